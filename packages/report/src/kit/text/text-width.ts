import { eastAsianWidth } from 'get-east-asian-width'

/** How to measure text in columns of a terminal or of a spreadsheet. */
export interface TextWidthOptions {
  /**
   * Columns taken by the signs that are half-width in Western fonts and full-width in Japanese ones
   * (`①`, `※`, `…`, `→`): `narrow` one, as terminals do; `wide` two, as Japanese typefaces do. `narrow` when absent.
   */
  readonly ambiguous?: 'narrow' | 'wide'
}

const controls = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u
const known = { narrow: new Map<number, number>(), wide: new Map<number, number>() }

function columnsOf(codePoint: number, ambiguous: 'narrow' | 'wide'): number {
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1
  const seen = known[ambiguous].get(codePoint)
  if (seen !== undefined) return seen
  const columns = controls.test(String.fromCodePoint(codePoint))
    ? 0
    : eastAsianWidth(codePoint, { ambiguousAsWide: ambiguous === 'wide' })
  known[ambiguous].set(codePoint, columns)
  return columns
}

/**
 * The number of columns that a text takes where a half-width character takes one and a full-width one two.
 *
 * Combining marks, joiners and control characters take none. A text of several lines is measured as if it were one.
 *
 * @source Unicode Standard Annex #11, East Asian Width
 * @example
 * textWidth('改革 2025') // => 9
 * textWidth('①') // => 1
 * textWidth('①', { ambiguous: 'wide' }) // => 2
 */
export function textWidth(text: string, options: TextWidthOptions = {}): number {
  const ambiguous = options.ambiguous ?? 'narrow'
  let width = 0
  for (const character of text) width += columnsOf(character.codePointAt(0) ?? 0, ambiguous)
  return width
}
