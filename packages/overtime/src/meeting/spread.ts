/** How the minutes of a group lie: what a mean would hide. */
export type Spread = {
  readonly total: number
  readonly median: number
  readonly maximum: number
  /** Percent of all minutes that the highest tenth of the people have, at least one person; 0 of nothing. */
  readonly topTenthPercent: number
  /** The least number of people who together have half of all minutes; 0 of nothing. */
  readonly peopleForHalf: number
}

/**
 * How minutes are spread over people: total, median, maximum, and how far the load lies on a few.
 *
 * @throws RangeError when there is nobody.
 * @example
 * ```ts
 * loadSpread([0, 0, 0, 600, 5400])
 * // => { total: 6000, median: 0, maximum: 5400, topTenthPercent: 90, peopleForHalf: 1 }
 * ```
 */
export function loadSpread(minutes: readonly number[]): Spread {
  if (minutes.length === 0) throw new RangeError('loadSpread: nobody')
  const sorted = [...minutes].sort((a, b) => b - a)
  const total = sorted.reduce((a, b) => a + b, 0)
  const top = sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((a, b) => a + b, 0)
  let sum = 0
  const half = sorted.findIndex((one) => {
    sum += one
    return sum * 2 >= total
  })
  const middle = sorted.length / 2
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
  return {
    total,
    median: median ?? 0,
    maximum: sorted[0] ?? 0,
    topTenthPercent: total === 0 ? 0 : (top * 100) / total,
    peopleForHalf: total === 0 ? 0 : half + 1,
  }
}
