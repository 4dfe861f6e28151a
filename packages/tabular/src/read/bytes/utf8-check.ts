import { pastAscii } from './ascii.ts'

/**
 * Whether bytes are UTF-8, chunk by chunk, by the table of well-formed sequences of the Unicode Standard (3-7).
 * `offset` is the first byte of the first sequence that is not.
 */
export class Utf8Check {
  offset = -1
  #seen = 0
  /** Bytes of the present sequence that are still to come, and what the next of them may be. */
  #missing = 0
  #lowest = 0x80
  #highest = 0xbf
  #begun = 0

  /** @returns whether everything up to here is UTF-8. */
  push(chunk: Uint8Array): boolean {
    if (this.offset >= 0) return false
    const length = chunk.length
    const view = new DataView(chunk.buffer, chunk.byteOffset, length)
    let at = 0
    while (at < length) {
      if (this.#missing === 0) {
        at = pastAscii(view, at)
        while (at < length && (chunk[at] as number) < 0x80) at++
        if (at === length) break
        this.#begun = this.#seen + at
        if (!this.#begin(chunk[at] as number)) return this.#fail()
        at++
        continue
      }
      const byte = chunk[at] as number
      if (byte < this.#lowest || byte > this.#highest) return this.#fail()
      this.#lowest = 0x80
      this.#highest = 0xbf
      this.#missing--
      at++
    }
    this.#seen += length
    return true
  }

  /** @returns whether everything was UTF-8 and the last sequence is whole. */
  finish(): boolean {
    return this.offset < 0 && (this.#missing === 0 || this.#fail())
  }

  #fail(): false {
    this.offset = this.#begun
    return false
  }

  #begin(byte: number): boolean {
    if (byte < 0xc2 || byte > 0xf4) return false
    this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
    this.#lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    this.#highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    return true
  }
}
