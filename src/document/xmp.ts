/**
 * Properties of an XMP packet, which is XML in the form of RDF. Only the few that are asked for are read, by one walk over the tags:
 * no tree is built, no entity is defined, and a packet of whatever shape takes time in proportion to its length.
 */

/** UTF-16 units of a packet, of one property and of one value, and how many values are kept; more is not read. */
const longest = { packet: 512 * 1024, property: 8_192, value: 500 }
const mostValues = 50

/** `name` in `<name …>`; comments, declarations, instructions and end tags have none. */
const opening = /<([A-Za-z_][\w.:-]{0,100})/g
const attribute =
  /[\s/]([A-Za-z_][\w.:-]{0,100})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(?:"([^"<]{0,2000})"|'([^'<]{0,2000})')/g
const markup = /<[^<>]{0,2000}>/g

/** The values of the wanted properties, by their names with the usual prefixes, such as `dc:creator`; one without values is absent. */
export function xmpProperties(written: string, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const packet = withoutComments(written.slice(0, longest.packet))
  const found = new Map<string, string[]>()
  const unclosed = new Set<string>()
  const add = (name: string, text: string) => {
    const value = decoded(text).trim().slice(0, longest.value)
    const values = found.get(name) ?? []
    if (value !== '' && values.length < mostValues && !values.includes(value)) found.set(name, [...values, value])
  }
  opening.lastIndex = 0
  for (let match = opening.exec(packet); match !== null; match = opening.exec(packet)) {
    const [, name = ''] = match
    const end = packet.indexOf('>', opening.lastIndex)
    if (end === -1) break
    const attributes = packet.slice(opening.lastIndex, Math.min(end, opening.lastIndex + longest.property))
    const isWanted = wanted.has(name)
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      if (wanted.has(key)) add(key, double ?? single ?? '')
      else if (isWanted && key === 'rdf:resource') add(name, double ?? single ?? '')
    }
    opening.lastIndex = end
    if (!isWanted || packet[end - 1] === '/' || unclosed.has(name)) continue
    const close = packet.indexOf(`</${name}`, end)
    if (close === -1) {
      unclosed.add(name) // looked for once, so that many of these do not make many walks to the end
      continue
    }
    for (const value of packet.slice(end + 1, Math.min(close, end + longest.property)).split(markup)) add(name, value)
    opening.lastIndex = close
  }
  return found
}

function withoutComments(packet: string): string {
  if (!packet.includes('<!--')) return packet
  const kept: string[] = []
  let at = 0
  for (;;) {
    const begin = packet.indexOf('<!--', at)
    kept.push(packet.slice(at, begin === -1 ? undefined : begin))
    const end = begin === -1 ? -1 : packet.indexOf('-->', begin + 4)
    if (end === -1) return kept.join('')
    at = end + 3
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities that XML knows without a definition, and characters by number. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g, (all, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name] ?? all
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}
