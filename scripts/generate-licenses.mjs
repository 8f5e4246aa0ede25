/** Compiles data/licenses: names of licenses with the SPDX ids for src/detect, words of credits for src/facts; refuses malformed entries by name. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { generatorArguments, publishFiles, refuse } from './generated-files.mjs'

const text = v.pipe(v.string('text'), v.minLength(1, 'text'))
const names = v.array(text, 'a list of names')
const provenance = { note: text, source: v.pipe(text, v.startsWith('https://', 'an https address')), license: text }
const entrySchema = v.strictObject(
  {
    id: text,
    names,
    short: names,
    versions: v.exactOptional(v.record(text, text)),
    later: v.exactOptional(v.boolean()),
    places: v.array(
      v.pipe(text, v.regex(/^[a-z0-9.-]+(?:\/[a-z0-9._/-]*)?$/, 'host and path in small letters')),
      'a list of places'
    ),
    ...provenance
  },
  'an entry: id, names, short, places, note, source, license, besides them versions and later'
)
const wordsSchema = v.strictObject({ words: names, ...provenance }, 'words with note, source and license')
const partsSchema = v.strictObject({
  prefix: wordsSchema,
  elements: v.strictObject({ BY: wordsSchema, NC: wordsSchema, SA: wordsSchema, ND: wordsSchema }),
  zero: wordsSchema,
  mark: wordsSchema,
  ports: v.strictObject({ words: v.record(text, names), ...provenance }),
  others: v.strictObject({
    ids: v.record(text, v.pipe(text, v.startsWith('LicenseRef-', 'a LicenseRef'))),
    ...provenance
  })
})

const groups = ['changed', 'taken', 'based', 'maker', 'label', 'source', 'permission', 'inspired', 'heading']
const creditsSchema = v.strictObject(
  Object.fromEntries(groups.map((group) => [group, v.objectWithRest(provenance, names)])),
  `the groups ${groups.join(', ')}`
)

const options = generatorArguments()
const ids = createRequire(import.meta.url)('spdx-license-ids')
const known = new Set(ids)
const mistakes = []

const entries = read('data/licenses/names.yml', v.array(entrySchema))
const parts = read('data/licenses/creative-commons.yml', partsSchema)
const credits = read('data/licenses/credit-words.yml', creditsSchema)
for (const { id, versions, later } of entries ?? []) {
  if (versions === undefined && !known.has(id) && !id.startsWith('LicenseRef-')) {
    mistakes.push(`data/licenses/names.yml: entry ${id} is no SPDX id and has no versions.`)
  }
  for (const [number, full] of Object.entries(versions ?? {})) {
    const wanted = later ? [`${full}-only`, `${full}-or-later`] : [full]
    for (const one of wanted) {
      if (!known.has(one))
        mistakes.push(`data/licenses/names.yml: entry ${id}, version ${number}: ${one} is no SPDX id.`)
    }
  }
}
if (mistakes.length > 0) refuse(mistakes)

publishFiles(
  options,
  new Map([
    [
      'src/detect/license-names.generated.ts',
      `/** Generated from data/licenses by scripts/generate-licenses.mjs; change the data, then run \`npm run generate\`. */

export interface LicenseName {
  readonly id: string
  readonly names: readonly string[]
  readonly short: readonly string[]
  readonly versions?: Readonly<Record<string, string>>
  readonly later?: boolean
  readonly places: readonly string[]
}

export const licenseNames: readonly LicenseName[] = ${JSON.stringify(entries.map(withoutProvenance), null, 2)}

export const creativeCommons = ${JSON.stringify(
        {
          prefix: parts.prefix.words,
          elements: Object.fromEntries(Object.entries(parts.elements).map(([key, { words }]) => [key, words])),
          zero: parts.zero.words,
          mark: parts.mark.words,
          ports: parts.ports.words,
          others: parts.others.ids
        },
        null,
        2
      )} as const

/** Every id of the SPDX license list that is not deprecated. */
export const spdxIds: readonly string[] = (
  '${ids.join(' ')}'
).split(' ')
`
    ],
    [
      'src/facts/credit-words.generated.ts',
      `/** Generated from data/licenses/credit-words.yml by scripts/generate-licenses.mjs; change the data, then run \`npm run generate\`. */

/** Words of credits, all languages together, by what they say. */
export const creditWords = ${JSON.stringify(Object.fromEntries(Object.entries(credits).map(([group, { note, source, license, ...languages }]) => [group, [...new Set(Object.values(languages).flat())]])), null, 2)} as const
`
    ],
    [
      'src/facts/credit-stems.generated.ts',
      `/** Generated from data/licenses/credit-words.yml by scripts/generate-licenses.mjs; change the data, then run \`npm run generate\`. */

/** Each of the words of credits holds one of these, so a page without them credits nobody. */
export const creditStems: readonly string[] = ${JSON.stringify(stems(credits), null, 2)}
`
    ]
  ])
)

/** The longest word of each phrase, without those that hold another. */
function stems(groups) {
  const phrases = Object.values(groups).flatMap(({ note, source, license, ...languages }) =>
    Object.values(languages).flat()
  )
  const longest = new Set(
    phrases.map(
      (phrase) =>
        phrase
          .toLowerCase()
          .split(/[\s'’]+/)
          .sort((a, b) => b.length - a.length)[0]
    )
  )
  return [...longest].filter((word) => ![...longest].some((other) => other !== word && word.includes(other))).sort()
}

function withoutProvenance({ note, source, license, ...entry }) {
  return entry
}

function read(path, schema) {
  const parsed = v.safeParse(schema, parse(readFileSync(join(options.root, path), 'utf8')))
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) {
    mistakes.push(
      `${path}: ${v.getDotPath(issue) ?? 'the file'} must be ${issue.message}; found ${JSON.stringify(issue.input)?.slice(0, 80) ?? 'nothing'}.`
    )
  }
  return undefined
}
