import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addMonths,
  dayOfWeek,
  firstDayOfMonth,
  formatIsoDate,
  lastDayOfMonth,
  parseIsoYearMonth,
} from '@reform/calendar'

/** The first month of the year that is made. */
export const firstMonth = parseIsoYearMonth('2025-04')
/** How many months are made. */
export const monthCount = 12

const version = 3
/** How many departments there are. */
export const departments = 200
const openings = { workday: ['08:30', '08:45', '09:00', '09:15', '09:30'] }

/** A file of daily records, and what its maker knows about it. */
export type MadeDays = {
  readonly path: string
  readonly people: number
  readonly rows: number
  readonly bytes: number
  /** The lines that cannot be read. */
  readonly malformed: readonly number[]
}

/** A person as the personnel division knows them. */
export type MadeStaff = { readonly code: string; readonly department: number; readonly heteronomous: boolean }

function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const codeOf = (person: number): string => `P${String(person).padStart(10, '0')}`

/** Everybody, in the order of the file: the departments are next to each other, three in ten are 他律部署. */
export function madeStaff(people: number): readonly MadeStaff[] {
  return Array.from({ length: people }, (_, person) => {
    const department = Math.floor((person * departments) / people)
    return { code: codeOf(person), department, heteronomous: department % 10 < 3 }
  })
}

/** How a row goes wrong: so that every reader that types its columns has to refuse it. */
const damages: readonly ((cells: string[]) => string[])[] = [
  ([code = '', , ...rest]) => [code, '2025-02-30', ...rest],
  ([code = '', day = '', start = '', end = '']) => [code, day, start, end, '1O5'],
  (cells) => cells.slice(0, 4),
  (cells) => [...cells, '1'],
]

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** One person's cells of one day; the load of a person stays, that of a month changes. */
function cellsOf(code: string, day: string, load: number, random: () => number): string[] {
  if (random() < 0.07) return [code, day, '', '', '0']
  const opening = openings.workday[Math.floor(random() * openings.workday.length)] ?? '09:00'
  const minutes = random() < 0.35 ? 0 : Math.min(840, Math.floor(load * random() * 12) * 15)
  const end = Number(opening.slice(0, 2)) * 60 + Number(opening.slice(3)) + 525 + minutes
  return [code, day, opening, clock(end), String(minutes)]
}

function writeDays(path: string, people: number): MadeDays {
  const random = randomFrom(20_261_121)
  const loads = Array.from({ length: people }, () => 0.2 + random() ** 8 * 4)
  const malformed: number[] = []
  const file = openSync(path, 'w')
  let [rows, bytes] = [0, 0]
  let lines: string[] = []
  const flush = (): void => {
    bytes += writeSync(file, lines.join(''))
    lines = []
  }
  lines.push('職員番号,日付,出勤,退勤,残業時間\r\n')
  for (let month = 0; month < monthCount; month++) {
    const first = firstDayOfMonth(addMonths(firstMonth, month))
    const last = lastDayOfMonth(addMonths(firstMonth, month))
    const days: string[] = []
    for (let day = first; day <= last; day++) {
      if (dayOfWeek(day) % 6 !== 0) days.push(formatIsoDate(day))
    }
    const season = 0.7 + random() * 0.6
    for (let person = 0; person < people; person++) {
      const load = (loads[person] ?? 0) * season
      for (const day of days) {
        rows += 1
        let cells = cellsOf(codeOf(person), day, load, random)
        if (random() < 0.0001) {
          cells = damages[rows % damages.length]?.(cells) ?? cells
          malformed.push(rows + 1)
        }
        lines.push(`${cells.join(',')}\r\n`)
      }
      if (lines.length > 20_000) flush()
    }
  }
  flush()
  closeSync(file)
  return { path, people, rows, bytes, malformed }
}

/**
 * A year of daily records of so many people, written into the temporary folder by a seeded generator unless it is
 * there: month by month, person by person, a row for every day from Monday to Friday; one row in 10,000 is malformed.
 */
export function madeDays(people: number): MadeDays {
  const folder = join(tmpdir(), 'reform-bench')
  const path = join(folder, `days-${version}-${people}.csv`)
  const about = `${path}.json`
  if (existsSync(about)) return JSON.parse(readFileSync(about, 'utf8')) as MadeDays
  mkdirSync(folder, { recursive: true })
  const made = writeDays(path, people)
  writeFileSync(about, JSON.stringify(made))
  return made
}
