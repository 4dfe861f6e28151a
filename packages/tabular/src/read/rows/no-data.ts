import { tidy } from '../cells/tidy.ts'
import { normaliseHeader } from '../header/normalise-header.ts'

const total =
  /^(?:.*(?:合計|小計|総計|累計)|(?:.+[ ・:])?(?:計|平均)|総平均|(?:grand |sub)?totals?|average)$/i

/** Whether a text names a row of sums or means rather than a row of data. */
export function isTotalWord(text: string): boolean {
  const tidied = tidy(text)
  return total.test(tidied) || /^[合総小]計$|^平均$|^計$/.test(tidied.replaceAll(' ', ''))
}

type NamedColumns = readonly (readonly [column: number, key: string])[]

/** Every row is held against the same headers. */
const namedColumns = new WeakMap<readonly string[], NamedColumns>()

function namedIn(headers: readonly string[]): NamedColumns {
  const known = namedColumns.get(headers)
  if (known !== undefined) return known
  const named = headers.flatMap((header, column): NamedColumns => {
    const key = normaliseHeader(header)
    return key === '' ? [] : [[column, key]]
  })
  namedColumns.set(headers, named)
  return named
}

/** Whether the cells repeat the header: at least half of those with a header say the same. */
export function repeatsHeader(cells: readonly string[], headers: readonly string[]): boolean {
  const named = namedIn(headers)
  let [same, other] = [0, 0]
  for (const [column, key] of named) {
    if (normaliseHeader(cells[column] ?? '') === key) same++
    else other++
    if (other * 2 > named.length) return false
  }
  return same > 0
}

/** The place of the first cell that is not empty; −1 when all are. */
export function firstFilled(cells: readonly string[]): number {
  return cells.findIndex((cell) => cell.trim() !== '')
}
