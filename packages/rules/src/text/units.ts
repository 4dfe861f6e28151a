import { type Language, printDecimal, printRatio } from '@reform/quantities'

/** How amounts of one unit are written in one language. */
export type UnitWords = {
  /** An observed figure, exact: `100 h 00 min`. A share also gets its denominator. */
  readonly exact: (amount: number, times: number) => string
  /** A figure as rules state it: `100 hours`. Written like an observed one when absent. */
  readonly stated?: (amount: number) => string
}

/** One unit in both languages. */
export type UnitText = Readonly<Record<Language, UnitWords>> & {
  /** The observed figure is a hundred times a numerator, and the finding's `times` its denominator. */
  readonly share?: true
}

/** The names of {@link standardUnits}. */
export type StandardUnit = 'minutes' | 'days' | 'months' | 'years' | 'percent' | 'times' | 'people' | 'count'

/** Units by name. */
export type Units = Readonly<Record<string, UnitText>>

function digits(amount: number): string {
  return Number.isInteger(amount) ? printDecimal(amount, 0, { grouping: true }) : String(amount)
}

function counted(amount: number, one: string, many: string): string {
  return `${digits(amount)} ${amount === 1 ? one : many}`
}

function clock(minutes: number, hourWord: string, minuteWord: string): string {
  const size = Math.abs(minutes)
  const hours = printDecimal(Math.floor(size / 60), 0, { grouping: true })
  return `${minutes < 0 ? '-' : ''}${hours}${hourWord}${String(size % 60).padStart(2, '0')}${minuteWord}`
}

function percent(amount: number, times: number): string {
  return times === 1 ? digits(amount) : printRatio({ numerator: amount, denominator: 100 * times })
}

function unit(ja: string, one: string, many: string): UnitText {
  return {
    ja: { exact: (amount) => `${digits(amount)}${ja}` },
    en: { exact: (amount) => counted(amount, one, many) },
  }
}

const japaneseClock = (amount: number): string => clock(amount, '時間', '分')
const englishClock = (amount: number): string => clock(amount, ' h ', ' min')

/**
 * The units that every package knows: `minutes` (shown in hours and minutes), `days`, `months`, `years`,
 * `percent`, `times`, `people` and `count`. Add your own beside them: `{ ...standardUnits, pages: … }`.
 *
 * @example
 * ```ts
 * standardUnits.minutes.ja.exact(6000, 1) // => '100時間00分'
 * standardUnits.minutes.en.stated?.(6000) // => '100 hours'
 * standardUnits.days.en.exact(1, 1) // => '1 day'
 * ```
 */
export const standardUnits: Readonly<Record<StandardUnit, UnitText>> = {
  minutes: {
    ja: {
      exact: japaneseClock,
      stated: (amount) => (amount % 60 === 0 ? `${digits(amount / 60)}時間` : japaneseClock(amount)),
    },
    en: {
      exact: englishClock,
      stated: (amount) => (amount % 60 === 0 ? counted(amount / 60, 'hour', 'hours') : englishClock(amount)),
    },
  },
  days: /* @__PURE__ */ unit('日', 'day', 'days'),
  months: /* @__PURE__ */ unit('か月', 'month', 'months'),
  years: /* @__PURE__ */ unit('年', 'year', 'years'),
  percent: {
    share: true,
    ja: { exact: (amount, times) => `${percent(amount, times)}％` },
    en: { exact: (amount, times) => `${percent(amount, times)}%` },
  },
  times: /* @__PURE__ */ unit('回', 'time', 'times'),
  people: /* @__PURE__ */ unit('人', 'person', 'people'),
  count: { ja: { exact: (amount) => `${digits(amount)}件` }, en: { exact: digits } },
}
