import { tidy } from '../cells/tidy.ts'
import { normaliseHeader } from '../header/normalise-header.ts'

const total =
  /^(?:.*(?:合計|小計|総計|累計)|(?:.+[ ・:])?(?:計|平均)|総平均|(?:grand |sub)?totals?|average)$/i

/** Whether a text names a row of sums or means rather than a row of data. */
export function isTotalWord(text: string): boolean {
  const tidied = tidy(text)
  return total.test(tidied) || /^[合総小]計$|^平均$|^計$/.test(tidied.replaceAll(' ', ''))
}

/** Whether the cells repeat the header: at least half of those with a header say the same. */
export function repeatsHeader(cells: readonly string[], headers: readonly string[]): boolean {
  let [named, same] = [0, 0]
  for (const [column, header] of headers.entries()) {
    const key = normaliseHeader(header)
    if (key === '') continue
    named++
    if (normaliseHeader(cells[column] ?? '') === key) same++
  }
  return same > 0 && same * 2 >= named
}

/** The place of the first cell that is not empty; −1 when all are. */
export function firstFilled(cells: readonly string[]): number {
  return cells.findIndex((cell) => cell.trim() !== '')
}
