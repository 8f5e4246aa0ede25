/** The UTF-16 units of a text as numbers in an array: what looks at each of them is quicker that way, most of all before it is compiled. */

let units = new Uint16Array(4_096)
let bytes = Buffer.from(units.buffer)
let held = ''
const bigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

/** The units of a text, in an array that is longer than it: what lies beyond its length is nothing. The next call writes over them. */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return units
  if (text.length > units.length) {
    units = new Uint16Array(2 ** Math.ceil(Math.log2(text.length)))
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(text, 'utf16le')
  if (bigEndian) bytes.subarray(0, 2 * text.length).swap16()
  held = text
  return units
}
