import {
  firstDayOfMonth,
  fiscalYearOfMonth,
  lastDayOfMonth,
  workingDaysBetween,
  type YearMonth,
} from '@reform/calendar'
import type { DigitizationPlan, Estimate } from './plan.ts'

/** What one run of a plan comes to at the end of a month. */
export type MonthFigures = {
  /** New documents of the fiscal year so far that are electronic, in percent. */
  readonly rate: number
  /** Impressions of the fiscal year so far. */
  readonly print: number
  /** Boxes still stored. */
  readonly storage: number
  /** Boxes disposed of since the beginning. */
  readonly disposal: number
  /** Boxes of which every page is scanned. */
  readonly scannedBoxes: number
  /** Yen for storage in this month. */
  readonly storageYen: number
}

/** Draws a value out of an estimate. */
export type Draw = (estimate: Estimate) => number

/** Open days of each month, looked up once for all runs. */
export function workingDaysOf(plan: DigitizationPlan): readonly number[] {
  const days: number[] = []
  for (let month = plan.from; month <= plan.to; month = (month + 1) as YearMonth) {
    days.push(workingDaysBetween(firstDayOfMonth(month), lastDayOfMonth(month)))
  }
  return days
}

/** One run of a plan, with every uncertain value drawn once. */
export function runPlan(
  plan: DigitizationPlan,
  days: readonly number[],
  draw: Draw,
): readonly MonthFigures[] {
  const scanned = scanning(plan, days, draw)
  const disposed = disposal(plan, days.length, draw)
  const { documents, print } = plan
  const perMonth = draw(documents.perMonth)
  const [first, last] = [draw(documents.electronicPercentFirst), draw(documents.electronicPercentLast)]
  const impressions = draw(print.impressionsPerMonth)
  const factor = (1 - draw(print.reductionPercentPerYear) / 100) ** (1 / 12)
  const figures: MonthFigures[] = []
  let [made, electronic, printed] = [0, 0, 0]
  for (let index = 0; index < days.length; index += 1) {
    if (index > 0 && yearAt(plan, index) !== yearAt(plan, index - 1)) [made, electronic, printed] = [0, 0, 0]
    const share = first + ((last - first) * index) / Math.max(1, days.length - 1)
    made += perMonth
    electronic += (perMonth * Math.min(100, Math.max(0, share))) / 100
    printed += impressions * factor ** index
    const disposedNow = Math.min(plan.storage.boxes, disposed[index] ?? 0)
    const closedNow = Math.min(plan.storage.boxes - disposedNow, scanned.closed[index] ?? 0)
    const stored = plan.storage.boxes - disposedNow - closedNow
    figures.push({
      rate: made === 0 ? 0 : (electronic / made) * 100,
      print: printed,
      storage: stored,
      disposal: disposedNow,
      scannedBoxes: scanned.boxes[index] ?? 0,
      storageYen: stored * plan.storage.yenPerBoxMonth,
    })
  }
  return figures
}

function yearAt({ from }: DigitizationPlan, index: number): number {
  return fiscalYearOfMonth((from + index) as YearMonth)
}

/** Boxes scanned, and boxes closed after their waiting time, by the end of each month. */
function scanning(
  { backlog }: DigitizationPlan,
  days: readonly number[],
  draw: Draw,
): { readonly boxes: readonly number[]; readonly closed: readonly number[] } {
  const perDay = draw(backlog.pagesPerWorkingDay) * (1 - draw(backlog.reworkPercent) / 100)
  const perBox = Math.max(1, draw(backlog.pagesPerBox))
  const wait = Math.round(draw(backlog.monthsToClose))
  let pages = 0
  const boxes = days.map((open) => {
    pages += perDay * open
    return Math.min(backlog.boxes, Math.floor(pages / perBox))
  })
  return { boxes, closed: days.map((_, index) => boxes[index - wait] ?? 0) }
}

/** Boxes disposed of by the end of each month: what was due, after the time that consent takes. */
function disposal({ disposal, from }: DigitizationPlan, months: number, draw: Draw): readonly number[] {
  const wait = Math.round(draw(disposal.monthsToConsent))
  return Array.from({ length: months }, (_, index) =>
    disposal.expiring.reduce(
      (sum, { month, boxes }) => (month + wait <= from + index ? sum + boxes : sum),
      0,
    ),
  )
}
