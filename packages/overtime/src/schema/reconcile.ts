import * as z from 'zod'
import type { GapReasonCode, ReconcileInput } from '../reconcile/reconcile.ts'
import type { OvertimeRow, Service, TakeInOptions } from '../reconcile/rows.ts'
import { type InputIssue, issueOf } from './issues.ts'
import { day, id, month, type Read, readBy } from './parts.ts'

const reasonCodes = [
  'private',
  'study',
  'waiting',
  'logForgotten',
  'workElsewhere',
  'workNotDeclared',
  'workNotOrdered',
  'other',
] as const satisfies readonly GapReasonCode[]

const row = z.int().min(1)
/** Rows are named and set aside by the doors, so that here only their form is asked for. */
const figure = z.number()

const reconcileSchema = z.strictObject({
  declared: z.array(
    z.strictObject({
      row,
      person: id,
      date: z.string(),
      minutes: figure.nullable(),
      breakMinutes: z.exactOptional(figure),
    }),
  ),
  presence: z.array(
    z.strictObject({
      row,
      person: id,
      date: z.string(),
      from: figure.nullable(),
      to: figure.nullable(),
      source: id,
    }),
  ),
  reasons: z.exactOptional(
    z.array(
      z.strictObject({
        person: id,
        date: z.string(),
        code: z.enum(reasonCodes),
        words: z.exactOptional(z.string()),
      }),
    ),
  ),
  toleranceMinutes: z.int().min(0),
})

/**
 * What `reconcile` is asked, out of unknown input, or all that is wrong with its form. Rows that do not make
 * sense, such as a day of 27 hours, are left to `reconcile`, which names them.
 *
 * @example
 * ```ts
 * const read = readReconcileInput({ declared: [{ row: 2, person: 'p1', date: '2026-06-31', minutes: '8:00' }], presence: [], toleranceMinutes: 15 })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['notWholeMinutes', 'declared.0.minutes']]
 * ```
 */
export function readReconcileInput(input: unknown): Read<ReconcileInput> {
  return readBy(reconcileSchema, input)
}

const daysSchema = z.strictObject({
  regime: id,
  from: month,
  until: month,
  absentDays: z.enum(['unknown', 'noOvertime']),
  silentDays: z.exactOptional(z.int().min(1)),
  service: z.exactOptional(z.array(z.strictObject({ person: id, from: day, until: z.exactOptional(day) }))),
  rows: z.array(
    z.strictObject({
      row,
      person: id,
      department: z.string(),
      date: z.string(),
      overtimeMinutes: figure.nullable(),
      specialDutyMinutes: z.exactOptional(figure),
    }),
  ),
})

/** What `takeInDays` is asked, but for the kinds of departments. */
export type DaysToTakeIn = {
  readonly rows: readonly OvertimeRow[]
  readonly options: Omit<TakeInOptions, 'departmentKind'>
}

function between({ from, until, service = [] }: z.output<typeof daysSchema>): readonly InputIssue[] {
  return [
    ...(until < from ? [issueOf('wrongOrder', ['from'], 'from until')] : []),
    ...service.flatMap((one: Service, index) =>
      one.until !== undefined && one.until < one.from
        ? [issueOf('wrongOrder', ['service', index, 'from'], 'from until')]
        : [],
    ),
  ]
}

/**
 * What `takeInDays` is asked, out of unknown input, or all that is wrong with its form. Rows that do not make
 * sense are left to `takeInDays`, which names them.
 *
 * @example
 * ```ts
 * const read = readDaysToTakeIn({ regime: 'npa', from: '2026-07', until: '2026-06', absentDays: 'unknown', rows: [] })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['wrongOrder', 'from']]
 * ```
 */
export function readDaysToTakeIn(input: unknown): Read<DaysToTakeIn> {
  const read = readBy(daysSchema, input, between)
  if (!read.ok) return read
  const { rows, ...options } = read.value
  return { ok: true, value: { rows, options } }
}
