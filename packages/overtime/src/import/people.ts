import { formatIsoDate, type PlainDate } from '@reform/calendar'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { AttendanceOptions } from './attendance-options.ts'
import type { RowTally, TakenDay } from './gather-days.ts'
import { type AttendanceIssue, attendanceIssue } from './issues.ts'
import { type AttendancePerson, PersonRows } from './person-months.ts'

/** A file as its rows are counted. */
export type SourceTally = { readonly name: string | undefined; readonly tally: RowTally }

const byId = (a: PersonRows, b: PersonRows): number => (a.id < b.id ? -1 : 1)

/** Everyone of whom files tell. */
export class People {
  readonly issues: AttendanceIssue[] = []
  readonly #people = new Map<string, PersonRows>()

  of(id: string): PersonRows {
    const known = this.#people.get(id) ?? new PersonRows(id, (issue) => this.issues.push(issue))
    this.#people.set(id, known)
    return known
  }

  /** The people, once all files are read; rows without times after the last day on record are days to come. */
  finish(
    rules: OvertimeRules,
    options: AttendanceOptions,
    sources: readonly SourceTally[],
  ): readonly AttendancePerson[] {
    const people = [...this.#people.values()].sort(byId)
    const until = lastRecorded(people.flatMap((one) => one.days.all))
    const ahead = sources.map(() => 0)
    const made = people.map((one) => {
      for (const row of one.days.all) this.#tellUnknown(one.id, row)
      const taken = one.days.all.filter((row) => {
        const isAhead = until !== undefined && row.isEmpty && row.day.date > until
        if (isAhead) ahead[row.source] = (ahead[row.source] ?? 0) + row.rows
        return !isAhead
      })
      return one.finish(taken, until ?? taken.at(-1)?.day.date, rules, options)
    })
    for (const [index, { name, tally }] of sources.entries()) {
      const count = ahead[index] ?? 0
      if (count === 0 || until === undefined) continue
      tally.taken -= count
      tally.passedOver += count
      const facts = { count, day: formatIsoDate(until) }
      this.issues.push(
        attendanceIssue('days-ahead', 'warning', name === undefined ? {} : { file: name }, facts),
      )
    }
    return made.filter(({ months }) => months.length > 0)
  }

  #tellUnknown(id: string, { day, why, count, place }: TakenDay): void {
    if (count !== 'stamps' || (why !== 'break-unknown' && why !== 'break-too-long')) return
    this.issues.push(attendanceIssue(why, 'warning', place, { id, day: formatIsoDate(day.date) }))
  }
}

/**
 * The last day of which anything is on record. Days off after it say nothing, for calendars are printed to the end
 * of the month; when there are no workdays without times behind it, nothing is to come.
 */
function lastRecorded(rows: readonly TakenDay[]): PlainDate | undefined {
  let last: PlainDate | undefined
  let lastEmptyWorkday: PlainDate | undefined
  let end: PlainDate | undefined
  for (const { day, isEmpty } of rows) {
    if (end === undefined || day.date > end) end = day.date
    if (!isEmpty) {
      if (last === undefined || day.date > last) last = day.date
    } else if (day.work === null && (lastEmptyWorkday === undefined || day.date > lastEmptyWorkday)) {
      lastEmptyWorkday = day.date
    }
  }
  if (last === undefined) return undefined
  const isOver = lastEmptyWorkday === undefined || lastEmptyWorkday < last
  return isOver ? end : last
}
