/** What one comment on the pull request says: kind, short, what is there, what to do, who asks, and where to disagree. */
import type { Finding } from '../engine/report.js'
import type { Catalogue } from '../policy/catalogue.js'
import type { Contact } from '../policy/configuration.js'
import { bytesOf, fitting } from './budget.js'
import { type ClauseIndex, clauseIndex } from './clause-index.js'
import { counted } from './counts.js'
import { codeSpan, escapeText, link } from './markdown.js'
import { markers, saidIn, unmarked } from './marker.js'
import { matchIn } from './match.js'
import { forReview } from './ranking.js'
import { secondLook } from './routes.js'

export interface CommentOptions {
  readonly policies: Catalogue
  readonly contacts: readonly Contact[]
  /** Whether comments repeat what was matched; matches of sensitive rules are never repeated. */
  readonly showMatches?: boolean
}

/** GitHub refuses 65,536 characters; counted in bytes here, of which there are never fewer. */
export const longestBody = 65_000

/** The body of one comment about these findings; `suggestion` is what to write in place of the lines it stands on. */
export function commentBody(findings: readonly Finding[], options: CommentOptions, suggestion?: string): string {
  const clauses = clauseIndex(options.policies)
  const cited = findings.flatMap((finding) => finding.clauses.flatMap(({ id }) => clauses.get(id)?.policy.id ?? []))
  const closing = [
    ...(suggestion === undefined ? [] : [`This would do:\n\n${suggestionBlock(suggestion)}`]),
    `An automated check wrote this and can be wrong. ${secondLook(options.contacts, cited)}`
  ].join('\n\n')
  const marks = markers(findings.map(({ fingerprint }) => fingerprint))
  const bytes = longestBody - bytesOf(`${closing}${marks}`) - 10
  const rest = (left: number) => `${counted(left, 'more note')} on this line: see the summary of the run.\n`
  return `${fitting(notesOn(findings, clauses, options), { bytes }, rest)}\n${closing}\n\n${marks}`
}

/** The comment once its findings are gone: that in front, what it said folded away. */
export function settledBody(body: string, headSha: string): string {
  const said = unmarked(body).replace(/^(`{3,})suggestion$/gm, '$1text')
  const opening = `**Settled:** what this pointed at is no longer found as of commit ${codeSpan(headSha.slice(0, 12))}, or has been excused. Thank you.`
  const marks = markers(saidIn(body)?.fingerprints ?? [], 'settled')
  const whole = [opening, `<details><summary>What it said</summary>\n\n${said}\n\n</details>`, marks].join('\n\n')
  return bytesOf(whole) <= longestBody ? whole : [opening, marks].join('\n\n')
}

/** Lines to be written as they are; GitHub offers them to whoever may write to the branch. */
function suggestionBlock(lines: string): string {
  const longest = [...lines.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return [`${fence}suggestion`, ...(lines === '' ? [] : [lines]), fence].join('\n')
}

/** One note for all findings that would get the same words. */
function notesOn(findings: readonly Finding[], clauses: ClauseIndex, options: CommentOptions): readonly string[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.message, finding.remedy, matchShown(finding, options)])
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [finding])
    else group.push(finding)
  }
  return [...alike.values()].flatMap((group) =>
    group[0] === undefined ? [] : noteOn(group[0], group.length, clauses, options)
  )
}

/** What is there, what to do, and which clauses ask. */
function noteOn(finding: Finding, times: number, clauses: ClauseIndex, options: CommentOptions): string {
  const cited = mostSpecific(finding.clauses.map(({ id }) => id)).map((id) => {
    const clause = clauses.get(id)?.clause
    return `- ${link(id, clause?.link)}${clause === undefined ? '' : `: ${escapeText(clause.summary)}`}`
  })
  const match = matchShown(finding, options)
  return [
    `**${escapeText(finding.message)}**${times === 1 ? '' : ` (${times} times)`}`,
    ...(match === undefined ? [] : [`Found: ${codeSpan(match)}`]),
    `What to do: ${escapeText(finding.remedy)}`,
    ...(forReview(finding) ? ['A machine can only point at this; whether it is fine is for people to say.'] : []),
    [`Asked for by (rule ${codeSpan(finding.ruleId)}):`, ...cited, ''].join('\n')
  ].join('\n\n')
}

/** A clause says nothing new beside one of its own parts: `privacy` beside `privacy.phone`. */
function mostSpecific(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !ids.some((other) => other.startsWith(`${id}.`)))
}

function matchShown(finding: Finding, { showMatches }: CommentOptions): string | undefined {
  return showMatches === true ? matchIn(finding) : undefined
}
