/** Finds statements about the health or the body of one person, and numbers under which health records are kept. */
import { anyPhrase, asWakes } from './whole-words.js'

const needles = [
  'diagnosed with',
  'diagnosed as having',
  'tested positive',
  'hiv positive',
  'hiv-positive',
  'hiv status',
  'blood test',
  'blood tests',
  'test results',
  'lab results',
  'medical record',
  'medical records',
  'medical history',
  'medical file',
  'health record',
  'health records',
  'biopsy',
  'chemotherapy',
  'dialysis',
  'psychiatric',
  'rehab',
  'in therapy',
  'to therapy',
  'dna profile',
  'dna sample',
  'dna test',
  'genetic test',
  'fingerprint scan',
  'fingerprint scans',
  'retina scan',
  'iris scan',
  'face scan',
  'voiceprint',
  'mrn',
  'patient id',
  'patient number',
  'patient no',
  'health insurance number',
  'health insurance id',
  'nhs number',
  'nhs no',
  'medicare number',
  'medicare id',
  'medicare beneficiary',
  'kvnr',
  'versichertennummer',
  'krankenversichertennummer',
  'egk-nummer',
  'egk nummer'
]
const possessed = ['diagnosis', 'medication', 'therapist', 'psychiatrist', 'therapy', 'fingerprints', 'genome', 'dna']

const phrases = [...needles, ...possessed.flatMap((thing) => [`his ${thing}`, `her ${thing}`])]

/** One of these stands in every text in which something is found. */
export const healthWords = asWakes(phrases)

const anyWord = anyPhrase(phrases)

export interface HealthFact {
  readonly kind: 'statement' | 'number'
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Whether a check digit says that the number is one. */
  readonly checked: boolean
  /** For numbers, the digits. */
  readonly digits: string
}

/** What begins a sentence like a name, and is none. */
const nobody =
  '(?:People|Persons?|Patients?|Child(?:ren)?|Adults?|Wom[ae]n|M[ae]n|Users?|Any(?:one|body)|Some(?:one|body)|Every(?:one|body)|Those|Individuals?|Students?|Participants?|Subjects?|Members?|If|When|Once|After|Before|Who|Which|That|This|It|They|The|An?|Each|Many|Most|Few|Several|None|Nobody|Bug|Issue|Problem|Failure|Disease|Cancer|Diabetes|Autism|Asthma|Breast|Type|Alzheimer|Parkinson|John Doe|Jane Doe)'
const name = `(?<![\\p{L}\\d])(?!${nobody}(?!\\p{L}))\\p{Lu}[\\p{Ll}’'-]{1,25}(?: \\p{Lu}\\.)?(?: (?!Was|Is)\\p{Lu}[\\p{L}’'-]{1,25}){0,2}`
const who = `(?:(?<!\\p{L})(?:[Hh]e|[Ss]he)|${name})`
const whose = `(?:(?<!\\p{L})(?:[Hh]is|[Hh]er)|${name}['’]s)`
const adverbs =
  '(?: (?:recently|just|also|later|finally|already|once|first|officially|secretly|long|ago|then|never|even)){0,2}'
const illness =
  "[\\p{L}\\d][\\p{L}\\d’'-]{1,30}(?: (?!in |at |on |by |of |and |or |last |when |while |who |after |before |since |this |that |a |as |but )[\\p{L}\\d][\\p{L}\\d’'-]{1,30}){0,2}"
const things =
  '(?:blood tests?|test results|lab results|medical records?|medical history|medical file|health records?|HIV status|biopsy|DNA (?:profile|sample|test)|genetic test|fingerprint scans?|retina scan|iris scan|face scan|voiceprint|diagnosis|medication|therapist|psychiatrist|therapy|fingerprints|genome|DNA)'

const statement = new RegExp(
  [
    `${who}(?: was| were| has been| had been| got| ['’]s been)${adverbs} diagnosed (?:with|as having) ${illness}`,
    `${who}(?: has| had)?${adverbs} tested positive(?: for ${illness})?`,
    `${who} (?:is|was|has been)${adverbs} HIV[ -]positive`,
    `${who} (?:is|was|has been|had been|went|goes)${adverbs} (?:in|to|on|undergoing|under|receiving|getting) (?:(?:an? |the )?psychiatric (?:treatment|care|ward|hospital|clinic)|therapy|chemotherapy|dialysis|rehab)(?!\\p{L})`,
    `${whose} (?:latest |last |own |recent |full |complete )?${things}(?:,? (?:from|of) [^.;:!?\\n]{1,40})? ?(?:shows?|showed|says?|said|came back|come back|is|are|was|were|reveals?|revealed|proves?|confirms?|lists?|thinks|:)(?!\\p{L})`
  ].join('|'),
  'gu'
)

const cue =
  '(?:MRN|[Mm]edical [Rr]ecord (?:[Nn]umber|[Nn]o\\.?|#|ID)|[Pp]atient (?:ID|[Ii]d|[Nn]umber|[Nn]o\\.?)|[Hh]ealth [Ii]nsurance (?:[Nn]umber|ID)|NHS (?:[Nn]umber|[Nn]o\\.?)|Medicare (?:[Nn]umber|ID|[Bb]eneficiary [Ii]dentifier)|KVNR|(?:Kranken)?[Vv]ersichertennummer|eGK[ -]Nummer)'
const recordNumber = new RegExp(
  `(?<![\\p{L}\\d])${cue}(?: \\([A-Z]{2,5}\\))?(?: is| was| ist| lautet|:|#|=|,|\\|)?\\s{1,3}(?=([A-Z]?-?\\d(?:[ -]?[A-Z\\d]){4,14})(?![\\p{L}\\d]))`,
  'gu'
)

export function mentionsHealth(text: string): boolean {
  return anyWord.isIn(text)
}

/** In order; whether a person is meant and who tells it is for the caller to judge. */
export function healthFacts(text: string): readonly HealthFact[] {
  const facts: HealthFact[] = []
  for (const { 0: shown, index: start } of text.matchAll(statement))
    facts.push({ kind: 'statement', start, end: start + shown.length, checked: false, digits: '' })
  for (const match of text.matchAll(recordNumber)) {
    const shown = match[1] ?? ''
    const digits = shown.replace(/\D/g, '')
    if (digits.length < 5) continue
    const start = match.index + match[0].length
    const checked = isNhsNumber(shown) || isGermanInsuranceNumber(shown)
    facts.push({ kind: 'number', start, end: start + shown.length, checked, digits })
  }
  return facts.sort((a, b) => a.start - b.start)
}

/** Ten digits, the last of them by the check of modulus 11 (NHS Data Dictionary, NHS number). */
function isNhsNumber(shown: string): boolean {
  const digits = shown.replace(/[ -]/g, '')
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === Number(digits.at(-1))
}

/** A letter and nine digits, the last by the sum of digits of its neighbors weighed 1 and 2 (§ 290 SGB V, Krankenversichertennummer). */
function isGermanInsuranceNumber(shown: string): boolean {
  const compact = shown.replace(/[ -]/g, '')
  if (!/^[A-Z]\d{9}$/.test(compact)) return false
  const letter = String(compact.charCodeAt(0) - 64).padStart(2, '0')
  const sum = [...letter, ...compact.slice(1, 9)].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === Number(compact.at(-1))
}
