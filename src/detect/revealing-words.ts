/** Words that show a fact to be somebody's own and told about them, and words that turn it into a weapon. */
import { disapproves, isQuoted } from './condemnation.js'
import { mayThreaten, threatsIn } from './doxing-words.js'

/** Somebody else's: told about a person who is not speaking. */
const ofAnother =
  /(?<!\p{L})(?:his|her) (?:own |new |old )?(?:private |personal |home |work )?(?:e-?mails?|mails?|e-?mail address|address|inbox)(?!\p{L})|(?<!\p{L})(?:private|personal|home) (?:e-?mail|mail|address|inbox)(?: address)?(?!\p{L})|(?<!\p{L})(?:reach|write to|mail|e-?mail|message) (?:him|her)(?!\p{L})|(?<!\p{L})(?:seine|ihre) (?:private |persönliche )?(?:e-?mail|adresse|mailadresse)(?!\p{L})|(?<!\p{L})son (?:adresse|courriel|e-?mail)(?!\p{L})|(?<!\p{L})su correo(?!\p{L})/iu
const own = /(?<!\p{L})(?:my|me|mine|i am|i['’]m|our|us|we|mein(?:e|er)?|mich|moi|mon|mi|mí)(?!\p{L})/iu

export function tellsOfAnother(words: string): boolean {
  return ofAnother.test(words) && !own.test(words)
}

/** Whether words call to act against a person; not where they are quoted among words that disapprove. */
export function isHostile(words: string): boolean {
  const threats = threatsIn(words)
  return threats.length > 0 && !(disapproves(words) && threats.every(({ start, end }) => isQuoted(words, start, end)))
}

/** Whether words somewhere in a text may tell of a person; a quick superset of the two above. */
export function mayTell(text: string): boolean {
  return (
    /(?<!\p{L})(?:his|her|him|them|s?he|they|private|personal|home|seine|ihre|son|su)(?!\p{L})/iu.test(text) ||
    mayThreaten(text)
  )
}
