import { incompleteBeta, upperGamma } from './beta.ts'

/** The upper tail of the standard normal distribution. */
function normalUpper(x: number): number {
  if (x === 0) return 0.5
  const tail = upperGamma(0.5, (x * x) / 2) / 2
  return x > 0 ? tail : 1 - tail
}

/** The share of the standard normal distribution below x. */
export function normalBelow(x: number): number {
  return normalUpper(-x)
}

/** Twice the smaller tail of the standard normal distribution. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalUpper(Math.abs(z)))
}

/** The normal quantile. Source: Acklam’s start, then two steps of Halley on the exact distribution. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  let x: number
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    x =
      (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) *
        q +
        1)
  } else {
    const q = p - 0.5
    const r = q * q
    x =
      ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
        30.66479806614716) *
        r +
        2.506628277459239) *
        q) /
      (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
        13.28068155288572) *
        r +
        1)
  }
  for (let step = 0; step < 2; step += 1) {
    const error = normalUpper(-x) - p
    const move = error * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2)
    x -= move / (1 + (x * move) / 2)
  }
  return x
}

/** The share of Student’s t distribution below t. */
export function studentBelow(t: number, degrees: number): number {
  const squared = t * t
  const tail =
    incompleteBeta(degrees / (degrees + squared), squared / (degrees + squared), degrees / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** Twice the smaller tail of Student’s t distribution. */
export function studentTwoSided(t: number, degrees: number): number {
  const squared = t * t
  return incompleteBeta(degrees / (degrees + squared), squared / (degrees + squared), degrees / 2, 0.5)
}

/** The share of the F distribution below f. */
function fisherBelow(f: number, first: number, second: number): number {
  const scaled = first * f
  return incompleteBeta(scaled / (scaled + second), second / (scaled + second), first / 2, second / 2)
}

/** The upper tail of the chi-squared distribution. */
export function chiSquaredAbove(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2)
}

/** The place where a growing function reaches a value, between bounds that enclose it. */
export function invert(grows: (x: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 400; step += 1) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) break
    if (grows(middle) < value) low = middle
    else high = middle
  }
  return low + (high - low) / 2
}

/** An upper bound for a quantile: doubled until the function is beyond the value. */
function boundAbove(grows: (x: number) => number, value: number): number {
  let high = 1
  while (grows(high) < value && high < 1e300) high *= 2
  return high
}

/** The quantile of Student’s t distribution. */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0
  // The tail is the growing function of −t, so that small tails keep all their digits.
  const tail = Math.min(p, 1 - p)
  const shrinks = (t: number): number => -studentBelow(-t, degrees)
  const t = invert(shrinks, -tail, 0, boundAbove(shrinks, -tail))
  return p < 0.5 ? -t : t
}

/** The quantile of the F distribution. */
export function fisherQuantile(p: number, first: number, second: number): number {
  const grows = (f: number): number => fisherBelow(f, first, second)
  return invert(grows, p, 0, boundAbove(grows, p))
}

/** The quantile of the chi-squared distribution. */
export function chiSquaredQuantile(p: number, degrees: number): number {
  const grows = (x: number): number => -chiSquaredAbove(x, degrees)
  return invert(grows, -(1 - p), 0, boundAbove(grows, -(1 - p)))
}

/** The quantile of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  return invert((x) => incompleteBeta(x, 1 - x, a, b), p, 0, 1)
}
