/** Whom the metadata of pictures credit, and where a credit is found again. */
import { describe, expect, test } from '@jest/globals'
import { embeddedCredit, isOneOf, mentionsAny, mentionsLicense, namesOwner } from '../../src/facts/embedded-credit.js'
import type { ImageMetadata } from '../../src/document/image-metadata.js'

const nothing: ImageMetadata = {
  owners: [],
  serials: [],
  people: [],
  artists: [],
  creators: [],
  rights: [],
  credits: [],
  licenses: [],
  isPhoto: false
}
const credit = (metadata: Partial<ImageMetadata>) => embeddedCredit({ ...nothing, ...metadata })

describe('a name', () => {
  test.each([
    ['Grace Example', 'Grace Example'],
    ['Photo by Grace Example', 'Grace Example'],
    ['© 2019–2021 Grace Example. All rights reserved.', 'Grace Example'],
    ['Copyright (c) 2020, Example Press', 'Example Press'],
    ['(C) Grace Example', 'Grace Example'],
    ['Grace Example / Example Press', 'Grace Example / Example Press'],
    ['Examplebild GmbH', 'Examplebild GmbH'],
    ['Grace Photo Studio', 'Grace Photo Studio'],
    ['Image: Stand by Press', 'Stand by Press'],
    ['Adobe Stock', 'Adobe Stock']
  ])('is read from %s', (text, name) => {
    expect(credit({ creators: [text] }).names).toEqual([name])
  })

  test.each([
    ...['', '-', '2020', '©', 'unknown', 'N/A', 'Picasa', 'OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'Admin', 'RDC-9 User'],
    ...['Adobe Photoshop CC 2019 (Windows)', 'Figma', 'Matplotlib version3.1.2', 'Canva', 'draw.io', 'GIMP 2.10'],
    ...['Made with Google AI', 'Created with Inkscape', 'Screenshot', 'All rights reserved', 'Copyright', 'CREDIT'],
    ...['CC BY-SA 4.0', 'Licensed under CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', 'x'.repeat(150)]
  ])('is not read from “%s”', (text) => {
    expect(credit({ creators: [text], credits: [text], artists: [text] }).names).toEqual([])
  })

  test('of a maker of programs counts where rights are claimed', () => {
    expect(credit({ rights: ['© 2020 Microsoft Corporation'] }).names).toEqual(['Microsoft Corporation'])
    expect(credit({ rights: ['Made with Figma'] }).names).toEqual([])
  })
})

describe('a license', () => {
  test.each([
    [{ licenses: ['https://creativecommons.org/licenses/by-sa/4.0/'] }, ['CC-BY-SA-4.0']],
    [{ licenses: ['CC BY 4.0'] }, ['CC-BY-4.0']],
    [{ rights: ['This picture is licensed under CC BY 4.0.'] }, ['CC-BY-4.0']],
    [{ rights: ['© 2020 MIT'] }, []],
    [{ licenses: ['Editorial use only'] }, []],
    [{ licenses: ['https://photos.example/terms'] }, []]
  ])('of %j is %j', (metadata, ids) => {
    expect(credit(metadata).licenses).toEqual(ids)
  })

  test.each([
    { creators: ['Grace Example'], licenses: ['https://creativecommons.org/publicdomain/zero/1.0/'] },
    { creators: ['Grace Example'], rights: ['Public domain'] },
    { creators: ['Grace Example'], rights: ['CC0'] },
    { creators: ['Grace Example'], licenses: ['https://creativecommons.org/publicdomain/mark/1.0/'] }
  ])('that asks for no credit leaves nobody to credit: %j', (metadata) => {
    expect(credit(metadata)).toEqual({ names: [], licenses: [] })
  })
})

test('an artist alone in a photo is the owner of the camera', () => {
  expect(namesOwner({ ...nothing, artists: ['Grace Example'], isPhoto: true })).toBe(true)
  expect(namesOwner({ ...nothing, artists: ['Grace Example'] })).toBe(false)
  expect(namesOwner({ ...nothing, artists: ['Grace Example'], isPhoto: true, rights: ['Grace Example'] })).toBe(false)
})

describe('a credit elsewhere', () => {
  test.each([
    ['Photo: Grace Example, 2020', ['Grace Example'], true],
    ['Photo by **Grace\nExample**', ['Grace Example'], true],
    ['photo by grace example', ['Grace Example'], true],
    ['From Example Press', ['Grace Example / Example Press'], true],
    ['From Example Press', ['Grace Example via Example Press'], true],
    ['Graceful examples', ['Grace Example'], false],
    ['By Grace', ['Grace Example'], false],
    ['Words', [], false],
    ['A by B', ['B'], false]
  ])('in “%s” of %j: %j', (text, names, found) => {
    expect(mentionsAny([text], names)).toBe(found)
  })

  test.each([
    ['CC-BY-4.0', true],
    ['See [the license](https://creativecommons.org/licenses/by/4.0/deed.de).', true],
    ['Pictures: Creative Commons Attribution 4.0', true],
    ['[CC BY-SA](https://creativecommons.org/licenses/by-sa/4.0/)', false],
    ['Words', false]
  ])('of a license in “%s”: %j', (text, found) => {
    expect(mentionsLicense([text], ['CC-BY-4.0'])).toBe(found)
  })

  test('is looked for in long texts without delay', () => {
    const begun = performance.now()
    expect(mentionsAny(['grace '.repeat(300_000)], ['Grace Example'])).toBe(false)
    expect(mentionsLicense(['a(b '.repeat(300_000)], ['CC-BY-4.0'])).toBe(false)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

test('somebody is at home by the whole name or a part of a longer one', () => {
  expect(isOneOf('Example Project', ['The Example Project contributors'])).toBe(true)
  expect(isOneOf('The Example Project contributors', ['Example Project'])).toBe(true)
  expect(isOneOf('Grace Example', ['grace-example'])).toBe(true)
  expect(isOneOf('Grace Example', ['Sam Example', 'x'])).toBe(false)
})
