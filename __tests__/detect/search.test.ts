import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAutomaton } from '../../src/detect/automaton.js'
import { foldUnit, plainLetters, stretches, undisguised } from '../../src/detect/folding.js'
import { surveyOf, typographicSigns } from '../../src/detect/survey.js'
import { unitsOf } from '../../src/detect/units.js'
import { visibleText } from '../../src/detect/visible-text.js'

describe('the automaton', () => {
  const found = (patterns: readonly string[], text: string) => {
    const marks = new Uint8Array(patterns.length)
    createAutomaton(patterns).scan(text, marks)
    return patterns.filter((_, index) => marks[index] === 1)
  }
  test('finds words inside words, overlapping, at both ends, in any case', () => {
    expect(found(['he', 'she', 'hers', 'his', 'x', ''], 'uSHErs')).toEqual(['he', 'she', 'hers', ''])
    expect(found(['ab', 'éa', '\u{1F600}'], 'éab\u{1F600}')).toEqual(['ab', 'éa', '\u{1F600}'])
    expect(found([], 'anything')).toEqual([])
  })
  test('finds what a plain search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', ' '), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', ' ', 'z'), maxLength: 60 }),
        (patterns, text) => {
          expect(found(patterns, text)).toEqual(patterns.filter((pattern) => text.includes(pattern)))
        }
      ),
      { numRuns: 500 }
    )
  })
  test('takes several signs in a row for one, and a space before and after each text', () => {
    const unit = fc.constantFrom('a', 'b', ' ')
    const patterns = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 12 })
    fc.assert(
      fc.property(patterns, fc.array(fc.string({ unit, maxLength: 60 }), { maxLength: 3 }), (words, texts) => {
        const automaton = createAutomaton(words, { collapse: (one) => one === 32, bounded: true })
        const marks = new Uint8Array(words.length)
        for (const text of texts) automaton.scan(text, marks)
        const plain = (text: string) => text.replace(/ +/g, ' ')
        const read = texts.map((text) => plain(` ${text} `))
        expect([...marks]).toEqual(words.map((word) => (read.some((text) => text.includes(plain(word))) ? 1 : 0)))
      }),
      { numRuns: 2000 }
    )
  })
  test('finds with spaces at seams what it finds in the text parted there', () => {
    const unit = fc.constantFrom('a', 'b', 'é', '\u{D83D}', ' ')
    const patterns = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 12 })
    const parts = fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(patterns, parts, (words, written) => {
        const options = { collapse: (one: number) => one === 32 || one === 97, bounded: true }
        const [joined, apart] = [new Uint8Array(words.length), new Uint8Array(words.length)]
        let at = 0
        const seams = written.slice(0, -1).map((part) => (at += part.length))
        createAutomaton(words, options).scan(written.join(''), joined, seams)
        for (const text of [written.join(''), written.join(' ')]) createAutomaton(words, options).scan(text, apart)
        expect([...joined]).toEqual([...apart])
      }),
      { numRuns: 3000 }
    )
  })
  test('takes several thousand patterns', () => {
    const patterns = Array.from({ length: 6000 }, (_, index) => `word${index.toString(36)}x`)
    expect(found(patterns, 'a word00x, word4mnx and wordx')).toEqual(['word4mnx'])
  })
})

test('the units of a text are those of its string, whatever it is made of and however long it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(9_000), (some, length) => {
      const text = `${some}\uD800é${'x'.repeat(length)}\uDC00`
      for (const one of [text, some, text])
        expect([...unitsOf(one).subarray(0, one.length)]).toEqual([...one.split('')].map((unit) => unit.charCodeAt(0)))
    })
  )
})

describe('a survey', () => {
  test('counts what it says', () => {
    expect(surveyOf('a b c, don’t!: 12,345 [[!]] abc+/9 x@y')).toMatchObject({
      uncommon: false,
      digits: 6,
      longestSpaced: 3,
      longestToken: 6,
      longestBrackets: 5,
      signInWord: true
    })
    expect(surveyOf('a bc d e – f')).toMatchObject({ longestSpaced: 3, signInWord: false, digits: 0 })
    expect(surveyOf('naïve')).toMatchObject({ uncommon: true })
    expect(surveyOf('')).toMatchObject({ uncommon: false, digits: 0, longestSpaced: 0, longestToken: 0 })
  })
  test('takes for typographic what no folding changes', () => {
    for (const sign of typographicSigns) {
      expect(plainLetters(sign)).toBe(sign)
      expect(sign).not.toMatch(/[\p{L}\p{N}\p{M}\p{C}\p{Z}]/u)
    }
  })
})

describe('folding undoes', () => {
  const search = (word: string, text: string) => {
    const marks = new Uint8Array(1)
    const automaton = createAutomaton([word], { fold: foldUnit, collapse: stretches })
    for (const form of [text, plainLetters(text), undisguised(plainLetters(text))]) automaton.scan(` ${form} `, marks)
    return marks[0] === 1
  }
  test.each([
    ['case', 'BadWord'],
    ['digits for letters', 'b4dw0rd'],
    ['signs for letters', 'b@dword'],
    ['look-alikes of other scripts', 'b\u0430dw\u043Erd'],
    ['full-width letters', '\uFF42\uFF41\uFF44\uFF57\uFF4F\uFF52\uFF44'],
    ['mathematical letters', '\u{1D41B}\u{1D41A}\u{1D41D}\u{1D430}\u{1D428}\u{1D42B}\u{1D41D}'],
    ['accents', 'b\u00E1dw\u00F6rd'],
    ['combining marks', 'ba\u0335dwo\u0301rd'],
    ['stretching', 'baaaadwooord'],
    ['spaces between letters', 'so b a d w o r d here'],
    ['dots between letters', 'b.a.d.w.o.r.d'],
    ['zero-width characters', 'bad\u200Bwo\u2060rd'],
    ['a soft hyphen', 'bad\u00ADword']
  ])('%s', (_, text) => {
    expect(search('badword', text)).toBe(true)
  })
  test.each(['bad word', 'broadword', 'a b c d', 'badly worded'])('nothing in %j', (text) => {
    expect(search('badword', text)).toBe(false)
  })
})

describe('visible text', () => {
  test.each([
    ['plain words', 'al arm', 'al arm', true],
    ['emphasis inside a word', 'al**ar**m', 'alarm', true],
    ['references', 'al&#97;r&#x6D; &copy;', 'alarm ©', true],
    ['escapes', 'a\\*b', 'ab', true],
    ['tags, which follow at the end', 'al<b title="t">ar</b>m', 'alarm\n\nb title="t">\n\n/b>', true],
    ['comments', 'al<!-- why -->arm', 'alarm\n\n why ', true],
    ['destinations', '[al](</u v> "t")arm', 'alarm\n\n(</u v> "t")', true],
    ['quotation marks of soft-wrapped lines', '> al\n>  arm', '> al\narm', true],
    ['a tag with a line to itself', 'one\n\n<x y="a `b` c">\n\ntwo', 'one\n\n\n\ntwo\n\nx y="a `b` c">', true],
    ['a tag over two lines of a quotation', '> al<b\n> x="y">arm</b>', undefined, false],
    ['a tag over two lines', 'al<b\n>arm</b>', undefined, true],
    ['a tag inside a line, which code may part', 'one `<x y="` two `">', undefined, false],
    ['comparisons', 'a < b and c > d', 'a < b and c > d', true],
    ['a destination too intricate to read', '[al](a(b(c(d)e)f)g)arm', undefined, false],
    ['a script with a comment in it', '<div>\nal<script><!--</script>arm\n</div>', undefined, false],
    ['a template in a template', '<div>\nal<template><template></template>arm\n</div>', undefined, false],
    ['what may be a tag without an end', '<p>al<x "arm</p', undefined, false]
  ])('of %s', (_, source, text, certain) => {
    const visible = visibleText(source)
    expect(visible.certain).toBe(certain)
    if (text !== undefined) expect(visible.text).toBe(text)
  })
  test.each([
    ['an end of nothing', '<p>al</ x>arm</p>', 'alarm'],
    ['an end of nothing that ends inside quotation marks', '<p>al</ x="a>arm"></p>', 'alarm">'],
    ['a tag that Markdown does not know', '<p>al<x, y>arm</p>', 'alarm'],
    ['one with a quotation mark that opens nothing', '<p>al<x "a>arm</p>', 'alarm'],
    ['one with a quoted value', '<p>al<x, a = "b>c">arm</p>', 'alarm'],
    ['a script', '<div>\nal<script>x</script>arm\n</div>', '\nalarm\n'],
    ['a script with what may be a tag in it', '<div>\nal<script>a<b</script>arm\n</div>', '\nalarm\n'],
    ['a script without an end', '<div>\nal<script>x\n</div>arm', '\nal'],
    ['a template in capitals', '<div>\nal<TEMPLATE id=a>x</Template >arm\n</div>', '\nalarm\n']
  ])('as a browser leaves it, of %s', (_, source, text) => {
    const { certain, otherwise } = visibleText(source)
    expect(certain).toBe(true)
    expect(otherwise?.certain).toBe(true)
    expect(otherwise?.text.startsWith(text)).toBe(true)
  })
  test('names the words that links may show', () => {
    const { text, linked } = visibleText('see [the **site**](/u) and <a href="/v">another</a> here')
    expect(linked.map(({ start, end }) => text.slice(start, end))).toEqual(['the site', 'another'])
  })
  test('of hostile markup is made in one pass', () => {
    for (const part of [
      '[',
      ']',
      '](',
      '[a](',
      '<!--',
      '<a x="',
      '<?',
      '&',
      '\\',
      '> ',
      '[^',
      '`<b c="`',
      '*',
      '<a '
    ]) {
      expect(visibleText(part.repeat(200_000 / part.length)).text.length).toBeGreaterThan(-1)
    }
  })
})
