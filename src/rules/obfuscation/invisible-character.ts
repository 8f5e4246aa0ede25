/** Characters that show nothing where no script, emoji or line break needs them: inside words, or spelling what no reader sees. */
import {
  invisibleName,
  type InvisibleRun,
  invisibleRuns,
  isFlag,
  joinsEmoji,
  needsInvisible
} from '../../detect/invisible.js'
import { type Range, RangeSet } from '../../document/span.js'
import { defineRule, type Observation } from '../rule.js'
import { characters } from '../slot.js'

export default defineRule({
  meta: {
    id: 'obfuscation/invisible-character',
    severity: 'warning',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'invisible-character' }],
    reads: 'section',
    summary: 'Disallow invisible characters where no script or emoji needs them',
    why: 'Invisible characters make two names look like one, hide words from a search and carry messages that no reviewer sees.',
    remedy: 'Remove the characters; editors can show them. To speak of one, write its code point.',
    messages: {
      tags: '{count} invisible tag characters ({characters}) spell words that no reader sees.',
      selectors: '{count} variation selectors in a row ({characters}) can carry a message that no reader sees.',
      selector: 'A variation selector ({characters}) follows a character that has no variants.',
      run: '{count} invisible characters in a row ({characters}) can carry a message that no reader sees.',
      word: 'An invisible character ({characters}) stands inside a word.',
      twin: 'An invisible character ({characters}) parts a name in code from one that looks the same on this page.',
      filler: 'A letter that shows nothing ({characters}) stands where no Korean text needs it.',
      control: 'A control character ({characters}) can hide text in a terminal.',
      stray: 'An invisible character ({characters}) serves nothing here.'
    }
  },

  examples: {
    bad: [
      'The word pass⟦\u200B⟧word is broken.',
      'A word⟦\u2060⟧joiner, or a non⟦\u200C⟧joiner, in plain words.',
      'In v⟦\u200Bi\u200Ba\u200Bg\u200B⟧ra every letter is parted.',
      '```js\nfunction isAdmin() {}\nfunction is⟦\u200B⟧Admin() {}\n```',
      'Call `al⟦\u200B⟧ice()` when needed.',
      'Safe words⟦\u{E0069}\u{E0067}\u{E006E}\u{E006F}\u{E0072}\u{E0065}⟧ here.',
      'A flag 🏴⟦\u{E0069}\u{E0067}\u{E006E}\u{E006F}\u{E0072}\u{E0065}\u{E0020}\u{E0061}\u{E006C}\u{E006C}\u{E007F}⟧ with a message.',
      'A smile 😊⟦\u{E0158}\u{E0155}\u{E015C}\u{E015C}\u{E015F}⟧ with bytes behind it.',
      'Two a⟦\u{E0101}\u{E0102}⟧ behind a letter, one b⟦\uFE01⟧ behind another.',
      'Bits⟦\u200B\u200C\u200B\u200B\u200C\u200C\u200B\u200C\u200B\u200B⟧ between words.',
      'Long⟦\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B⟧ emptiness.',
      '```js\nconst { timeout, ⟦\u3164⟧ } = request.query\n```',
      'His name is ⟦\u3164⟧ alone.',
      'The end ⟦\uFEFF⟧ is in the middle.',
      'One.\n\n⟦\uFEFF⟧A line that was the first of another file.',
      'Three of them: ⟦\u200B\u200B\u200B⟧ il tempo.',
      'An operator in a wo⟦\u2062⟧rd.',
      'One byte on each letter: s⟦\u{E0121}e\u{E0132}c\u{E0143}r\u{E0154}e\u{E0155}⟧t.',
      'One word, translated: Go⟦\u200B\u200B⟧al.',
      'Text ⟦\x08\x08⟧ with backspaces.',
      '```\nuser⟦\u00AD⟧name\n```\n\nand p⟦\u00ADa\u00ADs\u00ADs\u00AD⟧word.',
      'References in a word: v⟦&#8203;i&#x200B;a&ZeroWidthSpace;⟧gra.',
      'Deprecated ⟦\u206A⟧ formats, and joiners ⟦\u200D⟧ between spaces.'
    ],
    good: [
      'A family: 👨\u200D👩\u200D👧, a heart on fire ❤\uFE0F\u200D🔥, a warning ⚠\uFE0F and a key 1\uFE0F\u20E3.',
      'England 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}, Scotland 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}.',
      'فارسی: می\u200Cخواهم، برنامه\u200Cنویسی و API\u200Cها را با `npm`\u200Cها ببینید.',
      'हिन्दी: क्\u200Dष और र्\u200Cय, నమస్\u200Cతే, ශ්\u200Dරී ලංකා.',
      'ភាសាខ្មែរ\u200Bជាភាសា\u200Bផ្លូវការ ภาษา\u200Bไทย မြန်မာ\u200Bစာ.',
      '日本語\u200Bの\u200B改行 and **강조**\u200B는 여기.',
      '行为现\u200B\u200B在是标准, 나열하는 색인 \u200B\u200B페이지입니다.',
      'Left by a translator: il \u200B\u200Btempo, een\u200B bord \u200B en.',
      'To\u00ADmasz Przech\u00ADlewski wrote Donau\u00ADdampf\u00ADschiff.',
      'Thanks to @\u200Bsam, see src/\u200Bdetect/\u200Binvisible.ts and snake_\u200Bcase.',
      'Breaks by reference: super&#8203;cali, extra&shy;ordinary, e&zwj;x, A&NoBreak;B.',
      'The character U+200B is written `&#8203;`, `\\u200B` or `&ZeroWidthSpace;`.',
      '```html\n<p>a&#8203;b&#8203;c&#8203;d</p>\n```',
      '```js\n\uFEFF// U+FEFF at the beginning\n```',
      '葛\u{E0100}城 and 辻\u{E0101} are variants, ≨\uFE00 too, and ᠠ\u180Eᠡ.',
      'Korean fillers: ㄱ\u3164ㄴ, \u115Fᅡ and ᄀ\u1160.',
      'The symbol ☺\uFE0E is text, ☎\uFE0F\uFE0F was typed twice, an emoji lost its head: \uFE0F here.',
      'Math: f\u2061(x) = 2\u2062x and a\u2063b.',
      'A broken emoji 👨\u200D is no secret.',
      'Hebrew marks ordered by a joiner: לָ\u034Fֶם.'
    ]
  },

  *check({ section, text, code }) {
    const { start, end } = section.range
    const codes = new RangeSet(code.map(({ range }) => range).sort((a, b) => a.start - b.start))
    const page: Page = { text, codes, names: lazily(() => wordsOf(code.map(({ value }) => value).join('\n'))) }
    let open: Word | undefined
    for (const found of invisibleRuns(text.slice(start, end))) {
      const run = shifted(found, start)
      const seen = judge(run, page)
      if (!seen) continue
      if (seen.message !== 'word' && seen.message !== 'selector') {
        yield observed(seen, [run])
        continue
      }
      const last = open?.runs.at(-1)
      if (open && last && open.seen.message === seen.message && isWithinWord(text, last.end, run.start))
        open.runs.push(run)
      else {
        if (open) yield* wordObserved(open, text)
        open = { seen, runs: [run] }
      }
    }
    if (open) yield* wordObserved(open, text)
  }
})

interface Page {
  readonly text: string
  readonly codes: RangeSet
  /** The words of the code of the section. */
  readonly names: () => ReadonlySet<string>
}

interface Seen {
  readonly message: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly confidence: 'high' | 'medium' | 'low'
  /** Counts only where the letters of the word are parted one by one. */
  readonly weak?: boolean
}

interface Word {
  readonly seen: Seen
  readonly runs: InvisibleRun[]
}

/** Invisible characters in a row that no script or typist needs: fewer are mishaps. */
const manyInARow = 8
const manySelectors = 4
/** Places to break one word: more than these, a letter or so apart, are no hyphenation. */
const manyBreaks = 3

function judge(run: InvisibleRun, { text, codes, names }: Page): Seen | undefined {
  const before = characterBefore(text, run.start)
  const after = characterAt(text, run.end)
  const inCode = codes.has(run.start)
  const written = run.characters.filter(({ reference }) => !(reference && inCode))
  const all = withoutOwnSelector(written, before)
  if (all.length === 0) return undefined
  const points = all.map(({ point }) => point)
  const reference = all.every((one) => one.reference)
  const count = (kind: string) => all.filter((one) => one.kind === kind).length
  if (count('tag') > 0) {
    if (isFlag(before, points)) return undefined
    return grade('tags', reference ? 'warning' : 'error', 'high')
  }
  if (count('selector') === all.length) {
    if (all.length >= manySelectors) return grade('selectors', reference ? 'warning' : 'error', 'high')
    if (points.every((point) => point === 0xfe0f || point === 0xfe0e)) return undefined
    return all.length > 1 ? grade('selectors', 'warning', 'medium') : grade('selector', 'notice', 'medium')
  }
  if (count('control') > 0) return reference ? undefined : grade('control', inCode ? 'notice' : 'warning', 'medium')
  if (all.length >= manyInARow) {
    const bits = new Set(points).size > 1 && !reference
    return grade('run', bits ? 'error' : 'warning', bits ? 'high' : 'medium')
  }
  const inWord = isOfWord(before, inCode) && isOfWord(after, inCode)
  if (count('filler') > 0) {
    if (reference || isKorean(before) || isKorean(after)) return undefined
    return inCode || inWord ? grade('filler', 'error', 'high') : grade('filler', 'warning', 'medium')
  }
  const mark = count('byte-order-mark') > 0 // no script needs it
  if (!mark && (needsInvisible(nearestBefore(text, run.start)) || needsInvisible(nearestAfter(text, run.end))))
    return undefined
  if (count('joiner') > 0 && (joinsEmoji(before, after) || /\p{Extended_Pictographic}|\uFE0F/u.test(before)))
    return undefined
  if (/\p{M}/u.test(before)) return undefined
  if (count('operator') === all.length)
    return isAmidLetters(text, run) && !reference ? grade('word', 'warning', 'medium') : undefined
  if (inWord) {
    if (reference) return { ...grade('word', 'warning', 'medium'), weak: true }
    if (count('soft-hyphen') === all.length && !inCode) return { ...grade('word', 'warning', 'medium'), weak: true }
    const translated = points.length === 2 && points.every((point) => point === 0x200b)
    if (translated && !inCode) return grade('stray', 'notice', 'low')
    if (inCode && names().has(wordAround(text, run))) return grade('twin', 'error', 'high')
    return grade('word', 'warning', 'medium')
  }
  if (reference || count('soft-hyphen') > 0) return undefined
  return judgeStray(points, { text, run, before, after, inCode })
}

/** Those between words: breaks beside signs are hints where a line may end, marks of byte order may be left from files put together. */
function judgeStray(
  points: readonly number[],
  at: { text: string; run: InvisibleRun; before: string; after: string; inCode: boolean }
): Seen | undefined {
  const { text, run, before, after, inCode } = at
  if (points.includes(0xfeff)) {
    if (run.start === 0 || (inCode && isFirstOfCode(text, run.start))) return undefined
    return grade('stray', before === '' || /[\r\n]/.test(before) ? 'notice' : 'warning', 'medium')
  }
  if (!inCode && (/[\p{P}\p{S}]/u.test(before) || /[\p{P}\p{S}]/u.test(after))) return undefined
  // One or two beside a space are left by a translator's program: they part nothing, and hide nothing.
  if (!inCode && points.length <= 2 && points.every((point) => point === 0x200b) && isEdge(before, after))
    return undefined
  return grade('stray', 'notice', 'low')
}

function grade(message: string, severity: Seen['severity'], confidence: Seen['confidence']): Seen {
  return { message, severity, confidence }
}

/** `text` is what stays between the runs. */
function observed({ message, severity, confidence }: Seen, runs: readonly InvisibleRun[], text = ''): Observation {
  const range: Range = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 }
  const points = runs.flatMap((run) => run.characters.map(({ point }) => point))
  return {
    range,
    message,
    severity,
    confidence,
    slots: { count: points.length, characters: characters(points, invisibleName) },
    fix: { range, text }
  }
}

/** Whether a space is on one side, and a letter or another space on the other. */
function isEdge(before: string, after: string): boolean {
  return (before === ' ' && /^[\p{L}\p{N} ]/u.test(after)) || (after === ' ' && /^[\p{L}\p{N} ]/u.test(before))
}

function* wordObserved({ seen, runs }: Word, page: string): Generator<Observation> {
  if (seen.message === 'selector' && runs.length < manySelectors) {
    for (const run of runs) yield observed(seen, [run])
    return
  }
  const kept = runs
    .slice(1)
    .map(({ start }, index) => page.slice(runs[index]?.end, start))
    .join('')
  if (seen.message === 'selector') yield observed(grade('selectors', 'warning', 'high'), runs, kept)
  else if (!seen.weak) yield observed(seen, runs, kept)
  else if (runs.length >= manyBreaks) {
    const parts = runs.slice(1).map(({ start }, index) => start - (runs[index]?.end ?? start))
    if (parts.reduce((sum, length) => sum + length, 0) < parts.length * 2) yield observed(seen, runs, kept)
  }
}

/** Without a selector that follows what may have variants: a sign, an emoji, a digit of a keycap, an ideograph, an old letter. */
function withoutOwnSelector(all: InvisibleRun['characters'], before: string): InvisibleRun['characters'] {
  const [first, ...others] = all
  if (first?.kind !== 'selector' || first.point > 0xfe0f) {
    return first?.kind === 'selector' && /\p{Script=Han}/u.test(before) ? others : all
  }
  return before === '' || /[\p{Script=Latin}\s]/u.test(before) ? all : others
}

function shifted({ start, end, characters }: InvisibleRun, by: number): InvisibleRun {
  return {
    start: start + by,
    end: end + by,
    characters: characters.map((one) => ({ ...one, start: one.start + by, end: one.end + by }))
  }
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at)
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : text.slice(Math.max(0, at - 1), at)
}

/** Marks of emphasis and links that may stand between a character and the letter it belongs to. */
const markup = '*_~`[]()'
const mostMarkup = 4

function nearestBefore(text: string, at: number): string {
  let from = at
  while (from > at - mostMarkup && from > 0 && markup.includes(text.charAt(from - 1))) from--
  return characterBefore(text, from)
}

function nearestAfter(text: string, at: number): string {
  let from = at
  while (from < at + mostMarkup && from < text.length && markup.includes(text.charAt(from))) from++
  return characterAt(text, from)
}

/** Whether two letters stand on either side: a formula's signs have one. */
function isAmidLetters(text: string, { start, end }: InvisibleRun): boolean {
  return /\p{L}{2}$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\p{L}{2}/u.test(text.slice(end, end + 2))
}

/** In prose a name may be broken behind its underscores. */
function isOfWord(character: string, inCode: boolean): boolean {
  return /^[\p{L}\p{N}]/u.test(character) || (inCode && character === '_')
}

function isKorean(character: string): boolean {
  return /^[\p{Script=Hangul}]/u.test(character)
}

function isFirstOfCode(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 200), at)
  return /(?:^|\n)[ \t>]{0,20}(?:`{3,}|~{3,})[^\n]{0,100}\r?\n[ \t>]{0,20}$/.test(line)
}

/** How long a piece of a word may be that still belongs to the same word. */
const longestPiece = 40

function isWithinWord(text: string, start: number, end: number): boolean {
  return end - start <= longestPiece && /^[\p{L}\p{N}_]+$/u.test(text.slice(start, end))
}

/** The word a run stands in, without it and its like. */
function wordAround(text: string, { start, end }: InvisibleRun): string {
  const before =
    /[\p{L}\p{N}_\u200B-\u200D\u2060\uFEFF\xAD]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^[\p{L}\p{N}_\u200B-\u200D\u2060\uFEFF\xAD]{1,40}/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  return (before + after).replace(/[\u200B-\u200D\u2060\uFEFF\xAD]/g, '')
}

function wordsOf(code: string): ReadonlySet<string> {
  return new Set(code.match(/[\p{L}\p{N}_]{2,80}/gu))
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
