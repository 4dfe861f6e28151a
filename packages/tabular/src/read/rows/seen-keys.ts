/** What is known of an earlier row with the same key. */
export type Earlier = { readonly line: number; readonly same: boolean }

const daysOfBlock = 32
const blocksOfPage = 1 << 10
const contentBits = 2 ** 21

/**
 * Keys with a day in them: for each of the other parts (a person) and each stretch of 32 days a block of lines and
 * of hashes of rows, side by side. Nine bytes a row where people have a row for every day, and nothing is moved when
 * it grows.
 */
export class SeenDays {
  readonly #others = new Map<string, number>()
  readonly #blocks = new Map<number, number>()
  readonly #pages: Int32Array[] = []
  #lastBlockKey = -1
  #lastBlock = 0

  /** The number of the other parts of a key. */
  numberOf(other: string): number {
    let person = this.#others.get(other)
    if (person === undefined) {
      person = this.#others.size
      this.#others.set(other, person)
    }
    return person
  }

  /** The earlier row with this key; otherwise the key is kept. Lines count from 1. */
  put(person: number, day: number, line: number, content: number): Earlier | undefined {
    const block = this.#blockOf(person * 2 ** 20 + (day >> 5) + 2 ** 19)
    const page = this.#pages[block >> 10] as Int32Array
    const at = ((block & (blocksOfPage - 1)) * daysOfBlock + (day & (daysOfBlock - 1))) * 2
    const earlier = page[at] as number
    if (earlier !== 0) return { line: earlier, same: page[at + 1] === content }
    page[at] = line
    page[at + 1] = content
    return undefined
  }

  #blockOf(key: number): number {
    if (key === this.#lastBlockKey) return this.#lastBlock
    let block = this.#blocks.get(key)
    if (block === undefined) {
      block = this.#blocks.size
      this.#blocks.set(key, block)
      if (block >> 10 === this.#pages.length) {
        this.#pages.push(new Int32Array(blocksOfPage * daysOfBlock * 2))
      }
    }
    this.#lastBlockKey = key
    this.#lastBlock = block
    return block
  }
}

/** Keys without a day. */
export class SeenTexts {
  readonly #rows = new Map<string, number>()

  /** The earlier row with this key; otherwise the key is kept. */
  put(key: string, line: number, content: number): Earlier | undefined {
    const short = (content >>> 0) % contentBits
    const earlier = this.#rows.get(key)
    if (earlier === undefined) {
      this.#rows.set(key, line * contentBits + short)
      return undefined
    }
    return { line: Math.floor(earlier / contentBits), same: earlier % contentBits === short }
  }
}

/** A hash of bytes, four at a time. */
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
