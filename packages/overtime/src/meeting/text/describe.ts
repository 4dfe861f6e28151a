import type { HiddenReason } from '@reform/disclosure'
import type { Bilingual, Language } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { CarriedAction, LoggedHearing } from '../agreed.ts'
import type { HearingReason, HearingReasonCode } from '../hear.ts'
import type { MeetingPage } from '../meeting.ts'

const reasons: Readonly<Record<HearingReasonCode, Bilingual>> = {
  breached: { ja: '上限を超えた職員がいます', en: 'people beyond a limit' },
  undetermined: { ja: '上限について判断できない職員がいます', en: 'people whose standing is open' },
  withoutCause: { ja: '要因が未確認の事案があります', en: 'cases without a cause' },
  withoutMeasure: { ja: '改善策が未定の事案があります', en: 'cases without a measure' },
  overdueReviews: { ja: '期限を過ぎた検証があります', en: 'reviews past their term' },
  manyOverLine: { ja: '目標の線を超えた職員が多くなっています', en: 'many people beyond a target line' },
  onCourse: { ja: '目標の線を超える見込みの職員がいます', en: 'people on course to pass a target line' },
  concentrated: { ja: '一部の職員に負担が集中しています', en: 'load on a few people' },
  followUpOverdue: { ja: '前回の助言の確認が期限を過ぎています', en: 'a follow-up past its term' },
}

/**
 * The sentence about one reason to hear a department.
 *
 * @example
 * ```ts
 * describeHearingReason({ code: 'breached', figure: 3 }, 'ja') // => '上限を超えた職員がいます（3人）。'
 * describeHearingReason({ code: 'withoutCause' }, 'en') // => 'There are cases without a cause.'
 * ```
 */
export function describeHearingReason({ code, figure, line }: HearingReason, language: Language): string {
  const notes = {
    ja: [...(line === undefined ? [] : [line]), ...(figure === undefined ? [] : [unit(code, figure).ja])],
    en: [...(line === undefined ? [] : [line]), ...(figure === undefined ? [] : [unit(code, figure).en])],
  }[language]
  if (language === 'ja') return `${reasons[code].ja}${notes.length === 0 ? '' : `（${notes.join('、')}）`}。`
  const verb = code === 'followUpOverdue' || code === 'concentrated' ? 'is' : 'are'
  return `There ${verb} ${reasons[code].en}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}.`
}

function unit(code: HearingReasonCode, figure: number): Bilingual {
  if (code === 'concentrated') return { ja: `上位1割で${figure}％`, en: `${figure}% on the highest tenth` }
  return { ja: `${figure}人`, en: `${figure} ${figure === 1 ? 'person' : 'people'}` }
}

const hidden: Readonly<Record<HiddenReason, Bilingual>> = {
  belowMinimum: {
    ja: '人数が公表の基準に満たないため示しません',
    en: 'not shown, as it rests on too few people',
  },
  protects: {
    ja: '他の人の値が分かることになるため示しません',
    en: 'not shown, as values of few people could be worked out',
  },
  earlierRelease: {
    ja: '既に公表した値と合わせると他の人の値が分かることになるため示しません',
    en: 'not shown, as together with earlier figures values of few people could be worked out',
  },
}

/**
 * The sentences about a department's month: total, median, maximum, and how far the load lies on a few, so that
 * no mean hides one person; or why nothing is shown.
 *
 * @example
 * ```ts
 * const hiddenCell = { state: 'hidden' as const, group: 'a', topic: 'overtime 2026-10', minimum: 10, reason: 'belowMinimum' as const }
 * describeMeetingPage({ label: { ja: '第一課', en: 'Division 1' }, overtime: hiddenCell }, 'en')
 * // => ['Division 1: not shown, as it rests on too few people.']
 * ```
 */
export function describeMeetingPage(
  { label, overtime }: Pick<MeetingPage, 'label' | 'overtime'>,
  language: Language,
): readonly string[] {
  if (overtime.state === 'hidden') {
    const why = hidden[overtime.reason]
    return [language === 'ja' ? `${label.ja}：${why.ja}。` : `${label.en}: ${why.en}.`]
  }
  const value = (name: string): number => {
    const figure = overtime.figures[name]
    return figure === undefined || figure.kind === 'distribution' ? 0 : Math.round(figure.value ?? 0)
  }
  const { n, figures } = overtime
  const top = figures.topTenth
  const share = top === undefined || top.kind === 'distribution' ? 0 : (top.value ?? 0)
  if (language === 'ja') {
    const { time } = japaneseWords
    return [
      `${label.ja}の${n}人の超過勤務は、合計${time(value('total'))}、中央値${time(value('median'))}、最大${time(value('maximum'))}です。`,
      `上位1割の職員が全体の${share}％を占め、${value('peopleForHalf')}人で全体の半分に達します。`,
    ]
  }
  const { time } = englishWords
  return [
    `${label.en}, ${n} people: ${time(value('total'))} in all, median ${time(value('median'))}, maximum ${time(value('maximum'))}.`,
    `The highest tenth has ${share}% of it, and ${value('peopleForHalf')} people have half.`,
  ]
}

const states: Readonly<Record<CarriedAction['state'] | LoggedHearing['state'], Bilingual>> = {
  open: { ja: '継続', en: 'open' },
  overdue: { ja: '期限経過', en: 'past its term' },
  done: { ja: '済', en: 'done' },
  noFollowUp: { ja: '確認事項なし', en: 'nothing to follow up' },
}

/**
 * The line about an agreed action that is carried over.
 *
 * @example
 * ```ts
 * const action = { id: 'a1', department: '第一課', agreedOn: '2026-09-15', words: '国会当番の分担', due: '2026-10-31', state: 'overdue' as const }
 * describeCarriedAction(action, 'ja') // => '第一課：国会当番の分担（2026年9月15日決定、期限2026年10月31日、期限経過）'
 * ```
 */
export function describeCarriedAction(action: CarriedAction, language: Language): string {
  const { department, words, agreedOn, due, state } = action
  if (language === 'ja') {
    const { day } = japaneseWords
    return `${department}：${words}（${day(agreedOn)}決定${due === undefined ? '' : `、期限${day(due)}`}、${states[state].ja}）`
  }
  const { day } = englishWords
  return `${department}: ${words} (agreed on ${day(agreedOn)}${due === undefined ? '' : `, due by ${day(due)}`}, ${states[state].en})`
}

/**
 * The line about a hearing in the log.
 *
 * @example
 * ```ts
 * const hearing = { department: 'A', on: '2026-09-10', reasons: [], advice: 'Share the roster', state: 'noFollowUp' as const }
 * describeHearing(hearing, 'en') // => 'A, 10 September 2026: Share the roster (nothing to follow up)'
 * ```
 */
export function describeHearing(hearing: LoggedHearing, language: Language): string {
  const { department, on, advice, followUp, state } = hearing
  if (language === 'ja') {
    const { day } = japaneseWords
    const next = followUp === undefined ? '' : `${followUp.words}、期限${day(followUp.due)}、`
    return `${department}（${day(on)}）：${advice}（${next}${states[state].ja}）`
  }
  const { day } = englishWords
  const next = followUp === undefined ? '' : `${followUp.words}, due by ${day(followUp.due)}, `
  return `${department}, ${day(on)}: ${advice} (${next}${states[state].en})`
}
