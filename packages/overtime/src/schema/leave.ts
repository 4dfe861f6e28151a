import { formatIsoDate, type PlainDate, plainDate } from '@reform/calendar'
import * as z from 'zod'
import type { LeavePerson } from '../leave/grants.ts'
import { type LeaveRules, lsa39LeaveRules, npaLeaveRules } from '../leave/leave-rules.ts'
import type { LeaveTerms, LeaveUse } from '../leave/ledger.ts'
import { type InputIssue, issueOf } from './issues.ts'
import { day, minutes, minutesOfDay, type Read, readBy, say } from './parts.ts'

const attended = z
  .strictObject({ attended: z.int().min(0).max(366), workdays: z.int().min(0).max(366) })
  .refine((one) => one.attended <= one.workdays, {
    path: ['attended'],
    ...say('wrongOrder', 'attended workdays'),
  })
/** Days before this one have rules that are not held. */
const firstDay = plainDate(2010, 4, 1)

const schema = z.strictObject({
  regime: z.enum(['npa', 'lsa39']),
  on: day.refine((date) => date >= firstDay, say('outOfBounds', `≥ ${formatIsoDate(firstDay)}`)),
  person: z.strictObject({
    enteredOn: day,
    leftOn: z.exactOptional(day),
    attendance: z.exactOptional(z.union([z.literal('always'), z.array(attended.nullable())])),
  }),
  uses: z.array(
    z.strictObject({
      date: day,
      unit: z.enum(['day', 'halfDay', 'hour', 'quarterHour']),
      count: z.number(),
    }),
  ),
  terms: z.exactOptional(
    z.strictObject({
      minutesPerDay: z.exactOptional(minutes.min(1).max(minutesOfDay)),
      staff: z.exactOptional(z.enum(['standard', 'shift'])),
      hourlyAgreement: z.exactOptional(z.boolean()),
      order: z.exactOptional(z.enum(['oldestFirst', 'newestFirst'])),
    }),
  ),
})

/** What `leaveGrants`, `leaveLedger` and `minimumLeave` are asked. */
export type LeaveQuestion = {
  readonly regime: 'npa' | 'lsa39'
  readonly on: PlainDate
  readonly person: LeavePerson
  readonly uses: readonly LeaveUse[]
  readonly terms?: LeaveTerms
  readonly rules: LeaveRules
}

function between({ person: { enteredOn, leftOn } }: z.output<typeof schema>): readonly InputIssue[] {
  return leftOn !== undefined && leftOn < enteredOn
    ? [issueOf('wrongOrder', ['person', 'enteredOn'], 'enteredOn leftOn')]
    : []
}

/**
 * One person's leave out of unknown input, or all that is wrong with it. Numbers of units that are none are left
 * to the ledger, which names them and counts the rest.
 *
 * @example
 * ```ts
 * const read = readLeaveQuestion({
 *   regime: 'npa', on: '2026-11-20', person: { enteredOn: '2026-02-30' }, uses: [{ date: '2026-05-07', unit: '日', count: 1 }],
 * })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')])
 * // => [['notADay', 'person.enteredOn'], ['notAllowed', 'uses.0.unit']]
 * ```
 */
export function readLeaveQuestion(input: unknown): Read<LeaveQuestion> {
  const read = readBy(schema, input, between)
  if (!read.ok) return read
  const rules = read.value.regime === 'npa' ? npaLeaveRules : lsa39LeaveRules
  return { ok: true, value: { ...read.value, rules } }
}
