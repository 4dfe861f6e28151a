import type { FiscalYear } from '../fiscal-year.ts'
import { dateExists, datePartsOf, dayOfWeek, parseIsoDate, plainDate } from '../plain-date.ts'
import { type Era, gregorianCalendarFrom, lastLunisolarDay } from '../provisions/eras.ts'
import { eraYearAt, eraYearOfFiscalYearAt } from '../wareki-format.ts'
import { lastDayOfMonth, type YearMonth } from '../year-month.ts'
import { type Reader, refuse, take, warn } from './reader.ts'
import { spanOfPoint, type WrittenPoint } from './written-time.ts'

/** Where a point starts in the text, and the year it has been found to stand in. */
export type Stem = { readonly from: number; readonly era: Era | undefined; readonly year: number }

/** A point with what the end of a range may leave out and take from it. */
export type PointRead = Stem & {
  readonly point: WrittenPoint
  readonly month?: number
  /** A year without 年 or 年度, which the end of a range may still make a fiscal year. */
  readonly bareYear?: true
}

const weekdays = '日月火水木金土'

export function yearPoint(reader: Reader, stem: Stem, kind: 'year' | 'yearEnd'): PointRead {
  if (stem.year < 1) refuse(reader, 'dateImpossible', stem.from)
  checkEra(reader, stem, { kind: 'year', year: stem.year })
  const { year } = stem
  return {
    ...stem,
    point: kind === 'year' ? { kind, year } : { kind, year, date: plainDate(year, 12, 31) },
  }
}

export function fiscalYearPoint(reader: Reader, stem: Stem, kind: 'fiscalYear' | 'fiscalYearEnd'): PointRead {
  if (stem.year < 1 || stem.year > 9998) refuse(reader, 'dateImpossible', stem.from)
  const year = stem.year as FiscalYear
  const whole: WrittenPoint = { kind: 'fiscalYear', fiscalYear: year }
  checkEra(reader, stem, whole)
  if (kind === 'fiscalYear') return { ...stem, point: whole }
  return { ...stem, point: { kind, fiscalYear: year, date: spanOfPoint(whole).to } }
}

export function monthPoint(
  reader: Reader,
  stem: Stem,
  month: number,
  kind: 'yearMonth' | 'monthEnd',
): PointRead {
  if (!dateExists(stem.year, month, 1)) refuse(reader, 'dateImpossible', stem.from)
  const whole: WrittenPoint = { kind: 'yearMonth', yearMonth: (stem.year * 12 + month - 1) as YearMonth }
  checkEra(reader, stem, whole)
  if (kind === 'yearMonth') return { ...stem, month, point: whole }
  return {
    ...stem,
    month,
    point: { kind, yearMonth: whole.yearMonth, date: lastDayOfMonth(whole.yearMonth) },
  }
}

export function datePoint(reader: Reader, stem: Stem, month: number, day: number): PointRead {
  if (!dateExists(stem.year, month, day)) refuse(reader, 'dateImpossible', stem.from)
  const point: WrittenPoint = { kind: 'date', date: plainDate(stem.year, month, day) }
  checkEra(reader, stem, point)
  checkWeekday(reader, dayOfWeek(point.date))
  return { ...stem, month, point }
}

/** The day of the week may follow; when it is another one, one of the two is wrong. */
function checkWeekday(reader: Reader, expected: number): void {
  const from = reader.position
  const match = take(reader, /\(\s*([日月火水木金土])(?:曜日?)?\s*\)|([日月火水木金土])曜日?/y)
  const written = match?.[1] ?? match?.[2]
  const right = weekdays.charAt(expected)
  if (written === undefined || written === right) return
  if (reader.options.strict) refuse(reader, 'weekdayMismatch', from, right)
  warn(reader, 'weekdayMismatch', from, right)
}

/** The same time in the era that it belongs to, or that a year or month ends in. */
function rightly(point: WrittenPoint): string {
  const fiscal = point.kind === 'fiscalYear'
  const { to } = spanOfPoint(point)
  const { era, year } = fiscal ? eraYearOfFiscalYearAt(point.fiscalYear) : eraYearAt(to)
  const { month, day } = datePartsOf(to)
  const monthText = point.kind === 'yearMonth' || point.kind === 'date' ? `${month}月` : ''
  const dayText = point.kind === 'date' ? `${day}日` : ''
  return `${era.name}${year === 1 ? '元' : year}年${fiscal ? '度' : monthText + dayText}`
}

/**
 * Refuses or doubts a time of which no day lies in the era that it is written with. 明治 goes back to the
 * first day of its first year, as the edict had it.
 */
function checkEra(reader: Reader, { era, from }: Stem, point: WrittenPoint): void {
  if (era === undefined) return
  const days = spanOfPoint(point)
  if (days.to < parseIsoDate(gregorianCalendarFrom)) {
    checkLunisolar(reader, from, point)
    return
  }
  const begun = days.to >= parseIsoDate(era.from)
  const over = era.until !== undefined && days.from > parseIsoDate(era.until)
  if (begun && !over) return
  const right = rightly(point)
  if (reader.options.strict) refuse(reader, 'outOfEra', from, right)
  warn(reader, 'outOfEra', from, right)
}

function checkLunisolar(reader: Reader, from: number, point: WrittenPoint): void {
  if (point.kind === 'date' && point.date > parseIsoDate(lastLunisolarDay)) refuse(reader, 'skippedDay', from)
  if (!reader.options.lunisolarAsGregorian) refuse(reader, 'lunisolar', from)
  warn(reader, 'lunisolar', from)
}
