import type { PlainDate } from '@reform/calendar'
import type { ReadPlace, ReadReport } from '@reform/tabular/read'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { AttendanceFile } from './attendance-file.ts'
import type { AttendanceForm } from './attendance-form.ts'
import { type AttendanceOptions, standardSums } from './attendance-options.ts'
import { type AttendanceRecord, numberIn, textIn } from './attendance-record.ts'
import { dayOfRecord } from './day-of-record.ts'
import { daysOfStamps, type Stamp, type StampKind } from './days-of-stamps.ts'
import type { RowTally, TakenDay } from './gather-days.ts'
import { type AttendanceFacts, type AttendanceIssueCode, attendanceIssue } from './issues.ts'
import { monthOfRecord } from './month-of-record.ts'
import type { People } from './people.ts'
import { rejectedRow } from './rejected-row.ts'

const timeFields = ['start', 'start1', 'time1', 'end', 'end1']
const sumFields = ['overtime', 'withinStatutoryOvertime', 'legalHolidayWork', 'holidayWork']
/** The fields that say whose row it is and of when; a profile with more in `unique` has several rows a day. */
const onceADay = new Set(['employeeCode', 'date', 'month', 'firstDay'])
const noRows = (): RowTally => ({ taken: 0, passedOver: 0, refused: 0 })
const nothingStated = { overtime: null, holidayWork: null } as const

/** The rows of one file on their way to the people they are about. */
export class FileRows {
  readonly tally = noRows()
  ofNobody = 0
  count: 'stamps' | 'sums' | undefined
  readonly #people: People
  readonly #file: AttendanceFile
  readonly #form: AttendanceForm
  readonly #source: number
  readonly #name: string | undefined
  readonly #rules: OvertimeRules
  readonly #options: AttendanceOptions
  readonly #several: boolean
  readonly #uncounted = new Map<string, number>()
  readonly #stamps = new Map<string, { readonly stamps: Stamp[]; readonly place: ReadPlace }>()
  readonly #countedFields: { readonly overtime: readonly string[]; readonly holiday: readonly string[] }
  #isUseless = false

  constructor(
    people: People,
    file: AttendanceFile,
    about: { readonly form: AttendanceForm; readonly source: number; readonly name: string | undefined },
    rules: OvertimeRules,
    options: AttendanceOptions,
  ) {
    this.#people = people
    this.#file = file
    this.#form = about.form
    this.#source = about.source
    this.#name = about.name
    this.#rules = rules
    this.#options = options
    this.#several = (file.profile.unique ?? ['']).some((field) => !onceADay.has(field))
    const standard = standardSums[rules.form === 'agreement' ? 'agreement' : 'departments']
    this.#countedFields = {
      overtime: options.overtimeFields ?? standard.overtimeFields,
      holiday: options.holidayFields ?? standard.holidayFields,
    }
  }

  /** Takes a row that was accepted. */
  take(record: AttendanceRecord, line: number, report: () => ReadReport): void {
    if (this.count === undefined) this.#settle(report())
    const place = { ...(this.#name !== undefined && { file: this.#name }), line }
    const id = textIn(record, 'employeeCode')
    if (id === undefined || this.#isUseless) {
      this.tally.refused++
      return
    }
    for (const [field, minutes] of this.#uncounted) {
      this.#uncounted.set(field, minutes + (numberIn(record, field) ?? 0))
    }
    if (this.#form === 'days') this.#takeDay(id, record, place)
    else if (this.#form === 'months') this.#takeMonth(id, record, place)
    else this.#takeStamp(id, record, place)
  }

  /** A row that was rejected: its day or month is unknown, if it can be told whose it was. */
  lose(cells: readonly string[], line: number, report: ReadReport): void {
    const place = { ...(this.#name !== undefined && { file: this.#name }), line }
    const {
      employeeCode,
      date,
      month = this.#file.month,
    } = rejectedRow(cells, report, this.#file.profile, this.#file.read)
    if (employeeCode !== undefined && this.#form === 'days' && date !== undefined) {
      this.#people.of(employeeCode).days.lose(this.#unknownRow(date, place))
    } else if (employeeCode !== undefined && this.#form === 'months' && month !== undefined) {
      this.#people.of(employeeCode).loseMonth(month, place)
    } else this.ofNobody++
  }

  /** After the last row: stamps become days, and what was not counted is told. */
  finish(): void {
    for (const [id, { stamps, place }] of this.#stamps) {
      for (const day of daysOfStamps(stamps, this.#options.breaks)) {
        // Each stamp was counted as a row already.
        this.#people.of(id).days.take({ ...this.#unknownRow(day.date, place), day, rows: 0 }, noRows())
      }
    }
    const place = this.#name === undefined ? {} : { file: this.#name }
    if (this.ofNobody > 0) this.#tell('rows-of-nobody', 'warning', place, { count: this.ofNobody })
    const uncounted = [...this.#uncounted].filter(([, minutes]) => minutes > 0).map(([field]) => field)
    if (uncounted.length > 0) this.#tell('sums-not-counted', 'warning', place, { names: uncounted })
  }

  /** By which columns the minutes are counted, as soon as it is known which there are. */
  #settle({ columns }: ReadReport): void {
    const present = new Set(columns.flatMap(({ fields }) => fields))
    const hasTimes = timeFields.some((field) => present.has(field))
    const wanted = this.#options.count ?? (hasTimes ? 'stamps' : 'sums')
    this.count = this.#form === 'days' ? wanted : this.#form === 'months' ? 'sums' : 'stamps'
    if (this.#form === 'stamps') return
    const needed = this.count === 'stamps' ? timeFields.slice(0, 1) : this.#countedFields.overtime
    const suffices = this.count === 'stamps' ? hasTimes : needed.some((field) => present.has(field))
    if (!suffices) {
      this.#isUseless = true
      this.#tell('nothing-to-count', 'error', this.#name === undefined ? {} : { file: this.#name }, {
        names: needed,
      })
    }
    const { overtime, holiday } = this.#countedFields
    if (this.count === 'stamps') return
    for (const field of sumFields) {
      if (present.has(field) && !overtime.includes(field) && !holiday.includes(field))
        this.#uncounted.set(field, 0)
    }
  }

  #takeDay(id: string, record: AttendanceRecord, place: ReadPlace): void {
    if (numberIn(record, 'date') === undefined) {
      this.#tell('day-missing', 'error', place, { id })
      this.tally.refused++
      return
    }
    const day = dayOfRecord(record, this.#rules, this.#options)
    const count = this.count ?? 'stamps'
    const row = { ...day, place, source: this.#source, several: this.#several, rows: 1, count }
    this.#people.of(id).days.take(row, this.tally)
  }

  #takeMonth(id: string, record: AttendanceRecord, place: ReadPlace): void {
    const { month } = this.#file
    const row = monthOfRecord(record, this.#rules, {
      ...this.#options,
      ...(month !== undefined && { month }),
    })
    if (row === undefined) {
      this.#tell('month-missing', 'error', place, { id })
      this.tally.refused++
    } else this.#people.of(id).takeMonth(row, place, this.tally)
  }

  #takeStamp(id: string, record: AttendanceRecord, place: ReadPlace): void {
    const kind = textIn(record, 'kind')
    const at = numberIn(record, 'stamp')
    if (at === undefined || !isStampKind(kind)) {
      this.#tell('stamp-of-no-day', 'error', place, { id })
      this.tally.refused++
      return
    }
    const known = this.#stamps.get(id) ?? { stamps: [], place }
    known.stamps.push({ kind, at })
    this.#stamps.set(id, known)
    this.tally.taken++
  }

  #unknownRow(date: PlainDate, place: ReadPlace): TakenDay {
    return {
      day: { date, work: null },
      stated: nothingStated,
      isEmpty: false,
      place,
      source: this.#source,
      several: this.#several,
      rows: 0,
      count: this.count ?? 'stamps',
    }
  }

  #tell(
    code: AttendanceIssueCode,
    severity: 'error' | 'warning',
    place: ReadPlace,
    facts: AttendanceFacts,
  ): void {
    this.#people.issues.push(attendanceIssue(code, severity, place, facts))
  }
}

function isStampKind(kind: string | undefined): kind is StampKind {
  return kind === 'start' || kind === 'end' || kind === 'breakStart' || kind === 'breakEnd'
}
