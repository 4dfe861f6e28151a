import { firstDayOfMonth, lastDayOfMonth, monthsTouching, type YearMonth } from '@reform/calendar'
import type { RecordKind } from '../records/kinds.ts'
import type { ActivityFileCode } from './issues.ts'
import { readBoundedCount, readDays, readMonths, readMonthsOfPeriod } from './written-values.ts'

/** A row as a profile gives it. */
export type LooseRow = Readonly<Record<string, unknown>>

/** A row that cannot be a record, and the cell at fault. */
export type CellFault = { readonly code: ActivityFileCode; readonly field: string; readonly detail: string }

type Made = { readonly fields: Record<string, unknown> } | { readonly fault: CellFault }

/** The fields of a record out of a row: what is empty is absent, and what one cell says in several ways is taken apart. */
export function fieldsOfRow(kind: RecordKind, row: LooseRow): Made {
  const fields: Record<string, unknown> = {}
  for (const name in row) {
    const value = row[name]
    if (value !== null && value !== '') fields[name] = value
  }
  if (fields.withdrawn === false) delete fields.withdrawn
  if (kind === 'channelSnapshot') return withCount(fields)
  if (kind === 'serviceRun') return withSuspended(fields)
  return kind === 'oneOnOne' ? withMonths(fields) : { fields }
}

function faultOf(code: ActivityFileCode, field: string, value: unknown): Made {
  return { fault: { code, field, detail: String(value).slice(0, 60) } }
}

function withCount({ count, ...fields }: Record<string, unknown>): Made {
  const read = readBoundedCount(String(count))
  return read === undefined ? faultOf('countUnreadable', 'count', count) : { fields: { ...fields, ...read } }
}

function withSuspended({ suspended, ...fields }: Record<string, unknown>): Made {
  if (suspended === undefined) return { fields }
  const days = readDays(String(suspended))
  return days === undefined
    ? faultOf('listUnreadable', 'suspended', suspended)
    : { fields: { ...fields, suspended: days } }
}

function withMonths({ quarter, excludedMonths, ...fields }: Record<string, unknown>): Made {
  const written = quarter === undefined ? undefined : readMonthsOfPeriod(String(quarter))
  if (quarter !== undefined && written === undefined) return faultOf('periodUnreadable', 'quarter', quarter)
  const from = (fields.from as YearMonth | undefined) ?? written?.from
  if (from === undefined) return { fault: { code: 'missingField', field: 'from', detail: 'from' } }
  const to =
    (fields.to as YearMonth | undefined) ?? (fields.from === undefined ? written?.to : undefined) ?? from
  const whole = { ...fields, from, to }
  if (excludedMonths === undefined) return { fields: whole }
  const run = from <= to ? monthsTouching({ from: firstDayOfMonth(from), to: lastDayOfMonth(to) }) : []
  const months = readMonths(String(excludedMonths), run)
  return months === undefined
    ? faultOf('listUnreadable', 'excludedMonths', excludedMonths)
    : { fields: { ...whole, excludedMonths: months } }
}
