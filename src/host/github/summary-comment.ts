/** Keeps one comment with the summary in the conversation: its author is us, its mark says which run wrote it, and older runs give way. */
import * as v from 'valibot'
import { type SummaryMark, summaryMarker, summaryMarkIn, unmarked } from '../../report/marker.js'
import { link } from '../../report/markdown.js'
import type { Client } from './client.js'
import { authorSchema, ownAuthor, type PullAddress } from './own-words.js'
import { allPages } from './pages.js'
import { fold } from './settle.js'

export interface SummaryComment {
  readonly mark: SummaryMark
  /** Markdown without the mark; short enough to take it. */
  readonly text: string
  /** Whether it is worth a comment where there is none yet. */
  readonly opens: boolean
}

/** `newer`: a later run has spoken already. `moved`: the pull request is no longer at the commit the text is about. */
export type Kept = 'written' | 'unchanged' | 'newer' | 'moved'

const commentSchema = v.object({
  id: v.number(),
  node_id: v.string(),
  html_url: v.string(),
  body: v.nullish(v.string(), ''),
  user: authorSchema
})

interface Summary {
  readonly id: number
  readonly nodeId: string
  readonly address: string
  readonly text: string
  readonly mark: SummaryMark
}

/** Comments of a conversation that are looked through. */
const most = 3_000

/** Writes the comment, or brings it up to date; rejects as requests do. */
export async function keepSummaryComment(
  client: Client,
  address: PullAddress,
  comment: SummaryComment,
  isCurrent: () => Promise<boolean>
): Promise<Kept> {
  const before = await ownSummaries(client, address, comment.mark.key)
  const [kept] = before
  if (kept === undefined && !comment.opens) return 'unchanged'
  if (before.some(({ mark }) => isLater(mark, comment.mark))) return 'newer'
  const same = kept?.text === comment.text && kept.mark.head === comment.mark.head
  if (same && before.length === 1) return 'unchanged'
  if (!(await isCurrent())) return 'moved'
  const body = `${comment.text}\n\n${summaryMarker(comment.mark)}`
  if (kept === undefined) await create(client, address, body)
  else await update(client, address, kept.id, body)
  return resolveRaces(client, address, comment.mark, body)
}

/** Looks again: another run may have written at the same time. The oldest comment stays, with the words of the latest run. */
async function resolveRaces(client: Client, address: PullAddress, mark: SummaryMark, body: string): Promise<Kept> {
  const [kept, ...others] = await ownSummaries(client, address, mark.key)
  if (kept === undefined) return 'written'
  const latest = [kept, ...others].some((one) => isLater(one.mark, mark)) ? 'newer' : 'written'
  if (latest === 'written' && isLater(mark, kept.mark)) await update(client, address, kept.id, body)
  for (const { id } of others) await update(client, address, id, `Superseded: ${link('the summary', kept.address)}.`)
  const nodes = others.map(({ nodeId }) => nodeId)
  await fold(client, address, { minimizeComment: nodes, unminimizeComment: [] }, 'DUPLICATE')
  return latest
}

function isLater({ run: [run, attempt] }: SummaryMark, { run: [otherRun, otherAttempt] }: SummaryMark): boolean {
  return run > otherRun || (run === otherRun && attempt > otherAttempt)
}

/** Our summaries with this key, the oldest first. */
async function ownSummaries(client: Client, address: PullAddress, key: string): Promise<readonly Summary[]> {
  const { owner, repo, pull_number: issue_number, request } = address
  const comments = await allPages({ item: commentSchema, name: 'the conversation', most }, (page) =>
    client.rest.issues.listComments({ owner, repo, issue_number, request, ...page })
  )
  const marked = comments.flatMap(({ id, node_id: nodeId, html_url, body, user }) => {
    const mark = summaryMarkIn(body)
    return mark?.key === key ? [{ user, summary: { id, nodeId, address: html_url, text: unmarked(body), mark } }] : []
  })
  const isOwn = await ownAuthor(
    client,
    marked.map(({ user }) => user),
    address.request
  )
  const own = marked.filter(({ user }) => isOwn(user)).map(({ summary }) => summary)
  return own.sort((a, b) => a.id - b.id)
}

/** Not repeated by itself: what a lost answer has left is found by the next run, or by the look at races. */
async function create(client: Client, { owner, repo, pull_number, request }: PullAddress, body: string): Promise<void> {
  const once = { ...request, retries: 0 }
  await client.rest.issues.createComment({ owner, repo, issue_number: pull_number, request: once, body })
}

async function update(client: Client, { owner, repo, request }: PullAddress, id: number, body: string): Promise<void> {
  await client.rest.issues.updateComment({ owner, repo, comment_id: id, request, body })
}
