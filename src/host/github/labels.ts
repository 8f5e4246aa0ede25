/** Tells the result by a label; touches no label but those the configuration names. */
import type { Result } from '../../engine/report.js'
import type { Configuration } from '../../policy/configuration.js'
import { type Client, refusalOf } from './client.js'
import type { PullAddress } from './own-words.js'

/** Sets the label of the result and takes the other ones of ours off; rejects as requests do. */
export async function setLabel(
  client: Client,
  { owner, repo, pull_number: issue_number, request }: PullAddress,
  result: Result,
  ours: Configuration['labels'],
  present: readonly string[]
): Promise<void> {
  const issue = { owner, repo, issue_number, request }
  const due = result === 'pass' ? undefined : ours[result]
  const isSame = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase() // as GitHub compares them
  const names = new Set(Object.values(ours).filter((name) => !isSame(name, due)))
  for (const name of names) {
    const worn = present.find((label) => isSame(label, name))
    if (worn !== undefined) await takeOff(client, issue, worn)
  }
  if (due !== undefined && !present.some((label) => isSame(label, due))) {
    await client.rest.issues.addLabels({ ...issue, labels: [due] })
  }
}

type Issue = Pick<PullAddress, 'owner' | 'repo' | 'request'> & { readonly issue_number: number }

async function takeOff(client: Client, issue: Issue, name: string): Promise<void> {
  try {
    await client.rest.issues.removeLabel({ ...issue, name })
  } catch (error) {
    if (refusalOf(error).status !== 404) throw error // somebody was quicker
  }
}
