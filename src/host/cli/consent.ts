/** `goodfaith consent`: makes the entry by which a value counts as agreed to, without the value in it. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { plainValue, ruleOfKind, type ValueKind } from '../../detect/plain-value.js'
import { consentHash } from '../../engine/consent.js'
import { mergeConfiguration, readLayer } from '../../policy/configuration.js'
import { safeLogLine } from '../../report/workflow-command.js'
import { CannotJudge } from './cannot-judge.js'
import { configurationFile } from './configuration-file.js'
import type { System } from './system.js'
import { configurationPath } from './target.js'

export interface ConsentFlags {
  readonly reason?: string
  readonly owner?: string
  readonly expires?: string
  readonly config?: string
}

/** Characters of a value; nothing longer is one. */
const longest = 500

/** Reads a value from the input and prints what belongs into the configuration; says on the error output what to do with it. */
export async function consentEntry(kind: ValueKind, flags: ConsentFlags, system: System): Promise<string> {
  const library = await system.library()
  const known = await library.known()
  const name = flags.config ?? configurationPath
  const file = configurationFile(resolve(system.cwd, name), name)
  if (flags.config !== undefined && file === undefined)
    throw new CannotJudge(`--config names ${name}, which does not exist.`)
  const { readLayerText } = await import('../../policy/configuration-text.js')
  const layers = file === undefined ? [] : [readLayerText(file.text, file.name, known)]
  const used = mergeConfiguration(layers, known).privacy.salt
  const salt = used ?? randomBytes(16).toString('hex')
  const value = await valueOf(kind, await firstLine(system))
  const { reason = 'How the person agreed, and when.', owner, expires } = flags
  const entry = {
    hash: await consentHash(salt, ruleOfKind[kind], value),
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires })
  }
  readLayer({ privacy: { salt, consent: [entry] } }, known, ([, , , key]) => `--${String(key)}`) // says what is wrong with a flag
  const [first = [], ...others] = Object.entries(entry).map(([key, said]) => [key, JSON.stringify(said)])
  const lines = [`    - ${first.join(': ')}`, ...others.map((pair) => `      ${pair.join(': ')}`)]
  system.stderr.write(
    used === undefined
      ? `goodfaith: ${safeLogLine(`Add this to ${name}. The salt is new; keep it, for all entries are made with it.`)}\n`
      : `goodfaith: ${safeLogLine(`Add the entry to privacy.consent in ${name}, whose salt it is made with.`)}\n`
  )
  return ['privacy:', `  salt: ${JSON.stringify(salt)}`, '  consent:', ...lines, ''].join('\n')
}

async function valueOf(kind: ValueKind, written: string): Promise<string> {
  if (kind !== 'phone') {
    const value = plainValue(kind, written)
    if (value === '') throw new CannotJudge('The input is empty; give the value on one line.')
    return value
  }
  const { phoneNumbers } = await import('../../detect/phone-number.js')
  const [number] = phoneNumbers(written, 'real')
  if (number?.form !== 'international')
    throw new CannotJudge('The input is no phone number with its country code, such as +44 and so on.')
  return number.number
}

/** The first line of the input; asked for where somebody sits at a terminal. */
async function firstLine({ stdin, stderr }: System): Promise<string> {
  if (stdin.isTTY) stderr.write('Value, on one line: ')
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (text.includes('\n') || text.length > longest) break
  }
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  if (line.length > longest) throw new CannotJudge(`The input is longer than ${longest} characters; no value is.`)
  return line
}
