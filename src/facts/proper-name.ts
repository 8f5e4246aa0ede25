/** Reads the name of a person, an organization or a work: words in capitals with the small words between them. */

/** A name and where it ends. */
export interface ProperName {
  readonly name: string
  readonly end: number
}

const capital = /(?:@[\w-]{1,39}|(?:\p{Lu}|\p{Lt}|\p{Lo}|\d{1,3}\p{Lu})[\p{L}\p{M}\p{N}&+#'’_/-]{0,40}\.?)/uy
const between =
  /(?:\s(?:of|the|de|del|della|der|den|di|da|do|dos|la|le|van|von|zu|and|&|for|in|y|e|et|und|to|on))?(?:\s(?:the|la|le|der))?[ \u00A0]/uy
/** Capitals that begin a sentence or say who we are, and so name nobody. */
const common =
  /^(?:The|A|An|This|That|These|Those|It|We|You|I|Our|Your|My|He|She|They|If|In|On|At|As|For|To|All|See|Also|Please|Note|Here|There|When|Where|What|Which|How|Why|API|URL|CLI|JSON|HTML|HTTP|ID|SDK|UI)$/

/** At most this many words belong to one name. */
const mostWords = 12

/** The name that begins at an offset; `undefined` where none does. */
export function properNameAt(text: string, start: number): ProperName | undefined {
  let end = start
  for (let count = 0; count < mostWords; count++) {
    let from = end
    if (count > 0) {
      between.lastIndex = end
      const gap = between.exec(text)
      if (!gap) break
      from = end + gap[0].length
    }
    capital.lastIndex = from
    const word = capital.exec(text)
    if (!word || (count === 0 && common.test(word[0]))) break
    const initial = /^\p{Lu}\.$|^(?:Dr|Prof|Mr|Ms|Mrs|Jr|Sr|St|Inc|Ltd|Co)\.$/u.test(word[0])
    end = from + word[0].length - (word[0].endsWith('.') && !initial ? 1 : 0)
    if (word[0].endsWith('.') && !initial) break
  }
  return end > start ? { name: text.slice(start, end).replace(/['’]s$/, ''), end } : undefined
}
