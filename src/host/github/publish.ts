/** Tells of a report in every place a run of a workflow has: first where no permission is needed, then on the pull request. */
import type { Report } from '../../engine/report.js'
import { catalogue } from '../../policy/catalogue.generated.js'
import { annotations } from '../../report/annotations.js'
import { counted, tally } from '../../report/counts.js'
import { type Posting, type Refused, type SummaryContext, summaryMarkdown } from '../../report/summary.js'
import type { Client } from './client.js'
import type { Environment } from './event.js'
import { type ActionInputs, writableRoots } from './inputs.js'
import { announce, say } from './log.js'
import { outputsOf, setOutputs } from './outputs.js'
import type { Posted, PostingOptions } from './posting.js'
import type { Matter, Place } from './reading.js'
import { writeReportFile } from './report-file.js'
import { summaryWriter } from './summary-file.js'
import { homePage, lineUrl, matterUrl, runUrl } from './web-address.js'

export interface Judgement extends Omit<Matter, 'input' | 'trust'> {
  readonly report: Report
  readonly inputs: ActionInputs
}

/** What a summary says of the review while GitHub has not answered: true even if the run ends there. */
const unanswered: Posting = { state: 'not-posted', reason: 'the run ended before GitHub answered' }

/** Publishes a judgement. Only what needs no permission can make it fail: what is written on the pull request cannot. */
export async function publish(client: Client, judgement: Judgement, environment: Environment): Promise<void> {
  const { report, configuration, pullRequest, target } = judgement
  await writeFiles(judgement, environment)
  setOutputs({ ...outputsOf(report, judgement.inputs), posted: 0 })
  for (const annotation of annotations(report)) announce(annotation)
  say(`goodfaith ${report.tool.version} read commit ${pullRequest.headSha.slice(0, 12)}: ${tally(report)}.`)
  const context = summaryContext(judgement, environment)
  const summarize = summaryOf(report, environment)
  const willSpeak = report.findings.length > 0 && configuration.comments.post
  const { number } = target
  if (number === undefined) return summarize(context) // there is no pull request to comment on
  await summarize({ ...context, ...(report.findings.length === 0 ? {} : { posting: willSpeak ? unanswered : off }) })
  if (!mayWrite(judgement)) return
  const { post } = await import('./posting.js')
  const posted = await post(client, { ...target, number }, report, {
    review: {
      change: judgement.change.shown,
      most: configuration.comments.most,
      headSha: pullRequest.headSha,
      policies: catalogue,
      contacts: configuration.moderation.contacts,
      showMatches: configuration.comments.showMatches,
      ...summaryAddress(target, environment)
    },
    summary: context,
    configuration,
    fromFork: pullRequest.fromFork,
    ...runOf(environment)
  })
  const { posting, settled, undone, comments } = posted
  if (posting !== undefined || settled > 0 || undone.length > 0) {
    await summarize({ ...context, ...(posting === undefined ? {} : { posting }), settled, undone })
  }
  setOutputs({ posted: comments })
  for (const line of closingLines(posted)) say(line)
}

/** Comments of earlier runs may have to be settled although nothing was found; not so where nobody has commented on a change without docs. */
function mayWrite({ report, configuration, pullRequest }: Judgement): boolean {
  const { comments, labels, checkRun } = configuration
  const quiet = report.findings.length === 0 && report.files.checked === 0 && pullRequest.reviewComments === 0
  return (comments.post && !quiet) || comments.summary || checkRun || Object.keys(labels).length > 0
}

const off: Posting = { state: 'off' }

/** Which check this is, and its number: the runner counts runs of a repository up, and attempts of a run. */
function runOf(environment: Environment): Pick<PostingOptions, 'key' | 'run'> {
  const number = (name: string) => Number(/^\d{1,15}$/.exec(environment[name] ?? '')?.[0] ?? 0)
  const key = [environment['GITHUB_WORKFLOW'] ?? '', environment['GITHUB_JOB'] ?? ''].join('/').slice(0, 60)
  return { key, run: [number('GITHUB_RUN_ID'), number('GITHUB_RUN_ATTEMPT')] }
}

function closingLines({ posting, comments, settled, undone }: Posted): readonly string[] {
  const permissionOf = ({ permission }: Refused) =>
    permission === undefined ? '' : ` The permission it takes is \`${permission}\`.`
  const said =
    posting?.state === 'not-posted'
      ? [
          `Comments were not posted: ${posting.reason ?? 'GitHub refused'}.${permissionOf(posting)} The verdict stands without them.`
        ]
      : posting?.state === 'said'
        ? ['Everything here was said on the pull request before; nothing was posted.']
        : posting?.state === 'posted'
          ? [`A review was posted, with ${counted(comments, 'comment')} on lines and files.`]
          : []
  return [
    ...said,
    ...(settled === 0 ? [] : [`${counted(settled, 'earlier comment')} settled: what was pointed at is gone.`]),
    ...undone.map((one) => `${one.what}: ${one.reason ?? 'GitHub refused'}.${permissionOf(one)}`)
  ]
}

async function writeFiles({ report, inputs }: Judgement, environment: Environment): Promise<void> {
  const roots = writableRoots(environment)
  if (inputs.jsonFile !== undefined) {
    const { jsonReport } = await import('../../report/json.js')
    await writeReportFile(inputs.jsonFile, jsonReport(report), roots)
  }
  if (inputs.sarifFile !== undefined) {
    const { sarifReport } = await import('../../report/sarif.js')
    const { rules } = await import('../../rules/index.generated.js')
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

function summaryContext(judgement: Judgement, environment: Environment): SummaryContext {
  const { configuration, pullRequest, target, preview } = judgement
  return {
    policies: catalogue,
    contacts: configuration.moderation.contacts,
    showMatches: configuration.comments.showMatches,
    ...(preview === undefined ? {} : { preview }),
    blobUrl: (path, line) => lineUrl(environment, target, pullRequest.headSha, path, line),
    appellant: {
      ...(pullRequest.author ? { login: pullRequest.author.login, id: pullRequest.author.id } : {}),
      decision: matterUrl(environment, target, pullRequest.headSha)
    }
  }
}

/** Writes the summary, again with each call as more is known. A summary that cannot be written is told in the log. */
function summaryOf(report: Report, environment: Environment): (context: SummaryContext) => Promise<void> {
  const write = summaryWriter(environment['GITHUB_STEP_SUMMARY'])
  return async (context) => {
    try {
      await write(summaryMarkdown(report, context))
    } catch {
      say('The summary could not be written: GITHUB_STEP_SUMMARY names no file that can be written.')
    }
  }
}

function summaryAddress(target: Place, environment: Environment) {
  const address = runUrl(environment, target)
  return address === undefined ? {} : { summaryUrl: address }
}
