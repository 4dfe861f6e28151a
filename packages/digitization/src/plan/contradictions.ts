import { yearMonthOf } from '@reform/calendar'
import type { Dial, DigitizationPlan, Estimate } from './plan.ts'
import { type MonthFigures, runPlan } from './run.ts'

/** Two promises, or a promise and the means, that cannot both hold. */
export type Contradiction = {
  readonly code: /** More boxes are to be scanned or disposed of than are stored. */
    | 'moreBoxesThanStored'
    /** Storage shall fall further than scanning and disposal can close boxes by then, at their best. */
    | 'storageBeyondMeans'
    /** Storage shall fall before boxes that are scanned in time can be closed. */
    | 'storageBeforeClosing'
    /** More shall be disposed of than expires and gets its consent by then, at the fastest. */
    | 'disposalBeyondConsent'
    /** The rate cannot be reached even if everything goes at its best. */
    | 'rateBeyondMeans'
    /** Printing cannot fall that far even if everything goes at its best. */
    | 'printBeyondMeans'
    /** A target lies after the last month of the plan, or before its first. */
    | 'targetOutsidePlan'
  readonly dials: readonly Dial[]
  /** What is promised, and the best that the plan can give; in the unit of the dial. */
  readonly promised: number
  readonly best: number
}

type Side = 'low' | 'high'

/** Every uncertain value at the end that helps. */
const helpful: Readonly<Record<string, Side>> = {
  electronicPercentFirst: 'high',
  electronicPercentLast: 'high',
  pagesPerWorkingDay: 'high',
  reductionPercentPerYear: 'high',
}

/** The plan with every value at its most helpful. */
function atBest(plan: DigitizationPlan): DigitizationPlan {
  const fix = <Part extends object>(part: Part): Part =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]: [string, unknown]) => [
        name,
        isEstimate(value) ? single(value[helpful[name] ?? 'low']) : value,
      ]),
    ) as Part
  return {
    ...plan,
    documents: fix(plan.documents),
    backlog: fix(plan.backlog),
    print: fix(plan.print),
    disposal: fix(plan.disposal),
  }
}

function isEstimate(value: unknown): value is Estimate {
  return typeof value === 'object' && value !== null && 'likely' in value
}

function single(value: number): Estimate {
  return { low: value, likely: value, high: value }
}

/** Where the promises of a plan contradict each other or its means, whatever is drawn. */
export function contradictionsOf(plan: DigitizationPlan, days: readonly number[]): readonly Contradiction[] {
  const best = runPlan(atBest(plan), days, ({ likely }) => likely)
  const expiring = plan.disposal.expiring.reduce((sum, { boxes }) => sum + boxes, 0)
  const found: Contradiction[] = []
  const wanted = plan.backlog.boxes + expiring
  if (wanted > plan.storage.boxes) {
    const dials = ['storage', 'disposal'] as const
    found.push({ code: 'moreBoxesThanStored', dials, promised: wanted, best: plan.storage.boxes })
  }
  for (const dial of ['rate', 'print', 'storage', 'disposal'] as const) {
    const one = beyondMeans(plan, dial, best)
    if (one !== undefined) found.push(one)
  }
  return found
}

function beyondMeans(
  plan: DigitizationPlan,
  dial: Dial,
  best: readonly MonthFigures[],
): Contradiction | undefined {
  const { targets } = plan
  const due = targets[dial]?.due
  if (due === undefined) return undefined
  const promised = promisedFor(plan, dial)
  const figures = best[yearMonthOf(due) - plan.from]
  if (figures === undefined) return { code: 'targetOutsidePlan', dials: [dial], promised, best: 0 }
  const reached = figures[dial]
  const isKept =
    dial === 'rate' || dial === 'disposal' ? reached >= promised - 1e-9 : reached <= promised + 1e-9
  if (isKept) return undefined
  if (dial === 'rate') return { code: 'rateBeyondMeans', dials: [dial], promised, best: reached }
  if (dial === 'print') return { code: 'printBeyondMeans', dials: [dial], promised, best: reached }
  if (dial === 'disposal') return { code: 'disposalBeyondConsent', dials: [dial], promised, best: reached }
  const ifClosedAtOnce = plan.storage.boxes - figures.disposal - figures.scannedBoxes
  const code = ifClosedAtOnce <= promised ? 'storageBeforeClosing' : 'storageBeyondMeans'
  return { code, dials: ['storage', 'disposal'], promised, best: reached }
}

/** The figure that was promised for a dial; 0 where nothing was. */
export function promisedFor({ targets }: DigitizationPlan, dial: Dial): number {
  if (dial === 'rate') return targets.rate?.percent ?? 0
  if (dial === 'print') return targets.print?.impressions ?? 0
  return targets[dial]?.boxes ?? 0
}
