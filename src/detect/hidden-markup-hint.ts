/** Tells from raw text whether it may hold markup that hides an element; the parser of HTML then tells for sure. */

const anyTag = /<[a-z]/i
const hiddenAttribute = /\shidden[\s=/>]/gi
const unreadTag = /<(?:template|noscript|script[\s/][^>]{0,400}\btype|font[\s/])/i
const style = /\bstyle\s*=/i
const hidingStyle =
  /\bdisplay\s*:\s*["'`]?\s*none|\bvisibility\s*:\s*["'`]?\s*(?:hidden|collapse)|\bopacity\s*:\s*["'`]?\s*0?\.?0|\bfont-?size\s*:\s*["'`]?\s*[01.]|\bclip\s*:|\bclip-?path\s*:|\bscale\(0|\bcontent-visibility\s*:|\bfilter\s*:|\bzoom\s*:\s*["'`]?\s*0|\bfont\s*:\s*["'`]?\s*0|\btranslate|\b(?:text-?indent|left|margin-?left)\s*:\s*["'`]?\s*\d{3}|\boverflow\s*:\s*["'`]?\s*(?:hidden|clip)|\b(?:text-?indent|left|top|right|bottom|margin-?(?:left|top))\s*:\s*["'`]?\s*-\d{2}|\bcolor\s*:\s*["'`]?\s*(?:transparent|white|#fff|#[\da-f]{3}0|#[\da-f]{6}0|(?:rgb|hsl)a?\()|\bbackground(?:-?color)?\s*:/i
const assistiveClass = /\b(?:sr-only|visually-?hidden|screen-reader-text)\b/i

/** In small letters, one of these stands in every text that may hold such markup. */
export const hidingWords: readonly string[] = [
  ...['hidden', '<template', '<noscript', '<script', '<font', 'style', 'sr-only', 'visuallyhidden'],
  'screen-reader-text'
]

/** Whether a text, character references undone, may hold an element that is hidden by its own attributes. */
export function mayHoldHiddenMarkup(text: string): boolean {
  const first = text.search(anyTag)
  if (first === -1) return false
  if (unreadTag.test(text) || assistiveClass.test(text)) return true
  if (style.test(text) && hidingStyle.test(text)) return true
  for (const { index } of text.matchAll(hiddenAttribute)) if (index > first) return true
  return false
}
