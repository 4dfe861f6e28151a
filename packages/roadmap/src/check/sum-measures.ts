import type { Measure, Qualifier } from '../model/measure.ts'
import { writtenDecimals } from '../text/written-decimals.ts'

/** A value with the words that stand beside it. */
export interface Part {
  readonly measure: Measure
  readonly qualifiers?: readonly Qualifier[] | undefined
}

/** Words that make a figure inexact; with one of them no sum is judged. */
const inexact: readonly Qualifier[] = [
  'about',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'average',
  'partial',
]

/**
 * The sum of parts in the form of their total, or nothing when they cannot be added or when the total is that sum.
 *
 * Rounding of printed decimals is allowed for. Parts that come to the total several times over divide it in several
 * ways; a single part that is smaller is only a part (of them, so many).
 */
export function sumThatDiffers(total: Part, parts: readonly Part[]): Measure | undefined {
  if ([total, ...parts].some(({ qualifiers = [] }) => qualifiers.some((word) => inexact.includes(word)))) {
    return undefined
  }
  const sum = sumInFormOf(
    total.measure,
    parts.map(({ measure }) => measure),
  )
  if (sum === undefined) return undefined
  const [whole, all] = [amountOf(total.measure), amountOf(sum)]
  const isSeveralTimes = parts.length > 3 && whole > 0 && all > whole && all % whole === 0
  return isSeveralTimes || (parts.length === 1 && all < whole) ? undefined : sum
}

function amountOf(measure: Measure): number {
  if (measure.type === 'ratio') return measure.numerator
  if (measure.type === 'share') return measure.percent
  return measure.type === 'count' || measure.type === 'amount' ? measure.value : 0
}

function sumInFormOf(total: Measure, parts: readonly Measure[]): Measure | undefined {
  switch (total.type) {
    case 'count':
    case 'amount':
      return sumOfFigures(total, parts)
    case 'share':
      return sumOfShares(total, parts)
    case 'ratio':
      return sumOfRatios(total, parts)
    default:
      return undefined
  }
}

function decimalsOf(measure: { readonly decimals?: number }, value: number): number {
  return measure.decimals ?? writtenDecimals(value)
}

/** Each rounded part may be half a last digit off, and so may the total. */
function isWithinRounding(sum: number, total: number, decimals: number, parts: number): boolean {
  const slack = decimals === 0 ? 0 : (0.5 * (parts + 1)) / 10 ** decimals
  return Math.abs(sum - total) <= slack + 1e-9
}

function sumOfFigures(
  total: Measure & { type: 'count' | 'amount' },
  parts: readonly Measure[],
): Measure | undefined {
  let [sum, decimals] = [0, total.type === 'amount' ? decimalsOf(total, total.value) : 0]
  for (const part of parts) {
    if ((part.type !== 'count' && part.type !== 'amount') || part.unit !== total.unit) return undefined
    sum += part.value
    if (part.type === 'amount') decimals = Math.max(decimals, decimalsOf(part, part.value))
  }
  if (isWithinRounding(sum, total.value, decimals, parts.length)) return undefined
  return { ...total, value: Number(sum.toFixed(10)) }
}

function sumOfShares(total: Measure & { type: 'share' }, parts: readonly Measure[]): Measure | undefined {
  let [sum, decimals] = [0, decimalsOf(total, total.percent)]
  for (const part of parts) {
    if (part.type !== 'share') return undefined
    sum += part.percent
    decimals = Math.min(decimals, decimalsOf(part, part.percent))
  }
  // Whole percentages are rounded too, other than counts.
  const slack = (0.5 * (parts.length + 1)) / 10 ** decimals
  if (Math.abs(sum - total.percent) <= slack + 1e-9) return undefined
  return { type: 'share', percent: Number(sum.toFixed(10)) }
}

/** Parts of a rate: of one whole, the numerators add up; of several, both parts do. */
function sumOfRatios(total: Measure & { type: 'ratio' }, parts: readonly Measure[]): Measure | undefined {
  let [numerator, denominator, isOfOneWhole] = [0, 0, true]
  for (const part of parts) {
    if (part.type !== 'ratio') return undefined
    numerator += part.numerator
    denominator += part.denominator
    isOfOneWhole &&= part.denominator === total.denominator
  }
  const whole = isOfOneWhole ? total.denominator : denominator
  if (numerator === total.numerator && whole === total.denominator) return undefined
  return { ...total, numerator, denominator: whole }
}
