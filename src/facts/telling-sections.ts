/** The part of a page that may state a license, a holder or a credit, told from its words alone, so that nothing else need be parsed. */
import { holdsLicenseName } from '../detect/license-mention.js'
import { visibleText } from '../detect/visible-text.js'
import { Words } from '../detect/word.js'
import type { Document } from '../document/document.js'
import { holdsCreditHeading, holdsCreditWords, isCreditHeading } from './credit-sign.js'

/** Words that stand beside every license, notice or statement of rights that is not found by its name. */
export const noticeWords =
  /licen[cs]|lizenz|copyright|©|\(c\)|spdx|creativecommons|shields\.io|gnu\.org|opensource\.org|ライセンス|许可|許可|\bOPL\b|public[ -]domain/i

/** What stands before the words of a heading, in Markdown or in a list or a quotation. */
const beforeHeading = /^[\s>#*+|-]{0,40}/

/** In running text it counts as one sign, so that words around it stand side by side. */
const inlineCode = /`[^`]{1,2000}`/g

/** A prepared page with nothing in the sections that state nothing; asked for again, the same. */
export function tellingSections(document: Document): Document {
  return document.answerTo(onlyTelling)
}

function onlyTelling(document: Document): Document {
  return document.onlyWith(mayState)
}

/** Whether a stretch of source may state something: never no where it does. */
export function mayState(source: string): boolean {
  const { text, certain, otherwise } = visibleText(source)
  return !certain || [...new Set([source, text, otherwise?.text ?? text])].some(mayStatePlainly)
}

function mayStatePlainly(text: string): boolean {
  if (noticeWords.test(text)) return true
  const words = new Words(text)
  return (
    holdsCreditWords(words) ||
    holdsLicenseName(words) ||
    (text.includes('`') && holdsCreditWords(new Words(text.replace(inlineCode, ' ')))) ||
    (holdsCreditHeading(words) && text.split(/[\r\n]/).some((line) => isCreditHeading(line.replace(beforeHeading, ''))))
  )
}
