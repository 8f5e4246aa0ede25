/** Tells what is said from what is only shown: words in quotation marks, and words that disapprove of them. */

const disapproval =
  /(?<!\p{L})(?:do not|don['’]t|never|must not|mustn['’]t|may not|should not|shouldn['’]t|cannot|not (?:be )?(?:allowed|permitted|acceptable|ok(?:ay)?|tolerated|welcome)|no place here|forbid(?:s|den)?|prohibit(?:s|ed)?|ban(?:s|ned)?|unacceptable|inappropriate|violat(?:es?|ed|ions?|ing)|against (?:the|our) (?:rules?|polic(?:y|ies)|code)|harass(?:ment|ing)|doxx?(?:ing|ed)|threat(?:s|ens?|ening)?|abus(?:e|ive)|removed?|deleted?|reported|moderat(?:ors?|ion)|victims?|phishing|scams?|wrong|bad examples?|examples? of|counts? as|nicht erlaubt|verboten|interdit|prohibido)(?!\p{L})/iu

/** Whether words say that something must not be done. */
export function disapproves(words: string): boolean {
  return disapproval.test(words)
}

/** Pairs of signs around words of others; a straight one opens and closes. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’']
]

/** UTF-16 units to either side in which a quotation must begin and end. */
const reach = 240

/** Whether a stretch of a block stands in quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (after.includes('"') && (before.split('"').length - 1) % 2 === 1) return true
  return pairs.some(([open, close]) => {
    const opened = before.lastIndexOf(open)
    return opened !== -1 && before.indexOf(close, opened + 1) === -1 && after.includes(close)
  })
}
