/** What may be filled into a message: values known to be safe to print, never raw words of the text under review. */

declare const safe: unique symbol

/** A string made by one of the functions below, the only way to get one. */
export type Safe = string & { readonly [safe]: true }

export type Slot = Safe | number
export type Slots = Readonly<Record<string, Slot>>

/** A host name as it may be shown: characters other than letters, digits, dots and hyphens become `?`, at most 80 of them. */
export function hostName(host: string): Safe {
  return clip(host.replace(/[^\p{L}\p{N}.-]/gu, '?'), 80) as Safe
}

/** A license id or expression: SPDX's characters alone, at most 120. */
export function licenseName(id: string): Safe {
  return clip(id.replace(/[^A-Za-z0-9.+() -]/g, '?'), 120) as Safe
}

/** A code point as `U+202E`. */
export function codePoint(point: number): Safe {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}` as Safe
}

/** Where a page stands in the web or the repository, without its scheme so that nothing makes a link of it; underscores inside words alone, where Markdown takes no notice of them; at most 100 characters. */
export function webPlace(url: string): Safe {
  const [place = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/)
  return clip(place.replace(/[^A-Za-z0-9./_-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '?'), 100) as Safe
}

/** Characters by code point and name, each once, five at most; `nameOf` gives words of our own. */
export function characters(points: Iterable<number>, nameOf: (point: number) => string): Safe {
  const all = [...new Set(points)]
  const named = all.slice(0, 5).map((point) => `${codePoint(point)} ${nameOf(point)}`.trim())
  return [...named, ...(all.length > named.length ? [`${all.length - named.length} more`] : [])].join(', ') as Safe
}

/** Words written in our own source or data, never taken from the text under review. */
export function ownWords(words: string): Safe {
  return words as Safe
}

/** The name of a thing in the text under review, such as a title: control, format and markup characters become spaces, at most 80 units. */
export function plainName(name: string): Safe {
  return clip(
    name
      .replace(/[^\p{L}\p{N}\p{P} ]|[`<>[\]{}|*_~@#:\\]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
    80
  ) as Safe
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
