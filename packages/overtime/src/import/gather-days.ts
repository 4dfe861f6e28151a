import { formatIsoDate, type PlainDate } from '@reform/calendar'
import type { ReadPlace } from '@reform/tabular/read'
import type { DayRecord } from '../daily/day.ts'
import { joined } from '../daily/spans.ts'
import type { AttendanceDay } from './day-of-record.ts'
import { type AttendanceIssue, attendanceIssue, placeText } from './issues.ts'

/** A row as it was taken from a file. */
export type TakenDay = AttendanceDay & {
  readonly place: ReadPlace
  /** Rows of one source stand beside each other where its files have several a day; else a second one is doubted. */
  readonly source: number
  readonly several: boolean
  /** How many rows it was made from. */
  readonly rows: number
  readonly count: 'stamps' | 'sums'
}

/** What became of the rows. */
export type RowTally = { taken: number; passedOver: number; refused: number }

/** What a row says was worked; a row without a word on the break counts whole beside another row of its day. */
const workIn = ({ day, attended }: TakenDay): DayRecord['work'] => day.work ?? attended ?? null

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b)

/** Two rows of one day, as one. */
function merged(a: TakenDay, b: TakenDay): TakenDay {
  const rows = a.rows + b.rows
  if (a.isEmpty || b.isEmpty) return { ...(a.isEmpty ? b : a), rows }
  const presence = a.presence ?? b.presence
  const { why: _, attended: __, ...rest } = a
  const works = [workIn(a), workIn(b)]
  const isKnown = works.every((work) => work !== null)
  const why = isKnown ? undefined : workIn(a) === null ? a.why : b.why
  return {
    ...rest,
    day: { ...a.day, ...b.day, work: isKnown ? joined(works.flatMap((work) => work ?? [])) : null },
    ...(why !== undefined && { why }),
    stated: {
      overtime: plus(a.stated.overtime, b.stated.overtime),
      holidayWork: plus(a.stated.holidayWork, b.stated.holidayWork),
    },
    isEmpty: false,
    rows,
    ...(presence !== undefined && { presence }),
  }
}

const content = ({ day, stated, count }: TakenDay): string => JSON.stringify([day, stated, count])

/** The days of one person by date; tells what is repeated and what contradicts, and counts every row. */
export class PersonDays {
  readonly #id: string
  readonly #days = new Map<PlainDate, TakenDay>()
  readonly #tell: (issue: AttendanceIssue) => void

  constructor(id: string, tell: (issue: AttendanceIssue) => void) {
    this.#id = id
    this.#tell = tell
  }

  get all(): readonly TakenDay[] {
    return [...this.#days.values()].sort((a, b) => a.day.date - b.day.date)
  }

  /** Takes a row; the tally is that of its file. */
  take(row: TakenDay, tally: RowTally): void {
    const { date } = row.day
    const known = this.#days.get(date)
    if (known === undefined) {
      this.#days.set(date, row)
      tally.taken++
    } else if (row.several && known.source === row.source) {
      this.#days.set(date, merged(known, row))
      tally.taken++
    } else if (content(known) === content(row)) {
      tally.passedOver++
      this.#about('day-repeats', 'warning', row, known)
    } else {
      tally.refused++
      this.#about('day-contradicts', 'error', row, known)
      this.#days.set(date, unknownDay(known))
    }
  }

  /** A row that was rejected: the day is unknown, whatever other rows say. */
  lose(row: TakenDay): void {
    this.#days.set(row.day.date, unknownDay(this.#days.get(row.day.date) ?? row))
  }

  #about(
    code: 'day-repeats' | 'day-contradicts',
    severity: 'error' | 'warning',
    row: TakenDay,
    known: TakenDay,
  ): void {
    const facts = { id: this.#id, day: formatIsoDate(row.day.date), other: placeText(known.place) }
    this.#tell(attendanceIssue(code, severity, row.place, facts))
  }
}

function unknownDay(row: TakenDay): TakenDay {
  const { presence: _, why: __, attended: ___, ...rest } = row
  return {
    ...rest,
    day: { ...row.day, work: null },
    stated: { overtime: null, holidayWork: null },
    isEmpty: false,
  }
}
