/** What a picture says of itself besides what it shows: where and with what it was taken, who made it, whose it is. */
import { inflateSync } from 'node:zlib'
import type * as ExifReader from 'exifreader'
import { type ImageKind, jpegHead } from './image-kind.js'
import { isReadableTiff } from './tiff-guard.js'
import { xmpProperties } from './xmp.js'

/** Degrees, north and east positive. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** Each list holds a value once, as it is written, at most 200 characters of it. */
export interface ImageMetadata {
  /** Absent where one of its halves is missing, is no number, is out of range, or both are zero. */
  readonly position?: Position
  /** Who owns the camera. */
  readonly owners: readonly string[]
  /** Serial numbers of camera and lens. */
  readonly serials: readonly string[]
  /** People who are seen in the picture. */
  readonly people: readonly string[]
  /** The field of EXIF for whoever took the picture, which many cameras fill with the name of their owner. */
  readonly artists: readonly string[]
  /** Who made the picture, in the fields of IPTC, XMP and PNG that one fills in on purpose. */
  readonly creators: readonly string[]
  /** Notices of rights, and who holds them. */
  readonly rights: readonly string[]
  /** Lines of credit. */
  readonly credits: readonly string[]
  /** Licenses by address or name, and terms of use. */
  readonly licenses: readonly string[]
  /** Whether a camera wrote its name. */
  readonly isPhoto: boolean
}

type Field = Exclude<keyof ImageMetadata, 'position' | 'isPhoto'>

/** Bytes that the compressed parts of one picture may become together, and how many parts are unpacked. */
const mostInflated = 524_288
const mostParts = 100

/** How many values a field holds, and characters of each. */
const most = { values: 20, characters: 200 }

const exif: Readonly<Record<string, Field>> = {
  CameraOwnerName: 'owners',
  OwnerName: 'owners',
  BodySerialNumber: 'serials',
  LensSerialNumber: 'serials',
  CameraSerialNumber: 'serials',
  SerialNumber: 'serials',
  Artist: 'artists',
  XPAuthor: 'artists',
  Copyright: 'rights'
}
const iptc: Readonly<Record<string, Field>> = {
  'By-line': 'creators',
  Credit: 'credits',
  'Copyright Notice': 'rights'
}
const png: Readonly<Record<string, Field>> = {
  author: 'creators',
  artist: 'creators',
  creator: 'creators',
  copyright: 'rights',
  license: 'licenses',
  licence: 'licenses'
}
const xmp: ReadonlyMap<string, Field> = new Map([
  ['aux:OwnerName', 'owners'],
  ['exifEX:CameraOwnerName', 'owners'],
  ['aux:SerialNumber', 'serials'],
  ['aux:LensSerialNumber', 'serials'],
  ['exifEX:BodySerialNumber', 'serials'],
  ['exifEX:LensSerialNumber', 'serials'],
  ['Iptc4xmpExt:PersonInImage', 'people'],
  ['MPReg:PersonDisplayName', 'people'],
  ['tiff:Artist', 'artists'],
  ['dc:creator', 'creators'],
  ['dcterms:creator', 'creators'],
  ['cc:attributionName', 'creators'],
  ['photoshop:Credit', 'credits'],
  ['dc:rights', 'rights'],
  ['dcterms:rights', 'rights'],
  ['tiff:Copyright', 'rights'],
  ['xmpRights:Owner', 'rights'],
  ['xmpRights:UsageTerms', 'licenses'],
  ['xmpRights:WebStatement', 'licenses'],
  ['cc:license', 'licenses'],
  ['dcterms:license', 'licenses']
])
const xmpPlaces = ['exif:GPSLatitude', 'exif:GPSLongitude'] as const
const xmpWanted: ReadonlySet<string> = new Set([...xmp.keys(), ...xmpPlaces])

/** What is asked of a block of EXIF, and of a whole TIFF. XMP is not: the reader's patterns for packets can take hours. */
const ofExif = {
  exif: [...Object.keys(exif), 'Make', 'Model', 'ApplicationNotes', 'IPTC-NAA'],
  gps: true as const,
  iptc: Object.keys(iptc)
}

/** What is not asked of all other formats as a whole. Their blocks of EXIF are cut out and read by themselves, for the work grows with what surrounds them. */
const notOfAll = {
  exif: true as const,
  gps: true as const,
  xmp: true as const,
  icc: true as const,
  photoshop: true as const,
  makerNotes: true as const,
  mpf: true as const,
  file: true as const,
  jfif: true as const,
  riff: true as const,
  gif: true as const,
  composite: true as const,
  thumbnail: true as const
}

/**
 * The metadata of a picture of this kind; damaged parts count as absent. Never throws: what is not understood says nothing.
 * Time and memory are bounded by the length of the bytes, which the caller has limited.
 */
export async function readImageMetadata(whole: Uint8Array, kind: ImageKind): Promise<ImageMetadata> {
  const fields = new Fields()
  const bytes = kind === 'jpeg' ? whole.subarray(0, jpegHead) : whole
  if (kind === 'tiff') await readExif(bytes, fields)
  else {
    const tags = await tagsOf(bytes, optionsFor(bytes, kind))
    if (tags) {
      readTags(tags, fields)
      for (const block of blocksOf('exif', bytes, tags)) await readExif(tiffIn(block), fields)
      for (const packet of blocksOf('xmp', bytes, tags)) readXmp(new TextDecoder().decode(packet), fields)
    }
  }
  return fields.metadata
}

/** PNG may hold EXIF as packed text as well. That is unpacked to a length of our own; a block as it is would be read in the midst of the whole. */
function optionsFor(bytes: Uint8Array, kind: ImageKind): Filter {
  const isPacked = kind === 'png' && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('eXIf')
  return isPacked ? { includeTags: { ...ofExif, png: true } } : { excludeTags: notOfAll }
}

type Filter = Pick<NonNullable<Parameters<typeof ExifReader.loadView>[1]>, 'includeTags' | 'excludeTags'>

async function readExif(bytes: Uint8Array | undefined, fields: Fields): Promise<void> {
  if (bytes === undefined || !isReadableTiff(viewOf(bytes))) return
  const tags = await tagsOf(bytes, { includeTags: ofExif })
  if (tags === undefined) return
  readTags(tags, fields)
  const notes = valueOf((tags.exif as Readonly<Record<string, unknown>> | undefined)?.['ApplicationNotes'])
  if (!Array.isArray(notes)) return
  readXmp(new TextDecoder().decode(Uint8Array.from(notes.slice(0, longestBlock) as readonly number[])), fields)
}

async function tagsOf(bytes: Uint8Array, filter: Filter): Promise<ExifReader.ExpandedTags | undefined> {
  const { default: library } = await import('exifreader')
  const options = {
    expanded: true as const,
    async: true as const,
    includeOffsets: true as const,
    ...filter,
    decompress: { deflate: inflater() }
  }
  try {
    return await silently(() => library.loadView(viewOf(bytes), options))
  } catch {
    return undefined
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Bytes of one block of EXIF or XMP; further ones are not read. */
const longestBlock = 262_144

/** The first blocks of a type, as the reader tells their places. */
function blocksOf(wanted: 'exif' | 'xmp', bytes: Uint8Array, tags: ExifReader.ExpandedTags): readonly Uint8Array[] {
  return (tags.metadataRange?.blocks ?? [])
    .filter(({ type, start, end }) => type === wanted && start < end)
    .slice(0, 5)
    .map(({ start, end }) => bytes.subarray(start, Math.min(end, start + longestBlock)))
}

/** The TIFF in a block of EXIF, which begins with a few bytes of the format around it. */
function tiffIn(block: Uint8Array): Uint8Array | undefined {
  const text = String.fromCharCode(...block.subarray(0, 64))
  const at = text.search(/II\*\0|MM\0\*/)
  return at === -1 ? undefined : block.subarray(at)
}

/** The reader tells the console of oddities, once for each part of a picture, and a picture can be made of a million parts. */
function silently<T>(work: () => T): T {
  // oxlint-disable-next-line no-restricted-globals -- nothing is printed: something is kept from being printed
  const printer: { warn: unknown } = console
  const before = printer.warn
  printer.warn = () => undefined
  try {
    return work()
  } finally {
    printer.warn = before
  }
}

/** Undoes the compression of text in PNG, until all of it together has become too long. */
function inflater(): (data: Uint8Array) => Promise<Uint8Array> {
  let left = mostInflated
  let parts = 0
  const enough = Promise.reject<Uint8Array>(new RangeError('The text is too long.'))
  enough.catch(() => undefined)
  return (data) => {
    parts++
    if (left <= 0 || parts > mostParts) return enough
    return new Promise((resolve) => {
      const inflated = inflateSync(data, { maxOutputLength: left })
      left -= inflated.length
      resolve(inflated)
    })
  }
}

/** Gathers values by field. */
class Fields {
  readonly #values = new Map<Field, Set<string>>()
  #position: Position | undefined
  isPhoto = false

  add(field: Field, text: unknown): void {
    if (typeof text !== 'string') return
    // The prefix keeps the work small where the text is long; values are names and notices.
    const value = text
      .slice(0, 4 * most.characters)
      .replace(/[\p{Cc}\p{Cf}\s]{1,800}/gu, ' ')
      .trim()
      .slice(0, most.characters)
    const values = this.#values.get(field) ?? new Set()
    if (value !== '' && value !== faulty && values.size < most.values) this.#values.set(field, values.add(value))
  }

  place(latitude: number | undefined, longitude: number | undefined): void {
    if (latitude === undefined || longitude === undefined) return
    const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 // NaN and infinity are not
    if (isPlace && (latitude !== 0 || longitude !== 0)) this.#position ??= { latitude, longitude }
  }

  get metadata(): ImageMetadata {
    const of = (field: Field) => [...(this.#values.get(field) ?? [])]
    return {
      ...(this.#position ? { position: this.#position } : {}),
      owners: of('owners'),
      serials: of('serials'),
      people: of('people'),
      artists: of('artists'),
      creators: of('creators'),
      rights: of('rights'),
      credits: of('credits'),
      licenses: of('licenses'),
      isPhoto: this.isPhoto
    }
  }
}

/** What the reader puts in place of a value that lies outside the file. */
const faulty = '<faulty value>'

function readTags(tags: ExifReader.ExpandedTags, fields: Fields): void {
  fields.place(tags.gps?.Latitude, tags.gps?.Longitude)
  const groups = tags as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
  for (const [name, tag] of Object.entries(groups['exif'] ?? {})) {
    if (name === 'Make' || name === 'Model') fields.isPhoto = true
    const field = Object.hasOwn(exif, name) ? exif[name] : undefined
    if (field) for (const text of textsOf(tag)) fields.add(field, text)
  }
  for (const [name, tag] of Object.entries(groups['iptc'] ?? {})) {
    const field = Object.hasOwn(iptc, name) ? iptc[name] : undefined
    if (field)
      for (const one of Array.isArray(tag) ? tag.slice(0, most.values) : [tag]) fields.add(field, described(one))
  }
  for (const [written, tag] of Object.entries({ ...groups['png'], ...groups['pngText'] })) {
    const name = written.replace(/ \(.{0,40}\)$/, '').toLowerCase() // the language of the text stands in brackets
    const field = Object.hasOwn(png, name) ? png[name] : undefined
    if (field) fields.add(field, described(tag))
  }
}

/** Text of EXIF is a list of strings; where it is kept in another way, its description is the text. */
function textsOf(tag: unknown): readonly unknown[] {
  const value = valueOf(tag)
  return Array.isArray(value) && typeof value[0] === 'string' ? value.slice(0, most.values) : [described(tag)]
}

function valueOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'value' in tag ? tag.value : undefined
}

function described(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'description' in tag ? tag.description : undefined
}

function readXmp(packet: string, fields: Fields): void {
  const properties = xmpProperties(packet, xmpWanted)
  for (const [name, field] of xmp) for (const value of properties.get(name) ?? []) fields.add(field, value)
  const [latitude, longitude] = xmpPlaces.map((name) => degrees(properties.get(name)?.[0]))
  fields.place(latitude, longitude)
}

/** `51,30.25N` or `51,30,15N` as degrees. */
function degrees(written: string | undefined): number | undefined {
  const match = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?([NSEW])$/.exec(written ?? '')
  if (!match) return undefined
  const [, whole, minutes, seconds = '0', side = ''] = match
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600
  return 'SW'.includes(side) ? -size : size
}
