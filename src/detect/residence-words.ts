/** Words that say where a person lives, in several languages. */
import { anyPhrase, asWakes } from './whole-words.js'

const phrases = [
  'lives at',
  'lives in',
  'lives here',
  'where he lives',
  'where she lives',
  'where they live',
  'living at',
  'home address',
  'private address',
  'his address',
  'her address',
  'his house',
  'her house',
  'his home',
  'her home',
  'his apartment',
  'her apartment',
  'his flat',
  'her flat',
  'resides at',
  'wohnt',
  'wohnhaft',
  'privatadresse',
  'habite',
  'adresse personnelle',
  'vive en',
  'domicilio',
  'abita in',
  'mora na',
  'mora em',
  'bor på',
  'mieszka'
] as const

/** One of these stands in every text that says where a person lives. */
export const residenceWords = asWakes(phrases)

const residence = anyPhrase(phrases)

/** Whether a text holds any of these words. */
export function mentionsResidence(text: string): boolean {
  return residence.isIn(text)
}

const reach = { before: 80, after: 60 }

/** Whether words around a place in a text say that a person lives there. */
export function tellsResidence(text: string, start: number, end: number): boolean {
  return residence.isIn(
    `${text.slice(Math.max(0, start - reach.before), start)}\n${text.slice(end, end + reach.after)}`
  )
}
