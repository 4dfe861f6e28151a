import { printDecimal, printRatio } from '@reform/quantities'
import type { HybridMode } from './contract.ts'
import type { MediumCounts } from './tally.ts'

/**
 * So much electronic of so much. The numerator has a fraction only where hybrid files count by their share of
 * electronic pages.
 */
export type RateFigure = {
  readonly numerator: number
  readonly denominator: number
  /** Whether all of it is electronic, decided on whole counts; `null` when there is nothing (該当なし). */
  readonly complete: boolean | null
}

/** How much is electronic. Sums in the order of page counts, so that the result depends on no other order. */
function electronicOf(counts: MediumCounts, hybrid: HybridMode): number {
  if (hybrid === 'strict') return counts.electronic
  if (hybrid === 'inclusive') return counts.electronic + counts.hybrid
  let whole = counts.electronic
  let parts = 0
  for (const [pages, weighted] of counts.shares) {
    const rest = weighted % pages
    whole += (weighted - rest) / pages
    parts += rest / pages
  }
  return whole + parts
}

export function totalOf({ electronic, hybrid, paper, other, unknown }: MediumCounts): number {
  return electronic + hybrid + paper + other + unknown
}

/** The part that is certainly not electronic in this mode; 0 means complete. */
function missingOf(counts: MediumCounts, hybrid: HybridMode): number {
  const base = counts.paper + counts.other + counts.unknown
  if (hybrid === 'strict') return base + counts.hybrid
  return hybrid === 'inclusive' ? base : base + counts.hybridUnfinished
}

export function figureOf(counts: MediumCounts, hybrid: HybridMode): RateFigure {
  const denominator = totalOf(counts)
  const complete = denominator === 0 ? null : missingOf(counts, hybrid) === 0
  return { numerator: electronicOf(counts, hybrid), denominator, complete }
}

/** The figure if everything of which the medium or the electronic share is unknown were electronic. */
export function highestOf(counts: MediumCounts, hybrid: HybridMode): RateFigure {
  const shareUnknown = hybrid === 'proportional' ? counts.hybridUnknown : 0
  const { numerator, denominator } = figureOf(counts, hybrid)
  const settled = { ...counts, unknown: 0, hybridUnfinished: counts.hybridUnfinished - counts.hybridUnknown }
  const complete = denominator === 0 ? null : missingOf(settled, hybrid) === 0
  return { numerator: numerator + counts.unknown + shareUnknown, denominator, complete }
}

/**
 * The figure per hundred with one decimal, half up; `—` when there is nothing. What is not complete never shows
 * as 100.0, and what has begun never as 0.0.
 *
 * @example
 * ```ts
 * printFigure({ numerator: 1999, denominator: 2000, complete: false }) // => '99.9'
 * printFigure({ numerator: 1.25, denominator: 3, complete: false }) // => '41.7'
 * printFigure({ numerator: 0, denominator: 0, complete: null }) // => '—'
 * ```
 */
export function printFigure({ numerator, denominator, complete }: RateFigure): string {
  if (Number.isSafeInteger(numerator)) return printRatio({ numerator, denominator })
  const printed = printDecimal((numerator / denominator) * 100, 1)
  if (printed === '0.0') return '0.1'
  return printed === '100.0' && complete === false ? '99.9' : printed
}

/** The figure as one number, or `null` when there is nothing to count. To compare and print, use the parts. */
export function figureValue({ numerator, denominator }: RateFigure): number | null {
  return denominator === 0 ? null : numerator / denominator
}
