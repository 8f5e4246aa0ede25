/** Tells of a report in every place a run of a workflow has: first where no permission is needed, then on the pull request. */
import type { Report } from '../../engine/report.js'
import { catalogue } from '../../policy/catalogue.generated.js'
import { annotations } from '../../report/annotations.js'
import { counted, tally } from '../../report/counts.js'
import { type Posting, type SummaryContext, summaryMarkdown } from '../../report/summary.js'
import { rules } from '../../rules/index.generated.js'
import type { Client } from './client.js'
import type { Environment } from './event.js'
import { type ActionInputs, writableRoots } from './inputs.js'
import { announce, say } from './log.js'
import { outputsOf, setOutputs } from './outputs.js'
import type { Matter, Place, Revision } from './reading.js'
import { writeReportFile } from './report-file.js'
import { summaryWriter } from './summary-file.js'
import { homePage, lineUrl, matterUrl, runUrl } from './web-address.js'

export interface Judgement extends Omit<Matter, 'input' | 'trust'> {
  readonly report: Report
  readonly inputs: ActionInputs
}

/** What a summary says of the review while GitHub has not answered: true even if the run ends there. */
const unanswered: Posting = { state: 'not-posted', reason: 'the run ended before GitHub answered' }

/** Publishes a judgement. Only what needs no permission can make it fail: the review cannot. */
export async function publish(client: Client, judgement: Judgement, environment: Environment): Promise<void> {
  const { report, configuration, pullRequest, target } = judgement
  await writeFiles(judgement, environment)
  setOutputs({ ...outputsOf(report, judgement.inputs), posted: 0 })
  for (const annotation of annotations(report)) announce(annotation)
  say(`goodfaith ${report.tool.version} read commit ${pullRequest.headSha.slice(0, 12)}: ${tally(report)}.`)
  const summarize = summaryOf(judgement, environment)
  const { number } = target
  if (number === undefined) return summarize(undefined) // there is no pull request to comment on
  const willPost = report.findings.length > 0 && configuration.comments.post
  const unposted: Posting | undefined = report.findings.length > 0 ? { state: 'off' } : undefined
  await summarize(willPost ? unanswered : unposted)
  if (!willPost) return
  const { postReview } = await import('./review.js')
  const posted = await postReview(client, { ...target, number }, report, {
    change: judgement.change.shown,
    most: configuration.comments.most,
    headSha: pullRequest.headSha,
    policies: catalogue,
    contacts: configuration.moderation.contacts,
    ...summaryAddress(target, environment)
  })
  const posting = explained(posted.posting, pullRequest)
  await summarize(posting)
  setOutputs({ posted: posted.comments ?? 0 })
  say(closingLine(posting, posted.comments))
}

/** Whoever reads that a permission is missing would give it, and from forks that would change nothing. */
function explained(posting: Posting, { fromFork }: Revision): Posting {
  if (posting.state !== 'not-posted' || posting.permission === undefined || !fromFork) return posting
  const fork = 'for pull requests from forks, only the event pull_request_target gives one that may'
  return { ...posting, reason: `${posting.reason ?? 'GitHub refused'}; ${fork}` }
}

function closingLine(posting: Posting, comments: number | undefined): string {
  if (posting.state === 'not-posted') {
    const permission = posting.permission === undefined ? '' : ` The permission it takes is \`${posting.permission}\`.`
    return `Comments were not posted: ${posting.reason ?? 'GitHub refused'}.${permission} The verdict stands without them.`
  }
  return comments === undefined
    ? 'Everything here was said on the pull request before; nothing was posted.'
    : `A review was posted, with ${counted(comments, 'comment')} on lines.`
}

async function writeFiles({ report, inputs }: Judgement, environment: Environment): Promise<void> {
  const roots = writableRoots(environment)
  if (inputs.jsonFile !== undefined) {
    const { jsonReport } = await import('../../report/json.js')
    await writeReportFile(inputs.jsonFile, jsonReport(report), roots)
  }
  if (inputs.sarifFile !== undefined) {
    const { sarifReport } = await import('../../report/sarif.js')
    const described = rules.map(({ meta: { id, severity, summary, why, remedy } }) => ({
      id,
      severity,
      summary,
      why,
      remedy
    }))
    const options = { rules: described, catalogue, informationUri: homePage(environment) }
    await writeReportFile(inputs.sarifFile, sarifReport(report, options), roots)
  }
}

/** Writes the summary, again with each call as more is known. A summary that cannot be written is told in the log. */
function summaryOf(judgement: Judgement, environment: Environment): (posting: Posting | undefined) => Promise<void> {
  const { report, configuration, pullRequest, target, preview } = judgement
  const write = summaryWriter(environment['GITHUB_STEP_SUMMARY'])
  const context: SummaryContext = {
    policies: catalogue,
    contacts: configuration.moderation.contacts,
    ...(preview === undefined ? {} : { preview }),
    blobUrl: (path, line) => lineUrl(environment, target, pullRequest.headSha, path, line),
    appellant: {
      ...(pullRequest.author ? { login: pullRequest.author.login, id: pullRequest.author.id } : {}),
      decision: matterUrl(environment, target, pullRequest.headSha)
    }
  }
  return async (posting) => {
    const markdown = summaryMarkdown(report, { ...context, ...(posting === undefined ? {} : { posting }) })
    try {
      await write(markdown)
    } catch {
      say('The summary could not be written: GITHUB_STEP_SUMMARY names no file that can be written.')
    }
  }
}

function summaryAddress(target: Place, environment: Environment) {
  const address = runUrl(environment, target)
  return address === undefined ? {} : { summaryUrl: address }
}
