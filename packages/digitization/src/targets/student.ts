import { logFactorial } from '../scanning/probability.ts'

/** ln Γ(n/2) for whole n. */
function logGammaHalf(n: number): number {
  if (n % 2 === 0) return logFactorial(n / 2 - 1)
  const m = (n - 1) / 2
  return logFactorial(2 * m) - logFactorial(m) - m * Math.log(4) + 0.5 * Math.log(Math.PI)
}

/** The probability that Student's t with so many degrees of freedom lies between 0 and `t`, by Simpson's rule. */
function halfProbability(t: number, freedom: number): number {
  const scale = Math.exp(logGammaHalf(freedom + 1) - logGammaHalf(freedom)) / Math.sqrt(freedom * Math.PI)
  // Over the angle, so that the tail is as smooth as the middle: t = √ν · tan φ.
  const end = Math.atan(t / Math.sqrt(freedom))
  const steps = 400
  let sum = 0
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : 2 + 2 * (step % 2)
    sum += weight * Math.cos((end * step) / steps) ** (freedom - 1)
  }
  return (scale * Math.sqrt(freedom) * sum * end) / steps / 3
}

/** The value that Student's t stays within on both sides with this probability. */
export function studentQuantile(freedom: number, probability: number): number {
  let [low, high] = [0, 1]
  while (halfProbability(high, freedom) < probability / 2 && high < 1e9) high *= 2
  for (let step = 0; step < 70; step += 1) {
    const middle = (low + high) / 2
    if (halfProbability(middle, freedom) < probability / 2) low = middle
    else high = middle
  }
  return (low + high) / 2
}
