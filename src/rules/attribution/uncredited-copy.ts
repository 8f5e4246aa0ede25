/** Passages that stand in an indexed source as well, on a page that does not credit it. */
import type { CopiedPassage, CopyFinder } from '../../detect/copied-passage.js'
import type { Document } from '../../document/document.js'
import type { Range } from '../../document/span.js'
import type { PageCredits } from '../../facts/credited-source.js'
import { type ChangeObservation, type ChangedPage, defineRule } from '../rule.js'
import { licenseName, plainName, type Safe, webPlace } from '../slot.js'

/** Words from which on a copy is no accident and no quotation. */
const long = 60

/** Licenses that ask for no credit, and dedications to the public. */
const freeOfCredit = /^(?:CC0-1\.0|CC-PDDC|CC-PDM-1\.0|0BSD|Unlicense|MIT-0|WTFPL)$/i

/** Files whose words are meant to be the same everywhere. */
const sharedFile =
  /(?:^|\/)(?:licen[cs]e|copying|notice|code[-_ ]?of[-_ ]?conduct|contributor[-_ ]covenant)[^/]{0,40}$/i

const tea =
  'Tea wants water that has not quite begun to boil, for boiling water scalds the young leaves and draws a bitterness from them that no honey can cover. Warm the pot first, empty it, and give it one spoon of leaves for every guest and none for the pot, whatever your grandmother said. Pour slowly, wait as long as it takes to read this page aloud, and strain the tea into cups of thin white china, through which the light of a winter afternoon may fall.'
const words = tea.split(' ')
const copied = words.slice(0, 70).join(' ')
const some = words.slice(30, 62).join(' ')

export default defineRule({
  meta: {
    id: 'attribution/uncredited-copy',
    severity: 'error',
    scope: 'added',
    // No words announce a copy. The rule is idle without an index, and `suspects` reads raw text, at about a millisecond a page.
    wakes: ['always'],
    reads: 'change-set',
    idle: 'without-sources',
    summary: 'Credit the source of every passage taken over from it',
    why: 'Nearly every license, CC BY 4.0 in its section 3(a) for one, lets others use a text on the condition that its source is credited.',
    remedy:
      'Credit the source beside the passage, with author, title, link and license, or say it in words of your own.',
    messages: {
      copied: '{words} words here stand in {source} as well ({place}), and the page does not credit it.',
      licensed:
        '{words} words here stand in {source} as well ({place}, under {license}), and the page does not credit it.',
      short: 'A run of {words} words stands in {source} as well ({place}), and the page does not credit it.',
      quoted: 'The quotation of {words} words stands in {source} as well ({place}), and nothing says where it is from.'
    }
  },
  examples: {
    sources: [
      {
        path: 'tea/brewing.md',
        title: 'The Brewing of Tea',
        author: 'Ada Example',
        url: 'https://tea.example/brewing',
        text: tea
      },
      {
        path: 'sea/tides.md',
        title: 'A Book of Tides',
        license: 'CC-BY-SA-4.0',
        text: tea.replaceAll(/[aeiou]/g, (vowel) => 'eioua'['aeiou'.indexOf(vowel)] ?? vowel)
      },
      { path: 'free/rain.md', title: 'Rain', license: 'CC0-1.0', text: tea.split(' ').reverse().join(' ') }
    ],
    bad: [
      `# Tea\n\n⟦${copied}⟧\n`,
      `# Tea\n\nSome say this.\n\n⟦${words.slice(0, 35).join(' ')}\n${words.slice(35, 70).join('\n')}⟧\n\nWe agree.\n`,
      `# Tea\n\n**⟦Tea** wants *water* ${words.slice(3, 40).join(' ')} ${words
        .slice(40, 75)
        .map((word) => `${word}\u200B`)
        .join(' ')}⟧\n`.replace('\u200B⟧', '⟧\u200B'),
      `# Tea\n\nRemember to ⟦${some}⟧ and enjoy it.\n`,
      `# Tea\n\n> ⟦${copied}⟧\n\nSo it is.\n`,
      `# Tides\n\n⟦${copied.replaceAll(/[aeiou]/g, (vowel) => 'eioua'['aeiou'.indexOf(vowel)] ?? vowel)}⟧\n`,
      `# Tea\n\nRead also [about cups](https://cups.example/thin).\n\n⟦${copied}⟧\n`,
      `# Tea\n\n- ⟦${words.slice(0, 40).join(' ')}\n- ${words.slice(40, 80).join(' ')}⟧\n`,
      { path: 'docs/tea.txt', head: `TEA\n\n⟦${copied}⟧\n` },
      { base: '# Tea\n\nMore to come.\n', head: `# Tea\n\n⟦${copied}⟧\n` },
      `<div>\n<p>⟦${copied}⟧</p>\n</div>\n`
    ],
    good: [
      `# Tea\n\n${copied}\n\nAdapted from [The Brewing of Tea](https://tea.example/brewing) by Ada Example.\n`,
      `# Tea\n\n${copied}\n\n## Credits\n\n- *The Brewing of Tea*, by Ada Example\n`,
      `---\nsource: https://tea.example/brewing\n---\n\n${copied}\n`,
      `# Tea\n\n${copied}\n\n[1]: http://www.tea.example/brewing/\n`,
      `# Tea\n\nAs we read in [a book](https://other.example/):\n\n> ${copied}\n`,
      `# Tea\n\n> ${some}\n>\n> — Ada Example\n`,
      `# Tea\n\n\`\`\`text\n${copied}\n\`\`\`\n`,
      `# Tea\n\n    ${copied}\n`,
      `# Tea\n\n${words.slice(0, 24).join(' ')} so we were told.\n`,
      `# Rain\n\n${words.slice(0, 75).reverse().join(' ')}\n`,
      {
        base: `# Tea\n\n${copied}\n`,
        head: `# Tea\n\nNew here.\n\n${words.slice(0, 40).join(' ')}\n${words.slice(40, 70).join(' ')}\n`
      },
      { path: 'tea/brewing.md', head: `# Tea\n\n${copied}\n` },
      { path: 'CODE_OF_CONDUCT.md', head: `# Tea\n\n${copied}\n` },
      `# Tea\n\n${words
        .slice(0, 70)
        .map((word, index) => (index % 5 === 4 ? 'other' : word))
        .join(' ')}\n`
    ]
  },

  load: () => import('../../facts/credited-source.js'),

  suspects: (text, { sources }) => (sources?.passagesIn(text).length ?? 0) > 0,

  *checkChange({ pages }, { sources, loaded: { PageCredits } }) {
    if (!sources) return
    for (const page of pages) {
      const { head, change } = page
      if (!head?.prepared || change.added.size === 0 || sharedFile.test(change.path)) continue
      const fresh = sources.passagesIn(head.text).filter((passage) => isFresh(passage, page, pages, sources))
      if (fresh.length === 0) continue
      const credits = new PageCredits(head)
      for (const passage of weightiest(fresh, head, credits)) yield observed(passage, change.path, head)
    }
  }
})

/** Whether a change brings a passage in: it is not the source itself, needs credit, and stood in no changed page before. */
function isFresh(
  { source, firstLine, lastLine, words }: CopiedPassage,
  { change }: ChangedPage,
  pages: readonly ChangedPage[],
  sources: CopyFinder
): boolean {
  if (source.path === change.path || source.path === change.previousPath || sharedFile.test(source.path)) return false
  if (source.license !== undefined && freeOfCredit.test(source.license)) return false
  return !pages.some(({ base }) =>
    (base ? sources.passagesIn(base.text) : []).some(
      (before) =>
        before.source === source &&
        before.firstLine <= lastLine &&
        before.lastLine >= firstLine &&
        before.words >= 0.8 * words
    )
  )
}

/** One passage for each stretch of the page: the longest of those that share it. Nothing where one of their sources is credited, or where it is code. */
function weightiest(
  passages: readonly CopiedPassage[],
  document: Document,
  credits: PageCredits
): readonly CopiedPassage[] {
  const told: CopiedPassage[] = []
  const uncredited = passages.filter(
    (passage) => !passages.some((other) => overlap(passage, other) && credits.name(other.source))
  )
  for (const passage of [...uncredited].sort((a, b) => b.words - a.words || a.start - b.start)) {
    if (told.some((one) => overlap(one, passage)) || isMostlyCode(passage, document)) continue
    if (quotedIn(passage, document) && citesNearby(passage, document)) continue
    told.push(passage)
  }
  return told.sort((a, b) => a.start - b.start)
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

function isMostlyCode({ runs }: CopiedPassage, document: Document): boolean {
  const code = document.sections
    .filter(({ range }) => runs.some((run) => overlap(run, range)))
    .flatMap((section) => section.code.map(({ range }) => range))
  let all = 0
  let inCode = 0
  for (const run of runs) {
    all += run.end - run.start
    for (const range of code) inCode += Math.max(0, Math.min(run.end, range.end) - Math.max(run.start, range.start))
  }
  return 2 * inCode > all
}

/** The section and the quoted blocks a passage stands in; absent where it is not quoted. */
function quotedIn(passage: CopiedPassage, document: Document) {
  const section = document.sections.find(({ range }) => overlap(passage, range))
  const blocks = section?.prose.blocks.filter(
    ({ start, end, quoted }) => quoted && overlap(passage, section.prose.rangeOf(start, end))
  )
  return section && blocks && blocks.length > 0 ? { section, blocks } : undefined
}

/** UTF-16 units before and after a quotation in which a link or a name says where it is from. */
const besides = 300

/** Whether something near a quotation says where it is from: a link, a footnote, or a dash and a name. */
function citesNearby({ start, end }: CopiedPassage, { text }: Document): boolean {
  const before = text.slice(Math.max(0, start - besides), start)
  const after = text.slice(end, end + besides)
  return (
    /\]\(|\]\[|\[\^|https?:\/\//.test(before + after) || /(?:^|\n)[ \t>]{0,20}(?:[—–―]|--)\s{0,4}\S|<cite/.test(after)
  )
}

function observed(passage: CopiedPassage, path: string, document: Document): ChangeObservation {
  const { words, source } = passage
  const range = { start: passage.start, end: passage.end }
  const slots = {
    words,
    source: plainName(source.title ?? source.path),
    place: placeOf(passage)
  }
  if (quotedIn(passage, document))
    return { path, range, message: 'quoted', slots, severity: 'warning', confidence: 'medium', review: true }
  if (words < long)
    return { path, range, message: 'short', slots, severity: 'warning', confidence: 'medium', review: true }
  return source.license === undefined
    ? { path, range, message: 'copied', slots, confidence: 'high' }
    : {
        path,
        range,
        message: 'licensed',
        slots: { ...slots, license: licenseName(source.license) },
        confidence: 'high'
      }
}

/** Where in a source a passage stands: its address, or its path, and the lines. */
function placeOf({ source, firstLine, lastLine }: CopiedPassage): Safe {
  const where = webPlace(source.url ?? source.path)
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`
  return `${where}, ${lines}` as Safe
}
