import { expectedAt, keepsUpWithTime, onTrackRatio, paceWord } from '@reform/quantities'
import type { Id } from '../../model/text.ts'
import type { PlainCourse } from '../course.ts'
import type { ProgressMethod } from '../method.ts'
import { type Reason, reason } from '../reason.ts'
import { type GrowthInput, judgeGrowth, valueForHigh } from './growth.ts'

/** What a rule says of a course that is neither met nor over. */
export interface RuleResult {
  readonly word: Id
  readonly because: readonly Reason[]
  readonly progress?: number
  readonly score?: number
}

/** What a rule needs to know beside the course itself. */
export interface RuleContext {
  readonly unitsPerYear: number
  readonly limit?: number
}

/** The word of the method's rule. */
export function applyRule(method: ProgressMethod, course: PlainCourse, context: RuleContext): RuleResult {
  const { rule, common } = method
  switch (rule.kind) {
    case 'elapsedShare': {
      const kept = keepsUpWithTime(course)
      if (kept.state !== 'value') return { word: common.open, because: [reason('notStarted')] }
      return { word: kept.value ? 'A' : 'B', because: [] }
    }
    case 'requiredPace': {
      if (isEarly(course, rule.earliest)) return { word: common.tooEarly, because: [reason('tooEarly')] }
      const pace = paceWord(course)
      return pace.state === 'value'
        ? { word: pace.value, because: [] }
        : { word: common.open, because: [reason('notStarted')] }
    }
    case 'onTrackBands': {
      const ratio = onTrackRatio(course, { earliest: rule.earliest })
      if (ratio.state !== 'value') return { word: common.tooEarly, because: [reason('tooEarly')] }
      return { word: bandOf(ratio.value, rule), because: [] }
    }
    case 'growth': {
      const result = judgeGrowth(rule, growthInput(course, context))
      if (result === undefined) return { word: common.open, because: [reason('noGrowth')] }
      const { word, progress, score } = result
      const zero = result.zeroReplaced ? [reason('zeroReplaced', { value: rule.zeroBecomes })] : []
      return { word, progress, score, because: [reason('growth', { value: progress }), ...zero] }
    }
  }
}

function isEarly({ baseline, current, target }: PlainCourse, earliest: number): boolean {
  return (current.at - baseline.at) / (target.at - baseline.at) < earliest
}

function bandOf(ratio: number, rule: { ahead: number; onTrack: number; slightlyBehind: number }): Id {
  if (ratio >= rule.ahead) return 'ahead'
  if (ratio >= rule.onTrack) return 'onTrack'
  if (ratio >= rule.slightlyBehind) return 'slightlyBehind'
  return ratio >= 0 ? 'behind' : 'reversing'
}

function growthInput(course: PlainCourse, { unitsPerYear, limit }: RuleContext): GrowthInput {
  const { baseline, current, target, rising } = course
  const yearsTo = (at: number): number => (at - baseline.at) / unitsPerYear
  return {
    baseline: baseline.value,
    current: current.value,
    years: yearsTo(current.at),
    rising,
    target: { value: target.value, years: yearsTo(target.at) },
    ...(limit !== undefined && { limit }),
  }
}

/** The value at the time of the current one from which on the method says a green word. */
export function valueForGreen(
  method: ProgressMethod,
  course: PlainCourse,
  context: RuleContext,
): number | undefined {
  const { rule } = method
  if (rule.kind === 'growth') return valueForHigh(rule, growthInput(course, context))
  const { baseline, target, current } = course
  const expected = expectedAt({ kind: 'linear', from: baseline, to: target }, current.at)
  if (expected.state !== 'value') return undefined
  if (rule.kind !== 'onTrackBands') return expected.value
  return baseline.value + (expected.value - baseline.value) * rule.onTrack
}
