import type { MonthRecord, PersonMonths } from '../person.ts'

const whole = ''

/** The establishments that a person's months name; none when no month names any. */
export function establishmentsOf(person: PersonMonths): readonly string[] {
  if (person.months.every((one) => one.establishment === undefined)) return []
  return [...new Set(person.months.map((one) => one.establishment ?? whole))]
}

/** Months at one establishment; a month spent elsewhere came to nothing here and is not unknown. */
export function monthsAt(person: PersonMonths, establishment: string): PersonMonths {
  const here = person.months.filter((one) => (one.establishment ?? whole) === establishment)
  const known = new Set(here.map((one) => one.month))
  const from = Math.min(...known)
  const until = Math.max(...known)
  const elsewhere = person.months
    .filter(({ month }) => month > from && month < until && !known.has(month))
    .map(({ month }): MonthRecord => ({ month, overtimeMinutes: 0, holidayWorkMinutes: 0 }))
  const { recordsFrom: _from, recordsUntil: _until, ...rest } = person
  return { ...rest, months: [...here, ...new Map(elsewhere.map((one) => [one.month, one])).values()] }
}

/** The months of all establishments, added up. */
export function monthsTogether(person: PersonMonths): PersonMonths {
  const sums = new Map<number, MonthRecord>()
  for (const record of person.months) {
    const other = sums.get(record.month)
    sums.set(record.month, other === undefined ? record : addRecords(other, record))
  }
  return { ...person, months: [...sums.values()] }
}

function addRecords(a: MonthRecord, b: MonthRecord): MonthRecord {
  const add = (x: number | null | undefined, y: number | null | undefined): number | null =>
    x === null || x === undefined || y === null || y === undefined ? null : x + y
  return {
    month: a.month,
    overtimeMinutes: add(a.overtimeMinutes, b.overtimeMinutes),
    holidayWorkMinutes: add(a.holidayWorkMinutes, b.holidayWorkMinutes),
  }
}
