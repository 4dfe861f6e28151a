import type { PlainDate } from '@reform/calendar'
import { checkCount } from '../whole.ts'

/** A file on paper that could be scanned or be left until it expires. */
export type PaperFile = {
  readonly id: string
  readonly box: string
  readonly pages: number
  /** The last day of retention with all holds; `null` while nothing ends it. */
  readonly expiresOn: PlainDate | null
  /** Scanned whatever it costs: historical records, duties of law. */
  readonly mandatory?: boolean
  /** Retrieval that is saved when the file is electronic, in yen until it expires. */
  readonly retrievalYen?: number
}

/** What scanning costs, what a box costs, and how far one looks ahead. */
export type ScanChoice = {
  /** Whole yen for a page, preparation included. */
  readonly yenPerPage: number
  readonly yenPerBoxMonth: number
  /** The day on which the scan would be the official copy and the paper could go. */
  readonly scannedOn: PlainDate
  /** The last day that counts. */
  readonly horizon: PlainDate
  readonly budgetYen: number
  /** How many branches of the search are looked at before it stops; 200,000 when absent. */
  readonly mostBranches?: number
}

/** What to scan. */
export type ScanPlan = {
  readonly scan: readonly string[]
  /** Expire before they could be scanned: scanning them is waste. */
  readonly letExpire: readonly string[]
  /** Not worth their cost, or not within the budget. */
  readonly leave: readonly string[]
  readonly costYen: number
  readonly savedYen: number
  /** Boxes that can be closed on the day of scanning. */
  readonly closed: readonly string[]
  /** No combination saves more after its cost; false when the search stopped early. */
  readonly proven: boolean
  /** The mandatory files alone cost more than the budget. */
  readonly overBudget: boolean
}

type Choice = {
  readonly box: string
  readonly ids: readonly string[]
  readonly cost: number
  readonly gain: number
}

/** Months, begun ones included, of 365/12 days. */
function monthsBetween(from: number, to: number): number {
  return Math.max(0, Math.ceil(((to - from) * 12) / 365))
}

/**
 * Which files are worth scanning within a budget. A box saves storage only when every file in it is gone, so for each
 * box there are three ways: scan all of it, scan the files whose saved retrieval alone pays for them, or leave it.
 * What expires before it could be scanned is left to expire. Mandatory files come first.
 *
 * The best combination is searched for exactly, by branch and bound; when the search is stopped early, or there are
 * more than 2,000 boxes worth a choice, the best found by worth for money is given with `proven: false`.
 *
 * @throws RangeError when an amount is not a whole number.
 * @example
 * ```ts
 * const file = { box: 'B1', pages: 1000, expiresOn: parseIsoDate('2035-03-31') }
 * const choice = { yenPerPage: 10, yenPerBoxMonth: 200, scannedOn: parseIsoDate('2027-03-31'), horizon: parseIsoDate('2035-03-31'), budgetYen: 15000 }
 * scanOrExpire([{ ...file, id: 'F1' }], choice).scan // => ['F1']
 * scanOrExpire([{ ...file, id: 'F1', expiresOn: parseIsoDate('2027-03-31') }], choice).letExpire // => ['F1']
 * ```
 */
export function scanOrExpire(files: readonly PaperFile[], choice: ScanChoice): ScanPlan {
  checkCount('scanOrExpire budgetYen', choice.budgetYen)
  checkCount('scanOrExpire yenPerPage', choice.yenPerPage)
  const expiring = files.filter(({ expiresOn }) => expiresOn !== null && expiresOn <= choice.scannedOn)
  const gone = new Set(expiring.map(({ id }) => id))
  const open = files.filter(({ id }) => !gone.has(id))
  const first = open.filter(({ mandatory }) => mandatory === true)
  const spent = costOf(first, choice)
  const chosen = new Set(first.map(({ id }) => id))
  const choices = choicesOf(open, chosen, choice)
  const best = search(choices, Math.max(0, choice.budgetYen - spent), choice.mostBranches ?? 200_000)
  for (const one of best.taken) for (const id of one.ids) chosen.add(id)
  const scanned = open.filter(({ id }) => chosen.has(id))
  const closed = boxesOf(open).filter(([, inside]) => inside.every(({ id }) => chosen.has(id)))
  const storage = closed.reduce((sum, [, inside]) => sum + storageSaved(inside, choice), 0)
  return {
    scan: scanned.map(({ id }) => id),
    letExpire: expiring.map(({ id }) => id),
    leave: open.filter(({ id }) => !chosen.has(id)).map(({ id }) => id),
    costYen: costOf(scanned, choice),
    savedYen: storage + scanned.reduce((sum, { retrievalYen = 0 }) => sum + retrievalYen, 0),
    closed: closed.map(([box]) => box),
    proven: best.proven,
    overBudget: spent > choice.budgetYen,
  }
}

function costOf(files: readonly PaperFile[], { yenPerPage }: ScanChoice): number {
  return files.reduce((sum, { pages }) => sum + checkCount('scanOrExpire pages', pages) * yenPerPage, 0)
}

function boxesOf(files: readonly PaperFile[]): readonly (readonly [string, readonly PaperFile[]])[] {
  const boxes = new Map<string, PaperFile[]>()
  for (const file of files) boxes.set(file.box, [...(boxes.get(file.box) ?? []), file])
  return [...boxes]
}

/** What closing a box at once saves: without it the box would stand until its last file expires. */
function storageSaved(
  inside: readonly PaperFile[],
  { scannedOn, horizon, yenPerBoxMonth }: ScanChoice,
): number {
  const last = Math.max(...inside.map(({ expiresOn }) => expiresOn ?? horizon))
  return monthsBetween(scannedOn, Math.min(last, horizon)) * yenPerBoxMonth
}

/** The ways in which money can be spent well on a box: the whole of it, or the files that pay by themselves. */
function choicesOf(
  open: readonly PaperFile[],
  chosen: ReadonlySet<string>,
  choice: ScanChoice,
): readonly (readonly Choice[])[] {
  return boxesOf(open).flatMap(([box, inside]) => {
    const rest = inside.filter(({ id }) => !chosen.has(id))
    if (rest.length === 0) return []
    const paying = rest.filter((file) => (file.retrievalYen ?? 0) > costOf([file], choice))
    const options = [
      choiceOf(box, rest, storageSaved(inside, choice), choice),
      choiceOf(box, paying, 0, choice),
    ]
    const good = options.filter(({ ids, cost, gain }) => ids.length > 0 && gain > cost)
    return good.length === 0 ? [] : [good]
  })
}

function choiceOf(box: string, files: readonly PaperFile[], storage: number, choice: ScanChoice): Choice {
  const retrieval = files.reduce((sum, { retrievalYen = 0 }) => sum + retrievalYen, 0)
  return { box, ids: files.map(({ id }) => id), cost: costOf(files, choice), gain: storage + retrieval }
}

type Found = { taken: readonly Choice[]; net: number; proven: boolean }

/** More boxes than these are chosen by worth for money alone. */
const mostBoxesSearched = 2000

const worth = ({ gain, cost }: Choice): number => (gain - cost) / Math.max(1, cost)

/** What is known of a box before the search: its ways, and the most that money and no money can save there. */
type Group = {
  readonly options: readonly Choice[]
  readonly bestRate: number
  readonly mostCost: number
  readonly free: number
}

function groupOf(options: readonly Choice[]): Group {
  return {
    options,
    bestRate: Math.max(...options.map(worth)),
    mostCost: Math.max(...options.map(({ cost }) => cost)),
    free: Math.max(0, ...options.filter(({ cost }) => cost === 0).map(({ gain }) => gain)),
  }
}

/** The ways that save most after their cost, one of each box at most, within the budget. */
function search(ways: readonly (readonly Choice[])[], budget: number, mostBranches: number): Found {
  const groups = ways.map(groupOf).sort((a, b) => b.bestRate - a.bestRate)
  const best: Found = { taken: [], net: 0, proven: true }
  if (groups.length > mostBoxesSearched) return byWorth(groups, budget)
  let branches = 0
  const walk = (index: number, left: number, net: number, taken: readonly Choice[]): void => {
    branches += 1
    if (net > best.net) Object.assign(best, { taken, net })
    const group = groups[index]
    if (group === undefined || net + boundFrom(groups, index, left) <= best.net) return
    if (branches > mostBranches) {
      best.proven = false
      return
    }
    for (const one of group.options) {
      if (one.cost <= left) walk(index + 1, left - one.cost, net + one.gain - one.cost, [...taken, one])
    }
    walk(index + 1, left, net, taken)
  }
  walk(0, budget, 0, [])
  return best
}

function byWorth(groups: readonly Group[], budget: number): Found {
  let [left, net] = [budget, 0]
  const taken: Choice[] = []
  for (const { options } of groups) {
    const one = options.find(({ cost }) => cost <= left)
    if (one === undefined) continue
    taken.push(one)
    left -= one.cost
    net += one.gain - one.cost
  }
  return { taken, net, proven: false }
}

/** No more can be saved from here on: the budget spent at each box's best rate, and no box more than once. */
function boundFrom(groups: readonly Group[], from: number, budget: number): number {
  let [left, bound] = [budget, 0]
  for (let index = from; index < groups.length; index += 1) {
    const group = groups[index]
    if (group === undefined) break
    const spent = Math.min(left, group.mostCost)
    bound += group.free + spent * group.bestRate
    left -= spent
  }
  return bound
}
