/** Holders of rights that notices on a page name, told apart from those who are known to be at home there. */
import { foldedWords } from '../detect/word.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { creditSigns } from './credit-sign.js'
import { namedHolders } from './holders.js'
import { passagesOf } from './passage.js'
import { tellingSections } from './telling-sections.js'

/** Words that stand where a name is to be put in, and for everybody who wrote the page. */
const nobody =
  /^(?:(?:the )?(?:your|name|author|authors|owner|company|copyright|contributors|project|example|full|legal|holder)\b|\[|<|yyyy)/i

/** Notices of the head by somebody whom neither `own` nor the base names; none where nobody at all is known. */
export function foreignHolders(head: Document, base: Document | undefined, own: readonly string[]): readonly Range[] {
  const before = base ? noticesOf(base).holders.map(({ name }) => name) : []
  const known = [...own, ...before].map(foldedWords).filter((words) => words !== '')
  if (known.length === 0) return []
  const { passages, holders } = noticesOf(head)
  return holders.flatMap(({ name, range }) => {
    const words = foldedWords(name)
    if (nobody.test(name) || known.some((one) => one.includes(words) || words.includes(one))) return []
    const passage = passages.find((one) => one.range.start <= range.start && range.end <= one.range.end)
    const credited = passage && creditSigns(passage.text, passage.links).length > 0
    return credited ? [] : [range]
  })
}

function noticesOf(page: Document) {
  const document = tellingSections(page)
  const passages = passagesOf(document)
  return { passages, holders: namedHolders(document, passages) }
}

/** The holders that the first notices of a license text name. */
export function holdersIn(license: string): readonly string[] {
  return [
    ...license
      .slice(0, 5_000)
      .matchAll(/^\W{0,10}copyright\s{1,3}(?:\(c\)|©)?\s{0,3}(?:\d{4}[-–,\d\s]{0,40})?([^\r\n]{2,100})$/gim)
  ]
    .map((match) => (match[1] ?? '').split(/<|all rights reserved/i, 1)[0] ?? '')
    .map((name) => name.replace(/[.,\s]{1,20}$/, ''))
    .filter((name) => name !== '' && !nobody.test(name))
}
