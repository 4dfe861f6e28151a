import type { DeskUseRecord } from '../records/service.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, numberFigure, shareFigure } from './figure.ts'
import { type CountQuestion, dayReason, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about the use of desks. */
export type DeskUseQuestion = CountQuestion & { readonly area?: string }

/** Figures about the use of desks. */
export type DeskUseFigure = 'use' | 'peak' | 'days'

/**
 * How many seats were in use, over all counts of the period: seats used of seats, so that a large area weighs more
 * than a small one. `peak` is the fullest single count, `days` the days on which someone counted.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-06-30')
 * const on = parseIsoDate('2026-06-01')
 * const rows = [
 *   { row: 'd#2', area: 'east', on, seats: 40, used: 30 },
 *   { row: 'd#3', area: 'west', on, seats: 10, used: 10 },
 *   { row: 'd#4', area: 'south', on, seats: 10, used: 13 },
 * ]
 * const taken = takeIn('deskUse', rows, { asOf })
 * taken.issues.map((one) => [one.row, one.code]) // => [['d#4', 'moreThanAll']]
 * const { figures } = countDeskUse(taken, { period: period(parseIsoDate('2026-06-01'), asOf) })
 * figures.use.quantity // => { state: 'value', value: { numerator: 40, denominator: 50 } }
 * ```
 */
export function countDeskUse(
  counts: Taken<'deskUse'>,
  question: DeskUseQuestion,
): CountResult<DeskUseFigure> {
  const { area } = question
  const frame = frameOf(question, counts)
  const book = openBook()
  const used = use(book, frame, counts, (one) =>
    area !== undefined && one.area !== area ? 'notAsked' : dayReason(frame, one.on),
  )
  const reporting = reportingOf(frame, used)
  const groups = {
    area: groupsOf(
      used,
      (one) => one.area,
      (some) => figuresOf(some, frame.timeGaps),
    ),
    department: departmentGroups(frame, used, (some) => figuresOf(some, frame.timeGaps)),
  }
  return resultOf('deskUse', frame, book, reporting, { figures: figuresOf(used, reporting.gaps), groups })
}

function figuresOf(
  counts: readonly DeskUseRecord[],
  gaps: readonly Gap[],
): Readonly<Record<DeskUseFigure, Figure>> {
  let [used, seats] = [0, 0]
  let peak: DeskUseRecord | undefined
  for (const one of counts) {
    used += one.used
    seats += one.seats
    const isFuller = peak === undefined || one.used * peak.seats > peak.used * one.seats
    if (one.seats > 0 && isFuller) peak = one
  }
  const days = new Set(counts.map(({ on }) => on)).size
  return {
    use: shareFigure(used, seats, { rows: counts, gaps }),
    peak: shareFigure(peak?.used ?? 0, peak?.seats ?? 0, { rows: peak === undefined ? [] : [peak], gaps }),
    days: numberFigure(days, 'days', { rows: counts, gaps }),
  }
}
