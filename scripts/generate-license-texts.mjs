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
/** Each word once, by its number. */
const vocabulary = new Map()
const numbers = []
const heads = texts.ids.flatMap((id) => {
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
  const kept = words.slice(0, words.length - end > longestAppendix ? end : words.length)
  const joined = kept.join(' ')
  if (seen.has(joined))
    mistakes.push(`data/licenses/texts.yml: ${id} has the words of ${seen.get(joined)}; name one of them.`)
  seen.set(joined, id)
  for (const word of kept) {
    if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size)
    numbers.push(vocabulary.get(word))
  }
  return [[id, begin, end, kept.length].join('\t')]
})
for (const id of bodies.flatMap(({ ids }) => ids))
  if (!texts.ids.includes(id))
    mistakes.push(`data/licenses/texts.yml: a body names ${id}, which is not among the texts.`)
if (mistakes.length > 0) refuse(mistakes)

if (vocabulary.size > 0xffff) refuse(['data/licenses/texts.yml: the texts have more than 65,535 different words.'])

publishFiles(options, new Map([[target, module()]]))

/** The number of the word with which a phrase begins, the last one where a table of contents has it too. */
function place(words, phrase, id, from = 0) {
  const parts = phrase.split(' ')
  for (let at = from; at + parts.length <= words.length; at++)
    if (parts.every((part, index) => words[at + index] === part)) return at
  mistakes.push(`data/licenses/texts.yml: the text of ${id} does not hold the words "${phrase}".`)
  return 0
}

function module() {
  const path = join(options.root, target)
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const words = Buffer.alloc(2 * numbers.length)
  for (const [index, number] of numbers.entries()) words.writeUInt16LE(number, 2 * index)
  return `/** Generated from data/licenses/texts.yml and the package spdx-license-list by scripts/generate-license-texts.mjs; run \`npm run generate\`. */

/** All words of the texts, each once, by their numbers; compressed by Brotli. */
export const packedVocabulary =
  '${packed(Buffer.from([...vocabulary.keys()].join(' ')), 'packedVocabulary', kept, constants.BROTLI_MODE_TEXT)}'

/** The numbers of the words of ${heads.length} texts, one text after another, 16 bits each, the lower byte first; compressed by Brotli. */
export const packedWords =
  '${packed(words, 'packedWords', kept, constants.BROTLI_MODE_GENERIC)}'

/** Of each text its id, the first word and the end of its body, and how many words it has. */
export const textHeads = \`
${heads.join('\n')}
\`
`
}

/** What stands in the file already is kept where it unpacks to the same: another version of the packer may give other bytes. */
function packed(data, name, module, mode) {
  const old = new RegExp(`${name} =\\s+'([A-Za-z0-9+/=]+)'`).exec(module)?.[1]
  if (old !== undefined && brotliDecompressSync(Buffer.from(old, 'base64')).equals(data)) return old
  const options = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length
  }
  return brotliCompressSync(data, { params: options }).toString('base64')
}
