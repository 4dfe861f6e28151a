import {
  addDays,
  firstDayOfMonth,
  isClosedDay,
  lastDayOfMonth,
  type PlainDate,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import { type AttendanceMonth, rowRanges } from '@reform/indicators'
import { attendanceForm } from '@reform/overtime/import'
import {
  type ColumnBatch,
  missing,
  noWord,
  readColumns,
  type WholeColumn,
  type WordColumn,
} from '@reform/tabular/columns'
import type { Profile, RewindableSource } from '@reform/tabular/read'
import type { FileNote, FileRead, RejectedRow } from './found.ts'
import { refusedProfile } from './profiles.ts'

/** Where products write work outside of allotted hours; what a file has of them is added up. */
const sums = ['overtime', 'withinStatutoryOvertime', 'legalHolidayWork', 'holidayWork']

/** A month of a person while rows are added. */
type OpenMonth = {
  readonly person: string
  readonly month: YearMonth
  department: string | undefined
  minutes: number
  workdays: number
  /** A row says nothing of overtime. */
  isOpen: boolean
  readonly rows: [number, number][]
}

/**
 * The months of the people in a file of daily attendance. A month is known when every working day of it has a row
 * that could be read and says how much overtime there was; otherwise its minutes are `null`.
 *
 * @throws RefusedInput when the profile is not one of daily rows.
 */
export async function readAttendanceFile(
  path: string,
  source: RewindableSource,
  profile: Profile,
): Promise<FileRead> {
  if (attendanceForm(profile) !== 'days') throw refusedProfile(path, profile.id)
  const present = sums.filter((field) => Object.hasOwn(profile.fields, field))
  const fields = [
    'employeeCode',
    'date',
    ...(Object.hasOwn(profile.fields, 'department') ? ['department'] : []),
    ...present,
  ]
  const reading = readColumns(source, profile, { file: path, fields, threads: 1 })
  const gathered = new MonthsOfFile(present)
  const rejectedRows: RejectedRow[] = []
  const notes: FileNote[] = []
  for await (const batch of reading) {
    gathered.take(batch as ColumnBatch<Columns>)
    for (const entry of batch.entries) {
      const [issue] = entry.kind === 'warned' ? [] : entry.issues
      if (issue === undefined) continue
      const { code, message } = issue
      if (entry.kind === 'rejected')
        rejectedRows.push({ file: path, line: entry.line, code, effect: 'row', message })
      else notes.push({ file: path, isRefusal: issue.severity === 'error', message })
    }
  }
  const { counts } = reading.report()
  return {
    rows: { read: counts.read, accepted: counts.accepted, rejected: counts.rejected },
    rejected: rowRanges(rejectedRows.map(({ line }) => line)),
    refused: notes.some(({ isRefusal }) => isRefusal),
    material: { kind: 'attendance', months: gathered.finish() },
    rejectedRows,
    notes,
  }
}

type Columns = { readonly [name: string]: WordColumn | WholeColumn }

class MonthsOfFile {
  readonly #sums: readonly string[]
  readonly #months = new Map<number, OpenMonth>()
  readonly #days = new Map<number, { month: YearMonth; isWorkday: boolean }>()

  constructor(fields: readonly string[]) {
    this.#sums = fields
  }

  take({ rows, lines, columns }: ColumnBatch<Columns>): void {
    const codes = wordsIn(columns.employeeCode)
    const dates = wholesIn(columns.date)
    if (codes === undefined || dates === undefined) return
    const departments = wordsIn(columns.department)
    const values = this.#sums.flatMap((field) => wholesIn(columns[field])?.values ?? [])
    for (let row = 0; row < rows; row += 1) {
      const code = codes.values[row] ?? noWord
      const date = dates.values[row] ?? missing
      if (code === noWord || date === missing) continue
      const { month, isWorkday } = this.#day(date)
      const open = this.#monthOf(code, month, codes.words[code] ?? '')
      if (open.department === undefined && departments !== undefined) {
        open.department = departments.words[departments.values[row] ?? noWord]
      }
      add(open, values, row)
      if (isWorkday) open.workdays += 1
      extend(open.rows, lines[row] ?? 0)
    }
  }

  #day(date: number): { readonly month: YearMonth; readonly isWorkday: boolean } {
    let known = this.#days.get(date)
    if (known === undefined) {
      const day = date as PlainDate
      known = { month: yearMonthOf(day), isWorkday: !isClosedDay(day) }
      this.#days.set(date, known)
    }
    return known
  }

  #monthOf(code: number, month: YearMonth, person: string): OpenMonth {
    const key = code * 100_000 + month
    const known = this.#months.get(key)
    if (known !== undefined) return known
    const made: OpenMonth = {
      person,
      month,
      department: undefined,
      minutes: 0,
      workdays: 0,
      isOpen: false,
      rows: [],
    }
    this.#months.set(key, made)
    return made
  }

  finish(): readonly AttendanceMonth[] {
    const workdays = new Map<YearMonth, number>()
    return [...this.#months.values()].map(
      ({ person, month, department, minutes, workdays: there, isOpen, rows }) => {
        const expected = workdays.get(month) ?? workdaysOf(month)
        workdays.set(month, expected)
        return {
          person,
          month,
          ...(department === undefined ? {} : { department }),
          overtimeMinutes: isOpen || there < expected ? null : minutes,
          rows,
        }
      },
    )
  }
}

function add(open: OpenMonth, values: readonly Int32Array[], row: number): void {
  let isKnown = false
  for (const column of values) {
    const minutes = column[row] ?? missing
    if (minutes === missing) continue
    open.minutes += minutes
    isKnown = true
  }
  if (!isKnown) open.isOpen = true
}

function extend(rows: [number, number][], line: number): void {
  const last = rows[rows.length - 1]
  if (last !== undefined && last[1] === line - 1) last[1] = line
  else rows.push([line, line])
}

function workdaysOf(month: YearMonth): number {
  const last = lastDayOfMonth(month)
  let count = 0
  for (let day = firstDayOfMonth(month); day <= last; day = addDays(day, 1)) if (!isClosedDay(day)) count += 1
  return count
}

function wordsIn(column: Columns[string] | undefined): WordColumn | undefined {
  return column?.kind === 'word' ? column : undefined
}

function wholesIn(column: Columns[string] | undefined): WholeColumn | undefined {
  return column?.kind === 'whole' ? column : undefined
}
