/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

export interface VisibleText {
  /** What may be read; what was taken out, such as destinations and comments, follows at the end. */
  readonly text: string
  /** The words that may be shown as links, as ranges of `text` in order. */
  readonly linked: readonly { readonly start: number; readonly end: number }[]
  /** Offsets into `text`, in order, where markup was taken out: what stands there may only seem to be one word. */
  readonly seams: readonly number[]
  /** False where the markup is too intricate to be taken out by its looks: then only parsing tells. */
  readonly certain: boolean
  /** What a browser's grammar of HTML leaves, where it may hold in a part and leaves something else: each part is read one way or the other. */
  readonly otherwise?: VisibleText
}

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag =
  /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy
const destination =
  /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y
const referenceLabel = /\]\[[^[\]]{0,999}\]/y
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy
/** Elements whose content a browser does not show as text, or shows without looking for tags in it. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i
const hiddenTag = /^<(script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)(?=[\s/>])/i
/** An address in angle brackets, which a browser takes for a tag and Markdown does not. */
const addressLikeTag = /<\/?www\./iy
const htmlBlock = /^[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)]|\[\^[^[\]\s]{1,999}\]:)[ \t>]{0,100}){0,10}<[a-z/!?]/im
/** A line that may be one of a quotation. */
const quotation = /^[ \t*+\-\d.)]{0,100}>/m
const linkTag = /^<(?:a[\s>]|[a-z][^>]*\s(?:href|to)\s*=)/i

/** What no reader sees: comments, instructions, character data, declarations. */
const hiddenBlocks = [
  { opening: '<!--', closing: '-->' },
  { opening: '<?', closing: '?>' },
  { opening: '<![CDATA[', closing: ']]>' },
  { opening: '<!', closing: '>' }
] as const
/** How long one of them may be before it counts as too intricate. */
const longestHidden = 20_000
/** How far before a stray closing bracket the words of a link may begin. */
const longestLinkText = 5_000
/** How deep constructs inside constructs are followed. */
const deepest = 3

export function visibleText(source: string): VisibleText {
  const stripper = new Stripper(false)
  const visible = strippedBy(stripper, source)
  if (!stripper.divides || !visible.certain) return visible
  const otherwise = strippedBy(new Stripper(true), source)
  return { ...visible, certain: otherwise.certain, otherwise }
}

function strippedBy(stripper: Stripper, source: string): VisibleText {
  const text = stripper.strip(source, 0, 0)
  return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain }
}

/** Whether markup was taken out at one of the offsets from `from` up to `to`. */
export function hasSeam(seams: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = seams.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((seams[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (seams[low] ?? Number.POSITIVE_INFINITY) <= to
}

class Stripper {
  certain = true
  /** Whether a browser's grammar of HTML would leave something else. */
  divides = false
  readonly linked: { start: number; end: number }[] = []
  readonly seams: number[] = []
  /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
  #htmlBlocks = false
  /** Whether a browser's grammar is followed. */
  readonly #asBrowser: boolean

  constructor(asBrowser: boolean) {
    this.#asBrowser = asBrowser
  }

  /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
  strip(source: string, base: number, depth: number): string {
    if (nextMark(source, 0) === source.length) return source
    if (depth === 0) this.#htmlBlocks = htmlBlock.test(source)
    if (this.#htmlBlocks && depth === 0 && hiddenElement.test(source)) this.divides = true
    if (depth > deepest) {
      this.certain = false
      return source
    }
    const parts: string[] = []
    const taken: string[] = []
    const open: number[] = []
    let written = base
    let plain = 0
    let at = 0
    const ends = new Ends(source)
    const write = (text: string) => {
      parts.push(text)
      written += text.length
    }
    const cut = (to: number) => {
      if (at > plain) write(source.slice(plain, at))
      this.seams.push(written)
      plain = to
      at = to
    }
    const takeOut = (pattern: RegExp): boolean => {
      pattern.lastIndex = at
      const length = pattern.exec(source)?.[0].length
      if (length === undefined) return false
      // A code span may hold what only looks like one end of this, and then the words between are no part of it.
      if (
        source.slice(at, at + length).includes('`') &&
        !(depth === 0 && pattern === tag && isBlock(source, at, at + length))
      )
        this.certain = false
      // In a quotation, what seems to end a tag may be the mark of its next line.
      if (pattern === tag && /\n[ \t]*>$/.test(source.slice(at, at + length)) && quotation.test(source.slice(0, at)))
        this.certain = false
      taken.push(source.slice(at + 1, at + length))
      cut(at + length)
      return true
    }
    /** Takes out what stands in an element whose tag was taken out, if it is none that shows it; to the end where it has none. */
    const takeContent = (start: number) => {
      const name = hiddenTag.exec(source.slice(start, start + 20))?.[1]
      if (name === undefined) return
      const rest = source.slice(at)
      const length = /^plaintext$/i.test(name) ? -1 : rest.search(new RegExp(`</${name}[\\s/>]`, 'i'))
      const content = length === -1 ? rest : rest.slice(0, length)
      // Another of its kind inside, or a comment in a script, may bring another end.
      if (/<!--/.test(content) || content.toLowerCase().includes(`<${name.toLowerCase()}`)) this.certain = false
      taken.push(content)
      cut(at + content.length)
    }
    const closeLink = () => {
      const end = written + (at - plain)
      this.linked.push({ start: open.pop() ?? Math.max(0, end - longestLinkText), end })
    }
    for (at = nextMark(source, 0); at < source.length; at = nextMark(source, at)) {
      switch (source.charCodeAt(at)) {
        case 42: // *
        case 95: // _
        case 126: // ~
          cut(at + 1)
          break
        case 92: // \
          if (isEscaped(source.charCodeAt(at + 1))) cut(at + 1)
          else at++ // it escapes nothing, and is shown
          break
        case 38: {
          // &
          const decoded = decodedAt(source, at)
          if (decoded) {
            cut(at + decoded.length)
            write(decoded.text)
          } else {
            looseReference.lastIndex = at
            if (this.#htmlBlocks && looseReference.test(source)) this.certain = false
            at++
          }
          break
        }
        case 91: // [
          if (source.charCodeAt(at + 1) === 94 && takeOut(footnoteCall)) break
          cut(at + 1)
          open.push(written)
          break
        case 93: {
          // ]
          const next = source.charCodeAt(at + 1)
          closeLink()
          if (next === 40 && !takeOut(destination)) this.certain = false
          // Before a bracket, what looks like a label may be the words of another link.
          if (next === 91 && takeOut(referenceLabel) && /[([]/.test(source.charAt(at))) this.certain = false
          if (source.charCodeAt(at) === 93) cut(at + 1)
          break
        }
        case 60: {
          // <
          const block = hiddenBlocks.find(({ opening }) => source.startsWith(opening, at))
          if (block) {
            const end = ends.after(block.closing, at + block.opening.length)
            if (end === -1 || end - at > longestHidden) {
              this.certain &&= end === -1 && !this.#htmlBlocks
              at++
            } else {
              if (open.length > 0 && source.slice(at, end).includes('`')) this.certain = false
              taken.push(source.slice(at + block.opening.length, end))
              cut(end + block.closing.length)
            }
          } else if (/[a-z/]/i.test(source.charAt(at + 1))) {
            if (source.charCodeAt(at + 1) === 47 && open.length > 0 && /[a]/i.test(source.charAt(at + 2))) closeLink()
            const start = at
            addressLikeTag.lastIndex = at
            if (!addressLikeTag.test(source) && takeOut(tag)) {
              if (linkTag.test(source.slice(start, start + 200))) open.push(written)
              if (this.#asBrowser) takeContent(start)
            } else if (this.#asBrowser) {
              const end = this.certain ? browserTagEnd(source, at) : -1 // at most one search is in vain
              if (end === -1) {
                this.certain = false
                at++
              } else {
                taken.push(source.slice(at + 1, end))
                cut(end)
                takeContent(start)
              }
            } else {
              if (this.#htmlBlocks) this.divides = true
              at++
            }
          } else at++
          break
        }
        case 10: // a line's end
          cut(afterQuotationMarks(source, at + 1))
          write('\n')
          break
        default:
          return source // no other mark is looked for
      }
    }
    cut(source.length)
    for (const start of open) this.linked.push({ start, end: Math.min(written, start + longestLinkText) })
    if (taken.length === 0) return parts.join('')
    write('\n\n') // what was taken out is no running text
    return parts.join('') + this.strip(taken.join('\n\n'), written, depth + 1)
  }
}

/** Finds closing marks from ever later offsets on, in one pass for each kind. */
class Ends {
  readonly #source: string
  readonly #next = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  after(closing: string, from: number): number {
    const known = this.#next.get(closing)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = this.#source.indexOf(closing, from)
    this.#next.set(closing, found)
    return found
  }
}

/** What may be markup; a line's end counts where the next line begins like a quotation. */
const mark = /[&*_~\\[\]<]|\n(?=[ \t]*>)/g

/** Whether a tag has a line to itself, below an empty one: then it is a block, and no code span reaches into it. */
function isBlock(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 100), start)
  return (
    !source.slice(start, end).includes('\n') &&
    (/(?:^|\n|\r(?!\n))[ \t]{0,90}(?:\r\n|\n|\r) {0,3}$/.test(before) || (start <= 3 && before.trim() === '')) &&
    /^[ \t]{0,90}(?:[\r\n]|$)/.test(source.slice(end, end + 100))
  )
}

/** The offset of the next character that may be markup, from `from` on; the length of the text when there is none. */
function nextMark(source: string, from: number): number {
  mark.lastIndex = from
  return mark.exec(source)?.index ?? source.length
}

/** Whether a backslash before the unit is no text: before ASCII's signs and at the end of a line, as CommonMark 0.31 §2.4 has it. */
function isEscaped(unit: number): boolean {
  return (
    unit === 10 ||
    unit === 13 ||
    (unit >= 33 && unit <= 47) ||
    (unit >= 58 && unit <= 64) ||
    (unit >= 91 && unit <= 96) ||
    (unit >= 123 && unit <= 126)
  )
}

/** The end of what a browser takes for a tag from an offset on; -1 where it is too long, or has none. */
function browserTagEnd(source: string, start: number): number {
  const most = Math.min(source.length, start + longestHidden)
  // An end without a name is a comment, which no quotation mark prolongs.
  if (/^<\/[^a-z]/i.test(source.slice(start, start + 3))) return source.slice(0, most).indexOf('>', start) + 1 || -1
  for (let at = start + 1; at < most; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 62) return at + 1
    if (unit !== 61) continue
    while (at + 1 < most && isBlank(source.charCodeAt(at + 1))) at++
    const quote = source.charAt(at + 1)
    if (quote !== '"' && quote !== "'") continue
    at = source.indexOf(quote, at + 2)
    if (at === -1) return -1
  }
  return -1
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}

/** Past the white space and the quotation marks at the beginning of a line. */
function afterQuotationMarks(source: string, from: number): number {
  let at = from
  while (at < source.length) {
    const unit = source.charCodeAt(at)
    if (unit !== 62 && unit !== 32 && unit !== 9) break
    at++
  }
  return at
}

function joined(ranges: { start: number; end: number }[]): readonly { start: number; end: number }[] {
  const all: { start: number; end: number }[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else all.push(range)
  }
  return all
}

function decodedAt(source: string, at: number): { readonly text: string; readonly length: number } | undefined {
  characterReference.lastIndex = at
  const match = characterReference.exec(source)
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const text = name === undefined ? fromPoint(point) : decodeNamedCharacterReference(name)
  return text === false ? undefined : { text, length: whole.length }
}

function fromPoint(point: number): string {
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point)
}
