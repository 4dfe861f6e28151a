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

/** A hash of bytes: two lanes of four bytes, so that one need not wait for the other. */
export function hashOfBytes(view: DataView, start: number, end: number): number {
  let one = end - start
  let two = 0x1b873593
  let at = start
  for (; at + 8 <= end; at += 8) {
    one = Math.imul(one ^ view.getInt32(at, true) ^ (one >>> 15), 0x2c1b3c6d)
    two = Math.imul(two ^ view.getInt32(at + 4, true) ^ (two >>> 15), 0x297a2d39)
  }
  for (; at < end; at++) one = Math.imul(one ^ view.getUint8(at) ^ (one >>> 15), 0x2c1b3c6d)
  const both = Math.imul(one ^ (one >>> 16) ^ ((two << 13) | (two >>> 19)), 0x85ebca6b)
  return both ^ (both >>> 15)
}
