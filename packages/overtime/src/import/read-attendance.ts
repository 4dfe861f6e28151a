import { readRecords } from '@reform/tabular/read'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { AttendanceFile, AttendanceFileReport } from './attendance-file.ts'
import { attendanceForm } from './attendance-form.ts'
import type { AttendanceOptions } from './attendance-options.ts'
import { FileRows } from './file-rows.ts'
import { type AttendanceIssue, attendanceIssue } from './issues.ts'
import { People } from './people.ts'
import type { AttendancePerson } from './person-months.ts'

/** What files of attendance come to. */
export type AttendanceReading = {
  /** In the order of their ids. */
  readonly people: readonly AttendancePerson[]
  /** What was found file by file, in the order of rows; then what shows only when all are read. */
  readonly issues: readonly AttendanceIssue[]
  readonly files: readonly AttendanceFileReport[]
}

type FileRead = { readonly rows: FileRows | undefined; readonly report: AttendanceFileReport['report'] }

async function readFile(
  file: AttendanceFile,
  source: number,
  people: People,
  rules: OvertimeRules,
  options: AttendanceOptions,
): Promise<FileRead> {
  const reading = readRecords(file.source, file.profile, file.read)
  const name = file.read?.file ?? reading.report().file
  const form = attendanceForm(file.profile)
  if (form === undefined) {
    const place = name === undefined ? {} : { file: name }
    people.issues.push(attendanceIssue('profile-unsuited', 'error', place, { names: [file.profile.id] }))
    return { rows: undefined, report: reading.report() }
  }
  const rows = new FileRows(people, file, { form, source, name }, rules, options)
  for await (const batch of reading.batches()) {
    for (const entry of batch) {
      for (const issue of entry.kind === 'record' ? entry.warnings : entry.issues) people.issues.push(issue)
      if (entry.kind === 'record') rows.take(entry.record, entry.line, reading.report)
      else if (entry.kind === 'rejected') rows.lose(entry.cells, entry.line, reading.report())
    }
  }
  rows.finish()
  return { rows, report: reading.report() }
}

/**
 * People with their months out of files of attendance: one person's rows may stand in several files, of several
 * products. Daily rows are added up by `monthsOfDays`, monthly ones are taken as they stand.
 *
 * What is rejected leaves its day or month unknown, never zero; so does a workday without a row, and a day of which
 * nothing tells the break. Rows that repeat others are counted once; rows that contradict others make their day
 * unknown. Cutting a file into several changes nothing but the places that issues name.
 *
 * All days are held in memory until the last file is read.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @throws RangeError when a profile contradicts itself. Errors of a source itself are passed on.
 * @example
 * ```ts
 * import { attendanceDaily } from '@reform/tabular/profiles'
 * const text = '職員番号,日付,出勤,退勤,休憩時間\n0012,2026/6/1,8:30,19:30,1:00\n0012,2026/6/2,8:30,25:75,1:00\n'
 * const file = { source: new TextEncoder().encode(text), profile: attendanceDaily, read: { durationNotation: 'colon60' } } as const
 * const { people, files } = await readAttendance([file], npaRules, { departmentKind: () => 'autonomous' })
 * people.map(({ person, months }) => [person.id, months[0]?.knownOvertimeMinutes]) // => [['0012', 135]]
 * files.map(({ report, taken }) => [report.counts.read, report.counts.rejected, taken]) // => [[2, 1, 1]]
 * ```
 */
export async function readAttendance(
  files: readonly AttendanceFile[],
  rules: OvertimeRules,
  options: AttendanceOptions = {},
): Promise<AttendanceReading> {
  const people = new People()
  const read: FileRead[] = []
  for (const [source, file] of files.entries())
    read.push(await readFile(file, source, people, rules, options))
  const tallies = read.map(({ rows, report }) => ({ name: report.file, tally: rows?.tally ?? noRows }))
  const made = people.finish(rules, options, tallies)
  return {
    people: made,
    issues: people.issues,
    files: read.map(({ rows, report }, index) => {
      const form = files[index] === undefined ? undefined : attendanceForm(files[index].profile)
      return {
        report,
        ...(form !== undefined && { form }),
        ...(rows?.count !== undefined && { count: rows.count }),
        ...(rows?.tally ?? noRows),
        ofNobody: rows?.ofNobody ?? 0,
      }
    }),
  }
}

const noRows = { taken: 0, passedOver: 0, refused: 0 }
