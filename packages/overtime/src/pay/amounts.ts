import { type PlainDate, regularHoursOn } from '@reform/calendar'
import { figureOn } from '../dated-figure.ts'
import type { PayLine } from './pay-month.ts'
import type { PayRules, TimeRounding } from './pay-rules.ts'

/** What an hourly rate is made from. */
export type HourlyBasis = {
  /** Monthly base salary and the allowances that count, in yen. */
  readonly monthlyYen: number
  /** Weekly hours in minutes; those of full-time national staff when absent. */
  readonly weeklyMinutes?: number
  /**
   * Scheduled hours of the whole year in minutes, in place of weekly hours and holidays: twelve times the mean
   * month of the Labour Standards Act's formula. Private firms differ in it, so that it has to be given there.
   */
  readonly yearlyMinutes?: number
  /**
   * Holidays on weekdays of the year by which the divisor is reduced, each by a full day, as many local bodies
   * do; none when absent, as in the national rule.
   */
  readonly holidaysOff?: number
}

function half(numerator: number, denominator: number): number {
  const whole = Math.floor(numerator / denominator)
  return (numerator - whole * denominator) * 2 >= denominator ? whole + 1 : whole
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`${name}: ${value}`)
}

/**
 * The hourly rate in whole yen, half a yen up: monthly pay × 12 over the hours of a year.
 *
 * @throws RangeError when an amount is not a whole number, no hours are left, the hours of the year are needed and
 * not given, or the law of that day is not held.
 * @source Act on Remuneration art. 19; Enforcement Regulation of the Labour Standards Act art. 19
 * @example
 * ```ts
 * hourlyYen({ monthlyYen: 300000 }, npaPayRules, parseIsoDate('2026-06-01')) // => 1787
 * hourlyYen({ monthlyYen: 300000, holidaysOff: 18 }, npaPayRules, parseIsoDate('2026-06-01')) // => 1919
 * hourlyYen({ monthlyYen: 300000, yearlyMinutes: 115200 }, lsa37PayRules, parseIsoDate('2026-06-01')) // => 1875
 * ```
 */
export function hourlyYen(basis: HourlyBasis, rules: PayRules, on: PlainDate): number {
  requireWhole('hourlyYen: monthly yen', basis.monthlyYen)
  const minutesOfYear = basis.yearlyMinutes ?? weeksOfYear(basis, rules, on)
  requireWhole('hourlyYen: minutes of the year', minutesOfYear)
  if (minutesOfYear === 0) throw new RangeError('hourlyYen: no hours are left')
  return half(basis.monthlyYen * 12 * 60, minutesOfYear)
}

/** The hours of a year by its weeks, less holidays where they are taken off. */
function weeksOfYear(
  { weeklyMinutes, holidaysOff = 0 }: HourlyBasis,
  { regime, ruleset }: PayRules,
  on: PlainDate,
): number {
  const { minutesPerDay, minutesPerWeek } = regularHoursOn(on)
  requireWhole('hourlyYen: holidays', holidaysOff)
  const weeks = figureOn(ruleset, `${regime}.pay.hourly.weeks`, on)
  return Math.max(0, (weeklyMinutes ?? minutesPerWeek) * weeks - minutesPerDay * holidaysOff)
}

/** The pay of one rate. */
export type AmountLine = PayLine & {
  /** The minutes that are paid, after rounding. */
  readonly paidMinutes: number
  /** The yen of one hour at this rate. */
  readonly hourYen: number
  readonly yen: number
}

/** A month's pay, with the names of the roundings that made it. */
export type PayAmounts = {
  readonly lines: readonly AmountLine[]
  readonly yen: number
  readonly roundings: {
    readonly time: TimeRounding
    /** An hour at one rate, to whole yen. */
    readonly hour: 'halfYenUp'
    /** A rate's sum, to whole yen. */
    readonly line: 'halfYenUp'
  }
}

/**
 * The yen of a month: for each rate the hour, rounded at half a yen, times the time that is paid.
 *
 * @throws RangeError when the hourly rate or minutes are not whole numbers of at least 0.
 * @example
 * ```ts
 * const amounts = payAmounts([{ percent: 125, minutes: 629 }, { percent: 150, minutes: 90 }], 2000, npaPayRules)
 * amounts.lines.map((one) => [one.paidMinutes, one.yen]) // => [[600, 25000], [120, 6000]]
 * amounts.roundings.time // => 'halfHourPerRate'
 * payAmounts([{ percent: 125, minutes: 629 }], 2000, lsa37PayRules).yen // => 26208
 * ```
 */
export function payAmounts(
  lines: readonly PayLine[],
  hourly: number,
  rules: PayRules,
  time: TimeRounding = rules.rounding,
): PayAmounts {
  requireWhole('payAmounts: hourly yen', hourly)
  const least = rules.ruleset.provisions.find((one) => one.id === `${rules.regime}.pay.rounding`)?.value
  const amounts = lines.map(({ percent, minutes }): AmountLine => {
    requireWhole('payAmounts: minutes', minutes)
    const paidMinutes = time === 'none' ? minutes : wholeHours(minutes, least ?? 0)
    const hourYen = half(hourly * percent, 100)
    return { percent, minutes, paidMinutes, hourYen, yen: half(hourYen * paidMinutes, 60) }
  })
  return {
    lines: amounts,
    yen: amounts.reduce((all, one) => all + one.yen, 0),
    roundings: { time, hour: 'halfYenUp', line: 'halfYenUp' },
  }
}

function wholeHours(minutes: number, least: number): number {
  const rest = minutes % 60
  return minutes - rest + (rest >= least ? 60 : 0)
}
