/** Finds marks piled upon one letter higher than any writing system piles them. */

/** Marks that go with letters of every script: Unicode's blocks of combining marks and the Cyrillic enclosing signs. */
const mark =
  '[\\u0300-\\u034E\\u0350-\\u036F\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]'
/** Ancient Greek, written apart, has three marks on a letter, Vietnamese two, phonetic notation three. */
const stack = new RegExp(`${mark}(?:\\u034F?${mark}){3,}`, 'g')
const lowStack = new RegExp(`${mark}(?:\\u034F?${mark}){1,}`, 'g')

export interface MarkStack {
  readonly start: number
  readonly end: number
  /** How many marks stand upon the one letter. */
  readonly height: number
}

/** The stacks of four or more marks in a text, without the letters under them. */
export function combiningStacks(text: string): readonly MarkStack[] {
  return [...text.matchAll(stack)].map(({ 0: marks, index }) => ({
    start: index,
    end: index + marks.length,
    height: marks.replace(/\u034F/g, '').length
  }))
}

/** A stretch of text without its stacks of two or more marks. */
export function withoutStacks(text: string): string {
  return text.replace(lowStack, '')
}

/** Whether a text may hold such a stack. */
export function mayHoldCombiningStack(text: string): boolean {
  return text.search(stack) !== -1
}
