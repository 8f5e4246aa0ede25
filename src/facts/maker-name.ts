/** Reads who made a work: the name after "by" and its like, before "'s", beside the link that shows it. */
import type { PassageLink } from './passage.js'
import { properNameAt } from './proper-name.js'

/** "by", "created by", "von", "©": a name follows. Small words of other languages count only right after a work. */
const byAnywhere =
  /(?:(?:\b(?:by|created by|written by|authored by|por|par|door)|©(?:\s*\d{4}(?:[-–]\d{4})?)?,?)\s(?:the\s)?|(?:作者|著者|撰文)\s?(?:为|是)?\s?[:：]?\s?)/giu
const byHere =
  /^[\s"'”’»」』“)\]]{0,4},?\s?(?:\p{Ll}{2,12} )?(?:[Bb]y|von|par|por|de|del|du|di|da|do|door|av)\s(?:the\s|el\s|la\s)?/u
/** "Tide Pools (Mira Quill, 2019)". */
const yearHere = /^["”’»]?\s\((?=\p{Lu}[^()\n]{1,80}?,? \d{4}[a-z]?\))/u
/** "Tide Pools | Mira Quill | …", "Tide Pools · Mira Quill". */
const barHere = /^[\s"'”’»)\]]{0,4}[|·•]\s/u
const possessive =
  /(?:@[\w-]{1,39}|\p{Lu}[\p{L}\p{M}\p{N}&.-]{0,40}(?: \p{Lu}[\p{L}\p{M}\p{N}&.-]{0,40}){0,4})(?=['’]s?\s)/u
const personOf = /(?:^\s*|\bby |\bto |[.;(]\s|[-*•]\s)((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}\s){2,4})of (?:the )?$/u
const organization =
  /\b(?:Agency|Agenc[iy]a|Association|Authors|Board|Bureau|Cent(?:er|re)|Chapter|College|Committee|Company|Consortium|Contributors|Corp\.?|Council|Department|Foundation|Fundación|GmbH|Group|Guild|Inc\.?|Initiative|Institute|Laboratory|Ltd\.?|Ministry|Museum|Observatory|Office|Organi[sz]ation|Society|Stiftung|Team|Universi(?:ty|dad|dade|té|tät)|Volunteers)(?: of [\p{L} ]{2,40})?(?: \(\p{Lu}{2,10}\))?$/u

/** Names of licenses and of what stands before them, which "by" leads to as well. */
const notMaker = /^(?:CC|Creative|MIT|GNU|Apache|BSD|Version|Attribution|License)\b/

/** Words of a link that name an organization, and so not a work. */
export function isOrganization(words: string): boolean {
  return organization.test(words)
}

/** "shared by the Harbor Project", "created by Ada": a link whose words say no more than who made the work. */
export function makerInWords(words: string): string | undefined {
  const lead = /^(?:(?:an? |the )?\p{Ll}{2,12} (?:(?:and )?\p{Ll}{2,12} )?)?by (?:the )?/u.exec(words)
  if (!lead) return undefined
  const rest = words.slice(lead[0].length)
  return properNameAt(words, lead[0].length)?.name ?? (/^[\w.-]{2,39}$/.test(rest) ? rest : undefined)
}

/** The maker at a place: the words of the link there, else the name that begins there. */
export function makerAt(text: string, at: number, links: readonly PassageLink[]): string | undefined {
  const linked = links.find(({ start }) => Math.abs(start - at) <= 1)
  const name = linked ? linked.link.text : nameBefore(text, at, links)
  return name === undefined || notMaker.test(name) ? undefined : withoutPlatform(name)
}

/** The name at a place, as far as no link begins in it: "Ada Example for [Harbor College](…)". */
function nameBefore(text: string, at: number, links: readonly PassageLink[]): string | undefined {
  const named = properNameAt(text, at)
  const cut = named && links.find(({ start }) => start > at && start < named.end)
  return cut ? properNameAt(text.slice(0, cut.start).replace(/\s(?:\p{Ll}{1,5}\s){1,2}$/u, ''), at)?.name : named?.name
}

/** "Mira Quill on Unsplash". */
export function withoutPlatform(name: string): string {
  return name.replace(/ (?:on|via|from|at) (?:the )?\p{Lu}[\p{L} ]{2,30}$/u, '')
}

/** The maker named between the end of a work and the next one. */
export function makerAfter(text: string, from: number, to: number, links: readonly PassageLink[]): string | undefined {
  const region = text.slice(from, to)
  const here = byHere.exec(region) ?? barHere.exec(region) ?? yearHere.exec(region)
  if (here) {
    const named = makerAt(text, from + here[0].length, links)
    if (named) return named
  }
  return makerWithin(text, from, to, links)
}

/** The first maker that "by" or a copyright sign names in a stretch of text. */
export function makerWithin(text: string, from: number, to: number, links: readonly PassageLink[]): string | undefined {
  const region = text.slice(from, Math.min(to, from + 2_000))
  for (const match of region.matchAll(byAnywhere)) {
    const named = makerAt(text, from + match.index + match[0].length, links)
    if (named && /^[\p{Lu}\p{Lt}\p{Lo}\d@]/u.test(named)) return named
  }
  return undefined
}

/** "Ada's guide": whose it is. */
export function ownerIn(words: string): string | undefined {
  return possessive.exec(words)?.[0]
}

/** "Jun Hara of [Safety First](…)": the name before the link of an organization. */
export function personOfOrganization(before: string): string | undefined {
  return personOf.exec(before)?.[1]?.trim()
}
