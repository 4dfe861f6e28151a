import { lastDayOfMonth, type parseIsoYearMonth, regularHoursOn } from '@reform/calendar'
import { figureOn } from '../dated-figure.ts'
import { linesOf, type PayLine, type PayMonth, type PayPiece } from './pay-month.ts'
import type { PayRules } from './pay-rules.ts'

/** A month after compensatory time was taken. */
export type CompensatedMonth = {
  /** What is still paid, by rate. */
  readonly lines: readonly PayLine[]
  /** Minutes whose raise fell away; a last part of a minute keeps its raise. */
  readonly withoutRaiseMinutes: number
  /** Compensatory time that is left, in hundredths of a minute. */
  readonly leftHundredths: number
}

/**
 * The units in which compensatory time is taken, in minutes: half a day and a day.
 *
 * @throws RangeError when the rules know no compensatory time, or not for that month.
 * @example
 * ```ts
 * compensatoryUnits(parseIsoYearMonth('2026-06'), npaPayRules) // => [240, 465]
 * ```
 */
export function compensatoryUnits(
  month: ReturnType<typeof parseIsoYearMonth>,
  { regime, ruleset }: PayRules,
): readonly number[] {
  const on = lastDayOfMonth(month)
  const halfDay = figureOn(ruleset, `${regime}.pay.compensatory.halfDay`, on)
  return [halfDay, regularHoursOn(on).minutesPerDay]
}

/**
 * What remains to be paid when compensatory time is taken: the raise of the minutes beyond 60 hours falls away,
 * the earliest first, and their ordinary rate stays.
 *
 * The minutes taken may come from whole units joined with leave by the hour, so any whole number is accepted;
 * {@link compensatoryUnits} lists the units.
 *
 * @throws RangeError when more is taken than there is, or the minutes are not a whole number of at least 0.
 * @source Act on Working Hours and Leave art. 13-2
 * @example
 * ```ts
 * const month = parseIsoYearMonth('2026-06')
 * const work = Array.from({ length: 19 }, (_, day) => ({
 *   date: parseIsoDate(`2026-06-${String(day + 1).padStart(2, '0')}`), from: 1035, to: 1275, kind: 'workday' as const,
 * }))
 * const paid = payMonth(month, work, npaPayRules)
 * paid.compensatoryHundredths // => 24000
 * withCompensatoryTime(paid, 240).lines // => [{ percent: 125, minutes: 4560 }]
 * ```
 */
export function withCompensatoryTime(paid: PayMonth, takenMinutes: number): CompensatedMonth {
  const taken = takenMinutes * 100
  if (!Number.isInteger(takenMinutes) || takenMinutes < 0)
    throw new RangeError(`withCompensatoryTime: not whole minutes: ${takenMinutes}`)
  if (taken > paid.compensatoryHundredths)
    throw new RangeError(`withCompensatoryTime: ${takenMinutes} minutes are more than there are`)
  let left = taken
  let withoutRaiseMinutes = 0
  const pieces = paid.pieces.flatMap((piece): readonly PayPiece[] => {
    const points = piece.percent - piece.ordinaryPercent
    if (points <= 0 || left <= 0) return [piece]
    const minutes = Math.min(piece.minutes, Math.floor(left / points))
    left = minutes === piece.minutes ? left - minutes * points : 0
    withoutRaiseMinutes += minutes
    return [
      { ...piece, minutes, percent: piece.ordinaryPercent },
      { ...piece, minutes: piece.minutes - minutes },
    ].filter((one) => one.minutes > 0)
  })
  return {
    lines: linesOf(pieces),
    withoutRaiseMinutes,
    leftHundredths: paid.compensatoryHundredths - taken,
  }
}
