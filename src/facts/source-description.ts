/** What a page says of itself that a credit for it would name: title, author, address, license. */
import type { IndexedSource } from '../detect/source-index.js'
import { Document } from '../document/document.js'
import type { FrontMatter } from '../document/markdown-parts.js'

/** UTF-16 units of a title in a heading. */
const longestTitle = 200

/** Keys of front matter for each part, the first that has a value counts. */
const keys = {
  title: ['title'],
  author: ['author', 'authors.0', 'authors.0.name', 'author.name', 'by'],
  url: ['canonical_url', 'canonical', 'canonicalUrl', 'url', 'permalink'],
  license: ['license', 'licence', 'SPDX-License-Identifier']
} as const

/** Reads the front matter, and for the title the first heading; what the page does not say stays away. */
export async function describeSource(path: string, text: string): Promise<IndexedSource> {
  const document = new Document({ path, text, encoding: 'utf-8', notes: [] })
  const { frontMatter, sections } = document.outline
  const entries = frontMatter ? await entriesOf(document, frontMatter) : new Map<string, string>()
  const first = (names: readonly string[]) => names.map((name) => entries.get(name)).find((value) => value)
  const heading = sections.find((section) => section.heading !== undefined)?.heading
  const title = first(keys.title) ?? (heading && headingText(text.slice(heading.range.start, heading.range.end)))
  const author = first(keys.author)
  const url = first(keys.url)
  const license = first(keys.license)
  return {
    path,
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(url && /^https?:\/\//.test(url) ? { url } : {}),
    ...(license ? { license } : {})
  }
}

type Outlined = NonNullable<Document['outline']['frontMatter']>

async function entriesOf({ text }: Document, { kind, range, value }: Outlined): Promise<ReadonlyMap<string, string>> {
  const { readFrontMatter } = await import('../document/front-matter.js')
  const { entries }: FrontMatter = readFrontMatter(kind, text, range, value)
  return new Map(entries.map((entry) => [entry.path.join('.'), String(entry.value ?? '').trim()]))
}

function headingText(written: string): string {
  const [line = ''] = written.split(/\r?\n/)
  return line
    .slice(0, longestTitle)
    .replace(/^[#\s>]{1,20}|[#\s]{1,20}$/g, '')
    .replace(/[*_`[\]]|\([^()\s]{0,200}\)/g, '')
}
