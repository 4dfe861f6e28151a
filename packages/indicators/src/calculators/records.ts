import { mean, sumOfMeans } from '@reform/quantities'
import type { Condition, RecordOptions, RecordPart } from '../model/ministry.ts'
import type { DataRecord, ReadFile } from '../model/read-file.ts'
import { filesOf, type Given, type Made, type OptionsOf, ratioMade } from './calculator.ts'

interface Row {
  readonly file: ReadFile
  readonly record: DataRecord
}

/** The records of the period and the scope that meet the conditions, each thing once. */
function recordsOf(given: Given, { where = [], unique }: RecordOptions): readonly Row[] {
  const all = filesOf(given, 'records').flatMap(({ file, material }) =>
    material.records.flatMap((record) => {
      if (!isOfPeriod(given, file, record) || !where.every((one) => meets(record, one))) return []
      const belonging = given.lens.belongs(file, record.department)
      if (belonging === 'unknown') given.rows.leaveLine('unknownDepartment', file, record.line)
      return belonging === 'in' ? [{ file, record }] : []
    }),
  )
  return unique === undefined ? all : eachOnce(given, all, unique)
}

/** A record without a day is of the period of its file; with neither it cannot be placed. */
function isOfPeriod({ frame, rows }: Given, file: ReadFile, { on, line }: DataRecord): boolean {
  if (on !== undefined) return on >= frame.from && on <= frame.until
  if (file.period === undefined) rows.leaveLine('noDate', file, line)
  return file.period !== undefined
}

/** One record of each thing: what repeats it counts once, and what contradicts it leaves none of them. */
function eachOnce(given: Given, all: readonly Row[], unique: readonly string[]): readonly Row[] {
  const things = new Map<string, Row[]>()
  for (const row of all) {
    const key = keyOf(given, row, unique)
    if (key === undefined) given.rows.leaveLine('noValue', row.file, row.record.line)
    else things.set(key, [...(things.get(key) ?? []), row])
  }
  return [...things.values()].flatMap((rows) => {
    const [first, ...others] = rows
    if (first === undefined) return []
    const isSame = others.every(({ record }) => contentOf(record) === contentOf(first.record))
    for (const { file, record } of isSame ? others : rows) {
      given.rows.leaveLine(isSame ? 'duplicate' : 'contradictory', file, record.line)
    }
    return isSame ? [first] : []
  })
}

function keyOf(given: Given, row: Row, unique: readonly string[]): string | undefined {
  const parts = unique.map((field) => partOfKey(given, row, field))
  return parts.some((part) => part === null || part === undefined) ? undefined : JSON.stringify(parts)
}

/** `department` and `on` name what every record has; everything else is a field. */
function partOfKey(given: Given, row: Row, field: string): string | number | boolean | null | undefined {
  if (field === 'department') return departmentOf(given, row)
  return field === 'on' ? row.record.on : row.record.values[field]
}

const contentOf = ({ values, on }: DataRecord): string =>
  JSON.stringify([on, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))])

function departmentOf({ lens }: Given, { file, record }: Row): string | undefined {
  return lens.departmentOf(file, record.department)
}

/** Whether the record meets a condition; a field without a value meets none. */
function meets({ values }: DataRecord, { field, is, atLeast, atMost }: Condition): boolean {
  const found = values[field]
  if (found === null || found === undefined) return false
  if (is !== undefined && !is.includes(found)) return false
  if (atLeast === undefined && atMost === undefined) return true
  if (typeof found !== 'number') return false
  return found >= (atLeast ?? Number.NEGATIVE_INFINITY) && found <= (atMost ?? Number.POSITIVE_INFINITY)
}

/** The number in a field; a row without one, or with one below zero, is left out and named. */
function numberIn({ rows }: Given, { file, record }: Row, field: string): number | undefined {
  const found = record.values[field]
  if (typeof found === 'number' && Number.isFinite(found) && found >= 0) return found
  rows.leaveLine(found === null || found === undefined ? 'noValue' : 'impossible', file, record.line)
  return undefined
}

/** What a field adds up to, in decimal arithmetic, and the rows behind it. */
function sumOf(given: Given, all: readonly Row[], field: string): { sum: number; used: readonly Row[] } {
  const numbers: number[] = []
  const used = all.filter((row) => {
    const found = numberIn(given, row, field)
    if (found !== undefined) numbers.push(found)
    return found !== undefined
  })
  const isWhole = numbers.every(Number.isSafeInteger)
  if (isWhole) return { sum: numbers.reduce((sum, one) => sum + one, 0), used }
  return { sum: sumOfMeans(numbers.map((one) => mean(one, 1))).sum, used }
}

function note(given: Given, role: 'value' | 'numerator' | 'denominator', all: readonly Row[]): void {
  for (const { file, record } of all) given.rows.countLine(role, file, record.line)
}

function hasNothing(given: Given): boolean {
  return filesOf(given, 'records').length === 0
}

/** Nothing counted is zero only when nothing was left out either. */
function isUnusable({ rows }: Given, used: readonly Row[]): boolean {
  return used.length === 0 && rows.leftOut().length > 0
}

/** How many records there are, or different things when `unique` names them. */
export function recordsCount(given: Given, options: OptionsOf<'records.count'> = {}): Made {
  if (hasNothing(given)) return { state: 'notReceived' }
  const all = recordsOf(given, options)
  if (isUnusable(given, all)) return { state: 'empty' }
  note(given, 'value', all)
  const figure = { kind: 'count', value: all.length, unit: options.unit ?? 'cases' } as const
  return { state: 'value', figure, n: all.length }
}

/** What a field adds up to. */
export function recordsSum(given: Given, options: OptionsOf<'records.sum'>): Made {
  if (hasNothing(given)) return { state: 'notReceived' }
  const { sum, used } = sumOf(given, recordsOf(given, options), options.field)
  if (isUnusable(given, used)) return { state: 'empty' }
  note(given, 'value', used)
  const unit = options.unit ?? 'cases'
  const kind = Number.isSafeInteger(sum) ? 'count' : 'amount'
  return { state: 'value', figure: { kind, value: sum, unit }, n: used.length }
}

/** A sum, or the number of records, for each record or each department of the scope. */
export function recordsMean(given: Given, options: OptionsOf<'records.mean'>): Made {
  const { field, per = 'record', unit = 'points', scale, people = false } = options
  const all = inScale(given, recordsOf(given, options), field, scale)
  const { sum, used } = field === undefined ? { sum: all.length, used: all } : sumOf(given, all, field)
  note(given, 'value', used)
  const count = per === 'department' ? given.lens.departments.length : used.length
  if (count === 0) return { state: 'empty' }
  const figure = { kind: 'mean', sum, count, unit, ...(scale === undefined ? {} : { scale }) } as const
  const range = scale === undefined ? undefined : ([scale.minimum, scale.maximum] as const)
  const drafted = {
    kind: 'mean',
    value: sum / count,
    decimals: 2,
    ...(range === undefined ? {} : { range }),
  } as const
  const keys = used.map(({ file, record }) => `${file.path}#${record.line}`)
  const behind = people ? { people: { n: used.length, members: keys, figure: drafted } } : {}
  return { state: 'value', figure, n: used.length, ...behind }
}

function inScale(
  given: Given,
  all: readonly Row[],
  field: string | undefined,
  scale: { readonly minimum: number; readonly maximum: number } | undefined,
): readonly Row[] {
  if (field === undefined || scale === undefined) return all
  return all.filter(({ file, record }) => {
    const found = record.values[field]
    const isOut = typeof found === 'number' && (found < scale.minimum || found > scale.maximum)
    if (isOut) given.rows.leaveLine('impossible', file, record.line)
    return !isOut
  })
}

/** One part over another: sums of fields, numbers of records, or departments. */
export function recordsRatio(given: Given, options: OptionsOf<'records.ratio'>): Made {
  const all = recordsOf(given, options)
  const numerator = partOf(given, 'numerator', all, options.numerator)
  const denominator = partOf(given, 'denominator', all, options.denominator)
  const { unit } = options
  return ratioMade(numerator, denominator, unit === undefined ? {} : { unit })
}

function partOf(
  given: Given,
  role: 'numerator' | 'denominator',
  all: readonly Row[],
  part: RecordPart,
): number {
  const { where = [] } = part
  const matching = all.filter(({ record }) => where.every((one) => meets(record, one)))
  if ('departments' in part) {
    if (part.where === undefined) return given.lens.departments.length
    note(given, role, matching)
    return new Set(matching.map((row) => departmentOf(given, row))).size
  }
  if (!('field' in part)) {
    note(given, role, matching)
    return matching.length
  }
  const { sum, used } = sumOf(given, matching, part.field)
  note(given, role, used)
  return sum
}

/** What a field adds up to in the latest records of each thing that `by` names, within the period. */
export function recordsLast(given: Given, options: OptionsOf<'records.last'>): Made {
  const { field, by = [], unit = 'cases' } = options
  const all = recordsOf(given, options)
  const latest = new Map<string, Row[]>()
  for (const row of all) {
    const key = JSON.stringify(by.map((name) => partOfKey(given, row, name)))
    const known = latest.get(key)
    const [day, other] = [dayOf(row), known?.[0] === undefined ? undefined : dayOf(known[0])]
    if (known === undefined || other === undefined || day > other) latest.set(key, [row])
    else if (day === other) known.push(row)
  }
  const { sum, used } = sumOf(given, [...latest.values()].flat(), field)
  note(given, 'value', used)
  if (used.length === 0) return { state: 'empty' }
  return {
    state: 'value',
    figure: { kind: Number.isSafeInteger(sum) ? 'count' : 'amount', value: sum, unit },
    n: used.length,
  }
}

const dayOf = ({ record }: Row): number => record.on ?? Number.NEGATIVE_INFINITY
