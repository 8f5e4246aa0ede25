/** Pictures of a change, through the library as users call it. */
import { describe, expect, test } from '@jest/globals'
import { type CheckInput, createChecker, type Report } from '../../src/api.js'
import { check } from '../../src/engine/check.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { defineRule, type DescribedImage } from '../../src/rules/rule.js'
import { imageBytes } from '../images/image-bytes.js'

const located: DescribedImage = {
  position: [1.5, -30.25],
  exif: { Make: 'Example', CameraOwnerName: 'Grace Example', BodySerialNumber: '0123456789' }
}
const page = { path: 'docs/page.md', head: 'Words.\n' }

async function reportOn(files: CheckInput['files'], configuration: unknown = {}): Promise<Report> {
  return (await createChecker({ configuration })).check({ files })
}

const told = ({ findings }: Report) => findings.map(({ ruleId, severity, place }) => ({ ruleId, severity, place }))

/** A picture of about so many bytes, its metadata in front of what it shows. */
function padded(image: DescribedImage, bytes: number): Uint8Array {
  return Buffer.concat([imageBytes(image), Buffer.alloc(bytes, 0x55)])
}

describe('a picture', () => {
  test('with a position fails, and the report holds neither the place nor a name', async () => {
    const report = await reportOn([page, { path: 'docs/photo.jpg', head: imageBytes(located) }])
    const place = { kind: 'file', path: 'docs/photo.jpg' }
    expect(told(report)).toEqual([
      { ruleId: 'privacy/image-metadata', severity: 'error', place },
      { ruleId: 'privacy/image-metadata', severity: 'warning', place }
    ])
    expect(report.result).toBe('fail')
    expect(report.files).toEqual({ checked: 2, ignored: 0 })
    expect(JSON.stringify(report)).not.toMatch(/Grace|0123456789|30\.25|30, ?15|1\.5/)
  })

  test.each([
    ['is as it was', { base: imageBytes(located) }],
    ['was moved', { base: imageBytes(located), previousPath: 'docs/old.jpg' }],
    ['was stripped', { base: imageBytes(located), head: imageBytes({}) }],
    ['was deleted', { base: imageBytes(located), head: undefined }]
  ])(
    'that %s is left alone',
    async (_, { head, ...versions }: { base: Uint8Array; previousPath?: string; head?: Uint8Array | undefined }) => {
      const now = _ === 'was deleted' ? {} : { head: head ?? imageBytes({ ...located }) }
      const report = await reportOn([{ path: 'docs/photo.jpg', ...versions, ...now }])
      expect([report.findings, report.skipped, report.failures, report.result]).toEqual([[], [], [], 'pass'])
    }
  )

  test('is what its bytes say it is, not its name; a pointer of Git LFS is none', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'
    const report = await reportOn([
      { path: 'docs/a.png', head: imageBytes({ position: [1.5, -30.25] }) },
      { path: 'docs/b.jpg', head: Buffer.from(pointer) },
      { path: 'docs/c.jpg', head: 'words' }
    ])
    expect(told(report).map(({ place }) => 'path' in place && place.path)).toEqual(['docs/a.png'])
    expect([report.files, report.skipped, report.notes]).toEqual([{ checked: 1, ignored: 2 }, [], []])
  })

  test('too large to read is named in a note and makes nothing incomplete; of a JPEG the beginning is read', async () => {
    const configuration = { limits: { 'image-size': 8192 } }
    const files = [
      { path: 'docs/a.png', head: padded({ position: [1.5, -30.25], format: 'png' }, 9000) },
      { path: 'docs/b.jpg', head: padded({ position: [1.5, -30.25] }, 9000) }
    ]
    const report = await reportOn(files, configuration)
    expect(told(report).map(({ place }) => 'path' in place && place.path)).toEqual(['docs/b.jpg'])
    expect(report.skipped).toEqual([])
    expect(report.notes).toEqual([
      { path: 'docs/a.png', message: expect.stringContaining('larger than the limit of 8192 bytes') }
    ])
    const alone = await reportOn(files.slice(0, 1), configuration)
    expect(alone.result).toBe('pass')
  })

  test('among test data is a warning for a person to see', async () => {
    const report = await reportOn([{ path: 'lib/__tests__/gps.jpg', head: imageBytes({ position: [1.5, -30.25] }) }])
    expect(report.findings.map(({ severity, review }) => [severity, review])).toEqual([['warning', true]])
    expect(report.result).toBe('needs-review')
  })

  test('can be excused by its path', async () => {
    const waivers = [{ rule: 'privacy/image-metadata', paths: ['docs/map/*.jpg'], reason: 'The town hall.' }]
    const report = await reportOn([{ path: 'docs/map/hall.jpg', head: imageBytes({ position: [1.5, -30.25] }) }], {
      waivers
    })
    expect([report.findings.length, report.waived.length, report.result]).toEqual([0, 1, 'pass'])
  })
})

describe('pictures', () => {
  const photo = { path: 'docs/photo.jpg', head: imageBytes(located) }
  const off = { 'privacy/image-metadata': 'off', 'attribution/image-credit': 'off' }

  test.each([
    ['no rule that is on looks at', { rules: off }],
    ['the configuration names none', { images: [] }],
    ['the configuration names others', { images: ['static/**/*.png'] }],
    ['the configuration leaves out', { 'paths-ignore': ['docs/*.jpg'] }]
  ])('are not looked at where %s', async (_, configuration) => {
    const report = await reportOn([page, photo], configuration)
    expect([report.findings, report.files]).toEqual([[], { checked: 1, ignored: 1 }])
  })

  test('are asked for by the checker where somebody looks at them', async () => {
    const selectionOf = async (configuration: unknown) => (await createChecker({ configuration })).images
    expect(await selectionOf({ rules: off })).toBeUndefined()
    expect(await selectionOf({ images: [] })).toBeUndefined()
    const selection = await selectionOf({ 'paths-ignore': ['vendor/**'], limits: { images: 3, 'image-size': 2000 } })
    expect(selection).toMatchObject({ size: 2000, most: 3 })
    const paths = ['a.JPG', 'docs/b.webp', 'vendor/c.png', 'd.gif', 'e.svg', 'f.heic', 'g.md']
    expect(paths.filter((path) => selection?.takes(path))).toEqual(['a.JPG', 'docs/b.webp', 'f.heic'])
  })

  test('may be handed over one after the other', async () => {
    async function* files() {
      yield page
      yield photo
    }
    expect((await reportOn(files())).findings).toHaveLength(2)
  })

  const rule = defineRule({
    meta: {
      id: 'privacy/image-metadata',
      severity: 'warning',
      scope: 'change',
      subjects: ['image'],
      wakes: ['always'],
      reads: 'assets',
      summary: 'Disallow nothing',
      why: 'It is a test.',
      remedy: 'Do nothing.',
      messages: { found: 'Found.' }
    },
    examples: { bad: [], good: [] },
    images: {
      concerns: ({ path }) => path.includes('photo'),
      *check({ image: { path } }) {
        if (path.includes('broken')) throw new Error('it broke')
        yield { message: 'found', confidence: 'high' }
      }
    }
  })
  const known = { policies: catalogue.map(({ id }) => id), rules: [rule.meta.id] }
  const setup = {
    rules: [rule],
    catalogue,
    configuration: parseConfiguration({}, known),
    takesPath: () => true,
    trust: 'base' as const,
    clock: () => 0,
    version: '0.0.0'
  }

  test('are looked at each by itself: a rule that throws on one still sees the others', async () => {
    const named = ['docs/broken-photo.jpg', 'docs/drawing.jpg', 'docs/photo.jpg']
    const report = await check({ files: named.map((path) => ({ path, head: imageBytes({}) })) }, setup)
    expect(report.findings.map(({ path }) => path)).toEqual(['docs/photo.jpg'])
    expect(report.failures).toEqual([
      { ruleId: 'privacy/image-metadata', path: 'docs/broken-photo.jpg', message: 'it broke' }
    ])
    expect(report.result).toBe('incomplete')
  })

  test('that no time is left for make the result incomplete', async () => {
    let now = 0
    const report = await check({ files: [photo] }, { ...setup, clock: () => (now += 1_000_000) })
    expect(report.skipped).toEqual([{ path: 'docs/photo.jpg', reason: expect.stringContaining('time limit') }])
    expect(report.result).toBe('incomplete')
  })
})

describe('a credit in a picture', () => {
  const credited = { exif: { Copyright: '© Grace Example' }, iptc: { 'By-line': 'Grace Example' } }
  const messages = async (before: Uint8Array, after: Uint8Array, text = 'Words.\n') =>
    (
      await reportOn([
        { path: 'docs/a.jpg', base: before, head: after },
        { path: 'docs/page.md', head: text }
      ])
    ).findings.map(({ severity, message }) => [severity, message.slice(0, 30)])
  const shown = (image: DescribedImage, byte: number) => Buffer.concat([imageBytes(image), Buffer.alloc(4000, byte)])

  test('that is taken out while the picture stays is a warning, and a notice where it may be another picture', async () => {
    expect(await messages(shown(credited, 1), shown({}, 1))).toEqual([['warning', 'This change takes out of the m']])
    expect(await messages(shown(credited, 1), shown({}, 2))).toEqual([['notice', 'The picture that stood here cr']])
  })

  test('that the page takes over is kept, and so is one that was replaced by another', async () => {
    expect(await messages(shown(credited, 1), shown({}, 1), 'Photo: Grace Example\n')).toEqual([])
    expect(
      await messages(shown(credited, 1), shown({ iptc: { 'By-line': 'Sam Example' } }, 2), 'By Sam Example\n')
    ).toEqual([])
  })
})
