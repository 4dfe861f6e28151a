import type { PlainDate } from '@reform/calendar'
import type { AutomationRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap } from './figure.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about a register of robots and tools. */
export type AutomationQuestion = CountQuestion & {
  readonly category?: string
  /** Only those that any department can use (汎用), or only the others. */
  readonly general?: boolean
}

/** Figures about robots and tools. */
export type AutomationFigure = 'built' | 'retired' | 'inUse'

/**
 * Robots and tools put to use and retired in the period, and those in use at its end.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-31')
 * const rows = ['2023-05-01', '2023-10-01', '2024-01-15'].map((day, n) => ({
 *   row: `a#${n + 2}`, id: `${n}`, category: 'ロボット', general: true, startedOn: parseIsoDate(day),
 * }))
 * const year = period(parseIsoDate('2023-04-01'), asOf)
 * const { figures } = countAutomation(takeIn('automation', rows, { asOf }), { period: year, general: true })
 * figures.built.quantity // => { state: 'value', value: 3 }
 * ```
 */
export function countAutomation(
  register: Taken<'automation'>,
  question: AutomationQuestion,
): CountResult<AutomationFigure> {
  const { category, general } = question
  const frame = frameOf(question, register)
  const book = openBook()
  const used = use(book, frame, register, (one) => {
    if (category !== undefined && one.category !== category) return 'notAsked'
    if (general !== undefined && (one.general ?? false) !== general) return 'notAsked'
    if (one.startedOn > frame.until) return dayReason(frame, one.startedOn) ?? 'future'
    return one.retiredOn !== undefined && one.retiredOn < question.period.from ? 'outsidePeriod' : undefined
  })
  const reporting = reportingOf(frame, used)
  const make = (some: readonly AutomationRecord[], gaps: readonly Gap[]) => figuresOf(some, frame, gaps)
  const groups = {
    category: groupsOf(
      used,
      (one) => one.category,
      (some) => make(some, frame.timeGaps),
    ),
    department: departmentGroups(frame, used, (some) => make(some, frame.timeGaps)),
  }
  return resultOf('automation', frame, book, reporting, { figures: make(used, reporting.gaps), groups })
}

function figuresOf(
  records: readonly AutomationRecord[],
  frame: Frame,
  gaps: readonly Gap[],
): Readonly<Record<AutomationFigure, Figure>> {
  const inPeriod = (day: PlainDate | undefined) => day !== undefined && dayReason(frame, day) === undefined
  const inUse = records.filter(({ retiredOn }) => retiredOn === undefined || retiredOn > frame.until)
  return {
    built: countFigure(
      records.filter((one) => inPeriod(one.startedOn)),
      'cases',
      gaps,
    ),
    retired: countFigure(
      records.filter((one) => inPeriod(one.retiredOn)),
      'cases',
      gaps,
    ),
    inUse: countFigure(inUse, 'cases', gaps),
  }
}
