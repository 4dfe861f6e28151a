import { lastDayOfMonth, type PlainDate, type YearMonth, yearMonth, yearMonthOf } from '@reform/calendar'
import { forecastOf, learnForecaster, type MinutesRange, type OvertimeSeries } from '../src/forecast/index.ts'
import { type MadeDepartment, makeDepartment, type Process } from './made-series.ts'

/** How forecasts did against what came. */
export type Score = {
  readonly count: number
  /** The share of outcomes within the 80 % range, in percent. */
  readonly coverage: number
  /** Mean pinball loss over 10, 50 and 90 percent, in minutes: of the forecast and of two simple ones. */
  readonly loss: number
  readonly sameMonthLastYear: number
  readonly meanOfThree: number
}

export type Backtest = { readonly month: Score; readonly year: Score }

const first = yearMonth(2021, 4)
const count = 66
/** Days of the month on which is asked. */
const days = [1, 10, 20] as const
const shares = [0.1, 0.5, 0.9] as const

function pinball({ low, likely, high }: MinutesRange, actual: number): number {
  const parts = [low, likely, high].map((value, n) => {
    const share = shares[n] ?? 0.5
    return actual >= value ? share * (actual - value) : (1 - share) * (value - actual)
  })
  return parts.reduce((a, b) => a + b, 0) / shares.length
}

type Totals = ReadonlyMap<number, number>

function totalsOf(days: ReadonlyMap<PlainDate, number>): Totals {
  const totals = new Map<number, number>()
  for (const [date, minutes] of days) {
    const month = yearMonthOf(date)
    totals.set(month, (totals.get(month) ?? 0) + minutes)
  }
  return totals
}

function sumOf(totals: Totals, from: number, to: number): number {
  let sum = 0
  for (let month = from; month <= to; month++) sum += totals.get(month) ?? 0
  return sum
}

/**
 * The simple forecasts with ranges of their own: their errors of the last two years, at the same point. They get
 * all that the days so far say too.
 */
function simple(
  totals: Totals,
  month: number,
  last: number,
  worked: number,
  share: number,
  of: (month: number) => number,
): MinutesRange {
  const point = (at: number, lastAt: number, done: number): number => {
    let sum = done + of(at) * share
    for (let later = at + 1; later <= lastAt; later++) sum += of(later)
    return sum
  }
  const here = point(month, last, worked)
  const errors: number[] = []
  for (let at = month - 24; at < month && at + last - month < month; at++) {
    if (at - 12 < first) continue
    const done = (totals.get(at) ?? 0) * (1 - share)
    errors.push(sumOf(totals, at, at + last - month) - point(at, at + last - month, done))
  }
  errors.sort((a, b) => a - b)
  const at = (part: number): number => errors[Math.round(part * (errors.length - 1))] ?? 0
  return { low: here + at(0.1), likely: here + at(0.5), high: here + at(0.9) }
}

type Sum = { count: number; inside: number; loss: number; lastYear: number; three: number }

function add(
  sum: Sum,
  actual: number,
  range: MinutesRange,
  lastYear: MinutesRange,
  three: MinutesRange,
): void {
  sum.count++
  if (actual >= range.low && actual <= range.high) sum.inside++
  sum.loss += pinball(range, actual)
  sum.lastYear += pinball(lastYear, actual)
  sum.three += pinball(three, actual)
}

function scoreOf({ count: n, inside, loss, lastYear, three }: Sum): Score {
  return {
    count: n,
    coverage: (inside * 100) / n,
    loss: loss / n,
    sameMonthLastYear: lastYear / n,
    meanOfThree: three / n,
  }
}

function seriesAt(
  { people }: MadeDepartment,
  totals: readonly Totals[],
  today: PlainDate,
  withDays: boolean,
): readonly OvertimeSeries[] {
  const current = yearMonthOf(today)
  return people.map(({ id, days }, n) => ({
    id,
    months: [...(totals[n] ?? [])].flatMap(([month, minutes]) =>
      month < current ? [{ month: month as YearMonth, minutes }] : [],
    ),
    days: [...days].flatMap(([date, minutes]) =>
      date <= today && (withDays || yearMonthOf(date) === current) ? [{ date, minutes }] : [],
    ),
  }))
}

/**
 * Forecasts made departments from every fourth month of their last two years, at the start, the middle or late in
 * the month, and holds them against what came.
 *
 * @param withDays Whether days of past months are known, or only their sums.
 */
export function backtest(
  process: Process,
  seeds: readonly number[],
  people: number,
  withDays: boolean,
): Backtest {
  const month: Sum = { count: 0, inside: 0, loss: 0, lastYear: 0, three: 0 }
  const year: Sum = { ...month }
  for (const seed of seeds) {
    const department = makeDepartment(process, seed, people, first, count)
    const totals = department.people.map(({ days }) => totalsOf(days))
    for (let current = first + 36 + (seed % 4); current < first + count; current += 4) {
      const start = lastDayOfMonth((current - 1) as YearMonth)
      const today = (start + (days[(current + seed) % days.length] ?? 1)) as PlainDate
      judge(department, totals, current, today, withDays, month, year)
    }
  }
  return { month: scoreOf(month), year: scoreOf(year) }
}

function judge(
  department: MadeDepartment,
  totals: readonly Totals[],
  current: number,
  today: PlainDate,
  withDays: boolean,
  month: Sum,
  year: Sum,
): void {
  const forecaster = learnForecaster(seriesAt(department, totals, today, withDays), today)
  const end = current + 11 - ((((current - 3) % 12) + 12) % 12)
  for (const [n, { id, days: worked }] of department.people.entries()) {
    const known = totals[n] ?? new Map<number, number>()
    const found = forecastOf(forecaster, id)
    const inMonth = [...worked.keys()].filter((date) => yearMonthOf(date) === current)
    const share = inMonth.filter((date) => date > today).length / inMonth.length
    const lastYear = (at: number): number => known.get(at - 12) ?? 0
    const three = (): number => sumOf(known, current - 3, current - 1) / 3
    const ranges = (last: number): [MinutesRange, MinutesRange] => [
      simple(known, current, last, found.workedMinutes, share, lastYear),
      simple(known, current, last, found.workedMinutes, share, three),
    ]
    add(month, known.get(current) ?? 0, found.monthEnd, ...ranges(current))
    if (end >= first + count || found.yearEnd === undefined) continue
    const before = sumOf(known, end - 11, current - 1)
    const shifted = ranges(end).map((one) => ({
      low: one.low + before,
      likely: one.likely + before,
      high: one.high + before,
    })) as [MinutesRange, MinutesRange]
    add(year, sumOf(known, end - 11, end), found.yearEnd, ...shifted)
  }
}
