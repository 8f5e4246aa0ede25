/** Phone numbers that reach nobody: ranges the authorities keep for fiction and teaching, and digits that only show a form. */

interface Reserved {
  /** Country calling code. */
  readonly code: string
  /** The number after the calling code, trunk prefix left out. */
  readonly national: RegExp
  /** Who set the range aside, and where it says so. */
  readonly source: string
}

const reserved: readonly Reserved[] = [
  {
    // 555-0100 to 555-0199 are kept for fiction; the rest of exchange 555 serves directories and has no subscribers.
    code: '1',
    national: /^\d{3}555\d{4}$/,
    source: 'North American Numbering Plan Administrator, 555 line numbers'
  },
  {
    code: '44',
    national:
      /^(?:1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|1632960\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|3069990\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3})$/,
    source: 'Ofcom, telephone numbers for use in TV and radio drama programmes'
  },
  {
    code: '61',
    national:
      /^(?:[2378](?:5550|7010)\d{4}|49157(?:0006|0110|015[6-9]|0313|0737|1266|1491|1804|2549|2665|2983|3087|3770|4118|4632|5254|5789|6398|6801|7426|7644|8148|8888|8957|9212|9455|9760))$/,
    source: 'Australian Communications and Media Authority, phone numbers for use in TV shows, films and creative works'
  },
  {
    code: '49',
    national:
      /^(?:3023125\d{3}|4066969\d{3}|6990009\d{3}|2214710\d{3}|8999998\d{3}|15228817386|15228895456|15254599371|17139200\d{2}|1729925904|1729968532|1729973185|1729973186|1729980752|1749091317|1749464308|176040690\d{2})$/,
    source: 'Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021 (Drama Numbers)'
  },
  {
    code: '33',
    national: /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
    source: 'Arcep, numéros pour œuvres audiovisuelles (plan national de numérotation)'
  },
  { code: '353', national: /^2091\d{5}$/, source: 'ComReg, numbering conventions: numbers for drama, 020 91x xxxx' },
  {
    code: '46',
    national: /^(?:3139006\d{2}|4062804\d{2}|8465004\d{2}|9803192\d{2}|7017406(?:0[5-9]|[1-9]\d))$/,
    source: 'Post- och telestyrelsen, telefonnummer för användning i böcker, filmer och spel'
  }
]

/** Whether an authority has set the number aside for fiction or teaching. */
export function isReserved(callingCode: string, nationalNumber: string): boolean {
  return reserved.some(({ code, national }) => code === callingCode && national.test(nationalNumber))
}

/** Whether six or more digits of a number count up, count down or are all alike, as in numbers that show a form. */
export function isSampleNumber(digits: string): boolean {
  let run = 1
  let step: number | undefined
  for (let i = 1; i < digits.length; i++) {
    const next = (digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10
    const even = next === 0 || next === 1 || next === 9
    run = even && next === step ? run + 1 : even ? 2 : 1
    step = even ? next : undefined
    if (run >= 6) return true
  }
  return false
}
