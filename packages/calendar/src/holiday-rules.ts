import {
  addDays,
  datePartsOf,
  dayOfWeek,
  formatIsoDate,
  type PlainDate,
  parseIsoDate,
  plainDate,
} from './plain-date.ts'
import { equinoxDaysPerYear, equinoxSpans } from './provisions/equinox.ts'
import {
  type DerivedDayProvision,
  derivedDayNames,
  derivedDayOfficialName,
  derivedDayProvisions,
  type HolidayAct,
  type HolidayDay,
  type HolidayProvision,
  holidayAct,
  holidayActs,
  holidayProvisions,
  movedHolidays,
  officialNamesThatDiffer,
  oneOffHolidays,
} from './provisions/holidays.ts'
import { officialHolidayList } from './provisions/official-list.ts'
import type { Bilingual, LegalSource } from './provisions/source.ts'

/**
 * Why a day is a holiday: `national` is named in the Act (国民の祝日) · `substitute` stands in for one on a
 * Sunday (振替休日) · `sandwiched` lies between two (国民の休日) · `oneOff` was made one by an act of its own.
 */
export type HolidayKind = 'national' | 'substitute' | 'sandwiched' | 'oneOff'

/**
 * `official`: the year stands in the Cabinet Office's list that this version reproduces. `predicted`: the day
 * is computed by the same rules, for a year outside of that list (before 1955, or after its last year).
 */
export type HolidayStatus = 'official' | 'predicted'

/** A holiday under the Act on National Holidays (祝日法の休日). */
export type Holiday = {
  readonly date: PlainDate
  readonly kind: HolidayKind
  /** The name that people use; 振替休日 and 国民の休日 are not words of the Act. */
  readonly name: Bilingual
  /** The name in the Cabinet Office's list, where derived days are all called 休日. */
  readonly officialName: string
  readonly status: HolidayStatus
  readonly source: LegalSource
}

function actByNumber(id: HolidayAct): Bilingual {
  const [ja, en] = holidayActs[id]
  return { ja, en }
}

function sourceIn(article: string, by: HolidayAct): LegalSource {
  return by === '1948-178'
    ? { act: holidayAct, article }
    : { act: holidayAct, article, amendedBy: actByNumber(by) }
}

/** Day of March or September on which an equinox falls; both terms are cut towards zero. */
function equinoxDay(year: number, equinox: 'spring' | 'autumn'): number {
  const span = equinoxSpans.find((one) => year >= one.fromYear && year <= one.untilYear)
  if (span === undefined) throw new RangeError(`holidays: no formula for the equinoxes of ${year}`)
  return (
    Math.trunc(span[equinox] + equinoxDaysPerYear * (year - 1980)) -
    Math.trunc((year - span.leapDaysFrom) / 4)
  )
}

function nthMonday(year: number, month: number, nth: number): PlainDate {
  const first = plainDate(year, month, 1)
  return addDays(first, ((8 - dayOfWeek(first)) % 7) + (nth - 1) * 7)
}

function dayInYear(on: HolidayDay, year: number): PlainDate {
  if ('equinox' in on) return plainDate(year, on.equinox === 'spring' ? 3 : 9, equinoxDay(year, on.equinox))
  if ('monday' in on) return nthMonday(year, on.month, on.monday)
  return plainDate(year, on.month, on.day)
}

function inForce(provision: { readonly from: string; readonly until?: string }, date: PlainDate): boolean {
  return (
    date >= parseIsoDate(provision.from) &&
    (provision.until === undefined || date <= parseIsoDate(provision.until))
  )
}

/** Whether holidays of a year are read off the official list or predicted. */
export function statusOfYear(year: number): HolidayStatus {
  return year >= officialHolidayList.firstYear && year <= officialHolidayList.lastYear
    ? 'official'
    : 'predicted'
}

function nationalHoliday(provision: HolidayProvision, year: number): Holiday | undefined {
  const regular = dayInYear(provision.on, year)
  if (!inForce(provision, regular)) return undefined
  const moved = movedHolidays.find((one) => one.name === provision.name.ja && one.to.startsWith(`${year}-`))
  return {
    date: moved === undefined ? regular : parseIsoDate(moved.to),
    kind: 'national',
    name: provision.name,
    officialName: provision.name.ja,
    status: statusOfYear(year),
    source: moved === undefined ? sourceIn('2', provision.by) : { act: actByNumber(moved.by), article: '32' },
  }
}

function oneOffHoliday(one: (typeof oneOffHolidays)[number]): Holiday {
  const date = parseIsoDate(one.date)
  return {
    date,
    kind: 'oneOff',
    name: one.name,
    officialName: one.officialName,
    status: statusOfYear(datePartsOf(date).year),
    source: { act: actByNumber(one.by) },
  }
}

function derivedHoliday(date: PlainDate, provision: DerivedDayProvision): Holiday {
  return {
    date,
    kind: provision.kind,
    name: derivedDayNames[provision.kind],
    officialName: derivedDayOfficialName,
    status: statusOfYear(datePartsOf(date).year),
    source: sourceIn(provision.kind === 'substitute' ? '3(2)' : '3(3)', provision.by),
  }
}

/** The substitute day for a holiday, when it is on a Sunday and the rule is in force. */
function substituteFor(date: PlainDate, isNational: (day: PlainDate) => boolean): Holiday | undefined {
  if (dayOfWeek(date) !== 0) return undefined
  const provision = derivedDayProvisions.find((one) => one.kind === 'substitute' && inForce(one, date))
  if (provision?.kind !== 'substitute') return undefined
  let day = addDays(date, 1)
  while (provision.rule === 'nextFreeDay' && isNational(day)) day = addDays(day, 1)
  return derivedHoliday(day, provision)
}

/** The day after a holiday, when another holiday follows it and the rule is in force. */
function sandwichedAfter(
  date: PlainDate,
  isNational: (day: PlainDate) => boolean,
  isSubstitute: (day: PlainDate) => boolean,
): Holiday | undefined {
  const day = addDays(date, 1)
  if (isNational(day) || !isNational(addDays(day, 1))) return undefined
  const provision = derivedDayProvisions.find((one) => one.kind === 'sandwiched' && inForce(one, day))
  if (provision?.kind !== 'sandwiched') return undefined
  if (!provision.evenIfSundayOrSubstitute && (dayOfWeek(day) === 0 || isSubstitute(day))) return undefined
  return derivedHoliday(day, provision)
}

/** Frozen, with the name that the official list has for the day. */
function sealed(holiday: Holiday): Holiday {
  const officialName = officialNamesThatDiffer[formatIsoDate(holiday.date)] ?? holiday.officialName
  return Object.freeze({ ...holiday, officialName })
}

/**
 * The holidays of a calendar year in order, computed from the provisions; what the Act itself names comes
 * before what follows from it. Years do not bear on one another: no holiday stands next to the turn of the
 * year but 1 January, and what follows from it lies in January.
 */
export function computeHolidays(year: number): readonly Holiday[] {
  const ofYear = oneOffHolidays.filter((one) => one.date.startsWith(`${year}-`))
  const national = holidayProvisions.flatMap((one) => nationalHoliday(one, year) ?? [])
  const counted = new Set([
    ...national.map((one) => one.date),
    ...ofYear.filter((one) => one.countsAsNationalHoliday).map((one) => parseIsoDate(one.date)),
  ])
  const isNational = (day: PlainDate): boolean => counted.has(day)
  const substitutes = [...counted].flatMap((day) => substituteFor(day, isNational) ?? [])
  const isSubstitute = (day: PlainDate): boolean => substitutes.some((one) => one.date === day)
  const sandwiched = [...counted].flatMap((day) => sandwichedAfter(day, isNational, isSubstitute) ?? [])
  const byDay = new Map<PlainDate, Holiday>()
  for (const one of [...sandwiched, ...substitutes, ...ofYear.map(oneOffHoliday), ...national]) {
    byDay.set(one.date, sealed(one))
  }
  return Object.freeze([...byDay.values()].sort((left, right) => left.date - right.date))
}
