/** Pages of the repository that a page names for its credits: relative links to CREDITS, NOTICE and the like. */
import type { Document } from '../document/document.js'
import { isCreditHeading } from './credit-sign.js'

const creditName =
  /^(?:credits?|attributions?|acknowledge?ments?|notices?|third[-_ ]?party[-_a-z ]{0,40}|authors|contributors|image[-_ ]?credits?|sources|references|licen[cs]e[-_.a-z]{0,20}|copying|copyright)(?:\.[a-z]{2,5})?$/i

/** Paths in the repository, each once, in the order of the page; the document must be prepared. A path that leaves the root names nothing. */
export function linkedCreditPages(document: Document): readonly string[] {
  const found = document.links.flatMap(({ url, text }) => {
    const target = relativePath(document.source.path, url)
    if (target === undefined) return []
    const name = target.split('/').at(-1) ?? ''
    return creditName.test(name) || isCreditHeading(text) ? [target] : []
  })
  return [...new Set(found)]
}

/** The path a relative address leads to from a page; `undefined` for addresses elsewhere, fragments alone, and ways out of the root. */
export function relativePath(from: string, url: string): string | undefined {
  const [written = ''] = url.split(/[?#]/)
  if (written === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return undefined
  const path = decoded(written)
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.length > 0 ? parts.join('/') : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
