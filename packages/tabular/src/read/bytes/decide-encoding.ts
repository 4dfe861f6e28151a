import { type ReadIssue, readIssue } from '../read-issue.ts'
import type { Encoding, RewindableSource } from '../source.ts'
import { chunksOf, isRewindable, nameOf } from './chunks.ts'
import { Cp932Check } from './cp932-check.ts'
import { Utf8Check } from './utf8-check.ts'

/** The encoding of a text with the number of bytes of its mark (BOM), or why there is none. */
export type EncodingDecision =
  | { readonly ok: true; readonly encoding: Encoding; readonly bom: number }
  | { readonly ok: false; readonly issue: ReadIssue }

/** The mark with which the bytes begin. */
export function bomOf(head: Uint8Array): { readonly encoding: Encoding; readonly bom: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  return undefined
}

/** Both checks over one pass; what has failed is not asked again. */
class Decision {
  readonly #utf8 = new Utf8Check()
  readonly #cp932 = new Cp932Check()
  #seen = 0
  #nul = -1

  /** @returns whether it is worth going on. */
  push(chunk: Uint8Array): boolean {
    const nul = chunk.indexOf(0)
    if (nul >= 0) this.#nul = this.#seen + nul
    this.#seen += chunk.length
    const utf8 = this.#utf8.push(chunk)
    const cp932 = this.#cp932.push(chunk)
    return this.#nul < 0 && (utf8 || cp932)
  }

  finish(file: string | undefined): EncodingDecision {
    const named = file === undefined ? {} : { file }
    if (this.#nul >= 0) {
      return { ok: false, issue: readIssue('nul-byte', 'error', { place: { ...named, byte: this.#nul } }) }
    }
    if (this.#utf8.finish()) return { ok: true, encoding: 'utf-8', bom: 0 }
    if (this.#cp932.finish()) return { ok: true, encoding: 'cp932', bom: 0 }
    const [utf8, cp932] = [this.#utf8.offset, this.#cp932.offset]
    const place = { ...named, byte: Math.max(utf8, cp932) }
    const expected = `UTF-8: ${utf8}, CP932: ${cp932}`
    return { ok: false, issue: readIssue('encoding-undecided', 'error', { place, expected }) }
  }
}

/**
 * The encoding of a text, by rule over its whole content and never by guess: a byte order mark says what it says;
 * else what is well-formed UTF-8 from the first byte to the last is UTF-8 (so is plain ASCII); else what is CP932
 * throughout is CP932; anything else, and what holds a NUL, is refused with the byte.
 *
 * @throws TypeError when the source cannot be read from the beginning again.
 * @source Encoding Standard; the Unicode Standard, table 3-7
 * @example
 * ```ts
 * await decideEncoding(Uint8Array.of(0x93, 0xfa, 0x95, 0x74)) // => { ok: true, encoding: 'cp932', bom: 0 }
 * await decideEncoding(new TextEncoder().encode('日付')) // => { ok: true, encoding: 'utf-8', bom: 0 }
 * ```
 */
export async function decideEncoding(
  source: RewindableSource,
  file: string | undefined = nameOf(source),
): Promise<EncodingDecision> {
  if (!isRewindable(source)) {
    throw new TypeError('decideEncoding: a source that passes by once has to name its encoding')
  }
  const decision = new Decision()
  let head = new Uint8Array(0)
  let undecided = true
  for await (const chunk of chunksOf(source)) {
    if (undecided) {
      const joined = new Uint8Array(head.length + chunk.length)
      joined.set(head)
      joined.set(chunk, head.length)
      head = joined
      if (head.length < 3) continue
      undecided = false
      const bom = bomOf(head)
      if (bom !== undefined) return { ok: true, ...bom }
      if (!decision.push(head)) break
    } else if (!decision.push(chunk)) break
  }
  if (undecided) {
    const bom = bomOf(head)
    if (bom !== undefined) return { ok: true, ...bom }
    decision.push(head)
  }
  return decision.finish(file)
}
