/** Adds a check run with all findings beside their lines. */
import type { Report } from '../../engine/report.js'
import type { Configuration } from '../../policy/configuration.js'
import { checkRunText } from '../../report/check-run.js'
import type { SummaryContext } from '../../report/summary.js'
import { tally } from '../../report/counts.js'
import type { Client } from './client.js'
import type { PullAddress } from './own-words.js'

export interface CheckRunOptions extends SummaryContext {
  readonly headSha: string
  /** The page of the workflow's run. */
  readonly runUrl?: string
  readonly configuration: Pick<Configuration, 'onReview' | 'onIncomplete'>
}

/** Whether the check run is red follows the job's own end. */
function conclusionOf({ result }: Report, { onReview, onIncomplete }: CheckRunOptions['configuration']) {
  if (result === 'pass') return 'success'
  if (result === 'fail') return 'failure'
  return (result === 'incomplete' ? onIncomplete : onReview) === 'fail' ? 'failure' : 'neutral'
}

/** Creates a finished check run on the commit that was read, then appends what does not fit one request; rejects as requests do. */
export async function addCheckRun(
  client: Client,
  { owner, repo, request }: PullAddress,
  report: Report,
  options: CheckRunOptions
): Promise<void> {
  const { title, summary, batches } = checkRunText(report, tally(report), options)
  const [first = [], ...others] = batches
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    request: { ...request, retries: 0 },
    name: 'Goodfaith findings',
    head_sha: options.headSha,
    status: 'completed',
    conclusion: conclusionOf(report, options.configuration),
    ...(options.runUrl === undefined ? {} : { details_url: options.runUrl }),
    output: { title, summary, annotations: [...first] }
  })
  for (const annotations of others) {
    const output = { title, summary, annotations: [...annotations] }
    await client.rest.checks.update({ owner, repo, request, check_run_id: data.id, output })
  }
}
