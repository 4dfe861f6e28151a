import { datePartsOf, lastDayOfMonth, type PlainDate, yearMonthOf } from '@reform/calendar'
import { type Edition, formatWhen, type Language } from '@reform/roadmap'

/** The fiscal years of an edition laid along a line; every month is equally wide. */
export interface TimeAxis {
  readonly years: readonly number[]
  readonly startMonth: number
  /** Width of the whole axis. */
  readonly width: number
}

/** Least width of a half-year, so that a few words fit into it. */
const leastHalf = 88
const leastWidth = 840
/** Beyond this many fiscal years the drawing stops; the table says the rest. */
const mostYears = 40

/** The axis of an edition. */
export function timeAxis(edition: Pick<Edition, 'fiscalYears' | 'fiscalYearStartMonth'>): TimeAxis {
  const { from, to } = edition.fiscalYears
  const count = Math.min(Math.max(1, to - from + 1), mostYears)
  return {
    years: Array.from({ length: count }, (_, index) => from + index),
    startMonth: edition.fiscalYearStartMonth ?? 4,
    width: Math.max(leastWidth, count * 2 * leastHalf),
  }
}

function placeInDay(axis: TimeAxis, date: PlainDate, share: 0 | 1): number {
  const { year, month, day } = datePartsOf(date)
  const days = datePartsOf(lastDayOfMonth(yearMonthOf(date))).day
  const months = (year - (axis.years[0] ?? year)) * 12 + month - axis.startMonth + (day - 1 + share) / days
  return (months / (axis.years.length * 12)) * axis.width
}

/** Where a day begins on the axis; before 0 and beyond the width for days outside. */
export const placeOf = (axis: TimeAxis, date: PlainDate): number => placeInDay(axis, date, 0)

/** Where a day ends on the axis. */
export const placeAfter = (axis: TimeAxis, date: PlainDate): number => placeInDay(axis, date, 1)

/** Where each fiscal year begins, and where the last one ends. */
export function yearPlaces(axis: TimeAxis): number[] {
  return Array.from({ length: axis.years.length + 1 }, (_, index) => (index / axis.years.length) * axis.width)
}

/** Where the second half of each fiscal year begins. */
export function halfPlaces(axis: TimeAxis): number[] {
  return axis.years.map((_, index) => ((index + 0.5) / axis.years.length) * axis.width)
}

/** The name of a fiscal year with both calendars where the language has two: `令和7（2025）年度`, `FY2025`. */
export function fiscalYearName(year: number, lang: Language): string {
  const name = formatWhen(`FY${String(year).padStart(4, '0')}`, lang)
  return lang === 'ja' && !/^\d/.test(name) ? name.replace(/年度$/u, `（${year}）年度`) : name
}
