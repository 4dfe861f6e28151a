import {
  eras,
  fiscalYear,
  halfOfYear,
  halfPeriod,
  type Period,
  type PlainDate,
  parseReportingPeriod,
  quarterOfYear,
  quarterPeriod,
  type YearMonth,
  yearMonthOf,
  yearMonthPartsOf,
} from '@reform/calendar'
import { readDateCell, readMonthCell, readNumberCell } from '@reform/tabular/read'
import type { Bound } from '../records/service.ts'

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [/^(.+?)以上$/, 'atLeast'],
  [/^(.+?)以下$/, 'atMost'],
  [/^(.+?)(?:超|を超える)$/, 'moreThan'],
  [/^(.+?)未満$/, 'lessThan'],
  [/^(?:約|およそ|概ね)(.+)$/, 'about'],
  [/^(?:>=|≥|≧)(.+)$/, 'atLeast'],
  [/^(?:<=|≤|≦)(.+)$/, 'atMost'],
  [/^>(.+)$/, 'moreThan'],
  [/^<(.+)$/, 'lessThan'],
]

/** A number with what is said beside it, or nothing when it is no number. */
export function readBoundedCount(
  text: string,
): { readonly count: number; readonly bound?: Bound } | undefined {
  const tidy = text.normalize('NFKC').replace(/\s/g, '')
  for (const [form, bound] of bounds) {
    const inside = form.exec(tidy)?.[1]
    const count = inside === undefined ? undefined : plainCount(inside)
    if (count !== undefined) return { count, bound }
  }
  const count = plainCount(tidy)
  return count === undefined ? undefined : { count }
}

function plainCount(text: string): number | undefined {
  const inTenThousands = /^([\d.,]+)万(?:人|件|回)?$/.exec(text)?.[1]
  const read = readNumberCell(inTenThousands ?? text.replace(/[人件回]$/, ''))
  if (!read.ok || read.value === null) return undefined
  // 26.5万 is exact in decimals, not in binary fractions.
  return inTenThousands === undefined ? read.value : Math.round(read.value * 10_000)
}

/** The first and last month of a period as it is written (2026-Q2, 令和8年度第2四半期, 2026年度上半期). */
export function readMonthsOfPeriod(
  text: string,
): { readonly from: YearMonth; readonly to: YearMonth } | undefined {
  const tidy = text.normalize('NFKC').replace(/\s/g, '')
  const period = periodOfCode(tidy) ?? periodOfWords(tidy)
  return period && { from: yearMonthOf(period.from), to: yearMonthOf(period.to) }
}

function periodOfCode(text: string): Period | undefined {
  if (!/^\d{4}-(?:S[12]|Q[1-4])$/.test(text)) return undefined
  const period = parseReportingPeriod(text)
  if (typeof period === 'number') return undefined
  return 'half' in period ? halfPeriod(period) : quarterPeriod(period)
}

function periodOfWords(text: string): Period | undefined {
  const match = /^(?:(\d{4})|(\D{1,2})(元|\d{1,2}))年度(?:第?([1-4])四半期|(上|下)(?:半)?期)$/.exec(text)
  if (match === null) return undefined
  const year = match[1] === undefined ? eraYear(match[2] ?? '', match[3] ?? '') : Number(match[1])
  if (year === undefined || year < 1) return undefined
  return match[4] === undefined
    ? halfPeriod(halfOfYear(fiscalYear(year), match[5] === '上' ? 1 : 2))
    : quarterPeriod(quarterOfYear(fiscalYear(year), Number(match[4])))
}

function eraYear(name: string, year: string): number | undefined {
  const era = eras.find((one) => one.name === name || one.initial === name || one.letter === name)
  if (era === undefined) return undefined
  const first = Number(era.from.slice(0, 4))
  return first + (year === '元' ? 1 : Number(year)) - 1
}

/** Days of one cell, or nothing when one of them is none. */
export function readDays(text: string): readonly PlainDate[] | undefined {
  const days = partsOf(text).map((part) => {
    const read = readDateCell(part, {})
    return read.ok ? read.value : null
  })
  return allKnown(days)
}

/** Months of one cell; a month without a year is the one of the run of months. */
export function readMonths(text: string, run: readonly YearMonth[]): readonly YearMonth[] | undefined {
  const months = partsOf(text.normalize('NFKC').replace(/(?:を)?除く$/, '')).map((part) => {
    const alone = /^(\d{1,2})月?$/.exec(part)?.[1]
    if (alone !== undefined)
      return run.find((month) => yearMonthPartsOf(month).month === Number(alone)) ?? null
    const read = readMonthCell(part)
    return read.ok ? read.value : null
  })
  return allKnown(months)
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[、,，;；・\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function allKnown<T>(values: readonly (T | null)[]): readonly T[] | undefined {
  const known = values.filter((value) => value !== null)
  return known.length === values.length && known.length > 0 ? known : undefined
}
