import { parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import type { Bilingual, Finding } from '@reform/rules'
import { assess, explain } from '../assess/assess.ts'
import { monthText } from '../assess/month-text.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { DepartmentKind, MonthRecord, PersonMonths } from '../person.ts'
import type { Forecast } from './forecast.ts'

/** A line that the organisation wants nobody to pass: a target, not a limit. */
export type TargetLine = {
  readonly id: string
  readonly label: Bilingual
  readonly window: 'month' | 'year'
  /** More than this is beyond the line. */
  readonly minutes: number
}

/** The chance that a limit or a target line is newly passed by the end of the year. */
export type Crossing = {
  /** The id of the provision or of the line. */
  readonly id: string
  readonly kind: 'limit' | 'target'
  /** Of so many ways in which it may go on, in how many it is passed. */
  readonly chance: { readonly numerator: number; readonly denominator: number }
  /** The month, `YYYY-MM`, in which it is passed in the middle one of those ways. */
  readonly month?: string
  /** It is a matter of the year and is passed already. */
  readonly already: boolean
}

/** What is needed beside the forecast. */
export type CrossingQuestion = {
  readonly targets?: readonly TargetLine[]
  /** The kind of the department ahead; that of the latest record when absent. */
  readonly departmentKind?: DepartmentKind
}

type Ahead = {
  readonly person: PersonMonths
  readonly rules: OvertimeRules
  readonly current: number
  readonly known: readonly MonthRecord[]
  readonly template: Omit<MonthRecord, 'month' | 'overtimeMinutes'>
}

function isExcess(finding: Finding): boolean {
  if (finding.word === 'undetermined') return finding.because === 'judgement'
  return finding.word === 'breached' || finding.word === 'exempt' || finding.word === 'conditional'
}

function keyOf({ provision, window, times = 1 }: Finding): string {
  return `${provision} ${window.from} ${times}`
}

function lookAhead(
  forecast: Forecast,
  person: PersonMonths,
  rules: OvertimeRules,
  kind?: DepartmentKind,
): Ahead {
  const current: number = parseIsoYearMonth(forecast.month)
  const known = person.months.filter(({ month }) => month < current)
  const latest = [...person.months].sort((a, b) => b.month - a.month).find(({ month }) => month <= current)
  const departmentKind = kind ?? latest?.departmentKind
  const template = {
    holidayWorkMinutes: 0,
    ...(departmentKind === undefined ? {} : { departmentKind }),
    ...(latest?.listedCase === undefined ? {} : { listedCase: latest.listedCase }),
    ...(latest?.establishment === undefined ? {} : { establishment: latest.establishment }),
  }
  return { person, rules, current, known, template }
}

function withPath({ person, current, known, template }: Ahead, path: readonly number[]): PersonMonths {
  const { recordsUntil: _, ...rest } = person
  const ahead = path.map((overtimeMinutes, step): MonthRecord => {
    return { ...template, month: (current + step) as YearMonth, overtimeMinutes }
  })
  return { ...rest, months: [...known, ...ahead] }
}

/** For each path, the month in which each provision is first passed ahead. */
function passedIn(
  ahead: Ahead,
  path: readonly number[],
  before: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const from = ahead.current
  const first = new Map<string, string>()
  for (const finding of assess(withPath(ahead, path), ahead.rules, { from }).findings) {
    if (!isExcess(finding) || before.has(keyOf(finding))) continue
    const known = first.get(finding.provision)
    if (known === undefined || finding.window.to < known) first.set(finding.provision, finding.window.to)
  }
  return first
}

function crossing(
  id: string,
  kind: Crossing['kind'],
  months: readonly string[],
  ways: number,
  already: boolean,
): Crossing {
  const month = [...months].sort()[Math.floor((months.length - 1) / 2)]
  const chance = { numerator: months.length, denominator: ways }
  return { id, kind, chance, ...(month === undefined ? {} : { month }), already }
}

/**
 * The chance that each limit, and each target line, is newly passed between now and the end of the year, and
 * when: each way of the forecast is judged as if it had happened, with nothing of it special duty.
 *
 * @throws RangeError and TypeError as `assess` does.
 * @example
 * ```ts
 * const past = Array.from({ length: 36 }, (_, n) => ({ month: (parseIsoYearMonth('2023-04') + n) as YearMonth, minutes: 2640 }))
 * const forecaster = learnForecaster([{ id: 'p1', months: past }], parseIsoDate('2026-04-15'))
 * const months = past.map(({ month, minutes }) => ({ month, overtimeMinutes: minutes, departmentKind: 'autonomous' as const }))
 * const found = crossings(forecastOf(forecaster, 'p1', 1320), { id: 'p1', regime: 'npa', months }, npaRules)
 * found.map((one) => [one.id, one.chance.numerator === one.chance.denominator])
 * // => [['npa.autonomous.month45', false], ['npa.autonomous.year360', true]]
 * ```
 */
export function crossings(
  forecast: Forecast,
  person: PersonMonths,
  rules: OvertimeRules,
  { targets = [], departmentKind }: CrossingQuestion = {},
): readonly Crossing[] {
  const ahead = lookAhead(forecast, person, rules, departmentKind)
  const { paths, workedMinutes } = forecast
  const nothing = (paths[0] ?? []).map((_, step) => (step === 0 ? workedMinutes : 0))
  const standing = assess(withPath(ahead, nothing), rules).findings.filter(isExcess)
  const before = new Set(standing.map(keyOf))
  const passed = paths.map((path) => passedIn(ahead, path, before))
  const looked = explain(withPath(ahead, nothing), rules, { from: ahead.current }).findings
  const yearFrom = monthText(ahead.current + nothing.length - 12)
  const already = ofThisYear(standing, rules, yearFrom)
  const ids = new Set([
    ...already,
    ...looked.map(({ provision }) => provision),
    ...passed.flatMap((one) => [...one.keys()]),
  ])
  const limits = [...ids].map((id) => {
    const months = passed.flatMap((one) => one.get(id) ?? [])
    return crossing(id, 'limit', months, paths.length, already.has(id))
  })
  return [...limits, ...targets.map((line) => targetCrossing(line, ahead, forecast, nothing.length))]
}

/** Limits of the year that are passed already. */
function ofThisYear(
  standing: readonly Finding[],
  { ruleset }: OvertimeRules,
  yearFrom: string,
): ReadonlySet<string> {
  const ofYear = new Set(
    ruleset.provisions.filter(({ window }) => window?.unit === 'year').map(({ id }) => id),
  )
  return new Set(
    standing
      .filter(({ provision, window }) => ofYear.has(provision) && window.from >= yearFrom)
      .map(({ provision }) => provision),
  )
}

function targetCrossing(
  { id, window, minutes }: TargetLine,
  { current, known }: Ahead,
  { paths, workedMinutes }: Forecast,
  ahead: number,
): Crossing {
  const yearFrom = current + ahead - 12
  const done = known
    .filter(({ month }) => month >= yearFrom)
    .reduce((all, { overtimeMinutes }) => all + (overtimeMinutes ?? 0), 0)
  const already = window === 'year' ? done + workedMinutes > minutes : workedMinutes > minutes
  const months = paths.flatMap((path): readonly string[] => {
    let sum = done
    const step = path.findIndex((one) => {
      sum += one
      return (window === 'year' ? sum : one) > minutes
    })
    return step < 0 ? [] : [monthText(current + step)]
  })
  return crossing(id, 'target', months, paths.length, already)
}
