/** Finds SPDX tags, which name the license or the holder of a file for machines: `SPDX-License-Identifier: MIT`. */
import parse from 'spdx-expression-parse'
import { licenseNamed } from './license-mention.js'

export interface SpdxTag {
  readonly tag: 'license' | 'copyright'
  /** What stands after the colon, comment marks at its end taken off. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Whether the tag begins its line, comment marks and list marks aside; in the middle of a sentence it is spoken of. */
  readonly leads: boolean
}

// In halves, so that a license scanner does not take this line for a tag of this file.
const pattern = new RegExp(
  `SPDX-${'License-Identifier'}:[ \\t]{0,8}([^\\r\\n]{1,200})|SPDX-${'FileCopyrightText'}:[ \\t]{0,8}([^\\r\\n]{1,200})`,
  'g'
)

/** UTF-16 units before a tag that may be comment marks and indentation. */
const longestLead = 100

export function spdxTags(text: string): readonly SpdxTag[] {
  const tags: SpdxTag[] = []
  for (const match of text.matchAll(pattern)) {
    const written = match[1] ?? match[2] ?? ''
    const value = written.replace(/(?:-->|\*\/\}?|#\}|%>)[^\r\n]*$/, '').trimEnd()
    const end = match.index + match[0].length - (written.length - value.length)
    const before = text.slice(Math.max(0, match.index - longestLead), match.index)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    tags.push({
      tag: match[1] === undefined ? 'copyright' : 'license',
      value,
      start: match.index,
      end,
      leads: /^[^\p{L}\p{N}]*$/u.test(line)
    })
  }
  return tags
}

/** An SPDX expression as SPDX spells it, a spelled name by our own table; `undefined` for what is neither. */
export function spdxExpression(written: string): string | undefined {
  const value = written.trim().replace(/^["'`]|["'`,.;]{1,2}$/g, '')
  try {
    parse(value)
    return value
  } catch {
    return licenseNamed(value)
  }
}
