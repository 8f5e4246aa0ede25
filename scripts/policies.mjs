/** Reads `data/policies/*.yml`, writes families of rules out, and refuses what is malformed, each mistake in one sentence. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import * as v from 'valibot'

const words = (most) =>
  v.pipe(
    v.string('text'),
    v.check((text) => text.trim() === text && text !== '', 'text without blanks around it'),
    v.maxLength(most, `text of at most ${most} characters`)
  )
const phrase = (most) =>
  v.pipe(
    words(most),
    v.check((text) => !text.endsWith('.'), 'a phrase without a full stop at its end')
  )
const address = v.pipe(v.string('an https address'), v.regex(/^https:\/\/[^\s<>"|]+$/, 'an https address'))
const route = v.strictObject({ route: phrase(400), link: v.exactOptional(address) }, 'a mapping with `route`')

const policySchema = v.strictObject(
  {
    id: v.pipe(v.string('an id'), v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'an id of small letters and hyphens')),
    title: words(100),
    link: address,
    credit: phrase(800),
    appeal: v.strictObject(
      { promised: v.boolean('true or false'), ...route.entries },
      'a mapping with `promised` and `route`'
    ),
    reporting: route,
    sections: v.array(
      v.strictObject(
        {
          heading: words(100),
          link: address,
          clauses: v.array(
            v.strictObject(
              {
                id: v.pipe(
                  v.string('an id'),
                  v.regex(/^[a-z-]+\/[a-z]+(?:[-.][a-z]+)*$/, 'an id such as policy/clause or policy/clause.part')
                ),
                kind: v.picklist(['decide', 'assist', 'people', 'process'], 'decide, assist, people or process'),
                summary: phrase(200),
                link: v.exactOptional(address),
                rules: v.exactOptional(
                  v.array(
                    v.pipe(
                      v.string('a rule or a family'),
                      v.regex(
                        /^[a-z][a-z0-9-]*\/(?:\*|[a-z][a-z0-9-]*)$/,
                        'a rule such as family/thing or a family such as family/*'
                      )
                    ),
                    'a list of rules'
                  ),
                  []
                ),
                'served-by': v.exactOptional(phrase(300))
              },
              'a clause: id, kind and summary, besides them link, rules and served-by'
            ),
            'a list of clauses'
          )
        },
        'a section: heading, link and clauses'
      ),
      'a list of sections'
    )
  },
  'a policy: id, title, link, credit, appeal, reporting and sections'
)

/**
 * All policies in the order of their files, clauses in the order of the text, rules written out and sorted.
 * @param {string} root
 * @param {readonly string[]} rules every rule there is
 * @returns {{ policies: import('../src/policy/catalogue.ts').Policy[], mistakes: string[] }}
 */
export function readPolicies(root, rules) {
  const folder = join(root, 'data/policies')
  const mistakes = []
  const policies = []
  const seen = new Map()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()) {
    const read = readPolicy(`data/policies/${file}`, readFileSync(join(folder, file), 'utf8'), rules)
    mistakes.push(...read.mistakes)
    if (read.policy === undefined) continue
    const { policy } = read
    if (`${policy.id}.yml` !== file)
      mistakes.push(`data/policies/${file}: the id is ${policy.id}, so the file must be ${policy.id}.yml.`)
    for (const { id } of policy.clauses) {
      const anchor = clauseAnchor(id)
      if (seen.has(anchor))
        mistakes.push(`data/policies/${file}: clause ${id} has the same id or anchor as clause ${seen.get(anchor)}.`)
      seen.set(anchor, id)
    }
    policies.push(policy)
  }
  return { policies, mistakes }
}

/** The anchor of a clause in docs/clauses.md. */
export function clauseAnchor(id) {
  return id.replace(/[/.]/g, '-')
}

function readPolicy(path, text, rules) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map((error) => `${path}:${lines.linePos(error.pos[0]).line}: ${error.message}.`)
    }
  }
  const parsed = v.safeParse(policySchema, document.toJS())
  if (!parsed.success)
    return { mistakes: parsed.issues.map((issue) => sentenceOf(path, issue, lineOf(document, lines, issue))) }
  const { sections, ...policy } = parsed.output
  const mistakes = []
  const clauses = sections.flatMap(({ heading, link, clauses }) =>
    clauses.map(({ 'served-by': servedBy, ...clause }) => {
      const about = `${path}: clause ${clause.id}`
      if (!clause.id.startsWith(`${policy.id}/`)) mistakes.push(`${about} must begin with ${policy.id}/.`)
      if ((clause.kind === 'people' || clause.kind === 'process') !== (servedBy !== undefined)) {
        mistakes.push(
          `${about}: served-by stands with kinds people and process, and with no other; its kind is ${clause.kind}.`
        )
      }
      const served = writtenOut(clause.rules, rules, (entry, why) =>
        mistakes.push(`${about}: ${JSON.stringify(entry)} ${why}`)
      )
      return {
        id: clause.id,
        kind: clause.kind,
        summary: clause.summary,
        heading,
        link: clause.link ?? link,
        rules: served,
        ...(servedBy === undefined ? {} : { servedBy })
      }
    })
  )
  return { policy: { ...policy, clauses }, mistakes }
}

function writtenOut(entries, rules, mistake) {
  const served = new Set()
  for (const entry of entries) {
    const family = entry.endsWith('/*') ? entry.slice(0, -1) : undefined
    const named = rules.filter((id) => (family === undefined ? id === entry : id.startsWith(family)))
    if (named.length === 0) {
      mistake(
        entry,
        family === undefined
          ? `names no rule; src/rules/${entry}.ts does not exist.`
          : `names a family without rules; src/rules/${family} holds none.`
      )
    }
    for (const id of named) served.add(id)
  }
  return [...served].sort()
}

function sentenceOf(path, issue, line) {
  const keys = v.getDotPath(issue)
  const where = `${path}${line === undefined ? '' : `:${line}`}: `
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${where}${keys} is no key here; expected ${issue.message}.`
  return `${where}${keys ?? 'the file'} must be ${issue.message}; found ${issue.input === undefined ? 'nothing' : JSON.stringify(issue.input).slice(0, 80)}.`
}

function lineOf(document, lines, issue) {
  let node = document.contents
  let offset
  for (const { key } of issue.path ?? []) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair === undefined) break
      offset = pair.key.range[0]
      node = pair.value
    } else {
      node = node?.items?.[key]
      offset = node?.range?.[0] ?? offset
    }
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}
