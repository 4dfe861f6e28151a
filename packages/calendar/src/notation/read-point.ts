import type { FiscalYear } from '../fiscal-year.ts'
import type { Era } from '../provisions/eras.ts'
import type { Quarter } from '../quarter.ts'
import { firstYearOf } from '../wareki-format.ts'
import { readNumber } from './numerals.ts'
import { eraWritten, patterns } from './patterns.ts'
import { datePoint, fiscalYearPoint, monthPoint, type PointRead, type Stem, yearPoint } from './point.ts'
import { placeOfNext, type Reader, refuse, refuseRest, take } from './reader.ts'
import type { WrittenPoint } from './written-time.ts'

/**
 * Reads one point. `before` is the start of the range whose end it is: from it the end takes the era, year or
 * month that it leaves out.
 */
export function readPoint(reader: Reader, before?: PointRead): PointRead {
  const from = placeOfNext(reader)
  const sign = take(reader, patterns.era)?.[0]
  const era = sign === undefined ? undefined : eraWritten(sign)
  if (era !== undefined) return afterYear(reader, { from, era, year: readEraYear(reader, era, from) })
  const western = reader.options.western ? take(reader, /\d{4}(?!\d)/y)?.[0] : undefined
  if (western !== undefined) return afterYear(reader, { from, era: undefined, year: Number(western) })
  const part = readPartOfYear(reader, before, from)
  if (part !== undefined) return part
  const shortened = before === undefined ? undefined : readShortened(reader, before, from)
  if (shortened !== undefined) return shortened
  reader.position = from
  return refuseRest(reader, take(reader, patterns.eraYear) ? 'eraMissing' : 'unreadable', from)
}

function readEraYear(reader: Reader, era: Era, from: number): number {
  const place = placeOfNext(reader)
  const text = take(reader, patterns.eraYear)?.[0]
  if (text === undefined) return refuse(reader, 'yearMissing', from)
  return yearOfEra(reader, era, text, place)
}

function yearOfEra(reader: Reader, era: Era, text: string, place: number): number {
  const count = text === '元' ? 1 : readNumber(text)
  if (count === undefined) return refuse(reader, 'unreadable', place)
  if (/^\d{3}/.test(text) || count > 99) return refuse(reader, 'yearTooLong', place)
  if (count === 0) return refuse(reader, 'yearZero', place)
  return firstYearOf(era) + count - 1
}

/** A second year in brackets, if there is one, must be the same year. */
function checkYearInBrackets(reader: Reader, year: number): void {
  const place = placeOfNext(reader)
  const [, sign, count, western] = take(reader, patterns.yearInBrackets) ?? []
  const era = sign === undefined ? undefined : eraWritten(sign)
  if (era === undefined && western === undefined) return
  const other = era === undefined ? Number(western) : yearOfEra(reader, era, count ?? '', place)
  if (other !== year) refuse(reader, 'yearMismatch', place, `${year}`)
}

function afterYear(reader: Reader, stem: Stem): PointRead {
  checkYearInBrackets(reader, stem.year)
  if (take(reader, /年/y) === undefined) return afterBareYear(reader, stem)
  checkYearInBrackets(reader, stem.year)
  if (take(reader, /度/y) !== undefined) return afterFiscalYear(reader, stem)
  const month = take(reader, patterns.month)?.[1]
  if (month !== undefined) return afterMonth(reader, stem, numberOrRefuse(reader, stem, month))
  return yearPoint(reader, stem, take(reader, /末日?/y) === undefined ? 'year' : 'yearEnd')
}

/** A year followed by numbers (R6.3.18), or by nothing that belongs to it (R7～R9). */
function afterBareYear(reader: Reader, stem: Stem): PointRead {
  const [, , month, day] = take(reader, /([./-])\s*(\d{1,2})(?!\d)(?:\s*\1\s*(\d{1,2})(?!\d))?/y) ?? []
  if (month === undefined) return { ...yearPoint(reader, stem, 'year'), bareYear: true }
  if (day === undefined) return monthOrPart(reader, stem, Number(month))
  return datePoint(reader, stem, Number(month), Number(day))
}

/** A fiscal year as a whole, or the part of it that is named. */
function afterFiscalYear(reader: Reader, stem: Stem): PointRead {
  checkYearInBrackets(reader, stem.year)
  take(reader, /の/y)
  if (take(reader, /末日?/y) !== undefined) return fiscalYearPoint(reader, stem, 'fiscalYearEnd')
  return readFiscalPart(reader, stem) ?? fiscalYearPoint(reader, stem, 'fiscalYear')
}

/** A half or quarter that leaves out its year: that of the start of the range, or the one that the caller gives. */
function readPartOfYear(reader: Reader, before: PointRead | undefined, from: number): PointRead | undefined {
  const year = (before && fiscalYearIn(before.point)) ?? reader.options.assumeFiscalYear
  const part = readFiscalPart(reader, { from, era: undefined, year: year ?? 1 })
  return part !== undefined && year === undefined ? refuse(reader, 'eraMissing', from) : part
}

function fiscalYearIn(point: WrittenPoint): FiscalYear | undefined {
  if (point.kind === 'half') return point.half.fiscalYear
  if (point.kind === 'quarter') return point.quarter.fiscalYear
  return point.kind === 'fiscalYear' ? point.fiscalYear : undefined
}

/** The half (上期) or quarter (第２四半期) that stands next, in the fiscal year of the stem. */
export function readFiscalPart(reader: Reader, stem: Stem): PointRead | undefined {
  const { position } = reader
  const fiscalYear = stem.year as FiscalYear
  const half = take(reader, /([上下])半?期/y)?.[1]
  if (half !== undefined) {
    const whole = fiscalYearPoint(reader, stem, 'fiscalYear')
    return { ...whole, point: { kind: 'half', half: { fiscalYear, half: half === '上' ? 1 : 2 } } }
  }
  take(reader, /第/y)
  const quarter = readNumber(take(reader, /([1-4一二三四])\s*四半期/y)?.[1] ?? '')
  if (quarter === undefined) {
    reader.position = position
    return undefined
  }
  return {
    ...fiscalYearPoint(reader, stem, 'fiscalYear'),
    point: { kind: 'quarter', quarter: { fiscalYear, quarter: quarter as Quarter['quarter'] } },
  }
}

function afterMonth(reader: Reader, stem: Stem, month: number): PointRead {
  const day = take(reader, patterns.day)?.[1]
  if (day === undefined) return monthOrPart(reader, stem, month)
  return datePoint(reader, stem, month, numberOrRefuse(reader, stem, day))
}

/** A month as a whole, its end, or the third of it that is named. */
function monthOrPart(reader: Reader, stem: Stem, month: number): PointRead {
  if (take(reader, /末日?/y) !== undefined) return monthPoint(reader, stem, month, 'monthEnd')
  const third = take(reader, /([上中下])旬/y)?.[1]
  const whole = monthPoint(reader, stem, month, 'yearMonth')
  if (third === undefined || whole.point.kind !== 'yearMonth') return whole
  const thirds = { 上: 1, 中: 2, 下: 3 } as const
  const { yearMonth } = whole.point
  return { ...whole, point: { kind: 'monthThird', yearMonth, third: thirds[third as keyof typeof thirds] } }
}

function numberOrRefuse(reader: Reader, stem: Stem, text: string): number {
  return readNumber(text) ?? refuse(reader, 'unreadable', stem.from)
}

/** The end of a range that leaves out what its start has said: 6月21日, 31日, 9年度, 6.30, 9. */
function readShortened(reader: Reader, before: PointRead, from: number): PointRead | undefined {
  const year = take(reader, patterns.laterYear)?.[0]
  if (year !== undefined && before.era !== undefined) {
    return afterYear(reader, laterStem(reader, from, before.era, year))
  }
  const sameYear: Stem = { from, era: undefined, year: before.year }
  const month = take(reader, patterns.month)?.[1]
  if (month !== undefined) return afterMonth(reader, sameYear, numberOrRefuse(reader, sameYear, month))
  const day = take(reader, patterns.day)?.[1]
  if (day !== undefined && before.month !== undefined) {
    return datePoint(reader, sameYear, before.month, numberOrRefuse(reader, sameYear, day))
  }
  return readShortenedNumbers(reader, before, from)
}

/** Numbers alone: which of them are given depends on what the start of the range is. */
function readShortenedNumbers(reader: Reader, before: PointRead, from: number): PointRead | undefined {
  const [, first, , second, third] =
    take(reader, /(\d{1,2})(?!\d)(?:\s*([./-])\s*(\d{1,2})(?!\d)(?:\s*\2\s*(\d{1,2})(?!\d))?)?/y) ?? []
  if (first === undefined) return undefined
  const [one, two, three] = [Number(first), Number(second), Number(third)]
  const { era, year, month } = before
  const same: Stem = { from, era: undefined, year }
  switch (before.point.kind + [first, second, third].filter(Boolean).length) {
    case 'date1':
      return month === undefined ? undefined : datePoint(reader, same, month, one)
    case 'date2':
      return datePoint(reader, same, one, two)
    case 'yearMonth1':
      return monthPoint(reader, same, one, 'yearMonth')
    case 'yearMonth2':
      return era && monthPoint(reader, laterStem(reader, from, era, first), two, 'yearMonth')
    case 'year1':
      if (!before.bareYear) return undefined
      return era && { ...yearPoint(reader, laterStem(reader, from, era, first), 'year'), bareYear: true }
    case 'date3':
    case 'yearMonth3':
      return era && datePoint(reader, laterStem(reader, from, era, first), two, three)
  }
  return undefined
}

/** A later year of the era that the start of the range is written with. */
function laterStem(reader: Reader, from: number, era: Era, year: string): Stem {
  return { from, era, year: yearOfEra(reader, era, year, from) }
}
