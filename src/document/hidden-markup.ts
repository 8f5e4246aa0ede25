/** Finds elements that are in a page and not before its readers' eyes, in HTML and in the JSX of MDX. */
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { attribute, type Html5, textContent, walk } from './html.js'
import type { HtmlElement } from './html-parser.js'
import type { Range } from './span.js'
import { rangeOf, visit, wordsOf } from './tree.js'

/**
 * Why nobody sees it: display, visibility, hidden: taken out of the page, as scripts do with what they show later · opacity, size, color,
 * off-screen: there and imperceptible · assistive: meant for screen readers · unread: an element whose content is no text.
 */
export type Concealment =
  | 'display'
  | 'visibility'
  | 'hidden'
  | 'opacity'
  | 'size'
  | 'color'
  | 'off-screen'
  | 'assistive'
  | 'unread'

export interface HiddenElement {
  readonly concealment: Concealment
  readonly range: Range
  /** The words inside, white space folded. */
  readonly text: string
  /** Destinations of the links inside. */
  readonly urls: readonly string[]
}

/** The outermost hidden elements of a section, in order; those without any words are left out. */
export function hiddenElements({
  tree,
  html
}: {
  readonly tree: Root
  readonly html: Html5 | undefined
}): readonly HiddenElement[] {
  return [...(html ? inHtml(html) : []), ...inJsx(tree)].filter(({ text, urls }) => text !== '' || urls.length > 0)
}

function inHtml({ fragment, offset }: Html5): readonly HiddenElement[] {
  const found: HiddenElement[] = []
  walk(fragment, (node) => {
    if (!('tagName' in node)) return true
    const concealment = concealmentOf(node.tagName, (name) => attribute(node, name))
    const location = node.sourceCodeLocation
    if (!concealment || !location)
      return node.tagName !== 'script' && node.tagName !== 'style' && node.tagName !== 'svg'
    const range = { start: location.startOffset + offset, end: location.endOffset + offset }
    found.push({ concealment, range, text: contentOf(node).replace(/\s+/g, ' ').trim(), urls: urlsIn(node) })
    return false
  })
  return found
}

/** A template keeps its children apart, and text in a script that no browser runs is its child. */
function contentOf(element: HtmlElement): string {
  if ('content' in element) return textContent(element.content as HtmlElement)
  return textContent(element)
}

function urlsIn(element: HtmlElement): readonly string[] {
  const urls: string[] = []
  walk(element, (node) => {
    const url = 'tagName' in node && node.tagName === 'a' ? attribute(node, 'href') : undefined
    if (url !== undefined) urls.push(url.trim())
    return true
  })
  const own = element.tagName === 'a' ? attribute(element, 'href') : undefined
  return own === undefined ? urls : [own.trim(), ...urls]
}

function inJsx(tree: Root): readonly HiddenElement[] {
  const found: HiddenElement[] = []
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return true
    const range = rangeOf(node)
    const concealment = concealmentOf(node.name ?? '', (name) => jsxAttribute(node, name))
    if (!range || !concealment) return true
    const urls: string[] = []
    visit(node, (inner) => {
      if (inner.type === 'link') urls.push(inner.url)
      if (inner.type === 'mdxJsxFlowElement' || inner.type === 'mdxJsxTextElement') {
        const url = jsxAttribute(inner, 'href')
        if (url !== undefined) urls.push(url)
      }
    })
    found.push({ concealment, range, text: wordsOf(node), urls })
    return false
  })
  return found
}

/** An attribute as HTML would have it: a style object becomes declarations, `hidden={true}` an attribute without a value. */
function jsxAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const wanted = name === 'class' ? 'className' : name
  const found = node.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && (one.name === wanted || one.name === name)
  )
  if (found?.type !== 'mdxJsxAttribute') return undefined
  if (found.value === null || found.value === undefined) return ''
  if (typeof found.value === 'string') return found.value
  if (name === 'hidden') return found.value.value.trim() === 'true' ? '' : undefined
  if (name !== 'style') return undefined
  return found.value.value
    .slice(0, longestStyle)
    .replace(/[{}'"`]/g, ' ')
    .split(',')
    .map((declaration) =>
      declaration.replace(
        /^\s*([a-z]{1,20})([A-Z])([a-z]{1,20})\s*:/,
        (_, a: string, b: string, c: string) => `${a}-${b.toLowerCase()}${c}:`
      )
    )
    .join(';')
}

/** UTF-16 units of a style attribute that are read. */
const longestStyle = 4_000

function concealmentOf(tag: string, value: (name: string) => string | undefined): Concealment | undefined {
  if (tag === 'template' || tag === 'noscript') return 'unread'
  if (tag === 'script') return isScript(value('type')) ? undefined : 'unread'
  if (tag === 'input' || tag === 'style' || tag === 'svg') return undefined
  const hidden = value('hidden')
  if (hidden !== undefined && hidden !== 'false') return 'hidden'
  if (/(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|visuallyhidden)(?:\s|$)/i.test(value('class') ?? '')) {
    return 'assistive'
  }
  const style = declarationsOf(value('style') ?? '')
  if (tag === 'font') {
    if (/^0*[0]$/.test(value('size') ?? '')) return 'size'
    const color = value('color')
    if (color !== undefined && isPaper(color)) return 'color'
  }
  return style.size === 0 ? undefined : concealmentByStyle(style)
}

function isScript(type: string | undefined): boolean {
  return (
    type === undefined ||
    type === '' ||
    /javascript|ecmascript|module|json|importmap|speculationrules|mermaid|math|jsx|babel/i.test(type)
  )
}

function declarationsOf(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of style.slice(0, longestStyle).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '')
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return declarations
}

function concealmentByStyle(style: ReadonlyMap<string, string>): Concealment | undefined {
  const of = (name: string) => style.get(name) ?? ''
  if (of('display') === 'none') return 'display'
  if (/^(?:hidden|collapse)$/.test(of('visibility'))) return 'visibility'
  if (of('clip').startsWith('rect(') || /^inset\((?:50|100)%/.test(of('clip-path'))) return 'assistive'
  const moves = style.has('transition') || style.has('animation')
  if (of('content-visibility') === 'hidden') return 'visibility'
  if (!moves && (shareOf(of('opacity')) < 0.05 || /\bopacity\(0(?:\.0\d?|%)?\)/.test(of('filter')))) return 'opacity'
  if (
    amount(of('font-size')) <= 1 ||
    /^0(?:px)?[\s/]/.test(of('font')) ||
    /^0(?:\.0\d?|%)?$/.test(of('zoom')) ||
    /^scale\(0(?:\.0\d?)?\)/.test(of('transform'))
  )
    return 'size'
  if (
    /^(?:hidden|clip)$/.test(of('overflow')) &&
    ['width', 'height', 'max-height', 'max-width'].some((side) => amount(of(side)) <= 1)
  )
    return 'size'
  if (
    ['text-indent', 'left', 'top', 'right', 'bottom', 'margin-left', 'margin-top'].some(
      (side) => amount(of(side)) <= -500
    ) ||
    ['text-indent', 'left', 'margin-left'].some((side) => isFar(amount(of(side)))) ||
    isMovedAway(of('transform'))
  )
    return 'off-screen'
  return isUnseenColor(of('color'), of('background-color') || of('background'), style) ? 'color' : undefined
}

/** A length or number of CSS without regard to its unit; what is none is larger than any. */
function amount(value: string): number {
  const [number] = /^-?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?=[a-z%]{0,5}$)/.exec(value) ?? []
  if (number === undefined) return Number.POSITIVE_INFINITY
  return (
    Number(number) *
    (/(?:em|rem|ch|ex)$/.test(value) ? 16 : /%$/.test(value) ? 5 : /v(?:w|h|min|max)$/.test(value) ? 6 : 1)
  )
}

/** A share as a number or in hundredths. */
function shareOf(value: string): number {
  return /^\d{1,3}(?:\.\d{0,9})?%$/.test(value) ? Number.parseFloat(value) / 100 : amount(value)
}

/** Wider than any page is wide. */
function isFar(length: number): boolean {
  return Math.abs(length) >= 3_000 && length !== Number.POSITIVE_INFINITY
}

/** Whether a transformation moves an element by a screen or more; by its own size scripts move what they show later. */
function isMovedAway(transform: string): boolean {
  const lengths = /\btranslate(?:x|y|3d)?\(([^)]{1,100})\)/.exec(transform)?.[1]?.split(',') ?? []
  return (
    lengths.some((length) => !/%\s*$/.test(length) && amount(length.trim()) <= -500) ||
    lengths.some((length) => isFar(amount(length.trim())))
  )
}

function isUnseenColor(color: string, background: string, style: ReadonlyMap<string, string>): boolean {
  if (color === '' || style.has('background-clip') || style.has('-webkit-background-clip')) return false
  if (color === 'transparent' || /^#(?:[\da-f]{3}0|[\da-f]{6}0[0-9a-f])$/.test(color)) return true
  if (
    /^(?:rgb|hsl)a?\([^)]{1,60}[,/]\s*0?(?:\.0\d?|0?%)?\s*\)$/.test(color) &&
    /\/|,[^,]{1,20},[^,]{1,20},/.test(color)
  )
    return true
  if (background !== '') return plainColor(color) === plainColor(background)
  return isPaper(color)
}

/** White, the color pages have where nothing else is said. */
function isPaper(color: string): boolean {
  return plainColor(color) === '#ffffff'
}

const colorWords: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

function plainColor(color: string): string {
  const lower = color.trim().toLowerCase()
  if (/^#[\da-f]{3}$/.test(lower)) return lower.replace(/[\da-f]/g, '$&$&')
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,[^)]{0,10})?\)$/.exec(lower)?.slice(1)
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
  return Object.hasOwn(colorWords, lower) ? (colorWords[lower] ?? lower) : lower
}
