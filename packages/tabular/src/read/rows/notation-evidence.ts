import type { DurationNotation } from '../profile.ts'

const enough = 20

/**
 * What the durations of one column say about their notation. It can only warn: a file of quarters of an hour in
 * decimals and one in base 60 may hold the same texts.
 */
export class NotationEvidence {
  readonly #stated: DurationNotation | null
  #impossible = 0
  #example: string | undefined
  #fractions = 0
  #sixtyOrMore = 0
  #quarters = 0
  #finer = 0
  #tenths = 0
  #wholes = 0
  #largest = 0

  constructor(stated: DurationNotation | null) {
    this.#stated = stated
  }

  /** Counts the digits behind the point of a cell. */
  count(bytes: Uint8Array, start: number, end: number): void {
    let point = end - 1
    while (point >= start && bytes[point] !== 46) point--
    if (point < start) {
      this.#wholes++
      let number = 0
      for (let at = start; at < end; at++) number = number * 10 + ((bytes[at] as number) - 48)
      if (number > this.#largest) this.#largest = number
      return
    }
    const places = end - point - 1
    const first = (bytes[point + 1] as number) - 48
    const hundredths = first * 10 + (places > 1 ? (bytes[point + 2] as number) - 48 : 0)
    if (places > 1) this.#finer++
    else if (first !== 0 && first !== 5) this.#tenths++
    if (hundredths === 0) return
    this.#fractions++
    if (hundredths >= 60) this.#sixtyOrMore++
    if (hundredths % 25 === 0) this.#quarters++
  }

  /** What was counted, for {@link add}. */
  counts(): readonly number[] {
    return [
      this.#fractions,
      this.#sixtyOrMore,
      this.#quarters,
      this.#finer,
      this.#tenths,
      this.#wholes,
      this.#largest,
    ]
  }

  /** Adds what was counted elsewhere. */
  add(counts: readonly number[]): void {
    const [fractions = 0, sixtyOrMore = 0, quarters = 0, finer = 0, tenths = 0, wholes = 0, largest = 0] =
      counts
    this.#fractions += fractions
    this.#sixtyOrMore += sixtyOrMore
    this.#quarters += quarters
    this.#finer += finer
    this.#tenths += tenths
    this.#wholes += wholes
    this.#largest = Math.max(this.#largest, largest)
  }

  /** Counts a cell that is a duration, but none in the stated notation. */
  refuse(text: string): void {
    this.#impossible++
    this.#example ??= text
  }

  /** The notation that the column rather seems to have, with the reason; nothing when it may be as stated. */
  contradiction(): { readonly expected: string; readonly value: string } | undefined {
    if (this.#example !== undefined) {
      return { expected: this.#instead(this.#example), value: `${this.#example} × ${this.#impossible}` }
    }
    if (this.#stated === 'decimal' && this.#fractions >= enough && this.#sixtyOrMore === 0) {
      const all = this.#fractions === this.#quarters
      return all ? undefined : { expected: 'dot60', value: `< .60 × ${this.#fractions}` }
    }
    if (
      this.#stated === 'decimal' &&
      this.#fractions === 0 &&
      this.#wholes >= enough &&
      this.#largest > 744
    ) {
      return { expected: 'minutes', value: `${this.#largest}` }
    }
    if (this.#stated === 'dot60' && this.#fractions >= enough && this.#quarters === this.#fractions) {
      return { expected: 'decimal', value: `.25, .50 × ${this.#fractions}` }
    }
    return undefined
  }

  /** What a text may be that the stated notation cannot hold. */
  #instead(text: string): string {
    if (text.includes(':')) return this.#stated === 'colon60' ? 'colon10' : 'colon60'
    if (!text.includes('.')) return 'minutes'
    return this.#stated === 'dot60' || /\.[6-9]/.test(text) ? 'decimal' : 'decimal, dot60'
  }

  /** Whether the hours were rounded to one decimal before they were written. */
  isCoarse(): boolean {
    return this.#stated === 'decimal' && this.#tenths > 0 && this.#finer === 0
  }
}
