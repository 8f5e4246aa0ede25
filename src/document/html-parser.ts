/** HTML as a browser parses it, within limits: crafted tags make such a parser copy, search and nest without end. */
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parseFragment,
  type TreeAdapter
} from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlFragment = DefaultTreeAdapterTypes.DocumentFragment

/** The HTML exceeds a limit; the message is the reason, as the end of a sentence. */
export class TangledHtml extends Error {}

/** Open elements at once; browsers stop at 512 as well. */
const deepest = 512
/** Elements and comments of one section. */
const mostNodes = 30_000
/** Siblings and attributes looked through, over the whole section. */
const mostSteps = 200_000_000
/** A tag's attributes are held each against all before it; this many words without a `>` may be so many attributes. */
const mostWords = 20_000

/** The fragment, every node with its place. Throws `TangledHtml` where a limit is exceeded. */
export function parseHtml(page: string): HtmlFragment {
  if (longestTag(page) > mostWords) throw new TangledHtml('a tag in it may have too many attributes')
  return parseFragment(page, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: countingAdapter()
  })
}

/** Words, or what else can part attributes, between two `>` at most. */
function longestTag(page: string): number {
  let most = 0
  let words = 0
  for (const [found] of page.matchAll(/[\s/"']+|>/g)) {
    if (found === '>') words = 0
    else most = Math.max(most, ++words)
  }
  return most
}

/** The ordinary tree, whose making stops at the limits. */
function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let nodes = 0
  let steps = 0
  const count = (more: number) => {
    steps += more
    if (steps > mostSteps) throw new TangledHtml('its HTML is too intricate')
  }
  return {
    ...defaultTreeAdapter,
    createElement(...words) {
      if (++nodes > mostNodes) throw new TangledHtml('it holds too many HTML elements')
      return defaultTreeAdapter.createElement(...words)
    },
    insertBefore(parent, node, reference) {
      count(parent.childNodes.length)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
    insertTextBefore(parent, text, reference) {
      count(parent.childNodes.length)
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
    detachNode(node) {
      count(node.parentNode?.childNodes.length ?? 0)
      defaultTreeAdapter.detachNode(node)
    },
    adoptAttributes(recipient, attributes) {
      count(recipient.attrs.length)
      defaultTreeAdapter.adoptAttributes(recipient, attributes)
    },
    onItemPush() {
      if (++depth > deepest) throw new TangledHtml('its HTML is nested too deeply')
    },
    onItemPop() {
      depth--
    }
  }
}
