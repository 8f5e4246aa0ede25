/** Reads the host out of an address, written or shown, and tells whether two hosts belong to the same site. */
import { parse } from 'tldts'
import { carriers, resolvers, siblings } from './known-sites.js'

/** An address that a reader can see in running text. */
export interface ShownAddress {
  /** In lower case and ASCII form, as the address bar would resolve it. */
  readonly host: string
  /** Whether nothing but the address is shown. */
  readonly alone: boolean
}

const explicit = /(?:(?:https?|ftps?):\/{1,3}|\bwww\.)[^\s<>"'`|]{1,2000}/giu

/** The addresses in a text that name a scheme or begin with `www.`; what merely looks like a host name is none. */
export function shownAddresses(text: string): readonly ShownAddress[] {
  const plain = text
    .slice(0, 4000)
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .trim()
  const found: ShownAddress[] = []
  for (const { 0: written } of plain.matchAll(explicit)) {
    const host = shownHost(written.replace(/^[a-z]{3,5}:\/{1,3}/i, ''))
    if (host !== undefined) found.push({ host, alone: written.length === plain.length })
  }
  return found
}

/** The host a reader sees before a path; `undefined` where it is cut off, holds a gap to fill in, or is no host. */
function shownHost(address: string): string | undefined {
  const authority = /^[^/?#\\]{0,300}/.exec(address)?.[0] ?? ''
  if (/\.{3}|[<>{}*$%]/.test(authority)) return undefined
  const at = authority.lastIndexOf('@')
  const disguise = at === -1 ? undefined : disguiseIn(authority.slice(0, at))
  if (disguise !== undefined) return disguise
  const host = asciiHost(authority.slice(at + 1).replace(/(?::\d{0,5})?[.,;:!?)]{0,20}$/, ''))
  return host !== undefined && (host.includes('.') || isLocal(host)) ? host : undefined
}

function asciiHost(host: string): string | undefined {
  const url = `http://${host}/`
  return URL.canParse(url) ? withoutDot(new URL(url).hostname) : undefined
}

function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host
}

export interface Destination {
  readonly host: string
  /** The part before an `@`, where it reads like a host itself and so hides the real one. */
  readonly disguise?: string
  /** What follows the host, percent signs decoded as far as they can be. */
  readonly rest: string
}

/** Where a link leads; `undefined` for anything but the web: relative addresses, anchors, mail, other schemes. */
export function destinationOf(url: string): Destination | undefined {
  const base = 'https://relative.invalid/'
  if (url.length > 8000 || !URL.canParse(url, base)) return undefined
  const { protocol, hostname, username, pathname, search, hash } = new URL(url, base)
  if (!/^(?:https?|ftp):$/.test(protocol) || hostname === 'relative.invalid' || hostname === '') return undefined
  const disguise = username === '' ? undefined : disguiseIn(username)
  return { host: withoutDot(hostname), ...(disguise ? { disguise } : {}), rest: decoded(pathname + search + hash) }
}

/** A user name is taken for a host when it ends in a suffix that hosts have; a mail address as user name is nobody's disguise. */
function disguiseIn(username: string): string | undefined {
  const name = decoded(username)
  const host = name.includes('@') ? undefined : asciiHost(name.replace(/^https?:\/{0,3}/i, ''))
  return host !== undefined && isRegistrable(host) ? host : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray percent sign: it stands for itself
  }
}

/** Names reserved for documentation (RFC 2606, RFC 6761) end like registrable ones. */
const reservedSuffix = /\.(?:example|test|invalid)$/

function isRegistrable(host: string): boolean {
  const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true })
  return domain !== null && (isIcann === true || isPrivate === true || reservedSuffix.test(host))
}

/**
 * Whether a reader who is shown one host and led to another stays with the same people: one registrable domain
 * (where customers register below a shared suffix such as github.io, each is a domain of its own), or one known owner.
 */
export function isSameSite(shown: string, destination: string): boolean {
  if (shown === destination || (isLocal(shown) && isLocal(destination))) return true
  const [from, to] = [siteOf(shown), siteOf(destination)]
  if (from === to) return true
  // The platform itself, which its customers' suffix names, is no stranger to its customers.
  if (to === destination && parse(destination).domain === parse(shown).domain && to.length < from.length) return true
  return siblings.some((owned) => owned.has(from) && owned.has(to))
}

function siteOf(host: string): string {
  return parse(host, { allowPrivateDomains: true }).domain ?? host
}

/** Whether a host is the reader's own machine. */
export function isLocal(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(host)
  )
}

/** Whether a host only passes readers on, by design and in public: what it shows says nothing of where it ends. */
export function isResolver(host: string): boolean {
  return resolvers.has(host) || resolvers.has(siteOf(host))
}

/** Whether a known archive or wrapper carries an address of the shown site inside its own. */
export function carries({ host, rest }: Destination, shown: string): boolean {
  if (!carriers.has(host) && !carriers.has(siteOf(host))) return false
  for (const { 0: inner } of rest.matchAll(/(?:https?:\/{1,2}|\bwww\.)[^\s/?#&]{1,300}/gi)) {
    const host = shownHost(inner.replace(/^https?:\/{1,2}/i, ''))
    if (host !== undefined) return isSameSite(shown, host)
  }
  const first = /^\/(?:[^/]{1,60}\/){0,3}?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?:[/?#]|$)/i.exec(rest)?.[1]
  return first !== undefined && isSameSite(shown, first.toLowerCase())
}
