import type { Ratio } from '@reform/quantities'
import type { DocumentState } from '../events/event.ts'
import { differingParts, type RateContract, yearSpan } from './contract.ts'
import { figureOf, highestOf, type RateFigure, totalOf } from './figure.ts'
import { addCounts, addMedia, addToTally, countsOf, openTally, type RateCounts } from './tally.ts'

/** A digitization rate (電子化率) with all that it rests on. */
export type Rate = {
  readonly contract: RateContract
  /** `interim` while the year of a flow has not closed on the as-of date. */
  readonly stage: 'final' | 'interim'
  /** Net or gross, as the contract says. */
  readonly headline: RateFigure
  /** Valid exclusions left out of both sides. */
  readonly net: RateFigure
  /** The same with exclusions ignored. */
  readonly gross: RateFigure
  /** The headline with unknowns as not electronic, and as electronic. */
  readonly bounds: { readonly low: RateFigure; readonly high: RateFigure }
  /** So much validly left out, of all. */
  readonly excluded: Ratio
  /** Whether everything in the headline is electronic; `null` when there is nothing. */
  readonly met: boolean | null
  readonly counts: RateCounts
}

/**
 * The rate that counts give under a contract.
 *
 * @example
 * ```ts
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * rateFromCounts(countsOf(openTally(contract)), contract).met // => null
 * ```
 */
export function rateFromCounts(counts: RateCounts, contract: RateContract): Rate {
  const { hybrid, exclusions } = contract
  const { inScope, excluded } = counts
  const all = addMedia([inScope, excluded])
  const looked = exclusions === 'apply' ? inScope : all
  const headline = figureOf(looked, hybrid)
  return {
    contract,
    stage: stageOf(contract),
    headline,
    net: figureOf(inScope, hybrid),
    gross: figureOf(all, hybrid),
    bounds: { low: headline, high: highestOf(looked, hybrid) },
    excluded: { numerator: totalOf(excluded), denominator: totalOf(all) },
    met: headline.complete,
    counts,
  }
}

function stageOf({ population, asOf }: RateContract): Rate['stage'] {
  if (population.kind === 'stock') return 'final'
  return asOf < yearSpan(population.year, population.yearKind).to ? 'interim' : 'final'
}

/**
 * The rate of documents as they stood on the contract's as-of date: net and gross, with bounds for what is
 * unknown, and the counts behind it. Nothing to count gives `met: null`, neither 0 % nor 100 %.
 *
 * Take the documents from {@link replay} at the same date, or from another source that knows how they stood then.
 *
 * @example
 * ```ts
 * import { parseIsoDate as day } from '@reform/calendar'
 *
 * const contract = flowContract({ year: 2025, origin: 'created', hybrid: 'strict' })
 * const made = { kind: 'made', on: day('2025-06-01'), department: 'soumu' } as const
 * const events: DocumentEvent[] = [
 *   { ...made, id: 'a', medium: 'electronic' },
 *   { ...made, id: 'b', medium: 'paper' },
 *   { ...made, id: 'c', medium: 'unknown' },
 * ]
 * const rate = rateOf(replay(events, contract.asOf).documents, contract)
 * printFigure(rate.headline) // => '33.3'
 * printFigure(rate.bounds.high) // => '66.7'
 * rate.met // => false
 * ```
 */
export function rateOf(documents: Iterable<DocumentState>, contract: RateContract): Rate {
  const tally = openTally(contract)
  for (const document of documents) addToTally(tally, document)
  return rateFromCounts(countsOf(tally), contract)
}

/**
 * The rate of each group, such as department or tier, in the order of the groups' names.
 *
 * @example
 * ```ts
 * const contract = flowContract({ year: 2025, origin: 'created', hybrid: 'strict' })
 * ratesBy([], contract, (document) => document.department).size // => 0
 * ```
 */
export function ratesBy(
  documents: Iterable<DocumentState>,
  contract: RateContract,
  groupOf: (document: DocumentState) => string,
): ReadonlyMap<string, Rate> {
  const tallies = new Map<string, ReturnType<typeof openTally>>()
  for (const document of documents) {
    const group = groupOf(document)
    let tally = tallies.get(group)
    if (tally === undefined) {
      tally = openTally(contract)
      tallies.set(group, tally)
    }
    addToTally(tally, document)
  }
  const sorted = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([group, tally]) => [group, rateFromCounts(countsOf(tally), contract)]))
}

/**
 * The rate of several groups together: the ratio of sums, never the mean of rates (which is `meanOfRatios` of
 * `@reform/quantities`, another figure).
 *
 * @throws RangeError when there is no rate, or the contracts differ: such rates have no sum.
 * @example
 * ```ts
 * const contract = flowContract({ year: 2025, origin: 'created', hybrid: 'strict' })
 * const none = rateOf([], contract)
 * sumOfRates([none, none]).headline // => { numerator: 0, denominator: 0, complete: null }
 * ```
 */
export function sumOfRates(rates: readonly Rate[]): Rate {
  const [first] = rates
  if (first === undefined) throw new RangeError('sumOfRates: there is no rate to add')
  for (const { contract } of rates) {
    const parts = differingParts(first.contract, contract)
    if (parts.length > 0) throw new RangeError(`sumOfRates: the contracts differ in ${parts.join(', ')}`)
  }
  return rateFromCounts(addCounts(rates.map((one) => one.counts)), first.contract)
}
