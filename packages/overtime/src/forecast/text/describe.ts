import { type Language, standardUnits } from '@reform/rules'
import { englishWords, japaneseWords } from '../../text/words.ts'
import type { Forecast, MinutesRange } from '../forecast.ts'

const words = {
  ja: {
    ...japaneseWords,
    range: ({ low, likely, high }: MinutesRange, time: (minutes: number) => string): string =>
      `${time(low)}から${time(high)}まで（中央は${time(likely)}）`,
  },
  en: {
    ...englishWords,
    range: ({ low, likely, high }: MinutesRange, time: (minutes: number) => string): string =>
      `${time(low)} to ${time(high)}, ${time(likely)} in the middle`,
  },
} as const

function basisJa({ basis }: Forecast): string {
  const { series, ownMonths, monthErrors, pastDays, workingDaysPassed, workingDaysLeft } = basis
  const know =
    basis.month === 'learned'
      ? `${series}人の過去の月について同じ方法で行った予測${monthErrors}件の誤差に基づく範囲です`
      : `過去の予測の誤差が${monthErrors}件しかないため、幅は仮定によるものです`
  const days = pastDays ? '過去の日々の記録も用いています' : '過去は月の合計だけを用いています'
  const year =
    basis.year === basis.month ? '' : '年の見込みは、比べられる過去が少ないため、幅を仮定したものです。'
  return `本人の${ownMonths}か月の記録、経過した${workingDaysPassed}日と残り${workingDaysLeft}日の開庁日による見込みで、${know}。${days}。${year}`
}

function basisEn({ basis }: Forecast): string {
  const { series, ownMonths, monthErrors, pastDays, workingDaysPassed, workingDaysLeft } = basis
  const know =
    basis.month === 'learned'
      ? `The range is that of the errors of ${monthErrors} earlier forecasts of ${standardUnits.people.en.exact(series, 1)}, made in the same way without knowing the outcome`
      : `There are only ${monthErrors} earlier forecasts to compare with, so that the width is assumed`
  const days = pastDays ? 'Days of past months were used' : 'Of past months only the sums were used'
  const year =
    basis.year === basis.month ? '' : ' For the year the width is assumed, as little past compares with it.'
  return `It rests on ${ownMonths} months of the person, ${workingDaysPassed} working days passed and ${workingDaysLeft} left. ${know}. ${days}.${year}`
}

/**
 * The sentences about a forecast: the range of the month, that of the year or what is missing for it, and how it
 * knows.
 *
 * @example
 * ```ts
 * const months = [{ month: parseIsoYearMonth('2026-04'), minutes: 1200 }]
 * const forecaster = learnForecaster([{ id: 'p1', months }], parseIsoDate('2026-05-29'))
 * describeForecast(forecastOf(forecaster, 'p1', 900), 'en')[0]
 * // => 'Four times in five, overtime in May 2026 comes to 15 h 00 min to 15 h 00 min, 15 h 00 min in the middle.'
 * ```
 */
export function describeForecast(forecast: Forecast, language: Language): readonly string[] {
  const { range, time, day } = words[language]
  const { month, monthEnd, yearEnd, needs } = forecast
  if (language === 'ja') {
    return [
      `${day(month)}の超過勤務は、8割の見込みで${range(monthEnd, time)}となります。`,
      yearEnd === undefined
        ? `${needs.map(day).join('、')}の記録がないため、年の見込みは示せません。`
        : `年の超過勤務は、8割の見込みで${range(yearEnd, time)}となります。`,
      basisJa(forecast),
    ]
  }
  return [
    `Four times in five, overtime in ${day(month)} comes to ${range(monthEnd, time)}.`,
    yearEnd === undefined
      ? `For the year nothing can be said, as ${needs.map(day).join(', ')} are not on record.`
      : `Four times in five, overtime in the year comes to ${range(yearEnd, time)}.`,
    basisEn(forecast),
  ]
}
