/**
 * A decimal number exactly as its text says: `digits` × 10 to the power of −`scale`.
 *
 * JavaScript writes every number as the shortest decimal that reads back as the same number, which is the
 * decimal that a person typed. Working on that text is what makes 1.005 a tie and not 1.00499999999999989.
 */
export type Decimal = { readonly digits: bigint; readonly scale: number }

/** @throws RangeError when `n` is not finite. */
export function toDecimal(n: number): Decimal {
  if (!Number.isFinite(n)) throw new RangeError(`not a finite number: ${n}`)
  const [mantissa = '', exponent = '0'] = String(n).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = BigInt(whole + fraction)
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { digits, scale } : { digits: digits * powerOfTen(-scale), scale: 0 }
}

/** The number nearest to the decimal. @throws RangeError when it is larger than a number can be. */
export function fromDecimal({ digits, scale }: Decimal): number {
  const nearest = Number(`${digits}e-${scale}`)
  if (!Number.isFinite(nearest)) throw new RangeError('a sum is out of range')
  return nearest
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: atScale(a, scale) + atScale(b, scale), scale }
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, scale: b.scale })
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale }
}

/** −1, 0 or 1 when `a` is smaller than, equal to or larger than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { digits } = subtractDecimals(a, b)
  if (digits === 0n) return 0
  return digits < 0n ? -1 : 1
}

/** The digits of `decimal` when it is written with `scale` places; `scale` is not below its own. */
export function atScale(decimal: Decimal, scale: number): bigint {
  return decimal.digits * powerOfTen(scale - decimal.scale)
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
