import type { PlainDate } from '@reform/calendar'
import type { DocumentState } from '../events/event.ts'
import { leavesDenominator } from '../register/exclusion.ts'
import type { Medium } from '../register/medium.ts'
import { type RateContract, yearSpan } from './contract.ts'

/**
 * How much there is of each medium, in the unit of the contract. What a hybrid file counts for is settled later:
 * `shares` keeps, for each number of pages, the sum of weight × electronic pages, so that nothing is rounded.
 */
export type MediumCounts = {
  readonly electronic: number
  readonly hybrid: number
  readonly paper: number
  readonly other: number
  readonly unknown: number
  /** Of the hybrid weight: that of files whose pages are not known. */
  readonly hybridUnknown: number
  /** Of the hybrid weight: that of files that still have paper pages, or whose pages are not known. */
  readonly hybridUnfinished: number
  readonly shares: readonly (readonly [pages: number, weighted: number])[]
}

/** The counts behind a rate. Counts of two groups add up to those of both. */
export type RateCounts = {
  readonly inScope: MediumCounts
  /** Validly left out of the denominator. */
  readonly excluded: MediumCounts
  /** Of what is in scope: declared as not yet, never taken out. */
  readonly deferred: number
  /** Records that cannot be weighed: no pages for a rate by pages. */
  readonly unweighed: number
  /** All records looked at. */
  readonly records: number
}

/** {@link MediumCounts} while they grow; `sums` holds what becomes `shares`. */
export type OpenCounts = { -readonly [K in keyof MediumCounts]: MediumCounts[K] } & {
  sums: Map<number, number>
}

/** Counts while they grow, record by record; for streams of any length. */
export type RateTally = {
  readonly contract: RateContract
  readonly from: PlainDate
  readonly to: PlainDate
  readonly inScope: OpenCounts
  readonly excluded: OpenCounts
  deferred: number
  unweighed: number
  records: number
}

function openCounts(): OpenCounts {
  return {
    electronic: 0,
    hybrid: 0,
    paper: 0,
    other: 0,
    unknown: 0,
    hybridUnknown: 0,
    hybridUnfinished: 0,
    shares: [],
    sums: new Map(),
  }
}

/**
 * An empty tally for records as they stood on the contract's as-of date.
 *
 * @example
 * ```ts
 * countsOf(openTally(flowContract({ year: 2026, origin: 'created', hybrid: 'strict' }))).records // => 0
 * ```
 */
export function openTally(contract: RateContract): RateTally {
  const { population, asOf } = contract
  const earliest = Number.NEGATIVE_INFINITY as PlainDate
  const span =
    population.kind === 'stock'
      ? { from: earliest, to: asOf }
      : yearSpan(population.year, population.yearKind)
  return {
    contract,
    from: span.from,
    to: Math.min(span.to, asOf) as PlainDate,
    inScope: openCounts(),
    excluded: openCounts(),
    deferred: 0,
    unweighed: 0,
    records: 0,
  }
}

/** Whether the contract's population holds the document. */
export function belongsTo({ contract, from, to }: RateTally, document: DocumentState): boolean {
  if (document.madeOn < from || document.madeOn > to) return false
  if (contract.origin === 'created' && document.acquisition !== 'created') return false
  if (contract.underOneYear === 'leaveOut' && document.underOneYear === true) return false
  return contract.population.kind === 'flow' || document.left === undefined
}

function weightOf(document: DocumentState, unit: RateContract['unit']): number | undefined {
  if (unit === 'file') return 1
  if (unit === 'page') return document.pages
  return unit === 'document' ? (document.documents ?? 1) : document.millimetres
}

/** Adds one document, as it stood on the contract's as-of date, to a tally. Others are passed over. */
export function addToTally(tally: RateTally, document: DocumentState): void {
  if (!belongsTo(tally, document)) return
  tally.records += 1
  const weight = weightOf(document, tally.contract.unit)
  if (weight === undefined) {
    tally.unweighed += 1
    return
  }
  const { exclusion } = document
  const isOut = exclusion !== undefined && leavesDenominator(exclusion)
  if (exclusion !== undefined && !isOut) tally.deferred += weight
  const counts = isOut ? tally.excluded : tally.inScope
  counts[document.medium satisfies Medium] += weight
  if (document.medium === 'hybrid') addShare(counts, weight, document)
}

function addShare(counts: OpenCounts, weight: number, { pages, electronicPages }: DocumentState): void {
  if (pages === undefined || pages === 0 || electronicPages === undefined) {
    counts.hybridUnknown += weight
    counts.hybridUnfinished += weight
    return
  }
  if (electronicPages < pages) counts.hybridUnfinished += weight
  counts.sums.set(pages, (counts.sums.get(pages) ?? 0) + weight * electronicPages)
}

function closed({ sums, ...counts }: OpenCounts): MediumCounts {
  return { ...counts, shares: [...sums].sort(([a], [b]) => a - b) }
}

/** The counts of a tally so far. */
export function countsOf({ inScope, excluded, deferred, unweighed, records }: RateTally): RateCounts {
  return { inScope: closed(inScope), excluded: closed(excluded), deferred, unweighed, records }
}

const plainFields = [
  'electronic',
  'hybrid',
  'paper',
  'other',
  'unknown',
  'hybridUnknown',
  'hybridUnfinished',
] as const

export function addMedia(all: readonly MediumCounts[]): MediumCounts {
  const sum = openCounts()
  for (const one of all) {
    for (const field of plainFields) sum[field] += one[field]
    for (const [pages, weighted] of one.shares) sum.sums.set(pages, (sum.sums.get(pages) ?? 0) + weighted)
  }
  return closed(sum)
}

/** The counts of several groups that share no document, together. */
export function addCounts(all: readonly RateCounts[]): RateCounts {
  const sum = (field: 'deferred' | 'unweighed' | 'records'): number =>
    all.reduce((total, one) => total + one[field], 0)
  return {
    inScope: addMedia(all.map((one) => one.inScope)),
    excluded: addMedia(all.map((one) => one.excluded)),
    deferred: sum('deferred'),
    unweighed: sum('unweighed'),
    records: sum('records'),
  }
}
