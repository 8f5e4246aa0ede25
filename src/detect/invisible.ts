/** Finds characters that show nothing, and tells where a script, an emoji or a line break needs them and where they only hide. */

export type InvisibleKind =
  | 'zero-width'
  | 'joiner'
  | 'byte-order-mark'
  | 'soft-hyphen'
  | 'filler'
  | 'selector'
  | 'tag'
  | 'operator'
  | 'format'
  | 'control'

/** Names of the Unicode Character Database under code points; blocks of equal characters are named by `nameOf`. */
const characters: ReadonlyMap<number, { readonly kind: InvisibleKind; readonly name: string }> = new Map([
  [0x08, { kind: 'control', name: 'backspace' }],
  [0x1b, { kind: 'control', name: 'escape' }],
  [0x7f, { kind: 'control', name: 'delete' }],
  [0xad, { kind: 'soft-hyphen', name: 'soft hyphen' }],
  [0x34f, { kind: 'zero-width', name: 'combining grapheme joiner' }],
  [0x115f, { kind: 'filler', name: 'Hangul choseong filler' }],
  [0x1160, { kind: 'filler', name: 'Hangul jungseong filler' }],
  [0x180e, { kind: 'zero-width', name: 'Mongolian vowel separator' }],
  [0x200b, { kind: 'zero-width', name: 'zero width space' }],
  [0x200c, { kind: 'joiner', name: 'zero width non-joiner' }],
  [0x200d, { kind: 'joiner', name: 'zero width joiner' }],
  [0x2060, { kind: 'zero-width', name: 'word joiner' }],
  [0x2061, { kind: 'operator', name: 'function application' }],
  [0x2062, { kind: 'operator', name: 'invisible times' }],
  [0x2063, { kind: 'operator', name: 'invisible separator' }],
  [0x2064, { kind: 'operator', name: 'invisible plus' }],
  [0x206a, { kind: 'format', name: 'inhibit symmetric swapping' }],
  [0x206b, { kind: 'format', name: 'activate symmetric swapping' }],
  [0x206c, { kind: 'format', name: 'inhibit Arabic form shaping' }],
  [0x206d, { kind: 'format', name: 'activate Arabic form shaping' }],
  [0x206e, { kind: 'format', name: 'national digit shapes' }],
  [0x206f, { kind: 'format', name: 'nominal digit shapes' }],
  [0x3164, { kind: 'filler', name: 'Hangul filler' }],
  [0xfeff, { kind: 'byte-order-mark', name: 'zero width no-break space' }],
  [0xffa0, { kind: 'filler', name: 'halfwidth Hangul filler' }],
  [0xfff9, { kind: 'format', name: 'interlinear annotation anchor' }],
  [0xfffa, { kind: 'format', name: 'interlinear annotation separator' }],
  [0xfffb, { kind: 'format', name: 'interlinear annotation terminator' }],
  [0xe0001, { kind: 'tag', name: 'language tag' }],
  [0xe007f, { kind: 'tag', name: 'cancel tag' }]
])

function kindOf(point: number): InvisibleKind | undefined {
  if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)) return 'selector'
  if (point >= 0xe0000 && point <= 0xe007f) return 'tag'
  return characters.get(point)?.kind
}

/** The name of an invisible character, in our own words; empty for any other. */
export function invisibleName(point: number): string {
  if (point >= 0xfe00 && point <= 0xfe0f) return `variation selector-${point - 0xfe00 + 1}`
  if (point >= 0xe0100 && point <= 0xe01ef) return `variation selector-${point - 0xe0100 + 17}`
  const name = characters.get(point)?.name
  if (name !== undefined) return name
  return point >= 0xe0000 && point <= 0xe007f ? 'tag character' : ''
}

export interface InvisibleCharacter {
  readonly start: number
  readonly end: number
  readonly point: number
  readonly kind: InvisibleKind
  /** Written as `&#x200B;` or by name rather than as the character itself: whoever reads the source sees it. */
  readonly reference: boolean
}

/** Invisible characters with nothing between them. */
export interface InvisibleRun {
  readonly start: number
  readonly end: number
  readonly characters: readonly InvisibleCharacter[]
}

const namedReferences: Readonly<Record<string, number>> = {
  ZeroWidthSpace: 0x200b,
  NegativeVeryThinSpace: 0x200b,
  NegativeThinSpace: 0x200b,
  NegativeMediumSpace: 0x200b,
  NegativeThickSpace: 0x200b,
  zwnj: 0x200c,
  zwj: 0x200d,
  NoBreak: 0x2060,
  ApplyFunction: 0x2061,
  af: 0x2061,
  InvisibleTimes: 0x2062,
  it: 0x2062,
  InvisibleComma: 0x2063,
  ic: 0x2063,
  shy: 0xad
}

const invisible =
  /[\x08\x1B\x7F\xAD\u034F\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDEF]|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(ZeroWidthSpace|Negative(?:VeryThin|Thin|Medium|Thick)Space|zwn?j|NoBreak|ApplyFunction|InvisibleTimes|InvisibleComma|af|it|ic|shy));/g

/** The runs of invisible characters of a text, references that no backslash disarms included; a variation selector after a symbol is none. */
export function invisibleRuns(text: string): readonly InvisibleRun[] {
  const runs: { start: number; end: number; characters: InvisibleCharacter[] }[] = []
  for (const match of text.matchAll(invisible)) {
    const [written, decimal, hexadecimal, name] = match
    const reference = written.startsWith('&')
    const point = reference
      ? decimal !== undefined
        ? Number(decimal)
        : hexadecimal !== undefined
          ? Number.parseInt(hexadecimal, 16)
          : (namedReferences[name ?? ''] ?? 0)
      : (written.codePointAt(0) ?? 0)
    const kind = kindOf(point)
    if (!kind || (reference && text.charAt(match.index - 1) === '\\')) continue
    const end = match.index + written.length
    const one = { start: match.index, end, point, kind, reference }
    const last = runs.at(-1)
    if (last && last.end === one.start) {
      last.end = end
      last.characters.push(one)
    } else runs.push({ start: one.start, end, characters: [one] })
  }
  return runs
}

/**
 * Scripts whose letters join, whose words are not parted by spaces, or whose signs are stacked: there these characters do a work.
 * From Hebrew to Myanmar, Ethiopic apart, to Khmer and Mongolian, Javanese and its kin, East Asian letters and signs, Arabic forms.
 */
const needingClass =
  '[\\u0590-\\u109F\\u1780-\\u18AF\\u1900-\\u1AAF\\u1B00-\\u1C4F\\u1CD0-\\u1CFF\\u2E80-\\u3163\\u3165-\\u9FFF\\uA000-\\uA4CF\\uA8E0-\\uA8FF\\uA980-\\uAADF\\uABC0-\\uD7FF\\uF900-\\uFAFF\\uFB1D-\\uFDFF\\uFE20-\\uFEFC\\uFF01-\\uFF9F\\uD804-\\uD807\\uD81A-\\uD83B]'
const needing = new RegExp(needingClass)

/** Whether a character belongs to a script that needs joiners, or places to break a line, between its letters. */
export function needsInvisible(character: string): boolean {
  return character !== '' && needing.test(character.charAt(0))
}

/** Whether a zero width joiner between these two can make one emoji of them; signs and arrows count as well, for emoji are made of some. */
export function joinsEmoji(before: string, after: string): boolean {
  return (before.length === 2 || /^[\uFE0F\u2190-\u2BFF]/.test(before)) && /^[\uD83C-\uD83E\u2190-\u2BFF]/.test(after)
}

/** The letters that tag characters, or bytes hidden in variation selectors, spell; empty where they spell nothing readable. */
export function spelledBy(points: readonly number[]): string {
  const tags = points.filter((point) => point >= 0xe0020 && point < 0xe007f)
  if (tags.length > 0) return String.fromCharCode(...tags.slice(0, longestSpelled).map((point) => point - 0xe0000))
  const bytes = points
    .filter((point) => (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef))
    .slice(0, longestSpelled)
    .map((point) => (point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00))
  const text = new TextDecoder().decode(Uint8Array.from(bytes))
  return /^[\t\n\r\x20-\x7E\u00A0-\uFFEF]{2,}$/.test(text) && !text.includes('\uFFFD') ? text : ''
}

/** Characters read of what an invisible run spells. */
const longestSpelled = 4_000

/** Subdivision flags are the one sequence of tag characters that shows: a black flag, three to six letters, a cancel tag (UTS #51). */
export function isFlag(before: string, points: readonly number[]): boolean {
  return (
    before === '\u{1F3F4}' &&
    points.length >= 4 &&
    points.length <= 8 &&
    points.at(-1) === 0xe007f &&
    points
      .slice(0, -1)
      .every((point) => (point >= 0xe0061 && point <= 0xe007a) || (point >= 0xe0030 && point <= 0xe0039))
  )
}

/** Joiners and breaks only where neither side is of a script that needs them; selectors only where one follows another or a letter. */
const suspicious = new RegExp(
  [
    '[\\x08\\x1B\\x7F\\xAD\\u034F\\u115F\\u1160\\u180E\\u2061-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]',
    `(?<!${needingClass})[\\u200B\\u200C\\u2060](?!${needingClass})`,
    `(?<!${needingClass}|[\\uDC00-\\uDFFF\\uFE0F\\u2190-\\u2BFF])\\u200D(?!${needingClass})`,
    `(?<!${needingClass})\\u200D(?!${needingClass}|[\\uD83C-\\uD83E\\u2190-\\u2BFF])`,
    '[\\uFE00-\\uFE0F]{2}|[\\uFE00-\\uFE0D]',
    '\\uDB40[\\uDC00-\\uDDEF]'
  ].join('|')
)

/** Whether a text may hold an invisible character that nothing needs; character references must be undone in it. */
export function mayHoldInvisibleCharacters(text: string): boolean {
  return suspicious.test(text)
}
