import { fiscalYear } from '../fiscal-year.ts'
import { dateExists, dayOfWeek, parseIsoDate, plainDate } from '../plain-date.ts'
import { type Era, gregorianCalendarFrom, lastLunisolarDay } from '../provisions/eras.ts'
import { fiscalYearLabel } from '../text/labels.ts'
import { formatWareki, formatWarekiYear, formatWarekiYearMonth } from '../wareki-format.ts'
import { lastDayOfMonth, yearMonth } from '../year-month.ts'
import { type Reader, refuse, take, warn } from './reader.ts'
import { spanOfPoint, type WrittenPoint } from './written-time.ts'

/** What is accepted, decided at the door. */
export type PointOptions = {
  readonly strict: boolean
  readonly lunisolarAsGregorian: boolean
  readonly western: boolean
}

/** Where a point starts in the text, and the year it has been found to stand in. */
export type Stem = { readonly from: number; readonly era: Era | undefined; readonly year: number }

/** A point with what the end of a range may leave out and take from it. */
export type PointRead = Stem & {
  readonly point: WrittenPoint
  readonly month?: number
  /** A year without 年 or 年度, which the end of a range may still make a fiscal year. */
  readonly bareYear?: true
  /** Not written: the year that the caller gives to dates without one. */
  readonly assumed?: true
}

const weekdays = '日月火水木金土'

export function yearPoint(
  reader: Reader,
  options: PointOptions,
  stem: Stem,
  kind: 'year' | 'yearEnd',
): PointRead {
  if (stem.year < 1) refuse(reader, 'dateImpossible', stem.from)
  checkEra(reader, options, stem, { kind: 'year', year: stem.year })
  const { year } = stem
  return {
    ...stem,
    point: kind === 'year' ? { kind, year } : { kind, year, date: plainDate(year, 12, 31) },
  }
}

export function fiscalYearPoint(
  reader: Reader,
  options: PointOptions,
  stem: Stem,
  kind: 'fiscalYear' | 'fiscalYearEnd',
): PointRead {
  if (stem.year < 1 || stem.year > 9998) refuse(reader, 'dateImpossible', stem.from)
  const year = fiscalYear(stem.year)
  const whole: WrittenPoint = { kind: 'fiscalYear', fiscalYear: year }
  checkEra(reader, options, stem, whole)
  if (kind === 'fiscalYear') return { ...stem, point: whole }
  return { ...stem, point: { kind, fiscalYear: year, date: spanOfPoint(whole).to } }
}

export function monthPoint(
  reader: Reader,
  options: PointOptions,
  stem: Stem,
  month: number,
  kind: 'yearMonth' | 'monthEnd',
): PointRead {
  if (!dateExists(stem.year, month, 1)) refuse(reader, 'dateImpossible', stem.from)
  const whole: WrittenPoint = { kind: 'yearMonth', yearMonth: yearMonth(stem.year, month) }
  checkEra(reader, options, stem, whole)
  if (kind === 'yearMonth') return { ...stem, month, point: whole }
  return {
    ...stem,
    month,
    point: { kind, yearMonth: whole.yearMonth, date: lastDayOfMonth(whole.yearMonth) },
  }
}

export function datePoint(
  reader: Reader,
  options: PointOptions,
  stem: Stem,
  month: number,
  day: number,
): PointRead {
  if (!dateExists(stem.year, month, day)) refuse(reader, 'dateImpossible', stem.from)
  const point: WrittenPoint = { kind: 'date', date: plainDate(stem.year, month, day) }
  checkEra(reader, options, stem, point)
  checkWeekday(reader, options, dayOfWeek(point.date))
  return { ...stem, month, point }
}

/** The day of the week may follow; when it is another one, one of the two is wrong. */
function checkWeekday(reader: Reader, options: PointOptions, expected: number): void {
  const from = reader.position
  const match = take(reader, /\(\s*([日月火水木金土])(?:曜日?)?\s*\)|([日月火水木金土])曜日?/y)
  const written = match?.[1] ?? match?.[2]
  const right = weekdays.charAt(expected)
  if (written === undefined || written === right) return
  if (options.strict) refuse(reader, 'weekdayMismatch', from, { right })
  warn(reader, 'weekdayMismatch', from, { right })
}

/** The same time in the era that it belongs to. */
function rightly(point: WrittenPoint): string {
  if (point.kind === 'fiscalYear') return fiscalYearLabel(point.fiscalYear)
  if (point.kind === 'year') return formatWarekiYear(point.year)
  if (point.kind === 'yearMonth') return formatWarekiYearMonth(point.yearMonth)
  return formatWareki(spanOfPoint(point).from)
}

/**
 * Refuses or doubts a time of which no day lies in the era that it is written with. 明治 goes back to the
 * first day of its first year, as the edict had it.
 */
function checkEra(reader: Reader, options: PointOptions, { era, from }: Stem, point: WrittenPoint): void {
  if (era === undefined) return
  const days = spanOfPoint(point)
  if (days.to < parseIsoDate(gregorianCalendarFrom)) {
    checkLunisolar(reader, options, from, point)
    return
  }
  const begun = days.to >= parseIsoDate(era.from)
  const over = era.until !== undefined && days.from > parseIsoDate(era.until)
  if (begun && !over) return
  const facts = { era: era.name, right: rightly(point) }
  if (options.strict) refuse(reader, 'outOfEra', from, facts)
  warn(reader, 'outOfEra', from, facts)
}

function checkLunisolar(reader: Reader, options: PointOptions, from: number, point: WrittenPoint): void {
  if (point.kind === 'date' && point.date > parseIsoDate(lastLunisolarDay)) refuse(reader, 'skippedDay', from)
  if (!options.lunisolarAsGregorian) refuse(reader, 'lunisolar', from)
  warn(reader, 'lunisolar', from)
}
