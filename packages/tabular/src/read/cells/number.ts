import { type CellResult, refused, value } from './cell-result.ts'
import { isPlaceholder, noValue, tidy, withoutGuard } from './tidy.ts'

const number = /^([-+△▲])? ?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/

/**
 * The number in a cell: digits of either width, thousands with commas, `-`, `△` and `▲` for what is negative.
 *
 * @example
 * ```ts
 * readNumberCell('△１，２３４.５') // => { ok: true, value: -1234.5, warnings: [{ code: 'cell-tidied', expected: '-1234.5' }] }
 * readNumberCell('1,23') // => { ok: false, code: 'number-unreadable' }
 * ```
 */
export function readNumberCell(text: string, options: { readonly whole?: boolean } = {}): CellResult<number> {
  const bare = withoutGuard(text)
  const tidied = tidy(bare)
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const match = number.exec(tidied)
  if (match === null) return refused('number-unreadable')
  const [, mark, whole = '', fraction = ''] = match
  const size = Number(whole.replaceAll(',', '') + fraction)
  const read = mark !== undefined && mark !== '+' && size !== 0 ? -size : size
  if (options.whole === true && !Number.isSafeInteger(read)) return refused('number-not-whole')
  return value(read, tidied === bare ? [] : [{ code: 'cell-tidied', expected: String(read) }])
}
