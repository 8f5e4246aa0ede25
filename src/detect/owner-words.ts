/** Whose a number seems to be, from the words around it: a person's unless they speak of an organization or of an example. */

const organization =
  /(?<!\p{L})(?:associations?|foundation|charity|verein|e\. ?v\.|gmbh|ltd|inc|company|our (?:account|bank|project)|donat(?:e|ions?)|spenden(?:konto)?|dons?|donativos?|sponsors?|office|headquarters)(?!\p{L})/iu
const personal =
  /(?<!\p{L})(?:his|hers?|my|mum|mother|dad|father|wife|husband|sister|brother|neighbou?r|friend|private|personal)(?!\p{L})/iu
const example =
  /(?<!\p{L})(?:e\. ?g\.|for (?:example|instance)|such as|examples?|samples?|placeholders?|dummy|fictional|fictitious|fake|tests?|testing|invalid|format(?:ted)?|looks? like|zum beispiel|z\. ?b\.|beispiel|par exemple|exemple|por ejemplo|ejemplo)(?!\p{L})/iu

const reach = { before: 90, after: 50 }

export type Owner = 'person' | 'organization' | 'example'

/** The words before and after a stretch of a text that tell whose it is. */
export function wordsAround(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - reach.before), start)}\n${text.slice(end, end + reach.after)}`
}

export function ownerOf(words: string): Owner {
  if (personal.test(words)) return 'person'
  return organization.test(words) ? 'organization' : example.test(words) ? 'example' : 'person'
}
