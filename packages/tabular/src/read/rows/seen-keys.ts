/** What is known of an earlier row with the same key. */
export type Earlier = { readonly line: number; readonly same: boolean }

const daysOfBlock = 32
const blocksOfPage = 1 << 10
const contentBits = 2 ** 21

/** Numbers above zero with their places in the order in which they came; a map, of which there may be millions. */
class PlacesOfNumbers {
  #size = 0
  #numbers = new Float64Array(1 << 10)
  #places = new Int32Array(1 << 10)

  placeOf(number: number): number {
    const slot = this.#slotOf(number)
    if (this.#numbers[slot] === number) return this.#places[slot] as number
    const place = this.#size++
    this.#numbers[slot] = number
    this.#places[slot] = place
    if (this.#size * 2 > this.#numbers.length) this.#widen()
    return place
  }

  /** Where the number stands, or the empty slot where it would. */
  #slotOf(number: number): number {
    const numbers = this.#numbers
    const mask = numbers.length - 1
    const mixed = Math.imul((number % 2 ** 32) ^ Math.imul(number / 2 ** 20, 0x9e3779b1), 0x85ebca6b)
    let slot = (mixed ^ (mixed >>> 15)) & mask
    while (numbers[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const [numbers, places] = [this.#numbers, this.#places]
    this.#numbers = new Float64Array(numbers.length * 2)
    this.#places = new Int32Array(numbers.length * 2)
    for (let from = 0; from < numbers.length; from++) {
      const number = numbers[from] as number
      if (number === 0) continue
      const slot = this.#slotOf(number)
      this.#numbers[slot] = number
      this.#places[slot] = places[from] as number
    }
  }
}

/**
 * Keys with a day in them: for each of the other parts (a person) and each stretch of 32 days a block of lines and
 * of hashes of rows, side by side. Nine bytes a row where people have a row for every day, and nothing is moved when
 * it grows.
 */
export class SeenDays {
  readonly #others = new Map<string, number>()
  readonly #blocks = new PlacesOfNumbers()
  readonly #pages: Int32Array[] = []
  #lastPerson = -1
  #lastStretch = 0
  #page = new Int32Array(0)
  /** Where the last block begins in its page. */
  #start = 0

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
    if (person !== this.#lastPerson || day >> 5 !== this.#lastStretch) this.#turnTo(person, day >> 5)
    const page = this.#page
    const at = this.#start + (day & (daysOfBlock - 1)) * 2
    const earlier = page[at] as number
    if (earlier !== 0) return { line: earlier, same: page[at + 1] === content }
    page[at] = line
    page[at + 1] = content
    return undefined
  }

  #turnTo(person: number, stretch: number): void {
    const block = this.#blocks.placeOf(person * 2 ** 20 + stretch + 2 ** 19)
    if (block >> 10 === this.#pages.length) {
      this.#pages.push(new Int32Array(blocksOfPage * daysOfBlock * 2))
    }
    this.#lastPerson = person
    this.#lastStretch = stretch
    this.#page = this.#pages[block >> 10] as Int32Array<ArrayBuffer>
    this.#start = (block & (blocksOfPage - 1)) * daysOfBlock * 2
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
