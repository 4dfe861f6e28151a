import {
  firstDayOfMonth,
  lastDayOfMonth,
  type PlainDate,
  workingDaysBetween,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'

/** What is on record of one person. */
export type OvertimeSeries = {
  readonly id: string
  /** Months before the current one, in any order; `null` is unknown. */
  readonly months: readonly { readonly month: YearMonth; readonly minutes: number | null }[]
  /** Days of the current month and, where there are any, of earlier ones: then it is learned how months go on. */
  readonly days?: readonly { readonly date: PlainDate; readonly minutes: number }[]
}

/** Working days of a month and of its part up to a day. */
export type MonthLength = { readonly days: number; readonly passed: number }

/** A series by month, counted from the first month of all series; rates are per working day, as square roots. */
export type Prepared = {
  readonly id: string
  /** Square root of the minutes per working day; `NaN` where unknown. */
  readonly roots: Float64Array
  /** The same for the part of the month up to the same working day as today, and for the rest of it. */
  readonly passed: Float64Array
  readonly rest: Float64Array
  readonly minutes: Float64Array
}

/** All series at one moment. */
export type Moment = {
  readonly first: number
  /** The index of the current month, which is the first one ahead. */
  readonly now: number
  readonly series: readonly Prepared[]
  /** Whether there are days of earlier months to learn from. */
  readonly hasPastDays: boolean
  readonly lengthOf: (index: number) => MonthLength
}

const lengths = /* @__PURE__ */ new Map<number, number>()

/** Working days of a month; months ahead are asked for again and again. */
function workingDaysOf(month: number): number {
  const known = lengths.get(month)
  if (known !== undefined) return known
  const days = workingDaysBetween(firstDayOfMonth(month as YearMonth), lastDayOfMonth(month as YearMonth))
  lengths.set(month, days)
  return days
}

/** The day of a month on which so many working days have passed. */
function dayAfter(month: number, passed: number): number {
  let day: number = firstDayOfMonth(month as YearMonth) - 1
  for (let left = passed; left > 0; ) {
    day++
    if (workingDaysBetween(day as PlainDate, day as PlainDate) === 1) left--
  }
  return day
}

/** Series made ready for learning, as known at the end of a day. */
export function prepare(series: readonly OvertimeSeries[], today: PlainDate): Moment {
  const current: number = yearMonthOf(today)
  const all = series.flatMap(({ months }) => months.map(({ month }): number => month))
  const first = all.reduce((a, b) => Math.min(a, b), current)
  const now = current - first
  const passedNow = workingDaysBetween(firstDayOfMonth(current as YearMonth), today)
  const lengthOf = (index: number): MonthLength => {
    const days = workingDaysOf(first + index)
    return { days, passed: Math.min(passedNow, days) }
  }
  const lastDays = Array.from({ length: now + 1 }, (_, index) =>
    index === now ? (today as number) : dayAfter(first + index, lengthOf(index).passed),
  )
  const prepared = series.map((one) => prepareOne(one, first, now, lastDays, lengthOf))
  const hasPastDays = prepared.some(({ rest }) => rest.subarray(0, now).some((value) => value >= 0))
  return { first, now, series: prepared, hasPastDays, lengthOf }
}

function prepareOne(
  { id, months, days = [] }: OvertimeSeries,
  first: number,
  now: number,
  lastDays: readonly number[],
  lengthOf: (index: number) => MonthLength,
): Prepared {
  const unknown = (): Float64Array => new Float64Array(now + 1).fill(Number.NaN)
  const [minutes, roots, passed, rest] = [unknown(), unknown(), unknown(), unknown()]
  for (const { month, minutes: known } of months) {
    const index = month - first
    if (index >= now || known === null) continue
    minutes[index] = known
    roots[index] = Math.sqrt(known / Math.max(1, lengthOf(index).days))
  }
  const sums = new Float64Array(now + 1)
  const seen = new Uint8Array(now + 1)
  for (const { date, minutes: worked } of days) {
    const index = yearMonthOf(date) - first
    if (index < 0 || index > now) continue
    seen[index] = 1
    if (date <= (lastDays[index] as number)) sums[index] = (sums[index] as number) + worked
  }
  for (let index = 0; index <= now; index++) {
    if (seen[index] === 0) continue
    const { days: all, passed: gone } = lengthOf(index)
    const sum = sums[index] as number
    if (gone > 0) passed[index] = Math.sqrt(sum / gone)
    // Days and the month's sum may come from different records; a rest below zero teaches nothing.
    const left = (minutes[index] as number) - sum
    if (all > gone && left >= 0) rest[index] = Math.sqrt(left / (all - gone))
  }
  return { id, roots, passed, rest, minutes }
}
