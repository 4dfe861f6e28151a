import type { Language } from '../bilingual.ts'
import {
  hasValue,
  mapQuantity,
  type Quantity,
  type QuantityState,
  type UndefinedReason,
} from '../quantity.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'
import type { QuantityWords } from './words.ts'

const words: Readonly<Record<Language, QuantityWords>> = {
  ja: japanese,
  en: english,
}

/**
 * The label of a state word.
 *
 * @example
 * ```ts
 * stateLabel('notMeasured', 'ja') // => '未計測'
 * stateLabel('notMeasured', 'en') // => 'not measured'
 * ```
 */
export function stateLabel(state: QuantityState, language: Language): string {
  return words[language].states[state]
}

/**
 * Why a calculation has no result, in words.
 *
 * @example
 * ```ts
 * reasonLabel('zeroDenominator', 'en') // => 'the denominator is 0'
 * ```
 */
export function reasonLabel(reason: UndefinedReason, language: Language): string {
  return words[language].reasons[reason]
}

/**
 * The quantity as a reader sees it: the value as `print` writes it, a partial value with its coverage, or
 * the words for why there is none, with their details. A `note` is left to the caller.
 *
 * @example
 * ```ts
 * const print = (hours: number) => printDecimal(hours, 1)
 * describeQuantity(value(7.25), 'en', print) // => '7.3'
 * describeQuantity({ state: 'partial', value: 7, coverage: { reporting: 2, expected: 3 } }, 'ja', print)
 * // => '7.0（3件中2件分の集計）'
 * describeQuantity({ state: 'pending', until: '2026-12' }, 'en', print) // => 'pending until December 2026'
 * ```
 */
export function describeQuantity<T>(
  quantity: Quantity<T>,
  language: Language,
  print: (plain: T) => string,
): string {
  const printed = mapQuantity(quantity, print)
  if (!hasValue(printed)) return words[language].describe(printed)
  if (printed.state === 'value') return printed.value
  return words[language].partial(printed.value, printed.coverage.reporting, printed.coverage.expected)
}
