import type { GoalRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, shareFigure } from './figure.ts'
import { type CountQuestion, frameOf } from './question.ts'
import { type CountResult, departmentGroups, reportingOf, resultOf } from './result.ts'

/** Figures about goals that name the reform. */
export type GoalsFigure = 'departments' | 'goals'

/**
 * How many departments have a goal that names the reform, and how many goals do.
 *
 * `departments` is of those that reported; the figure is partial when others are expected. Goals count when one of
 * their days lies in the period.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-09-30')
 * const year = { from: parseIsoDate('2026-04-01'), to: parseIsoDate('2027-03-31') }
 * const rows = [
 *   { row: 'g#2', id: '1', department: 'a', ...year, namesReform: true },
 *   { row: 'g#3', id: '2', department: 'a', ...year, namesReform: false },
 *   { row: 'g#4', id: '3', department: 'b', ...year, namesReform: false },
 * ]
 * const half = period(parseIsoDate('2026-04-01'), asOf)
 * const { figures } = goalsNaming(takeIn('goal', rows, { asOf }), { period: half, departments: ['a', 'b'] })
 * figures.departments.quantity // => { state: 'value', value: { numerator: 1, denominator: 2 } }
 * ```
 */
export function goalsNaming(goals: Taken<'goal'>, question: CountQuestion): CountResult<GoalsFigure> {
  const { period, nothingToReport = [] } = question
  const frame = frameOf(question, goals)
  const book = openBook()
  const used = use(book, frame, goals, ({ from, to }) => {
    if (from > period.to || to < period.from) return 'outsidePeriod'
    return from > frame.asOf ? 'future' : undefined
  })
  const reporting = reportingOf(frame, used)
  const groups = { department: departmentGroups(frame, used, (some) => figuresOf(some, [], [])) }
  const figures = figuresOf(used, nothingToReport, reporting.gaps)
  return resultOf('goals', frame, book, reporting, { figures, groups })
}

function figuresOf(
  goals: readonly GoalRecord[],
  withoutGoals: readonly string[],
  gaps: readonly Gap[],
): Readonly<Record<GoalsFigure, Figure>> {
  const naming = goals.filter(({ namesReform }) => namesReform)
  const departments = new Set([...goals.map(({ department }) => department), ...withoutGoals]).size
  const withNaming = new Set(naming.map(({ department }) => department)).size
  const behind = { rows: goals, numerator: naming, gaps }
  return {
    departments: shareFigure(withNaming, departments, behind),
    goals: shareFigure(naming.length, goals.length, behind),
  }
}
