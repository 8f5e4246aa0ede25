/** The waivers and consents of a configuration file, each with its place: what a change to the file would excuse. */
import { isMap, isSeq, parseDocument } from 'yaml'
import { nestsTooDeep } from './configuration-text.js'

export interface WaiverEntry {
  readonly kind: 'waiver' | 'consent'
  /** What the entry says, whatever the order of its keys: equal for equal waivers. */
  readonly says: string
  /** Offsets into the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** Characters of a file beyond which no configuration is read. */
const longest = 262_144

/** The most entries that a configuration may have. */
const most = 1000

/** The entries under `waivers`, then those under `privacy.consent`; `undefined` where the text is no YAML that a configuration could be. */
export function waiverEntries(text: string): readonly WaiverEntry[] | undefined {
  if (text.length > longest || nestsTooDeep(text)) return undefined
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false })
  if (document.errors.length > 0) return undefined
  const { contents } = document
  if (!isMap(contents)) return []
  const privacy = contents.get('privacy', true)
  return [
    ...entriesOf(contents.get('waivers', true), 'waiver', text),
    ...entriesOf(isMap(privacy) ? privacy.get('consent', true) : undefined, 'consent', text)
  ]
}

function entriesOf(list: unknown, kind: WaiverEntry['kind'], text: string): readonly WaiverEntry[] {
  if (!isSeq(list)) return []
  return list.items.slice(0, most).flatMap((item) => {
    if (!isMap(item) || !item.range) return []
    const pairs = item.items.map((pair) => String(pair).trim()).sort()
    const [start, end] = item.range
    return [
      { kind, says: JSON.stringify([kind, ...pairs]), start, end: start + text.slice(start, end).trimEnd().length }
    ]
  })
}
