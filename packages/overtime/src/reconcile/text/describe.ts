import { isIsoDate } from '@reform/calendar'
import type { Language } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { RowProblem } from '../problem.ts'
import type { ReconciledDay } from '../reconcile.ts'
import type { UnsentDays } from '../rows.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'

const wordings = { ja: japanese, en: english } as const
const words = { ja: japaneseWords, en: englishWords } as const

function dayText(date: string, language: Language): string {
  return isIsoDate(date) ? words[language].day(date) : date
}

/**
 * The sentence about a problem with rows: where, what was found, and whether the rows were left out.
 *
 * @example
 * ```ts
 * const problem: RowProblem = { code: 'beyondADay', rows: [3], person: 'p1', date: '2026-06-02', found: '1620', setAside: true }
 * describeRowProblem(problem, 'ja') // => '行3：p1の2026年6月2日の記録は、1日の24時間を超えています（1620）。この行は用いていません。'
 * ```
 */
export function describeRowProblem(problem: RowProblem, language: Language): string {
  const { code, rows, person, date, found, setAside } = problem
  const what = wordings[language].problems[code]
  const day = dayText(date, language)
  if (language === 'ja') {
    const place = rows.length === 0 ? '' : `行${rows.join('、')}：`
    const value = found === undefined ? '' : `（${found}）`
    return `${place}${person}の${day}の記録は、${what}${value}。${setAside ? 'この行は用いていません。' : ''}`
  }
  const place = rows.length === 0 ? '' : `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}: `
  const value = found === undefined ? '' : ` (${found})`
  const left = setAside ? ` ${rows.length === 1 ? 'This row was' : 'These rows were'} not used.` : ''
  return `${place}The record of ${person} for ${day} ${what}${value}.${left}`
}

/**
 * The sentence about one day: both figures, how they stand, and the reason.
 *
 * @example
 * ```ts
 * const day: ReconciledDay = {
 *   person: 'p1', date: '2026-06-01', standing: 'unexplained', declaredMinutes: 465, presentMinutes: 640, gap: 175, sources: ['pc'],
 * }
 * describeReconciledDay(day, 'en')
 * // => '1 June 2026: declared 7 h 45 min, present 10 h 40 min; they differ without a reason.'
 * ```
 */
export function describeReconciledDay(day: ReconciledDay, language: Language): string {
  const { reasons, standings } = wordings[language]
  const { time } = words[language]
  const none = language === 'ja' ? 'なし' : 'none'
  const [declared, present] = [day.declaredMinutes, day.presentMinutes].map((minutes) =>
    minutes === null ? none : time(minutes),
  )
  const date = dayText(day.date, language)
  const { reason } = day
  const why = reason === undefined ? [] : [reasons[reason.code], ...(reason.words ? [reason.words] : [])]
  return language === 'ja'
    ? `${date}：申告${declared}、在庁${present}。${standings[day.standing]}${why.length === 0 ? '' : `（${why.join('、')}）`}。`
    : `${date}: declared ${declared}, present ${present}; ${standings[day.standing]}${why.length === 0 ? '' : ` (${why.join(', ')})`}.`
}

/**
 * The sentence about a department that did not send a whole month.
 *
 * @example
 * ```ts
 * describeUnsent({ department: 'A', month: '2026-06', from: '2026-06-16', to: '2026-06-30' }, 'ja')
 * // => 'Aの2026年6月の記録は、2026年6月16日から2026年6月30日まで届いていません。この期間は不明として扱います。'
 * ```
 */
export function describeUnsent({ department, month, from, to }: UnsentDays, language: Language): string {
  const { day } = words[language]
  return language === 'ja'
    ? `${department}の${day(month)}の記録は、${day(from)}から${day(to)}まで届いていません。この期間は不明として扱います。`
    : `${department} sent nothing for ${day(month)} from ${day(from)} to ${day(to)}. These days are taken as unknown.`
}
