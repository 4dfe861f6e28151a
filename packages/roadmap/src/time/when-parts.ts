import {
  type DateSpan,
  dateExists,
  firstDayOfMonth,
  lastDayOfMonth,
  plainDate,
  type YearMonth,
  yearMonth,
} from '@reform/calendar'
import type { When } from '../model/time.ts'

/** What a `When` says, taken apart. */
export type WhenParts =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'fiscalYear'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly part: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly part: number }

const pattern = /^(?:(FY)(\d{4})(?:-([HQ])([1-4]))?|(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?)$/

/** The parts of a `When`, or nothing when the text is none or names a day that does not exist. */
export function whenParts(when: When): WhenParts | undefined {
  const match = pattern.exec(when)
  if (match === null) return undefined
  return match[1] === undefined ? calendarParts(match) : fiscalParts(match)
}

function fiscalParts([, , yearText, letter, partText]: RegExpExecArray): WhenParts | undefined {
  const year = Number(yearText)
  const part = Number(partText)
  if (year < 1 || year > 9998) return undefined
  if (letter === undefined) return { kind: 'fiscalYear', year }
  if (letter === 'Q') return { kind: 'quarter', year, part }
  return part <= 2 ? { kind: 'half', year, part } : undefined
}

function calendarParts([, , , , , yearText, monthText, dayText]: RegExpExecArray): WhenParts | undefined {
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)]
  if (!dateExists(year, month, day)) return undefined
  if (dayText !== undefined) return { kind: 'day', year, month, day }
  return monthText === undefined ? { kind: 'year', year } : { kind: 'month', year, month }
}

/** The first and the last day of what the parts name; fiscal years start in `startMonth`. */
export function spanOfParts(parts: WhenParts, startMonth: number): DateSpan {
  if (parts.kind === 'day') {
    const date = plainDate(parts.year, parts.month, parts.day)
    return { from: date, to: date }
  }
  if (parts.kind === 'month') return monthSpan(yearMonth(parts.year, parts.month), 1)
  if (parts.kind === 'year') return monthSpan(yearMonth(parts.year, 1), 12)
  const start = yearMonth(parts.year, startMonth)
  if (parts.kind === 'fiscalYear') return monthSpan(start, 12)
  const months = parts.kind === 'half' ? 6 : 3
  return monthSpan((start + (parts.part - 1) * months) as YearMonth, months)
}

function monthSpan(first: YearMonth, months: number): DateSpan {
  return { from: firstDayOfMonth(first), to: lastDayOfMonth((first + months - 1) as YearMonth) }
}
