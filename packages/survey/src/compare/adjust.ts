/**
 * P values adjusted for many comparisons (多重比較), in the given order: `holm` keeps the chance of any false
 * alarm, `benjaminiHochberg` the share of false alarms. Absent values stay absent and do not count.
 *
 * @throws RangeError when a value is not from 0 to 1.
 * @example
 * ```ts
 * adjustP([0.01, 0.02, 0.03, 0.04, 0.05, 0.5], 'holm').map((one) => one?.toFixed(2)) // => ['0.06', '0.10', '0.12', '0.12', '0.12', '0.50']
 * adjustP([0.01, 0.02, 0.03, 0.04, 0.05, 0.5], 'benjaminiHochberg').map((one) => one?.toFixed(2)) // => ['0.06', '0.06', '0.06', '0.06', '0.06', '0.50']
 * ```
 */
export function adjustP(
  values: readonly (number | undefined)[],
  method: 'holm' | 'benjaminiHochberg',
): readonly (number | undefined)[] {
  const given = values.flatMap((p, place) => (p === undefined ? [] : [{ p, place }]))
  if (!given.every(({ p }) => p >= 0 && p <= 1)) throw new RangeError('p values are from 0 to 1')
  given.sort((a, b) => a.p - b.p)
  const m = given.length
  const adjusted: (number | undefined)[] = values.map(() => undefined)
  if (method === 'holm') {
    let largest = 0
    for (const [index, { p, place }] of given.entries()) {
      largest = Math.max(largest, Math.min(1, (m - index) * p))
      adjusted[place] = largest
    }
    return adjusted
  }
  let smallest = 1
  for (let index = m - 1; index >= 0; index -= 1) {
    const { p, place } = given[index] ?? { p: 1, place: 0 }
    smallest = Math.min(smallest, (m * p) / (index + 1))
    adjusted[place] = smallest
  }
  return adjusted
}
