import { type YearMonth, yearMonthOf } from '@reform/calendar'
import { assess, lsa36Rules, npaRules, type PersonMonths } from '@reform/overtime'
import type { AttendanceMonth, ReadFile } from '../model/read-file.ts'
import { filesOf, type Given, type Made, type OptionsOf, ratioMade } from './calculator.ts'

interface KnownMonth {
  readonly file: ReadFile
  readonly month: AttendanceMonth
  /** `null` where the month is not known, or two files contradict each other about it. */
  minutes: number | null
}

/** The months of each person in the scope, once each, from the first month on. */
function peopleOf(given: Given, first: YearMonth): ReadonlyMap<string, ReadonlyMap<YearMonth, KnownMonth>> {
  const last = yearMonthOf(given.frame.until)
  const people = new Map<string, Map<YearMonth, KnownMonth>>()
  for (const { file, material } of filesOf(given, 'attendance')) {
    for (const month of material.months) {
      if (month.month < first || month.month > last) continue
      const belonging = given.lens.belongs(file, month.department)
      if (belonging === 'unknown') given.rows.leave('unknownDepartment', file, month.rows)
      if (belonging !== 'in') continue
      const months = people.get(month.person) ?? new Map<YearMonth, KnownMonth>()
      people.set(month.person, months)
      takeMonth(given, months, file, month)
    }
  }
  return people
}

/** The same month of one person in two places counts once; where they differ it is not known. */
function takeMonth(
  { rows }: Given,
  months: Map<YearMonth, KnownMonth>,
  file: ReadFile,
  month: AttendanceMonth,
): void {
  const { overtimeMinutes } = month
  const minutes =
    overtimeMinutes !== null && Number.isSafeInteger(overtimeMinutes) && overtimeMinutes >= 0
      ? overtimeMinutes
      : null
  const known = months.get(month.month)
  if (known === undefined) {
    months.set(month.month, { file, month, minutes })
    if (overtimeMinutes !== null && minutes === null) rows.leave('impossible', file, month.rows)
    return
  }
  const isSame = known.minutes === minutes
  rows.leave(isSame ? 'duplicate' : 'contradictory', file, month.rows)
  if (!isSame) known.minutes = null
}

/** Months or people beyond a number of minutes, of those that are known. */
export function overtimeBeyond(given: Given, options: OptionsOf<'overtime.beyond'>): Made {
  return options.per === 'month' ? monthsBeyond(given, options.minutes) : peopleBeyond(given, options.minutes)
}

function monthsBeyond(given: Given, limit: number): Made {
  let numerator = 0
  let denominator = 0
  const members: string[] = []
  for (const [person, months] of peopleOf(given, yearMonthOf(given.frame.from))) {
    let counted = 0
    for (const one of months.values()) {
      if (!countKnown(given, one)) continue
      counted += 1
      if (one.minutes === null || one.minutes <= limit) continue
      numerator += 1
      given.rows.count('numerator', one.file, one.month.rows)
    }
    denominator += counted
    if (counted > 0) members.push(person)
  }
  if (denominator === 0) return { state: 'empty' }
  const figure = { kind: 'other', value: numerator / denominator } as const
  return ratioMade(numerator, denominator, {
    people: { n: members.length, members, figure },
  })
}

function countKnown({ rows }: Given, { file, month, minutes }: KnownMonth): boolean {
  if (minutes === null) rows.leave('unknown', file, month.rows)
  else rows.count('denominator', file, month.rows)
  return minutes !== null
}

/** A person with a month that is not known is left out, unless the known ones alone are beyond. */
function peopleBeyond(given: Given, limit: number): Made {
  const { rows } = given
  let numerator = 0
  const members: string[] = []
  for (const [person, months] of peopleOf(given, yearMonthOf(given.frame.yearFrom))) {
    const all = [...months.values()]
    const sum = all.reduce((total, { minutes }) => total + (minutes ?? 0), 0)
    const isBeyond = sum > limit
    if (!isBeyond && all.some(({ minutes }) => minutes === null)) {
      for (const { file, month } of all) rows.leave('unknown', file, month.rows)
      continue
    }
    members.push(person)
    if (isBeyond) numerator += 1
    for (const { file, month, minutes } of all) {
      if (minutes === null) rows.leave('unknown', file, month.rows)
      else rows.count('denominator', file, month.rows)
      if (isBeyond && minutes !== null) rows.count('numerator', file, month.rows)
    }
  }
  const figure = { kind: 'count', value: numerator, harmless: 'none' } as const
  return ratioMade(numerator, members.length, {
    unit: 'people',
    people: { n: members.length, members, figure },
  })
}

function sumOfMinutes(given: Given): { minutes: number; months: number; members: readonly string[] } {
  let minutes = 0
  let months = 0
  const members: string[] = []
  for (const [person, own] of peopleOf(given, yearMonthOf(given.frame.from))) {
    let counted = 0
    for (const one of own.values()) {
      if (one.minutes === null) {
        given.rows.leave('unknown', one.file, one.month.rows)
        continue
      }
      given.rows.count('value', one.file, one.month.rows)
      minutes += one.minutes
      counted += 1
    }
    months += counted
    if (counted > 0) members.push(person)
  }
  return { minutes, months, members }
}

/** All known minutes of the period, in hours. */
export function overtimeHours(given: Given): Made {
  const { minutes, months, members } = sumOfMinutes(given)
  if (months === 0) return { state: 'empty' }
  const people = { n: members.length, members, figure: { kind: 'sum', value: minutes } as const }
  return {
    state: 'value',
    figure: { kind: 'amount', value: minutes / 60, unit: 'hours', minutes },
    n: months,
    people,
  }
}

/** Hours for each known month of a person. */
export function overtimeHoursPerPerson(given: Given): Made {
  const { minutes, months, members } = sumOfMinutes(given)
  if (months === 0) return { state: 'empty' }
  const figure = { kind: 'mean', sum: minutes / 60, count: months, unit: 'hours' } as const
  const drafted = { kind: 'other', value: minutes / months } as const
  return { state: 'value', figure, n: months, people: { n: members.length, members, figure: drafted } }
}

/** People for whom a limit of the rules was broken in the period, of those that can be judged. */
export function overtimeBreaches(given: Given, { rules }: OptionsOf<'overtime.breaches'>): Made {
  const chosen = rules === 'npa' ? npaRules : lsa36Rules
  const { frame, rows } = given
  const span = { from: yearMonthOf(frame.from), until: yearMonthOf(frame.until) }
  const members: string[] = []
  let numerator = 0
  for (const [id, months] of peopleOf(given, earliestNeeded(span.from, yearMonthOf(frame.yearFrom)))) {
    const all = [...months.values()]
    const { word } = assess(personOf(id, chosen.regime, all), chosen, span)
    const isJudged = word !== 'undetermined' && word !== 'outOfScope'
    for (const { file, month } of all) {
      if (!isJudged) rows.leave('undetermined', file, month.rows)
      else rows.count('denominator', file, month.rows)
      if (word === 'breached') rows.count('numerator', file, month.rows)
    }
    if (isJudged) members.push(id)
    if (word === 'breached') numerator += 1
  }
  const figure = { kind: 'count', value: numerator, harmless: 'none' } as const
  return ratioMade(numerator, members.length, {
    unit: 'people',
    people: { n: members.length, members, figure },
  })
}

/** Means reach back five months before the period, sums to the start of the year. */
function earliestNeeded(from: YearMonth, yearFrom: YearMonth): YearMonth {
  return Math.min(from - 5, yearFrom) as YearMonth
}

function personOf(id: string, regime: string, all: readonly KnownMonth[]): PersonMonths {
  const months = all.map(({ month: { month, departmentKind }, minutes }) => ({
    month,
    overtimeMinutes: minutes,
    ...(departmentKind === undefined ? {} : { departmentKind }),
  }))
  return { id, regime, months: months.sort((a, b) => a.month - b.month) }
}
