/** Addresses of pages on the GitHub the workflow runs on. */
import type { Environment } from './event.js'
import type { Address } from './repository.js'

/** Where the action itself lives: the runner names its repository unless it is the one the workflow runs in. */
export function homePage(environment: Environment): string {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || ''
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)
    ? `${server(environment)}/${repository}`
    : server(environment)
}

/** The page of what was judged: the pull request, or the commit where there is none. */
export function matterUrl(
  environment: Environment,
  target: Address & { readonly number?: number },
  commit: string
): string {
  const page = target.number === undefined ? `commit/${commit}` : `pull/${target.number}`
  return `${repositoryUrl(environment, target)}/${page}`
}

/** The page of this run, which shows its summary. */
export function runUrl(environment: Environment, address: Address): string | undefined {
  const run = /^\d{1,20}$/.exec(environment['GITHUB_RUN_ID'] ?? '')?.[0]
  return run === undefined ? undefined : `${repositoryUrl(environment, address)}/actions/runs/${run}`
}

/** A line of a file at a commit; `plain=1` shows Markdown with its lines. */
export function lineUrl(
  environment: Environment,
  address: Address,
  commit: string,
  path: string,
  line: number
): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return `${repositoryUrl(environment, address)}/blob/${commit}/${encoded}?plain=1#L${line}`
}

function repositoryUrl(environment: Environment, { owner, repo }: Address): string {
  return `${server(environment)}/${owner}/${repo}`
}

function server(environment: Environment): string {
  return (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '')
}
