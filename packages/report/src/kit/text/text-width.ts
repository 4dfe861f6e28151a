import { eastAsianWidth } from 'get-east-asian-width'

/** How to measure text in columns of a terminal or of a spreadsheet. */
export interface TextWidthOptions {
  /**
   * Columns taken by the signs that are half-width in Western fonts and full-width in Japanese ones
   * (`①`, `※`, `…`, `→`): `narrow` one, as terminals do; `wide` two, as Japanese typefaces do. `narrow` when absent.
   */
  readonly ambiguous?: 'narrow' | 'wide'
}

const noWidth = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u

function look(codePoint: number, ambiguousAsWide: boolean): number {
  if (noWidth.test(String.fromCodePoint(codePoint))) return 0
  return eastAsianWidth(codePoint, { ambiguousAsWide })
}

/** Widths that were looked up before, plus one; 0 where none was. */
const known = { narrow: new Uint8Array(0), wide: new Uint8Array(0) }

function columnsOf(codePoint: number, ambiguous: 'narrow' | 'wide'): number {
  if (codePoint > 0xffff) return look(codePoint, ambiguous === 'wide')
  if (known[ambiguous].length === 0) known[ambiguous] = new Uint8Array(0x10000)
  const seen = known[ambiguous][codePoint] ?? 0
  if (seen > 0) return seen - 1
  const columns = look(codePoint, ambiguous === 'wide')
  known[ambiguous][codePoint] = columns + 1
  return columns
}

/**
 * The number of columns that a text takes where a half-width character takes one and a full-width one two.
 *
 * Combining marks, joiners and control characters take none. A text of several lines is measured as if it were one.
 *
 * @source Unicode Standard Annex #11, East Asian Width
 * @example
 * ```ts
 * textWidth('改革 2025') // => 9
 * textWidth('①') // => 1
 * textWidth('①', { ambiguous: 'wide' }) // => 2
 * ```
 */
export function textWidth(text: string, options: TextWidthOptions = {}): number {
  const ambiguous = options.ambiguous ?? 'narrow'
  let width = 0
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at += 1
    width += codePoint >= 0x20 && codePoint < 0x7f ? 1 : columnsOf(codePoint, ambiguous)
  }
  return width
}
