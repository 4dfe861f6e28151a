import { formatIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
import type { DayRecord, OvertimeRules } from '@reform/overtime'
import { type AttendanceOptions, attendanceForm, dayOfRecord, rejectedRow } from '@reform/overtime/import'
import { payWorkOfDays } from '@reform/overtime/pay'
import type { OvertimeRow } from '@reform/overtime/reconcile'
import * as ready from '@reform/tabular/profiles'
import { type Profile, type ReadIssue, type ReadOptions, readRecords } from '@reform/tabular/read'
import type { Options } from '../../../domain.ts'
import { RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import type { Language } from '../../../language.ts'
import { atWorkMessages } from '../../../text/at-work.ts'
import { sortInputs } from '../people/table-files.ts'
import { attendanceOptionsIn, readOptionsIn } from '../people/table-options.ts'
import { openProfiles } from '../people/table-profiles.ts'
import { profileOf, sourceOf } from '../people/tables.ts'
import { refusedList } from './lists.ts'

/** One day of one person as it stands in a file. */
export interface DailyRow extends OvertimeRow {
  readonly file: string
  readonly line: number
  /** Absent where the row was rejected. */
  readonly day?: DayRecord
  readonly breakMinutes?: number
  readonly workedMinutes: number | null
}

/** What daily files hold. Rows read are `rows`, rows of days to come, and rows of nobody. */
export interface DailyFiles {
  readonly rows: readonly DailyRow[]
  readonly issues: readonly ReadIssue[]
  readonly read: number
  readonly rejected: number
  /** Rejected rows of which it is not known whose they are, or of when: they are in no figure. */
  readonly ofNobody: number
  /** Rows of days after the day of the question. */
  readonly ahead: number
}

const timeFields = ['start', 'start1', 'time1', 'end', 'end1']

/** The profiles that `--profile` names, the general one when it names none. @throws RefusedInput for others than daily ones. */
async function dailyProfiles(io: Io, options: Options): Promise<readonly [Profile, ...Profile[]]> {
  const profiles = await openProfiles(io, { profile: [ready.attendanceDaily.id], ...options })
  const other = profiles.find((one) => attendanceForm(one) !== 'days')
  if (other === undefined) return profiles
  const say = (language: Language): string => atWorkMessages[language].notDaily(other.id)
  throw new RefusedInput({ ja: say('ja'), en: say('en') })
}

/** What is needed to read daily files. */
export interface DailyQuestion {
  readonly rules: OvertimeRules
  readonly on: PlainDate
  readonly departmentCalled: (name: string) => string | undefined
  readonly blanks: 'unknown' | 'zero'
}

/**
 * Reads daily files as departments send them: each by the named profile that fits its columns, in its own encoding.
 * @throws RefusedInput when a profile is not known or a file is no table; FileFailure when one cannot be read.
 */
export async function readDaily(
  io: Io,
  files: readonly string[],
  options: Options,
  question: DailyQuestion,
  progress: (rows: number) => void,
): Promise<DailyFiles> {
  const profiles = await dailyProfiles(io, options)
  const { tables, json } = await sortInputs(io, files, { profile: profiles, ...options })
  const [wrong] = json
  if (wrong !== undefined) {
    const say = (language: Language): string => atWorkMessages[language].notTable(wrong)
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file: wrong })
  }
  let all: DailyFiles = { rows: [], issues: [], read: 0, rejected: 0, ofNobody: 0, ahead: 0 }
  for (const file of tables) all = await readOne(io, file, profiles, options, question, all, progress)
  return all
}

async function readOne(
  io: Io,
  file: string,
  profiles: readonly [Profile, ...Profile[]],
  asked: Options,
  question: DailyQuestion,
  before: DailyFiles,
  progress: (rows: number) => void,
): Promise<DailyFiles> {
  const read = readOptionsIn(asked)
  const source = sourceOf(io, file, read.encoding !== undefined)
  const rows = [...before.rows]
  const issues = [...before.issues]
  const counts = { ofNobody: before.ofNobody, ahead: before.ahead }
  const chosen = await profileOf(io, file, profiles, read)
  // Two rows of one day are no fault of the file here: which of them stands is settled over all files.
  const { unique: _, ...profile } = chosen
  const options: ReadOptions = { durationNotation: profile.durationNotation ?? 'colon60', ...read, file }
  const reading = readRecords(source, profile, options)
  let byTimes: boolean | undefined
  const own: AttendanceOptions = { blanks: question.blanks, ...attendanceOptionsIn(asked) }
  for await (const batch of reading.batches()) {
    for (const entry of batch) {
      issues.push(...(entry.kind === 'record' ? entry.warnings : entry.issues))
      if (entry.kind === 'file') continue
      byTimes ??= hasTimes(reading.report().columns)
      const row =
        entry.kind === 'record'
          ? rowOf(entry.record, entry.line, file, rows.length + 1, question, own, byTimes)
          : lostRow(
              rejectedRow(entry.cells, reading.report(), profile, options),
              entry.line,
              file,
              rows.length + 1,
            )
      if (row === undefined) counts.ofNobody += 1
      else if (row.date > formatIsoDate(question.on)) counts.ahead += 1
      else rows.push(row)
    }
    progress(rows.length)
  }
  const report = reading.report()
  if (report.counts.read === 0 && issues.some(({ severity }) => severity === 'error'))
    throw refusedList(file, issues)
  return {
    rows,
    issues,
    read: before.read + report.counts.read,
    rejected: before.rejected + report.counts.rejected,
    ...counts,
  }
}

const hasTimes = (columns: readonly { readonly fields: readonly string[] }[]): boolean =>
  columns.some(({ fields }) => fields.some((field) => timeFields.includes(field)))

function rowOf(
  record: Readonly<Record<string, unknown>>,
  line: number,
  file: string,
  row: number,
  { rules, departmentCalled }: DailyQuestion,
  options: AttendanceOptions,
  byTimes: boolean,
): DailyRow | undefined {
  const { employeeCode, date, department, breakTime, worked } = record
  if (typeof employeeCode !== 'string' || typeof date !== 'number') return undefined
  const found = dayOfRecord(record, rules, options)
  const stated = found.stated.overtime
  const counted = byTimes && stated === null ? overtimeOf(found.day) : stated
  const called = typeof department === 'string' ? department : ''
  return {
    row,
    line,
    file,
    person: employeeCode,
    department: departmentCalled(called) ?? called,
    date: formatIsoDate(date as PlainDate),
    overtimeMinutes: counted,
    day: found.day,
    workedMinutes: typeof worked === 'number' ? worked : minutesOf(found.day),
    ...(typeof breakTime === 'number' && { breakMinutes: breakTime }),
  }
}

/** Overtime by the times of a day; allotted hours that were worked on a holiday are none. */
function overtimeOf(day: DayRecord): number | null {
  if (day.work === null) return null
  return payWorkOfDays([day])
    .work.filter(({ kind }) => kind !== 'holidayRegular')
    .reduce((sum, { from, to }) => sum + to - from, 0)
}

function minutesOf({ work }: DayRecord): number | null {
  return work === null ? null : work.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** A row that was rejected: its day is unknown, if it can be told whose it was. */
function lostRow(
  { employeeCode, date }: ReturnType<typeof rejectedRow>,
  line: number,
  file: string,
  row: number,
): DailyRow | undefined {
  if (employeeCode === undefined || date === undefined) return undefined
  const unknown = { overtimeMinutes: null, workedMinutes: null, department: '' }
  return { row, line, file, person: employeeCode, date: formatIsoDate(date), ...unknown }
}

/** The last day of which anything is on record. */
export function lastDayOf({ rows }: DailyFiles): PlainDate | undefined {
  let last = ''
  for (const { date, overtimeMinutes } of rows) if (overtimeMinutes !== null && date > last) last = date
  return last === '' ? undefined : parseIsoDate(last)
}
