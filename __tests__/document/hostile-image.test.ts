/** Pictures made to hang a reader or to fill its memory: all are read in time in proportion to their bytes, none throws, none prints. */
import { deflateSync } from 'node:zlib'
import { expect, jest, test } from '@jest/globals'
import { type ImageKind, imageKind } from '../../src/document/image-kind.js'
import { readImageMetadata } from '../../src/document/image-metadata.js'
import { xmpProperties } from '../../src/document/xmp.js'
import { ascii, big16, big32, box, chunk, pngHeader, pngSignature, segment } from '../images/image-bytes.js'

const size = 400_000
const filled = (unit: Uint8Array, bytes = size) =>
  Buffer.concat(Array.from({ length: Math.max(1, Math.floor(bytes / unit.length)) }, () => unit))
const png = (...chunks: readonly Uint8Array[]) => Buffer.concat([pngSignature, pngHeader, ...chunks])
const jpeg = (...segments: readonly Uint8Array[]) => Buffer.concat([Buffer.of(0xff, 0xd8), ...segments])
const xmpChunk = (packet: Uint8Array) => png(chunk('iTXt', ascii('XML:com.adobe.xmp\0\0\0\0\0'), packet))
const tiffHead = Buffer.concat([ascii('MM'), big16(42), big32(8)])
const entry = (tag: number, type: number, count: number, value: number) =>
  Buffer.concat([big16(tag), big16(type), big32(count), big32(value)])
const ofItself = Buffer.concat([tiffHead, big16(1), entry(0x8769, 4, 1, 8), big32(8)])
const overlapping = (tag: number, type: number) =>
  Buffer.concat([tiffHead, big16(60_000), filled(entry(tag, type, 100_000, 100), 720_000), Buffer.alloc(280_000, 65)])
const bomb = (bytes: number) => deflateSync(Buffer.alloc(bytes, 65), { level: 9 })
const wideItem = Buffer.concat([big16(1), big16(0), big32(0), big32(0), big16(60_000), Buffer.alloc(16 * 60_000)])
const info = box('infe', Buffer.of(2, 0, 0, 0), big16(1), big16(0), ascii('Exif\0'))

const hostile: Readonly<Record<string, Uint8Array>> = {
  'a directory that leads to itself': jpeg(segment(0xe1, ascii('Exif\0\0'), ofItself)),
  'many blocks of EXIF': jpeg(filled(segment(0xe1, ascii('Exif\0\0'), ofItself))),
  'nothing but fill bytes': jpeg(Buffer.alloc(size, 0xff)),
  'segments without content': jpeg(filled(Buffer.of(0xff, 0xe0, 0, 2))),
  'text over text': overlapping(0x13b, 2),
  'fractions over fractions': overlapping(0x8298, 10),
  'a packet over a packet': overlapping(0x02bc, 1),
  'a value that lies far away': Buffer.concat([tiffHead, big16(1), entry(0x13b, 2, 0xffffffff, 0xffffff00), big32(0)]),
  'a chunk that claims gigabytes': png(big32(0xfffffff0), ascii('tEXtAuthor\0x')),
  'text that unpacks to 100 MB': png(chunk('zTXt', ascii('Author\0\0'), bomb(100_000_000))),
  'many texts that unpack to much': png(filled(chunk('zTXt', ascii('Author\0\0'), bomb(200_000)))),
  'many texts that unpack to nothing': png(filled(chunk('zTXt', ascii('A\0\0'), deflateSync(Buffer.alloc(0))))),
  'text that is packed wrongly': png(chunk('zTXt', ascii('Author\0\0'), ascii('not packed'))),
  'many texts': png(filled(chunk('tEXt', ascii('Author\0a')))),
  'a key without an end': png(chunk('tEXt', Buffer.alloc(size, 65))),
  'ends of a packet': xmpChunk(Buffer.concat([filled(ascii('<?xpacket end="')), filled(ascii('"?>x'))])),
  'deep XML': xmpChunk(filled(ascii('<a>'))),
  'entities of entities': xmpChunk(
    ascii('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><dc:creator>&b;</dc:creator>')
  ),
  'chunks without content': Buffer.concat([ascii('RIFF'), big32(0), ascii('WEBP'), filled(ascii('XMP \0\0\0\0'))]),
  'boxes within boxes': Buffer.concat([
    box('ftyp', ascii('heic'), big32(0)),
    ...Array.from({ length: 80_000 }, (_, at) => Buffer.concat([big32((80_000 - at) * 12), ascii('meta'), big32(0)]))
  ]),
  'places with more digits than can be read': Buffer.concat([
    box('ftyp', ascii('heic'), big32(0)),
    box(
      'meta',
      Buffer.alloc(4),
      box('iinf', Buffer.alloc(4), big16(1), info),
      box('iloc', Buffer.of(0, 0, 0, 0, 0x88, 0x80), big16(1), wideItem)
    )
  ])
}

test.each(Object.entries(hostile))('%s', async (_, bytes) => {
  const kind: ImageKind | undefined = imageKind(bytes)
  if (kind === undefined) throw new Error('The bytes are of no known kind.')
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const begun = performance.now()
  const { position, creators } = await readImageMetadata(bytes, kind)
  expect(performance.now() - begun).toBeLessThan(5_000)
  expect(position).toBeUndefined()
  expect(creators.join('').length).toBeLessThan(4_000)
  expect(creators.join('')).not.toContain('aaaaaaaaaaaa')
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

const wanted = new Set(['dc:creator', 'cc:license'])
const packets: Readonly<Record<string, string>> = {
  'elements that never end': '<dc:creator>',
  'elements one after the other': '<dc:creator>a</dc:creator>',
  attributes: '<a dc:creator="x" ',
  'attributes without a value': `<a${` a${' '.repeat(20)}`.repeat(3)}>`,
  'tags that never end': '<dc:creator',
  'comments that never end': '<!--',
  'comments without content': '<!---->',
  'numbers of characters': '<dc:creator>&#9;&#x10ffff;&#9999999;</dc:creator>'
}

test.each(Object.entries(packets))('a packet of %s is walked through once', (_, unit) => {
  const begun = performance.now()
  xmpProperties(unit.repeat(Math.ceil(2_000_000 / unit.length)), wanted)
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a property is read from elements, lists, attributes and links, and from no comment', () => {
  const packet = `<rdf:Description dc:creator='Ada &amp; &#67;o'><!-- <dc:creator>Nobody</dc:creator> -->
    <cc:license rdf:resource="https://licenses.example/a"/><dc:creator><rdf:Seq><rdf:li>Sam</rdf:li>
    <rdf:li xml:lang="x-default"> Grace </rdf:li></rdf:Seq></dc:creator></rdf:Description>`
  expect(Object.fromEntries(xmpProperties(packet, wanted))).toEqual({
    'dc:creator': ['Ada & Co', 'Sam', 'Grace'],
    'cc:license': ['https://licenses.example/a']
  })
})
