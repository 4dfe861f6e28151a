import { formatIsoYearMonth, type PlainDate, type YearMonth } from '@reform/calendar'
import type { ReadPlace } from '@reform/tabular/read'
import type { DayRecord } from '../daily/day.ts'
import type { PresenceRecord } from '../health/presence.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'
import type { AttendanceOptions } from './attendance-options.ts'
import { PersonDays, type RowTally, type TakenDay } from './gather-days.ts'
import { type AttendanceIssue, attendanceIssue, placeText } from './issues.ts'
import type { AttendanceMonthRow } from './month-of-record.ts'
import { type AttendanceMonth, monthsOfAttendance } from './person-of-days.ts'

/** One person as files of attendance tell of them. */
export type AttendancePerson = {
  /** For `assess` and the others. */
  readonly person: PersonMonths
  readonly months: readonly AttendanceMonth[]
  /** The days of daily files, for the health measures; none from monthly ones. */
  readonly days: readonly DayRecord[]
  readonly presence: readonly PresenceRecord[]
}

type KnownMonth = { readonly month: AttendanceMonth; readonly place: ReadPlace }

/** What files tell of one person, row by row. */
export class PersonRows {
  readonly id: string
  readonly days: PersonDays
  readonly #months = new Map<YearMonth, KnownMonth>()
  readonly #tell: (issue: AttendanceIssue) => void

  constructor(id: string, tell: (issue: AttendanceIssue) => void) {
    this.id = id
    this.days = new PersonDays(id, tell)
    this.#tell = tell
  }

  /** Takes a row of a monthly file. */
  takeMonth({ record, department }: AttendanceMonthRow, place: ReadPlace, tally: RowTally): void {
    const known = this.#months.get(record.month)
    const { overtimeMinutes, holidayWorkMinutes = null } = record
    const month: AttendanceMonth = {
      record,
      knownOvertimeMinutes: overtimeMinutes ?? 0,
      knownHolidayWorkMinutes: holidayWorkMinutes ?? 0,
      unknownDays: [],
      ...(department !== undefined && { department }),
    }
    if (known === undefined) {
      this.#months.set(record.month, { month, place })
      tally.taken++
    } else if (sameMinutes(known.month, month)) {
      tally.passedOver++
      this.#about('month-repeats', 'warning', record.month, place, known.place)
    } else {
      tally.refused++
      this.#about('month-contradicts', 'error', record.month, place, known.place)
      this.loseMonth(record.month, known.place)
    }
  }

  /** A month of which a row was rejected or contradicted is unknown. */
  loseMonth(month: YearMonth, place: ReadPlace): void {
    const known = this.#months.get(month)?.month
    const record = { ...known?.record, month, overtimeMinutes: null, holidayWorkMinutes: null }
    const unknown = { knownOvertimeMinutes: 0, knownHolidayWorkMinutes: 0, unknownDays: [] }
    this.#months.set(month, { month: { ...known, ...unknown, record }, place })
  }

  /** The person, once all rows are taken. `until` is the last day on which anyone has a record. */
  finish(
    taken: readonly TakenDay[],
    until: PlainDate | undefined,
    rules: OvertimeRules,
    options: AttendanceOptions,
  ): AttendancePerson {
    const ofDays = until === undefined ? [] : monthsOfAttendance(taken, until, rules, options)
    const byMonth = new Map([...this.#months.values()].map(({ month }) => [month.record.month, month]))
    for (const month of ofDays) byMonth.set(month.record.month, this.#agreed(month))
    const months = [...byMonth.values()]
      .sort((a, b) => a.record.month - b.record.month)
      .map((one) => withKind(one, options))
    return {
      person: {
        id: this.id,
        regime: rules.regime,
        ...options.person,
        months: months.map(({ record }) => record),
      },
      months,
      days: taken.map(({ day }) => day),
      presence: taken.flatMap(({ presence }) => presence ?? []),
    }
  }

  /** A month that a monthly file tells of too: both have to come to the same. */
  #agreed(ofDays: AttendanceMonth): AttendanceMonth {
    const { month } = ofDays.record
    const known = this.#months.get(month)
    if (known === undefined || agrees(known.month, ofDays)) return ofDays
    this.#about('month-contradicts', 'error', month, known.place, {})
    return { ...ofDays, record: { ...ofDays.record, overtimeMinutes: null, holidayWorkMinutes: null } }
  }

  #about(
    code: 'month-repeats' | 'month-contradicts',
    severity: 'error' | 'warning',
    month: YearMonth,
    place: ReadPlace,
    other: ReadPlace,
  ): void {
    const facts = { id: this.id, day: formatIsoYearMonth(month), other: placeText(other) }
    this.#tell(attendanceIssue(code, severity, place, facts))
  }
}

function sameMinutes(a: AttendanceMonth, b: AttendanceMonth): boolean {
  const { overtimeMinutes, holidayWorkMinutes = null } = a.record
  return (
    overtimeMinutes === b.record.overtimeMinutes &&
    holidayWorkMinutes === (b.record.holidayWorkMinutes ?? null)
  )
}

/** Where one of them says nothing, the other stands. */
function agrees(a: AttendanceMonth, b: AttendanceMonth): boolean {
  const pairs = [
    [a.record.overtimeMinutes, b.record.overtimeMinutes],
    [a.record.holidayWorkMinutes ?? null, b.record.holidayWorkMinutes ?? null],
  ]
  return pairs.every(([one, other]) => one === null || other === null || one === other)
}

function withKind(one: AttendanceMonth, { departmentKind }: AttendanceOptions): AttendanceMonth {
  const kind = one.record.departmentKind ?? departmentKind?.(one.department, one.record.month)
  return kind === undefined ? one : { ...one, record: { ...one.record, departmentKind: kind } }
}
