import type { IndicatorDefinition } from './definition.ts'
import { planDefinitions } from './plan-definitions.ts'
import { resultsDefinitions } from './results-definitions.ts'

/**
 * How every indicator of both papers is measured: what the paper leaves open, and the choice made here. None of it is
 * the ministry's own; the papers print names only.
 *
 * @example
 * ```ts
 * indicatorDefinitions.length // => 37
 * ```
 */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [
  ...resultsDefinitions,
  ...planDefinitions,
]
