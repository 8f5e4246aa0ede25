/**
 * Begins a rule: `npm run new-rule -- family/thing` writes `src/rules/family/thing.ts` with one failing example and says what comes next.
 * `--root DIR` writes into another copy of the repository. Exits 2 with one sentence when the name will not do or the file is there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const template = new URL('./new-rule.template.ts.txt', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { root: { type: 'string' } }
})
const root = values.root ?? fileURLToPath(new URL('..', import.meta.url))
const id = positionals[0] ?? ''
const file = `src/rules/${id}.ts`

const problem = problemOf(id, positionals.length)
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 2
} else {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, readFileSync(template, 'utf8').replace('{{id}}', id))
  console.log(nextSteps())
}

/** What is wrong with the name, as one sentence. */
function problemOf(id, count) {
  if (count !== 1) return 'Name one rule as family/thing, for example: npm run new-rule -- privacy/postal-address'
  if (!/^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,7}\/[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,7}$/.test(id)) {
    return `«${id}» is not a rule name; use family/thing in lower case with hyphens, for example privacy/postal-address.`
  }
  if (existsSync(join(root, file))) return `${file} is already there; choose another name, or edit that rule.`
  return undefined
}

function nextSteps() {
  const family = id.split('/')[0]
  return `Wrote ${file}. Three steps to go:

  1. Begin with the examples in ${file}, then fill in the rest until no TODO is left.
  2. Name ${id} under the clause it serves, one line in data/policies/*.yml: \`rules: [${id}]\`.
     Nothing to do where a clause already names the whole family, \`${family}/*\`.
  3. Run \`npm run generate\`, then \`npm test -- rules\`; its one bad example fails until the rule finds it.

CONTRIBUTING.md walks through one rule from begin to end.`
}
