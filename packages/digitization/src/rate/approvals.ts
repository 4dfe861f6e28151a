import type { PlainDate } from '@reform/calendar'
import { type Ratio, ratio } from '@reform/quantities'

/**
 * How a case was approved (決裁): `combined` is electronic routing with paper attachments (併用),
 * `registeredPaper` went round on paper and was entered in the system afterwards.
 */
export type ApprovalRoute = 'electronic' | 'combined' | 'registeredPaper' | 'paper' | 'unknown'

/** One case of the approval system's log, or of the paper book. */
export type ApprovalCase = {
  readonly id: string
  readonly approvedOn: PlainDate
  readonly department: string
  readonly route: ApprovalRoute
}

/** What a rate of electronic approvals rests on. There is no default for combined cases. */
export type ApprovalContract = {
  readonly from: PlainDate
  readonly to: PlainDate
  /** Combined cases count as electronic, as paper, or stand outside of the rate as a class of their own. */
  readonly combined: 'electronic' | 'paper' | 'apart'
}

/** The rate of electronic approvals (電子決裁率), with what it rests on. Cases registered from paper are paper. */
export type ApprovalRate = {
  readonly contract: ApprovalContract
  readonly headline: Ratio
  readonly bounds: { readonly low: Ratio; readonly high: Ratio }
  readonly cases: Readonly<Record<ApprovalRoute, number>>
  /** Ids that stand more than once: counted once. */
  readonly duplicates: readonly string[]
}

/**
 * The rate of electronic approvals in a period, by case (件).
 *
 * @throws RangeError when the period ends before it starts.
 * @example
 * ```ts
 * import { parseIsoDate as day } from '@reform/calendar'
 *
 * const contract = { from: day('2026-04-01'), to: day('2027-03-31'), combined: 'apart' } as const
 * const one = { approvedOn: day('2026-05-01'), department: 'soumu' }
 * const rate = approvalRate(
 *   [
 *     { ...one, id: '1', route: 'electronic' },
 *     { ...one, id: '2', route: 'combined' },
 *     { ...one, id: '3', route: 'registeredPaper' },
 *   ],
 *   contract,
 * )
 * rate.headline // => { numerator: 1, denominator: 2 }
 * ```
 */
export function approvalRate(cases: Iterable<ApprovalCase>, contract: ApprovalContract): ApprovalRate {
  if (contract.to < contract.from) throw new RangeError('approvalRate: the period ends before it starts')
  const counts = { electronic: 0, combined: 0, registeredPaper: 0, paper: 0, unknown: 0 }
  const seen = new Set<string>()
  const duplicates: string[] = []
  for (const { id, approvedOn, route } of cases) {
    if (approvedOn < contract.from || approvedOn > contract.to) continue
    if (seen.has(id)) duplicates.push(id)
    else counts[route] += 1
    seen.add(id)
  }
  const { electronic, combined, registeredPaper, paper, unknown } = counts
  const numerator = electronic + (contract.combined === 'electronic' ? combined : 0)
  const denominator =
    electronic + (contract.combined === 'apart' ? 0 : combined) + registeredPaper + paper + unknown
  const headline = ratio(numerator, denominator)
  return {
    contract,
    headline,
    bounds: { low: headline, high: ratio(numerator + unknown, denominator) },
    cases: counts,
    duplicates,
  }
}
