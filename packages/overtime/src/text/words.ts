import { standardUnits } from '@reform/rules'

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** Durations and days as they stand in sentences. */
export type Words = {
  readonly time: (minutes: number) => string
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly day: (iso: string) => string
}

/** Durations and days in Japanese. */
export const japaneseWords: Words = {
  time: (minutes) => standardUnits.minutes.ja.exact(minutes, 1),
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    return `${year}年${month}月${day === undefined ? '' : `${day}日`}`
  },
}

/** Durations and days in English. */
export const englishWords: Words = {
  time: (minutes) => standardUnits.minutes.en.exact(minutes, 1),
  day: (iso) => {
    const [year, month = 1, day] = iso.split('-').map(Number)
    return `${day === undefined ? '' : `${day} `}${englishMonths[month - 1] ?? ''} ${year}`
  },
}
