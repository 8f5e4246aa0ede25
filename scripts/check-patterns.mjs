/**
 * Asks recheck of every regular expression written in `src` whether some text could make it slow; text from pull requests will try.
 * Exits 1 and names each that could, unless it is accepted below with the reason why no such text reaches it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@swc/core'
import { check } from 'recheck'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Patterns that are slow on paper alone; the key is the pattern, letter for letter. */
const accepted = {
  '(?:-->|\\*\\/\\}?|#\\}|%>)[^\\r\\n]*$': 'runs over a license tag of at most 200 characters',
  '^(`{3,}|~{3,})(.*)$': 'begins at the start of a text, so there is one attempt',
  '[\\r\\n]+$': 'runs over one line with its ending',
  '#.*$': 'runs over the address of one link, found by a pattern with a bound',
  '-\\d.*$': 'runs over an SPDX id from our own data',
  '\\/+$': 'runs over an address or path that the person running the check gave',
  '[\\\\/]+$': 'runs over a path that the person running the check gave',
  '\\s*\\n\\s*': 'runs over a message of our own command line parser'
}

const seen = new Set()
const slow = []
let count = 0
for (const name of readdirSync(source, { recursive: true }).filter((path) => path.endsWith('.ts'))) {
  for (const { pattern, flags } of patternsIn(readFileSync(`${source}${name}`, 'utf8'))) {
    count++
    seen.add(pattern)
    if (pattern in accepted) continue
    // The automaton proves what it says of unbounded repetition; it gives up on large bounded ones, whose cost the bound limits.
    const verdict = await check(pattern, flags.replace(/[dg]/g, ''), { checker: 'automaton', timeout: 1_500 })
    if (verdict.status === 'vulnerable')
      slow.push(`src/${name}: /${pattern}/${flags} is ${verdict.complexity.summary}; bound its repetitions.`)
  }
}
for (const pattern of Object.keys(accepted)) {
  if (!seen.has(pattern))
    slow.push(`/${pattern}/ is accepted in scripts/check-patterns.mjs and nowhere in src; remove it there.`)
}
for (const line of slow) console.error(line)
if (slow.length > 0) process.exitCode = 1
else console.log(`${count} patterns, none of them slow.`)

/** Every regular expression literal of a module. */
function patternsIn(code) {
  const found = []
  const waiting = [parseSync(code, { syntax: 'typescript', target: 'es2023' })]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'RegExpLiteral') found.push({ pattern: node.pattern, flags: node.flags })
    for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) waiting.push(child)
  }
  return found
}
