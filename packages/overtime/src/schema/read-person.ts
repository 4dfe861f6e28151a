import { parseIsoYearMonth } from '@reform/calendar'
import type { MonthRecord, PersonMonths } from '../person.ts'
import { fromSchemaIssue, issueOf, type PersonIssue } from './issues.ts'
import { type MonthJson, type PersonJson, personSchema } from './person.ts'

/** A person, or everything that is wrong with the input. */
export type PersonResult =
  | { readonly ok: true; readonly person: PersonMonths }
  | { readonly ok: false; readonly issues: readonly PersonIssue[] }

/** Optional parts that are `undefined` are left out, as in JSON. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function recordOf({ month, ...rest }: MonthJson): MonthRecord {
  return { ...defined(rest), month: parseIsoYearMonth(month) }
}

function personOf({ $schema: _, months, recordsFrom, recordsUntil, ...rest }: PersonJson): PersonMonths {
  return {
    ...defined(rest),
    months: months.map(recordOf),
    ...(recordsFrom === undefined ? {} : { recordsFrom: parseIsoYearMonth(recordsFrom) }),
    ...(recordsUntil === undefined ? {} : { recordsUntil: parseIsoYearMonth(recordsUntil) }),
  }
}

/** What holds between fields. */
function crossIssues(person: PersonJson): readonly PersonIssue[] {
  const issues: PersonIssue[] = []
  const seen = new Set<string>()
  for (const [index, record] of person.months.entries()) {
    const place = `${record.month} ${person.regime === 'lsa36' ? (record.establishment ?? '') : ''}`
    if (seen.has(place)) issues.push(issueOf('monthTwice', ['months', index, 'month'], record.month))
    seen.add(place)
    const { overtimeMinutes, specialDutyMinutes = 0, departmentKind } = record
    if (overtimeMinutes !== null && specialDutyMinutes > overtimeMinutes) {
      issues.push(issueOf('specialAboveOvertime', ['months', index, 'specialDutyMinutes']))
    }
    if (person.regime === 'npa' && departmentKind === undefined) {
      issues.push(issueOf('kindMissing', ['months', index, 'departmentKind']))
    }
  }
  const { recordsFrom, recordsUntil } = person
  if (recordsFrom !== undefined && recordsUntil !== undefined && recordsFrom > recordsUntil) {
    issues.push(issueOf('wrongOrder', ['recordsFrom'], 'recordsFrom recordsUntil'))
  }
  return issues
}

/**
 * One person out of unknown input, in the form of the published JSON Schema, or all that is wrong with it.
 *
 * @example
 * ```ts
 * const read = readPerson({ id: 'p1', regime: 'npa', months: [{ month: '2026-6', departmentKind: 'autonomous', overtimeMinutes: 60 }] })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['notAMonth', 'months.0.month']]
 * ```
 */
export function readPerson(input: unknown): PersonResult {
  const parsed = personSchema.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(fromSchemaIssue) }
  const issues = crossIssues(parsed.data)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, person: personOf(parsed.data) }
}

/**
 * One person out of a text, such as a line of JSON Lines.
 *
 * @example
 * ```ts
 * const read = readPersonText('{"id":')
 * read.ok ? [] : read.issues.map((one) => one.code) // => ['notJson']
 * ```
 */
export function readPersonText(text: string): PersonResult {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { ok: false, issues: [issueOf('notJson', [])] }
  }
  return readPerson(input)
}
