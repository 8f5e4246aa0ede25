/** Whether a page credits a known text: by its address anywhere, or by its title or author where it credits at all. */
import type { IndexedSource } from '../detect/source-index.js'
import { foldedWords, Words } from '../detect/word.js'
import type { Document } from '../document/document.js'
import { holdsCreditWords, isCreditHeading } from './credit-sign.js'
import { urlKey } from './evidence.js'
import { resolved } from './credited-file.js'
import { passagesOf } from './passage.js'

/** UTF-16 units of a passage or comment that credits somebody. */
const longestCredit = 5_000

/** What a page says of those it took from, ready to be asked of many texts. */
export class PageCredits {
  /** Where links and the front matter lead, as `urlKey` gives them. */
  readonly #addresses: ReadonlySet<string>
  /** Files of the repository that it links to, without their endings. */
  readonly #files: ReadonlySet<string>
  /** The words of credits, ` ` before and after. */
  readonly #words: string

  constructor(document: Document) {
    const entries = document.frontMatter?.entries.map(({ value }) => String(value)) ?? []
    const written = [...document.text.matchAll(/https?:\/\/[^\s<>"'`)\]]{3,500}/g)].map(([url]) =>
      url.replace(/[.,;:]{1,9}$/, '')
    )
    const folder = document.source.path.slice(0, document.source.path.lastIndexOf('/') + 1)
    this.#files = new Set(
      [...document.links.map(({ url }) => url), ...entries].flatMap((url) => {
        if (/^[a-z][\w+.-]*:|^\/\/|^#|\s/i.test(url)) return []
        const [path = ''] = url.split(/[?#]/)
        return [resolved(path.startsWith('/') ? path.slice(1) : folder + path), resolved(path)].map(withoutEnding)
      })
    )
    this.#addresses = new Set([...document.links.map(({ url }) => url), ...entries, ...written].map(urlKey))
    const stated = passagesOf(document).filter(
      ({ text, heading }) => isCreditHeading(heading) || holdsCreditWords(new Words(text))
    )
    const hidden = document.comments.filter(({ text }) => holdsCreditWords(new Words(text)))
    const words = [...stated, ...hidden].map(({ text }) => text.slice(0, longestCredit))
    this.#words = ` ${foldedWords([...words, ...entries].join(' | '))} `
  }

  /** Whether the page names the text: by its address or a link to its file, or, where it credits something, by title, author or file name. */
  name(source: IndexedSource): boolean {
    if (source.url !== undefined && this.#addresses.has(urlKey(source.url))) return true
    if (this.#files.has(withoutEnding(source.path))) return true
    const file = source.path.slice(source.path.lastIndexOf('/') + 1)
    const names = [source.title, source.author, /^(?:readme|index)\./i.test(file) ? undefined : file]
    return names.some((name) => {
      const words = name === undefined ? '' : foldedWords(name)
      return words.length >= 4 && this.#words.includes(` ${words} `)
    })
  }
}

/** A path as links give it that lead to what is made of the file: without its ending, and without `index`. */
function withoutEnding(path: string): string {
  return path.replace(/\.[a-z]{2,8}$/i, '').replace(/\/(?:index|readme)?$/i, '')
}
