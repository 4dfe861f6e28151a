import type { YearMonth } from '@reform/calendar'
import type { MonthRecord, PersonMonths } from '../person.ts'

/** Stands in a column for a month of which there is a record without the minutes: unknown. */
export const unknownMinutes = -1

/** Stands in a column for a month without a record: unknown between two records, not looked at before and after. */
export const noRecord = -2

/**
 * What a month is under rules with two sets of limits: 0 without a record, 1 under the plain ones (自律部署, or no
 * listed case), 2 under the raised ones (他律部署, or a listed case), 3 under the plain ones after a move on the first
 * day of the month.
 */
export const kindCodes = { none: 0, plain: 1, raised: 2, plainFromFirstDay: 3 } as const

/** What holds of all people in the columns alike; people of other kinds stand in columns of their own. */
export type ColumnsFacts = Pick<
  PersonMonths,
  | 'regime'
  | 'yearStartMonth'
  | 'manager'
  | 'sector'
  | 'specialClause'
  | 'linkedB'
  | 'annualVariable'
  | 'employerSize'
>

/**
 * The months of many people, one person after another: the cell of person `p` and month `m` is `p * months + m`.
 * The arrays may stand on shared memory.
 */
export type WorkColumns = ColumnsFacts & {
  readonly people: number
  /** The month of each person's first cell. */
  readonly first: YearMonth
  /** How many months each person has. */
  readonly months: number
  /** Whole minutes, {@link unknownMinutes} or {@link noRecord}. */
  readonly overtimeMinutes: Int32Array
  /** Whole minutes or {@link unknownMinutes}; what is absent is unknown. */
  readonly holidayWorkMinutes?: Int32Array
  /** Whole minutes; nothing when absent. */
  readonly specialDutyMinutes?: Int32Array
  /** {@link kindCodes}; needed where limits depend on departments or listed cases. */
  readonly kinds?: Uint8Array
  readonly ids?: readonly string[]
}

/** A month that columns can hold: no establishment, no other measure for health, no restriction for care. */
export type ColumnsMonth = Omit<MonthRecord, 'establishment' | 'healthMinutes' | 'careRestricted'> & {
  readonly establishment?: never
  readonly healthMinutes?: never
  readonly careRestricted?: never
}

/** A person whom columns can hold. */
export type ColumnsPerson = Omit<PersonMonths, 'months'> & { readonly months: readonly ColumnsMonth[] }

/** What makes months be judged in a way that columns have no cells for. */
const unheld = ['establishment', 'healthMinutes', 'careRestricted'] as const

type Cells = Required<
  Pick<WorkColumns, 'overtimeMinutes' | 'holidayWorkMinutes' | 'specialDutyMinutes' | 'kinds'>
>

const facts = [
  'regime',
  'yearStartMonth',
  'manager',
  'sector',
  'specialClause',
  'linkedB',
  'annualVariable',
  'employerSize',
] as const satisfies readonly (keyof ColumnsFacts)[]

/** What holds of everybody, without anything else. */
export function factsOf(person: ColumnsFacts): ColumnsFacts {
  const given = facts.flatMap((name) => (person[name] === undefined ? [] : [[name, person[name]] as const]))
  return Object.fromEntries(given) as ColumnsFacts
}

function requireSameFacts(people: readonly ColumnsPerson[]): ColumnsFacts {
  const [one] = people
  if (one === undefined) throw new RangeError('columnsOf: nobody to hold')
  for (const other of people) {
    const differs = facts.find((name) => other[name] !== one[name])
    if (differs !== undefined)
      throw new RangeError(`columnsOf: ${other.id} differs from ${one.id} in ${differs}`)
  }
  return factsOf(one)
}

function spanOf(people: readonly ColumnsPerson[]): { readonly first: number; readonly months: number } {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { months, recordsFrom, recordsUntil } of people) {
    for (const { month } of months) {
      first = Math.min(first, month)
      last = Math.max(last, month)
    }
    first = Math.min(first, recordsFrom ?? first)
    last = Math.max(last, recordsUntil ?? last)
  }
  if (last < first) throw new RangeError('columnsOf: no months to hold')
  return { first, months: last - first + 1 }
}

function kindOf({ departmentKind, listedCase, movedOnFirstDay }: ColumnsMonth): number {
  if (departmentKind === 'heteronomous' || listedCase === true) return kindCodes.raised
  return movedOnFirstDay === true ? kindCodes.plainFromFirstDay : kindCodes.plain
}

function minutesOf(value: number | null, id: string): number {
  if (value === null) return unknownMinutes
  if ((value | 0) === value && value >= 0) return value
  throw new RangeError(`${id}: minutes are whole numbers of at least 0: ${value}`)
}

function fillPerson(cells: Cells, person: ColumnsPerson, first: number, base: number): void {
  const { id, months, recordsFrom, recordsUntil } = person
  if (recordsFrom !== undefined) cells.overtimeMinutes[base + recordsFrom - first] = unknownMinutes
  if (recordsUntil !== undefined) cells.overtimeMinutes[base + recordsUntil - first] = unknownMinutes
  for (const record of months) {
    const name = unheld.find((one) => record[one] !== undefined)
    if (name !== undefined) {
      throw new TypeError(`columnsOf: ${id} names ${name}, which columns cannot hold`)
    }
    const cell = base + record.month - first
    if (cells.kinds[cell] !== kindCodes.none)
      throw new RangeError(`columnsOf: ${id} has two records for a month`)
    const { overtimeMinutes, holidayWorkMinutes, specialDutyMinutes = 0 } = record
    cells.overtimeMinutes[cell] = minutesOf(overtimeMinutes, id)
    cells.holidayWorkMinutes[cell] = minutesOf(holidayWorkMinutes ?? null, id)
    cells.specialDutyMinutes[cell] = minutesOf(specialDutyMinutes, id)
    cells.kinds[cell] = kindOf(record)
  }
}

/**
 * The months of many people as columns, from the earliest to the latest month of any of them.
 *
 * @throws RangeError when there is nobody or no month, people differ in what has to be alike, a month has two
 * records or minutes are not whole. TypeError when a month has what columns cannot hold.
 * @example
 * ```ts
 * const months: ColumnsMonth[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'heteronomous', overtimeMinutes: 6000 },
 * ]
 * columnsOf([{ id: 'p1', regime: 'npa', months }]).overtimeMinutes.length // => 1
 * ```
 */
export function columnsOf(people: readonly ColumnsPerson[]): WorkColumns {
  const alike = requireSameFacts(people)
  const { first, months } = spanOf(people)
  const size = people.length * months
  const cells: Cells = {
    overtimeMinutes: new Int32Array(size).fill(noRecord),
    holidayWorkMinutes: new Int32Array(size).fill(unknownMinutes),
    specialDutyMinutes: new Int32Array(size),
    kinds: new Uint8Array(size),
  }
  people.forEach((person, index) => {
    fillPerson(cells, person, first, index * months)
  })
  const ids = people.map((one) => one.id)
  return { ...alike, people: people.length, first: first as YearMonth, months, ...cells, ids }
}

/**
 * Some of the people, on the same memory: for giving parts to several threads.
 *
 * @throws RangeError when there are not so many people.
 * @example
 * ```ts
 * const month = { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 60 } as const
 * const columns = columnsOf(['a', 'b', 'c'].map((id) => ({ id, regime: 'npa', months: [month] })))
 * sliceColumns(columns, 1, 3).ids // => ['b', 'c']
 * ```
 */
export function sliceColumns(columns: WorkColumns, from: number, to: number): WorkColumns {
  const { months, people, overtimeMinutes, holidayWorkMinutes, specialDutyMinutes, kinds, ids } = columns
  if (!(from >= 0 && from <= to && to <= people))
    throw new RangeError(`sliceColumns: ${from} to ${to} of ${people}`)
  const [start, end] = [from * months, to * months]
  return {
    ...columns,
    people: to - from,
    overtimeMinutes: overtimeMinutes.subarray(start, end),
    ...(holidayWorkMinutes && { holidayWorkMinutes: holidayWorkMinutes.subarray(start, end) }),
    ...(specialDutyMinutes && { specialDutyMinutes: specialDutyMinutes.subarray(start, end) }),
    ...(kinds && { kinds: kinds.subarray(start, end) }),
    ...(ids && { ids: ids.slice(from, to) }),
  }
}
