/** What is left of Stirling's formula for Γ(n + 1), by the Stirling series or, for small n, from the gamma function. */
function stirlingRest(n: number): number {
  if (n <= 15) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.9189385332046728
  const inverse = 1 / n
  const square = inverse * inverse
  return (
    inverse *
    (1 / 12 -
      square *
        (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))))
  )
}

/** Lanczos’s approximation with g = 607/128, as in Numerical Recipes, 3rd ed., 6.1. */
const lanczos = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488,
  0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5,
  3.6899182659531625e-6,
]

/** The logarithm of the gamma function of a positive number. */
function logGamma(x: number): number {
  let sum = 0.9999999999999971
  for (const [place, coefficient] of lanczos.entries()) sum += coefficient / (x + 1 + place)
  const shifted = x + 5.2421875
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.5066282746310007 * sum) / x)
}

/** x·log(x/m) + m − x without cancellation. Source: Loader 2000, Fast and accurate computation of binomials. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) < 0.1 * (x + m)) {
    const ratio = (x - m) / (x + m)
    let sum = (x - m) * ratio
    let term = 2 * x * ratio
    const square = ratio * ratio
    for (let place = 1; place < 1000; place += 1) {
      term *= square
      const next = sum + term / (2 * place + 1)
      if (next === sum) return next
      sum = next
    }
    return sum
  }
  return x * Math.log(x / m) + m - x
}

/** x^a·(1−x)^b / B(a, b), by Loader’s saddle point, so that it stays exact for large a and b. */
function betaTerm(x: number, rest: number, a: number, b: number): number {
  const n = a + b
  const log = stirlingRest(n) - stirlingRest(a) - stirlingRest(b) - deviance(a, n * x) - deviance(b, n * rest)
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * a * b)) * ((a * b) / n)
}

const tiny = 1e-300

/** The continued fraction of the incomplete beta function, by Lentz’s method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let result = d
  for (let m = 1; m < 100_000; m += 1) {
    for (const numerator of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 + numerator * d
      d = 1 / (Math.abs(d) < tiny ? tiny : d)
      c = 1 + numerator / c
      if (Math.abs(c) < tiny) c = tiny
      result *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return result
}

/**
 * The regularised incomplete beta function I_x(a, b); `rest` is 1 − x, given apart so that nothing is lost near 1.
 * Source: continued fraction DLMF 8.17.22, prefactor by Loader 2000.
 */
export function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - (betaTerm(rest, x, b, a) * betaFraction(rest, b, a)) / b
  return (betaTerm(x, rest, a, b) * betaFraction(x, a, b)) / a
}

/** The upper part of the regularised incomplete gamma function, Q(a, x). Source: series and continued fraction, DLMF 8.7, 8.9. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  // x^a·e^−x/Γ(a + 1) by Loader’s form of the Poisson probability.
  const term = Math.exp(-stirlingRest(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)
  if (x < a + 1) {
    let [sum, part] = [1, 1]
    for (let n = 1; part > sum * 1e-17; n += 1) {
      part *= x / (a + n)
      sum += part
    }
    return 1 - term * sum
  }
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let result = d
  for (let n = 1; n < 100_000; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = numerator * d + b
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = b + numerator / c
    if (Math.abs(c) < tiny) c = tiny
    result *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return term * a * result
}
