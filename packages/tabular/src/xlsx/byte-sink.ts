const flushAt = 1 << 16

/** Gathers text as UTF-8 bytes, so that a long part never has to be one string. */
export class ByteSink {
  #pending = ''
  #bytes = new Uint8Array(1 << 14)
  #length = 0
  readonly #encoder = new TextEncoder()

  add(text: string): void {
    this.#pending += text
    if (this.#pending.length >= flushAt) this.#flush()
  }

  finish(): Uint8Array {
    this.#flush()
    return this.#bytes.subarray(0, this.#length)
  }

  #flush(): void {
    const needed = this.#length + this.#pending.length * 3
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#length += this.#encoder.encodeInto(this.#pending, this.#bytes.subarray(this.#length)).written
    this.#pending = ''
  }
}
