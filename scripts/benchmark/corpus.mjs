/** Folders of pages to measure with: those that were given, those parts of them in which nothing wakes, and copies of any size. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { measure } from './measure.mjs'

/** One folder of pages: `{ name, folder, pages: [{ path, bytes }], bytes }`; throws where there are none. */
export function pageSet(folder, name) {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  const pages = readdirSync(folder, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.mdx?$/i.test(path))
    .sort()
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
  if (pages.length === 0) throw new Error(`There are no pages in ${folder}.`)
  return { name, folder, pages, bytes: bytesOf(pages) }
}

/** Copies the pages in which no rule wakes into `to`; asks the program itself, page by page. */
export async function quietPages(set, to, program) {
  const quiet = []
  for (const page of set.pages) {
    const { said } = await measure(program(set.folder, ['--timing', '--format', 'json', page.path]))
    if (timingIn(said).parsing === 0) quiet.push(page)
  }
  for (const { path } of quiet) copy(join(set.folder, path), join(to, path))
  return pageSet(to, `${set.name}, quiet`)
}

/** The line of JSON that `--timing` prints after a report in JSON. */
export function timingIn(said) {
  const line = said.split('\n').find((line) => line.startsWith('{"reading":'))
  if (line === undefined) throw new Error('The program printed no timing.')
  return JSON.parse(line)
}

/** Copies pages of the set into `to`, again and again under other names, until there are `bytes` of them. */
export function grownPages(set, to, bytes) {
  let written = 0
  for (let round = 0; written < bytes; round++) {
    for (const page of set.pages) {
      if (written >= bytes) break
      copy(join(set.folder, page.path), join(to, String(round), page.path))
      written += page.bytes
    }
  }
  return pageSet(to, `${Math.round(bytes / 1e6)} MB`)
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

function bytesOf(pages) {
  return pages.reduce((sum, { bytes }) => sum + bytes, 0)
}
