import type { Bilingual, Language } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { CauseCode, EntryProblem, ReviewStage, ReviewState } from '../register.ts'

/**
 * The causes as they stand in a form, in both languages.
 *
 * @example
 * ```ts
 * causeLabels.diet.ja // => '国会対応'
 * ```
 */
export const causeLabels: Readonly<Record<CauseCode, Bilingual>> = {
  diet: { ja: '国会対応', en: 'Diet business' },
  budget: { ja: '予算・会計', en: 'budget and accounts' },
  bills: { ja: '法令の立案', en: 'drafting of laws' },
  negotiations: { ja: '国際交渉', en: 'international negotiations' },
  personnel: { ja: '人事・給与', en: 'personnel and pay' },
  infection: { ja: '感染症への対応', en: 'response to an infectious disease' },
  disaster: { ja: '災害への対応', en: 'response to a disaster' },
  litigation: { ja: '訴訟・審査', en: 'litigation and appeals' },
  systems: { ja: '情報システムの更新等', en: 'renewal of information systems' },
  peakLoad: { ja: '時期的な業務の集中', en: 'a seasonal peak' },
  shortOfStaff: { ja: '要員の不足', en: 'too few staff' },
  absence: { ja: '欠員・休業', en: 'vacancies and absence' },
  oneExpert: { ja: '特定の職員への集中', en: 'work that one person only can do' },
  workMethod: { ja: '業務の進め方', en: 'the way of working' },
  other: { ja: 'その他', en: 'other' },
}

const stages: Readonly<Record<ReviewStage, Bilingual>> = {
  opened: { ja: '要因は未確認です', en: 'its cause has not been found' },
  causeFound: {
    ja: '要因を確認し、改善策は未定です',
    en: 'its cause is known, a measure has not been taken',
  },
  measureTaken: { ja: '改善策を講じています', en: 'a measure has been taken' },
  closed: { ja: '終了しています', en: 'it is closed' },
}

const problems: Readonly<Record<EntryProblem['code'], Bilingual>> = {
  unknownCase: { ja: '該当する事案がありません', en: 'there is no such case' },
  notADate: { ja: '日付として読めません', en: 'its day cannot be read' },
  inTheFuture: { ja: '基準日より後の日付です', en: 'it is dated later than the day asked about' },
  withoutWords: { ja: '説明がありません', en: 'it says nothing in words' },
  alreadyClosed: { ja: '既に終了した事案です', en: 'the case is closed' },
  notClosed: { ja: '終了していない事案です', en: 'the case is not closed' },
  closedWithoutCause: { ja: '要因がないため終了できません', en: 'without a cause it cannot be closed' },
  closedWithoutMeasure: { ja: '改善策がないため終了できません', en: 'without a measure it cannot be closed' },
  closedWithoutOutline: {
    ja: '特例業務の概要がないため終了できません',
    en: 'without an outline of the special duty it cannot be closed',
  },
}

/**
 * The sentence about one case: whose department and when, how far it has come, and its term. It names nobody.
 *
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2760 },
 * ]
 * const assessment = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * const cases = reviewCases([{ assessment, departmentOf: () => '総務課' }], npaRules)
 * reviewRegister(cases, [], '2027-10-01').states.map((one) => describeReviewState(one, 'ja'))
 * // => ['総務課の2026年6月の超過について、要因は未確認です。期限（2027年9月30日）を過ぎています。']
 * ```
 */
export function describeReviewState(state: ReviewState, language: Language): string {
  const { department, due, finding } = state.case
  const { from, to } = finding.window
  if (language === 'ja') {
    const { day } = japaneseWords
    const span = from === to ? day(to) : `${day(from)}から${day(to)}まで`
    const term = state.overdue ? `期限（${day(due)}）を過ぎています。` : `期限は${day(due)}です。`
    return `${department}の${span}の超過について、${stages[state.stage].ja}。${state.stage === 'closed' ? '' : term}`
  }
  const { day } = englishWords
  const span = from === to ? day(to) : `${day(from)} to ${day(to)}`
  const term = state.overdue ? ` It was due by ${day(due)}.` : ` It is due by ${day(due)}.`
  return `${department}, excess in ${span}: ${stages[state.stage].en}.${state.stage === 'closed' ? '' : term}`
}

/**
 * The sentence about an entry that could not be taken.
 *
 * @example
 * ```ts
 * describeEntryProblem({ code: 'alreadyClosed', index: 4, caseId: 'c1' }, 'en') // => 'Entry 5 (c1) was not taken: the case is closed.'
 * ```
 */
export function describeEntryProblem({ code, index, caseId }: EntryProblem, language: Language): string {
  return language === 'ja'
    ? `${index + 1}件目の記入（${caseId}）は反映していません。${problems[code].ja}。`
    : `Entry ${index + 1} (${caseId}) was not taken: ${problems[code].en}.`
}
