import { addDays, dayOfWeek, formatIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
import { writeCsv } from '@reform/tabular'

const headers =
  '従業員番号,氏名,部門,日付,曜日,勤務日種別,勤怠種別,勤務予定開始時刻,勤務予定退勤時刻,出勤時刻,退勤時刻,始業時刻1,終業時刻1,始業時刻2,終業時刻2,始業時刻3,終業時刻3,休憩1入り時刻,休憩1戻り時刻,休憩2入り時刻,休憩2戻り時刻,休憩3入り時刻,休憩3戻り時刻,所定内労働時間,法定内残業時間,時間外労働時間,法定休日労働時間,深夜労働時間,控除対象の遅刻早退,総勤務時間'.split(
    ',',
  )
const columns = headers.map((header) => ({ header, type: 'code' }) as const)
const families = ['佐藤', '鈴木', '髙橋', '田中', '山﨑', '渡邉', '伊藤', '中村']
const givens = ['太郎', '花子', '一郎', 'さくら', '健', '恵', '光', '望']
const daysOfWeek = '日月火水木金土'
const firstDay: PlainDate = parseIsoDate('2024-04-01')
const daysOfPerson = 366

/** What a made file holds, to be compared with what was read. */
export type MadeAttendance = {
  readonly accepted: number
  readonly rejected: number
  readonly repeated: number
  readonly workedMinutes: number
}

function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

const blank = (count: number): string[] => new Array<string>(count).fill('')

type Row = { readonly cells: string[]; readonly worked: number }

function row(index: number, random: (below: number) => number): Row {
  const person = Math.floor(index / daysOfPerson)
  const date = addDays(firstDay, index % daysOfPerson)
  const weekday = dayOfWeek(date)
  const name = `${families[person % 8]} ${givens[(person >> 3) % 8]}`
  const day = formatIsoDate(date).replaceAll('-', '/')
  const who = [String(person).padStart(6, '0'), name, `第${person % 40}課`, day, daysOfWeek[weekday] ?? '']
  if (weekday === 0 || weekday === 6) {
    const kind = weekday === 0 ? '法定休日' : '所定休日'
    return { cells: [...who, kind, kind, ...blank(23)], worked: 0 }
  }
  const start = 480 + random(60)
  const overtime = random(2) === 0 ? random(420) : 0
  const end = start + 540 + overtime
  const night = Math.max(0, end - 1320)
  const wrapped = clock(end % 1440)
  const stamps = [clock(start), wrapped, clock(start), wrapped, ...blank(4), '12:00', '13:00', ...blank(4)]
  const sums = ['7:45', '0:15', clock(overtime), '0:00', clock(night), '0:00', clock(480 + overtime)]
  return {
    cells: [...who, '所定労働日', '通常勤務', '8:30', '17:15', ...stamps, ...sums],
    worked: 480 + overtime,
  }
}

/** Of each thousand rows: an impossible day, a time in full-width digits, a stamp that is missing, a row twice. */
function spoiled(made: Row, at: number): Row {
  const { cells, worked } = made
  if (at === 100) return { cells: cells.with(3, '2026/2/30'), worked: 0 }
  if (at === 200 && cells[9] !== '') return { cells: cells.with(9, '８：３０'), worked }
  return at === 300 ? { cells: cells.with(10, ''), worked } : made
}

/**
 * Rows of the freee daily profile in CP932, piece by piece, the same for the same number: people with a row for each
 * of 366 days. Returns what the file holds.
 */
export function* madeAttendance(rows: number): Generator<Uint8Array, MadeAttendance> {
  const random = randomFrom(20_261_121)
  let [accepted, rejected, repeated, workedMinutes] = [0, 0, 0, 0]
  for (let from = 0; from < rows; from += 1000) {
    const block: string[][] = []
    for (let at = 0; at < Math.min(1000, rows - from); at++) {
      if (at === 400) {
        block.push(block[at - 1] ?? [])
        repeated++
        continue
      }
      const made = spoiled(row(from + at, random), at)
      block.push(made.cells)
      if (at === 100) rejected++
      else accepted++
      workedMinutes += made.worked
    }
    const table = { columns, rows: block }
    const written = writeCsv(table, { encoding: 'cp932', header: from === 0, formulaGuard: 'none' })
    if (!written.ok) throw new Error(`the made rows were not written: ${written.issues[0]?.message.en}`)
    yield written.bytes
  }
  return { accepted, rejected, repeated, workedMinutes }
}
