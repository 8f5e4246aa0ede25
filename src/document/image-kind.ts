/** Which format of picture some bytes are, by how they begin; names and endings say nothing here. */

export type ImageKind = 'jpeg' | 'png' | 'webp' | 'heif' | 'tiff'

/** A JPEG has its metadata at the beginning; no more than these bytes are looked at, whatever its size. */
export const jpegHead = 1_048_576

/** Brands of the formats that are built like HEIC, AVIF among them. */
const heifBrands: ReadonlySet<string> = new Set(
  ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1'].concat(['avif', 'avis'])
)

/** The format; `undefined` for everything else, the pointer that Git LFS keeps in place of a file included. */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  if (bytes.length < 12) return undefined
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp'
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff'
  return head.startsWith('ftyp', 4) && heifBrands.has(head.slice(8)) ? 'heif' : undefined
}
