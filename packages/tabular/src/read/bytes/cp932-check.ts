import { pastAscii } from './ascii.ts'
import { isCp932Lead, unitsOfCp932 } from './cp932-table.ts'

/** Whether bytes are CP932, chunk by chunk. `offset` is the first byte of the first code that is none. */
export class Cp932Check {
  offset = -1
  readonly #units = unitsOfCp932()
  #seen = 0
  #lead = 0

  /** @returns whether everything up to here is CP932. */
  push(chunk: Uint8Array): boolean {
    if (this.offset >= 0) return false
    const units = this.#units
    const length = chunk.length
    const view = new DataView(chunk.buffer, chunk.byteOffset, length)
    let at = 0
    if (this.#lead !== 0 && length > 0) {
      if (units[(this.#lead << 8) | (chunk[0] as number)] === 0) return this.#fail(-1)
      this.#lead = 0
      at = 1
    }
    while (at < length) {
      const byte = chunk[at] as number
      if (byte < 0x80) at = pastAscii(view, at + 1)
      else if (!isCp932Lead(byte)) {
        if (units[byte] === 0) return this.#fail(at)
        at++
      } else if (at + 1 === length) {
        this.#lead = byte
        at++
      } else {
        if (units[(byte << 8) | (chunk[at + 1] as number)] === 0) return this.#fail(at)
        at += 2
      }
    }
    this.#seen += length
    return true
  }

  /** @returns whether everything was CP932 and the last code is whole. */
  finish(): boolean {
    return this.offset < 0 && (this.#lead === 0 || this.#fail(-1))
  }

  #fail(at: number): false {
    this.offset = this.#seen + at
    return false
  }
}
