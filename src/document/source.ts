/** Bytes to text: decides the encoding of a file and says what it could not read. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A file's decoded text. Offsets everywhere count its UTF-16 units, byte order mark excluded, line endings kept. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly encoding: Encoding
  /** What a reader of the report should know about the decoding, as whole sentences. */
  readonly notes: readonly string[]
}

/** A file that holds no text to check. */
export interface Unreadable {
  readonly path: string
  readonly reason: 'binary'
}

/** How many leading bytes are looked at to tell text from binary data and to guess UTF-16 without its mark. */
const probeLength = 4096

/**
 * The text of a file. A byte order mark decides; without one, UTF-16 is known by its regular NUL bytes, and all else is UTF-8.
 * Bytes that do not decode become U+FFFD and a note; data with many control bytes is `Unreadable`.
 */
export function decodeSource(path: string, content: string | Uint8Array): Source | Unreadable {
  if (typeof content === 'string') {
    return { path, text: content.startsWith('\uFEFF') ? content.slice(1) : content, encoding: 'utf-8', notes: [] }
  }
  const encoding = encodingOf(content)
  if (encoding === undefined) return { path, reason: 'binary' }
  return { path, encoding, ...decoded(content, encoding) }
}

/** Whether a decoded file holds text. */
export function isSource(decoded: Source | Unreadable): decoded is Source {
  return 'text' in decoded
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const probe = bytes.subarray(0, probeLength)
  let evenNul = 0
  let oddNul = 0
  let control = 0
  probe.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? evenNul++ : oddNul++
    else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) control++
  })
  const pairs = probe.length / 2
  if (pairs >= 2 && oddNul > pairs * 0.4 && evenNul < pairs * 0.1) return 'utf-16le'
  if (pairs >= 2 && evenNul > pairs * 0.4 && oddNul < pairs * 0.1) return 'utf-16be'
  return evenNul + oddNul + control > probe.length * 0.1 ? undefined : 'utf-8'
}

/** The decoders drop the byte order mark. */
function decoded(bytes: Uint8Array, encoding: Encoding): Pick<Source, 'text' | 'notes'> {
  const name = encoding.toUpperCase()
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text, notes: encoding === 'utf-8' ? [] : [`The file is ${name}; it was decoded before the check.`] }
  } catch {
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, notes: [`Some bytes are not valid ${name}; the file was checked with U+FFFD in their place.`] }
  }
}
