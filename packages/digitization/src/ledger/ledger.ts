import { type PlainDate, plainDate } from '@reform/calendar'
import type { DocumentState } from '../events/event.ts'
import type { RateContract } from '../rate/contract.ts'
import { figureOf, type RateFigure } from '../rate/figure.ts'
import { type Rate, rateOf } from '../rate/rate.ts'
import { addMedia, belongsTo, type MediumCounts, openTally } from '../rate/tally.ts'
import { type Exclusion, leavesDenominator } from '../register/exclusion.ts'

/** One decision to leave documents out, and how many it took. */
export type LedgerEntry = {
  readonly exclusion: Exclusion
  readonly documents: number
  /** Departments that it took documents from, with their number, by name. */
  readonly departments: readonly (readonly [department: string, documents: number])[]
  /** Approved in the last two months of the year or after its end. */
  readonly isLate: boolean
  /** Its day of review has passed on the as-of date. */
  readonly reviewIsOverdue: boolean
  /** In the denominator all the same: it could be electronic, but is not yet. */
  readonly isDeferred: boolean
}

/** One bar of a waterfall: what a decision took out, and the figure after it. */
export type WaterfallStep = { readonly entry: LedgerEntry; readonly after: RateFigure }

/** Who took what out of the denominator, and what that did to the rate. */
export type ExclusionLedger = {
  readonly rate: Rate
  /** By day of approval, then by reason and approver. */
  readonly entries: readonly LedgerEntry[]
  /** From the gross figure to the net one, decision by decision. */
  readonly waterfall: readonly WaterfallStep[]
  /** Everything in scope is electronic, and would not be without exclusions. */
  readonly reachedByExclusion: boolean
  /** Everything in scope is electronic, and would not be without the late ones. */
  readonly reachedByLateExclusion: boolean
}

/**
 * The ledger of the denominator: every decision that left documents out, late ones marked, and the way from the
 * gross to the net rate decision by decision. For documents as they stood on the contract's as-of date.
 *
 * Late is what was approved from the first day of the second last month of the year on; a stock has no year, so
 * that nothing is late there.
 *
 * @example
 * ```ts
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * exclusionLedger([], contract).reachedByExclusion // => false
 * ```
 */
export function exclusionLedger(
  documents: readonly DocumentState[],
  contract: RateContract,
): ExclusionLedger {
  const lateFrom = firstLateDay(contract)
  const groups = grouped(documents, contract)
  const entries = groups.map(({ exclusion, members }) => entryOf(exclusion, members, contract.asOf, lateFrom))
  const rate = rateOf(documents, { ...contract, exclusions: 'apply' })
  const takesOut = groups.filter(({ exclusion }) => leavesDenominator(exclusion))
  const figures = waterfallOf(rate.counts.inScope, takesOut, contract)
  const removed = entries.filter(({ isDeferred }) => !isDeferred)
  const withoutLate = rateOf(
    documents.map((one) => (isLate(one.exclusion, lateFrom) ? withoutExclusion(one) : one)),
    contract,
  )
  return {
    rate,
    entries,
    waterfall: removed.map((entry, index) => ({ entry, after: figures[index] ?? rate.net })),
    reachedByExclusion: rate.net.complete === true && rate.gross.complete === false,
    reachedByLateExclusion: rate.net.complete === true && withoutLate.net.complete === false,
  }
}

/** The day from which approvals are late: two months before the year's end. */
function firstLateDay({ population }: RateContract): PlainDate | null {
  if (population.kind === 'stock') return null
  const { year, yearKind } = population
  return yearKind === 'fiscal' ? plainDate(year + 1, 2, 1) : plainDate(year, 11, 1)
}

function isLate(exclusion: Exclusion | undefined, lateFrom: PlainDate | null): boolean {
  return exclusion !== undefined && lateFrom !== null && exclusion.approvedOn >= lateFrom
}

function withoutExclusion({ exclusion: _, ...rest }: DocumentState): DocumentState {
  return rest
}

type Group = { readonly exclusion: Exclusion; readonly members: DocumentState[] }

/** Documents of the contract's population with an exclusion, by decision. */
function grouped(documents: readonly DocumentState[], contract: RateContract): readonly Group[] {
  const groups = new Map<string, Group>()
  const tally = openTally(contract)
  for (const document of documents) {
    const { exclusion } = document
    if (exclusion === undefined || !belongsTo(tally, document)) continue
    const key = keyOf(exclusion)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { exclusion, members: [document] })
    else group.members.push(document)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** Everything that makes two decisions one; the day of approval first, for the order. */
function keyOf(exclusion: Exclusion): string {
  const { approvedOn, reason, approver, provision = '', scope, reviewOn, deferred = false } = exclusion
  // The day padded, so that texts order as days do.
  return JSON.stringify([
    String(approvedOn + 1_000_000).padStart(9, '0'),
    reason,
    approver,
    provision,
    scope,
    reviewOn,
    deferred,
  ])
}

function entryOf(
  exclusion: Exclusion,
  members: readonly DocumentState[],
  asOf: PlainDate,
  lateFrom: PlainDate | null,
): LedgerEntry {
  const departments = new Map<string, number>()
  for (const { department } of members) departments.set(department, (departments.get(department) ?? 0) + 1)
  return {
    exclusion,
    documents: members.length,
    departments: [...departments].sort(([a], [b]) => (a < b ? -1 : 1)),
    isLate: isLate(exclusion, lateFrom),
    reviewIsOverdue: exclusion.reviewOn < asOf,
    isDeferred: !leavesDenominator(exclusion),
  }
}

/** From the last decision back to the first, adding what each took out to what is left without it. */
function waterfallOf(
  net: MediumCounts,
  groups: readonly Group[],
  contract: RateContract,
): readonly RateFigure[] {
  const figures: RateFigure[] = []
  let left = net
  for (const { members } of [...groups].reverse()) {
    figures.push(figureOf(left, contract.hybrid))
    left = addMedia([left, rateOf(members.map(withoutExclusion), contract).counts.inScope])
  }
  return figures.reverse()
}
