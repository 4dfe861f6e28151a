import {
  type FiscalYear,
  fiscalYearPeriod,
  formatIsoDate,
  lastDayOfMonth,
  type PlainDate,
  yearMonthOf,
} from '@reform/calendar'
import { type DataIssue, issueOf } from '../issue.ts'
import { checkAmount, checkCount } from '../whole.ts'

/** A box in off-site storage. It is billed until it is closed, whatever happened to its pages. */
export type StoredBox = {
  readonly id: string
  readonly openedOn: PlainDate
  /** Withdrawn or destroyed; absent while it is stored. */
  readonly closedOn?: PlainDate
  readonly contract?: string
}

/** A storage contract and the boxes that it names. */
export type StorageContract = {
  readonly id: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly boxes: readonly string[]
}

/** How months are billed: each part of a month as a month, or by days of a month of its own length. */
export type BoxBilling = 'partMonth' | 'daily'

/** The charge for a time of storage. */
export type BoxCharge = {
  /** Months for `partMonth`, days for `daily`; summed over boxes. */
  readonly units: number
  /** Whole yen without tax, rounded down once. */
  readonly yen: number
}

/** The part of a span in which a box was stored, its last day included. */
function storedWithin(
  box: StoredBox,
  from: PlainDate,
  to: PlainDate,
): { from: number; to: number } | undefined {
  const first = Math.max(box.openedOn, from)
  const last = Math.min(box.closedOn ?? to, to)
  return first <= last ? { from: first, to: last } : undefined
}

/**
 * The months or days that boxes are billed for within a span, and the charge. The month of closing counts; a box
 * that was closed before it was opened is not billed: see {@link checkBoxes}.
 *
 * @throws RangeError when the price is negative or the span ends before it starts.
 * @example
 * ```ts
 * const boxes = [{ id: 'B1', openedOn: parseIsoDate('2020-01-01'), closedOn: parseIsoDate('2026-07-15') }]
 * const year = { from: parseIsoDate('2026-04-01'), to: parseIsoDate('2027-03-31') }
 * boxCharge(boxes, year, { billing: 'partMonth', unitYen: 200 }) // => { units: 4, yen: 800 }
 * ```
 */
export function boxCharge(
  boxes: readonly StoredBox[],
  span: { readonly from: PlainDate; readonly to: PlainDate },
  price: { readonly billing: BoxBilling; readonly unitYen: number },
): BoxCharge {
  const { from, to } = span
  if (to < from) throw new RangeError('boxCharge: the span ends before it starts')
  checkAmount('boxCharge unitYen', price.unitYen)
  let units = 0
  for (const box of boxes) {
    const stored = storedWithin(box, from, to)
    if (stored === undefined) continue
    const isByDay = price.billing === 'daily'
    const months = yearMonthOf(stored.to as PlainDate) - yearMonthOf(stored.from as PlainDate) + 1
    units += isByDay ? stored.to - stored.from + 1 : months
  }
  return { units, yen: Math.floor(units * price.unitYen) }
}

/** What came in and went out in one of the three periods of a month. */
export type PeriodMovement = { readonly in: number; readonly out: number }

/**
 * The quantity that warehouses bill for a month by three periods (三期制): for each the opening balance and what came
 * in; what went out counts from the next.
 *
 * @throws RangeError when a number is not whole, or more goes out than is there.
 * @example
 * ```ts
 * threePeriodQuantity(100, [{ in: 20, out: 10 }, { in: 0, out: 30 }, { in: 15, out: 0 }]) // => 325
 * ```
 */
export function threePeriodQuantity(
  opening: number,
  periods: readonly [PeriodMovement, PeriodMovement, PeriodMovement],
): number {
  let balance = checkCount('threePeriodQuantity', opening)
  let quantity = 0
  for (const movement of periods) {
    quantity += balance + checkCount('threePeriodQuantity in', movement.in)
    balance += movement.in - checkCount('threePeriodQuantity out', movement.out)
    if (balance < 0) throw new RangeError('threePeriodQuantity: more goes out than is there')
  }
  return quantity
}

/** What closing boxes saves in one fiscal year against keeping them all. */
export type YearSaving = {
  readonly year: FiscalYear
  readonly boxMonths: number
  readonly yen: number
}

/**
 * What closing boxes saves in each fiscal year, against keeping all of them to the end of it. Scanning saves nothing
 * here: only a box that is closed does, from the month after.
 *
 * @example
 * ```ts
 * const boxes = [{ id: 'B1', openedOn: parseIsoDate('2020-01-01'), closedOn: parseIsoDate('2026-07-15') }]
 * storageSavings(boxes, [2026 as FiscalYear], 200).map((one) => [one.boxMonths, one.yen]) // => [[8, 1600]]
 * ```
 */
export function storageSavings(
  boxes: readonly StoredBox[],
  years: readonly FiscalYear[],
  yenPerBoxMonth: number,
): readonly YearSaving[] {
  const billed = boxes.filter(({ openedOn, closedOn }) => closedOn === undefined || closedOn >= openedOn)
  const kept = billed.map(({ closedOn: _, ...box }): StoredBox => box)
  const price = { billing: 'partMonth', unitYen: yenPerBoxMonth } as const
  return years.map((year) => {
    const span = fiscalYearPeriod(year)
    const boxMonths = boxCharge(kept, span, price).units - boxCharge(billed, span, price).units
    return { year, boxMonths, yen: Math.floor(boxMonths * yenPerBoxMonth) }
  })
}

/**
 * What is wrong with boxes and contracts: a box in two contracts at a time, a box that no list holds, an end before
 * its beginning.
 *
 * @example
 * ```ts
 * const span = { from: parseIsoDate('2026-04-01'), to: parseIsoDate('2027-03-31') }
 * const box = { id: 'B1', openedOn: parseIsoDate('2020-01-01') }
 * const contracts = ['K1', 'K2'].map((id) => ({ id, ...span, boxes: ['B1'] }))
 * checkBoxes([box], contracts).map((one) => one.code) // => ['boxInTwoContracts']
 * ```
 */
export function checkBoxes(
  boxes: readonly StoredBox[],
  contracts: readonly StorageContract[],
): readonly DataIssue[] {
  const issues: DataIssue[] = []
  const known = new Set<string>()
  for (const [index, { id, openedOn, closedOn }] of boxes.entries()) {
    const path = ['boxes', index, 'id']
    if (known.has(id)) issues.push(issueOf('duplicateId', { path, id, effect: 'rejected' }, id))
    known.add(id)
    if (closedOn !== undefined && closedOn < openedOn) {
      issues.push(issueOf('boxReversed', { path: ['boxes', index, 'closedOn'], id, effect: 'rejected' }))
    }
  }
  const held = new Map<string, StorageContract[]>()
  for (const [index, contract] of contracts.entries()) {
    issues.push(...contractIssues(contract, index, known, held))
  }
  return issues
}

function contractIssues(
  contract: StorageContract,
  index: number,
  known: ReadonlySet<string>,
  held: Map<string, StorageContract[]>,
): readonly DataIssue[] {
  const issues: DataIssue[] = []
  const path = ['contracts', index]
  const { id: contractId, from, to } = contract
  if (to < from) issues.push(issueOf('contractReversed', { path, id: contractId, effect: 'rejected' }))
  for (const id of contract.boxes) {
    if (!known.has(id)) issues.push(issueOf('noSuchBox', { path, id, effect: 'doubt' }, id))
    const others = held.get(id) ?? []
    for (const other of others) {
      if (other.from > to || from > other.to) continue
      const detail = `${other.id}, ${contractId} (${formatIsoDate(Math.max(from, other.from) as PlainDate)})`
      issues.push(issueOf('boxInTwoContracts', { path, id, effect: 'doubt' }, detail))
    }
    held.set(id, [...others, contract])
  }
  return issues
}

/**
 * The first day on which a box is not billed any more under `partMonth`: the first of the month after its closing.
 *
 * @example
 * ```ts
 * formatIsoDate(savesFrom(parseIsoDate('2026-07-15'))) // => '2026-08-01'
 * ```
 */
export function savesFrom(closedOn: PlainDate): PlainDate {
  return (lastDayOfMonth(yearMonthOf(closedOn)) + 1) as PlainDate
}
