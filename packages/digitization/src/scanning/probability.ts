/** The natural logarithm of n!, exact enough for lots of any size (Stirling's series above a small table). */
const smallLogFactorials: readonly number[] = /* @__PURE__ */ makeSmall()

function makeSmall(): readonly number[] {
  const sums = [0]
  for (let n = 1; n < 64; n += 1) sums.push((sums[n - 1] ?? 0) + Math.log(n))
  return sums
}

export function logFactorial(n: number): number {
  const small = smallLogFactorials[n]
  if (small !== undefined) return small
  const inverse = 1 / n
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** The probability of at most `most` defects among `draws` of a lot without end, each defective by `rate`. */
export function binomialAtMost(draws: number, most: number, rate: number): number {
  if (rate === 0) return 1
  if (rate === 1) return most >= draws ? 1 : 0
  let sum = 0
  for (let k = 0; k <= Math.min(most, draws); k += 1) {
    sum += Math.exp(logChoose(draws, k) + k * Math.log(rate) + (draws - k) * Math.log1p(-rate))
  }
  return Math.min(1, sum)
}

/** The probability of at most `most` defects among `draws` of a lot of so many with so many defective. */
export function hypergeometricAtMost(lot: number, defective: number, draws: number, most: number): number {
  const least = Math.max(0, draws - (lot - defective))
  let sum = 0
  for (let k = least; k <= Math.min(most, draws, defective); k += 1) {
    sum += Math.exp(logChoose(defective, k) + logChoose(lot - defective, draws - k) - logChoose(lot, draws))
  }
  return Math.min(1, sum)
}
