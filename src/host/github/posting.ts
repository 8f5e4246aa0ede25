/** Everything that is written on the pull request, one after the other; the verdict depends on none of it. */
import * as v from 'valibot'
import type { Report } from '../../engine/report.js'
import type { Configuration } from '../../policy/configuration.js'
import { forReview } from '../../report/ranking.js'
import type { ReviewOptions } from '../../report/review.js'
import { type Posting, type Refused, summaryComment, type SummaryContext, type Undone } from '../../report/summary.js'
import { type Client, refusalOf } from './client.js'
import type { Target } from './event.js'
import { type PullAddress, readOwnWords } from './own-words.js'
import { expected, shaSchema } from './repository.js'
import { compareWithSaid } from './said.js'

/** Milliseconds for all of it together, the pauses that GitHub asks for included. */
const patience = 180_000

export interface PostingOptions {
  readonly review: ReviewOptions
  readonly summary: SummaryContext
  readonly configuration: Configuration
  readonly fromFork: boolean
  /** Tells the summary comments of several checks apart. */
  readonly key: string
  /** The number of the workflow's run, and of its attempt. */
  readonly run: readonly [number, number]
}

/** What became of it all. */
export interface Posted {
  /** Absent where there was nothing to say. */
  readonly posting?: Posting
  /** Comments on lines and files that this run posted. */
  readonly comments: number
  /** Comments of findings that are gone, which now say so. */
  readonly settled: number
  readonly undone: readonly Undone[]
}

/** Writes on the pull request what the configuration asks for; never rejects. */
export async function post(client: Client, target: Target, report: Report, options: PostingOptions): Promise<Posted> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), patience)
  const request = { signal: deadline.signal }
  const address = { owner: target.owner, repo: target.repo, pull_number: target.number, request }
  try {
    return await new Poster(client, address, report, options).post()
  } finally {
    clearTimeout(timer)
  }
}

const pullSchema = v.object({
  head: v.object({ sha: shaSchema }),
  labels: v.array(v.object({ name: v.string() })),
  requested_teams: v.nullish(v.array(v.object({ slug: v.string() })), [])
})

type Pull = v.InferOutput<typeof pullSchema>

const moved = 'the pull request has moved on since its commit was read; the run for the new commit speaks of that'

/** Guards one fact: nothing is written of a commit that is no longer the head. */
class Poster {
  readonly #client: Client
  readonly #address: PullAddress
  readonly #report: Report
  readonly #options: PostingOptions
  readonly #undone: Undone[] = []
  #pull: Pull | undefined
  #posting: Posting | undefined
  #comments = 0
  #settled = 0
  /** Whether this run's review says something new that the teams are to be asked about. */
  #asksTeams = false

  constructor(client: Client, address: PullAddress, report: Report, options: PostingOptions) {
    this.#client = client
    this.#address = address
    this.#report = report
    this.#options = options
  }

  async post(): Promise<Posted> {
    const { comments, labels, checkRun } = this.#options.configuration
    if (comments.post) await this.#speak()
    else if (this.#report.findings.length > 0) this.#posting = { state: 'off' }
    if (comments.summary) await this.#duty('The comment with the summary was not written', () => this.#summarize())
    if (Object.keys(labels).length > 0) await this.#duty('The label was not set', () => this.#label())
    if (this.#asksTeams) await this.#duty('The teams were not asked for a review', () => this.#askTeams())
    if (checkRun) await this.#duty('The check run was not added', () => this.#addCheckRun(), 'checks: write')
    return {
      ...(this.#posting ? { posting: this.#posting } : {}),
      comments: this.#comments,
      settled: this.#settled,
      undone: this.#undone
    }
  }

  /** One review of what is new, and the earlier comments brought up to date. */
  async #speak(): Promise<void> {
    const { findings } = this.#report
    const { review } = this.#options
    let comparison: ReturnType<typeof compareWithSaid>
    try {
      const words = await readOwnWords(this.#client, this.#address)
      comparison = compareWithSaid(findings, words, {
        pathOf: ({ place }) =>
          place.kind === 'pull-request'
            ? undefined
            : ((place.kind === 'text' ? review.change(place.path, place.side)?.path : undefined) ?? place.path),
        isShown: (path) => review.change(path, 'head') !== undefined || review.change(path, 'base') !== undefined
      })
    } catch (error) {
      if (findings.length > 0) this.#posting = { state: 'not-posted', ...this.#refusedBy(error) }
      return
    }
    const { unsaid, gone, back } = comparison
    // What was not read may still hold what seems to be gone.
    const complete = this.#report.skipped.length === 0 && this.#report.failures.length === 0
    const turn = { gone: complete ? gone : [], back }
    if (unsaid.length > 0) await this.#review(unsaid)
    else if (findings.length > 0) this.#posting = { state: 'said' }
    if (this.#posting?.state === 'not-posted' || turn.gone.length + turn.back.length === 0) return
    await this.#duty('Earlier comments were not brought up to date', async () => {
      if (unsaid.length === 0 && !(await this.#isCurrent())) return moved
      await this.#client.bePatient()
      const { settle } = await import('./settle.js')
      this.#settled = (await settle(this.#client, this.#address, turn, review)).settled
      return undefined
    })
  }

  async #review(unsaid: Report['findings']): Promise<void> {
    const { review, configuration } = this.#options
    try {
      if (!(await this.#isCurrent())) {
        this.#posting = { state: 'not-posted', reason: moved }
        return
      }
      await this.#client.bePatient()
      const { postReview } = await import('./review.js')
      const report = { ...this.#report, findings: unsaid }
      const posted = await postReview(this.#client, this.#address, report, review, () => this.#isCurrent())
      if (posted === 'moved') this.#posting = { state: 'not-posted', reason: moved }
      else {
        this.#posting = { state: 'posted', ...posted }
        this.#comments = posted.onLines + posted.onFiles
        const { teams, from } = configuration.reviewRequest
        this.#asksTeams = teams.length > 0 && unsaid.some((finding) => forReview(finding) || reaches(finding, from))
      }
    } catch (error) {
      this.#posting = { state: 'not-posted', ...this.#refusedBy(error) }
    }
  }

  async #summarize(): Promise<string | undefined> {
    const { key, run, review, summary } = this.#options
    await this.#client.bePatient()
    const { keepSummaryComment } = await import('./summary-comment.js')
    const comment = {
      mark: { key, run, head: review.headSha },
      text: summaryComment(this.#report, summary),
      opens: this.#report.findings.length > 0 || this.#report.result !== 'pass'
    }
    const kept = await keepSummaryComment(this.#client, this.#address, comment, () => this.#isCurrent())
    if (kept === 'moved') return moved
    return kept === 'newer' ? 'a later run has written it already' : undefined
  }

  async #label(): Promise<string | undefined> {
    if (this.#pull === undefined) await this.#isCurrent()
    if (!this.#isAtHead()) return moved
    await this.#client.bePatient()
    const { setLabel } = await import('./labels.js')
    const present = this.#pull?.labels.map(({ name }) => name) ?? []
    await setLabel(this.#client, this.#address, this.#report.result, this.#options.configuration.labels, present)
    return undefined
  }

  async #askTeams(): Promise<undefined> {
    const asked = new Set(this.#pull?.requested_teams.map(({ slug }) => slug))
    const teams = this.#options.configuration.reviewRequest.teams.filter((slug) => !asked.has(slug))
    if (teams.length === 0) return
    await this.#client.rest.pulls.requestReviewers({ ...this.#address, team_reviewers: teams })
  }

  async #addCheckRun(): Promise<undefined> {
    const { review, summary, configuration } = this.#options
    await this.#client.bePatient()
    const { addCheckRun } = await import('./check-run.js')
    await addCheckRun(this.#client, this.#address, this.#report, {
      ...summary,
      headSha: review.headSha,
      configuration,
      ...(review.summaryUrl === undefined ? {} : { runUrl: review.summaryUrl })
    })
  }

  /** Does one thing; a refusal, and the reason it gives back for leaving it, are told in the summary. */
  async #duty(
    what: string,
    work: () => Promise<string | undefined>,
    permission = 'pull-requests: write'
  ): Promise<void> {
    try {
      const reason = await work()
      if (reason !== undefined) this.#undone.push({ what, reason })
    } catch (error) {
      this.#undone.push({ what, ...this.#refusedBy(error, permission) })
    }
  }

  /** Reads the pull request again: whether its head is still the commit that was read. */
  async #isCurrent(): Promise<boolean> {
    const { data } = await this.#client.rest.pulls.get({ ...this.#address })
    this.#pull = expected(pullSchema, data, 'the pull request')
    return this.#isAtHead()
  }

  #isAtHead(): boolean {
    return this.#pull?.head.sha === this.#options.review.headSha
  }

  /** Whoever reads that a permission is missing would give it, and from forks that would change nothing. */
  #refusedBy(error: unknown, permission = 'pull-requests: write'): Refused {
    const { status, reason, isLimit } = causeOf(error)
    if (isLimit || (status !== 403 && status !== 404)) return { reason }
    const fork = 'for pull requests from forks, only the event pull_request_target gives one that may'
    return { reason: this.#options.fromFork ? `${reason}; ${fork}` : reason, permission }
  }
}

const ranks = { error: 3, warning: 2, notice: 1 } as const

function reaches({ severity }: Report['findings'][number], from: keyof typeof ranks): boolean {
  return ranks[severity] >= ranks[from]
}

/** Here even an error of our own is a reason and no end: what there was to say has been said elsewhere. */
function causeOf(error: unknown): ReturnType<typeof refusalOf> {
  try {
    return refusalOf(error)
  } catch {
    return { reason: `goodfaith failed by an error of its own (${error instanceof Error ? error.name : typeof error})` }
  }
}
