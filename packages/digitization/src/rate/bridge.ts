import { addDays, datePartsOf, type PlainDate } from '@reform/calendar'
import type { DocumentState } from '../events/event.ts'
import { type ContractPart, differingParts, type RateContract } from './contract.ts'
import type { RateFigure } from './figure.ts'
import { type Rate, rateFromCounts, rateOf } from './rate.ts'

/** One step of a bridge: one parameter changed, and the figure after it. */
export type BridgeStep = {
  readonly part: ContractPart
  readonly from: RateContract[ContractPart]
  readonly to: RateContract[ContractPart]
  readonly before: RateFigure
  readonly after: RateFigure
}

/** How the figure of one contract becomes that of another, one parameter at a time. */
export type Bridge = {
  readonly from: Rate
  readonly to: Rate
  readonly steps: readonly BridgeStep[]
}

function walk(from: Rate, to: RateContract, rateAt: (contract: RateContract) => Rate): Bridge {
  const steps: BridgeStep[] = []
  let held = from
  for (const part of differingParts(from.contract, to)) {
    const contract = { ...held.contract, [part]: to[part] }
    const next = rateAt(contract)
    steps.push({
      part,
      from: held.contract[part],
      to: to[part],
      before: held.headline,
      after: next.headline,
    })
    held = next
  }
  return { from, to: held, steps }
}

/**
 * How the figure of one contract becomes that of another: the parameters that differ are changed one at a time, in
 * the order of {@link contractParts}, and the figure is worked out anew after each. The steps add up to the whole
 * difference; in another order single steps may come out differently.
 *
 * @param documentsAt the documents as they stood on a day, such as `(asOf) => replay(events, asOf).documents`.
 * @example
 * ```ts
 * const from = flowContract({ year: 2025, origin: 'created', hybrid: 'strict' })
 * const to = flowContract({ year: 2025, origin: 'created', hybrid: 'inclusive' })
 * bridge(() => [], from, to).steps.map((step) => step.part) // => ['hybrid']
 * ```
 */
export function bridge(
  documentsAt: (asOf: PlainDate) => Iterable<DocumentState>,
  from: RateContract,
  to: RateContract,
): Bridge {
  const rateAt = (contract: RateContract): Rate => rateOf(documentsAt(contract.asOf), contract)
  return walk(rateAt(from), to, rateAt)
}

/** Whether two rates can be held against each other, and if not, why and what would explain the difference. */
export type RateComparison =
  | { readonly comparable: true; readonly points: number | null }
  | {
      readonly comparable: false
      readonly differs: readonly ContractPart[]
      /** Present where the counts at hand suffice; otherwise take {@link bridge} on the documents. */
      readonly bridge?: Bridge
    }

/** Parameters that change only how counts are read, so that a bridge needs nothing but the counts. */
const readFromCounts: ReadonlySet<ContractPart> = /* @__PURE__ */ new Set<ContractPart>([
  'hybrid',
  'exclusions',
  'unknown',
])

/**
 * How far two rates lie apart, in points; refused, with the parameters that differ, when their contracts are
 * unlike. Rates of different years are alike when each stands equally far from the end of its year; stocks of
 * different days are alike.
 *
 * @example
 * ```ts
 * const strict = rateOf([], flowContract({ year: 2025, origin: 'created', hybrid: 'strict' }))
 * const inclusive = rateOf([], flowContract({ year: 2025, origin: 'created', hybrid: 'inclusive' }))
 * const compared = compareRates(strict, inclusive)
 * compared.comparable ? [] : compared.differs // => ['hybrid']
 * ```
 */
export function compareRates(earlier: Rate, later: Rate): RateComparison {
  const differs = unlikeParts(earlier.contract, later.contract)
  if (differs.length === 0)
    return { comparable: true, points: pointsBetween(earlier.headline, later.headline) }
  const all = differingParts(earlier.contract, later.contract)
  if (!all.every((part) => readFromCounts.has(part))) return { comparable: false, differs }
  const offered = walk(earlier, later.contract, (contract) => rateFromCounts(earlier.counts, contract))
  return JSON.stringify(earlier.counts) === JSON.stringify(later.counts)
    ? { comparable: false, differs, bridge: offered }
    : { comparable: false, differs }
}

function unlikeParts(a: RateContract, b: RateContract): readonly ContractPart[] {
  const differs = differingParts(a, b)
  const [one, two] = [a.population, b.population]
  if (one.kind === 'stock' && two.kind === 'stock') return differs.filter((part) => part !== 'asOf')
  if (one.kind !== 'flow' || two.kind !== 'flow' || one.yearKind !== two.yearKind) return differs
  if (one.year === two.year || distanceFromEnd(a, one) !== distanceFromEnd(b, two)) return differs
  return differs.filter((part) => part !== 'population' && part !== 'asOf')
}

/** Months and days between the as-of date and the end of the year, so that leap days do not matter. */
function distanceFromEnd({ asOf }: RateContract, { year }: { readonly year: number }): string {
  const { year: asOfYear, month, day } = datePartsOf(asOf)
  const isMonthEnd = datePartsOf(addDays(asOf, 1)).day === 1
  return `${asOfYear - year} ${month} ${isMonthEnd ? 'end' : day}`
}

/** The difference in points (percentage points); `null` when one of the rates does not exist. */
export function pointsBetween(before: RateFigure, after: RateFigure): number | null {
  if (before.denominator === 0 || after.denominator === 0) return null
  return (after.numerator / after.denominator - before.numerator / before.denominator) * 100
}
