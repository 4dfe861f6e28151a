import { parseIsoDate } from '@reform/calendar'
import type { Bilingual } from '@reform/quantities'
import type { OwedDelivery } from './deliveries.ts'

/** The states of a delivery, in order. `fixed`: its figures are final (確定). */
export const deliveryStates = [
  'notRequested',
  'requested',
  'received',
  'checked',
  'fixed',
  'published',
] as const

/** One of {@link deliveryStates}. */
export type DeliveryState = (typeof deliveryStates)[number]

/** What happened to a delivery. `returned`: it was sent back to be put right, and is asked for again. */
export interface DeliveryEvent {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly kind: 'requested' | 'received' | 'returned' | 'checked' | 'fixed' | 'published'
  readonly source: string
  readonly department?: string
  readonly period: string
  readonly file?: string
  readonly by?: string
}

/** A delivery as it stands on a day. */
export interface Delivery extends OwedDelivery {
  readonly state: DeliveryState
  /** The day on which it came into its state. */
  readonly since?: string
  readonly file?: string
  /** Not received on the day after it was due, or received after that. */
  readonly isLate: boolean
  /** Days from the due day to the day it came, or to the day looked at; 0 when it is not late. */
  readonly daysLate: number
  readonly timesReturned: number
  readonly problems: readonly DeliveryProblem[]
}

/** An event that does not fit what was before. It is named, and the delivery stays as it was. */
export interface DeliveryProblem {
  readonly event: DeliveryEvent
  readonly code: 'outOfOrder' | 'notOwed'
  readonly message: Bilingual
}

/** What is owed, as it stands, and events that belong to nothing that is owed. */
export interface Collection {
  readonly asOf: string
  readonly deliveries: readonly Delivery[]
  readonly problems: readonly DeliveryProblem[]
}

/** From which states an event leads where. A file may come without being asked for, and again after it was returned. */
const steps: Readonly<
  Record<DeliveryEvent['kind'], readonly [to: DeliveryState, from: readonly DeliveryState[]]>
> = {
  requested: ['requested', ['notRequested', 'requested']],
  received: ['received', ['notRequested', 'requested', 'received', 'checked']],
  returned: ['requested', ['received', 'checked', 'fixed']],
  checked: ['checked', ['received', 'checked']],
  fixed: ['fixed', ['checked']],
  published: ['published', ['fixed']],
}

const keyOf = ({
  source,
  department,
  period,
}: Pick<DeliveryEvent, 'source' | 'department' | 'period'>): string =>
  JSON.stringify([source, department ?? null, period])

/**
 * Every delivery with its state on a day, from what happened up to that day, in the order of days (and of the list
 * within a day). An event that skips a step is a problem and changes nothing: what was not checked cannot be fixed.
 *
 * @example
 * ```ts
 * const owed = [{ source: 'telework', department: 'soumu', period: 'FY2026-H1', due: '2026-10-15', cells: [] }]
 * const event = { source: 'telework', department: 'soumu', period: 'FY2026-H1' }
 * const { deliveries } = collectionOf(owed, [{ ...event, kind: 'requested', on: '2026-09-20' }], '2026-10-20')
 * deliveries.map(({ state, isLate, daysLate }) => [state, isLate, daysLate]) // => [['requested', true, 5]]
 * ```
 */
export function collectionOf(
  owed: readonly OwedDelivery[],
  events: readonly DeliveryEvent[],
  asOf: string,
): Collection {
  const byKey = new Map<string, DeliveryEvent[]>()
  for (const event of [...events]
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    byKey.set(keyOf(event), [...(byKey.get(keyOf(event)) ?? []), event])
  }
  const known = new Set(owed.map(keyOf))
  const strange = [...byKey].flatMap(([key, list]) => (known.has(key) ? [] : list))
  return {
    asOf,
    deliveries: owed.map((one) => deliveryOf(one, byKey.get(keyOf(one)) ?? [], asOf)),
    problems: strange.map((event) => problem(event, 'notOwed')),
  }
}

function problem(event: DeliveryEvent, code: DeliveryProblem['code']): DeliveryProblem {
  const message =
    code === 'notOwed'
      ? { ja: '求めていない提出の記録です。', en: 'Nothing of the kind is owed.' }
      : {
          ja: '順序が合わない記録です。状態は変えません。',
          en: 'It does not follow what was before; nothing changes.',
        }
  return { event, code, message }
}

function deliveryOf(owed: OwedDelivery, events: readonly DeliveryEvent[], asOf: string): Delivery {
  let state: DeliveryState = 'notRequested'
  let since: string | undefined
  let file: string | undefined
  let received: string | undefined
  let timesReturned = 0
  const problems: DeliveryProblem[] = []
  for (const event of events) {
    const [to, from] = steps[event.kind]
    if (!from.includes(state)) {
      problems.push(problem(event, 'outOfOrder'))
      continue
    }
    if (to !== state || event.kind === 'received') since = event.on
    state = to
    if (event.kind === 'received') file = event.file
    if (event.kind === 'received') received ??= event.on
    if (event.kind === 'returned') timesReturned += 1
  }
  const daysLate = lateness(owed.due, received ?? asOf)
  return {
    ...owed,
    state,
    ...(since === undefined ? {} : { since }),
    ...(file === undefined ? {} : { file }),
    isLate: daysLate > 0,
    daysLate,
    timesReturned,
    problems,
  }
}

function lateness(due: string | undefined, day: string): number {
  if (due === undefined || day <= due) return 0
  return parseIsoDate(day) - parseIsoDate(due)
}

/**
 * What was to be there by the day looked at and is not, the longest overdue first.
 *
 * @example
 * ```ts
 * lateDeliveries(collectionOf([{ source: 'a', period: 'FY2026-H1', due: '2026-10-15', cells: [] }], [], '2026-10-20')).length // => 1
 * ```
 */
export function lateDeliveries({ deliveries }: Collection): readonly Delivery[] {
  return deliveries
    .filter(({ isLate, state }) => isLate && (state === 'notRequested' || state === 'requested'))
    .sort((a, b) => b.daysLate - a.daysLate)
}

/**
 * What is not there yet, late or not.
 *
 * @example
 * ```ts
 * missingDeliveries(collectionOf([{ source: 'a', period: 'FY2026-H1', due: '2026-10-15', cells: [] }], [], '2026-10-01')).length // => 1
 * ```
 */
export function missingDeliveries({ deliveries }: Collection): readonly Delivery[] {
  return deliveries.filter(({ state }) => state === 'notRequested' || state === 'requested')
}

/**
 * The events that files which were read stand for: `received` on the day given with each, or on `on`.
 *
 * @example
 * ```ts
 * eventsOfFiles([{ source: 'a', departments: ['soumu'], period: 'FY2026-H1', path: 'x.csv' }], '2026-10-10')
 * // => [{ on: '2026-10-10', kind: 'received', source: 'a', department: 'soumu', period: 'FY2026-H1', file: 'x.csv' }]
 * ```
 */
export function eventsOfFiles(
  files: readonly {
    readonly source: string
    readonly path: string
    readonly departments?: readonly string[]
    readonly period?: string
    readonly receivedOn?: string
  }[],
  on: string,
): readonly DeliveryEvent[] {
  return files.flatMap(({ source, path, departments = [undefined], period, receivedOn }) =>
    period === undefined
      ? []
      : departments.map((department) => ({
          on: receivedOn ?? on,
          kind: 'received' as const,
          source,
          ...(department === undefined ? {} : { department }),
          period,
          file: path,
        })),
  )
}
