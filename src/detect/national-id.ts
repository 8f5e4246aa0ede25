/** Finds the numbers by which states know people: the word of a country near digits that pass the same country's check. */
import { stdnum } from 'stdnum'
import { identityCues } from './identity-cues.js'
import { isSampleNumber } from './reserved-phone-numbers.js'

export interface IdentityNumber {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Whether check digits or the groups of its form bear the number out, and not its length alone. */
  readonly certain: boolean
}

/** UTF-16 units before and after a word in which its number stands. */
const reach = { before: 30, after: 60 }

/** Places tried in one block of text; one with more was made to take long, and what it holds so far is told. */
const mostAttempts = 2_000

const token = /[A-Z\d](?:[ \u00A0./()-]{0,2}[A-Z\d]){5,18}\)?/uy
const beginning = /(?<![\p{L}\d_]|\d[.,/-])[A-Z\d]/gu
const separators = /[ \u00A0./()-]/g

/** Kinds whose numbers have no check digit: only a form with letters or groups of its own makes them certain. */
const unchecked: ReadonlySet<string> = new Set([
  'US.ssn',
  'GB.nino',
  'IN.pan',
  'AR.dni',
  'MY.nric',
  'PK.cnic',
  'ES.nss',
  'DK.cpr',
  'PE.cui',
  'KE.pin',
  'CR.cpf',
  'BO.ci',
  'AO.bi',
  'CU.ni'
])
const groupedForm =
  /^(?:\d{3}[ -]\d{2}[ -]\d{4}|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z]{5}\d{4}[A-Z]|\d{5}-\d{7}-\d|\d{6}-\d{2}-\d{4}|\d{6}-\d{4})$/

/** Numbers that authorities and manuals print as samples, without separators. */
const samples: ReadonlySet<string> = new Set([
  '078051120', // printed in wallets of 1938; the Social Security Administration voided it
  '219099999', // a pamphlet of the Social Security Board
  '046454286', // Canada's fictitious sample
  '11144477735', // Brazil, manuals on the check digits
  '131052308T', // Finland, Digital and Population Data Services Agency
  '8112289874', // Sweden, Skatteverket
  '86095742719', // Germany, Bundeszentralamt für Steuern
  '02476291358', // the same
  '234123412346', // India, manuals on Verhoeff's check
  '255081416802538', // France, manuals on the key
  '44051401359' // Poland, manuals on the check digit
])

export function nationalIds(text: string, assume?: 'real'): readonly IdentityNumber[] {
  const found: IdentityNumber[] = []
  // A place between many words is tried once for each kind, so that repeating a word costs no more than its letters.
  const tried = new Set<string>()
  for (const cue of identityCues(text)) {
    const from = Math.max(0, cue.start - reach.before)
    const to = cue.end + reach.after
    for (const { index: at } of text.slice(from, to).matchAll(beginning)) {
      const index = from + at
      if (index >= cue.start && index < cue.end) continue
      if (at < 2 && /[\p{L}\d_]$|\d[.,/-]$/u.test(text.slice(Math.max(0, index - 2), index))) continue
      const attempt = `${index} ${cue.kinds.join()}`
      const last = found.at(-1)
      if (tried.has(attempt) || (last && last.start <= index && index < last.end)) continue
      if (tried.size >= mostAttempts) return found
      tried.add(attempt)
      const number = numberAt(text, index, cue.kinds, assume)
      if (number && !found.some(({ start, end }) => start < number.end && number.start < end)) found.push(number)
    }
  }
  return found
}

/** The longest number of one of the kinds that begins here. */
function numberAt(text: string, at: number, kinds: readonly string[], assume?: 'real'): IdentityNumber | undefined {
  const sticky = new RegExp(token)
  sticky.lastIndex = at
  const written = sticky.exec(text)?.[0] ?? ''
  for (let end = written.length; end > 6; end--) {
    if (/[\p{L}\d_]/u.test(text.charAt(at + end)) || /[.,-]\d/.test(text.slice(at + end, at + end + 2))) continue
    const shown = written.slice(0, end)
    if (!/[A-Z\d)]$/.test(shown) || shown.replace(/\D/g, '').length < 6) continue
    const kind = kinds.find((kind) => isValid(kind, shown) || isValid(kind, shown.replace(/[ \u00A0.]/g, '')))
    if (kind === undefined) continue
    const compact = shown.replace(separators, '')
    if (assume !== 'real' && (samples.has(compact) || isSampleNumber(compact.replace(/\D/g, '')))) return undefined
    return { start: at, end: at + end, certain: !unchecked.has(kind) || groupedForm.test(shown) }
  }
  return undefined
}

interface Validator {
  validate(value: string): { readonly isValid: boolean }
}

/** Whether a number is one of a kind such as `es.dni`; unknown kinds are none. */
function isValid(kind: string, shown: string): boolean {
  const [country = '', name = ''] = kind.split('.')
  const validators = new Map(Object.entries(stdnum as Record<string, Record<string, Validator>>)).get(country)
  return (
    validators !== undefined && Object.hasOwn(validators, name) && validators[name]?.validate(shown).isValid === true
  )
}
