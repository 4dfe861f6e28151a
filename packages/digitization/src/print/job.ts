import { ceilDivide, checkAmount, checkCount } from '../whole.ts'

/** One print job. */
export type PrintJob = {
  readonly pages: number
  readonly copies: number
  /** Pages on one side of a sheet; 1 when absent. */
  readonly pagesPerSide?: number
  readonly duplex: boolean
}

/** What a job takes: printed sides (面), which counters count, and sheets (枚), which are bought. */
export type PrintVolume = { readonly impressions: number; readonly sheets: number }

/**
 * Sides and sheets of a job. Duplex halves the paper, not the counter; an odd last page takes a sheet of its own in
 * every copy.
 *
 * @throws RangeError when a number is not whole, or fewer than one page stands on a side.
 * @example
 * ```ts
 * printVolume({ pages: 7, copies: 30, duplex: true }) // => { impressions: 210, sheets: 120 }
 * printVolume({ pages: 10, copies: 5, pagesPerSide: 2, duplex: true }) // => { impressions: 25, sheets: 15 }
 * ```
 */
export function printVolume({ pages, copies, pagesPerSide = 1, duplex }: PrintJob): PrintVolume {
  checkCount('printVolume pages', pages)
  checkCount('printVolume copies', copies)
  if (checkCount('printVolume pagesPerSide', pagesPerSide) < 1) {
    throw new RangeError('printVolume: at least one page stands on a side')
  }
  const sides = ceilDivide(pages, pagesPerSide)
  return { impressions: copies * sides, sheets: copies * (duplex ? ceilDivide(sides, 2) : sides) }
}

/** Printed sides of one device or department in a period, by what they cost. */
export type PrintUse = {
  readonly impressions: { readonly mono: number; readonly colour: number }
  /** Of all impressions: those larger than A4 for which the contract counts more than one. */
  readonly large?: { readonly mono: number; readonly colour: number; readonly countsAs: number }
  readonly sheets: number
}

/** What a contract charges, in yen without tax; unit prices may have fractions, charges are rounded down once. */
export type PrintPrices = {
  readonly mono: number
  readonly colour: number
  readonly paperPerSheet: number
  /** Lease and base fee for the period. */
  readonly fixed: number
  /** The least that is charged for impressions in the period; 0 when absent. */
  readonly leastCharge?: number
}

/** The cost of printing in whole yen without tax, by part. */
export type PrintCost = {
  readonly impressions: number
  readonly paper: number
  readonly fixed: number
  readonly total: number
  /** Whether the least charge of the contract applied. */
  readonly leastChargeApplied: boolean
}

/**
 * What printing costs under a contract, in whole yen without tax. Each part is rounded down.
 *
 * @throws RangeError when an amount is negative or a count not whole.
 * @example
 * ```ts
 * const use = { impressions: { mono: 8000, colour: 2000 }, sheets: 6000 }
 * printCost(use, { mono: 0.8, colour: 6, paperPerSheet: 0.6, fixed: 12000 }).total // => 34000
 * ```
 */
export function printCost(use: PrintUse, prices: PrintPrices): PrintCost {
  const { mono, colour } = chargedImpressions(use)
  const { fixed, paperPerSheet, leastCharge = 0 } = prices
  for (const [name, amount] of Object.entries({ ...prices })) checkAmount(`printCost ${name}`, amount)
  const charge = wholeYen(mono * prices.mono + colour * prices.colour)
  const impressions = Math.max(charge, leastCharge)
  const paper = wholeYen(checkCount('printCost sheets', use.sheets) * paperPerSheet)
  const total = impressions + paper + fixed
  return { impressions, paper, fixed, total, leastChargeApplied: charge < leastCharge }
}

/** Rounded down, after what binary fractions leave behind is taken off: 0.29 × 100 is 29. */
function wholeYen(amount: number): number {
  const nearest = Math.round(amount)
  return Math.abs(amount - nearest) < 1e-6 ? nearest : Math.floor(amount)
}

function chargedImpressions({ impressions, large }: PrintUse): PrintUse['impressions'] {
  const { mono, colour } = impressions
  checkCount('printCost impressions', mono)
  checkCount('printCost impressions', colour)
  if (large === undefined) return { mono, colour }
  const more = checkAmount('printCost countsAs', large.countsAs) - 1
  if (large.mono > mono || large.colour > colour) {
    throw new RangeError('printCost: more large impressions than impressions')
  }
  return { mono: mono + more * large.mono, colour: colour + more * large.colour }
}
