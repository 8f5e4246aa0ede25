/** The words of a license text that carry its meaning: copyright lines, numbering, spelling, quotes and layout make no difference. */
import { WordReader } from './word-stream.js'

export interface LicenseWord {
  /** In small letters, without accents. */
  readonly text: string
  /** In the text that was read, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Marks of comments, quotations and lists that a line may begin with. */
const lineMarks = /^[\s>#*/;|=\-•·%!]{1,40}/
const copyrightLine =
  /^(?:(?:portions? )?copyright[:\s]{0,4}(?:\(c\)|©|&copy;|\d{4}|[<[{(]|by\s|years?\b|$)|(?:©|&copy;)\s|\(c\)[\s,]{0,4}(?:copyright|\d{4})|all rights reserved[.\s]{0,5}$)/i
/** A line such as "Copyright Example, Inc.", unless it goes on as a sentence of the license. */
const holderLine = /^Copyright \p{Lu}/u
const sentenceWords =
  /\b(?:holders?|owners?|notices?|laws?|and|or|in|is|be|the|statements?|interest|licen[cs]e|treaty|protection|rights|restrictions?)\b/i
const numbering =
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)](?=\s)|^\((?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)/

/** Spellings that the SPDX License List Matching Guidelines (B.8.2) hold to be equal, and the schemes of addresses. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['acknowledgement', 'acknowledgment'],
  ['analogue', 'analog'],
  ['analyse', 'analyze'],
  ['artefact', 'artifact'],
  ['authorisation', 'authorization'],
  ['authorised', 'authorized'],
  ['centre', 'center'],
  ['emphasised', 'emphasized'],
  ['favour', 'favor'],
  ['favourite', 'favorite'],
  ['fulfil', 'fulfill'],
  ['initialise', 'initialize'],
  ['judgement', 'judgment'],
  ['labelling', 'labeling'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['merchantibility', 'merchantability'],
  ['modelling', 'modeling'],
  ['offence', 'offense'],
  ['optimise', 'optimize'],
  ['organisation', 'organization'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['realise', 'realize'],
  ['recognise', 'recognize'],
  ['signalling', 'signaling'],
  ['sublicence', 'sublicense'],
  ['utilisation', 'utilization'],
  ['whilst', 'while'],
  ['wilful', 'willful'],
  ['http', 'https']
])

/** The words in order. Lines of copyright and the numbers and letters of lists are left out. */
export function licenseWords(text: string): readonly LicenseWord[] {
  const read = withoutNumbering(text)
  const { length, starts, ends } = new WordReader().read(read)
  const words: LicenseWord[] = []
  for (let word = 0; word < length; word++) {
    const [start, end] = [starts[word] ?? 0, ends[word] ?? 0]
    const letters = lettersOf(read.slice(start, end))
    if (letters !== '') words.push({ text: spellings.get(letters) ?? letters, start, end })
  }
  return words
}

/** The text with blanks for copyright lines and for what numbers a paragraph, as long as it was. */
function withoutNumbering(text: string): string {
  return text.replace(/[^\n]{1,100000}/g, (line) => {
    const marks = lineMarks.exec(line)?.[0].length ?? 0
    const rest = line.slice(marks, marks + 400)
    if (
      (copyrightLine.test(rest) || (holderLine.test(rest) && !sentenceWords.test(rest))) &&
      rest.length < 400 &&
      !/\bnotice\b|\bpermission\b/i.test(rest)
    )
      return ' '.repeat(line.length)
    const number = numbering.exec(rest)?.[0].length ?? 0
    return ' '.repeat(marks + number) + line.slice(marks + number)
  })
}

function lettersOf(written: string): string {
  if (/^[A-Za-z0-9]{1,100}$/.test(written)) return written.toLowerCase()
  return written
    .replace(/<[^<>]{0,2000}>|&[a-z#0-9]{1,20};/gi, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
