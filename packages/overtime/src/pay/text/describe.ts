import type { Language } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { PayMonth } from '../pay-month.ts'

/** A duration given in hundredths of a minute: whole minutes as hours, the rest as a decimal. */
function hundredths(value: number, time: (minutes: number) => string, minute: string): string {
  if (value % 100 === 0) return time(value / 100)
  return `${(value / 100).toFixed(2).replace(/0$/, '')}${minute}`
}

/** Substitute leave of the Labour Standards Act rests on an agreement; compensatory time is granted. */
const isPrivate = ({ ruleset }: PayMonth): boolean => ruleset.id === 'lsa37.pay'

const sentences = {
  ja: (paid: PayMonth): readonly string[] => {
    const { day, time } = japaneseWords
    const rates = paid.lines.map((one) => `100分の${one.percent}が${time(one.minutes)}`).join('、')
    return [
      paid.lines.length === 0
        ? `${day(paid.month)}に支給の対象となる時間はありません。`
        : `${day(paid.month)}の${isPrivate(paid) ? '割増し後の割合' : '支給割合'}ごとの時間は、${rates}です。`,
      ...(paid.beyondMinutes === 0
        ? []
        : [
            `月60時間を超えた時間は${time(paid.beyondMinutes)}で、${isPrivate(paid) ? '労使協定があれば代替休暇' : '超勤代休時間'}に代えられるのは${hundredths(paid.compensatoryHundredths, time, '分')}です${paid.compensatoryUntil === undefined ? '' : `（${day(paid.compensatoryUntil)}まで）`}。`,
          ]),
    ]
  },
  en: (paid: PayMonth): readonly string[] => {
    const { day, time } = englishWords
    const rates = paid.lines.map((one) => `${time(one.minutes)} at ${one.percent} percent`).join(', ')
    return [
      paid.lines.length === 0
        ? `In ${day(paid.month)} there is no time to be paid.`
        : `In ${day(paid.month)} the time at each rate is: ${rates}.`,
      ...(paid.beyondMinutes === 0
        ? []
        : [
            `Beyond 60 hours there were ${time(paid.beyondMinutes)}; ${hundredths(paid.compensatoryHundredths, time, ' min')} may be taken as ${isPrivate(paid) ? 'substitute leave, where an agreement says so,' : 'compensatory time'} instead of the raise${paid.compensatoryUntil === undefined ? '' : `, by ${day(paid.compensatoryUntil)}`}.`,
          ]),
    ]
  },
}

/**
 * The sentences about a month's paid time: the time at each rate, and what lies beyond 60 hours.
 *
 * @example
 * ```ts
 * const work = [{ date: parseIsoDate('2026-06-01'), from: 1035, to: 1155, kind: 'workday' as const }]
 * describePay(payMonth(parseIsoYearMonth('2026-06'), work, npaPayRules), 'en')
 * // => ['In June 2026 the time at each rate is: 2 h 00 min at 125 percent.']
 * ```
 */
export function describePay(paid: PayMonth, language: Language): readonly string[] {
  return sentences[language](paid)
}
