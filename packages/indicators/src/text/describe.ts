import { type Language, printDecimal } from '@reform/quantities'
import { inLanguage, standardUnits } from '@reform/roadmap'
import type { Delivery, DeliveryState } from '../collection/collection.ts'
import type { IndicatorIssue } from '../issue.ts'
import type { Figure, FigureResult, Question } from '../model/figure.ts'
import { printFigure } from './print-figure.ts'
import { figureMarkLabels, figureStateLabels } from './states.ts'

function unitOf(figure: Figure, lang: Language): string {
  if (figure.kind === 'ratio') return ''
  const unit = standardUnits.find(({ id }) => id === figure.unit)
  if (unit?.bare === true) return ''
  const words = unit === undefined ? figure.unit : inLanguage(unit.label, lang)
  return lang === 'ja' ? words : ` ${words}`
}

const grouped = (count: number): string => printDecimal(count, 0, { grouping: true })

/** The parts behind a ratio or a mean. */
function partsOf(figure: Figure, n: number | undefined, lang: Language): readonly string[] {
  if (figure.kind === 'mean') return n === undefined ? [] : [`n=${grouped(n)}`]
  if (figure.kind !== 'ratio') return []
  const [numerator, denominator] = [grouped(figure.numerator), grouped(figure.denominator)]
  return [lang === 'ja' ? `${numerator}／${denominator}` : `${numerator} of ${denominator}`]
}

/**
 * A figure in one line: the value with its parts, or the word for why there is none; then what a reader has to know.
 *
 * @example
 * ```ts
 * const result: FigureResult = {
 *   id: 'rate.cell/rate', use: { calculator: 'digitization.approvals', with: { combined: 'apart' } }, state: 'value',
 *   marks: ['partial'], figure: { kind: 'ratio', numerator: 45, denominator: 60 }, n: 60, asOf: '2026-09-30',
 *   coverage: { reporting: 3, expected: 4, missing: [], rows: { read: 62, accepted: 60, rejected: 2 } },
 *   leftOut: [], provenance: [], files: [], questions: [], observation: { result: { state: 'notMeasured' } },
 * }
 * describeFigure(result, 'ja') // => '75.0%（45／60、一部未提出 3/4）'
 * describeFigure({ ...result, state: 'notReceived', marks: [] }, 'en') // => 'not received'
 * ```
 */
export function describeFigure(result: FigureResult, lang: Language): string {
  const { state, figure, n, marks, coverage } = result
  const isShown = state === 'value' && figure !== undefined
  const said = isShown ? `${printFigure(figure)}${unitOf(figure, lang)}` : figureStateLabels[state][lang]
  const notes = marks.map((mark) =>
    mark === 'partial'
      ? `${figureMarkLabels.partial[lang]} ${coverage.reporting}/${coverage.expected}`
      : figureMarkLabels[mark][lang],
  )
  const all = [...(isShown ? partsOf(figure, n, lang) : []), ...notes]
  if (all.length === 0) return said
  return lang === 'ja' ? `${said}（${all.join('、')}）` : `${said} (${all.join('; ')})`
}

/**
 * A question in one line: what it is about, what is asked, and how it was answered.
 *
 * @example
 * ```ts
 * const message = { ja: '正しいですか。', en: 'Is it right?' }
 * describeQuestion({ id: 'q', figure: 'a/b', kind: 'jump', left: '2', right: '1', message }, 'en') // => 'a/b: Is it right?'
 * ```
 */
export function describeQuestion({ figure, message, answered }: Question, lang: Language): string {
  const said = `${figure}${lang === 'ja' ? '：' : ': '}${message[lang]}`
  if (answered === undefined) return said
  const { taken, by, on, because } = answered
  return lang === 'ja'
    ? `${said}${taken ? '正しい' : '誤り'}（${by}、${on}：${because}）`
    : `${said} ${taken ? 'Right' : 'Wrong'} (${by}, ${on}: ${because})`
}

/**
 * An issue in one line: where it is, and what is wrong.
 *
 * @example
 * ```ts
 * describeIssue({ code: 'noOwner', severity: 'warning', cell: 'a.cell', message: { ja: '担当部署が決まっていません。', en: 'Nobody owns the indicator.' } }, 'ja')
 * // => 'a.cell：担当部署が決まっていません。'
 * ```
 */
export function describeIssue({ file, cell, figure, message }: IndicatorIssue, lang: Language): string {
  const place = [file, figure ?? cell].filter((part) => part !== undefined).join(' ')
  if (place === '') return message[lang]
  return `${place}${lang === 'ja' ? '：' : ': '}${message[lang]}`
}

/** The words for the states of a delivery. */
export const deliveryStateLabels: Readonly<Record<DeliveryState, Readonly<Record<Language, string>>>> = {
  notRequested: { ja: '未依頼', en: 'not requested' },
  requested: { ja: '依頼済', en: 'requested' },
  received: { ja: '受領', en: 'received' },
  checked: { ja: '確認済', en: 'checked' },
  fixed: { ja: '確定', en: 'fixed' },
  published: { ja: '公表', en: 'published' },
}

/**
 * A delivery in one line: what, by whom, of when, its state, and how late it is.
 *
 * @example
 * ```ts
 * const { deliveries } = collectionOf([{ source: 'telework', department: 'soumu', period: 'FY2026-H1', due: '2026-10-15', cells: [] }], [], '2026-10-20')
 * deliveries.map((one) => describeDelivery(one, 'ja')) // => ['telework soumu FY2026-H1：未依頼（期限2026-10-15、5日超過）']
 * ```
 */
export function describeDelivery(delivery: Delivery, lang: Language): string {
  const { source, department, unit, period, state, due, daysLate } = delivery
  const what = [source, department ?? unit, period].filter((part) => part !== undefined).join(' ')
  const word = deliveryStateLabels[state][lang]
  if (due === undefined) return `${what}${lang === 'ja' ? '：' : ': '}${word}`
  const late = daysLate === 0 ? '' : lang === 'ja' ? `、${daysLate}日超過` : `, ${daysLate} days late`
  return lang === 'ja' ? `${what}：${word}（期限${due}${late}）` : `${what}: ${word} (due ${due}${late})`
}
