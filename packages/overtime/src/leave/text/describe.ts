import type { Language } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { LeaveLedger, LeaveProblem } from '../ledger.ts'

/** Leave as days and the rest of a day; half days stay days. */
function parts(minutes: number, perDay: number): { readonly days: number; readonly rest: number } {
  if ((minutes * 2) % perDay === 0) return { days: minutes / perDay, rest: 0 }
  const days = Math.floor(minutes / perDay)
  return { days, rest: minutes - days * perDay }
}

const units = {
  ja: { day: '日', halfDay: '半日', hour: '時間', quarterHour: '15分' },
  en: { day: 'day', halfDay: 'half day', hour: 'hour', quarterHour: '15 minutes' },
} as const

const problems = {
  ja: ({ code, date, unit, count }: LeaveProblem): string => {
    const use = `${japaneseWords.day(date)}の休暇（${units.ja[unit]}を単位として${count}）`
    return {
      unitNotAllowed: `${use}は、その日には認められていない単位です。`,
      notCovered: `${use}は、残っている休暇を超えています。`,
      wrongCount: `${use}の数が正しくありません。`,
      tooMuchByTheHour: `${use}は、時間単位で取得できる日数を超えています。`,
    }[code]
  },
  en: ({ code, date, unit, count }: LeaveProblem): string => {
    const use = `The leave of ${englishWords.day(date)} (${count} × ${units.en[unit]})`
    return {
      unitNotAllowed: `${use} is in a unit that is not open on that day.`,
      notCovered: `${use} goes beyond the leave that was left.`,
      wrongCount: `${use} is not a number of units.`,
      tooMuchByTheHour: `${use} goes beyond the days that may be taken by the hour.`,
    }[code]
  },
} as const

function amount(minutes: number, perDay: number, language: Language): string {
  const { days, rest } = parts(minutes, perDay)
  const time = (language === 'ja' ? japaneseWords : englishWords).time(Math.floor(rest))
  if (language === 'ja') return rest === 0 ? `${days}日` : `${days}日と${time}`
  const count = `${days} ${days === 1 ? 'day' : 'days'}`
  return rest === 0 ? count : `${count} and ${time}`
}

/**
 * The sentences about one person's leave: what is left and when it lapses, then what does not fit.
 *
 * @example
 * ```ts
 * const { grants } = leaveGrants({ enteredOn: parseIsoDate('2026-04-01') }, parseIsoDate('2026-11-20'), npaLeaveRules)
 * const uses: LeaveUse[] = [{ date: parseIsoDate('2026-05-07'), unit: 'hour', count: 2 }]
 * describeLeave(leaveLedger(grants, uses, parseIsoDate('2026-11-20'), npaLeaveRules), 'ja')
 * // => ['2026年11月20日現在の休暇の残りは14日と5時間45分です（うち14日と5時間45分は2027年12月31日までに使わないと失効します）。']
 * ```
 */
export function describeLeave(ledger: LeaveLedger, language: Language): readonly string[] {
  const { on, leftMinutes, minutesPerDay, accounts } = ledger
  const first = accounts
    .filter((one) => one.leftMinutes > 0)
    .sort((a, b) => (a.lapsesAfter < b.lapsesAfter ? -1 : 1))[0]
  const left = amount(leftMinutes, minutesPerDay, language)
  const ja = japaneseWords.day
  const en = englishWords.day
  const lapse = {
    ja:
      first === undefined
        ? ''
        : `（うち${amount(first.leftMinutes, minutesPerDay, 'ja')}は${ja(first.lapsesAfter)}までに使わないと失効します）`,
    en:
      first === undefined
        ? ''
        : `, of which ${amount(first.leftMinutes, minutesPerDay, 'en')} lapse if not used by ${en(first.lapsesAfter)}`,
  }
  return [
    language === 'ja'
      ? `${ja(on)}現在の休暇の残りは${left}です${lapse.ja}。`
      : `On ${en(on)} ${left} of leave are left${lapse.en}.`,
    ...ledger.problems.map((one) => problems[language](one)),
  ]
}
