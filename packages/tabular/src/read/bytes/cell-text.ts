import { decodeCp932 } from './cp932-table.ts'
import { isJapaneseUtf8 } from './japanese-utf8.ts'

const slots = 1 << 12
const most = 48

/**
 * The texts of cells. The same bytes give the same string object as long as nothing else took its place, because
 * tables repeat most of their words. Holds at most 4,096 short texts.
 */
export class CellText {
  readonly encoding: 'utf-8' | 'cp932'
  readonly #pool = new Uint8Array(slots * most)
  readonly #lengths = new Uint8Array(slots).fill(255)
  readonly #texts: string[] = new Array<string>(slots).fill('')
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  readonly #isDecided: boolean

  /** `isDecided`: the encoding was found out over the file, so that a cell of another one may be a file joined on. */
  constructor(encoding: 'utf-8' | 'cp932', isDecided = false) {
    this.encoding = encoding
    this.#isDecided = isDecided
  }

  /** The text of the bytes; undefined when they are none in the encoding. */
  of(bytes: Uint8Array, start: number, end: number): string | undefined {
    const length = end - start
    if (length === 0) return ''
    if (length > most) return this.#decode(bytes, start, end)
    let hash = length
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
    const slot = (hash ^ (hash >>> 15)) & (slots - 1)
    const base = slot * most
    const pool = this.#pool
    if (this.#lengths[slot] === length) {
      let same = 0
      while (same < length && pool[base + same] === bytes[start + same]) same++
      if (same === length) return this.#texts[slot]
    }
    const text = this.#decode(bytes, start, end)
    if (text !== undefined) {
      for (let at = 0; at < length; at++) pool[base + at] = bytes[start + at] as number
      this.#lengths[slot] = length
      this.#texts[slot] = text
    }
    return text
  }

  /** The text with U+FFFD in place of what is none, for showing it. */
  shown(bytes: Uint8Array, start: number, end: number): string {
    const text = this.of(bytes, start, end)
    if (text !== undefined) return text
    const label = this.encoding === 'cp932' && !isJapaneseUtf8(bytes, start, end) ? 'shift_jis' : 'utf-8'
    return new TextDecoder(label).decode(bytes.subarray(start, end))
  }

  #decode(bytes: Uint8Array, start: number, end: number): string | undefined {
    if (this.encoding === 'cp932') {
      if (this.#isDecided && isJapaneseUtf8(bytes, start, end)) return undefined
      return decodeCp932(bytes, start, end)
    }
    try {
      return this.#decoder.decode(bytes.subarray(start, end))
    } catch {
      return undefined
    }
  }
}
