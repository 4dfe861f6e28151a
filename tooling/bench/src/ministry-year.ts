import type { YearMonth } from '@reform/calendar'
import { npaRules } from '@reform/overtime'
import {
  assessColumns,
  type ColumnsVerdict,
  type DayMonths,
  type DepartmentFigures,
  departmentFigures,
  makeDaySums,
} from '@reform/overtime/columns'
import { readColumns } from '@reform/tabular/columns'
import { fileSource } from '@reform/tabular/node'
import { defineProfile } from '@reform/tabular/read'
import { departments, firstMonth, type MadeStaff, madeStaff, monthCount } from './made-days.ts'

/** The columns of the file. */
export const days = defineProfile({
  id: 'days',
  label: { ja: '日々の記録', en: 'Days' },
  durationNotation: 'minutes',
  header: { kind: 'row' },
  fields: {
    code: { type: 'code', aliases: ['職員番号'], required: 'value' },
    date: { type: 'date', aliases: ['日付'], required: 'value' },
    start: { type: 'time', aliases: ['出勤'] },
    end: { type: 'time', aliases: ['退勤'], endOf: 'start' },
    overtime: { type: 'duration', aliases: ['残業時間'], required: 'value' },
  },
  unique: ['code', 'date'],
})

/** The lines that the meeting counts people beyond. */
export const lines = [45 * 60, 80 * 60]

/** A year of a ministry, judged. */
export type MinistryYear = {
  readonly rows: number
  readonly codes: readonly string[]
  /** The lines of the file whose rows were rejected. */
  readonly rejected: readonly number[]
  readonly months: DayMonths
  readonly verdict: ColumnsVerdict
  readonly figures: DepartmentFigures
}

/** Days out of a file, over months and verdicts, to the figures of a meeting. */
export async function ministryYear(path: string, people: number, threads: number): Promise<MinistryYear> {
  const sums = makeDaySums({ rules: npaRules, first: firstMonth, months: monthCount, minutes: 'overtime' })
  const rejected: number[] = []
  let codes: readonly string[] = []
  let rows = 0
  const options = { encoding: 'utf-8', threads, sliceBytes: 1 << 19 } as const
  for await (const batch of readColumns(fileSource(path), days, options)) {
    const { code, date, overtime } = batch.columns
    rows += batch.rows
    for (const entry of batch.entries) if (entry.kind === 'rejected') rejected.push(entry.line)
    if (batch.rows === 0) continue
    sums.add({ rows: batch.rows, people: code.values, dates: date.values, minutes: overtime.values })
    codes = code.words
  }
  const staff = new Map(madeStaff(people).map((one) => [one.code, one]))
  const known = codes.map((code) => staff.get(code))
  const kindOf = (person: number, _: YearMonth) => kindOfStaff(known[person])
  const months = sums.months(codes.length, kindOf)
  const verdict = assessColumns(months.columns, npaRules)
  const departmentOf = Int32Array.from(known, (one) => one?.department ?? -1)
  const figures = departmentFigures({ columns: months.columns, verdict, departments, departmentOf, lines })
  return { rows, codes, rejected, months, verdict, figures }
}

/** Whether the department of a person is 他律部署. */
export function kindOfStaff(one: MadeStaff | undefined): 'autonomous' | 'heteronomous' {
  return one?.heteronomous === true ? 'heteronomous' : 'autonomous'
}
