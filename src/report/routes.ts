/** The private routes by which readers ask for a second look, appeal, or report. */
import type { Contact } from '../policy/configuration.js'
import { listed } from './counts.js'
import { link } from './markdown.js'

/** What an appeal has to say, as far as it is known. */
export interface Appellant {
  readonly login?: string
  /** The number the platform knows the user by. */
  readonly id?: number | string
  /** The page of the decision: a pull request or a run. */
  readonly decision?: string
}

/** The contacts for all policies and for one of these, as links in a sentence; empty when there are none. */
export function contactLinks(contacts: readonly Contact[], policies: readonly string[], letter?: string): string {
  const concerned = contacts.filter(({ policy }) => policy === undefined || policies.includes(policy))
  return listed(concerned.map((contact) => link(contact.name, withLetter(contact.link, letter))))
}

/** One sentence of Markdown that tells how to ask for a second look without a dispute in the thread. */
export function secondLook(contacts: readonly Contact[], policies: readonly string[]): string {
  const links = contactLinks(contacts, policies)
  return links === ''
    ? 'To ask for a second look, write to a maintainer in private.'
    : `To ask for a second look in private: ${links}.`
}

/** The text of an appeal with its three parts: who, which decision, why. */
export function appealLetter({ login, id, decision }: Appellant): string {
  const user = [login ?? '', ...(id === undefined ? [] : [`(id ${id})`])].join(' ').trim()
  return [
    `User name and id: ${user}`.trimEnd(),
    `Decision: ${decision === undefined ? '' : `check of ${decision}`}`.trimEnd(),
    'Reason: '.trimEnd()
  ].join('\n')
}

/** A `mailto:` address that opens with the letter in it; other addresses, and those that bring a text of their own, stay as they are. */
function withLetter(address: string, letter: string | undefined): string {
  if (letter === undefined || !/^mailto:[^?]{1,320}$/i.test(address)) return address
  return `${address}?subject=${encodeURIComponent('A second look, please')}&body=${encodeURIComponent(letter)}`
}
