/** A look at the directories of TIFF, the form of EXIF, before somebody reads their values: some are made so that this never ends. */

/** What real pictures keep to, with room to spare. */
const most = { directories: 8, entries: 1_000, textBytes: 65_536, bytes: 1_048_576 }

/** Bytes of one value by its type; 2 is text. */
const sizes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4
}

/** Tags that lead to directories of EXIF and of positions. */
const pointers: ReadonlySet<number> = new Set([0x8769, 0x8825, 0xa005])

/** The tags of what the picture shows may be long; nobody asks for their values. */
const isUnread = (tag: number) => tag >= 0x0100 && tag < 0x0150 && !askedFor.has(tag)

/** Make, model and artist. */
const askedFor: ReadonlySet<number> = new Set([0x010f, 0x0110, 0x013b])

/** Whether the directories name each tag once, and values of a length that is worth reading. */
export function isReadableTiff(view: DataView): boolean {
  if (view.byteLength < 8) return false
  const little = view.getUint16(0) === 0x4949
  const open = [view.getUint32(4, little)]
  const known = new Set(open)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (known.size > most.directories) return false
    if (at + 2 > view.byteLength) continue
    const entries = view.getUint16(at, little)
    if (entries > most.entries) return false
    const seen = new Set<number>()
    for (let index = 0; index < entries; index++) {
      const place = at + 2 + index * 12
      if (place + 12 > view.byteLength) break
      const tag = view.getUint16(place, little)
      const type = view.getUint16(place + 2, little)
      const length = (sizes[type] ?? 0) * view.getUint32(place + 4, little)
      if (seen.has(tag)) return false
      seen.add(tag)
      if (!isUnread(tag) && type === 2 && length > most.textBytes) return false
      if (pointers.has(tag)) {
        const next = view.getUint32(place + 8, little)
        if (!known.has(next)) open.push(next)
        known.add(next)
      } else if (!isUnread(tag) && type !== 7 && length > most.bytes) return false
    }
  }
  return true
}
