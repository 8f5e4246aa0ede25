/**
 * Writes text into GitHub's Markdown so that it stays text.
 *
 * GitHub links mentions, issue references, commits, addresses and emoji names after Markdown is rendered, in the text of the page.
 * By then a backslash or a character reference is gone (`\@name` and `&#64;name` do mention), and zero-width characters would be copied
 * along by whoever copies the text. It leaves code alone, so a word in which it could find any of these becomes a code span; that also
 * survives being quoted in an answer by e-mail. Everything else Markdown or HTML could read is escaped.
 */
import { visible } from './visible.js'

/** What GitHub makes live in the text of a rendered page, looked for in one word. */
const live = new RegExp(
  [
    '@', // mentions of people and teams, e-mail addresses, commits of other repositories
    '#\\d', // issues, also as owner/repository#1
    'gh-\\d',
    '(?:ghsa|cve)-', // advisories
    '://|www\\.', // addresses
    '(?:mailto|xmpp):',
    '(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])', // commits
    ':[\\w+-]{1,64}:', // emoji
    '\\$' // mathematics
  ].join('|'),
  'i'
)

/** One line of Markdown, also for cells of tables, that renders as the text: no markup, no HTML, nothing GitHub would link. */
export function escapeText(text: string): string {
  const line = visible(text.replace(/\s+/g, ' '))
  const escaped = line.replace(
    /[^ |`\\<>]+|[|`\\<>]/g,
    (part) => separators.get(part) ?? (live.test(part) ? codeSpan(part) : escapeWord(part))
  )
  return escaped.replace(/^( ?)([-+=:])/, '$1\\$2').replace(/^( ?\d{1,9})([.)])/, '$1\\$2')
}

/** Words end at these, so that a code span never holds one: a bar would end the cell of a table even there. */
const separators: ReadonlyMap<string, string> = new Map([
  ['|', '\\|'],
  ['`', '&#96;'],
  ['\\', '\\\\'],
  ['<', '&lt;'],
  ['>', '&gt;']
])

function escapeWord(word: string): string {
  return word.replaceAll('&', '&amp;').replace(/[*_~#[\]]/g, '\\$&')
}

/** The text as it is, in a code span: one line, nothing live. Not for cells of tables, where a bar would end the cell. */
export function codeSpan(text: string): string {
  if (text === '') return ''
  const shown = visible(text)
  const fence = '`'.repeat(longestRun(shown) + 1)
  // Markdown takes one space off both ends when both have one, save from spaces alone; a backtick at an end would join the fence.
  const strips = shown.startsWith(' ') && shown.endsWith(' ') && /[^ ]/.test(shown)
  const padding = strips || shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${shown}${padding}${fence}`
}

/** The text as it is, line by line, in a fenced block. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map(visible)
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${fence}text`, ...lines, fence].join('\n')
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}

/** A link with the text as its words; the words alone unless `href` is an `https:` or `mailto:` address. Give it addresses of our own only. */
export function link(text: string, href: string | undefined): string {
  const words = escapeText(text)
  const address = href === undefined ? undefined : safeAddress(href)
  return address === undefined ? words : `[${words}](${address})`
}

function safeAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return undefined
  return url.href
    .replace(/[^!-~]|[()<>[\]\\|`"]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, percent))
    .replaceAll('&', '&amp;')
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
