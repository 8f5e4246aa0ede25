/** Words in which letters of another script stand for the Latin ones they look like: two names that read alike and are not. */
import { disguisedWords, type DisguisedWord, hasOwnCyrillic, letterName } from '../../detect/mixed-script.js'
import { type Range, RangeSet } from '../../document/span.js'
import { defineRule, type Observation } from '../rule.js'
import { characters } from '../slot.js'

export default defineRule({
  meta: {
    id: 'obfuscation/mixed-script',
    severity: 'warning',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'mixed-script' }],
    reads: 'section',
    summary: 'Disallow letters of another script that pass for Latin ones',
    why: 'A word with look-alike letters reads as one thing and is another: no search finds it, and a name or an address leads elsewhere.',
    remedy: 'Write the word in the letters of one script.',
    messages: {
      disguised: 'A word has letters of another script among Latin ones that look the same ({characters}).',
      twin: 'A name in code has letters of another script ({characters}) and looks the same as another name on this page.',
      whole: 'A word looks Latin and is written in letters of another script alone ({characters}).',
      slip: 'A word of another script has Latin letters that look like its own ({characters}).'
    }
  },

  examples: {
    bad: [
      'Sign in to ⟦pаypal⟧ now.',
      'Free ⟦сrурtо⟧ for all.',
      '```c\nvoid sayHello() {}\nvoid ⟦sayНello⟧() {}\n```',
      'Use `⟦аdmin⟧` as the name.',
      'Written as a reference: ⟦p&#1072;ypal⟧.',
      'Parted by marks: ⟦p**а**ypal⟧.',
      'A Greek one: ⟦Αpple⟧ and ⟦gοοgle⟧.',
      'An Armenian one: ⟦micrօsoft⟧.',
      'A Cherokee one: ⟦Ꭺmazon⟧.',
      'The word ⟦раурӏ⟧ is Cyrillic throughout.',
      'Слово ⟦cетью⟧ набрано не той раскладкой.',
      'Читайте ⟦Cодержание⟧ внимательно.',
      'Русский текст, но ⟦pаypаl⟧ подделан.',
      '---\ntitle: The ⟦gіthub⟧ way\n---\n\nText.',
      '[docs](https://⟦gіthub⟧.example/)'
    ],
    good: [
      'Русский текст о GitHub, USB-порт и Wi-Fi.',
      'Склонения: PDFа, APIшка, IDов, VIPы, smsки.',
      'Ελληνικό κείμενο για το GitHub και API.',
      'Science: μs, kΩ, ΔT, λx, χ2, νmax, αβ, xα, πr, Σx, Ωm.',
      'СССР and НАТО are abbreviations.',
      'The letter а (U+0430) looks like a.',
      'Українська: її об’єкт, ґанок, ЄС.',
      'Српски: ћирилица и latinica, Београд.',
      'Հայերեն տեքստ և English.',
      'Ꮳꮃꭹ is Cherokee.',
      'ﬁne ligatures, naïve café, Zürich, İstanbul, ırmak.',
      'The identifier данные_list, переменнаяX, Δelta and функция1.',
      'Vitamin B₁₂, H₂O, №5, 5‰.',
      '日本語とEnglishが混ざる。한국어API도.',
      'Полный список: git commit, т. е. фиксация; а также C++ и C#.'
    ]
  },

  *check({ section, text, prose, code }) {
    const { start, end } = section.range
    const seen: Range[] = []
    const codes = new RangeSet(code.map(({ range }) => range).sort((a, b) => a.start - b.start))
    const cyrillic = hasOwnCyrillic(text)
    const judged = (found: DisguisedWord, range: Range): Observation | undefined => {
      if (found.kind === 'whole' && cyrillic) return undefined
      if (found.kind === 'disguised' && cyrillic && isInflected(text.slice(range.start, range.end))) return undefined
      return observed(found, range, text, codes.has(range.start))
    }
    for (const found of disguisedWords(text.slice(start, end))) {
      const range = { start: found.start + start, end: found.end + start }
      const observation = judged(found, range)
      seen.push(range)
      if (observation) yield observation
    }
    // What is put together from references, or over marks of emphasis, shows in prose alone.
    const known = new RangeSet(seen)
    for (const found of disguisedWords(prose.text)) {
      const range = prose.rangeOf(found.start, found.end)
      if (known.overlapping(range).length > 0) continue
      const observation = judged(found, range)
      if (observation) yield observation
    }
  }
})

function observed(found: DisguisedWord, range: Range, text: string, inCode: boolean): Observation {
  const { kind, plain, points } = found
  const common = { range, slots: { characters: characters(points, letterName) }, fix: { range, text: plain } }
  if (kind === 'slip') return { ...common, message: 'slip', severity: 'notice', confidence: 'medium' }
  const twin = hasWord(text, plain)
  if (kind === 'whole')
    return { ...common, message: 'whole', severity: twin || inCode ? 'warning' : 'notice', confidence: 'medium' }
  if (inCode && twin) return { ...common, message: 'twin', severity: 'error', confidence: 'high' }
  return { ...common, message: 'disguised', confidence: 'high' }
}

/** A Latin abbreviation with the ending of a language that writes otherwise. */
function isInflected(word: string): boolean {
  return /^[A-Za-z]{2,20}[\u0430-\u044F]{1,4}$/.test(word)
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true
  }
  return false
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character)
}
