import { type Language, printDecimal } from '@reform/quantities'
import type { Change } from '../compare/change.ts'
import type { Computed, NotComputable } from '../model/figure.ts'
import { isPublishedFigure, type PublishedFigure } from '../publish/stamp.ts'
import type { Alpha } from '../reliability/alpha.ts'
import type { ResponseRate } from '../response/rates.ts'
import { measureWords, reasonWords, reliabilityWords, variantWords, weightWords } from './words.ts'

const units = {
  ja: { code: '点', percent: '％', points: 'ポイント', number: '' },
  en: { code: '', percent: ' %', points: ' points', number: '' },
} as const

/** The full stop and the end of a sentence. */
const sentence = (text: string, language: Language): string =>
  language === 'ja' ? `${text}。` : `${capital(text)}.`

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * Why something cannot be computed, as a sentence.
 *
 * @example
 * ```ts
 * describeReason({ state: 'notComputable', reason: 'zeroVariance', about: ['q3'] }, 'en') // => 'Not computable: all values are the same (q3).'
 * ```
 */
export function describeReason({ reason, about = [] }: NotComputable, language: Language): string {
  const words = reasonWords[reason][language]
  if (language === 'ja')
    return `計算できません：${words}${about.length > 0 ? `（${about.join('、')}）` : ''}。`
  return `Not computable: ${words}${about.length > 0 ? ` (${about.join(', ')})` : ''}.`
}

/**
 * A published figure as one sentence: what it counts, of whom, how many, how it was averaged and weighted, and its
 * interval. A withheld figure says the threshold and no more. Only figures that went through disclosure control can
 * be described.
 *
 * @param name The words for what it is about, such as the text of the item.
 * @throws TypeError when the figure was not published by {@link publishFigures}.
 */
export function describeFigure(figure: PublishedFigure, name: string, language: Language): string {
  if (!isPublishedFigure(figure)) throw new TypeError('only published figures can be described')
  const group = figure.label[language]
  if (figure.suppression === 'withheld') return withheld(figure, name, group, language)
  const measure = measureWords[figure.measure][language]
  const { decimals, unit, n, value, low, high, variant, weighting, interval } = figure
  if (value === undefined) {
    return sentence(
      language === 'ja'
        ? `${group}：${name}の回答の分布（ｎ＝${n}）`
        : `${group}: distribution of answers to “${name}” (n = ${n})`,
      language,
    )
  }
  const print = (one: number): string => printDecimal(one, decimals)
  const level = interval === undefined ? '' : String(Math.round(interval.level * 100))
  const parts = [
    language === 'ja' ? `ｎ＝${n}` : `n = ${n}`,
    ...freshWords(figure, language),
    ...(low === undefined || high === undefined
      ? []
      : [
          language === 'ja'
            ? `${level}％区間${print(low)}～${print(high)}`
            : `${level} % interval ${print(low)} to ${print(high)}`,
        ]),
    ...(variant === 'singleItem' ? [] : [variantWords[variant][language]]),
    weightWords[weighting.scheme][language],
    ...(unit === 'code' ? [scaleWords(figure.bounds, language)] : []),
  ]
  const shown = `${print(value)}${units[language][unit]}`
  if (language === 'ja') return `${group}：「${name}」の${measure}は${shown}です（${parts.join('、')}）。`
  return `${group}: the ${measure} for “${name}” is ${shown} (${parts.join('; ')}).`
}

function freshWords(
  { fresh, carried }: { readonly fresh?: number; readonly carried?: number },
  language: Language,
): readonly string[] {
  if (fresh === undefined || carried === undefined) return []
  return [
    language === 'ja'
      ? `うち今回の回答${fresh}、持ち越した回答${carried}`
      : `${fresh} fresh, ${carried} carried`,
  ]
}

function scaleWords(
  { min, max }: { readonly min: number; readonly max: number },
  language: Language,
): string {
  return language === 'ja' ? `${min}～${max}の段階` : `on a scale from ${min} to ${max}`
}

function withheld(
  { reason, minimum }: Extract<PublishedFigure, { suppression: 'withheld' }>,
  name: string,
  group: string,
  language: Language,
): string {
  const because = {
    belowMinimum: { ja: `回答が${minimum}人未満のため`, en: `fewer than ${minimum} people answered` },
    protects: { ja: '他の少人数の値を守るため', en: 'it would show values of fewer people elsewhere' },
    earlierRelease: {
      ja: '以前の公表と合わせると少人数の値が分かるため',
      en: 'together with an earlier release it would show values of fewer people',
    },
  }[reason][language]
  return language === 'ja'
    ? `${group}：「${name}」は${because}、公表しません。`
    : `${group}: “${name}” is not published, because ${because}.`
}

/**
 * A tested change as a sentence; "no clear change" where that is all that the figures allow.
 *
 * @param unit What follows the number, such as `ポイント` or ` points`.
 * @example
 * ```ts
 * const change = changeOf(proportionsTest({ count: 52, n: 120 }, { count: 40, n: 80 }))
 * describeChange(change, { decimals: 2, unit: '' }, 'en') // => 'No clear change (difference -0.07, 95 % interval -0.21 to 0.07, p = 0.354).'
 * ```
 */
export function describeChange(
  change: Change,
  { decimals, unit }: { readonly decimals: number; readonly unit: string },
  language: Language,
): string {
  if (change.state !== 'value') return describeReason(change, language)
  const print = (value: number): string => printDecimal(value, decimals)
  const p = printDecimal(change.p, 3)
  const level = Math.round(100 * change.level)
  const seen = change.detectable === undefined ? undefined : print(change.detectable)
  if (language === 'ja') {
    const word = { rose: '上昇しました', fell: '低下しました', noClearChange: '明らかな変化はありません' }[
      change.word
    ]
    const least = seen === undefined ? '' : `、見分けられる最小の変化${seen}${unit}`
    return `${word}（差${print(change.difference)}${unit}、${level}％区間${print(change.low)}～${print(change.high)}、ｐ＝${p}${least}）。`
  }
  const word = { rose: 'Rose', fell: 'Fell', noClearChange: 'No clear change' }[change.word]
  const least = seen === undefined ? '' : `, smallest change that would be seen ${seen}${unit}`
  return `${word} (difference ${print(change.difference)}${unit}, ${level} % interval ${print(change.low)} to ${print(change.high)}, p = ${p}${least}).`
}

/**
 * A response rate as a sentence with both of its parts.
 *
 * @example
 * ```ts
 * describeRate(responseRate({ complete: 936, refusal: 234 }, 'RR1'), 'ja') // => '回答率は80.0％です（936人／1170人、RR1）。'
 * ```
 */
export function describeRate(rate: ResponseRate, language: Language): string {
  if (rate.state !== 'value') return describeReason(rate, language)
  const percent = printDecimal(100 * rate.value, 1)
  const denominator = printDecimal(rate.denominator, Number.isInteger(rate.denominator) ? 0 : 1)
  return language === 'ja'
    ? `回答率は${percent}％です（${rate.numerator}人／${denominator}人、${rate.name}）。`
    : `The response rate is ${percent} % (${rate.numerator} of ${denominator} people, ${rate.name}).`
}

/**
 * Cronbach's alpha as sentences, with its interval and what must be known of it; no verbal grade.
 *
 * @example
 * ```ts
 * describeAlpha({ state: 'notComputable', reason: 'tooFewItems' }, 'ja') // => ['計算できません：設問の数が足りません。']
 * ```
 */
export function describeAlpha(alpha: Computed<Alpha>, language: Language): readonly string[] {
  if (alpha.state !== 'value') return [describeReason(alpha, language)]
  const print = (value: number): string => printDecimal(value, 3)
  const { interval, n } = alpha
  const level = 'low' in interval ? Math.round(100 * interval.level) : 0
  const range =
    'low' in interval
      ? language === 'ja'
        ? `、${level}％区間${print(interval.low)}～${print(interval.high)}`
        : `, ${level} % interval ${print(interval.low)} to ${print(interval.high)}`
      : ''
  const first =
    language === 'ja'
      ? `クロンバックのαは${print(alpha.alpha)}です（ｎ＝${n}${range}）。`
      : `Cronbach’s alpha is ${print(alpha.alpha)} (n = ${n}${range}).`
  return [
    first,
    ...alpha.warnings.map(({ code, items }) => {
      const words = reliabilityWords[code][language]
      if (items.length === 0) return words
      return language === 'ja' ? `${words}（${items.join('、')}）` : `${words} (${items.join(', ')})`
    }),
  ]
}
