/** Trees of patterns as they are written into generated files. */
import type { Trie } from './automaton.js'

/** The parts of a tree, the numbers as Base64: of `symbols` a byte each, of the others two, the lower first. */
export type PackedTrie = Readonly<Record<keyof Trie, string>>

export function unpacked({ alphabet, symbols, children, failures, ends }: PackedTrie): Trie {
  return {
    alphabet,
    symbols: new Uint8Array(Buffer.from(symbols, 'base64')),
    children: pairs(children),
    failures: pairs(failures),
    ends: pairs(ends)
  }
}

/** Whether this machine keeps the lower byte of a number first. */
const isLowerFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function pairs(text: string): Uint16Array {
  const buffer = Buffer.from(text, 'base64')
  if (!isLowerFirst) buffer.swap16()
  return new Uint16Array(new Uint8Array(buffer).buffer)
}
