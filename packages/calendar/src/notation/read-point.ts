import { fiscalYear } from '../fiscal-year.ts'
import { halfOfYear } from '../half.ts'
import type { Era } from '../provisions/eras.ts'
import { quarterOfYear } from '../quarter.ts'
import { firstYearOf } from '../wareki-format.ts'
import { readNumber } from './numerals.ts'
import { eraWritten, patterns } from './patterns.ts'
import {
  datePoint,
  fiscalYearPoint,
  monthPoint,
  type PointOptions,
  type PointRead,
  type Stem,
  yearPoint,
} from './point.ts'
import { placeOfNext, type Reader, refuse, take } from './reader.ts'

/**
 * Reads one point. `before` is the start of the range whose end it is: from it the end takes the era, year or
 * month that it leaves out.
 */
export function readPoint(reader: Reader, options: PointOptions, before?: PointRead): PointRead {
  const from = placeOfNext(reader)
  const sign = take(reader, patterns.era)?.[0]
  const era = sign === undefined ? undefined : eraWritten(sign)
  if (era !== undefined)
    return afterYear(reader, options, { from, era, year: readEraYear(reader, era, from) })
  const western = options.western ? take(reader, /\d{4}(?!\d)/y)?.[0] : undefined
  if (western !== undefined)
    return afterYear(reader, options, { from, era: undefined, year: Number(western) })
  const shortened = before === undefined ? undefined : readShortened(reader, options, before, from)
  return shortened ?? refuse(reader, 'eraMissing', from, {}, reader.text.length)
}

function readEraYear(reader: Reader, era: Era, from: number): number {
  const place = placeOfNext(reader)
  const text = take(reader, patterns.eraYear)?.[0]
  if (text === undefined) return refuse(reader, 'yearMissing', from, { era: era.name })
  return yearOfEra(reader, era, text, place)
}

function yearOfEra(reader: Reader, era: Era, text: string, place: number): number {
  const count = text === '元' ? 1 : readNumber(text)
  if (count === undefined) return refuse(reader, 'unreadable', place)
  if (/^\d{3}/.test(text) || count > 99) return refuse(reader, 'yearTooLong', place, { era: era.name })
  if (count === 0) return refuse(reader, 'yearZero', place, { era: era.name })
  return firstYearOf(era) + count - 1
}

/** A second year in brackets, if there is one, must be the same year. */
function checkYearInBrackets(reader: Reader, year: number): void {
  const place = placeOfNext(reader)
  const [, sign, count, western] = take(reader, patterns.yearInBrackets) ?? []
  const era = sign === undefined ? undefined : eraWritten(sign)
  if (era === undefined && western === undefined) return
  const other = era === undefined ? Number(western) : yearOfEra(reader, era, count ?? '', place)
  if (other !== year) refuse(reader, 'yearMismatch', place, { other: `${other}`, right: `${year}` })
}

function afterYear(reader: Reader, options: PointOptions, stem: Stem): PointRead {
  checkYearInBrackets(reader, stem.year)
  if (take(reader, /年/y) === undefined) return afterBareYear(reader, options, stem)
  checkYearInBrackets(reader, stem.year)
  if (take(reader, /度/y) !== undefined) return afterFiscalYear(reader, options, stem)
  const month = take(reader, patterns.month)?.[1]
  if (month !== undefined) return afterMonth(reader, options, stem, numberOrRefuse(reader, stem, month))
  return yearPoint(reader, options, stem, take(reader, /末日?/y) === undefined ? 'year' : 'yearEnd')
}

/** A year followed by numbers (R6.3.18), or by nothing that belongs to it (R7～R9). */
function afterBareYear(reader: Reader, options: PointOptions, stem: Stem): PointRead {
  const [, , month, day] = take(reader, /([./-])\s*(\d{1,2})(?!\d)(?:\s*\1\s*(\d{1,2})(?!\d))?/y) ?? []
  if (month === undefined) return { ...yearPoint(reader, options, stem, 'year'), bareYear: true }
  if (day === undefined) return monthOrPart(reader, options, stem, Number(month))
  return datePoint(reader, options, stem, Number(month), Number(day))
}

/** A fiscal year as a whole, or the part of it that is named. */
function afterFiscalYear(reader: Reader, options: PointOptions, stem: Stem): PointRead {
  checkYearInBrackets(reader, stem.year)
  if (take(reader, /の?\s*末日?/y) !== undefined)
    return fiscalYearPoint(reader, options, stem, 'fiscalYearEnd')
  const whole = fiscalYearPoint(reader, options, stem, 'fiscalYear')
  const half = take(reader, /の?\s*([上下])半?期/y)?.[1]
  if (half !== undefined) {
    return {
      ...whole,
      point: { kind: 'half', half: halfOfYear(fiscalYear(stem.year), half === '上' ? 1 : 2) },
    }
  }
  const quarter = readNumber(take(reader, /の?\s*第?\s*([1-4一二三四])\s*四半期/y)?.[1] ?? '')
  if (quarter === undefined) return whole
  return { ...whole, point: { kind: 'quarter', quarter: quarterOfYear(fiscalYear(stem.year), quarter) } }
}

function afterMonth(reader: Reader, options: PointOptions, stem: Stem, month: number): PointRead {
  const day = take(reader, patterns.day)?.[1]
  if (day === undefined) return monthOrPart(reader, options, stem, month)
  return datePoint(reader, options, stem, month, numberOrRefuse(reader, stem, day))
}

/** A month as a whole, its end, or the third of it that is named. */
function monthOrPart(reader: Reader, options: PointOptions, stem: Stem, month: number): PointRead {
  if (take(reader, /末日?/y) !== undefined) return monthPoint(reader, options, stem, month, 'monthEnd')
  const third = take(reader, /([上中下])旬/y)?.[1]
  const whole = monthPoint(reader, options, stem, month, 'yearMonth')
  if (third === undefined || whole.point.kind !== 'yearMonth') return whole
  const thirds = { 上: 1, 中: 2, 下: 3 } as const
  const { yearMonth } = whole.point
  return { ...whole, point: { kind: 'monthThird', yearMonth, third: thirds[third as keyof typeof thirds] } }
}

function numberOrRefuse(reader: Reader, stem: Stem, text: string): number {
  return readNumber(text) ?? refuse(reader, 'unreadable', stem.from)
}

/** The end of a range that leaves out what its start has said: 6月21日, 31日, 9年度, 6.30, 9. */
function readShortened(
  reader: Reader,
  options: PointOptions,
  before: PointRead,
  from: number,
): PointRead | undefined {
  const year = take(reader, patterns.laterYear)?.[0]
  if (year !== undefined && before.era !== undefined) {
    return afterYear(reader, options, {
      from,
      era: before.era,
      year: yearOfEra(reader, before.era, year, from),
    })
  }
  const sameYear: Stem = { from, era: undefined, year: before.year }
  const month = take(reader, patterns.month)?.[1]
  if (month !== undefined)
    return afterMonth(reader, options, sameYear, numberOrRefuse(reader, sameYear, month))
  const day = take(reader, patterns.day)?.[1]
  if (day !== undefined && before.month !== undefined) {
    return datePoint(reader, options, sameYear, before.month, numberOrRefuse(reader, sameYear, day))
  }
  return readShortenedNumbers(reader, options, before, from)
}

function readShortenedNumbers(
  reader: Reader,
  options: PointOptions,
  before: PointRead,
  from: number,
): PointRead | undefined {
  const [, first, , second, third] =
    take(reader, /(\d{1,2})(?!\d)(?:\s*([./-])\s*(\d{1,2})(?!\d)(?:\s*\2\s*(\d{1,2})(?!\d))?)?/y) ?? []
  if (first === undefined) return undefined
  const numbers = [first, second, third].filter((text) => text !== undefined).map(Number)
  const sameYear: Stem = { from, era: undefined, year: before.year }
  const [one = 0, two = 0, three = 0] = numbers
  const laterYear = (): Stem | undefined =>
    before.era && { from, era: before.era, year: yearOfEra(reader, before.era, first, from) }
  const kind = before.point.kind
  if (kind === 'date' && numbers.length === 1 && before.month !== undefined) {
    return datePoint(reader, options, sameYear, before.month, one)
  }
  if ((kind === 'date' || before.assumed) && numbers.length === 2)
    return datePoint(reader, options, sameYear, one, two)
  if (kind === 'yearMonth' && numbers.length === 1)
    return monthPoint(reader, options, sameYear, one, 'yearMonth')
  const stem = laterYear()
  if (stem === undefined) return undefined
  if (numbers.length === 3) return datePoint(reader, options, stem, two, three)
  if (kind === 'yearMonth' && numbers.length === 2) return monthPoint(reader, options, stem, two, 'yearMonth')
  if (before.bareYear && numbers.length === 1) {
    return { ...yearPoint(reader, options, stem, 'year'), bareYear: true }
  }
  return undefined
}
