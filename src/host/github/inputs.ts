/** The inputs of the action as the runner hands them over, checked before anything else is done. */
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Known, Layer } from '../../policy/configuration.js'
import { ConfigurationError } from '../../policy/configuration-error.js'
import { readInputs } from '../../policy/inputs.js'
import type { Environment } from './event.js'

export interface ActionInputs {
  readonly token: string
  /** The path of the configuration in the repository, where the workflow names one. */
  readonly configFile?: string
  /** A folder or a file, where files are checked as they stand and nobody proposes anything. */
  readonly path?: string
  /** What the inputs say of the configuration. */
  readonly layer: Layer
  /** Absolute, inside the workspace or the runner's temporary folder. */
  readonly jsonFile?: string
  /** As `jsonFile`. */
  readonly sarifFile?: string
}

/** The text of an input, without the space around it; empty when it is not given. */
export function inputOf(environment: Environment, name: string): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim()
}

/** All inputs; throws a `ConfigurationError` with a sentence for each mistake. */
export function readActionInputs(environment: Environment, known: Known): ActionInputs {
  const mistakes: string[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      mistakes.push(...error.mistakes)
      return undefined
    }
  }
  const token = inputOf(environment, 'token')
  if (token === '') {
    mistakes.push('input token must be a token of GitHub; found nothing. Leave it out to use the token of the job.')
  }
  const configFile = attempt(() => repositoryPath(environment, 'config-file'))
  const path = attempt(() => repositoryPath(environment, 'path'))
  const jsonFile = attempt(() => writablePath(environment, 'json-file'))
  const sarifFile = attempt(() => writablePath(environment, 'sarif-file'))
  const layer = attempt(() => readInputs((name) => inputOf(environment, name), known))
  if (layer === undefined || mistakes.length > 0) throw new ConfigurationError(mistakes)
  return {
    token,
    layer,
    ...(configFile === undefined ? {} : { configFile }),
    ...(path === undefined ? {} : { path }),
    ...(jsonFile === undefined ? {} : { jsonFile }),
    ...(sarifFile === undefined ? {} : { sarifFile })
  }
}

function repositoryPath(environment: Environment, name: string): string | undefined {
  const text = inputOf(environment, name)
  if (text === '' || text === '.' || text === './') return undefined
  const path = text.replace(/^\.\//, '').replace(/\/$/, '')
  if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new ConfigurationError(
      `input ${name} must be the path of a file from the root of the repository; found "${text}".`
    )
  }
  return path
}

/** The folders files may be written into. */
export function writableRoots(environment: Environment): readonly string[] {
  return [environment['GITHUB_WORKSPACE'] || process.cwd(), environment['RUNNER_TEMP']].flatMap((root) =>
    root ? [resolve(root)] : []
  )
}

function writablePath(environment: Environment, name: string): string | undefined {
  const text = inputOf(environment, name)
  if (text === '') return undefined
  const roots = writableRoots(environment)
  const path = resolve(roots[0] ?? '', text)
  if (!roots.some((root) => isInside(path, root))) {
    throw new ConfigurationError(
      `input ${name} must be a path inside the workspace or the runner's temporary folder; found "${text}".`
    )
  }
  return path
}

/** Whether an absolute path lies below a folder. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
