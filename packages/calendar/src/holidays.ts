import { computeHolidays, type Holiday, type HolidayStatus, statusOfYear } from './holiday-rules.ts'
import { contains, type DateSpan, type Period } from './period.ts'
import { datePartsOf, type PlainDate, parseIsoDate, plainDate } from './plain-date.ts'
import { holidayActFrom, lastHolidayYear } from './provisions/holidays.ts'
import { rememberByYear } from './remember-by-year.ts'

const firstDay = /* @__PURE__ */ parseIsoDate(holidayActFrom)
const lastDay = /* @__PURE__ */ plainDate(lastHolidayYear, 12, 31)

/**
 * The days for which it can be said whether they are holidays: from 1948-07-20, when the Act came into
 * force, to the end of 2150. Other days are refused with a RangeError.
 */
export const holidaysKnown: DateSpan = /* @__PURE__ */ Object.freeze({ from: firstDay, to: lastDay })

function checkKnown(date: PlainDate): void {
  if (date >= firstDay && date <= lastDay) return
  throw new RangeError(
    `holidays: only days from ${holidayActFrom} (Act on National Holidays) to ${lastHolidayYear}-12-31 are known: day ${date}`,
  )
}

const years = new Map<number, readonly Holiday[]>()

/**
 * The holidays under the Act on National Holidays in a calendar year, in order; derived days and one-off
 * days are among them.
 *
 * @throws RangeError when the year is not a whole number of 1948–2150.
 * @example
 * ```ts
 * holidaysOfYear(2026).filter((one) => one.kind === 'sandwiched').map((one) => formatIsoDate(one.date)) // => ['2026-09-22']
 * ```
 */
export function holidaysOfYear(year: number): readonly Holiday[] {
  const known = years.get(year)
  if (known !== undefined) return known
  const firstYear = datePartsOf(firstDay).year
  if (!Number.isInteger(year) || year < firstYear || year > lastHolidayYear) {
    throw new RangeError(`holidaysOfYear: only ${firstYear} to ${lastHolidayYear} are known: ${year}`)
  }
  const holidays = computeHolidays(year)
  years.set(year, holidays)
  return holidays
}

const isMarkedHoliday = /* @__PURE__ */ rememberByYear(holidaysKnown, (date) =>
  holidaysOfYear(datePartsOf(date).year).some((one) => one.date === date),
)

/**
 * Whether a day is a holiday under the Act on National Holidays (祝日法の休日). A Sunday as such is not one.
 *
 * For the days on which offices are closed, ask {@link isClosedDay}; whether a person works on a day depends
 * on that person's days off and shifts, which this package does not know.
 *
 * @throws RangeError when the day lies outside of {@link holidaysKnown}.
 * @example
 * ```ts
 * isHoliday(parseIsoDate('2026-05-06')) // => true
 * isHoliday(parseIsoDate('2026-05-10')) // => false
 * ```
 */
export function isHoliday(date: PlainDate): boolean {
  checkKnown(date)
  return isMarkedHoliday(date)
}

/**
 * The holiday on a day, with its kind, names, status and source; undefined when the day is none.
 *
 * @throws RangeError when the day lies outside of {@link holidaysKnown}.
 * @example
 * ```ts
 * holidayOn(parseIsoDate('2026-05-06'))?.name.ja // => '振替休日'
 * holidayOn(parseIsoDate('2026-05-06'))?.officialName // => '休日'
 * holidayOn(parseIsoDate('2032-09-21'))?.status // => 'predicted'
 * ```
 */
export function holidayOn(date: PlainDate): Holiday | undefined {
  if (!isHoliday(date)) return undefined
  return holidaysOfYear(datePartsOf(date).year).find((one) => one.date === date)
}

/**
 * The holidays in a period, in order; days left out of the period are left out here.
 *
 * @throws RangeError when the period reaches outside of {@link holidaysKnown}.
 * @example
 * ```ts
 * holidaysIn(period(parseIsoDate('2026-09-01'), parseIsoDate('2026-09-30'))).length // => 3
 * ```
 */
export function holidaysIn(period: Period): readonly Holiday[] {
  checkKnown(period.from)
  checkKnown(period.to)
  const from = datePartsOf(period.from).year
  const inYears = Array.from({ length: datePartsOf(period.to).year - from + 1 }, (_, index) => from + index)
  return inYears.flatMap((year) => holidaysOfYear(year).filter((one) => contains(period, one.date)))
}

/**
 * Whether what is said about the holidays of a day's year rests on the Cabinet Office's list or is predicted.
 *
 * The equinoxes are fixed only in the February before, and laws change; so treat a predicted year as a plan.
 *
 * @throws RangeError when the day lies outside of {@link holidaysKnown}.
 * @example
 * ```ts
 * holidayStatusOf(parseIsoDate('2027-12-31')) // => 'official'
 * holidayStatusOf(parseIsoDate('2028-01-01')) // => 'predicted'
 * ```
 */
export function holidayStatusOf(date: PlainDate): HolidayStatus {
  checkKnown(date)
  return statusOfYear(datePartsOf(date).year)
}
