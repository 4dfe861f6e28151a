import { formatIsoDate, type PlainDate, parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import * as z from 'zod'
import type { DayRecord, TimeSpan } from '../daily/day.ts'
import type { DailyOptions } from '../daily/months-of-days.ts'
import type { DepartmentKind, PersonMonths } from '../person.ts'
import { type InputIssue, issueOf } from './issues.ts'
import { knownDay, minutesOfDay, type Read, readBy, span, twice } from './parts.ts'
import { isoMonth, personSchema } from './person.ts'

const kind = z.enum(['autonomous', 'heteronomous'])
const spans = z.array(span)
const inMinutes = 'Stretches in minutes from the midnight of the day; past midnight they go on above 1440'

/** One day of one person as it stands in JSON. */
export const daySchema = z
  .strictObject({
    date: knownDay.meta({ description: 'A calendar day, YYYY-MM-DD' }),
    work: spans
      .nullable()
      .meta({ description: `${inMinutes}; without breaks; null when it is not known what was worked` }),
    schedule: z.exactOptional(
      z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.enum(['fixed', 'shift']), spans }),
          z.strictObject({ kind: z.literal('flexible'), minutes: z.int().min(0).max(minutesOfDay) }),
          z.strictObject({ kind: z.literal('off') }),
        ])
        .meta({ description: 'The hours of the day, without breaks; the standard ones when absent' }),
    ),
    kind: z.exactOptional(
      z
        .enum(['workday', 'weeklyDayOff', 'holiday', 'statutoryHoliday'])
        .meta({ description: 'From the calendar of public offices when absent' }),
    ),
    swapped: z.exactOptional(z.boolean()),
    watchDuty: z.exactOptional(spans),
    harmful: z.exactOptional(z.boolean()),
    specialDutyMinutes: z.exactOptional(z.int().min(0).max(minutesOfDay)),
  })
  .meta({ id: 'Day' })

/** The days of one person as they stand in JSON. */
export const personDaysSchema = personSchema
  .omit({ months: true, recordsFrom: true, recordsUntil: true })
  .extend({
    days: z.array(daySchema),
    departmentKind: z.exactOptional(
      z
        .union([kind, z.array(z.strictObject({ from: isoMonth, kind })).min(1)])
        .meta({ description: 'The kind of the department, or from which month, YYYY-MM, it was which' }),
    ),
    from: z.exactOptional(knownDay.meta({ description: 'The first day that ought to be recorded' })),
    until: z.exactOptional(knownDay.meta({ description: 'The last day that ought to be recorded' })),
  })
  .meta({
    title: 'Working days of one person',
    description: 'What one person worked day by day, in whole minutes; months are made of it',
  })

type Given = z.output<typeof personDaysSchema>

/** The days of one person in JSON. */
export type PersonDaysJson = z.input<typeof personDaysSchema>

/** The days of one person: what `monthsOfDays` is asked, and what goes with the months that it makes. */
export type PersonDays = {
  readonly person: Omit<PersonMonths, 'months'>
  readonly days: readonly DayRecord[]
  readonly options: DailyOptions
}

function between(given: Given): readonly InputIssue[] {
  const { days, from, until, regime, departmentKind } = given
  return [
    ...twice(days.map(({ date }) => formatIsoDate(date))).map(([at, name]) =>
      issueOf('twice', ['days', at, 'date'], name),
    ),
    ...days.flatMap((one, at) => [
      ...overlaps(one.work ?? [], ['days', at, 'work']),
      ...overlaps(one.watchDuty ?? [], ['days', at, 'watchDuty']),
    ]),
    ...(from !== undefined && until !== undefined && until < from
      ? [issueOf('wrongOrder', ['from'], 'from until')]
      : []),
    ...(regime === 'npa' && departmentKind === undefined ? [issueOf('kindMissing', ['departmentKind'])] : []),
  ]
}

/** Stretches of one day that overlap: it cannot be told which of them is right. */
function overlaps(given: readonly TimeSpan[], path: InputIssue['path']): readonly InputIssue[] {
  return given.flatMap((one, at) =>
    given.slice(0, at).some((before) => before.from < one.to && one.from < before.to)
      ? [issueOf('overlapping', [...path, at], `${one.from}–${one.to}`)]
      : [],
  )
}

function kindIn(given: Given['departmentKind']): ((month: YearMonth) => DepartmentKind) | undefined {
  if (given === undefined) return undefined
  if (typeof given === 'string') return () => given
  const changes = given.map((one) => ({ kind: one.kind, from: parseIsoYearMonth(one.from) }))
  changes.sort((a, b) => a.from - b.from)
  // Before the first change the kind is that which it says, as nothing else is known.
  return (month) => (changes.findLast(({ from }) => from <= month) ?? changes[0])?.kind ?? 'autonomous'
}

/** Optional parts that are `undefined` are left out, as in JSON. */
function personOf(given: Given): PersonDays['person'] {
  const { $schema: _, days: __, departmentKind: ___, from: ____, until: _____, ...rest } = given
  return Object.fromEntries(
    Object.entries(rest).filter(([, part]) => part !== undefined),
  ) as unknown as PersonDays['person']
}

/**
 * The days of one person out of unknown input, in the form of the published JSON Schema, or all that is wrong
 * with it. What is accepted, `monthsOfDays` takes.
 *
 * @example
 * ```ts
 * const read = readPersonDays({
 *   id: 'p1', regime: 'npa', departmentKind: 'autonomous',
 *   days: [{ date: '2026-06-01', work: [{ from: 510, to: 720 }, { from: 780, to: 1170 }] }],
 * })
 * read.ok ? monthsOfDays(read.value.days, npaRules, read.value.options).map((one) => one.record.overtimeMinutes) : []
 * // => [135]
 * const wrong = readPersonDays({ id: 'p1', regime: 'lsa36', days: [{ date: '2026-06-31', work: [{ from: 1170, to: 510 }] }] })
 * wrong.ok ? [] : wrong.issues.map((one) => [one.code, one.path.join('.')])
 * // => [['notADay', 'days.0.date'], ['emptyStretch', 'days.0.work.0.from']]
 * ```
 */
export function readPersonDays(input: unknown): Read<PersonDays> {
  const read = readBy(personDaysSchema, input, between)
  if (!read.ok) return read
  const { days, from, until, departmentKind } = read.value
  const kindOf = kindIn(departmentKind)
  const span: { from?: PlainDate; until?: PlainDate } = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
  const options = { ...span, ...(kindOf === undefined ? {} : { departmentKind: kindOf }) }
  return { ok: true, value: { person: personOf(read.value), days, options } }
}
