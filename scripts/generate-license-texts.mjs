/**
 * data/licenses/texts.yml and the texts of the package spdx-license-list (CC0-1.0) → src/detect/license-texts.generated.ts: the words
 * of each text, as the product reads them, compressed. `node scripts/generate-license-texts.mjs [--check] [--root DIR]`
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as v from 'valibot'
import { parse } from 'yaml'
import { importCompiled } from './compiled.mjs'
import { generatorArguments, publishFiles, refuse } from './generated-files.mjs'

/** Words. */
const longestAppendix = 1_000

const target = 'src/detect/license-texts.generated.ts'
const text = v.pipe(v.string('text'), v.minLength(1, 'text'))
const provenance = { note: text, source: v.pipe(text, v.startsWith('https://', 'an https address')), license: text }
const schema = v.strictObject({
  texts: v.strictObject({ ids: v.array(text), ...provenance }),
  bodies: v.array(
    v.strictObject({ ids: v.array(text), begins: v.exactOptional(text), ends: v.exactOptional(text), ...provenance })
  )
})

const options = generatorArguments()
const { licenseWords } = await importCompiled(options.root, 'src/detect/license-words.ts')
const licenses = createRequire(import.meta.url)('spdx-license-list/full')
const parsed = v.safeParse(schema, parse(readFileSync(join(options.root, 'data/licenses/texts.yml'), 'utf8')))
if (!parsed.success)
  refuse(parsed.issues.map((issue) => `data/licenses/texts.yml: ${v.getDotPath(issue)} must be ${issue.message}.`))
const { texts, bodies } = parsed.output
const mistakes = []
const seen = new Map()
const lines = texts.ids.flatMap((id) => {
  const text = licenses[id]?.licenseText
  if (text === undefined) {
    mistakes.push(`data/licenses/texts.yml: spdx-license-list has no text of ${id}.`)
    return []
  }
  const words = licenseWords(text).map((word) => word.text)
  const body = bodies.find(({ ids }) => ids.includes(id))
  const begin = body?.begins === undefined ? 0 : place(words, body.begins, id)
  const end = body?.ends === undefined ? words.length : place(words, body.ends, id, begin)
  // Another license that the list prints behind one is no appendix of it.
  const joined = words.slice(0, words.length - end > longestAppendix ? end : words.length).join(' ')
  if (seen.has(joined))
    mistakes.push(`data/licenses/texts.yml: ${id} has the words of ${seen.get(joined)}; name one of them.`)
  seen.set(joined, id)
  return [`${id}\t${begin}\t${end}\t${joined}\n`]
})
for (const id of bodies.flatMap(({ ids }) => ids))
  if (!texts.ids.includes(id))
    mistakes.push(`data/licenses/texts.yml: a body names ${id}, which is not among the texts.`)
if (mistakes.length > 0) refuse(mistakes)

publishFiles(options, new Map([[target, module(lines.join(''))]]))

/** The number of the word with which a phrase begins, the last one where a table of contents has it too. */
function place(words, phrase, id, from = 0) {
  const parts = phrase.split(' ')
  for (let at = from; at + parts.length <= words.length; at++)
    if (parts.every((part, index) => words[at + index] === part)) return at
  mistakes.push(`data/licenses/texts.yml: the text of ${id} does not hold the words "${phrase}".`)
  return 0
}

/** What stands in the file already is kept where it unpacks to the same: another version of the packer may give other bytes. */
function module(data) {
  const path = join(options.root, target)
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const old = /'([A-Za-z0-9+/=]+)'/.exec(kept)?.[1]
  if (old !== undefined && brotliDecompressSync(Buffer.from(old, 'base64')).toString('utf8') === data) return kept
  const packed = brotliCompressSync(Buffer.from(data), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(data)
    }
  })
  return `/** Generated from data/licenses/texts.yml and the package spdx-license-list by scripts/generate-license-texts.mjs; run \`npm run generate\`. */

/** ${lines.length} texts, a line each: id, first word and end of the body, all words; compressed by Brotli. */
export const packedLicenseTexts =
  '${packed.toString('base64')}'
`
}
