/** The straight line of the action: read what is proposed, check it by the rules of the base branch, tell, and end. */
import type { CheckInput } from '../../engine/check.js'
import type { ImageSelection } from '../../engine/image-selection.js'
import type { Report } from '../../engine/report.js'
import type { Trust } from '../../engine/waiver.js'
import type { Configuration, Known } from '../../policy/configuration.js'
import { connect } from './client.js'
import type { Environment, Event } from './event.js'
import { graphOf } from './graphql.js'
import { inputOf, readActionInputs } from './inputs.js'
import { announce, hideSecret, say } from './log.js'
import { publish } from './publish.js'
import type { Matter, Reading } from './reading.js'
import { setSecret } from './runner.js'

/** The part of the library this host needs; `src/api.ts` has it. */
export interface Library {
  known(): Promise<Known>
  checkerOf(configuration: Configuration): Promise<{
    readonly images?: ImageSelection
    check(
      change: CheckInput,
      options: { readonly trust: Trust; readonly onSecret: (secret: string) => void }
    ): Promise<Report>
  }>
}

/** Judges what an event is about and publishes the judgement; the result is the exit code: 0 green, 1 something must change, 2 could not judge. */
export async function judge(
  event: Exclude<Event, { readonly kind: 'other' }>,
  environment: Environment,
  library: Library
): Promise<number> {
  const token = inputOf(environment, 'token')
  if (token !== '') setSecret(token)
  const known = await library.known()
  const inputs = readActionInputs(environment, known)
  const client = await connect(token, environment)
  const imagesFor = async (configuration: Configuration) => (await library.checkerOf(configuration)).images
  const graph = graphOf(client, environment)
  const reading: Reading = { client, graph, inputs, environment, known, imagesFor }
  const matter = await matterOf(event, reading)
  const { configuration, input, trust } = matter
  const checker = await library.checkerOf(configuration)
  const report = await checker.check(input, { trust, onSecret: hideSecret })
  await publish(client, { report, inputs, ...matter }, environment)
  return conclude(report, configuration)
}

async function matterOf(event: Parameters<typeof judge>[0], reading: Reading): Promise<Matter> {
  if (event.kind === 'pull-request') {
    const { pullRequestMatter } = await import('./pull-request-matter.js')
    return pullRequestMatter(event, reading)
  }
  if (event.kind === 'commits') {
    const { commitsMatter } = await import('./commits-matter.js')
    return commitsMatter(event, reading)
  }
  const { treeMatter } = await import('./tree-matter.js')
  return treeMatter(event, reading)
}

/** The closing line comes last: as an error it would take the place of a finding among the ten the runner shows. */
function conclude({ result }: Report, { onReview, onIncomplete }: Configuration): number {
  const title = 'goodfaith'
  if (result === 'fail') {
    announce({
      level: 'error',
      title,
      message: 'Something needs a change before this can pass; the summary of this run says what and why.'
    })
    return 1
  }
  if (result === 'incomplete') {
    const message = 'Some of this change could not be checked; the summary of this run says what and why.'
    announce({ level: onIncomplete === 'fail' ? 'error' : 'warning', title, message })
    return onIncomplete === 'fail' ? 2 : 0
  }
  if (result === 'needs-review') {
    const message = 'A person should have a look at this change; the summary of this run says where and why.'
    announce({ level: onReview === 'fail' ? 'error' : 'notice', title, message })
    return onReview === 'fail' ? 1 : 0
  }
  say('Nothing has to change.')
  return 0
}
