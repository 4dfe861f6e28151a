import { type AttributePlan, iso2859, type QualityLimit, type Severity } from '../provisions/iso2859.ts'
import { checkCount } from '../whole.ts'

/** How a lot is to be inspected. */
export type LotPlan = AttributePlan & {
  readonly lot: number
  readonly letter: string
  /** The sample is the whole lot: every item is inspected. */
  readonly inspectsAll: boolean
  /** The table's arrow leads from the letter's own sample size to another. */
  readonly followsArrow: boolean
  /** The plan is not checked against the standard. */
  readonly unconfirmed: boolean
}

/**
 * How many items of a lot are drawn and how many defects are accepted, by ISO 2859-1 level II after following the
 * arrows. When the sample reaches the lot, everything is inspected.
 *
 * @throws RangeError when the lot is not a whole number of at least 1.
 * @example
 * ```ts
 * const { sample, accept } = lotPlan(200, 100, 'normal')
 * const plan = { sample, accept } // not 32: the arrow leads on
 * plan // => { sample: 50, accept: 1 }
 * lotPlan(10, 100, 'normal').inspectsAll // => true
 * ```
 */
export function lotPlan(lot: number, limit: QualityLimit, severity: Severity): LotPlan {
  if (checkCount('lotPlan', lot) < 1) throw new RangeError('lotPlan: a lot has at least one item')
  const line = iso2859.find(({ largestLot }) => lot <= largestLot)
  if (line === undefined) throw new RangeError(`lotPlan: no line for ${lot}`)
  const { sample, accept } = line.plans[severity][limit]
  return {
    lot,
    letter: line.letter,
    sample: Math.min(sample, lot),
    accept,
    inspectsAll: sample >= lot,
    followsArrow: sample !== line.ownSample,
    unconfirmed: severity === 'tightened' && !line.tightenedConfirmed,
  }
}

/** Defects found in a sample: critical ones make a page useless, major ones hinder, minor ones are cosmetic. */
export type Defects = { readonly critical: number; readonly major: number; readonly minor: number }

/** What an inspection of one lot came to. */
export type LotJudgement = {
  readonly accepted: boolean
  readonly because: readonly ('pageCount' | 'critical' | 'major' | 'minor')[]
  readonly plans: { readonly major: LotPlan; readonly minor: LotPlan }
}

/** What was counted and found in one lot. */
export type LotResult = {
  readonly lot: number
  readonly severity: Severity
  /** Sheets' sides in and images out, counted on the whole lot: no sample finds one lost page. */
  readonly pages: { readonly in: number; readonly out: number }
  readonly defects: Defects
}

/**
 * Whether a lot of images is accepted: page counts equal, no critical defect, and major and minor ones within the
 * plans for 1.0 % and 2.5 %.
 *
 * @throws RangeError when a number is not whole or the lot is empty.
 * @example
 * ```ts
 * const result = { lot: 2000, severity: 'normal', pages: { in: 2000, out: 2000 }, defects: { critical: 0, major: 4, minor: 0 } } as const
 * judgeLot(result).because // => ['major']
 * ```
 */
export function judgeLot({ lot, severity, pages, defects }: LotResult): LotJudgement {
  const plans = { major: lotPlan(lot, 100, severity), minor: lotPlan(lot, 250, severity) }
  const because: LotJudgement['because'][number][] = []
  if (checkCount('judgeLot', pages.in) !== checkCount('judgeLot', pages.out)) because.push('pageCount')
  if (checkCount('judgeLot', defects.critical) > 0) because.push('critical')
  if (checkCount('judgeLot', defects.major) > plans.major.accept) because.push('major')
  if (checkCount('judgeLot', defects.minor) > plans.minor.accept) because.push('minor')
  return { accepted: because.length === 0, because, plans }
}

/** Where switching between severities stands after some lots. */
export type Switching = {
  readonly severity: Severity
  /** Whether inspection has to stop until the process is improved. */
  readonly stopped: boolean
  /** The last outcomes under the present severity, oldest first, at most five. */
  readonly recent: readonly boolean[]
  /** Rejected lots since tightened inspection began. */
  readonly rejectedTightened: number
}

/** Normal inspection, before the first lot. */
export const startSwitching: Switching = {
  severity: 'normal',
  stopped: false,
  recent: [],
  rejectedTightened: 0,
}

/**
 * Where switching stands after one more lot. Two of at most five consecutive lots rejected: tightened. Five accepted
 * in a row: normal again. Five rejected under tightened inspection: stop. A lot that is submitted again does not count.
 *
 * @example
 * ```ts
 * const lots = [false, true, false].map((accepted) => ({ accepted, resubmitted: false }))
 * lots.reduce(afterLot, startSwitching).severity // => 'tightened'
 * ```
 */
export function afterLot(
  state: Switching,
  lot: { readonly accepted: boolean; readonly resubmitted: boolean },
): Switching {
  if (lot.resubmitted || state.stopped) return state
  const recent = [...state.recent, lot.accepted].slice(-5)
  if (state.severity === 'normal') {
    const rejected = recent.filter((accepted) => !accepted).length
    return rejected >= 2 ? { ...startSwitching, severity: 'tightened' } : { ...state, recent }
  }
  if (recent.length === 5 && recent.every((accepted) => accepted)) return startSwitching
  const rejectedTightened = state.rejectedTightened + (lot.accepted ? 0 : 1)
  return { ...state, recent, rejectedTightened, stopped: rejectedTightened >= 5 }
}
