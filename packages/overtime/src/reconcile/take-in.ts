import {
  addDays,
  firstDayOfMonth,
  formatIsoDate,
  formatIsoYearMonth,
  isIsoDate,
  lastDayOfMonth,
  type PlainDate,
  parseIsoDate,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import { dayKindOf } from '../daily/months-of-days.ts'
import type { MonthRecord } from '../person.ts'
import type { RowProblem, RowProblemCode } from './problem.ts'
import type {
  OvertimeRow,
  Service,
  SoundMonth,
  SoundPerson,
  TakeInOptions,
  TakenIn,
  UnsentDays,
} from './rows.ts'

const minutesOfDay = 24 * 60

type Day = { rows: OvertimeRow[]; minutes: number | null; special: number }
type Reading = {
  readonly options: TakeInOptions
  readonly service: ReadonlyMap<string, readonly Service[]>
  readonly problems: RowProblem[]
  readonly setAside: Set<OvertimeRow>
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function name(
  reading: Reading,
  code: RowProblemCode,
  rows: readonly OvertimeRow[],
  setAside: boolean,
  found?: string,
): void {
  const [first] = rows
  if (first === undefined) return
  if (setAside) for (const row of rows) reading.setAside.add(row)
  reading.problems.push({
    code,
    rows: rows.map(({ row }) => row),
    person: first.person,
    date: first.date,
    ...(found === undefined ? {} : { found }),
    setAside,
  })
}

function isServing(reading: Reading, person: string, date: PlainDate): boolean {
  const spans = reading.service.get(person)
  return spans === undefined || spans.some(({ from, until }) => from <= date && date <= (until ?? date))
}

/** What is wrong with one row by itself; its day stays unknown. */
function problemOf(reading: Reading, row: OvertimeRow): RowProblemCode | undefined {
  const { overtimeMinutes: minutes, specialDutyMinutes: special = 0 } = row
  if (!isIsoDate(row.date)) return 'notADate'
  if (!isServing(reading, row.person, parseIsoDate(row.date))) return 'outsideService'
  if (minutes === null) return undefined
  if (!Number.isInteger(minutes) || !Number.isInteger(special)) return 'notWhole'
  if (minutes < 0 || special < 0) return 'negative'
  return Math.max(minutes, special) > minutesOfDay ? 'beyondADay' : undefined
}

/** The rows of one person and day: what they come to, and what does not fit together. */
function dayOf(reading: Reading, given: readonly OvertimeRow[]): Day {
  let isUnknown = given.some((row) => reading.setAside.has(row) || row.overtimeMinutes === null)
  let minutes = 0
  let special = 0
  const kept: OvertimeRow[] = []
  const sound = given.filter((row) => !reading.setAside.has(row))
  for (const rows of groupBy(sound, (row) => row.department).values()) {
    const [first, ...rest] = rows
    if (first === undefined) continue
    if (rest.some((row) => row.overtimeMinutes !== first.overtimeMinutes)) {
      name(reading, 'contradictory', rows, true, rows.map((row) => String(row.overtimeMinutes)).join(' / '))
      isUnknown = true
      continue
    }
    if (rest.length > 0) name(reading, 'repeated', rows, false)
    kept.push(first)
    minutes += first.overtimeMinutes ?? 0
    special += first.specialDutyMinutes ?? 0
  }
  if (kept.length > 1) {
    const departments = kept.map(({ department }) => department).join(' / ')
    if (minutes > minutesOfDay) {
      name(reading, 'togetherBeyondADay', sound, true, departments)
      return { rows: [], minutes: null, special: 0 }
    }
    name(reading, 'twoDepartments', kept, false, departments)
  }
  return { rows: kept, minutes: isUnknown ? null : minutes, special }
}

/** Working days at the end of a month of which a department sent nothing, when they are too many to be chance. */
function unsentDays(rows: readonly OvertimeRow[], options: TakeInOptions): readonly UnsentDays[] {
  const least = options.silentDays ?? 5
  const found: UnsentDays[] = []
  const dated = rows.filter(({ date }) => isIsoDate(date))
  for (const [department, all] of groupBy(dated, (row) => row.department)) {
    const days = all.map(({ date }) => parseIsoDate(date))
    for (let month: number = options.from; month <= options.until; month++) {
      const inside = days.filter((day) => yearMonthOf(day) === month)
      const last = inside.length === 0 ? firstDayOfMonth(month as YearMonth) - 1 : Math.max(...inside)
      const silent = workdaysBetween(last + 1, lastDayOfMonth(month as YearMonth))
      const [from] = silent
      const to = silent.at(-1)
      if (from === undefined || to === undefined || silent.length < least) continue
      const text = formatIsoYearMonth(month as YearMonth)
      found.push({ department, month: text, from: formatIsoDate(from), to: formatIsoDate(to) })
    }
  }
  return found
}

function workdaysBetween(from: number, to: number): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let day = from; day <= to; day++) {
    if (dayKindOf(day as PlainDate) === 'workday') days.push(day as PlainDate)
  }
  return days
}

/** The days of a month that ought to be known and are not. */
function unknownDaysOf(
  reading: Reading,
  person: string,
  month: YearMonth,
  days: ReadonlyMap<PlainDate, Day>,
  unsent: readonly UnsentDays[],
): readonly string[] {
  const unknown: string[] = []
  for (let date = firstDayOfMonth(month); date <= lastDayOfMonth(month); date = addDays(date, 1)) {
    const day = days.get(date)
    const isMissing = day === undefined && isExpected(reading, person, date, days, unsent)
    if (isMissing || (day !== undefined && day.minutes === null)) unknown.push(formatIsoDate(date))
  }
  return unknown
}

function isExpected(
  reading: Reading,
  person: string,
  date: PlainDate,
  days: ReadonlyMap<PlainDate, Day>,
  unsent: readonly UnsentDays[],
): boolean {
  if (!isServing(reading, person, date) || dayKindOf(date) !== 'workday') return false
  if (reading.options.absentDays === 'unknown') return true
  const iso = formatIsoDate(date)
  const silent = unsent.filter(({ from, to }) => from <= iso && iso <= to)
  if (silent.length === 0) return false
  const department = departmentAt(date, days)
  return silent.some((one) => one.department === department)
}

/** The department that last reported a person up to a day, else the one that does next. */
function departmentAt(date: PlainDate, days: ReadonlyMap<PlainDate, Day>): string | undefined {
  const dated = [...days].filter(([, { rows }]) => rows.length > 0).sort(([a], [b]) => a - b)
  const found = dated.findLast(([day]) => day <= date) ?? dated[0]
  return found?.[1].rows[0]?.department
}

function monthOf(
  reading: Reading,
  person: string,
  month: YearMonth,
  days: ReadonlyMap<PlainDate, Day>,
  unsent: readonly UnsentDays[],
): SoundMonth & { readonly record: MonthRecord } {
  const { departmentKind } = reading.options
  const inside = [...days].filter(([date]) => yearMonthOf(date) === month).sort(([a], [b]) => a - b)
  const unknownDays = unknownDaysOf(reading, person, month, days, unsent)
  const known = inside.flatMap(([, day]) => day.rows)
  const knownMinutes = known.reduce((all, row) => all + (row.overtimeMinutes ?? 0), 0)
  const last = inside.findLast(([, day]) => day.rows.length > 0)?.[1].rows ?? []
  const department = last.length === 1 ? last[0]?.department : undefined
  const special = inside.reduce((all, [, day]) => all + day.special, 0)
  const claimed = department ?? last[0]?.department
  const byDepartment = [...groupBy(known, (row) => row.department)].map(([one, rows]) => ({
    department: one,
    minutes: rows.reduce((all, row) => all + (row.overtimeMinutes ?? 0), 0),
  }))
  return {
    month: formatIsoYearMonth(month),
    ...(department === undefined ? {} : { department }),
    knownMinutes,
    byDepartment,
    unknownDays,
    notInService: !servesIn(reading, person, month),
    record: {
      month,
      overtimeMinutes: unknownDays.length === 0 ? knownMinutes : null,
      ...(special === 0 ? {} : { specialDutyMinutes: special }),
      ...(claimed === undefined || departmentKind === undefined
        ? {}
        : { departmentKind: departmentKind(claimed, month) }),
    },
  }
}

function servesIn({ service }: Reading, person: string, month: YearMonth): boolean {
  const spans = service.get(person)
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)]
  return spans === undefined || spans.some(({ from, until }) => from <= last && first <= (until ?? first))
}

function personOf(
  reading: Reading,
  id: string,
  rows: readonly OvertimeRow[],
  unsent: readonly UnsentDays[],
): SoundPerson {
  const days = new Map<PlainDate, Day>()
  const dated = rows.filter(({ date }) => isIsoDate(date))
  for (const [date, given] of groupBy(dated, (row) => parseIsoDate(row.date))) {
    if (isServing(reading, id, date)) days.set(date, dayOf(reading, given))
  }
  const { from, until, regime } = reading.options
  const made: ReturnType<typeof monthOf>[] = []
  for (let month: number = from; month <= until; month++) {
    made.push(monthOf(reading, id, month as YearMonth, days, unsent))
  }
  return { person: { id, regime, months: fillKinds(made) }, months: made.map(({ record: _, ...one }) => one) }
}

/** A month without any row keeps the kind of department of the month before it, else of the next one. */
function fillKinds(months: readonly { readonly record: MonthRecord }[]): readonly MonthRecord[] {
  let kind = months.find(({ record }) => record.departmentKind !== undefined)?.record.departmentKind
  return months.map(({ record }) => {
    kind = record.departmentKind ?? kind
    return kind === undefined ? record : { ...record, departmentKind: kind }
  })
}

/**
 * Months of people made of the daily rows that departments sent, as far as the rows are sound; the rest is
 * named, and nothing takes its place.
 *
 * A day with a row that is set aside is unknown, and so is a workday without a row, as `absentDays` says: their
 * months have no figure, only what is known of them. A person whom two departments report on one day is counted
 * with both figures, as one day cannot be more than 24 hours. Months without a day of service are 0.
 *
 * @throws RangeError when the last month is before the first.
 * @example
 * ```ts
 * const row = { person: 'p1', department: 'A', date: '2026-06-01', overtimeMinutes: 90 }
 * const rows: OvertimeRow[] = [{ ...row, row: 2 }, { ...row, row: 3, date: '2026-06-02', overtimeMinutes: 27 * 60 }]
 * const june = parseIsoYearMonth('2026-06')
 * const taken = takeInDays(rows, { regime: 'npa', from: june, until: june, absentDays: 'noOvertime', silentDays: 30 })
 * taken.problems.map((one) => [one.code, one.rows]) // => [['beyondADay', [3]]]
 * taken.people.map((one) => one.months[0]?.unknownDays) // => [['2026-06-02']]
 * taken.people.map((one) => one.person.months[0]?.overtimeMinutes) // => [null]
 * taken.rowsUsed + taken.rowsSetAside // => 2
 * ```
 */
export function takeInDays(rows: readonly OvertimeRow[], options: TakeInOptions): TakenIn {
  if (options.until < options.from) throw new RangeError('takeInDays: the last month is before the first')
  const reading: Reading = {
    options,
    service: groupBy(options.service ?? [], ({ person }) => person),
    problems: [],
    setAside: new Set(),
  }
  for (const row of rows) {
    const code = problemOf(reading, row)
    if (code !== undefined) name(reading, code, [row], true, String(row.overtimeMinutes))
  }
  const unsent = options.absentDays === 'noOvertime' ? unsentDays(rows, options) : []
  const people = [...groupBy(rows, ({ person }) => person)].map(([id, all]) =>
    personOf(reading, id, all, unsent),
  )
  const rowsSetAside = reading.setAside.size
  return {
    people,
    problems: reading.problems,
    unsent,
    rowsRead: rows.length,
    rowsUsed: rows.length - rowsSetAside,
    rowsSetAside,
  }
}
