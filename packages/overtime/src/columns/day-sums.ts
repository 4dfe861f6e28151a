import {
  datePartsOf,
  firstDayOfMonth,
  formatIsoDate,
  lastDayOfMonth,
  type PlainDate,
  regularHoursOn,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import { dayKindOf } from '../daily/months-of-days.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { DepartmentKind } from '../person.ts'
import { kindCodes, noRecord, unknownMinutes, type WorkColumns } from './work-columns.ts'

/** Days of many people as columns, in any order; minutes below zero are unknown. */
export type DayColumns = {
  readonly rows: number
  /** The number of the person of each row, from 0. */
  readonly people: Int32Array
  /** The `PlainDate` of each row. */
  readonly dates: Int32Array
  /** Overtime as it was recorded; or else all minutes worked, of which overtime is what lies beyond regular hours. */
  readonly minutes: Int32Array
}

/** What the days of many people are summed up under. */
export type DaySumsOptions = {
  readonly rules: OvertimeRules
  /** The first month and how many there are. */
  readonly first: YearMonth
  readonly months: number
  /** What the minutes of a row are. */
  readonly minutes: 'overtime' | 'worked'
  /** The days that ought to be recorded; from the first of each person's first month to their last record when absent. */
  readonly from?: PlainDate
  readonly until?: PlainDate
}

/** The months that days add up to. */
export type DayMonths = {
  /** For `assessColumns`; a month with an unknown day is unknown. */
  readonly columns: WorkColumns
  /** What the known days come to, by the cells of the columns. */
  readonly knownOvertimeMinutes: Int32Array
  readonly knownHolidayWorkMinutes: Int32Array
  /** The days of which nothing is known although work was to be done: bit 0 is the first of the month. */
  readonly unknownDays: Int32Array
  /** Rows whose day is in none of the months. */
  readonly rowsOutside: number
}

/** Sums that grow as batches of days come. */
export type DaySums = {
  /** @throws RangeError when a person has two rows for a day. */
  readonly add: (days: DayColumns) => void
  /** @throws TypeError when the rules ask for kinds of departments and none are told. */
  readonly months: (
    people: number,
    kindOf?: (person: number, month: YearMonth) => DepartmentKind,
  ) => DayMonths
}

/** What is the same for everybody on a day. */
type Calendar = {
  readonly first: number
  readonly month: Uint16Array
  readonly bit: Int32Array
  /** The regular minutes of the day; 0 on weekly days off. */
  readonly regular: Int32Array
  readonly isHoliday: Uint8Array
  /** Days on which work is to be done, by month. */
  readonly workdays: Int32Array
}

function calendarOf({ first, months }: DaySumsOptions): Calendar {
  const start = firstDayOfMonth(first)
  const length = lastDayOfMonth((first + months - 1) as YearMonth) - start + 1
  const made = {
    first: start,
    month: new Uint16Array(length),
    bit: new Int32Array(length),
    regular: new Int32Array(length),
    isHoliday: new Uint8Array(length),
    workdays: new Int32Array(months),
  }
  for (let day = 0; day < length; day++) {
    const date = (start + day) as PlainDate
    const kind = dayKindOf(date)
    const month = yearMonthOf(date) - first
    made.month[day] = month
    made.bit[day] = 1 << (datePartsOf(date).day - 1)
    made.regular[day] = kind === 'weeklyDayOff' ? 0 : regularHoursOn(date).minutesPerDay
    made.isHoliday[day] = kind === 'holiday' ? 1 : 0
    if (kind === 'workday') made.workdays[month] = (made.workdays[month] ?? 0) | (made.bit[day] ?? 0)
  }
  return made
}

function requireRules({ rules, first, months }: DaySumsOptions): void {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`makeDaySums: ${months} months from ${first}`)
  if (rules.form === 'agreement') {
    throw new RangeError('makeDaySums: hours beyond 8 a day and 40 a week are not summed over columns')
  }
  if (rules.choices.pastMidnight !== 'startDay') {
    throw new RangeError('makeDaySums: columns count work past midnight to the day on which it began')
  }
}

function widened(column: Int32Array, cells: number): Int32Array {
  const wider = new Int32Array(cells)
  wider.set(column)
  return wider
}

/** The bits of a month's days within two dates. */
function bitsWithin(month: YearMonth, from: number, until: number): number {
  const start = firstDayOfMonth(month)
  let bits = 0
  for (let date: number = start; date <= lastDayOfMonth(month); date++) {
    if (date >= from && date <= until) bits |= 1 << (date - start)
  }
  return bits
}

class Sums implements DaySums {
  readonly #options: DaySumsOptions
  readonly #calendar: Calendar
  #overtime: Int32Array = new Int32Array(0)
  #holidayWork: Int32Array = new Int32Array(0)
  /** The days with a row, and those whose row says nothing. */
  #recorded: Int32Array = new Int32Array(0)
  #unknown: Int32Array = new Int32Array(0)
  #outside = 0

  constructor(options: DaySumsOptions) {
    requireRules(options)
    this.#options = options
    this.#calendar = calendarOf(options)
  }

  readonly add = ({ rows, people, dates, minutes }: DayColumns): void => {
    const { first, month, bit } = this.#calendar
    const { months } = this.#options
    const isWorked = this.#options.minutes === 'worked'
    let [recorded, overtime, unknown] = [this.#recorded, this.#overtime, this.#unknown]
    for (let row = 0; row < rows; row++) {
      const person = people[row] as number
      const day = (dates[row] as number) - first
      if (day < 0 || day >= month.length) {
        this.#outside++
        continue
      }
      const cell = person * months + (month[day] as number)
      if (cell >= recorded.length) {
        this.#makeRoom(person + 1)
        recorded = this.#recorded
        overtime = this.#overtime
        unknown = this.#unknown
      }
      const before = recorded[cell] as number
      const own = bit[day] as number
      if ((before & own) !== 0) this.#refuse(person, first + day)
      recorded[cell] = before | own
      const value = minutes[row] as number
      if (value < 0) unknown[cell] = (unknown[cell] as number) | own
      else if (isWorked) this.#addWorked(cell, day, value)
      else overtime[cell] = (overtime[cell] as number) + value
    }
  }

  #addWorked(cell: number, day: number, value: number): void {
    const { regular, isHoliday } = this.#calendar
    const overtime = Math.max(0, value - (regular[day] as number))
    this.#overtime[cell] = (this.#overtime[cell] as number) + overtime
    if (isHoliday[day] === 1) this.#holidayWork[cell] = (this.#holidayWork[cell] as number) + value - overtime
  }

  #refuse(person: number, date: number): never {
    throw new RangeError(`person ${person}: two records for ${formatIsoDate(date as PlainDate)}`)
  }

  #makeRoom(people: number): void {
    const cells = people * this.#options.months
    if (cells <= this.#overtime.length) return
    const wider = Math.max(cells, this.#overtime.length * 2)
    this.#overtime = widened(this.#overtime, wider)
    this.#holidayWork = widened(this.#holidayWork, wider)
    this.#recorded = widened(this.#recorded, wider)
    this.#unknown = widened(this.#unknown, wider)
  }

  readonly months: DaySums['months'] = (people, kindOf) => {
    this.#makeRoom(people)
    const { months, first, rules } = this.#options
    const cells = people * months
    const unknownDays = this.#unknown.slice(0, cells)
    const overtimeMinutes = new Int32Array(cells).fill(noRecord)
    const holidayWorkMinutes = new Int32Array(cells).fill(unknownMinutes)
    const kinds = new Uint8Array(cells)
    for (let person = 0; person < people; person++) {
      const expected = this.#expectedOf(person)
      for (let month = 0; month < months; month++) {
        const cell = person * months + month
        const recorded = this.#recorded[cell] as number
        const lacking = (unknownDays[cell] as number) | ((expected[month] as number) & ~recorded)
        unknownDays[cell] = lacking
        if (recorded === 0 && lacking === 0) continue
        overtimeMinutes[cell] = lacking === 0 ? (this.#overtime[cell] as number) : unknownMinutes
        holidayWorkMinutes[cell] = lacking === 0 ? (this.#holidayWork[cell] as number) : unknownMinutes
        const kind = kindOf?.(person, (first + month) as YearMonth)
        if (kind === undefined) throw new TypeError('makeDaySums: the kinds of departments are needed')
        kinds[cell] = kind === 'heteronomous' ? kindCodes.raised : kindCodes.plain
      }
    }
    return {
      columns: { regime: rules.regime, people, first, months, overtimeMinutes, holidayWorkMinutes, kinds },
      knownOvertimeMinutes: this.#overtime.slice(0, cells),
      knownHolidayWorkMinutes: this.#holidayWork.slice(0, cells),
      unknownDays,
      rowsOutside: this.#outside,
    }
  }

  /** The days, by month, of which a person ought to have a record. */
  #expectedOf(person: number): Int32Array {
    const { months, first, from, until } = this.#options
    const base = person * months
    let [begin, end] = [-1, -1]
    for (let month = 0; month < months; month++) {
      if (this.#recorded[base + month] === 0) continue
      if (begin < 0) begin = month
      end = month
    }
    if (begin < 0 && (from === undefined || until === undefined)) return new Int32Array(months)
    const start = from ?? firstDayOfMonth((first + begin) as YearMonth)
    const last =
      until ??
      firstDayOfMonth((first + end) as YearMonth) + 31 - Math.clz32(this.#recorded[base + end] as number)
    return this.#workdaysWithin(start, last)
  }

  #withinStart = Number.NaN
  #withinEnd = Number.NaN
  #within: Int32Array = new Int32Array(0)

  #workdaysWithin(start: number, last: number): Int32Array {
    if (this.#withinStart === start && this.#withinEnd === last) return this.#within
    const { first } = this.#options
    this.#withinStart = start
    this.#withinEnd = last
    this.#within = this.#calendar.workdays.map(
      (bits, month) => bits & bitsWithin((first + month) as YearMonth, start, last),
    )
    return this.#within
  }
}

/**
 * Adds days of many people up to months, batch by batch: what `monthsOfDays` finds of each person, over typed arrays.
 * Days are those of the calendar of public offices. A day that is unknown, or a workday without a row, leaves its
 * month unknown.
 *
 * @throws RangeError when there are no months, for rules that count hours of a week, and for those that divide work
 * at midnight.
 * @example
 * ```ts
 * const sums = makeDaySums({ rules: npaRules, first: parseIsoYearMonth('2026-06'), months: 1, minutes: 'overtime', until: parseIsoDate('2026-06-02') })
 * sums.add({ rows: 2, people: Int32Array.of(0, 0), dates: Int32Array.of(parseIsoDate('2026-06-01'), parseIsoDate('2026-06-02')), minutes: Int32Array.of(90, 30) })
 * const { columns } = sums.months(1, () => 'autonomous')
 * Array.from(columns.overtimeMinutes) // => [120]
 * ```
 */
export function makeDaySums(options: DaySumsOptions): DaySums {
  return new Sums(options)
}
