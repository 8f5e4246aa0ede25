/** Where rules stand: `src/rules/<family>/<thing>.ts`, one a file. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const name = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * The ids of all rules that have a file, sorted. Files directly in `src/rules`, generated ones and tests are none.
 * @param {string} root
 * @returns {string[]}
 */
export function ruleIds(root) {
  const rules = join(root, 'src/rules')
  if (!existsSync(rules)) return []
  const ids = []
  for (const family of readdirSync(rules, { withFileTypes: true })) {
    if (!family.isDirectory() || !name.test(family.name)) continue
    for (const file of readdirSync(join(rules, family.name))) {
      const thing = file.endsWith('.ts') ? file.slice(0, -3) : ''
      if (name.test(thing)) ids.push(`${family.name}/${thing}`)
    }
  }
  return ids.sort()
}
