/** Cuts Markdown into front matter and sections by its lines alone, so that each section parses alone as it would in the whole. */
import type { Range } from './span.js'

export interface Outline {
  readonly frontMatter?: { readonly kind: 'yaml' | 'toml'; readonly range: Range; readonly value: Range }
  readonly sections: readonly OutlineSection[]
  /** The content of fenced code, in order, wherever the lines alone tell for certain that it is some. */
  readonly fences: readonly Range[]
}

export interface OutlineSection {
  readonly range: Range
  /** Absent for what stands before the first heading. */
  readonly heading?: { readonly depth: number; readonly range: Range }
}

const fenceOpening = /^(`{3,}|~{3,})(.*)$/s
const fenceClosing = /^(`{3,}|~{3,})[ \t]*$/
const blankLine = /^[ \t]*$/
const atxHeading = /^(#{1,6})(?:[ \t]|$)/
const containerMark = /^ {0,3}(?:[-+*]|\d{1,9}[.)]|>|\[\^)/
const lead = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){1,200}/

const asciiLetter = /[A-Za-z]/
/** A line that begins with no letter; any other one goes on with what it stands in. */
const notLetterFirst = /(?:(?<=\n)|(?<=\r)(?!\n))[^A-Za-z]/g
/** A line that may close a fence which no list or quotation holds. */
const likeFenceClosing = /(?:(?<=\n)|(?<=\r)(?!\n))[ \t>]{0,200}(?:`{3}|~{3})/g

/** HTML blocks that end at a mark rather than at an empty line, as CommonMark 0.31 §4.6 numbers them 1 to 5. */
const markedHtml: readonly { readonly opening: RegExp; readonly closing: RegExp }[] = [
  { opening: /^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, closing: /<\/(?:script|pre|style|textarea)>/i },
  { opening: /^<!--/, closing: /-->/ },
  { opening: /^<\?/, closing: /\?>/ },
  { opening: /^<![a-z]/i, closing: />/ },
  { opening: /^<!\[CDATA\[/, closing: /\]\]>/ }
]

/** Tags that begin an HTML block anywhere, even inside a paragraph: CommonMark's sixth kind. */
const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ \t>/]|$)/i

/** A tag alone on its line: CommonMark's seventh kind, which cannot interrupt a paragraph; and whatever may be one. */
const loneTag =
  /^<(?:[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?|\/[a-z][a-z0-9-]*[ \t]*)>[ \t]*$/i
const likeLoneTag = /^<\/?[a-z][^<>]{0,1000}>[ \t]*$/i

type State =
  | { readonly in: 'flow' }
  | {
      readonly in: 'fence'
      readonly mark: string
      readonly lead: string
      readonly contained: boolean
      /** Where its content begins, if it is one for certain. */
      readonly content?: number
    }
  | { readonly in: 'marked-html'; readonly closing: RegExp; readonly lead: string; readonly contained: boolean }
  | { readonly in: 'html'; readonly certain: boolean }

const flow: State = { in: 'flow' }

/**
 * Cuts at ATX headings that begin in the first column outside fences, HTML and front matter: such a line closes every container.
 * Where the lines alone cannot tell what is still open, the rest stays one section.
 */
export function outlineOf(text: string): Outline {
  const frontMatter = frontMatterOf(text)
  const sections: OutlineSection[] = []
  const fences: Range[] = []
  let state: State = flow
  let contained = false
  let certain = true
  let afterBlank = true
  let begun: { start: number; heading?: { depth: number; range: Range } } = { start: frontMatter?.range.end ?? 0 }
  const close = (end: number) => {
    if (end > begun.start) sections.push({ ...begun, range: { start: begun.start, end } })
  }
  const closeFence = (end: number) => {
    if (state.in === 'fence' && state.content !== undefined) fences.push({ start: state.content, end })
    state = flow
  }
  for (let end = begun.start; end < text.length; ) {
    const start = afterPlainLines(text, end, state)
    if (start === text.length) break
    if (start > end) afterBlank = false // of no account in fences
    end = lineEnd(text, start)
    const line = withoutEnding(text, start, end)
    const blank = blankLine.test(line)
    if (state.in === 'fence' || state.in === 'marked-html') {
      if (state.contained && mayLeave(line, state.lead)) certain = false
      if (state.in === 'fence' ? closesFence(line, state) : state.closing.test(line)) closeFence(start)
    } else if (state.in === 'html') {
      if (blank) state = flow
      else if (!state.certain && opensBlock(line)) certain = false
    } else if (certain && atxHeading.test(line)) {
      close(start)
      begun = {
        start,
        heading: { depth: atxHeading.exec(line)?.[1]?.length ?? 1, range: { start, end: start + line.length } }
      }
      contained = false
      afterBlank = true
      continue
    } else {
      if (containerMark.test(line)) contained = true
      state = stateAfter(line, contained, afterBlank)
      if (state.in === 'fence' && certain && !state.contained) state = { ...state, content: end }
    }
    afterBlank = blank
  }
  closeFence(text.length)
  close(text.length)
  return { ...(frontMatter ? { frontMatter } : {}), sections, fences }
}

/** The beginning of the next line that may change what a line is part of; the end of the text where there is none. */
function afterPlainLines(text: string, start: number, state: State): number {
  if (state.in === 'marked-html') return start
  if (state.in === 'fence' ? state.contained : !asciiLetter.test(text.charAt(start))) return start
  const next = state.in === 'fence' ? likeFenceClosing : notLetterFirst
  next.lastIndex = start
  return next.exec(text)?.index ?? text.length
}

function stateAfter(line: string, contained: boolean, afterBlank: boolean): State {
  const before = lead.exec(line)?.[0] ?? ''
  if (!contained && /^(?: {4}| {0,3}\t)/.test(line)) return flow // indented code, or the middle of a paragraph
  const bare = line.slice(before.length)
  const inside = contained && before !== ''
  const fence = fenceOpening.exec(bare)
  if (fence) {
    const mark = fence[1] ?? ''
    return mark.startsWith('`') && fence[2]?.includes('`')
      ? flow
      : { in: 'fence', mark, lead: before, contained: inside }
  }
  if (!bare.startsWith('<')) return flow
  for (const { opening, closing } of markedHtml) {
    const match = opening.exec(bare)
    if (match)
      return closing.test(bare.slice(match[0].length))
        ? flow
        : { in: 'marked-html', closing, lead: before, contained: inside }
  }
  if (blockTag.test(bare)) return { in: 'html', certain: !inside }
  if (loneTag.test(bare)) return { in: 'html', certain: !inside && afterBlank }
  return likeLoneTag.test(bare) ? { in: 'html', certain: false } : flow
}

/** Whether a line, were it not inside HTML, would begin a block that can hold headings without their being any. */
function opensBlock(line: string): boolean {
  const bare = line.slice((lead.exec(line)?.[0] ?? '').length)
  return containerMark.test(line) || fenceOpening.test(bare) || markedHtml.some(({ opening }) => opening.test(bare))
}

/** Whether a line may end the list or quotation that a fence or comment stands in, and with it the fence or comment. */
function mayLeave(line: string, lead: string): boolean {
  const before = leading(line)
  if (quotationDepth(before) < quotationDepth(lead)) return true
  return !blankLine.test(line) && !/^[ \t]/.test(line) && !(lead.includes('>') && line.startsWith('>'))
}

function closesFence(line: string, fence: { readonly mark: string; readonly lead: string }): boolean {
  const before = leading(line)
  if (quotationDepth(before) !== quotationDepth(fence.lead)) return false
  if (before.length > fence.lead.length + 3 || (before.includes('\t') && !fence.lead.includes('\t'))) return false
  const bare = fenceClosing.exec(line.slice(before.length))?.[1]
  return bare !== undefined && bare[0] === fence.mark[0] && bare.length >= fence.mark.length
}

function leading(line: string): string {
  return /^[ \t>]{0,200}/.exec(line)?.[0] ?? ''
}

function quotationDepth(before: string): number {
  return before.split('>').length - 1
}

/** Front matter as remark-frontmatter reads it: a fence alone on the very first line, up to the same fence alone on a line. */
function frontMatterOf(text: string): Outline['frontMatter'] {
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!opening) return undefined
  const fence = opening[1] ?? ''
  for (const { line, start } of linesFrom(text, opening[0].length)) {
    if (line.startsWith(fence) && blankLine.test(line.slice(fence.length))) {
      return {
        kind: fence === '---' ? 'yaml' : 'toml',
        range: { start: 0, end: start + line.length },
        value: { start: opening[0].length, end: Math.max(opening[0].length, start) }
      }
    }
  }
  return undefined
}

const lineEnding = /\r\n|\n|\r/g

/** Past the ending of the line at an offset. */
function lineEnd(text: string, start: number): number {
  lineEnding.lastIndex = start
  return lineEnding.test(text) ? lineEnding.lastIndex : text.length
}

function withoutEnding(text: string, start: number, end: number): string {
  const last = text.charCodeAt(end - 1)
  const length = last === 13 ? 1 : last !== 10 ? 0 : text.charCodeAt(end - 2) === 13 ? 2 : 1
  return text.slice(start, Math.max(start, end - length))
}

/** The lines of a text from an offset on: each without its ending, with its start and the end that includes the ending. */
export function* linesFrom(text: string, from: number): Iterable<{ line: string; start: number; end: number }> {
  const ending = /\r\n|\n|\r/g
  let start = from
  while (start < text.length) {
    ending.lastIndex = start
    const found = ending.exec(text)
    const stop = found?.index ?? text.length
    const end = found ? stop + found[0].length : text.length
    yield { line: text.slice(start, stop), start, end }
    start = end
  }
}
