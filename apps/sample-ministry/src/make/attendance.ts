import { closeSync, openSync, writeSync } from 'node:fs'
import { type DamageKind, damagedShare } from '../damage.ts'
import { type Day, daysOf, firstOfHalf, halves, months, slashed } from '../days.ts'
import { cp932 } from '../form/cp932.ts'
import type { Ministry, Person } from '../ministry.ts'
import type { Random } from '../random.ts'
import type { Truths } from '../truth.ts'
import type { Workshop } from '../workshop.ts'

const opening = 8 * 60 + 30
const closing = 17 * 60 + 15
const allotted = 7 * 60 + 45
const monthLimit = 45 * 60
const yearLimit = 720 * 60
const monthsInAll = months.length

/** A person's day: when work began and ended, and how much of it was overtime. */
type Worked = {
  readonly from: number
  readonly to: number
  readonly overtime: number
  readonly night: number
}

/** What a product makes of a day; `undefined` work is leave. */
type RowOf = (person: Person, department: string, day: Day, work: Worked | undefined) => string

const pad = (number: number): string => (number < 10 ? `0${number}` : String(number))
/** 1.05 for 65 minutes: hours and minutes with a point between. */
const pointed = (minutes: number): string => `${Math.floor(minutes / 60)}.${pad(minutes % 60)}`
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${pad(minutes % 60)}`
const wrapped = (minutes: number): string => clock(minutes % (24 * 60))

const monthWeights = [1, 0.9, 1.1, 1, 0.7, 1, 1.1, 1.2, 1.4, 1.2, 1.3, 1.6, 1.1, 0.9, 1.2, 1, 0.7, 0.95]

function workOn(day: Day, load: number, weight: number, random: Random): Worked | undefined | 'off' {
  if (day.kind !== 'workday') {
    if (!random.chance(0.008 * load * weight)) return 'off'
    const overtime = random.whole(4, 16) * 15
    return { from: 570, to: 570 + overtime, overtime, night: 0 }
  }
  if (random.chance(0.06)) return undefined
  if (random.chance(0.3)) return { from: opening, to: closing, overtime: 0, night: 0 }
  const overtime = Math.min(8 * 60 + 30, Math.floor(-Math.log(1 - random.next()) * 85 * load * weight))
  const to = closing + overtime
  return { from: opening, to, overtime, night: Math.max(0, to - 22 * 60) }
}

const headquartersHeader =
  '従業員コード,名前,所属名,日付,勤務日種別,出勤予定時刻,退勤予定時刻,出勤,退勤,休憩時間,実働時間,所定時間,残業時間,深夜時間'
const kinds = { workday: '平日', saturday: '法定外休日', sunday: '法定休日', holiday: '法定外休日' } as const

/** KING OF TIME as headquarters set it up: hours and minutes with a point, times past midnight as 25:30. */
const headquartersRow: RowOf = (person, department, day, work) => {
  const start = `${person.code},${cp932(person.name)},${cp932(department)},${slashed(day)},${cp932(kinds[day.kind])}`
  const planned = day.kind === 'workday' ? '8:30,17:15' : ','
  if (work === undefined) return `${start},${planned},,,0.00,0.00,0.00,0.00,0.00`
  const { from, to, overtime, night } = work
  const onWorkday = day.kind === 'workday'
  const [rest, regular] = onWorkday ? ['1.00', '7.45'] : ['0.00', '0.00']
  const worked = pointed(overtime + (onWorkday ? allotted : 0))
  return `${start},${planned},${clock(from)},${clock(to)},${rest},${worked},${regular},${pointed(overtime)},${pointed(night)}`
}

const regionalHeader =
  '従業員番号,氏名,部門,日付,曜日,勤務日種別,勤怠種別,勤務予定開始時刻,勤務予定退勤時刻,出勤時刻,退勤時刻,休憩1入り時刻,休憩1戻り時刻,所定内労働時間,法定内残業時間,時間外労働時間,法定休日労働時間,深夜労働時間,総勤務時間'
const regionalKinds = {
  workday: '所定労働日',
  saturday: '所定休日',
  sunday: '法定休日',
  holiday: '所定休日',
} as const
const weekdays = ['日', '月', '火', '水', '木', '金', '土']

/** freee人事労務 as the regional offices use it: overtime in three columns, times that begin again after midnight. */
const regionalRow: RowOf = (person, department, day, work) => {
  const words = `${cp932(weekdays[day.weekday] ?? '')},${cp932(regionalKinds[day.kind])}`
  const start = `${person.code},${cp932(person.name)},${cp932(department)},${slashed(day)},${words}`
  if (work === undefined) return `${start},${cp932('有休')},8:30,17:15,,,,,0:00,0:00,0:00,0:00,0:00,0:00`
  const { from, to, overtime, night } = work
  const stamps = `${wrapped(from)},${wrapped(to)}`
  const usual = cp932('通常勤務')
  if (day.kind === 'workday') {
    const within = Math.min(15, overtime)
    return `${start},${usual},8:30,17:15,${stamps},12:00,13:00,7:45,${clock(within)},${clock(overtime - within)},0:00,${clock(night)},${clock(allotted + overtime)}`
  }
  const isRestDay = day.kind === 'sunday'
  const [beyond, onRestDay] = isRestDay ? [0, overtime] : [overtime, 0]
  return `${start},${usual},,,${stamps},,,0:00,0:00,${clock(beyond)},${clock(onRestDay)},${clock(night)},${clock(overtime)}`
}

const damageKinds: readonly DamageKind[] = [
  'impossible-date',
  'not-a-number',
  'cells-missing',
  'cell-too-many',
  'key-empty',
]

function spoil(row: string, kind: DamageKind, overtimePlace: number): string {
  const cells = row.split(',')
  if (kind === 'impossible-date') cells[3] = (cells[3] ?? '').replace(/\d\d\/\d\d$/, '04/31')
  if (kind === 'not-a-number') cells[overtimePlace] = '1O.30'
  if (kind === 'key-empty') cells[0] = ''
  if (kind === 'cells-missing') cells.splice(-3)
  if (kind === 'cell-too-many') cells.splice(2, 0, '')
  return cells.join(',')
}

/** Minutes of overtime by person and month, before and after the damage, and whether a row was lost. */
type Months = {
  readonly complete: Int32Array
  readonly sound: Int32Array
  readonly lost: Int32Array
}

type File = {
  readonly name: string
  readonly header: string
  readonly rowOf: RowOf
  readonly overtimePlace: number
}

/** Writes rows in large pieces. */
class RowFile {
  readonly name: string
  line = 1
  readonly #handle: number
  #rows: string[] = []

  constructor(workshop: Workshop, { name, header }: File) {
    this.name = name
    this.#handle = openSync(workshop.path(name), 'w')
    this.push(cp932(header))
  }

  push(row: string): void {
    this.#rows.push(row)
    this.line += 1
    if (this.#rows.length === 20_000) this.#flush()
  }

  #flush(): void {
    if (this.#rows.length > 0)
      writeSync(this.#handle, Buffer.from(`${this.#rows.join('\r\n')}\r\n`, 'latin1'))
    this.#rows = []
  }

  close(): number {
    this.#flush()
    closeSync(this.#handle)
    return this.line - 2
  }
}

function fillFile(
  workshop: Workshop,
  { departments, people }: Ministry,
  file: File,
  range: readonly [from: number, until: number],
  belongs: (department: number) => boolean,
  sums: Months,
): void {
  const random = workshop.random(file.name)
  const out = new RowFile(workshop, file)
  for (let month = range[0]; month < range[1]; month += 1) {
    const { year, month: number } = months[month] ?? { year: 0, month: 0 }
    const days = daysOf(year, number)
    const weight = monthWeights[month] ?? 1
    for (const [place, person] of people.entries()) {
      const at = person.departments[month] ?? -1
      if (at < 0 || !belongs(at)) continue
      const department = departments[at]?.name ?? ''
      const sum = place * monthsInAll + month
      for (const day of days) {
        const work = workOn(day, person.load, weight, random)
        if (work === 'off') continue
        const overtime = work?.overtime ?? 0
        // A row of a day off that is lost leaves no trace: nothing says that there should be one.
        const isHit = random.chance(damagedShare) && day.kind === 'workday'
        const row = file.rowOf(person, department, day, work)
        sums.complete[sum] = (sums.complete[sum] ?? 0) + overtime
        if (isHit) {
          const kind = random.pick(damageKinds)
          workshop.damages.push({ file: file.name, line: out.line, kind, effect: 'row' })
          sums.lost[sum] = (sums.lost[sum] ?? 0) + 1
          out.push(spoil(row, kind, file.overtimePlace))
        } else {
          sums.sound[sum] = (sums.sound[sum] ?? 0) + overtime
          out.push(row)
        }
      }
    }
  }
  workshop.rows.set(file.name, out.close())
}

/** Writes the attendance of all months: a file a month for headquarters, one a half-year for each regional office. */
export function makeAttendance(workshop: Workshop, ministry: Ministry): void {
  const size = ministry.people.length * monthsInAll
  const sums: Months = {
    complete: new Int32Array(size),
    sound: new Int32Array(size),
    lost: new Int32Array(size),
  }
  for (const [index, { year, month }] of months.entries()) {
    const name = `attendance/headquarters/${year}-${pad(month)}.csv`
    const file = { name, header: headquartersHeader, rowOf: headquartersRow, overtimePlace: 12 }
    fillFile(workshop, ministry, file, [index, index + 1], (department) => department < 24, sums)
  }
  for (const [place, { code }] of ministry.departments.entries()) {
    if (place < 24) continue
    for (const [half, label] of halves.entries()) {
      const name = `attendance/regional/${code}_${label}.csv`
      const file = { name, header: regionalHeader, rowOf: regionalRow, overtimePlace: 15 }
      fillFile(workshop, ministry, file, [half * 6, half * 6 + 6], (department) => department === place, sums)
    }
  }
  for (const state of ['complete', 'sound', 'soundWithLate'] as const) {
    const isBefore = state === 'complete'
    countMonths(
      workshop,
      ministry,
      state,
      isBefore ? sums.complete : sums.sound,
      isBefore ? undefined : sums.lost,
    )
  }
}

type Person720 = { known: number; isOpen: boolean; months: number }

/**
 * The two cells that rest on attendance, for the half-year of the report. A month of which a row is lost is not known,
 * and counts neither above nor below the line.
 */
function countMonths(
  workshop: Workshop,
  { people }: Ministry,
  state: keyof Truths,
  minutes: Int32Array,
  lost: Int32Array | undefined,
): void {
  for (const [cell, isHere] of [
    ['working-time-results.cell', (department: number) => department < 24],
    ['overtime-hours.cell', (department: number) => department >= 24],
  ] as const) {
    const figures = {
      personMonths: 0,
      personMonthsKnown: 0,
      overtimeMinutesKnown: 0,
      over45: 0,
      people: 0,
      peopleKnown: 0,
      over720: 0,
      rowsLost: 0,
    }
    for (const [place, person] of people.entries()) {
      const year: Person720 = { known: 0, isOpen: false, months: 0 }
      for (let month = firstOfHalf; month < monthsInAll; month += 1) {
        const at = person.departments[month] ?? -1
        if (at < 0 || !isHere(at)) continue
        const sum = place * monthsInAll + month
        const gone = lost?.[sum] ?? 0
        year.months += 1
        figures.rowsLost += gone
        if (gone > 0) {
          year.isOpen = true
          continue
        }
        const known = minutes[sum] ?? 0
        year.known += known
        figures.personMonthsKnown += 1
        figures.overtimeMinutesKnown += known
        if (known > monthLimit) figures.over45 += 1
      }
      figures.personMonths += year.months
      if (year.months === 0) continue
      figures.people += 1
      const isOver = year.known > yearLimit
      if (isOver) figures.over720 += 1
      if (isOver || !year.isOpen) figures.peopleKnown += 1
    }
    workshop.tally.set(state, cell, figures)
  }
}
