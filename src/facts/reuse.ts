/** Licensing information of files as the REUSE specification 3.3 gives it: in the file, beside it, in REUSE.toml; and the folder LICENSES. */
import { parse as parseToml } from 'smol-toml'
import * as v from 'valibot'
import { spdxId } from '../detect/license-url.js'
import { spdxTags } from '../detect/spdx-tag.js'
import { isExceptionId, licenseIdsIn } from './license-expression.js'

/** A file of the repository with its text. */
export interface RepositoryFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly text: string
}

/** One license or copyright notice and the file that states it. */
export interface Stated {
  readonly value: string
  /** The file itself, its `.license` companion, or a REUSE.toml. */
  readonly from: string
}

export interface ReuseInformation {
  /** SPDX expressions as they are written. */
  readonly licenses: readonly Stated[]
  readonly copyrights: readonly Stated[]
}

/** How the annotations of a REUSE.toml stand to what the file states itself. */
type Precedence = 'closest' | 'aggregate' | 'override'

interface Annotation {
  readonly covers: (path: string) => boolean
  readonly precedence: Precedence
  readonly licenses: readonly string[]
  readonly copyrights: readonly string[]
}

/** One REUSE.toml, read. */
export interface ReuseToml {
  readonly path: string
  readonly annotations: readonly Annotation[]
  /** Why the file could not be read, as the end of a sentence; it then says nothing. */
  readonly problem?: string
}

/** UTF-16 units of a REUSE.toml, and globs in it; more is not read. */
const longest = 256 * 1024
const mostGlobs = 5_000

const texts = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (typeof value === 'string' ? [value] : value))
)
const tomlSchema = v.object({
  version: v.literal(1),
  annotations: v.optional(
    v.array(
      v.object({
        path: texts,
        precedence: v.optional(v.picklist(['closest', 'aggregate', 'override']), 'closest'),
        'SPDX-FileCopyrightText': v.optional(texts, []),
        'SPDX-License-Identifier': v.optional(texts, [])
      })
    ),
    []
  )
})

/** Reads a REUSE.toml; one that is broken or too large has a `problem` and no annotations. */
export function readReuseToml({ path, text }: RepositoryFile): ReuseToml {
  if (text.length > longest) return { path, annotations: [], problem: `it is longer than ${longest} characters` }
  let written: unknown
  try {
    written = parseToml(text)
  } catch {
    return { path, annotations: [], problem: 'it is not valid TOML' }
  }
  const read = v.safeParse(tomlSchema, written)
  if (!read.success) {
    const [issue] = read.issues
    return { path, annotations: [], problem: `${v.getDotPath(issue) ?? 'its content'} is not what REUSE 3.3 asks for` }
  }
  const { annotations } = read.output
  if (annotations.reduce((sum, { path: globs }) => sum + globs.length, 0) > mostGlobs)
    return { path, annotations: [], problem: `it holds more than ${mostGlobs} paths` }
  const folder = folderOf(path)
  return {
    path,
    annotations: annotations.map((annotation) => ({
      covers: coverage(folder, annotation.path),
      precedence: annotation.precedence,
      licenses: annotation['SPDX-License-Identifier'],
      copyrights: annotation['SPDX-FileCopyrightText']
    }))
  }
}

/** The REUSE.toml files that may speak of a path: one in its folder and in each folder above, the root's first. */
export function reuseTomlPaths(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  return [...folders.keys(), folders.length].map((depth) => [...folders.slice(0, depth), 'REUSE.toml'].join('/'))
}

/**
 * What is known of one file. `own` is its text, absent for files that hold none; `companion` the text of `<path>.license`, in whose
 * presence the file itself is not asked; `tomls` all REUSE.toml files of the repository that are known.
 */
export function reuseInformation(
  path: string,
  {
    own,
    companion,
    tomls
  }: { readonly own?: string; readonly companion?: string; readonly tomls: readonly ReuseToml[] }
): ReuseInformation {
  const inside = companion === undefined ? stated(path, own ?? '') : stated(`${path}.license`, companion)
  const outerFirst = tomls
    .flatMap((toml) => {
      const annotation = toml.annotations.findLast(({ covers }) => covers(path))
      return annotation ? [{ from: toml.path, ...annotation }] : []
    })
    .sort((a, b) => depthOf(a.from) - depthOf(b.from))
  const ruling = outerFirst.find(({ precedence }) => precedence === 'override')
  if (ruling) {
    // An outer table that rules over the file also rules over tables further in; those further out may still add.
    const outside = outerFirst
      .slice(0, outerFirst.indexOf(ruling))
      .filter(({ precedence }) => precedence === 'aggregate')
    return together([...outside, ruling].map(ofAnnotation))
  }
  const aggregated = outerFirst.filter(({ precedence }) => precedence === 'aggregate').map(ofAnnotation)
  const closest = outerFirst.filter(({ precedence }) => precedence === 'closest').map(ofAnnotation)
  const first = (of: (information: ReuseInformation) => readonly Stated[]) =>
    of(inside).length > 0 ? of(inside) : (closest.map(of).findLast((values) => values.length > 0) ?? [])
  return together([
    { licenses: first(({ licenses }) => licenses), copyrights: first(({ copyrights }) => copyrights) },
    ...aggregated
  ])
}

/** How the folder LICENSES stands to the licenses in use. */
export interface LicensesFolder {
  /** Ids in use whose text the folder lacks. */
  readonly missing: readonly string[]
  /** Texts of the folder that no file uses, by path. */
  readonly unused: readonly string[]
  /** Texts whose name is no SPDX id and no LicenseRef, by path. */
  readonly unknown: readonly string[]
}

/** `paths` are those of the repository, `expressions` all that its files state. */
export function licensesFolder(paths: Iterable<string>, expressions: Iterable<string>): LicensesFolder {
  const used = new Set([...expressions].flatMap((expression) => [...licenseIdsIn(expression)]))
  const texts = [...paths].flatMap((path) => {
    const name = /^LICENSES\/([^/]{1,255})$/.exec(path)?.[1]
    return name === undefined || name.endsWith('.license') ? [] : [{ path, id: idOfName(name) }]
  })
  const present = new Set(texts.flatMap(({ id }) => (id === undefined ? [] : [id])))
  return {
    missing: [...used].filter((id) => !present.has(id)).sort(),
    unused: texts.flatMap(({ path, id }) => (id !== undefined && !used.has(id) ? [path] : [])).sort(),
    unknown: texts.flatMap(({ path, id }) => (id === undefined ? [path] : [])).sort()
  }
}

/** `MIT.txt` and `LicenseRef-House.md` are named after what they hold; the ending is optional, and ids may hold dots. */
function idOfName(name: string): string | undefined {
  return [name.replace(/\.[^.]*$/, ''), name].find(
    (stem) => spdxId(stem) === stem || /^LicenseRef-[A-Za-z0-9.-]+$/.test(stem) || isExceptionId(stem)
  )
}

function stated(from: string, text: string): ReuseInformation {
  const tags = spdxTags(withoutIgnored(text)).filter(({ leads }) => leads || from.endsWith('.license'))
  const of = (wanted: 'license' | 'copyright') =>
    tags.flatMap(({ tag, value }) => (tag === wanted && value !== '' ? [{ value, from }] : []))
  return { licenses: of('license'), copyrights: of('copyright') }
}

// In halves, so that REUSE's own tool does not take these lines for its marks.
const ignoreMarks = [`REUSE-${'IgnoreStart'}`, `REUSE-${'IgnoreEnd'}`] as const

/** The text without what stands between REUSE's marks of ignored parts; a mark that is not closed reaches to the end. */
function withoutIgnored(text: string): string {
  const [open, close] = ignoreMarks
  const kept: string[] = []
  let at = 0
  for (;;) {
    const begin = text.indexOf(open, at)
    if (begin === -1) return kept.join('') + text.slice(at)
    kept.push(text.slice(at, begin))
    const end = text.indexOf(close, begin)
    if (end === -1) return kept.join('')
    at = end + close.length
  }
}

function ofAnnotation({
  from,
  licenses,
  copyrights
}: Pick<Annotation, 'licenses' | 'copyrights'> & { readonly from: string }): ReuseInformation {
  return {
    licenses: licenses.map((value) => ({ value, from })),
    copyrights: copyrights.map((value) => ({ value, from }))
  }
}

function together(parts: readonly ReuseInformation[]): ReuseInformation {
  return {
    licenses: parts.flatMap(({ licenses }) => licenses),
    copyrights: parts.flatMap(({ copyrights }) => copyrights)
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function depthOf(path: string): number {
  return path.split('/').length
}

/** Whether a path below the folder of a REUSE.toml matches one of its globs. */
function coverage(folder: string, globs: readonly string[]): (path: string) => boolean {
  const parsed = globs.map(globParts)
  return (path) => path.startsWith(folder) && parsed.some((parts) => globMatches(parts, path.slice(folder.length)))
}

type GlobPart = 'within' | 'across' | { readonly text: string }

/** REUSE's globs: `*` stands for anything but a slash, `**` for anything, a backslash takes the meaning from what follows. */
function globParts(glob: string): readonly GlobPart[] {
  const parts: GlobPart[] = []
  for (const match of glob.matchAll(/\*{1,1024}|\\([\s\S])|[^*\\]{1,1024}|\\$/g)) {
    if (match[0].startsWith('*')) parts.push(match[0].length > 1 ? 'across' : 'within')
    else parts.push({ text: match[1] ?? match[0] })
  }
  return parts
}

/** Walks a path with all its possible places in the glob at once, so that no glob takes more than its length times the path's. */
function globMatches(parts: readonly GlobPart[], path: string): boolean {
  let ends = new Set([0])
  for (const part of parts) {
    const next = new Set<number>()
    if (typeof part === 'object') {
      for (const at of ends) if (path.startsWith(part.text, at)) next.add(at + part.text.length)
    } else {
      let reach = -1
      for (const at of [...ends].sort((a, b) => a - b)) {
        if (at <= reach) continue
        for (let end = at; end <= path.length; end++) {
          next.add(end)
          reach = end
          if (part === 'within' && path[end] === '/') break
        }
      }
    }
    if (next.size === 0) return false
    ends = next
  }
  return ends.has(path.length)
}
