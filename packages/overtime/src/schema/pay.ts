import {
  formatIsoYearMonth,
  lastDayOfMonth,
  regularHoursOn,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'

import * as z from 'zod'
import { figureOn } from '../dated-figure.ts'
import type { HourlyBasis } from '../pay/amounts.ts'
import type { PayOptions, PayWork } from '../pay/pay-month.ts'
import { lsa37PayRules, npaPayRules, type PayKind, type PayRules } from '../pay/pay-rules.ts'
import { type InputIssue, issueOf } from './issues.ts'
import { day, minute, minutes, minutesOfDay, month, type Read, readBy, say } from './parts.ts'

const kinds = ['workday', 'dayOff', 'holidayRegular', 'shortTime'] as const satisfies readonly PayKind[]

const schema = z.strictObject({
  regime: z.enum(['npa', 'lsa37']),
  month,
  work: z.array(
    z
      .strictObject({ date: day, from: minute, to: minute, kind: z.enum(kinds) })
      .refine((one) => one.from < one.to, { path: ['from'], ...say('emptyStretch') }),
  ),
  employerSize: z.exactOptional(z.enum(['large', 'sme'])),
  basis: z.exactOptional(
    z.strictObject({
      monthlyYen: z.int().min(0),
      weeklyMinutes: z.exactOptional(minutes.min(1)),
      yearlyMinutes: z.exactOptional(minutes.min(1)),
      holidaysOff: z.exactOptional(z.int().min(0).max(366)),
    }),
  ),
})

/** What `payMonth`, and where there is a basis `hourlyYen`, are asked. */
export type PayQuestion = PayOptions & {
  readonly regime: 'npa' | 'lsa37'
  readonly month: YearMonth
  readonly work: readonly PayWork[]
  readonly basis?: HourlyBasis
  readonly rules: PayRules
}

type Given = z.output<typeof schema>

function rulesOf({ regime }: Pick<Given, 'regime'>): PayRules {
  return regime === 'npa' ? npaPayRules : lsa37PayRules
}

function between(given: Given): readonly InputIssue[] {
  const { month: asked, work } = given
  const { rates, ruleset } = rulesOf(given)
  const paid = kinds.filter((kind) => rates[kind] !== undefined)
  const first = firstMonthOf(ruleset)
  if (formatIsoYearMonth(asked) < first) return [issueOf('outOfBounds', ['month'], `≥ ${first}`)]
  const issues = work.flatMap((one, index): readonly InputIssue[] => [
    ...(yearMonthOf(one.date) === asked
      ? []
      : [issueOf('notInMonth', ['work', index, 'date'], formatIsoYearMonth(asked))]),
    ...(paid.includes(one.kind) ? [] : [issueOf('notPaid', ['work', index, 'kind'], paid.join(', '))]),
  ])
  return [...issues, ...overlaps(work), ...tooManyHolidays(given)]
}

/** So many holidays off that no hours of the year are left. */
function tooManyHolidays(given: Given): readonly InputIssue[] {
  const { month: asked, basis, regime } = given
  if (basis === undefined || basis.yearlyMinutes !== undefined) return []
  if (regime !== 'npa') return [issueOf('missing', ['basis', 'yearlyMinutes'])]
  const on = lastDayOfMonth(asked)
  const { minutesPerDay, minutesPerWeek } = regularHoursOn(on)
  const weeks = figureOn(rulesOf(given).ruleset, `${regime}.pay.hourly.weeks`, on)
  const most = Math.ceil(((basis.weeklyMinutes ?? minutesPerWeek) * weeks) / minutesPerDay) - 1
  return (basis.holidaysOff ?? 0) > most
    ? [issueOf('outOfBounds', ['basis', 'holidaysOff'], `≤ ${most}`)]
    : []
}

/** The first month for which every figure is held. */
function firstMonthOf({ provisions }: PayRules['ruleset']): string {
  const first = new Map<string, string>()
  for (const { id, inForce } of provisions) {
    for (const { from } of inForce) first.set(id, [first.get(id) ?? from, from].sort()[0] ?? from)
  }
  return [...first.values()].sort().at(-1)?.slice(0, 7) ?? ''
}

/** Stretches that begin before an earlier one has ended; past midnight a day goes on above 24 hours. */
function overlaps(work: Given['work']): readonly InputIssue[] {
  const placed = work.map((one, index) => {
    const at = one.date * minutesOfDay
    return { index, from: at + one.from, to: at + one.to }
  })
  placed.sort((a, b) => a.from - b.from)
  let end = Number.NEGATIVE_INFINITY
  return placed.flatMap(({ index, from, to }) => {
    const isOver = from < end
    end = Math.max(end, to)
    return isOver ? [issueOf('overlapping', ['work', index], String(index + 1))] : []
  })
}

/**
 * A month of paid work out of unknown input, or all that is wrong with it. What is accepted, `payMonth` takes.
 *
 * @example
 * ```ts
 * const work = [{ date: '2026-06-01', from: 1035, to: 1155, kind: 'workday' }]
 * const read = readPayQuestion({ regime: 'npa', month: '2026-06', work })
 * read.ok // => true
 * const wrong = readPayQuestion({ regime: 'npa', month: '2026-07', work })
 * wrong.ok ? [] : wrong.issues.map((one) => [one.code, one.path.join('.')]) // => [['notInMonth', 'work.0.date']]
 * ```
 */
export function readPayQuestion(input: unknown): Read<PayQuestion> {
  const read = readBy(schema, input, between)
  return read.ok ? { ok: true, value: { ...read.value, rules: rulesOf(read.value) } } : read
}
