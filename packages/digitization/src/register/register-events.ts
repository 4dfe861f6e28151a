import { formatIsoDate, type PlainDate } from '@reform/calendar'
import type { ArrivalEvent, DocumentEvent } from '../events/event.ts'
import { type DataIssue, issueOf } from '../issue.ts'
import { yearSpan } from '../rate/contract.ts'
import type { CheckedRegister } from './check-register.ts'
import type { RegisterRow, SideRow } from './row.ts'

/** What a register leaves open and the caller has to say. */
export type RegisterReading = {
  /** For rows of which the side table does not say it: registers do not tell made from obtained. */
  readonly acquisition: 'created' | 'obtained'
  /** The department of a row; its manager (管理者) when absent. */
  readonly departmentOf?: (row: RegisterRow) => string
}

/**
 * The events that a register and its side table stand for: one arrival for each row, and the scan that became the
 * official copy. Where only the year is known, its first day stands for the day made; a scan whose check failed, or
 * was not made, is no digitization and leaves the row on paper.
 *
 * @example
 * ```ts
 * registerEvents(checkRegister([]), { acquisition: 'created' }) // => { events: [], issues: [] }
 * ```
 */
export function registerEvents(
  { accepted, side }: CheckedRegister,
  reading: RegisterReading,
): { readonly events: readonly DocumentEvent[]; readonly issues: readonly DataIssue[] } {
  const events: DocumentEvent[] = []
  const issues: DataIssue[] = []
  for (const row of accepted) {
    const one = side.get(row.id) ?? { id: row.id }
    const arrival = arrivalOf(row, one, reading)
    const { year, kind } = row.period
    const span = yearSpan(year, kind)
    if (arrival.on < span.from || arrival.on > span.to) {
      const at = { path: ['side', row.id, 'madeOn'], id: row.id, effect: 'doubt' } as const
      issues.push(issueOf('periodMismatch', at, `${formatIsoDate(arrival.on)} (${year})`))
    }
    events.push(arrival, ...scanOf(row, one))
  }
  return { events, issues }
}

function isScanned({ origin }: SideRow): boolean {
  return origin === 'scanned'
}

function arrivalOf(row: RegisterRow, side: SideRow, reading: RegisterReading): ArrivalEvent {
  const { departmentOf = ({ managedBy }) => managedBy } = reading
  const { pages, electronicPages, box, acquisition = reading.acquisition } = side
  const on: PlainDate = side.madeOn ?? yearSpan(row.period.year, row.period.kind).from
  return {
    kind: acquisition === 'created' ? 'made' : 'obtained',
    id: row.id,
    on,
    department: departmentOf(row),
    medium: isScanned(side) ? 'paper' : row.medium,
    ...(pages === undefined ? {} : { pages }),
    ...(electronicPages === undefined || isScanned(side) ? {} : { electronicPages }),
    ...(box === undefined ? {} : { box }),
    ...(row.retention.kind === 'underOneYear' ? { underOneYear: true } : {}),
  }
}

function scanOf(row: RegisterRow, side: SideRow): readonly DocumentEvent[] {
  const { scannedOn, quality, electronicPages } = side
  const counts = row.medium === 'electronic' || row.medium === 'hybrid'
  if (!isScanned(side) || scannedOn === undefined || quality !== 'accepted' || !counts) return []
  const medium = row.medium === 'hybrid' ? ('hybrid' as const) : ('electronic' as const)
  const pages = electronicPages === undefined ? {} : { electronicPages }
  return [{ kind: 'officialScan', id: row.id, on: scannedOn, medium, ...pages }]
}
