import { readFileSync } from 'node:fs'
import { type MonthRecord, type PersonMonths, parseIsoYearMonth } from '../src/index.ts'

export type JsonMonth = Omit<MonthRecord, 'month'> & { readonly month: string }
export type JsonPerson = Omit<PersonMonths, 'months'> & { readonly months: readonly JsonMonth[] }

export type VectorFinding = {
  readonly provision: string
  readonly word: string
  readonly because?: string
  readonly window: { readonly from: string; readonly to: string }
  readonly observed?: number
  readonly allowed: number
  readonly comparison: string
  readonly needs?: readonly string[]
}

export type Example = {
  readonly id: string
  readonly title: string
  readonly person: JsonPerson
  readonly findings: readonly VectorFinding[]
  readonly interviews: readonly { provision: string; month: string; request: string }[]
}

export type Boundary = {
  readonly provision: string
  readonly scope?: string
  readonly lawOn: string
  readonly times?: number
  readonly window: { readonly from: string; readonly to: string }
  readonly cases: readonly { observed: number; word: string; person?: JsonPerson }[]
}

export type DateVector = {
  readonly provision: string
  readonly cases: readonly { month: string; word: string; person: JsonPerson }[]
}

/** The published vectors, read as data. */
export const vectors = JSON.parse(
  readFileSync(new URL('../vectors/vectors.json', import.meta.url), 'utf8'),
) as {
  readonly examples: readonly Example[]
  readonly boundaries: readonly Boundary[]
  readonly dates: readonly DateVector[]
}

export function personOf({ months, ...person }: JsonPerson): PersonMonths {
  return { ...person, months: months.map((one) => ({ ...one, month: parseIsoYearMonth(one.month) })) }
}
