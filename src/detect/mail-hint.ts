/** Tells whether a text may hold an e-mail address that matters, before anything is parsed. */
import { isPrivateProvider, isSampleHost } from './mail-hosts.js'
import { mayTell } from './revealing-words.js'
import type { VisibleText } from './visible-text.js'

const host = /@((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/gu

/** Whether an address stands at a provider of private boxes, or anywhere but in a sample where words tell of a person. */
export function mayHoldMailAddress({ text }: VisibleText): boolean {
  if (!text.includes('@')) return false
  for (const { 1: written = '' } of text.matchAll(host)) {
    const name = written.toLowerCase()
    if (isPrivateProvider(name) || ((name.endsWith('.example') || !isSampleHost(name)) && mayTell(text))) return true
  }
  return false
}
