import { isIsoDate, isIsoYearMonth } from '@reform/calendar'
import type { Bilingual } from '@reform/quantities'
import type { Comparison } from './comparison.ts'
import { coversDay, coversScope, type InForce } from './in-force.ts'
import { allowedBy, isSettledBy, type Judgeable, judge, requireJudged } from './judge.ts'

/** A stretch of time, both ends inside: two months `YYYY-MM` or two days `YYYY-MM-DD`. */
export type FindingWindow = { readonly from: string; readonly to: string }

/** What every finding says. */
export type FindingBase = {
  /** The provision's id; with `lawOn` and `scope` it names one version. */
  readonly provision: string
  /** The day, `YYYY-MM-DD`, whose law was applied. */
  readonly lawOn: string
  readonly scope?: string
  /** What the observed figure may come to: the provision's value times `times`. */
  readonly allowed: number
  readonly comparison: Comparison
  /** How many units the observed figure stands for: the months of a mean, the denominator of a share. */
  readonly times?: number
  readonly window: FindingWindow
}

/** A finding that a provision is kept to. */
export type WithinFinding = FindingBase & { readonly word: 'within'; readonly observed: number }

/** A finding that a provision is breached. */
export type BreachedFinding = FindingBase & { readonly word: 'breached'; readonly observed: number }

/** A finding that the figure is beyond a provision and an exception covers that. */
export type ExemptFinding = FindingBase & {
  readonly word: 'exempt'
  readonly observed: number
  /** What the exception rests on, as it stands in a sentence: `特例業務`, `special duty`. */
  readonly exemption: Bilingual
  /** How much of the observed figure it accounts for. */
  readonly excused?: number
}

/** A finding that the figure is beyond a provision, which is allowed on a condition. */
export type ConditionalFinding = FindingBase & {
  readonly word: 'conditional'
  readonly observed: number
  /** As it stands in a sentence: `医師の面接指導`, `an interview by a physician`. */
  readonly condition: Bilingual
}

/** A finding that nothing can be said while something is missing. */
export type MissingFinding = FindingBase & {
  readonly word: 'undetermined'
  readonly because: 'missing'
  /** The part of the figure that is known; absent when nothing is. */
  readonly observed?: number
  /** The months or days that would settle it, as ISO texts. */
  readonly needs: readonly string[]
}

/** A finding that a person has to judge. */
export type JudgementFinding = FindingBase & {
  readonly word: 'undetermined'
  readonly because: 'judgement'
  readonly observed: number
  /** What has to be judged, as it stands in a sentence: `超過が特例業務によるものか`, `whether …`. */
  readonly question?: Bilingual
}

/** A finding that a provision does not apply. */
export type OutOfScopeFinding = FindingBase & { readonly word: 'outOfScope'; readonly observed?: number }

/** What is reported about one provision: plain data with everything that an explanation needs. */
export type Finding =
  | WithinFinding
  | BreachedFinding
  | ExemptFinding
  | ConditionalFinding
  | MissingFinding
  | JudgementFinding
  | OutOfScopeFinding

/** What findings are made about: a provision, or what judging needs of one. */
export type Findable = Judgeable & { readonly inForce?: readonly InForce[] }

/** The facts that a finding rests on. */
export type Facts = {
  /** The figure, in the provision's unit. With `needs`, the part of it that is known, or nothing. */
  readonly observed?: number
  readonly window: FindingWindow
  /** The day, `YYYY-MM-DD`, whose law is applied. */
  readonly lawOn: string
  readonly scope?: string
  readonly times?: number
  /** The months or days of the window that are missing and can only add to the figure. */
  readonly needs?: readonly string[]
}

/**
 * The finding about one observed figure: `within`, `breached`, or `undetermined` when parts are missing and
 * what is known does not settle it, or when the provision asks for an effort only.
 *
 * The words `exempt`, `conditional` and `outOfScope` rest on facts that only the rule at hand knows; build
 * on this finding to say them: `{ ...finding, word: 'exempt', exemption }`.
 *
 * @throws RangeError when the provision is not in force on `lawOn` for the scope, when nothing is observed
 * although nothing is missing, when the window is not two months
 * or two days in order, `lawOn` is not a day or `needs` names something else than months and days, and under
 * the conditions of {@link judge}.
 * @throws TypeError when the provision is a trigger or a figure for calculating.
 * @example
 * ```ts
 * const average: Judgeable = { id: 'average', effect: 'limit', value: 900, comparison: 'lte' }
 * const window = { from: '2026-06', to: '2026-07' }
 * findingOf(average, { observed: 1801, times: 2, window, lawOn: '2026-07-31' }).word // => 'breached'
 * findingOf(average, { observed: 1100, times: 2, window, lawOn: '2026-07-31', needs: ['2026-07'] }).word
 * // => 'undetermined'
 * ```
 */
export function findingOf(
  provision: Findable,
  facts: Facts,
): WithinFinding | BreachedFinding | MissingFinding | JudgementFinding {
  const { observed, times, needs = [] } = facts
  const base = baseOf(provision, facts)
  if (observed === undefined) {
    if (needs.length === 0) throw new RangeError(`${provision.id}: nothing observed and nothing needed`)
    return { ...base, word: 'undetermined', because: 'missing', needs }
  }
  if (needs.length > 0 && !isSettledBy(provision, observed, times)) {
    return { ...base, observed, word: 'undetermined', because: 'missing', needs }
  }
  const word = judge(provision, observed, times)
  return word === 'undetermined'
    ? { ...base, observed, word, because: 'judgement' }
    : { ...base, observed, word }
}

function baseOf(provision: Findable, { window, lawOn, scope, times, needs }: Facts): FindingBase {
  requireJudged(provision)
  const problem = timeProblem(window, lawOn, needs) ?? forceProblem(provision, lawOn, scope)
  if (problem !== undefined) throw new RangeError(`${provision.id}: ${problem}`)
  return {
    provision: provision.id,
    lawOn,
    ...(scope === undefined ? {} : { scope }),
    allowed: allowedBy(provision, times),
    comparison: provision.comparison,
    ...(times === undefined ? {} : { times }),
    window,
  }
}

function timeProblem(
  { from, to }: FindingWindow,
  lawOn: string,
  needs: Facts['needs'] = [],
): string | undefined {
  const inOneForm = [isIsoYearMonth, isIsoDate].some((isForm) => isForm(from) && isForm(to))
  if (!inOneForm || to < from) return `not a window of months or days: ${from} to ${to}`
  if (!isIsoDate(lawOn)) return `lawOn is not a day: ${lawOn}`
  const unclear = needs.find((need) => !isIsoYearMonth(need) && !isIsoDate(need))
  return unclear === undefined ? undefined : `needs a month or a day, not ${unclear}`
}

/** A version of a rule that was not law on the day is the wrong version: no finding is made of it. */
function forceProblem({ inForce }: Findable, lawOn: string, scope: Facts['scope']): string | undefined {
  if (inForce === undefined) return undefined
  if (inForce.some((span) => coversScope(span, scope) && coversDay(span, lawOn))) return undefined
  return `not in force on ${lawOn}${scope === undefined ? '' : ` for ${scope}`}`
}
