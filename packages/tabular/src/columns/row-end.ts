const quote = 34
const lineFeed = 10
const carriageReturn = 13

/** Finds where a row ends that begins at a place, by the rules of the ordinary scanner. */
export class RowEnd {
  /** The first byte behind the row; −1 when its end has not come. */
  end = -1
  /** The line breaks inside of the row and at its end. */
  breaks = 0
  readonly #delimiter: number

  constructor(delimiter: number) {
    this.#delimiter = delimiter
  }

  /** Bytes that end with a line break end there, whatever follows. */
  find(bytes: Uint8Array, from: number, to: number): void {
    this.end = -1
    this.breaks = 0
    let at = from
    for (;;) {
      if (at < to && bytes[at] === quote) at = this.#behindQuotes(bytes, at + 1, to)
      while (at < to && !this.#endsCell(bytes[at] as number)) at++
      if (at >= to) return
      if (bytes[at] !== this.#delimiter) break
      at++
    }
    this.breaks++
    this.end = at + (bytes[at] === carriageReturn && at + 1 < to && bytes[at + 1] === lineFeed ? 2 : 1)
  }

  #endsCell(byte: number): boolean {
    return byte === this.#delimiter || byte === lineFeed || byte === carriageReturn
  }

  /** The place behind the closing quotation mark; `to` when there is none. */
  #behindQuotes(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]
      if (byte === quote) {
        if (bytes[at + 1] !== quote || at + 1 >= to) return at + 1
        at++
      } else if (byte === lineFeed) {
        if (bytes[at - 1] !== carriageReturn || at === from) this.breaks++
      } else if (byte === carriageReturn) this.breaks++
    }
    return to
  }
}
