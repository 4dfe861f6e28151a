const lineFeed = 10
const carriageReturn = 13

/** A piece of a file that is taken to begin and to end with a row. */
export type Slab = { bytes: Uint8Array; length: number }

/** The place behind the last line break; 0 when there is none. A last CR counts only when no LF can follow. */
function cutOf(bytes: Uint8Array, length: number): number {
  // A search from before the beginning would begin at the end.
  if (length === 0) return 0
  const feed = bytes.lastIndexOf(lineFeed, length - 1)
  if (feed >= 0) return feed + 1
  return length < 2 ? 0 : bytes.lastIndexOf(carriageReturn, length - 2) + 1
}

/**
 * Cuts a file at line breaks. Whether a line break ends a row or stands between quotation marks is not asked: whoever
 * reads the slabs in order sees where a row has not ended.
 */
export class SlabCutter {
  /** What stands behind the last cut; at the end of the file all that is left. */
  carry: Uint8Array = new Uint8Array(0)
  readonly #chunks: AsyncGenerator<Uint8Array>
  readonly #mostBytes: number
  #chunk: Uint8Array = new Uint8Array(0)
  #isDone = false

  /** `mostBytes`: a slab does not grow beyond it to find a line break. */
  constructor(chunks: AsyncGenerator<Uint8Array>, first: Uint8Array, mostBytes: number) {
    this.#chunks = chunks
    this.#chunk = first
    this.#mostBytes = mostBytes
  }

  /** Fills a slab; `false` when nothing but the carry is left. `wider` gives more room when no line ends in it. */
  async fill(slab: Slab, wider: (length: number) => Uint8Array): Promise<boolean> {
    if (slab.bytes.length <= this.carry.length) slab.bytes = wider(this.carry.length * 2)
    slab.bytes.set(this.carry)
    let length = this.carry.length
    for (;;) {
      length = await this.#fillFrom(slab.bytes, length)
      let cut = cutOf(slab.bytes, length)
      if (cut === 0 && !this.#isDone && length < this.#mostBytes) {
        const bytes = wider(slab.bytes.length * 2)
        bytes.set(slab.bytes)
        slab.bytes = bytes
        continue
      }
      if (cut === 0 && !this.#isDone) cut = length
      this.carry = slab.bytes.slice(cut, length)
      slab.length = cut
      return cut > 0
    }
  }

  async #fillFrom(bytes: Uint8Array, from: number): Promise<number> {
    let length = from
    while (length < bytes.length && !this.#isDone) {
      if (this.#chunk.length === 0) {
        const { done, value } = await this.#chunks.next()
        if (done === true) this.#isDone = true
        else this.#chunk = value
        continue
      }
      const taken = this.#chunk.subarray(0, bytes.length - length)
      bytes.set(taken, length)
      length += taken.length
      this.#chunk = this.#chunk.subarray(taken.length)
    }
    return length
  }
}
