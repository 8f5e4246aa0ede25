/** The metadata of pictures in all formats, and of pictures that nobody should have made. */
import { describe, expect, test } from '@jest/globals'
import { imageKind } from '../../src/document/image-kind.js'
import { type ImageMetadata, readImageMetadata } from '../../src/document/image-metadata.js'
import type { DescribedImage } from '../../src/rules/rule.js'
import { imageBytes } from '../images/image-bytes.js'

async function read(image: DescribedImage): Promise<ImageMetadata> {
  const bytes = imageBytes(image)
  const kind = imageKind(bytes)
  if (kind === undefined) throw new Error('The bytes are of no known kind.')
  return readImageMetadata(bytes, kind)
}

const formats = ['jpeg', 'png', 'webp', 'tiff', 'heic'] as const
const nothing = await read({})

describe.each(formats)('a picture as %s', (format) => {
  test('tells its position', async () => {
    expect((await read({ format, position: [1.5, -30.25] })).position).toEqual({ latitude: 1.5, longitude: -30.25 })
    expect((await read({ format, position: [-0.5, 0] })).position).toEqual({ latitude: -0.5, longitude: 0 })
  })

  test('tells who took it, with what, and whose it is', async () => {
    const exif = {
      Make: 'Example',
      Artist: 'Zoë Example',
      Copyright: '© Zoë Example',
      CameraOwnerName: 'Zoë',
      BodySerialNumber: '000123',
      LensSerialNumber: 'L-7'
    }
    expect(await read({ format, exif })).toEqual({
      ...nothing,
      isPhoto: true,
      artists: ['Zoë Example'],
      rights: ['© Zoë Example'],
      owners: ['Zoë'],
      serials: ['000123', 'L-7']
    })
  })

  test('tells what XMP says in lists and attributes', async () => {
    const xmp = {
      'dc:creator': ['Zoë Example', 'Ada & Co. <Fields>'],
      'photoshop:Credit': 'Example “Press”',
      'xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
      'exif:GPSLatitude': '1,30.0N',
      'exif:GPSLongitude': '30,15,0W',
      'Iptc4xmpExt:PersonInImage': ['Sam Example']
    }
    expect(await read({ format, xmp })).toEqual({
      ...nothing,
      position: { latitude: 1.5, longitude: -30.25 },
      creators: ['Zoë Example', 'Ada & Co. <Fields>'],
      credits: ['Example “Press”'],
      licenses: ['https://creativecommons.org/licenses/by/4.0/'],
      people: ['Sam Example']
    })
  })

  test('without metadata tells nothing', async () => {
    expect(await read({ format })).toEqual(nothing)
  })

  test('cut off anywhere tells less and throws nothing', async () => {
    const bytes = imageBytes({
      format,
      position: [1.5, -30.25],
      exif: { Artist: 'Zoë' },
      xmp: { 'dc:creator': ['Zoë'] }
    })
    for (let length = 12; length < bytes.length; length += 3) {
      const kind = imageKind(bytes.subarray(0, length))
      expect(kind).toBeDefined()
      if (kind) await readImageMetadata(bytes.subarray(0, length), kind)
    }
  })
})

test.each(['jpeg', 'tiff'] as const)('IPTC in %s is read', async (format) => {
  const iptc = { 'By-line': 'Zoë Example', Credit: 'Example Press', 'Copyright Notice': '© 2020 Zoë Example' }
  expect(await read({ format, iptc })).toEqual({
    ...nothing,
    creators: ['Zoë Example'],
    credits: ['Example Press'],
    rights: ['© 2020 Zoë Example']
  })
})

test('texts of PNG are read, compressed or not', async () => {
  const text = { Author: 'Sam Example', Software: 'Example Draw' }
  expect(await read({ format: 'png', text, packed: { Copyright: '© Sam Example' } })).toEqual({
    ...nothing,
    creators: ['Sam Example'],
    rights: ['© Sam Example']
  })
})

test.each([
  [0, 0],
  [91, 10],
  [-91, 10],
  [10, 181]
])('%d, %d is no position', async (latitude, longitude) => {
  expect((await read({ position: [latitude, longitude] })).position).toBeUndefined()
})

test('the rights of a color profile are not those of the picture', async () => {
  expect(await read({ profile: 'Copyright Example Color Makers' })).toEqual(nothing)
})

test.each([
  ['the pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n'],
  ['text', 'Not a picture at all.'],
  ['a drawing in XML', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['nothing', '']
])('%s is no picture', (_, text) => {
  expect(imageKind(Buffer.from(text))).toBeUndefined()
})
