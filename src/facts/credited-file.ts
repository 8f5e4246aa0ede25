/** Files of the repository that a page of notices credits: "handbook/ is by Ada Example, CC BY 4.0". */
import { Document } from '../document/document.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { creditRows } from './credit-table.js'
import { namedLicenses } from './licenses.js'
import { makerWithin } from './maker-name.js'
import { passagesOf } from './passage.js'
import type { RepositoryFile } from './reuse.js'

/** A file, or a folder with its final slash, and what is said of it. */
export interface CreditedFile {
  readonly path: string
  readonly license?: string
  readonly author?: string
}

/** Files whose names say that they hold the notices and credits of others. */
export function isNoticeFile(path: string): boolean {
  return /(?:^|\/)(?:notices?|credits?|attributions?|acknowledge?ments?|third[-_ ]?party[-_a-z]{0,20})(?:\.(?:md|mdx|txt|rst))?$/i.test(
    path
  )
}

/** Relative links and inline code of a page, as they are written. */
const written = /\]\(\s{0,9}<?([^()\s<>#?]{2,300})[^()\n]{0,200}\)|`([\w.@/ -]{3,200})`/g

/** The files and folders that a page may speak of, told from its raw text; `files` are those of the repository. */
export function namedFiles(notice: RepositoryFile, files: ReadonlySet<string>): readonly string[] {
  return namesIn(notice.text).flatMap((name) => fileNamed(name, notice.path, files) ?? [])
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(written)].map(([, link, code]) => link ?? code ?? '')
}

/** A file by the name a page gives it: from its own folder, or from the root. */
function fileNamed(name: string, from: string, files: ReadonlySet<string>): string | undefined {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(name)) return undefined
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  for (const path of [resolved(folder + name), resolved(name)]) {
    if (path === '') continue
    if (files.has(path)) return path
    const below = path.endsWith('/') ? path : `${path}/`
    for (const file of files) if (file.startsWith(below)) return below
  }
  return undefined
}

/** A path without `.` and `..`; empty where it leads out of the repository. */
export function resolved(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return ''
    } else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  const joined = parts.filter((part) => part !== '').join('/')
  return path.endsWith('/') && joined !== '' ? `${joined}/` : joined
}

/** What a page of notices says of files of the repository; those without a license or a maker beside them are left out. */
export async function creditedFiles(
  notice: RepositoryFile,
  files: ReadonlySet<string>,
  guard?: ParseGuard
): Promise<readonly CreditedFile[]> {
  const { path, text } = notice
  const document = new Document({ path, text, encoding: 'utf-8', notes: [] })
  await document.prepare(guard)
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  const rows = creditRows(passages, text)
  const told = new Map<string, CreditedFile>()
  for (const passage of passages) {
    const row = rows.find(({ start, end }) => passage.range.start >= start && passage.range.end <= end)
    const range = row ?? passage.range
    const license = licenses.find((one) => one.range.start >= range.start && one.range.end <= range.end)?.id
    const author = row?.author ?? makerWithin(passage.text, 0, passage.text.length, passage.links)
    if (license === undefined && author === undefined) continue
    const code = namesIn(text.slice(passage.range.start, passage.range.end))
    for (const name of [...passage.links.map(({ link }) => link.url), ...code]) {
      const file = fileNamed(name, path, files)
      if (file === undefined || told.has(file)) continue
      told.set(file, { path: file, ...(license ? { license } : {}), ...(author ? { author } : {}) })
    }
  }
  return [...told.values()]
}
