import type { Slot } from '../read/rows/slots.ts'
import { hasWordsOfFile } from './column.ts'

/** Words with their places. */
class WordList {
  words: string[] = []
  #places: Map<string, number> | undefined = new Map()

  /** Words that are known to differ; their places are not looked for before they are needed. */
  take(words: readonly string[]): void {
    this.words = [...words]
    this.#places = undefined
  }

  placeOf(word: string): number {
    this.#places ??= new Map(this.words.map((each, place) => [each, place]))
    let place = this.#places.get(word)
    if (place === undefined) {
      place = this.words.length
      this.words.push(word)
      this.#places.set(word, place)
    }
    return place
  }
}

/** The words that one reader of rows has given so far, and the places of those that the file has taken over. */
export class GivenWords {
  readonly #words: string[][] = []
  readonly #places: Int32Array[] = []

  /** Takes what a reader gives for a slot. */
  take(slot: number, words: readonly string[]): void {
    const known = this.#words[slot] ?? []
    this.#words[slot] = known
    const places = this.#places[slot] ?? new Int32Array(0)
    for (const word of words) known.push(word)
    if (known.length <= places.length) return
    const wider = new Int32Array(Math.max(64, known.length * 2)).fill(-1)
    wider.set(places)
    this.#places[slot] = wider
  }

  /** Puts the file's own places in the place of the reader's, in the order in which they come. */
  replace(slot: number, values: Int32Array, from: number, to: number, file: ColumnWords): void {
    const places = this.#places[slot]
    if (places === undefined) return
    for (let row = from; row < to; row++) {
      const own = values[row] as number
      if (own < 0) continue
      let place = places[own] as number
      if (place < 0) {
        place = file.placeOf(slot, this.#words[slot]?.[own] ?? '')
        places[own] = place
      }
      values[row] = place
    }
  }
}

/** The words of all slots of a file. */
export class ColumnWords {
  readonly #lists: WordList[]
  readonly #slots: readonly Slot[]

  constructor(slots: readonly Slot[]) {
    this.#slots = slots
    this.#lists = slots.map(() => new WordList())
  }

  /** Begins a batch; slots whose words do not go through the file get those that are given, or none. */
  begin(given?: readonly (readonly string[])[]): void {
    for (const { index, type } of this.#slots) {
      if (!hasWordsOfFile(type)) this.#lists[index]?.take(given?.[index] ?? [])
    }
  }

  placeOf(slot: number, word: string): number {
    return this.#lists[slot]?.placeOf(word) ?? -1
  }

  wordsOf(slot: number): readonly string[] {
    return this.#lists[slot]?.words ?? []
  }
}
