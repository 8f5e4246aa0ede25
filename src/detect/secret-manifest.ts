/** Finds the values of Kubernetes' manifests for secrets, in YAML and in JSON, whatever stands before what in them. */

/** One value of a manifest; offsets into the text searched. */
export interface ManifestValue {
  readonly start: number
  readonly end: number
  readonly key: string
  /** As it stands, with the line ends of a block taken out. */
  readonly value: string
  /** Whether it stands under `data`, where every value is Base64. */
  readonly encoded: boolean
}

const kind = /(["']?)\bkind\1:[ \t]{0,8}(["']?)secret\2(?=[\s,}])/gi
/** What ends one object of a file: a separator, the fence of a code block, the next item of a list; in JSON its first key. */
const boundary =
  /^[ \t>]{0,20}(?:---|`{3,}|~{3,}|-[ \t]{1,8}(?:apiVersion|kind|metadata|type|data|stringData):).{0,200}$|"apiVersion"/gm
const dataKey = /(?:^|[{,])[ \t>]{0,30}(["']?)(data|stringData)\1:[ \t]{0,8}(\{|(?:#.{0,200})?\r?$)/gim
/** Keys that stand beside `data`, and so end it. */
const sibling = /^(?:apiVersion|kind|metadata|type|immutable|data|stringData)$/i
const entry =
  /^[ \t>]{0,40}(["']?)([\w.-]{1,80})\1:(?:[ \t]{1,8}(?:!!?\w{1,20}[ \t]{1,8})?(?:([|>][+-]?\d?)[ \t]{0,8}(?:#.{0,100})?|(["']?)([^\s"'#]{1,4000})\4[ \t]{0,8}(?:#.{0,200})?))?\r?$/
const flowEntry = /(["']?)([\w.-]{1,80})\1:[ \t]{0,8}(["']?)([^\s"',{}]{1,4000})\3/g
const blockLine = /^[ \t>]{0,40}([\w+/=]{1,200})[ \t]{0,8}\r?$/

/** UTF-16 units before and after the kind in which its object must lie; a page with longer ones is read as far. */
const before = 4_000
const after = 8_000

/** Every value, in order of the manifests; time is linear, since no stretch is looked through for two of them. */
export function* manifestValues(text: string): Generator<ManifestValue> {
  let done = 0
  for (const { index, 0: match } of text.matchAll(kind)) {
    if (index < done) continue
    const from = Math.max(done, index - before, boundaryBefore(text, Math.max(done, index - before), index))
    const to = boundaryAfter(text, index + match.length, Math.min(text.length, index + after))
    done = to
    const object = text.slice(from, to)
    for (const data of object.matchAll(dataKey)) {
      const encoded = (data[2] as string).toLowerCase() === 'data'
      const at = data.index + data[0].length
      const found = data[3] === '{' ? flowValues(object, at) : blockValues(object, at)
      for (const one of found) yield { ...one, start: from + one.start, end: from + one.end, encoded }
    }
  }
}

function boundaryBefore(text: string, from: number, to: number): number {
  let last = from
  for (const { index, 0: match } of text.slice(from, to).matchAll(boundary)) {
    // An item's first key is part of the item, a separator is not.
    last = from + index + (/^[ \t>]*-[ \t]|^"/.test(match) ? 0 : match.length)
  }
  return last
}

function boundaryAfter(text: string, from: number, to: number): number {
  const next = text.slice(from, to).search(boundary)
  return next === -1 ? to : from + next
}

type Found = Omit<ManifestValue, 'encoded'>

/** Between braces on one line or several, up to the first that closes. */
function* flowValues(object: string, from: number): Generator<Found> {
  const close = object.indexOf('}', from)
  const inside = object.slice(from, close === -1 ? object.length : close)
  for (const match of inside.matchAll(flowEntry)) {
    const value = match[4] as string
    const start = from + match.index + match[0].lastIndexOf(value)
    yield { start, end: start + value.length, key: match[2] as string, value }
  }
}

/** The lines below a key, each a key and its value or one that a block of lines follows. */
function* blockValues(object: string, from: number): Generator<Found> {
  let at = object.indexOf('\n', from)
  let open: { key: string; start: number; end: number; value: string } | undefined
  while (at !== -1) {
    const start = at + 1
    const next = object.indexOf('\n', start)
    const line = object.slice(start, next === -1 ? object.length : next)
    at = next
    if (line.length > longestLine) return
    const lineOfBlock: RegExpExecArray | null = open ? blockLine.exec(line) : null
    if (open && lineOfBlock) {
      const piece = lineOfBlock[1] as string
      const place = start + line.indexOf(piece)
      open = {
        key: open.key,
        start: open.value === '' ? place : open.start,
        end: place + piece.length,
        value: open.value + piece
      }
      continue
    }
    if (open && open.value !== '') yield open
    open = undefined
    if (/^[ \t>]*(?:#|\r?$)/.test(line)) continue
    const match = entry.exec(line)
    const key = match?.[2]
    if (!match || key === undefined) continue
    if (sibling.test(key)) return
    const value = match[5]
    if (value !== undefined) {
      const place = start + line.lastIndexOf(value, line.length)
      yield { start: place, end: place + value.length, key, value }
    } else open = { key, start, end: start, value: '' }
  }
  if (open && open.value !== '') yield open
}

/** UTF-16 units. */
const longestLine = 5_000
