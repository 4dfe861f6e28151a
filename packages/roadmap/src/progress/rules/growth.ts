import type { GrowthCuts, ProgressRule } from '../method.ts'

type GrowthRule = Extract<ProgressRule, { readonly kind: 'growth' }>

/** Values and the years between them, as a rule of growth looks at them. */
export interface GrowthInput {
  readonly baseline: number
  readonly current: number
  readonly years: number
  readonly rising: boolean
  readonly target?: { readonly value: number; readonly years: number }
  readonly limit?: number
}

/** What a rule of growth found. `coefficient` shrinks the cuts near a limit. */
export interface GrowthResult {
  readonly word: 'substantial_progress' | 'moderate_progress' | 'limited_progress' | 'deterioration'
  readonly progress: number
  readonly score: number
  readonly zeroReplaced: boolean
}

/** Yearly growth from one value to another. */
function growthRate(later: number, earlier: number, years: number): number {
  return (later / earlier) ** (1 / years) - 1
}

/** How much less is asked near a limit that cannot be passed. */
function coefficientOf(rule: GrowthRule, { baseline, limit }: GrowthInput): number {
  if (limit === undefined) return 1
  const [size, bound] = [Math.abs(baseline), Math.abs(limit)]
  if (size >= 2 * bound) return 1
  const share = size <= bound ? size / bound : (2 * bound - size) / bound
  return 1 - share ** rule.limitExponent
}

function wordOf(progress: number, cuts: GrowthCuts, coefficient: number): GrowthResult['word'] {
  if (progress >= cuts.high * coefficient) return 'substantial_progress'
  if (progress >= cuts.medium * coefficient) return 'moderate_progress'
  return progress >= cuts.low * coefficient ? 'limited_progress' : 'deterioration'
}

function scoreWithTarget(progress: number): number {
  return progress >= 0.6 ? Math.min(7.1429 * progress - 4.2857, 5) : Math.max(4.1667 * progress - 2.5, -5)
}

function scoreWithoutTarget(progress: number, word: GrowthResult['word'], coefficient: number): number {
  if (coefficient === 0 && progress >= 0) return 5
  if (word === 'substantial_progress') return Math.min((500 * progress) / coefficient - 5, 5)
  if (word === 'moderate_progress') return (250 * progress) / coefficient - 1.25
  if (word === 'limited_progress') return (500 * progress) / coefficient - 2.5
  return Math.max(125 * progress - 2.5, -5)
}

/**
 * Growth a year against the growth that is needed, or against fixed cuts without a target. Nothing where a rate has
 * no meaning: values of opposite sign, no time between them, a target that is the baseline.
 */
export function judgeGrowth(rule: GrowthRule, input: GrowthInput): GrowthResult | undefined {
  const { current, years, target, rising } = input
  if (years <= 0) return undefined
  const baseline = input.baseline === 0 ? rule.zeroBecomes : input.baseline
  if (baseline < 0 !== current < 0) return undefined
  const sign = (baseline < 0 ? -1 : 1) * (rising ? 1 : -1)
  const achieved = sign * growthRate(current, baseline, years)
  if (target === undefined) {
    const coefficient = coefficientOf(rule, input)
    const word = wordOf(achieved, rule.withoutTarget, coefficient)
    const score = scoreWithoutTarget(achieved, word, coefficient)
    return finite({ word, progress: achieved, score, zeroReplaced: input.baseline === 0 })
  }
  const wanted = target.value === 0 ? rule.zeroBecomes : target.value
  const needed = Math.abs(growthRate(wanted, baseline, target.years))
  if (!(needed > 0)) return undefined
  const progress = achieved / needed
  const zeroReplaced = input.baseline === 0 || target.value === 0
  return finite({
    word: wordOf(progress, rule.withTarget, 1),
    progress,
    score: scoreWithTarget(progress),
    zeroReplaced,
  })
}

function finite(result: GrowthResult): GrowthResult | undefined {
  return Number.isFinite(result.progress) ? result : undefined
}

/** The value that would be called substantial progress after so many years. */
export function valueForHigh(rule: GrowthRule, input: GrowthInput): number | undefined {
  const { target, rising, years } = input
  if (target === undefined) return undefined
  const baseline = input.baseline === 0 ? rule.zeroBecomes : input.baseline
  const wanted = target.value === 0 ? rule.zeroBecomes : target.value
  const needed = Math.abs(growthRate(wanted, baseline, target.years))
  const sign = (baseline < 0 ? -1 : 1) * (rising ? 1 : -1)
  const value = baseline * (1 + sign * rule.withTarget.high * needed) ** years
  return Number.isFinite(value) ? value : undefined
}
