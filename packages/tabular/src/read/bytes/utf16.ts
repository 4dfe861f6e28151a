/**
 * UTF-16 as UTF-8, chunk by chunk, so that one scanner does for both. Halves of surrogate pairs become what UTF-8
 * does not allow, so that the cell that holds them is named.
 */
export class Utf16ToUtf8 {
  readonly #big: boolean
  #half = -1
  #high = 0

  constructor(bigEndian: boolean) {
    this.#big = bigEndian
  }

  push(chunk: Uint8Array): Uint8Array {
    const out = new Uint8Array((chunk.length >> 1) * 3 + 8)
    let length = 0
    for (const byte of chunk) {
      if (this.#half < 0) {
        this.#half = byte
        continue
      }
      const unit = this.#big ? (this.#half << 8) | byte : (byte << 8) | this.#half
      this.#half = -1
      length = this.#unit(unit, out, length)
    }
    return out.subarray(0, length)
  }

  /** What is left over at the end: half a pair, or half a unit. */
  finish(): Uint8Array {
    const out = new Uint8Array(8)
    let length = 0
    if (this.#high !== 0) length = threeBytes(this.#high, out, length)
    if (this.#half >= 0) out[length++] = 0xff
    this.#high = 0
    this.#half = -1
    return out.subarray(0, length)
  }

  #unit(unit: number, out: Uint8Array, from: number): number {
    let length = from
    const isLow = unit >= 0xdc00 && unit <= 0xdfff
    if (this.#high !== 0) {
      const high = this.#high
      this.#high = 0
      if (isLow) return fourBytes(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00), out, length)
      length = threeBytes(high, out, length)
    }
    if (unit >= 0xd800 && unit <= 0xdbff) {
      this.#high = unit
      return length
    }
    if (unit < 0x80) {
      out[length] = unit
      return length + 1
    }
    if (unit < 0x800) {
      out[length] = 0xc0 | (unit >> 6)
      out[length + 1] = 0x80 | (unit & 0x3f)
      return length + 2
    }
    return threeBytes(unit, out, length)
  }
}

function threeBytes(unit: number, out: Uint8Array, length: number): number {
  out[length] = 0xe0 | (unit >> 12)
  out[length + 1] = 0x80 | ((unit >> 6) & 0x3f)
  out[length + 2] = 0x80 | (unit & 0x3f)
  return length + 3
}

function fourBytes(point: number, out: Uint8Array, length: number): number {
  out[length] = 0xf0 | (point >> 18)
  out[length + 1] = 0x80 | ((point >> 12) & 0x3f)
  out[length + 2] = 0x80 | ((point >> 6) & 0x3f)
  out[length + 3] = 0x80 | (point & 0x3f)
  return length + 4
}
