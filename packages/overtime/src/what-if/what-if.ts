import type { YearMonth } from '@reform/calendar'
import type { Finding } from '@reform/rules'
import { assess } from '../assess/assess.ts'
import type { Assessment, Interview } from '../assess/assessment.ts'
import { monthText } from '../assess/month-text.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { DepartmentKind, MonthRecord, PersonMonths } from '../person.ts'

/** What is supposed to be otherwise. */
export type Supposition = {
  /**
   * Months that replace or add to those on record; parts that are not named stay as they are. Where a month has a
   * record for each of several establishments, the establishment says which is meant.
   */
  readonly months?: readonly (Partial<MonthRecord> & { readonly month: YearMonth })[]
  /** Another kind of department from a month on. */
  readonly departmentKind?: { readonly from: YearMonth; readonly kind: DepartmentKind }
  /** The day, `YYYY-MM-DD`, whose law is applied to all months. */
  readonly lawOn?: string
  /** Other rules, such as another reading of what is left open. */
  readonly rules?: OvertimeRules
  /** Other facts about the person, such as a special clause. */
  readonly person?: Partial<Omit<PersonMonths, 'id' | 'regime' | 'months'>>
}

type MonthChange = NonNullable<Supposition['months']>[number]

/** What a supposition changes. */
export type WhatIf = {
  readonly before: Assessment
  readonly after: Assessment
  /** Findings that only the supposition brings. */
  readonly arisen: readonly Finding[]
  /** Findings that it takes away. */
  readonly gone: readonly Finding[]
  /** Findings about the same window whose word or figure is another. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[]
  readonly interviewsArisen: readonly Interview[]
  readonly interviewsGone: readonly Interview[]
}

function placeOf({ provision, window, times = 1 }: Finding): string {
  return `${provision} ${window.from} ${times === 1 ? '' : window.to}`
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.word === b.word && a.observed === b.observed && a.allowed === b.allowed && a.window.to === b.window.to
  )
}

function interviewKey({ provision, window }: Interview): string {
  return `${provision} ${window.from} ${window.to}`
}

function without<T>(items: readonly T[], others: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(others.map(key))
  return items.filter((one) => !known.has(key(one)))
}

/**
 * The records with one change made. A month has one record, but for someone who moved between establishments: there
 * the change says which it is about.
 */
function withChange(records: readonly MonthRecord[], change: MonthChange): readonly MonthRecord[] {
  const sameMonth = records.filter(({ month }) => month === change.month)
  const named = sameMonth.filter(({ establishment }) => establishment === change.establishment)
  if (sameMonth.length > 1 && change.establishment === undefined && named.length !== 1) {
    throw new RangeError(`whatIf: ${monthText(change.month)} has several records; name the establishment`)
  }
  const known = named[0] ?? (sameMonth.length === 1 ? sameMonth[0] : undefined)
  if (known === undefined) return [...records, { overtimeMinutes: null, ...change }]
  return records.map((one) => (one === known ? { ...known, ...change } : one))
}

function supposed(
  person: PersonMonths,
  { months = [], departmentKind, person: facts }: Supposition,
): PersonMonths {
  const changed = months.reduce(withChange, person.months)
  const records = changed.map((one) =>
    departmentKind !== undefined && one.month >= departmentKind.from
      ? { ...one, departmentKind: departmentKind.kind }
      : one,
  )
  return { ...person, ...facts, months: records }
}

/**
 * The verdict as it is and as it would be with other months, another department, other law or another reading,
 * and what that changes. Each finding carries the figures that say why.
 *
 * @throws RangeError and TypeError as {@link assess} does; RangeError when a month that is to change has several
 * records and no establishment is named.
 * @example
 * ```ts
 * const june = parseIsoYearMonth('2026-06')
 * const months: MonthRecord[] = [{ month: june, departmentKind: 'autonomous', overtimeMinutes: 2760 }]
 * const person: PersonMonths = { id: 'p1', regime: 'npa', months }
 * const raised = whatIf(person, npaRules, { departmentKind: { from: june, kind: 'heteronomous' } })
 * raised.gone.map((one) => one.provision) // => ['npa.autonomous.month45']
 * whatIf(person, npaRules, { lawOn: '2019-03-31' }).after.word // => 'outOfScope'
 * ```
 */
export function whatIf(person: PersonMonths, rules: OvertimeRules, supposition: Supposition): WhatIf {
  const before = assess(person, rules)
  const { lawOn, rules: otherRules = rules } = supposition
  const after = assess(supposed(person, supposition), otherRules, lawOn === undefined ? {} : { lawOn })
  const earlier = new Map(before.findings.map((one) => [placeOf(one), one]))
  const changed = after.findings.flatMap((one) => {
    const known = earlier.get(placeOf(one))
    return known === undefined || isSame(known, one) ? [] : [{ before: known, after: one }]
  })
  return {
    before,
    after,
    arisen: without(after.findings, before.findings, placeOf),
    gone: without(before.findings, after.findings, placeOf),
    changed,
    interviewsArisen: without(after.interviews, before.interviews, interviewKey),
    interviewsGone: without(before.interviews, after.interviews, interviewKey),
  }
}
