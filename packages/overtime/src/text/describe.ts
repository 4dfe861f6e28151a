import { parseIsoDate } from '@reform/calendar'
import { describeFinding, type Finding, type Language, type Provision, provisionInForce } from '@reform/rules'
import type { Assessment, Interview } from '../assess/assessment.ts'
import type { Headroom } from '../headroom/headroom.ts'
import type { IntervalNotice } from '../health/intervals.ts'
import type { PresenceGap } from '../health/presence.ts'
import type { FactorReview } from '../health/reviews.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'
import type { OvertimeWording } from './wording.ts'

const wordings: Readonly<Record<Language, OvertimeWording>> = { ja: japanese, en: english }

type Lawful = Pick<Finding, 'provision' | 'lawOn' | 'scope'>

/** The version of a provision that a finding, an interview or a notice was made under. */
function provisionOf({ provision, lawOn, scope }: Lawful, rules: OvertimeRules): Provision {
  const on = parseIsoDate(lawOn)
  const found = provisionInForce(rules.ruleset, provision, scope === undefined ? { on } : { on, scope })
  if (found === undefined) throw new RangeError(`${rules.regime}: no ${provision} in force on ${lawOn}`)
  return found
}

/**
 * The sentence about one finding: what was observed and when, what the provision asks for and where it stands,
 * and, where the outcome is open, what would settle it.
 *
 * @throws RangeError when the rules hold no such provision on the day of its law.
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'heteronomous', overtimeMinutes: 6000 },
 * ]
 * const { findings } = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * findings.map((one) => describe(one, npaRules, 'en'))
 * // => ['Overtime in June 2026 came to 100 h 00 min. The law asks for less than 100 hours (National Personnel Authority Rule 15-14, art. 16-2-2(1)(ii)(a)).']
 * ```
 */
export function describe(finding: Finding, rules: OvertimeRules, language: Language): string {
  return describeFinding(finding, provisionOf(finding, rules), language)
}

/**
 * The sentence about one interview: whether it is due or may be asked for, why, and by when.
 *
 * @throws RangeError when the rules hold no such provision on the day of its law.
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 4860 },
 * ]
 * const { interviews } = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * interviews.map((one) => describeInterview(one, npaRules, 'en'))
 * // => ['Overtime in June 2026 came to 81 h 00 min, which is more than 80 hours. An interview by a physician is held if the person asks for it, as a guide by 31 July 2026 (National Personnel Authority Rule 10-4, art. 22-2).']
 * ```
 */
export function describeInterview(interview: Interview, rules: OvertimeRules, language: Language): string {
  return wordings[language].interview(interview, provisionOf(interview, rules))
}

/**
 * All that is said about one person: the sentences of the findings, then of the interviews; one sentence when
 * nothing is to be said.
 *
 * @throws RangeError when the rules hold no such provision on the day of its law.
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2700 },
 * ]
 * describeAll(assess({ id: 'p1', regime: 'npa', months }, npaRules), npaRules, 'ja')
 * // => ['記録のある月について、すべての上限を満たしています。']
 * ```
 */
export function describeAll(
  assessment: Assessment,
  rules: OvertimeRules,
  language: Language,
): readonly string[] {
  const sentences = [
    ...assessment.findings.map((one) => describe(one, rules, language)),
    ...assessment.interviews.map((one) => describeInterview(one, rules, language)),
  ]
  if (sentences.length > 0) return sentences
  return [wordings[language].nothing(assessment.word)]
}

/**
 * The sentence about a short interval between duties: a notice, never a breach.
 *
 * @throws RangeError when the rules hold no such provision on that day.
 * @example
 * ```ts
 * const late = { date: parseIsoDate('2026-06-01'), work: [{ from: 510, to: 1380 }] }
 * const early = { date: parseIsoDate('2026-06-02'), work: [{ from: 510, to: 1035 }] }
 * intervalNotices([late, early], npaRules).map((one) => describeInterval(one, npaRules, 'en'))
 * // => ['Between the end of work on 1 June 2026 and the next start there were 9 h 30 min. At least 11 hours are to be aimed at (National Personnel Authority Rule 15-14, art. 1-2). This is a notice, not a breach.']
 * ```
 */
export function describeInterval(notice: IntervalNotice, rules: OvertimeRules, language: Language): string {
  return wordings[language].interval(notice, provisionOf(notice, rules))
}

/**
 * The sentence about a review of factors that is due.
 *
 * @example
 * ```ts
 * const review = { year: { from: '2026-04', to: '2027-03' }, due: '2027-09-30', findings: [] }
 * describeReview(review, 'ja') // => '2026年4月から2027年3月までの年の上限を超えた超過勤務について、2027年9月30日までに要因の整理、分析及び検証を行う必要があります。'
 * ```
 */
export function describeReview(review: FactorReview, language: Language): string {
  return wordings[language].review(review)
}

/**
 * The sentence about presence that is far from what was declared, asking for the reason.
 *
 * @example
 * ```ts
 * describePresence({ date: '2026-06-01', presentMinutes: 660, declaredMinutes: 540, gap: 120 }, 'en')
 * // => 'On 1 June 2026 the presence record shows 11 h 00 min and the declared working time 9 h 00 min: 2 h 00 min more. Please state the reason.'
 * ```
 */
export function describePresence(gap: PresenceGap, language: Language): string {
  return wordings[language].presence(gap)
}

/**
 * The sentences about what may still be worked: this month, what binds, and the largest even plan.
 *
 * @throws RangeError when the rules hold no such provision on the day of its law.
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 1200 },
 * ]
 * const room = headroom({ id: 'p1', regime: 'npa', months }, npaRules, { today: parseIsoDate('2026-06-15') })
 * describeHeadroom(room, npaRules, 'en')[0]
 * // => 'In June 2026 25 h 00 min may still be worked (Overtime in a month, autonomous department).'
 * ```
 */
export function describeHeadroom(
  room: Headroom,
  rules: OvertimeRules,
  language: Language,
): readonly string[] {
  const label = (finding: Finding | undefined): string | undefined =>
    finding === undefined ? undefined : provisionOf(finding, rules).label[language]
  return wordings[language].headroom(room, label(room.thisMonth.limit), label(room.even.limit))
}
