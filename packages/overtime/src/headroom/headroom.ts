import {
  aprilStart,
  firstDayOfMonth,
  lastDayOfMonth,
  type PlainDate,
  workingDaysBetween,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { Finding } from '@reform/rules'
import { assess } from '../assess/assess.ts'
import { monthText } from '../assess/month-text.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { DepartmentKind, MonthRecord, PersonMonths } from '../person.ts'

/** What is asked about the months left of a year. */
export type HeadroomQuestion = {
  readonly today: PlainDate
  /** The kind of the department from the current month on; that of the latest record when absent. */
  readonly departmentKind?: DepartmentKind
}

/** What one month may come to, if nothing is worked in the other months left. */
export type Room = {
  readonly month: string
  /** What is on record for the month so far. */
  readonly worked: number
  /** The most that the month may come to in all. */
  readonly most: number
  /** The most that may still be worked in it. */
  readonly left: number
  /** What one minute more would lead to; absent when no limit binds. */
  readonly limit?: Finding
}

/** The largest plan with the same minutes in every month left. */
export type EvenPlan = {
  /** Minutes for each month, the current one included; absent when no plan keeps to every limit. */
  readonly minutes?: number
  readonly months: readonly { readonly month: string; readonly minutes: number }[]
  /** What one minute more each month would lead to. */
  readonly limit?: Finding
}

/** What may still be worked so that every limit holds. */
export type Headroom = {
  /** The most for today alone, and an even share of the month for each working day left in it. */
  readonly today: { readonly most: number; readonly even: number }
  readonly thisMonth: Room
  /** The current month and each month left of the year. */
  readonly months: readonly Room[]
  readonly even: EvenPlan
  /** Limits that are already broken and leave no room. */
  readonly alreadyBroken: readonly Finding[]
  /** Unknown months that a limit still rests on: the room may really be smaller. */
  readonly needs: readonly string[]
}

/** A plan for the months left, over what is on record. */
type Ahead = {
  readonly person: PersonMonths
  readonly rules: OvertimeRules
  readonly current: number
  readonly last: number
  readonly worked: number
  readonly known: readonly MonthRecord[]
  readonly template: Omit<MonthRecord, 'month' | 'overtimeMinutes'>
  /** Findings that stand with nothing worked in the months left. */
  readonly before: ReadonlySet<string>
}

const minutesOfDay = 24 * 60

function keyOf({ provision, window, times = 1 }: Finding): string {
  return `${provision} ${window.from} ${times}`
}

function isExcess(finding: Finding): boolean {
  return !(finding.word === 'undetermined' && finding.because === 'missing')
}

function withPlan(ahead: Omit<Ahead, 'before'>, minutesOf: (month: number) => number): PersonMonths {
  const { person, known, template, current, last, worked } = ahead
  const planned: MonthRecord[] = []
  for (let month = current; month <= last; month++) {
    const minutes = month === current ? Math.max(worked, minutesOf(month)) : minutesOf(month)
    planned.push({ ...template, month: month as YearMonth, overtimeMinutes: minutes })
  }
  const { recordsUntil: _, ...rest } = person
  return { ...rest, months: [...known, ...planned] }
}

function lookAhead(person: PersonMonths, rules: OvertimeRules, question: HeadroomQuestion): Ahead {
  const current: number = yearMonthOf(question.today)
  const startMonth = person.yearStartMonth ?? aprilStart.month
  const last = current + 11 - ((((current - (startMonth - 1)) % 12) + 12) % 12)
  const known = person.months.filter(({ month }) => month < current)
  const now = person.months.find(({ month }) => month === current)
  const latest =
    now ?? known.reduce<MonthRecord | undefined>((a, b) => (a && a.month > b.month ? a : b), undefined)
  const kind = question.departmentKind ?? now?.departmentKind ?? latest?.departmentKind
  const template = {
    holidayWorkMinutes: 0,
    ...(kind === undefined ? {} : { departmentKind: kind }),
    ...(latest?.listedCase === undefined ? {} : { listedCase: latest.listedCase }),
    ...(latest?.careRestricted === undefined ? {} : { careRestricted: latest.careRestricted }),
    ...(latest?.establishment === undefined ? {} : { establishment: latest.establishment }),
  }
  const worked = now?.overtimeMinutes ?? 0
  const ahead = { person, rules, current, last, worked, known, template }
  const standing = assess(
    withPlan(ahead, () => 0),
    rules,
  ).findings.filter(isExcess)
  return { ...ahead, before: new Set(standing.map(keyOf)) }
}

function firstExcess(ahead: Ahead, minutesOf: (month: number) => number): Finding | undefined {
  return assess(withPlan(ahead, minutesOf), ahead.rules).findings.find(
    (one) => isExcess(one) && !ahead.before.has(keyOf(one)),
  )
}

/** The largest whole number up to `most` that nothing speaks against, given that more never heals. */
function largest(most: number, excess: (minutes: number) => Finding | undefined): number {
  if (excess(0) !== undefined) return -1
  let holds = 0
  let fails = most + 1
  while (fails - holds > 1) {
    const middle = Math.floor((holds + fails) / 2)
    if (excess(middle) === undefined) holds = middle
    else fails = middle
  }
  return holds
}

function daysIn(month: number): number {
  return lastDayOfMonth(month as YearMonth) - firstDayOfMonth(month as YearMonth) + 1
}

function roomIn(ahead: Ahead, month: number, broken: readonly Finding[]): Room {
  const worked = month === ahead.current ? ahead.worked : 0
  const base = { month: monthText(month), worked }
  const [limit] = broken
  if (limit !== undefined) return { ...base, most: worked, left: 0, limit }
  const excess = (minutes: number): Finding | undefined =>
    firstExcess(ahead, (one) => (one === month ? minutes : 0))
  const ceiling = daysIn(month) * minutesOfDay
  const most = Math.max(worked, largest(ceiling, excess))
  const next = most < ceiling ? excess(most + 1) : undefined
  return { ...base, most, left: most - worked, ...(next === undefined ? {} : { limit: next }) }
}

function evenPlan(ahead: Ahead, broken: readonly Finding[]): EvenPlan {
  const [limit] = broken
  if (limit !== undefined) return { months: [], limit }
  const excess = (minutes: number): Finding | undefined => firstExcess(ahead, () => minutes)
  const ceiling = daysIn(ahead.current) * minutesOfDay
  const minutes = largest(ceiling, excess)
  const months = Array.from({ length: ahead.last - ahead.current + 1 }, (_, index) => ({
    month: monthText(ahead.current + index),
    minutes: index === 0 ? Math.max(ahead.worked, minutes) : minutes,
  }))
  const next = minutes < ceiling ? excess(minutes + 1) : undefined
  return { minutes, months, ...(next === undefined ? {} : { limit: next }) }
}

/** Limits broken in a way that reaches into the months left: their windows end there, or they are of the year. */
function brokenLimits(ahead: Ahead): readonly Finding[] {
  const { rules, current, last, template } = ahead
  const from = monthText(current)
  const yearFrom = monthText(last - 11)
  const left = rules.roles.year !== undefined && isRaised(template) ? rules.roles.year : undefined
  return assess(
    withPlan(ahead, () => 0),
    rules,
  ).findings.filter((one) => {
    if (!isExcess(one) || one.provision === left) return false
    if (one.window.to >= from) return true
    return isOfYear(one, rules) && one.window.from >= yearFrom
  })
}

function isRaised({ departmentKind, listedCase }: Ahead['template']): boolean {
  return departmentKind === 'heteronomous' || listedCase === true
}

function isOfYear({ provision }: Finding, rules: OvertimeRules): boolean {
  const found = rules.ruleset.provisions.find((one) => one.id === provision)
  const window = found?.window
  return window?.unit === 'year' || (window?.mean === true && window.lengths === undefined)
}

/**
 * The most minutes that may still be worked today, this month, and in each month left of the year, so that
 * every limit holds; which limit binds; and the largest even plan to the year's end.
 *
 * A month's room is tight: using it holds every limit, and one minute more leads to `limit`. Rooms of several
 * months cannot be used together; the even plan can. Where a limit that reaches into the months left is broken
 * already, there is no room. Unknown months are left out and listed in `needs`.
 *
 * @throws RangeError and TypeError as {@link assess} does.
 * @example
 * ```ts
 * const months: MonthRecord[] = ['2026-04', '2026-05', '2026-06'].map((month) => ({
 *   month: parseIsoYearMonth(month),
 *   departmentKind: 'autonomous',
 *   overtimeMinutes: 1800,
 * }))
 * const room = headroom({ id: 'p1', regime: 'npa', months }, npaRules, { today: parseIsoDate('2026-06-30') })
 * room.thisMonth.left // => 900
 * room.thisMonth.limit?.provision // => 'npa.autonomous.month45'
 * room.even.minutes // => 1800
 * room.even.limit?.provision // => 'npa.autonomous.year360'
 * ```
 */
export function headroom(person: PersonMonths, rules: OvertimeRules, question: HeadroomQuestion): Headroom {
  const ahead = lookAhead(person, rules, question)
  const alreadyBroken = brokenLimits(ahead)
  const months = Array.from({ length: ahead.last - ahead.current + 1 }, (_, index) =>
    roomIn(ahead, ahead.current + index, alreadyBroken),
  )
  const thisMonth = months[0] ?? roomIn(ahead, ahead.current, alreadyBroken)
  const days = workingDaysBetween(question.today, lastDayOfMonth(ahead.current as YearMonth))
  const { left } = thisMonth
  return {
    today: { most: Math.min(left, minutesOfDay), even: days === 0 ? left : Math.floor(left / days) },
    thisMonth,
    months,
    even: evenPlan(ahead, alreadyBroken),
    alreadyBroken,
    needs: unknownAhead(ahead),
  }
}

function unknownAhead(ahead: Ahead): readonly string[] {
  const { rules, current } = ahead
  const { findings } = assess(
    withPlan(ahead, () => 0),
    rules,
    { from: current },
  )
  const needs = findings.flatMap((one) => ('needs' in one ? one.needs : []))
  return [...new Set(needs)].sort()
}

/** Whether a plan of the same minutes in every month left can be kept, and what speaks against it. */
export type Keeping = {
  readonly kept: boolean
  readonly excess: readonly Finding[]
  readonly needs: readonly string[]
}

/**
 * Whether so many minutes can be worked in this month and in every month left of the year.
 *
 * @throws RangeError and TypeError as {@link assess} does.
 * @example
 * ```ts
 * const person: PersonMonths = { id: 'p1', regime: 'npa', months: [] }
 * const question: HeadroomQuestion = { today: parseIsoDate('2026-04-01'), departmentKind: 'autonomous' }
 * canKeep(person, npaRules, question, 30 * 60).kept // => true
 * canKeep(person, npaRules, question, 40 * 60).excess.map((one) => one.window.to) // => ['2027-01']
 * ```
 */
export function canKeep(
  person: PersonMonths,
  rules: OvertimeRules,
  question: HeadroomQuestion,
  minutes: number,
): Keeping {
  const ahead = lookAhead(person, rules, question)
  const { findings } = assess(
    withPlan(ahead, () => minutes),
    rules,
    { from: ahead.current },
  )
  const broken = brokenLimits(ahead).filter((one) => !findings.some((other) => keyOf(other) === keyOf(one)))
  const excess = [...broken, ...findings.filter(isExcess)]
  return { kept: excess.length === 0, excess, needs: unknownAhead(ahead) }
}
