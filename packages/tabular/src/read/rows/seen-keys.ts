const firstCapacity = 1 << 12
const fullest = 0.85

/** One table that is filled once and never moved. */
class Generation {
  readonly capacity: number
  readonly keys: Int32Array
  readonly checks: Int32Array
  readonly lines: Int32Array
  readonly contents: Int32Array
  size = 0

  constructor(capacity: number) {
    this.capacity = capacity
    this.keys = new Int32Array(capacity)
    this.checks = new Int32Array(capacity)
    this.lines = new Int32Array(capacity)
    this.contents = new Int32Array(capacity)
  }

  /** The place of the key, or of the empty slot for it as −1 − place. */
  find(key: number, check: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 0) % this.capacity
    for (;;) {
      if (this.lines[at] === 0) return -1 - at
      if (this.keys[at] === key && this.checks[at] === check) return at
      at = at + 1 === this.capacity ? 0 : at + 1
    }
  }
}

/** What is known of an earlier row with the same key. */
export type Earlier = { readonly line: number; readonly same: boolean }

/**
 * The keys of all rows so far, 16 bytes each: two hashes of the key, the line, a hash of the row. Tables are added
 * and never copied, so that memory grows by no more than what is kept. That two different keys have the same 64
 * bits is less likely than one in ten million for a million rows.
 */
export class SeenKeys {
  readonly #generations: Generation[] = [new Generation(firstCapacity)]

  /** The earlier row with this key; otherwise the key is kept. Lines count from 1. */
  put(key: number, check: number, line: number, content: number): Earlier | undefined {
    let last: Generation | undefined
    let free = 0
    for (const generation of this.#generations) {
      const at = generation.find(key, check)
      if (at >= 0) return { line: generation.lines[at] ?? 0, same: generation.contents[at] === content }
      last = generation
      free = -1 - at
    }
    if (last === undefined || last.size >= last.capacity * fullest) {
      last = new Generation((last?.capacity ?? firstCapacity) * 2)
      this.#generations.push(last)
      free = -1 - last.find(key, check)
    }
    last.keys[free] = key
    last.checks[free] = check
    last.lines[free] = line
    last.contents[free] = content
    last.size++
    return undefined
  }
}

/** Mixes a number into a hash. */
export function mix(hash: number, number: number): number {
  let mixed = Math.imul(hash ^ number, 0x85ebca6b)
  mixed ^= mixed >>> 13
  return Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 16)
}

/** Mixes a text into a hash. */
export function mixText(hash: number, text: string): number {
  let mixed = mix(hash, text.length)
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  return mix(mixed, text.length)
}

/** A hash of bytes. */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  let at = start
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    hash = Math.imul(hash ^ word ^ (hash >>> 15), 0x2c1b3c6d)
  }
  for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number) ^ (hash >>> 15), 0x297a2d39)
  return hash ^ (hash >>> 16)
}
