/** Whether a value is a whole number of at least 0 that is kept exactly. */
export function isWholeCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** @throws RangeError when the value is not a whole number of at least 0: a caller's mistake. */
export function checkCount(name: string, value: number): number {
  if (!isWholeCount(value)) throw new RangeError(`${name}: not a whole number of at least 0: ${value}`)
  return value
}

/** @throws RangeError when the value is not a finite number of at least 0. */
export function checkAmount(name: string, value: number): number {
  if (!Number.isFinite(value) || value < 0)
    throw new RangeError(`${name}: not a number of at least 0: ${value}`)
  return value
}

/** The quotient of two whole numbers, rounded up. Exact. */
export function ceilDivide(dividend: number, divisor: number): number {
  const rest = dividend % divisor
  return (dividend - rest) / divisor + (rest > 0 ? 1 : 0)
}
