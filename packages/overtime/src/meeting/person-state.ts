import { aprilStart, type YearMonth } from '@reform/calendar'
import type { VerdictWord } from '@reform/rules'
import { assess } from '../assess/assess.ts'
import { monthText } from '../assess/month-text.ts'
import type { MeetingPerson, MeetingQuestion } from './question.ts'

/** One person at the meeting's month. Not for publication. */
export type PersonState = {
  readonly id: string
  /** Since the beginning of the year. */
  readonly word: VerdictWord
  /** A limit was passed in this very month. */
  readonly newlyBreached: boolean
  /** Minutes since the beginning of the year, as far as they are known. */
  readonly yearMinutes: number
  readonly withoutCause: boolean
  readonly withoutMeasure: boolean
  readonly overdue: boolean
}

/** The first month of the year that a month lies in. */
export function yearFromOf({ month, yearStartMonth = aprilStart.month }: MeetingQuestion): number {
  return month - ((((month - (yearStartMonth - 1)) % 12) + 12) % 12)
}

/** The minutes of a month; `undefined` where they are unknown. */
export function minutesIn({ person }: MeetingPerson, month: number): number | undefined {
  return person.months.find((one) => one.month === month)?.overtimeMinutes ?? undefined
}

/** Everyone's state, by id. Months after the meeting's are left out of it. */
export function personStates(question: MeetingQuestion): ReadonlyMap<string, PersonState> {
  const from = yearFromOf(question)
  const open = new Map<string, { cause: boolean; measure: boolean; overdue: boolean }>()
  for (const { case: one, missing, stage, overdue } of question.reviews?.states ?? []) {
    if (stage === 'closed') continue
    const known = open.get(one.person) ?? { cause: false, measure: false, overdue: false }
    open.set(one.person, {
      cause: known.cause || missing.includes('cause'),
      measure: known.measure || missing.includes('measure'),
      overdue: known.overdue || overdue,
    })
  }
  return new Map(
    question.people.map((one) => {
      const reviews = open.get(one.person.id)
      return [one.person.id, stateOf(one, question, from, reviews)] as const
    }),
  )
}

function stateOf(
  one: MeetingPerson,
  { month, rules }: MeetingQuestion,
  from: number,
  reviews: { cause: boolean; measure: boolean; overdue: boolean } | undefined,
): PersonState {
  const { recordsUntil, ...person } = one.person
  const until = recordsUntil === undefined ? {} : { recordsUntil: Math.min(recordsUntil, month) as YearMonth }
  const months = person.months.filter((record) => record.month <= month)
  const { word, findings } = assess({ ...person, ...until, months }, rules, { from, until: month })
  const inYear = months.filter((record) => record.month >= from)
  return {
    id: person.id,
    word,
    newlyBreached: findings.some(
      (finding) => finding.word === 'breached' && finding.window.to === monthText(month),
    ),
    yearMinutes: inYear.reduce((all, { overtimeMinutes }) => all + (overtimeMinutes ?? 0), 0),
    withoutCause: reviews?.cause ?? false,
    withoutMeasure: reviews?.measure ?? false,
    overdue: reviews?.overdue ?? false,
  }
}
