/**
 * data/secrets → src/detect/secret-table.generated.ts, the patterns of credentials, loaded only where one may stand,
 * and src/rules/secret-keywords.generated.ts, the words that tell where.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { importCompiled } from './compiled.mjs'
import { generatorArguments, publishFiles, refuse } from './generated-files.mjs'
import { javascriptPattern } from './go-pattern.mjs'
import { literal } from './literal.mjs'
import { packedTrie } from './packed-trie.mjs'

const options = generatorArguments()
const text = v.pipe(v.string(), v.minLength(1))
const amendment = v.strictObject({
  grade: v.exactOptional(v.picklist(['error', 'warning'])),
  regex: v.exactOptional(text),
  keywords: v.exactOptional(v.array(text)),
  note: text,
  source: v.pipe(text, v.startsWith('https://')),
  license: text
})

const data = JSON.parse(readFileSync(join(options.root, 'data/secrets/gitleaks.json'), 'utf8'))
const addition = v.strictObject({ ...amendment.entries, keywords: v.array(text), regex: text })
const parsed = v.parse(
  v.strictObject({ rules: v.record(text, amendment), added: v.record(text, addition) }),
  parse(readFileSync(join(options.root, 'data/secrets/amendments.yml'), 'utf8'))
)
const amendments = parsed.rules
const added = Object.entries(parsed.added).map(([id, rule]) => ({ id, ...rule }))
const unknown = Object.keys(amendments).filter((id) => !data.rules.some((rule) => rule.id === id))
if (unknown.length > 0) refuse(unknown.map((id) => `data/secrets/amendments.yml: ${id} is no rule of gitleaks.json.`))

/** What stands before the word that names a service adds nothing, and would make the search slow. */
const before = /^(\(\?i\))?(?:\[\\w\.-\]\{0,50\}\?)(\(\?i:)?(?:\[\\w\.-\]\{0,50\}\?)?/
/** Between name and value: gitleaks' own grammar of an assignment. */
const assignment = '(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)'
/** The same, and what parts name and value in XML's attributes and in rows of tables, in Markdown and in HTML. */
const widerAssignment =
  assignment.slice(0, -1) +
  '|[ \\t]{0,30}\\|[ \\t]{0,30}|(?:value|content)[ \\t]{0,2}=' +
  '|</\\w{1,6}>\\s{0,9}(?:<\\w{1,6}(?:\\s[^<>]{0,60})?>\\s{0,9}){0,3})'
/** What ends a token in code; in prose a full stop, a bracket or a tag may. */
const tails = [
  '(?:[\\x60\'"\\s;]|\\\\[nr]|$|\\b)',
  '(?:[\\x60\'"\\s;]|\\\\[nr]|$)',
  '(?:[^a-zA-Z0-9+/]|\\z)',
  '(?:[^\\w-]|\\z)'
]
const ending = '(?![\\w+\\/=%-]|[.:]\\w)'

const rows = [...data.rules, ...added].map((rule) => {
  const amended = amendments[rule.id]
  const named = rule.regex.includes(assignment)
  let regex = (amended?.regex ?? rule.regex).replace(before, (_, all = '', some = '') => all + some)
  // Markdown sets names and values in backticks and asterisks; JSON in a string escapes its quotes.
  regex = regex
    .replaceAll('[\\s\'"]{0,3}', '[\\s\'"\\x60*\\\\]{0,4}')
    .replaceAll('[\\x60\'"\\s=]{0,5}', '[\\x60\'"\\s=*\\\\]{0,6}')
    .replaceAll(assignment, widerAssignment)
  for (const tail of tails) regex = regex.replaceAll(tail, ending)
  return {
    id: rule.id,
    keywords: amended?.keywords ?? rule.keywords,
    grade: amended?.grade ?? rule.grade ?? (named ? 'warning' : 'error'),
    named,
    entropy: rule.entropy ?? 0,
    group: rule.group ?? 1,
    pattern: javascriptPattern(regex)
  }
})
const [generic, providers] = [
  rows.filter(({ id }) => id === 'generic-api-key'),
  rows.filter(({ id }) => id !== 'generic-api-key')
]
const notSecret = data.notSecretNames.map((regex) =>
  javascriptPattern(regex.replace(/\|\(\?-i:\(\?:\[A-Z_\][\s\S]*$/, ')'))
)

const header = `/** Generated from data/secrets by scripts/generate-secrets.mjs; change the data, then run \`npm run generate\`. ${data.notice} */`
const entry = ({ id, keywords, grade, named, entropy, group, pattern }) => `  {
    id: '${id}',
    keywords: [${keywords.map((word) => quoted(word.toLowerCase())).join(', ')}],
    grade: '${grade}',
    named: ${named},
    entropy: ${entropy},
    group: ${group},
    pattern: /${pattern}/g
  }`

const { trieOf } = await importCompiled(options.root, 'src/detect/automaton.ts')
const keywords = providers.flatMap((row) => row.keywords.map((word) => word.toLowerCase()))

publishFiles(
  options,
  new Map([
    [
      'src/detect/secret-table.generated.ts',
      `${header}
import { unpacked } from './packed-trie.js'
import type { SecretPattern } from './secret-pattern.js'

/** What the credentials of one provider look like. */
export const providers: readonly SecretPattern[] = [
${providers.map(entry).join(',\n')}
]

/** The keywords of all of them in turn. */
export const providerTrie = unpacked(${literal(packedTrie(trieOf(keywords)))})

/** A name that announces a secret, and a value of whatever kind. */
export const generic: SecretPattern = ${generic.map(entry).join('').trim()}

/** Assignments whose name only sounds like that of a secret. */
export const notSecretNames: readonly RegExp[] = [${notSecret.map((pattern) => `/${pattern}/`).join(', ')}]

/** Keys their owners publish, without their first four characters. */
export const published: ReadonlySet<string> = new Set([${data.published.map(quoted).join(', ')}])

/** Words that stand in names and identifiers and hardly in a random value. */
export const stopwords: readonly string[] = ${quoted(data.stopwords.join(' '))}.split(' ')
`
    ],
    [
      'src/rules/secret-keywords.generated.ts',
      `${header}

/** One of these stands in every credential that the table knows, or before it. */
export const providerKeywords: readonly string[] = [
${[...new Set(keywords)]
  .sort()
  .map((word) => `  ${quoted(word)}`)
  .join(',\n')}
]

/** The same for values that only their name gives away. */
export const genericKeywords: readonly string[] = [
${generic[0].keywords.map((word) => `  ${quoted(word.toLowerCase())}`).join(',\n')}
]
`
    ]
  ])
)

function quoted(words) {
  return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
