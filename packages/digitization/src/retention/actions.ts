import { addDays, type FiscalYear, fiscalYearOf, type PlainDate } from '@reform/calendar'
import { recordsFigure } from '../provisions/retention.ts'
import { expiryOf, retentionStart } from './expiry.ts'
import { effectiveExpiry, type Hold } from './holds.ts'
import type { Disposition } from './table.ts'

/** What an action list needs to know about a record. */
export type ExpiringRecord = {
  readonly id: string
  readonly expiresOn: PlainDate | null
  readonly disposition: Disposition
  readonly holds?: readonly Hold[]
  /** Whether the consent to dispose of it is there. */
  readonly consented?: boolean
}

/**
 * Where a record stands: `running` before its end, `due` when its action can be taken, `awaitingConsent` and
 * `awaitingDecision` when it is over but something is outstanding (a legitimate state), `held` while a hold keeps
 * it, `noEnd` when nothing ends it.
 */
export type ActionState = 'running' | 'due' | 'awaitingConsent' | 'awaitingDecision' | 'held' | 'noEnd'

/** What is to be done with one record, and from when. */
export type ScheduledAction = {
  readonly id: string
  readonly action: Disposition
  /** The day after the last day of retention; `null` while nothing fixes it. */
  readonly dueFrom: PlainDate | null
  /** The fiscal year in which it falls due. */
  readonly dueYear: FiscalYear | null
  readonly state: ActionState
}

/**
 * What is to be done with each record, from which day, and where it stands on a day; by day, then by id, and those
 * without an end last.
 *
 * @example
 * ```ts
 * const record = { id: 'F1', expiresOn: parseIsoDate('2027-03-31'), disposition: 'dispose' } as const
 * scheduledActions([record], parseIsoDate('2027-03-31')).map((one) => one.state) // => ['running']
 * scheduledActions([record], parseIsoDate('2027-04-01')).map((one) => one.state) // => ['awaitingConsent']
 * ```
 */
export function scheduledActions(
  records: readonly ExpiringRecord[],
  asOf: PlainDate,
): readonly ScheduledAction[] {
  return records.map((record) => actionOf(record, asOf)).sort(inOrder)
}

function actionOf(record: ExpiringRecord, asOf: PlainDate): ScheduledAction {
  const { id, expiresOn, disposition, holds = [] } = record
  const until = effectiveExpiry(expiresOn, holds)
  const dueFrom = until.on === null ? null : addDays(until.on, 1)
  const dueYear = dueFrom === null ? null : fiscalYearOf(dueFrom)
  return { id, action: disposition, dueFrom, dueYear, state: stateOf(record, dueFrom, asOf) }
}

function stateOf(
  { expiresOn, disposition, consented = false }: ExpiringRecord,
  dueFrom: PlainDate | null,
  asOf: PlainDate,
): ActionState {
  if (expiresOn === null) return 'noEnd'
  if (asOf <= expiresOn) return 'running'
  if (dueFrom === null || asOf < dueFrom) return 'held'
  if (disposition === 'undetermined') return 'awaitingDecision'
  return disposition === 'dispose' && !consented ? 'awaitingConsent' : 'due'
}

function inOrder(a: ScheduledAction, b: ScheduledAction): number {
  const [left, right] = [a.dueFrom ?? Number.POSITIVE_INFINITY, b.dueFrom ?? Number.POSITIVE_INFINITY]
  if (left !== right) return left - right
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** One line of the list of transfers and disposals (移管・廃棄簿). */
export type ListEntry = {
  readonly id: string
  readonly action: 'transfer' | 'dispose'
  readonly doneOn: PlainDate
  /** Until when the line itself is kept. */
  readonly keptUntil: PlainDate
}

/**
 * The line that a transfer or a disposal leaves in the list, which is itself kept for thirty years.
 *
 * @example
 * ```ts
 * const line = listEntry('F1', 'dispose', parseIsoDate('2027-06-01'))
 * formatIsoDate(line.keptUntil) // => '2058-03-31'
 * ```
 */
export function listEntry(id: string, action: 'transfer' | 'dispose', doneOn: PlainDate): ListEntry {
  const years = recordsFigure('records.disposalList.retention')
  return { id, action, doneOn, keptUntil: expiryOf(retentionStart(doneOn), years) }
}
