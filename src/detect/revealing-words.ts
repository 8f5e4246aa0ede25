/** Words that show a fact to be somebody's own and told about them, and words that turn it into a weapon. */

/** Somebody else's: told about a person who is not speaking. */
const ofAnother =
  /(?<!\p{L})(?:his|her) (?:own |new |old )?(?:private |personal |home |work )?(?:e-?mails?|mails?|e-?mail address|address|inbox)(?!\p{L})|(?<!\p{L})(?:private|personal|home) (?:e-?mail|mail|address|inbox)(?: address)?(?!\p{L})|(?<!\p{L})(?:reach|write to|mail|e-?mail|message) (?:him|her)(?!\p{L})|(?<!\p{L})(?:seine|ihre) (?:private |persönliche )?(?:e-?mail|adresse|mailadresse)(?!\p{L})|(?<!\p{L})son (?:adresse|courriel|e-?mail)(?!\p{L})|(?<!\p{L})su correo(?!\p{L})/iu
const own = /(?<!\p{L})(?:my|me|mine|i am|i['’]m|our|us|we|mein(?:e|er)?|mich|moi|mon|mi|mí)(?!\p{L})/iu
const hostile =
  /(?<!\p{L})(?:dox+(?:ed|ing)?|flood (?:him|her|them|his)|spam (?:him|her|them|his)|(?:make|let) (?:him|her|them) (?:pay|know what|regret)|pay (?:him|her|them) a visit|go and (?:find|visit|get) (?:him|her|them)|teach (?:him|her|them) a lesson|harass (?:him|her|them)|(?:tell|show) (?:him|her|them) what you think|here(?:['’]s| is) where (?:he|she|they) lives?|(?:do|give) (?:him|her|them) what (?:he|she|they) deserves?|he deserves it|she deserves it|you know what to do|make (?:his|her|their) life hell|sign (?:him|her|them) up for)(?!\p{L})/iu

export function tellsOfAnother(words: string): boolean {
  return ofAnother.test(words) && !own.test(words)
}

export function isHostile(words: string): boolean {
  return hostile.test(words)
}

/** Whether words somewhere in a text may tell of a person; a quick superset of the two above. */
export function mayTell(text: string): boolean {
  return /(?<!\p{L})(?:his|her|him|them|s?he|they|private|personal|home|dox\p{L}{0,4}|you know what|seine|ihre|son|su)(?!\p{L})/iu.test(
    text
  )
}
