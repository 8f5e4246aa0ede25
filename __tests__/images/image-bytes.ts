/** Pictures for tests, byte by byte: no more of each format than its metadata need, and nothing to be seen in them. */
import { crc32, deflateSync } from 'node:zlib'
import type { DescribedImage } from '../../src/rules/rule.js'

/** The bytes of a picture with these metadata. */
export function imageBytes(image: DescribedImage): Uint8Array {
  switch (image.format ?? 'jpeg') {
    case 'jpeg':
      return jpeg(image)
    case 'png':
      return png(image)
    case 'webp':
      return webp(image)
    case 'tiff':
      return tiffOf(image) ?? tiff([])
    case 'heic':
      return heic(image)
  }
}

export const ascii = (text: string) => Buffer.from(text, 'latin1')
export const utf8 = (text: string) => Buffer.from(text, 'utf8')
export const big16 = (value: number) => Buffer.from([(value >> 8) & 255, value & 255])
export function big32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** One entry of a directory of TIFF: its tag, its type, how many values, and their bytes; or a directory it leads to. */
interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly bytes: Buffer
  readonly directory?: readonly Entry[]
}

const text = (tag: number, value: string): Entry => {
  const bytes = Buffer.concat([utf8(value), Buffer.of(0)])
  return { tag, type: 2, count: bytes.length, bytes }
}
const raw = (tag: number, bytes: Buffer, type = 1): Entry => ({ tag, type, count: bytes.length, bytes })
const rational = (tag: number, ...values: readonly (readonly [number, number])[]): Entry => ({
  tag,
  type: 5,
  count: values.length,
  bytes: Buffer.concat(values.flatMap(([over, under]) => [big32(over), big32(under)]))
})
const within = (tag: number, directory: readonly Entry[]): Entry => ({
  tag,
  type: 4,
  count: 1,
  bytes: Buffer.alloc(4),
  directory
})

/** Big-endian TIFF, the form of EXIF. */
export function tiff(entries: readonly Entry[]): Buffer {
  return Buffer.concat([ascii('MM'), big16(42), big32(8), directoryAt(8, entries)])
}

function directoryAt(place: number, entries: readonly Entry[]): Buffer {
  const rows: Buffer[] = [big16(entries.length)]
  const data: Buffer[] = []
  let at = place + 2 + entries.length * 12 + 4
  for (const { tag, type, count, bytes, directory } of [...entries].sort((a, b) => a.tag - b.tag)) {
    const content = directory ? directoryAt(at, directory) : bytes
    const isNear = directory === undefined && content.length <= 4
    rows.push(big16(tag), big16(type), big32(count))
    rows.push(isNear ? Buffer.concat([content, Buffer.alloc(4 - content.length)]) : big32(at))
    if (isNear) continue
    const padded = content.length % 2 === 0 ? content : Buffer.concat([content, Buffer.of(0)])
    data.push(padded)
    at += padded.length
  }
  return Buffer.concat([...rows, big32(0), ...data])
}

const mainTags: Readonly<Record<string, number>> = {
  Make: 0x010f,
  Model: 0x0110,
  Software: 0x0131,
  Artist: 0x013b,
  Copyright: 0x8298
}
const exifTags: Readonly<Record<string, number>> = {
  CameraOwnerName: 0xa430,
  BodySerialNumber: 0xa431,
  LensSerialNumber: 0xa435
}

function tiffOf({ format, position, exif = {}, iptc, xmp }: DescribedImage): Buffer | undefined {
  const entriesOf = (tags: Readonly<Record<string, number>>) =>
    Object.entries(exif).flatMap(([name, value]) => (tags[name] === undefined ? [] : [text(tags[name], value)]))
  const inside = entriesOf(exifTags)
  const entries = [
    ...entriesOf(mainTags),
    ...(inside.length > 0 ? [within(0x8769, inside)] : []),
    ...(position ? [within(0x8825, gpsOf(position))] : []),
    ...(format === 'tiff' && iptc ? [raw(0x83bb, iptcOf(iptc), 7)] : []),
    ...(format === 'tiff' && xmp ? [raw(0x02bc, xmpOf(xmp))] : [])
  ]
  return entries.length === 0 ? undefined : tiff(entries)
}

function gpsOf([latitude, longitude]: readonly [number, number]): readonly Entry[] {
  return [
    text(1, latitude < 0 ? 'S' : 'N'),
    rational(2, ...sexagesimal(latitude)),
    text(3, longitude < 0 ? 'W' : 'E'),
    rational(4, ...sexagesimal(longitude))
  ]
}

function sexagesimal(degrees: number): readonly (readonly [number, number])[] {
  const seconds = Math.round(Math.abs(degrees) * 3600 * 100)
  return [
    [Math.floor(seconds / 360_000), 1],
    [Math.floor(seconds / 6_000) % 60, 1],
    [seconds % 6_000, 100]
  ]
}

const iptcTags: Readonly<Record<string, number>> = { 'By-line': 80, Credit: 110, 'Copyright Notice': 116 }

function iptcOf(fields: Readonly<Record<string, string>>): Buffer {
  const utf8Mark = Buffer.concat([Buffer.of(0x1c, 1, 90), big16(3), ascii('\x1b%G')])
  const rows = Object.entries(fields).map(([name, value]) =>
    Buffer.concat([Buffer.of(0x1c, 2, iptcTags[name] ?? 0), big16(utf8(value).length), utf8(value)])
  )
  return Buffer.concat([utf8Mark, ...rows])
}

const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A packet as editors write it: an array where a list is meant, an attribute for one value. */
export function xmpOf(properties: Readonly<Record<string, string | readonly string[]>>): Buffer {
  const entries = Object.entries(properties)
  const single = entries.flatMap(([name, value]) => (typeof value === 'string' ? ` ${name}="${escaped(value)}"` : []))
  const lists = entries.flatMap(([name, value]) =>
    typeof value === 'string'
      ? []
      : `<${name}><rdf:Seq>${value.map((one) => `<rdf:li>${escaped(one)}</rdf:li>`).join('')}</rdf:Seq></${name}>`
  )
  return utf8(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>` +
      `<rdf:Description rdf:about=""${single.join('')}>${lists.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  )
}

export const segment = (marker: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(0xff, marker), big16(content.length + 2), content])
}

function jpeg(image: DescribedImage): Buffer {
  const exif = tiffOf(image)
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, ascii('JFIF\0'), Buffer.of(1, 1, 0, 0, 1, 0, 1, 0, 0)),
    ...(exif ? [segment(0xe1, ascii('Exif\0\0'), exif)] : []),
    ...(image.xmp ? [segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0'), xmpOf(image.xmp))] : []),
    ...(image.iptc ? [segment(0xed, ascii('Photoshop 3.0\0'), resource(iptcOf(image.iptc)))] : []),
    ...(image.profile ? [segment(0xe2, ascii('ICC_PROFILE\0'), Buffer.of(1, 1), profile(image.profile))] : []),
    segment(0xda, Buffer.alloc(10)),
    Buffer.alloc(64, 0x55),
    Buffer.of(0xff, 0xd9)
  ])
}

function resource(content: Buffer): Buffer {
  return Buffer.concat([ascii('8BIM'), big16(0x0404), Buffer.of(0, 0), big32(content.length), content])
}

/** A color profile: of other people, and no notice of the picture's rights. */
function profile(copyright: string): Buffer {
  return Buffer.concat([
    Buffer.alloc(128),
    big32(1),
    ascii('cprt'),
    big32(144),
    big32(8 + copyright.length),
    ascii('text\0\0\0\0'),
    ascii(copyright)
  ])
}

export function chunk(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat([ascii(type), ...parts])
  return Buffer.concat([big32(content.length - 4), content, big32(crc32(content))])
}

export const pngSignature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
export const pngHeader = chunk('IHDR', big32(1), big32(1), Buffer.of(8, 0, 0, 0, 0))

function png(image: DescribedImage): Buffer {
  const exif = tiffOf(image)
  const keyed = Object.entries(image.text ?? {}).map(([key, value]) => chunk('tEXt', ascii(`${key}\0`), ascii(value)))
  const packed = Object.entries(image.packed ?? {}).map(([key, value]) =>
    chunk('zTXt', ascii(`${key}\0\0`), deflateSync(ascii(value)))
  )
  return Buffer.concat([
    pngSignature,
    pngHeader,
    ...(exif ? [chunk('eXIf', exif)] : []),
    ...(image.xmp ? [chunk('iTXt', ascii('XML:com.adobe.xmp\0\0\0\0\0'), xmpOf(image.xmp))] : []),
    ...keyed,
    ...packed,
    chunk('IDAT', deflateSync(Buffer.of(0, 0))),
    chunk('IEND')
  ])
}

function webp(image: DescribedImage): Buffer {
  const part = (id: string, content: Buffer) =>
    Buffer.concat([ascii(id), little32(content.length), content, Buffer.alloc(content.length % 2)])
  const exif = tiffOf(image)
  const content = Buffer.concat([
    part('VP8X', Buffer.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    part('VP8L', Buffer.from('2f00000000880888880800', 'hex')),
    ...(exif ? [part('EXIF', exif)] : []),
    ...(image.xmp ? [part('XMP ', xmpOf(image.xmp))] : [])
  ])
  return Buffer.concat([ascii('RIFF'), little32(content.length + 4), ascii('WEBP'), content])
}

function little32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export const box = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  return Buffer.concat([big32(content.length + 8), ascii(type), content])
}

/** One item of metadata, its bytes after everything else, as phones write it. */
function heic(image: DescribedImage): Buffer {
  const header = box('ftyp', ascii('heic'), big32(0), ascii('mif1heic'))
  const exif = tiffOf(image)
  const items = [
    ...(exif ? [{ type: ascii('Exif'), end: ascii('\0'), bytes: Buffer.concat([big32(0), exif]) }] : []),
    ...(image.xmp ? [{ type: ascii('mime'), end: ascii('\0application/rdf+xml\0'), bytes: xmpOf(image.xmp) }] : [])
  ]
  const infos = items.map(({ type, end }, index) =>
    box('infe', Buffer.of(2, 0, 0, 0), big16(index + 1), big16(0), type, end)
  )
  const metaOf = (start: number) => {
    let at = start
    const places = items.map(({ bytes }, index) => {
      const place = Buffer.concat([big16(index + 1), big16(0), big16(1), big32(at), big32(bytes.length)])
      at += bytes.length
      return place
    })
    return box(
      'meta',
      Buffer.alloc(4),
      box('iinf', Buffer.alloc(4), big16(items.length), ...infos),
      box('iloc', Buffer.of(0, 0, 0, 0, 0x44, 0), big16(items.length), ...places)
    )
  }
  const start = header.length + metaOf(0).length + 8
  return Buffer.concat([header, metaOf(start), box('mdat', ...items.map(({ bytes }) => bytes))])
}
