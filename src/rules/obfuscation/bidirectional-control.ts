/** Invisible characters that reorder text: overrides anywhere, the rest where they are left open or serve no right-to-left text. */
import {
  type BidirectionalControl,
  bidirectionalCharacters,
  bidirectionalControls,
  hasRightToLeftLetters,
  unbalanced
} from '../../detect/bidirectional.js'
import { type Range, RangeSet } from '../../document/span.js'
import { defineRule, type Observation, type SectionView } from '../rule.js'
import { characters } from '../slot.js'

export default defineRule({
  meta: {
    id: 'obfuscation/bidirectional-control',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'bidirectional-control' }],
    reads: 'section',
    summary: 'Disallow invisible characters that change the order of text',
    why: 'What a reader sees is then not what a compiler, a shell or a reviewer reads.',
    remedy:
      'Remove the character. To speak of it, write its code point; to set the direction of text, use the dir attribute.',
    messages: {
      override: 'An invisible character ({characters}) forces text into another order than it is stored in.',
      open: 'An invisible character ({characters}) changes the direction of text and is not closed in its paragraph.',
      stray: 'An invisible character ({characters}) closes a change of direction that was not opened in its paragraph.',
      needless:
        'An invisible character ({characters}) changes the direction of text that has no right-to-left letters.',
      mark: 'An invisible character ({characters}) stands in text that has no right-to-left letters.'
    }
  },

  examples: {
    bad: [
      'Open the file photo-⟦\u202E⟧gpj.exe to see it.',
      'The word ⟦\u202Dforced\u202C⟧ runs one way.',
      'Even here it is forced: שלום ⟦\u202Eabc\u202C⟧ עולם.',
      '```c\nif (strcmp(level, "user⟦\u202E \u2066// Check if admin\u2069 \u2066⟧")) {\n```',
      "```py\ndef transfer(account):\n    ''' Move money, then ⟦\u2067⟧''' ;return\n```",
      'Run `rm ⟦\u202E⟧txt.`.',
      'Written as a reference: ⟦&#x202E;⟧cba.',
      'Written as a number: ⟦&#8238;cba&#8236;⟧.',
      '<p>In HTML too: ⟦&#x202e;⟧cba</p>',
      '[a page](https://docs.example/⟦\u202E⟧sdaolnwod)',
      'A path copied from a dialog: ⟦\u202A⟧C:\\Users\\sam',
      'Opened ⟦\u2067⟧שלום and never closed.\n\nThe next paragraph.',
      'Nothing was opened⟦\u2069⟧ here.',
      'Plain ⟦\u2068words\u2069⟧ need no isolate.',
      'Plain words⟦\u200F⟧ need no mark.',
      'Nor by name⟦&rlm;⟧.',
      '---\ntitle: Safe ⟦\u202E⟧fdp.exe\n---\n\nText.'
    ],
    good: [
      'The override U+202E is invisible; write it as `\\u202E` in source.',
      'In HTML it is `&#x202E;`, and the mark is `&rlm;`.',
      'An escaped reference shows itself: \\&#x202E; is five characters more.',
      '```html\n<p>&#x202E;</p>\n<p>&rlm;</p>\n```',
      'השם \u2068Ada\u2069 מופיע בסוף.',
      'הגרסה \u2066v1.2.3\u2069 יצאה\u200F!',
      'אפשר לכתוב C++\u200E או C#\u200E בשורה אחת.',
      'استخدم \u202Anpm install\u202C ثم أعد التشغيل.',
      'يدعم HTML&rlm; و CSS&lrm; معًا.',
      '```js\nconst greeting = "\u2067שלום\u2069"\n```',
      'The word \u2067שלום\nעולם\u2069 goes on over two lines.',
      'A family: 👨\u200D👩\u200D👧, and a zero-width non-joiner in می\u200Cخواهم.',
      'Use <bdi>שם</bdi> or `dir="rtl"` rather than invisible characters.'
    ]
  },

  *check(view) {
    const page = hasRightToLeftLetters(view.text)
    for (const { text, controls, inCode } of paragraphsOf(view)) {
      const rightToLeft = inCode ? hasRightToLeftLetters(text) : page
      const needed = rightToLeft || hasRightToLeftLetters(text)
      for (const observation of judge(controls, rightToLeft)) yield withRepair(observation, controls, view.text, needed)
    }
  }
})

/** Without the characters the text keeps the order it is stored in; where right-to-left text needs some of them, people choose. */
function withRepair(
  observation: Observation,
  controls: readonly BidirectionalControl[],
  text: string,
  needed: boolean
): Observation {
  const { range, message } = observation
  if (!range) return observation
  // What closes something beyond the range would be left to close nothing.
  const others = controls.some(({ start, end }) => start < range.start || end > range.end)
  if (message === 'open' && (needed || others)) return observation
  let kept = ''
  let at = range.start
  for (const { start, end } of controls) {
    if (start < at || end > range.end) continue
    kept += text.slice(at, start)
    at = end
  }
  return { ...observation, fix: { range, text: kept + text.slice(at, range.end) } }
}

/** One observation for the worst that a paragraph's characters do, from the first that does it to the last. */
function* judge(controls: readonly BidirectionalControl[], rightToLeft: boolean): Generator<Observation> {
  const { opened, closing } = unbalanced(controls)
  const steering = controls.filter(({ kind }) => kind !== 'mark')
  const override = steering.findIndex(({ kind }) => kind === 'override')
  if (override !== -1) yield observed('override', steering.slice(override), { confidence: 'high' })
  else if (opened.length > 0) yield observed('open', opened, { confidence: 'high' })
  else if (closing.length > 0) yield observed('stray', closing, { confidence: 'medium', severity: 'warning' })
  else if (rightToLeft) return
  else if (steering.length > 0) yield observed('needless', steering, { confidence: 'medium', severity: 'warning' })
  else yield observed('mark', controls, { confidence: 'low', severity: 'notice' })
}

function observed(
  message: string,
  controls: readonly BidirectionalControl[],
  grade: Pick<Observation, 'confidence' | 'severity'>
): Observation {
  const range = { start: controls[0]?.start ?? 0, end: controls.at(-1)?.end ?? 0 }
  return {
    range,
    message,
    slots: {
      characters: characters(
        controls.map(({ point }) => point),
        (point) => bidirectionalCharacters.get(point)?.name ?? ''
      )
    },
    ...grade
  }
}

interface Paragraph {
  readonly text: string
  readonly controls: BidirectionalControl[]
  readonly inCode: boolean
}

/** The section's controls by the paragraph they act in: a block of prose, or else a line; in code, a reference is just its letters. */
function paragraphsOf({ section, text, prose, code }: SectionView): Iterable<Paragraph> {
  const { start, end } = section.range
  const blocks = new RangeSet(
    prose.blocks
      .filter(({ kind }) => kind !== 'alternative' && kind !== 'title')
      .map((block) => prose.rangeOf(block.start, block.end))
      .sort((a, b) => a.start - b.start)
  )
  const codes = new RangeSet(code.map(({ range }) => range).sort((a, b) => a.start - b.start))
  const paragraphs = new Map<number, Paragraph>()
  let line: Range = { start, end: start }
  for (const found of bidirectionalControls(text.slice(start, end))) {
    const one = { ...found, start: found.start + start, end: found.end + start }
    const inCode = codes.has(one.start)
    if (inCode && one.reference) continue
    if (one.start >= line.end) line = lineAround(text, one.start) // asked once a line: a line may be long and full of them
    const range = blocks.overlapping(one)[0] ?? line
    const known = paragraphs.get(range.start)
    if (known) known.controls.push(one)
    else paragraphs.set(range.start, { text: text.slice(range.start, range.end), controls: [one], inCode })
  }
  return paragraphs.values()
}

function lineAround(text: string, at: number): Range {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start, end: end === -1 ? text.length : end }
}
