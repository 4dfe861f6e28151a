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
    let lead = this.#lead
    for (let at = 0; at < length; at++) {
      const byte = chunk[at] as number
      if (lead !== 0) {
        if (units[(lead << 8) | byte] === 0) return this.#fail(at - 1)
        lead = 0
      } else if (byte >= 0x80) {
        if (isCp932Lead(byte)) lead = byte
        else if (units[byte] === 0) return this.#fail(at)
      }
    }
    this.#lead = lead
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
