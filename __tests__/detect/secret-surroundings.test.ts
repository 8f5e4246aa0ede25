/** Every pattern of the table, with values made up as it describes them, in the surroundings where people put secrets; and what they put in their place. */
import { describe, expect, test } from '@jest/globals'
import { createSecretSearch } from '../../src/detect/secret.js'
import { providers } from '../../src/detect/secret-table.generated.js'
import { entropyOf, fillingOf } from '../../src/detect/secret-placeholder.js'
import { tokenOf } from '../rules/placeholders.js'

const search = createSecretSearch(providers)

interface Made {
  /** What announces the value; empty where its structure tells. */
  readonly name: string
  readonly value: string
}

/** Three values of a pattern that are as random as its own threshold asks. */
function madeBy({ id, pattern, group, named, entropy, keywords }: (typeof providers)[number]): readonly Made[] {
  const made: Made[] = []
  for (let seed = 0; seed < 300 && made.length < 3; seed++) {
    const token = tokenOf(id, `around ${seed}`)
    const match = new RegExp(pattern.source).exec(token)
    if (!match) continue
    const part = match[group] ?? match.slice(1).find((one) => one !== undefined)
    const value = part !== undefined && (named || part.length >= 12) ? part : match[0]
    if (entropyOf(value) <= entropy || fillingOf(value, keywords, entropy > 0) !== 'random') continue
    // A value whose signs end a quotation or begin a tag would need escaping, which is another test.
    if (/[\s"'`<>|\\]/.test(value)) continue
    const at = match[0].lastIndexOf(value)
    const whole = named ? value : match[0]
    const announced = keywords.some((keyword) => whole.toLowerCase().includes(keyword))
    const name = named
      ? (/^[\w .-]*[\w]/.exec(match[0].slice(0, at))?.[0].trim() ?? '')
      : announced
        ? ''
        : (keywords[0] ?? '')
    if (named && name === '') continue
    if (/[\s"'`<>|\\]/.test(whole)) continue
    made.push({ name, value: whole })
  }
  return made
}

/** A name in the shape settings have it. */
const key = (name: string) => (name === '' ? 'value_of_it' : name.replaceAll(' ', '_'))

const surroundings: Readonly<Record<string, (made: Made) => string>> = {
  'an environment file': ({ name, value }) => `${key(name)}=${value}\n`,
  'an exported variable': ({ name, value }) => `export ${key(name)}="${value}"\n`,
  'an assignment in code': ({ name, value }) => `const ${key(name)} = '${value}';\n`,
  'an assignment in Go': ({ name, value }) => `${key(name)} := "${value}"\n`,
  'a hash in Ruby': ({ name, value }) => `{ "${key(name)}" => "${value}" }\n`,
  JSON: ({ name, value }) => `{\n  "${key(name)}": "${value}",\n  "other": 1\n}\n`,
  'JSON on one line': ({ name, value }) => `{"${key(name)}":"${value}"}`,
  'JSON in a string': ({ name, value }) => `{"body": "{\\"${key(name)}\\":\\"${value}\\"}"}`,
  YAML: ({ name, value }) => `settings:\n  ${key(name)}: ${value}\n`,
  'YAML in quotes': ({ name, value }) => `  ${key(name)}: "${value}"\n`,
  'a property file': ({ name, value }) => `${key(name)} = ${value}\n`,
  prose: ({ name, value }) => `Set ${key(name)}: ${value} and go on.`,
  'inline code': ({ name, value }) => `Set \`${key(name)}=${value}\` and go on.`,
  'name and value in code of their own': ({ name, value }) => `- \`${key(name)}\`: \`${value}\``,
  'a bold name': ({ name, value }) => `**${key(name)}:** ${value}`,
  'a quotation': ({ name, value }) => `> ${key(name)}: ${value}\n> more`,
  'a comment': ({ name, value }) => `<!-- ${key(name)}=${value} -->`,
  'a code block': ({ name, value }) => `\`\`\`ini\n${key(name)}=${value}\n\`\`\`\n`,
  'a row of a table': ({ name, value }) => `| name | value |\n| --- | --- |\n| ${key(name)} | ${value} |\n`,
  'a wide row of a table': ({ name, value }) => `| ${key(name)}               |           ${value}    |\n`,
  'a row of a table, in code': ({ name, value }) => `| \`${key(name)}\` | \`${value}\` |\n`,
  'a row of a table in HTML': ({ name, value }) => `<tr><td>${key(name)}</td><td>${value}</td></tr>\n`,
  'a row in HTML on two lines, in code': ({ name, value }) =>
    `<tr>\n  <th>${key(name)}</th>\n  <td class="value"><code>${value}</code></td>\n</tr>\n`,
  'a list of definitions in HTML': ({ name, value }) => `<dt>${key(name)}</dt>\n<dd>${value}</dd>\n`,
  'attributes of XML': ({ name, value }) => `<add key="${key(name)}" value="${value}" />\n`,
  'attributes of XML in single quotes': ({ name, value }) => `<property name='${key(name)}' value='${value}'/>\n`,
  'an element of XML': ({ name, value }) => `<${key(name)}>${value}</${key(name)}>\n`,
  'an address': ({ name, value }) => `https://reports-company.io/hook?${key(name)}=${value}`,
  'the end of a line with carriage return': ({ name, value }) => `${key(name)}=${value}\r\nnext=1\r\n`
}

const kinds = providers.map((provider) => ({ provider, made: madeBy(provider) }))

test('values are made up for every pattern but one, which holds the quotation marks itself', () => {
  const none = kinds.filter(({ made }) => made.length === 0).map(({ provider: { id } }) => id)
  expect(none).toEqual(['freemius-secret-key'])
})

describe.each(Object.entries(surroundings))('in %s', (_, around) => {
  test('a value of each pattern is found', () => {
    const missed = kinds.flatMap(({ provider: { id }, made }) =>
      made
        .filter((one) => {
          const text = around(one)
          const at = text.indexOf(one.value)
          return !search.secretsIn(text).some(({ start, end }) => start < at + one.value.length && end > at)
        })
        .map(() => id)
    )
    expect([...new Set(missed)]).toEqual([])
  })
})

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** What people write in place of a value, in its length and with its signs. */
const fillings: Readonly<Record<string, (length: number) => string>> = {
  'x throughout': (length) => 'x'.repeat(length),
  'X throughout': (length) => 'X'.repeat(length),
  'a throughout': (length) => 'a'.repeat(length),
  'A throughout': (length) => 'A'.repeat(length),
  '0 throughout': (length) => '0'.repeat(length),
  '1 throughout': (length) => '1'.repeat(length),
  'digits in order': (length) => '1234567890'.repeat(length).slice(0, length),
  'digits from zero': (length) => '0123456789'.repeat(length).slice(0, length),
  'hexadecimal digits in order': (length) => '0123456789abcdef'.repeat(length).slice(0, length),
  'letters in order': (length) => alphabet.repeat(length).slice(0, length),
  'capitals in order': (length) => alphabet.toUpperCase().repeat(length).slice(0, length),
  'letters, capitals, digits in order': (length) =>
    `${alphabet}${alphabet.toUpperCase()}0123456789`.repeat(length).slice(0, length),
  'a letter and a digit by turns': (length) =>
    Array.from({ length }, (_, i) => (i % 2 === 0 ? alphabet[(i / 2) % 26] : (i >> 1) % 10)).join(''),
  'a row of keys': (length) => 'qwertyuiopasdfghjklzxcvbnm'.repeat(length).slice(0, length),
  'a short piece over and over': (length) => 'a1b2c3'.repeat(length).slice(0, length),
  'the word example': (length) => 'EXAMPLE'.repeat(length).slice(0, length),
  'words that ask for it': (length) => 'YOURTOKENGOESHERE'.repeat(length).slice(0, length)
}

/** How many characters all of the values begin with, whatever their case. */
function commonLength(values: readonly string[]): number {
  const [first = '', ...others] = values.map((value) => value.toLowerCase())
  let length = 0
  while (length < first.length && others.every((other) => other.startsWith(first.slice(0, length + 1)))) length++
  return length
}

/** The value with its letters and digits taken from a filling, but for those that all of its kind have. */
function filledWith(value: string, fixed: readonly [number, number][], filling: (length: number) => string): string {
  const letters = filling(value.length)
  let at = 0
  return [...value]
    .map((sign, index) =>
      fixed.some(([start, end]) => index >= start && index < end) || !/[A-Za-z\d]/.test(sign)
        ? sign
        : letters.charAt(at++)
    )
    .join('')
}

/** The parts of a value that all of its kind have: what they begin with, and the keyword. */
function fixedParts(value: string, begin: number, keywords: readonly string[]): readonly [number, number][] {
  const keyword = keywords.find((one) => value.toLowerCase().includes(one)) ?? ''
  const at = value.toLowerCase().indexOf(keyword)
  return [
    [0, begin],
    [at, at + keyword.length]
  ]
}

describe.each(Object.entries(fillings))('%s', (_, filling) => {
  test('stands in for a value of each pattern and is left alone', () => {
    const found = kinds.flatMap(({ provider: { id, keywords }, made }) =>
      made
        .map(({ name, value }) => {
          const begin = commonLength(made.map((one) => one.value))
          // Of one pattern every value is the same, so that nothing can stand in for it.
          return {
            name,
            value: begin === value.length ? '' : filledWith(value, fixedParts(value, begin, keywords), filling)
          }
        })
        .filter((one) => search.secretsIn(surroundings['an environment file']?.(one) ?? '').length > 0)
        .map(({ value }) => `${id}: ${value}`)
    )
    expect([...new Set(found)]).toEqual([])
  })
})

test.each([
  '<your key>',
  '<YOUR_KEY>',
  '${API_KEY}',
  '{{ api_key }}',
  '%API_KEY%',
  '$(get-key)',
  '$API_KEY',
  'changeme'
])('%s is left alone after every name', (placeholder) => {
  for (const { made } of kinds) {
    for (const { name } of made) expect(search.secretsIn(`${key(name)}="${placeholder}"`)).toEqual([])
  }
})

describe('a part of a value that is counted or held', () => {
  const value = kinds.find(({ provider }) => provider.id === 'digitalocean-pat')?.made[0]?.value ?? ''
  const holding = (piece: string, at = 20) => value.slice(0, at) + piece + value.slice(at + piece.length)

  test('leaves the finding as it is where it is short', () => {
    for (const piece of ['1234', 'abcdef', '0000'])
      expect(search.secretsIn(holding(piece))).toMatchObject([{ grade: 'error', doubtful: false }])
  })
  test('makes it doubtful where it is long', () => {
    for (const piece of ['1234567890123456789012', '0'.repeat(24), 'abcdef0123456789abcdef'])
      expect(search.secretsIn(holding(piece))).toMatchObject([{ grade: 'warning', doubtful: true }])
  })
  test('and silent where it is nearly all', () => {
    expect(search.secretsIn(holding('0123456789abcdef'.repeat(4).slice(0, 58), 9))).toEqual([])
  })
})
