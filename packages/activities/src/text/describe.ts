import { formatIsoDate, type PlainDate } from '@reform/calendar'
import {
  describeQuantity,
  hasValue,
  type Language,
  printDecimal,
  printMean,
  printRatio,
  type Quantity,
} from '@reform/quantities'
import type { Figure, FigureUnit } from '../count/figure.ts'
import type { CountResult } from '../count/result.ts'
import type { LeftOut } from '../left-out.ts'
import type { Bound } from '../records/service.ts'
import { countings, type FigureWords } from './figure-words.ts'
import { leftOutSentences } from './left-out-words.ts'

const units: Readonly<
  Record<FigureUnit, { readonly ja: string; readonly one: string; readonly more: string }>
> = {
  times: { ja: '回', one: 'time', more: 'times' },
  people: { ja: '人', one: 'person', more: 'people' },
  personTimes: { ja: '人（のべ）', one: 'participation', more: 'participations' },
  personDays: { ja: '人日', one: 'person-day', more: 'person-days' },
  days: { ja: '日', one: 'day', more: 'days' },
  cases: { ja: '件', one: 'case', more: 'cases' },
  posts: { ja: 'ポスト', one: 'post', more: 'posts' },
  publications: { ja: '件', one: 'publication', more: 'publications' },
  links: { ja: '件', one: 'link', more: 'links' },
  channels: { ja: '件', one: 'channel', more: 'channels' },
  readings: { ja: '', one: '', more: '' },
  minutes: { ja: '分', one: 'minute', more: 'minutes' },
  points: { ja: '点', one: 'point', more: 'points' },
  squareMetres: { ja: '㎡', one: 'square metre', more: 'square metres' },
  share: { ja: '％', one: '%', more: '%' },
}

const boundWords: Readonly<Record<Bound, { readonly ja: readonly [string, string]; readonly en: string }>> = {
  atLeast: { ja: ['', '以上'], en: 'at least ' },
  atMost: { ja: ['', '以下'], en: 'at most ' },
  moreThan: { ja: ['', '超'], en: 'more than ' },
  lessThan: { ja: ['', '未満'], en: 'less than ' },
  about: { ja: ['約', ''], en: 'about ' },
}

/**
 * A figure as a sentence part: its name, its value with unit and bound, both parts of a share, what it lacks.
 *
 * A figure about a group of people is described for those who work on it; to publish it, it goes through
 * `@reform/activities/publish` first.
 *
 * @throws RangeError when the result has no such figure.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-06-30')
 * const on = parseIsoDate('2026-06-01')
 * const counts = takeIn('deskUse', [{ row: 'd#2', area: 'a', on, seats: 40, used: 27 }], { asOf })
 * const result = countDeskUse(counts, { period: period(on, asOf) })
 * describeFigure(result, 'use', 'ja') // => '座席利用率：67.5％（27／40）'
 * describeFigure(result, 'days', 'en') // => 'days counted: 1 day'
 * ```
 */
export function describeFigure<Name extends string>(
  result: CountResult<Name>,
  name: Name,
  language: Language,
  options: { readonly decimals?: number } = {},
): string {
  const figure = result.figures[name] as Figure | undefined
  const figures: Readonly<Record<string, FigureWords | undefined>> = countings[result.counting].figures
  const words = figures[name]
  if (figure === undefined || words === undefined)
    throw new RangeError(`describeFigure: no figure ${name} of ${result.counting}`)
  const printed = printedOf(figure, language, options.decimals)
  return language === 'ja' ? `${words.ja}：${printed}` : `${words.en}: ${printed}`
}

function printedOf(figure: Figure, language: Language, decimals: number | undefined): string {
  const { bound } = figure
  const withBound = (text: string): string => {
    if (bound === undefined) return text
    const { ja, en } = boundWords[bound]
    return language === 'ja' ? `${ja[0]}${text}${ja[1]}` : `${en}${text}`
  }
  return withNote(figure, language, wordsOfValue(figure, language, decimals, withBound))
}

function wordsOfValue(
  figure: Figure,
  language: Language,
  decimals: number | undefined,
  withBound: (text: string) => string,
): string {
  const { unit } = figure
  switch (figure.form) {
    case 'number':
      return described(figure.quantity, language, (number) =>
        withBound(
          withUnit(
            printDecimal(number, decimals ?? decimalsOf(number), { grouping: true }),
            number,
            unit,
            language,
          ),
        ),
      )
    case 'mean':
      return described(figure.quantity, language, (mean) =>
        withUnit(printMean(mean, { decimals: decimals ?? 2, grouping: true }), 2, unit, language),
      )
    case 'ratio':
      return described(figure.quantity, language, ({ numerator, denominator }) => {
        const rate = printRatio({ numerator, denominator }, { decimals: decimals ?? 1 })
        return language === 'ja'
          ? `${rate}％（${numerator}／${denominator}）`
          : `${rate}% (${numerator} of ${denominator})`
      })
  }
}

/** The value alone where there is one; why it is not whole stands in the note. */
function described<T>(quantity: Quantity<T>, language: Language, print: (plain: T) => string): string {
  return hasValue(quantity) ? print(quantity.value) : describeQuantity(quantity, language, print)
}

function withNote({ quantity }: Figure, language: Language, text: string): string {
  const { note } = quantity
  if (note === undefined) return text
  return language === 'ja' ? `${text}（${note.ja}）` : `${text} (${note.en})`
}

function decimalsOf(number: number): number {
  return Number.isInteger(number) ? 0 : Math.min(String(number).split('.')[1]?.length ?? 0, 2)
}

function withUnit(text: string, number: number, unit: FigureUnit, language: Language): string {
  const { ja, one, more } = units[unit]
  if (language === 'ja') return `${text}${ja}`
  return `${text} ${number === 1 ? one : more}`.trimEnd()
}

/**
 * Why a row is left out, as a sentence with its place.
 *
 * @example
 * ```ts
 * describeLeftOut({ row: 'a.csv#12', kind: 'telework', reason: 'repeated', other: 'b.csv#3' }, 'ja')
 * // => 'a.csv#12：同じ記録が既にあるため、数えません（b.csv#3）。'
 * ```
 */
export function describeLeftOut(one: LeftOut, language: Language): string {
  const sentence = leftOutSentences[one.reason](one)
  return language === 'ja' ? `${one.row}：${sentence.ja}` : `${one.row}: ${sentence.en}`
}

/**
 * What a result rests on, as sentences: up to when, who is missing, which days are left out, how many rows of each
 * kind were used.
 *
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-06-30')
 * const half = period(parseIsoDate('2026-04-01'), parseIsoDate('2026-09-30'))
 * const one = { row: 'e#2', id: '1', category: 'cafe', department: 'a', on: asOf }
 * const result = countEvents(takeIn('event', [one], { asOf }), { period: half, departments: ['a', 'b'] })
 * describeExtent(result, 'en')
 * // => ['The period is covered up to 2026-06-30.', 'Nothing came from: b.', 'Rows (event): 1 given, 1 used, 0 left out.']
 * ```
 */
export function describeExtent(result: CountResult, language: Language): readonly string[] {
  const { isOver, until, missing, excluded } = result.extent
  const lines: string[] = []
  const ja = language === 'ja'
  if (!isOver) {
    const day = formatIsoDate(until)
    lines.push(ja ? `${day}までの集計です。` : `The period is covered up to ${day}.`)
  }
  if (missing.length > 0) {
    lines.push(ja ? `報告のない部局：${missing.join('、')}。` : `Nothing came from: ${missing.join(', ')}.`)
  }
  for (const { from, to, department } of excluded) {
    const days = span(from, to, language)
    const of = department === undefined ? '' : ja ? `${department}の` : ` of ${department}`
    lines.push(ja ? `${of}${days}を除いています。` : `${days}${of} is left out.`)
  }
  for (const [kind, counts] of Object.entries(result.rows)) {
    const { given, used, leftOut } = counts
    lines.push(
      ja
        ? `行（${kind}）：受領${given}、使用${used}、不使用${leftOut}。`
        : `Rows (${kind}): ${given} given, ${used} used, ${leftOut} left out.`,
    )
  }
  return lines
}

function span(from: PlainDate, to: PlainDate, language: Language): string {
  const [first, last] = [formatIsoDate(from), formatIsoDate(to)]
  return language === 'ja' ? `${first}から${last}まで` : `${first} to ${last}`
}
