import { printDecimal, printRatio } from '@reform/quantities'
import type { CountPer, Measure, Qualifier, Threshold, UnitOfMeasure } from '../model/measure.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Language, Text } from '../model/text.ts'
import { standardUnits } from './standard-units.ts'
import { writtenDecimals } from './written-decimals.ts'

/** How a value is written. */
export interface MeasureTextOptions {
  readonly lang: Language
  /** The units that the roadmap adds to `standardUnits`. */
  readonly units?: readonly UnitOfMeasureDefinition[]
  /** What the parts of a ratio are counted in, when the ratio does not say. */
  readonly unit?: UnitOfMeasure
  /** Said with the value: about, at least, planned … */
  readonly qualifiers?: readonly Qualifier[]
}

/** The text in the language, or in Japanese when there is no English. */
export function inLanguage(text: Text, lang: Language): string {
  return lang === 'en' ? (text.en ?? text.ja) : text.ja
}

/**
 * A value in words, as a paper writes it: with its unit, its decimals as printed, a ratio with both parts, and its
 * qualifiers around it. A unit that nobody declares is written as its id.
 *
 * @throws RangeError when a figure is not finite.
 * @example
 * ```ts
 * formatMeasure({ type: 'count', value: 1349, unit: 'times' }, { lang: 'ja' }) // => '1,349回'
 * formatMeasure({ type: 'count', value: 56, unit: 'people' }, { lang: 'ja', qualifiers: ['personTimes'] })
 * // => 'のべ56人'
 * formatMeasure({ type: 'share', percent: 80, decimals: 1 }, { lang: 'en' }) // => '80.0%'
 * formatMeasure({ type: 'ratio', numerator: 183, denominator: 247, unit: 'cases' }, { lang: 'ja' })
 * // => '183件／247件（74.1％）'
 * formatMeasure({ type: 'count', value: 2, unit: 'times', per: { unit: 'years' } }, { lang: 'ja' }) // => '年2回'
 * ```
 */
export function formatMeasure(measure: Measure, options: MeasureTextOptions): string {
  const { lang, qualifiers = [] } = options
  const per = measure.type === 'count' && measure.per !== undefined ? perText(measure.per, options) : ''
  const scale = scaleText(measure, options)
  const plain = plainMeasure(measure, options)
  return lang === 'ja'
    ? `${per}${withQualifiers(plain, qualifiers, lang)}${scale}`
    : `${withQualifiers(`${plain}${per}`, qualifiers, lang)}${scale}`
}

function plainMeasure(measure: Measure, options: MeasureTextOptions): string {
  const { lang } = options
  switch (measure.type) {
    case 'count':
    case 'amount':
    case 'mean':
      return withUnit(measure.value, printNumber(measure), measure.unit, options)
    case 'ratio':
      return ratioText(measure, options)
    case 'share':
      return shareText(measure, lang)
    case 'ordinal':
      return ordinalText(measure.value, measure.unit, options)
    case 'timeOfDay':
      return timeText(measure.value, lang)
    case 'text':
      return inLanguage(measure.text, lang)
  }
}

function printNumber(measure: { readonly value: number; readonly decimals?: number }): string {
  return printDecimal(measure.value, measure.decimals ?? writtenDecimals(measure.value), { grouping: true })
}

function unitOf(id: UnitOfMeasure, options: MeasureTextOptions): UnitOfMeasureDefinition {
  const isIt = (unit: UnitOfMeasureDefinition): boolean => unit.id === id
  return options.units?.find(isIt) ?? standardUnits.find(isIt) ?? { id, label: { ja: id } }
}

function withUnit(value: number, printed: string, id: UnitOfMeasure, options: MeasureTextOptions): string {
  const unit = unitOf(id, options)
  if (unit.bare === true) return printed
  if (options.lang === 'ja') return `${printed}${unit.label.ja}`
  const label = inLanguage(unit.label, 'en')
  const word = value === 1 ? (unit.one ?? label) : label
  return /^[%°]/u.test(word) ? `${printed}${word}` : `${printed} ${word}`
}

function scaleText(measure: Measure, options: MeasureTextOptions): string {
  if (measure.type !== 'mean' || measure.scale === undefined) return ''
  const { minimum, maximum } = measure.scale
  if (options.lang === 'en') {
    return minimum === undefined ? ` (out of ${maximum})` : ` (on a scale of ${minimum} to ${maximum})`
  }
  if (minimum !== undefined) return `（${minimum}～${maximum}の尺度）`
  return unitOf(measure.unit, options).label.ja === '点' ? `（${maximum}点満点）` : `（最大${maximum}）`
}

/** Short words for what something is counted in when the paper prints no figure with it: 年2回, twice a year. */
const perShort: Readonly<Record<string, Text>> = {
  years: { ja: '年', en: ' a year' },
  months: { ja: '月', en: ' a month' },
  weeks: { ja: '週', en: ' a week' },
  days: { ja: '1日', en: ' a day' },
}

function perText({ value, unit: id }: CountPer, options: MeasureTextOptions): string {
  const short = perShort[id]
  if (value === undefined && short !== undefined) return inLanguage(short, options.lang)
  const unit = unitOf(id, options)
  const printed = value === undefined ? '' : printNumber({ value })
  if (options.lang === 'ja') return `${printed}${unit.label.ja}当たり`
  const isOne = value === undefined || value === 1
  const label = inLanguage(unit.label, 'en')
  return isOne ? ` per ${unit.one ?? label}` : ` per ${printed} ${label}`
}

function ratioText(measure: Measure & { type: 'ratio' }, options: MeasureTextOptions): string {
  const id = measure.unit ?? options.unit
  const part = (value: number): string => {
    const printed = printDecimal(value, 0, { grouping: true })
    return id === undefined ? printed : withUnit(value, printed, id, options)
  }
  const decimals = measure.decimals === undefined ? {} : { decimals: measure.decimals }
  const percent = measure.denominator === 0 ? '—' : printRatio(measure, decimals)
  return options.lang === 'ja'
    ? `${part(measure.numerator)}／${part(measure.denominator)}（${percent}％）`
    : `${printDecimal(measure.numerator, 0, { grouping: true })} of ${part(measure.denominator)} (${percent}%)`
}

function shareText(measure: Measure & { type: 'share' }, lang: Language): string {
  if (measure.tenths === true) {
    const tenths = printNumber({ value: Number((measure.percent / 10).toFixed(6)) })
    return lang === 'ja' ? `${tenths}割` : `${tenths} in 10`
  }
  const { decimals } = measure
  const printed = printNumber(
    decimals === undefined ? { value: measure.percent } : { value: measure.percent, decimals },
  )
  return lang === 'ja' ? `${printed}％` : `${printed}%`
}

function ordinalText(value: number, id: UnitOfMeasure, options: MeasureTextOptions): string {
  const unit = unitOf(id, options)
  if (options.lang === 'ja') {
    const pattern = unit.ordinal?.ja ?? (unit.bare === true ? '第{n}' : `第{n}${unit.label.ja}`)
    return pattern.replace('{n}', String(value))
  }
  const pattern =
    unit.ordinal?.en ?? (unit.bare === true ? '{nth}' : `{nth} ${unit.one ?? inLanguage(unit.label, 'en')}`)
  return pattern.replace('{nth}', ordinalNumber(value)).replace('{n}', String(value))
}

function ordinalNumber(value: number): string {
  const [tens, ones] = [value % 100, value % 10]
  if (tens >= 11 && tens <= 13) return `${value}th`
  return `${value}${ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`
}

function timeText(value: string, lang: Language): string {
  if (lang === 'en') return value
  const [hours = '', minutes = ''] = value.split(':')
  const half = minutes === '00' ? '' : `${Number(minutes)}分`
  return `${Number(hours)}時${half}`
}

const around: Record<Qualifier, Record<Language, readonly [string, string]>> = {
  about: { ja: ['約', ''], en: ['about ', ''] },
  atLeast: { ja: ['', '以上'], en: ['at least ', ''] },
  atMost: { ja: ['', '以下'], en: ['at most ', ''] },
  moreThan: { ja: ['', '超'], en: ['more than ', ''] },
  lessThan: { ja: ['', '未満'], en: ['less than ', ''] },
  personTimes: { ja: ['のべ', ''], en: ['', ' (cumulative)'] },
  average: { ja: ['平均', ''], en: ['average ', ''] },
  planned: { ja: ['', '（予定）'], en: ['', ' (planned)'] },
  provisional: { ja: ['', '（速報）'], en: ['', ' (provisional)'] },
  partial: { ja: ['', '（一部）'], en: ['', ' (partial)'] },
}

/** From the inside out: what stands nearest to the figure comes first. */
const order: readonly Qualifier[] = [
  'about',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'average',
  'personTimes',
  'partial',
  'provisional',
  'planned',
]

function withQualifiers(text: string, qualifiers: readonly Qualifier[], lang: Language): string {
  return order
    .filter((qualifier) => qualifiers.includes(qualifier))
    .reduce((inner, qualifier) => {
      const [before, after] = around[qualifier][lang]
      return `${before}${inner}${after}`
    }, text)
}

const qualifierWords: Record<Qualifier, Text> = {
  about: { ja: '約', en: 'about' },
  atLeast: { ja: '以上', en: 'at least' },
  atMost: { ja: '以下', en: 'at most' },
  moreThan: { ja: '超', en: 'more than' },
  lessThan: { ja: '未満', en: 'less than' },
  personTimes: { ja: 'のべ', en: 'cumulative' },
  average: { ja: '平均', en: 'average' },
  planned: { ja: '予定', en: 'planned' },
  provisional: { ja: '速報', en: 'provisional' },
  partial: { ja: '一部', en: 'partial' },
}

/**
 * The qualifiers by themselves, in a fixed order, for a column of their own.
 *
 * @example
 * ```ts
 * formatQualifiers(['planned', 'about'], 'ja') // => '約・予定'
 * ```
 */
export function formatQualifiers(qualifiers: readonly Qualifier[], lang: Language): string {
  return order
    .filter((qualifier) => qualifiers.includes(qualifier))
    .map((qualifier) => inLanguage(qualifierWords[qualifier], lang))
    .join(lang === 'ja' ? '・' : ', ')
}

const perWords: Record<NonNullable<Threshold['per']>, Text> = {
  day: { ja: '1日', en: ' a day' },
  week: { ja: '週', en: ' a week' },
  month: { ja: '月', en: ' a month' },
  year: { ja: '年', en: ' a year' },
  person: { ja: '1人当たり', en: ' a person' },
}

const comparisonQualifier = { lt: 'lessThan', lte: 'atMost', gt: 'moreThan', gte: 'atLeast' } as const

/**
 * A bound in words.
 *
 * @example
 * ```ts
 * const bound = { comparison: 'gt' as const, measure: { type: 'amount' as const, value: 45, unit: 'hours' }, per: 'month' as const }
 * formatThreshold(bound, { lang: 'ja' }) // => '月45時間超'
 * formatThreshold(bound, { lang: 'en' }) // => 'more than 45 hours a month'
 * ```
 */
export function formatThreshold(threshold: Threshold, options: MeasureTextOptions): string {
  const { comparison, measure, per } = threshold
  const qualifiers = comparison === 'eq' ? [] : [comparisonQualifier[comparison]]
  const bound = formatMeasure(measure, { ...options, qualifiers })
  if (per === undefined) return bound
  const words = inLanguage(perWords[per], options.lang)
  return options.lang === 'ja' ? `${words}${bound}` : `${bound}${words}`
}
