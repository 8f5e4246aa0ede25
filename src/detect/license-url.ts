/** Which license an address leads to: the pages of Creative Commons, of licenses, of SPDX, and badges that name one. */
import { creativeCommons, licenseNames, spdxIds } from './license-names.generated.js'

const idsBySmall = new Map(spdxIds.map((id) => [id.toLowerCase(), id]))
const places = licenseNames
  .flatMap(({ id, places, later }) => places.map((place) => ({ place, id, later: later ?? false })))
  .sort((a, b) => b.place.length - a.place.length)

const creativeCommonsHost = /^(?:www\.|[a-z]\.|mirrors\.|wiki\.)?(?:creativecommons\.org|licensebuttons\.net)$/
const elementsPath =
  /^\/(?:licenses|l)\/(by(?:-(?:nc|nd|sa)){0,3}|nc|nd|sa)(?:\/(\d\.\d))?(?:\/([a-z]{2,5}|england))?(?:[/.]|$)/
const zeroPath = /\/zero\/1\.0|cc-?zero|\/about\/cc0|\/public-domain\/cc0|\/choose\/zero|\/licenses\/zero/
const markPath = /\/(?:publicdomain|p)\/mark\/1\.0/

/** An SPDX id as SPDX spells it, whatever its case. */
export function spdxId(written: string): string | undefined {
  return idsBySmall.get(written.toLowerCase())
}

/** The id of a Creative Commons license from its parts: `by-sa`, `3.0`, `us`. Without version it is a family such as `CC-BY-SA`. */
export function creativeCommonsId(
  parts: ReadonlySet<string>,
  version: string | undefined,
  port: string | undefined
): string {
  const family = ['CC', ...['BY', 'NC', 'SA', 'ND'].filter((part) => parts.has(part))].join('-')
  if (version === undefined) return family
  const unported = `${family}-${version}`
  const ported = port && `${unported}-${port}`
  if (ported && ported in creativeCommons.others)
    return creativeCommons.others[ported as keyof typeof creativeCommons.others] // `in` has just been asked
  return (ported && spdxId(ported)) ?? spdxId(unported) ?? family
}

/** The license whose text, deed, button or badge stands at an address, or a file named after it in a folder of licenses; `undefined` for all other addresses. */
export function licenseOfUrl(url: string): string | undefined {
  const address = /^(?:[a-z]{4,6}:)?\/\/([^/?#]{1,200})([^?#]{0,500})/i.exec(url.trim())
  if (!address) return undefined
  const host = (address[1] ?? '').toLowerCase()
  const path = (address[2] ?? '').toLowerCase()
  if (creativeCommonsHost.test(host)) return creativeCommonsAt(path)
  if (/^(?:www\.)?spdx\.org$/.test(host)) {
    const named = /^\/licenses\/([a-z0-9.+-]{1,60}?)(?:\.html|\.json|\.txt)?\/?$/.exec(path)?.[1]
    return named === undefined ? undefined : (spdxId(named) ?? licenseFamilyOf(named))
  }
  if (/^(?:www\.)?gnu\.org$/.test(host)) return gnuAt(path)
  const file = /\/licen[cs]es?\/([a-z0-9.+-]{1,60}?)(?:\.(?:txt|html?|md|json))?\/?$/.exec(path)?.[1]
  const named = file === undefined ? undefined : spdxId(file)
  if (named !== undefined) return named
  const place = `${host.replace(/^www\./, '')}${path}`
  return places.find(
    (one) => place.startsWith(one.place) && /^(?:$|[/.\-_?#]|txt|html)/.test(place.slice(one.place.length))
  )?.id
}

/** Whether an address leads to the license file of a repository: `…/blob/main/LICENSE.md`, `LICENSE`. */
export function isLicenseFile(url: string): boolean {
  return /(?:^|\/)(?:un)?(?:licen[cs]e|copying)(?:[-_.][a-z0-9.-]{1,30})?\/?(?:[?#]|$)/i.test(url.trim())
}

/** The words a shields.io badge shows, `label: message`; `undefined` for all other addresses. */
export function badgeWords(url: string): string | undefined {
  const path = /^https?:\/\/(?:img\.|raster\.)?shields\.io\/badge\/([^/?#]{1,200})/i.exec(url.trim())?.[1]
  if (path === undefined) return undefined
  const parts = decoded(path.replace(/\.(?:svg|png)$/i, ''))
    .replace(/--/g, '\u0000')
    .split('-')
    .map((part) =>
      part.replaceAll('\u0000', '-').replace(/__/g, '\u0000').replaceAll('_', ' ').replaceAll('\u0000', '_')
    )
  return parts.length >= 3 ? `${parts[0]}: ${parts.slice(1, -1).join('-')}` : parts[0]
}

function creativeCommonsAt(path: string): string | undefined {
  if (markPath.test(path)) return 'CC-PDM-1.0'
  if (zeroPath.test(path)) return 'CC0-1.0'
  const found = elementsPath.exec(path)
  if (!found) return undefined
  const parts = new Set((found[1] ?? '').toUpperCase().split('-'))
  const port = found[3] === 'england' ? 'UK' : found[3]?.toUpperCase()
  return creativeCommonsId(parts, found[2], port)
}

function gnuAt(path: string): string | undefined {
  const found = /^\/(?:licenses|copyleft)\/(?:old-licenses\/)?(fdl|gpl|lgpl|agpl)(?:-(\d\.\d))?(?:[-./]|$)/.exec(path)
  if (!found) return undefined
  const family = found[1] === 'fdl' ? 'GFDL' : (found[1] ?? '').toUpperCase()
  return (found[2] && spdxId(`${family}-${found[2]}-only`)) ?? family
}

/** Ids that SPDX has retired: `GFDL-1.1` is today's `GFDL-1.1-only`, `GPL-2.0+` today's `GPL-2.0-or-later`. */
function licenseFamilyOf(written: string): string | undefined {
  return spdxId(written.endsWith('+') ? `${written.slice(0, -1)}-or-later` : `${written}-only`)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
