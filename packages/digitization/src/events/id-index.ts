/**
 * Places of ids, in the order in which they were added. Hashes and places lie side by side in one array of whole
 * numbers, so that a log of a million events finds its documents with few looks into memory.
 */
export class IdIndex {
  readonly #ids: string[] = []
  /** Pairs of a hash and a place counted from 1; place 0 is free. */
  #pairs: Int32Array
  #mask: number

  /** @param expected how many ids there may be: no bound, only a first size. */
  constructor(expected: number) {
    let capacity = 16
    while (capacity < expected && capacity < 2 ** 24) capacity *= 2
    this.#pairs = new Int32Array(capacity * 2)
    this.#mask = capacity - 1
  }

  /** The place of an id; -1 when it is not there. */
  find(id: string): number {
    return (this.#pairs[this.#seek(id, hashOf(id)) + 1] ?? 0) - 1
  }

  /** The place of an id, added at the end when it is not there: then it is the number of ids before. */
  findOrAdd(id: string): number {
    const hash = hashOf(id)
    const at = this.#seek(id, hash)
    const found = this.#pairs[at + 1] ?? 0
    if (found !== 0) return found - 1
    const place = this.#ids.push(id)
    this.#pairs[at] = hash
    this.#pairs[at + 1] = place
    // Not fuller than three quarters, so that a free pair is near.
    if (place * 4 > (this.#mask + 1) * 3) this.#grow()
    return place - 1
  }

  /** Where the id lies among the pairs, or the free pair where it would. */
  #seek(id: string, hash: number): number {
    const [pairs, mask] = [this.#pairs, this.#mask]
    let at = hash & mask
    for (;;) {
      const place = pairs[at * 2 + 1] ?? 0
      if (place === 0 || (pairs[at * 2] === hash && this.#ids[place - 1] === id)) return at * 2
      at = (at + 1) & mask
    }
  }

  #grow(): void {
    const old = this.#pairs
    this.#pairs = new Int32Array(old.length * 2)
    this.#mask = old.length - 1
    for (let at = 0; at < old.length; at += 2) {
      const [hash, place] = [old[at] ?? 0, old[at + 1] ?? 0]
      if (place === 0) continue
      const free = this.#freeFrom(hash & this.#mask)
      this.#pairs[free] = hash
      this.#pairs[free + 1] = place
    }
  }

  #freeFrom(first: number): number {
    let at = first
    while (this.#pairs[at * 2 + 1] !== 0) at = (at + 1) & this.#mask
    return at * 2
  }
}

/** 32 bits of a text, well mixed (FNV-1a with a final avalanche). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
