/** A set of hashes of 32 bits in one block of memory: millions of questions a second, which a `Set` of numbers does not answer. */
export class GroupSet {
  #slots: Uint32Array
  #size = 0
  #hasZero = false

  /** Room for so many hashes; more make it grow. */
  constructor(room = 0) {
    this.#slots = new Uint32Array(2 ** Math.max(4, Math.ceil(Math.log2(2 * room + 1))))
  }

  get size(): number {
    return this.#size + (this.#hasZero ? 1 : 0)
  }

  add(hash: number): void {
    if (hash === 0) {
      this.#hasZero = true // an empty slot holds zero
      return
    }
    const slot = this.#slotOf(hash)
    if (this.#slots[slot] === hash) return
    this.#slots[slot] = hash
    this.#size++
    if (2 * this.#size > this.#slots.length) this.#grow()
  }

  has(hash: number): boolean {
    return hash === 0 ? this.#hasZero : this.#slots[this.#slotOf(hash)] === hash
  }

  /** Where a hash stands, or would; at least half of the slots are empty. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1
    let slot = Math.imul(hash, 0x9e3779b1) & mask
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Uint32Array(2 * old.length)
    for (const hash of old) if (hash !== 0) this.#slots[this.#slotOf(hash)] = hash
  }
}
