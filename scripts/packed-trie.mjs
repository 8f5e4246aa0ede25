/** Writes trees of patterns into generated files; `src/detect/packed-trie.ts` reads them. */

/** @returns {Record<string, string>} the parts of a tree as text */
export function packedTrie({ alphabet, symbols, children, failures, ends }) {
  return {
    alphabet,
    symbols: Buffer.from(symbols).toString('base64'),
    children: pairs(children),
    failures: pairs(failures),
    ends: pairs(ends)
  }
}

/** Two bytes a number, the lower first. */
function pairs(numbers) {
  return Buffer.from([...numbers].flatMap((number) => [number & 0xff, number >> 8])).toString('base64')
}
