import {
  formatIsoYearMonth,
  isIsoDate,
  lastDayOfMonth,
  type PlainDate,
  parseIsoDate,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { OvertimeRules } from '@reform/overtime'
import {
  describeRowProblem,
  describeUnsent,
  type RowProblem,
  type Service,
  type TakenIn,
  takeInDays,
} from '@reform/overtime/reconcile'
import type { Options } from '../../../domain.ts'
import { RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { jsonLine } from '../../../io/json-lines.ts'
import type { Language } from '../../../language.ts'
import { dayOption } from '../../../options.ts'
import { atWorkMessages } from '../../../text/at-work.ts'
import { openRules } from '../rules.ts'
import { type DailyFiles, lastDayOf, readDaily } from './daily.ts'
import { readList, staffList, tellIssues } from './lists.ts'
import { type Office, readOffice } from './office.ts'

/** A stretch of service with what the list of staff says of it. */
export interface StaffRow extends Service {
  readonly department?: string
  readonly care: boolean
  readonly groups: readonly string[]
  readonly entered?: PlainDate
  readonly monthlyYen?: number
  /** Scheduled minutes of the year: what the hourly rate of private staff is made from. */
  readonly yearlyMinutes?: number
}

/** What the commands about work at the office begin with. */
export interface AtWork {
  readonly office: Office
  readonly rules: OvertimeRules
  readonly on: PlainDate
  readonly daily: DailyFiles
  readonly taken: TakenIn
  readonly staff: readonly StaffRow[]
  /** The last day on record, and no later than the day of the question. */
  readonly lastDay: PlainDate
  readonly departmentOf: (person: string, month: YearMonth) => string | undefined
  /** Whether something of the input could not be used. */
  readonly isPartial: boolean
}

const earliest = parseIsoDate('1900-01-01')

/** The list of staff; without one everyone on record serves throughout. */
export async function readStaff(
  io: Io,
  language: Language,
  options: Options,
  office: Office,
): Promise<{ readonly staff: readonly StaffRow[]; readonly rejected: number }> {
  if (options.staff === undefined) return { staff: [], rejected: 0 }
  const { rows, rejected } = await readList(
    io,
    language,
    options.json === true,
    String(options.staff),
    staffList,
  )
  const staff = rows.map(({ row }): StaffRow => {
    const department =
      row.department === null ? undefined : (office.departmentCalled(row.department) ?? row.department)
    return {
      person: row.person,
      from: row.from ?? earliest,
      ...(row.until !== null && { until: row.until }),
      ...(department !== undefined && { department }),
      care: row.care ?? false,
      groups: splitWords(row.groups),
      ...(row.entered !== null && { entered: row.entered }),
      ...(row.monthlyYen !== null && { monthlyYen: row.monthlyYen }),
      ...(row.yearlyTime !== null && { yearlyMinutes: row.yearlyTime }),
    }
  })
  return { staff, rejected }
}

/** Several words in one cell. */
export function splitWords(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[,、，;；・/／\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** The office of `--office`, its rules, and the day of the question. */
export async function openOffice(
  io: Io,
  options: Options,
): Promise<{ readonly office: Office; readonly rules: OvertimeRules; readonly on: PlainDate }> {
  if (options.office === undefined) {
    throw new RefusedInput({ ja: atWorkMessages.ja.officeMissing, en: atWorkMessages.en.officeMissing })
  }
  const office = await readOffice(io, String(options.office))
  const book = await openRules(io, options, {})
  const rules = await book.rulesOf(office.regime)
  if (rules === undefined) {
    const say = (language: Language): string =>
      atWorkMessages[language].unknownRegime(office.regime, book.regimes)
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { known: book.regimes })
  }
  return { office, rules, on: parseIsoDate(dayOption(options.on) ?? io.today()) }
}

/**
 * Reads an office's daily files and makes months of them as far as they are sound; the rest is told on standard
 * error, and nothing takes its place.
 * @throws RefusedInput when nothing could be read.
 */
export async function openAtWork(
  io: Io,
  language: Language,
  files: readonly string[],
  options: Options,
): Promise<AtWork> {
  const text = atWorkMessages[language]
  const { office, rules, on } = await openOffice(io, options)
  const json = options.json === true
  const { staff, rejected } = await readStaff(io, language, options, office)
  const { departmentCalled } = office
  const blanks = office.absentDays === 'noOvertime' ? 'zero' : 'unknown'
  const daily = await readDaily(io, files, options, { rules, on, departmentCalled, blanks }, (rows) =>
    io.progress(text.rowsSoFar(rows)),
  )
  const lastDay = lastDayOf(daily)
  if (lastDay === undefined) {
    tellIssues(io, language, json, daily.issues)
    throw new RefusedInput({ ja: atWorkMessages.ja.nothingRead, en: atWorkMessages.en.nothingRead })
  }
  io.progress(text.takingIn)
  const served = departmentsOf(staff)
  const rows = daily.rows.map((row) =>
    row.department === '' && isIsoDate(row.date)
      ? { ...row, department: served(row.person, parseIsoDate(row.date)) ?? '' }
      : row,
  )
  const dates = rows.map(({ date }) => date).sort()
  const taken = takeInDays(rows, {
    regime: office.regime,
    from: yearMonthOf(parseIsoDate(dates[0] ?? '')),
    until: yearMonthOf(Math.min(on, lastDay) as PlainDate),
    absentDays: office.absentDays,
    silentDays: office.silentDays,
    departmentKind: office.kindOf,
    ...(staff.length > 0 && { service: serviceOf(staff) }),
  })
  io.progress('')
  tellIssues(io, language, json, daily.issues)
  tellTaken(io, language, json, daily, taken, office)
  const months = new Map(
    taken.people.map(({ person, months: made }) => [
      person.id,
      new Map(made.map((one) => [one.month, one.department])),
    ]),
  )
  return {
    office,
    rules,
    on,
    daily,
    taken,
    staff,
    lastDay,
    departmentOf: (person, month) => {
      const named =
        months.get(person)?.get(formatIsoYearMonth(month)) ?? served(person, lastDayOfMonth(month))
      return office.departments.some(({ id }) => id === named) ? named : undefined
    },
    isPartial: daily.rejected + rejected + taken.rowsSetAside + daily.ofNobody > 0 || taken.unsent.length > 0,
  }
}

/** People who stand in no list of staff are taken to serve throughout. */
function serviceOf(staff: readonly StaffRow[]): readonly Service[] {
  return staff.map(({ person, from, until }) => ({ person, from, ...(until !== undefined && { until }) }))
}

/** By the list of staff, where someone serves on a day. */
function departmentsOf(staff: readonly StaffRow[]): (person: string, date: PlainDate) => string | undefined {
  const byPerson = new Map<string, StaffRow[]>()
  for (const row of staff) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row])
  return (person, date) =>
    byPerson.get(person)?.findLast(({ from, until }) => from <= date && date <= (until ?? date))?.department
}

/** Problems of rows that are listed for people. */
const mostProblems = 20

function tellTaken(
  io: Io,
  language: Language,
  json: boolean,
  daily: DailyFiles,
  taken: TakenIn,
  office: Office,
): void {
  const text = atWorkMessages[language]
  const places = (problem: RowProblem): string =>
    problem.rows
      .map((number) => daily.rows[number - 1])
      .map((row) => (row === undefined ? '' : text.place(row.file, row.line)))
      .filter((place) => place !== '')
      .join(text.comma)
  const { problems, unsent } = taken
  const strangers = new Set(
    daily.rows
      .map(({ department }) => department)
      .filter((name) => name !== '' && !office.departments.some(({ id }) => id === name)),
  )
  const { rowsRead, rowsUsed, rowsSetAside } = taken
  const counts = {
    read: daily.read,
    rejected: daily.rejected,
    ofNobody: daily.ofNobody,
    ahead: daily.ahead,
    rowsRead,
    rowsUsed,
    rowsSetAside,
  }
  if (json) {
    for (const problem of problems) io.err(jsonLine({ problem: { ...problem, places: places(problem) } }))
    for (const one of unsent) io.err(jsonLine({ unsent: one }))
    for (const department of strangers) io.err(jsonLine({ unknownDepartment: department }))
    io.err(jsonLine({ counts }))
    return
  }
  const sentence = (problem: RowProblem): string =>
    text.atPlace(places(problem), describeRowProblem({ ...problem, rows: [] }, language))
  for (const problem of problems.slice(0, mostProblems)) io.err(`${sentence(problem)}\n`)
  if (problems.length > mostProblems) io.err(`${text.more(problems.length - mostProblems)}\n`)
  for (const one of unsent) io.err(`${describeUnsent(one, language)}\n`)
  for (const department of strangers) io.err(`${text.unknownDepartment(department)}\n`)
  io.err(`${text.rowCounts(counts)}\n`)
}
