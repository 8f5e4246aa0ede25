/** Words that announce a phone number, by language, with the countries whose national numbers they may announce. */
import type { CountryCode } from 'libphonenumber-js/max'

interface Language {
  readonly words: RegExp
  readonly countries: readonly CountryCode[]
}

const english =
  /(?<!\p{L})(?:(?:tele)?phones?|mobiles?|cell(?:phone)?s?|tel|fax|whatsapp|sms|numbers? (?:is|are)|dial|messages? to|(?:call|ring|text|phone|reach)(?:s|ed|ing)?(?: (?:me|him|her|them|us|up|at|on|\p{Lu}\p{L}{1,20}))?)(?!\p{L})/giu

const languages: readonly Language[] = [
  { words: english, countries: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'NG', 'KE', 'SG', 'PH'] },
  {
    words:
      /(?<!\p{L})(?:telefon(?:nummer|nr)?|tel|handy(?:nummer)?|mobil(?:nummer|telefon)?|rufnummer|durchwahl|festnetz|(?:ruf|ruft|rufen)(?: sie)?|anrufen|erreichbar)(?!\p{L})/giu,
    countries: ['DE', 'AT', 'CH']
  },
  {
    words: /(?<!\p{L})(?:téléphone|tél|tel|portable|mobile|appel(?:er|ez|le)|joindre|joignable)(?!\p{L})/giu,
    countries: ['FR', 'BE', 'CH', 'CA', 'MA', 'TN', 'SN', 'CI']
  },
  {
    words:
      /(?<!\p{L})(?:tel[ée]fono|tel|tlf|m[óo]vil|celular|ll[áa]m(?:a|e|ar)(?:me|nos|lo|la|le)?|whatsapp)(?!\p{L})/giu,
    countries: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE']
  },
  {
    words: /(?<!\p{L})(?:telefone|tel|telem[óo]vel|celular|lig(?:a|ue|ar)|whatsapp)(?!\p{L})/giu,
    countries: ['PT', 'BR']
  },
  { words: /(?<!\p{L})(?:telefono|tel|cell|cellulare|chiam(?:a|are|i|atemi|ami))(?!\p{L})/giu, countries: ['IT'] },
  { words: /(?<!\p{L})(?:telefoon(?:nummer)?|tel|mobiel|gsm|bel(?:t|len)?)(?!\p{L})/giu, countries: ['NL', 'BE'] },
  {
    words:
      /(?<!\p{L})(?:telefon(?:nummer)?|tlf|tel|mobil(?:nummer|en)?|ringe?r?|puhelin(?:numero)?|soita|gsm|sími)(?!\p{L})/giu,
    countries: ['SE', 'NO', 'DK', 'FI', 'IS']
  },
  {
    words:
      /(?<!\p{L})(?:telefon(?:u|ie|em|szám)?|tel|kom[óo]rk[aię]|zadzwoń|zavolej(?:te)?|mobil(?:ní)?|hívj)(?!\p{L})/giu,
    countries: ['PL', 'CZ', 'SK', 'HU', 'RO', 'HR', 'SI']
  },
  { words: /(?<!\p{L})(?:τηλ(?:έφωνο)?|κινητό)(?!\p{L})/giu, countries: ['GR', 'CY'] },
  {
    words: /(?<!\p{L})(?:тел|телефон|моб|мобильный|звони(?:те)?|дзвоніть)(?!\p{L})/giu,
    countries: ['RU', 'UA', 'BY', 'KZ', 'BG']
  },
  { words: /(?<!\p{L})(?:telefon(?:u|um)?|tel|cep|gsm)(?!\p{L})/giu, countries: ['TR'] },
  { words: /電話|携帯|(?<!\p{L})TEL(?!\p{L})/giu, countries: ['JP'] },
  { words: /电话|手机|電話|手機|致电|微信/gu, countries: ['CN', 'TW', 'HK'] },
  { words: /전화|휴대폰|핸드폰|연락처/gu, countries: ['KR'] },
  { words: /هاتف|جوال|موبايل|اتصل|واتساب/gu, countries: ['SA', 'EG', 'AE', 'JO', 'MA'] },
  { words: /טלפון|נייד|סלולרי/gu, countries: ['IL'] },
  { words: /फ़ोन|फोन|मोबाइल|दूरभाष/gu, countries: ['IN'] }
]

/** A word that announces a number; offsets into the text searched. */
export interface Announcement {
  readonly start: number
  readonly end: number
  readonly countries: readonly CountryCode[]
}

/** Every such word of a text. */
export function announcementsIn(text: string): readonly Announcement[] {
  return languages.flatMap(({ words, countries }) =>
    [...text.matchAll(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, countries }))
  )
}

/** Whether somebody is named after the word makes no difference to whether it stands there. */
const whom = / \(\?:\(\?:me\|[^()]{1,200}\)\)\?/
const [before, after] = ['(?<!\\p{L})', '(?!\\p{L})']

/**
 * The words in small letters, without the letters of all scripts, which take long to look up for the first time: each word as a whole,
 * or beside a letter beyond Latin, or `anywhere` in another word.
 */
function plainWords(where: 'whole' | 'anywhere'): readonly RegExp[] {
  const [begin, end] = where === 'whole' ? ['(?<![a-zß-öø-ɏ])', '(?![a-zß-öø-ɏ])'] : ['', '']
  return languages.map(({ words: { source } }) => {
    const [open, inner, close] = source.startsWith(before)
      ? [begin, source.slice(before.length, -after.length), end]
      : ['', source, '']
    return new RegExp(
      `${open}(?:${inner.replace(whom, '').replaceAll(before, begin).replaceAll(after, end).toLowerCase()})${close}`
    )
  })
}
let wholeWords: readonly RegExp[] | undefined
let inAnyPlace: readonly RegExp[] | undefined

/** Whether a text holds any such word; a letter beyond Latin beside it makes no difference. */
export function announcesNumber(text: string): boolean {
  wholeWords ??= plainWords('whole')
  const small = text.toLowerCase()
  return wholeWords.some((words) => words.test(small))
}

/** Whether a text holds any such word, be it as part of another: markup that was taken out may have glued one to its neighbor. */
export function mayAnnounceNumber(text: string): boolean {
  inAnyPlace ??= plainWords('anywhere')
  const small = text.toLowerCase()
  return inAnyPlace.some((words) => words.test(small))
}
