import { addDays, formatIsoDate, type PlainDate } from '@reform/calendar'
import { parseWhen, type When } from '@reform/roadmap'
import { deliverersOf } from '../calculate/coverage.ts'
import type { Due, Ministry, Source } from '../model/ministry.ts'
import { periodsWithin } from './owed-periods.ts'

/** One file that is owed: of what, by whom, for which time, until when, and who asks for it. */
export interface OwedDelivery {
  readonly source: string
  /** Absent when one unit delivers for everybody; it stands in `unit`. */
  readonly department?: string
  readonly unit?: string
  readonly period: When
  /** `YYYY-MM-DD`; absent when no day is set. */
  readonly due?: string
  readonly owner?: string
  /** Cells with figures made of it. */
  readonly cells: readonly string[]
}

/**
 * What is owed for a period: every source, for every department that delivers it and every month, quarter, half or
 * year of its own that has days in the period. Sources that no cell uses are owed too, without cells.
 *
 * @throws RangeError when the period is no `When`.
 * @example
 * ```ts
 * const ministry: Ministry = {
 *   schema: 'reform-ministry/1', id: 'm', title: { ja: '見本' }, roadmap: { file: 'roadmap.yaml' }, edition: 'plan',
 *   organisation: { tiers: [], departments: [{ id: 'soumu', label: { ja: '総務課' }, tier: 'hq' }] },
 *   sources: [{
 *     id: 'telework', kind: 'records', label: { ja: 'テレワーク' }, files: [], every: 'quarter',
 *     from: { tiers: ['hq'] }, due: { days: 10 },
 *   }],
 *   cells: [],
 * }
 * deliveriesOwed(ministry, 'FY2026-H1').map(({ department, period, due }) => [department, period, due])
 * // => [['soumu', 'FY2026-Q1', '2026-07-10'], ['soumu', 'FY2026-Q2', '2026-10-10']]
 * ```
 */
export function deliveriesOwed(ministry: Ministry, period: When): readonly OwedDelivery[] {
  const yearStartMonth = ministry.yearStartMonth ?? 4
  const span = parseWhen(period, { fiscalYearStartMonth: yearStartMonth })
  return ministry.sources.flatMap((source) => ofSource(ministry, source, period, span, yearStartMonth))
}

function ofSource(
  ministry: Ministry,
  source: Source,
  period: When,
  span: { readonly from: PlainDate; readonly to: PlainDate },
  yearStartMonth: number,
): readonly OwedDelivery[] {
  const year = Number(formatIsoDate(span.from).slice(0, 4))
  const dated = periodsWithin(source.every, span, { first: year - 1, last: year + 1 }, yearStartMonth)
  const periods = dated.length > 0 ? dated : [{ period, ...span }]
  const cells = ministry.cells
    .filter(({ figures }) => figures.some(({ sources }) => sources.includes(source.id)))
    .map(({ cell }) => cell)
  const deliverers = deliverersOf(ministry, source)
  const unit = 'unit' in source.from ? { unit: source.from.unit } : {}
  return periods.flatMap((one, index): readonly OwedDelivery[] => {
    const due = dueOf(source.due, one.to, index)
    const rest = {
      period: one.period,
      ...(due === undefined ? {} : { due }),
      ...(source.owner === undefined ? {} : { owner: source.owner }),
      cells,
    }
    if (deliverers === undefined) return [{ source: source.id, ...unit, ...rest }]
    return deliverers.map((department) => ({ source: source.id, department, ...rest }))
  })
}

function dueOf(due: Due | undefined, end: PlainDate, index: number): string | undefined {
  if (due === undefined) return undefined
  return 'days' in due ? formatIsoDate(addDays(end, due.days)) : due.on[index]
}
