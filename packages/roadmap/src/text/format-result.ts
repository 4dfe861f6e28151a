import type { Target } from '../model/indicator.ts'
import type { Result } from '../model/measure.ts'
import type { Stage } from '../model/plan.ts'
import type { Text } from '../model/text.ts'
import type { When } from '../model/time.ts'
import { formatMeasure, formatThreshold, inLanguage, type MeasureTextOptions } from './format-measure.ts'
import { formatPeriod, formatWhen } from './format-when.ts'
import { cadenceLabels, resultStateLabels, targetTypeLabels } from './labels.ts'

/**
 * A result in words: the value, or the word for why there is none, with what is known about it in brackets. A reason
 * that is a sentence follows behind a colon, without its full stop. A wrong value that the paper prints is named as such.
 *
 * @example
 * ```ts
 * formatResult({ state: 'pending', until: 'FY2024' }, { lang: 'ja' }) // => '確定待ち（令和６年度に確定予定）'
 * formatResult({ state: 'notMeasured' }, { lang: 'en' }) // => 'not measured'
 * ```
 */
export function formatResult(result: Result, options: MeasureTextOptions): string {
  const { lang } = options
  const word = inLanguage(resultStateLabels[result.state], lang)
  switch (result.state) {
    case 'value':
      return formatMeasure(result.measure, options)
    case 'planned':
      return plannedText(result, options)
    case 'notMeasured':
      return withReason(word, [], result.because, options)
    case 'pending':
      return withReason(word, [expected(result.until, options)], result.because, options)
    case 'describedOnly':
      return inLanguage(result.summary, lang)
    case 'awaiting':
      return withReason(
        word,
        [inLanguage(result.body, lang), ...awaitingDates(result, options)],
        result.because,
        options,
      )
    case 'wrongValuePrinted':
      return withBrackets(
        word,
        result.printed.map((measure) => formatMeasure(measure, options)),
        options,
      )
  }
}

type Details = readonly (string | undefined)[]

function withBrackets(word: string, details: Details, { lang }: MeasureTextOptions): string {
  const known = details.filter((detail) => detail !== undefined)
  if (known.length === 0) return word
  return lang === 'ja' ? `${word}（${known.join('、')}）` : `${word} (${known.join('; ')})`
}

/** A short reason stands in the brackets; a sentence would have its full stop there, and follows behind them. */
function withReason(
  word: string,
  details: Details,
  because: Text | undefined,
  options: MeasureTextOptions,
): string {
  if (because === undefined) return withBrackets(word, details, options)
  const said = inLanguage(because, options.lang)
  const reason = said.replace(/[。.]$/u, '')
  if (reason === said) return withBrackets(word, [...details, said], options)
  return `${withBrackets(word, details, options)}${options.lang === 'ja' ? '：' : ': '}${reason}`
}

/** When a result will be there: at that time, not at any time before. */
function expected(when: When | undefined, { lang }: MeasureTextOptions): string | undefined {
  if (when === undefined) return undefined
  const written = formatWhen(when, lang)
  if (lang === 'ja') return `${written}に確定予定`
  return `expected ${isDay(when) ? 'on' : 'in'} ${written}`
}

function isDay(when: When): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(when)
}

function awaitingDates(result: Result & { state: 'awaiting' }, { lang }: MeasureTextOptions): Details {
  const { since, nextCheck } = result
  const from =
    since && (lang === 'ja' ? `${formatWhen(since, lang)}から` : `since ${formatWhen(since, lang)}`)
  const next =
    nextCheck &&
    (lang === 'ja' ? `次回確認 ${formatWhen(nextCheck, lang)}` : `next check ${formatWhen(nextCheck, lang)}`)
  return [from, next]
}

function plannedText(result: Result & { state: 'planned' }, options: MeasureTextOptions): string {
  const { measure, note } = result
  if (measure === undefined) {
    return withReason(inLanguage(resultStateLabels.planned, options.lang), [], note, options)
  }
  return formatMeasure(measure, { ...options, qualifiers: [...(options.qualifiers ?? []), 'planned'] })
}

/** How a target is written: as values are, with the stages of the edition at hand. */
export interface TargetTextOptions extends MeasureTextOptions {
  readonly stages?: readonly Stage[]
}

/**
 * What a target promises, in words, without its own `what`.
 *
 * @example
 * ```ts
 * formatTarget({ type: 'setThenReach', what: { ja: '削減目標' }, setIn: 'FY2026', reachIn: 'FY2027' }, { lang: 'ja' })
 * // => '令和８年度に設定し、令和９年度に達成'
 * ```
 */
export function formatTarget(target: Target, options: TargetTextOptions): string {
  const japanese = options.lang === 'ja'
  switch (target.type) {
    case 'valueBy': {
      const bound = formatThreshold(target, options)
      return japanese ? `${formatWhen(target.by, 'ja')}までに${bound}` : `${bound} ${deadline(target.by)}`
    }
    case 'directionOnly':
      if (target.direction === 'up') return japanese ? '増やす' : 'increase'
      return japanese ? '減らす' : 'decrease'
    case 'thresholdToBeSet':
      return thresholdsText(target, options)
    case 'setThenReach':
      return japanese
        ? `${formatWhen(target.setIn, 'ja')}に設定し、${formatWhen(target.reachIn, 'ja')}に達成`
        : `set in ${formatWhen(target.setIn, 'en')}, reached in ${formatWhen(target.reachIn, 'en')}`
    case 'stageBy':
      return stageText(target, options)
    case 'recurring': {
      const every = inLanguage(cadenceLabels[target.every], options.lang)
      const window = formatPeriod(target.window, options.lang)
      return japanese ? `${every}（${window}）` : `${every} (${window})`
    }
    case 'plannedCount': {
      const window = formatPeriod(target.window, options.lang)
      const count = formatMeasure(target.measure, options)
      return japanese ? `${count}（${window}）` : `${count} (${window})`
    }
    case 'toBeDecided':
      return inLanguage(targetTypeLabels.toBeDecided, options.lang)
  }
}

/** A day is its own end; anything longer ends with its last day. */
function deadline(by: When): string {
  const written = formatWhen(by, 'en')
  return isDay(by) ? `by ${written}` : `by the end of ${written}`
}

function thresholdsText(target: Target & { type: 'thresholdToBeSet' }, options: TargetTextOptions): string {
  const bounds = target.thresholds.map((threshold) => formatThreshold(threshold, options))
  return options.lang === 'ja'
    ? `${bounds.join('・')}（目標値は今後設定）`
    : `${bounds.join(', ')} (target to be set)`
}

function stageText(target: Target & { type: 'stageBy' }, options: TargetTextOptions): string {
  const found = options.stages?.find((stage) => stage.id === target.stage)
  const stage = found === undefined ? target.stage : inLanguage(found.label, options.lang)
  return options.lang === 'ja'
    ? `${formatWhen(target.by, 'ja')}までに「${stage}」`
    : `“${stage}” ${deadline(target.by)}`
}
