import type { Id, Text } from '@reform/roadmap'

/** How an indicator of a paper is measured: what the paper says, what it leaves open, and the choice made here. */
export interface IndicatorDefinition {
  /** Id of the edition. */
  readonly edition: Id
  /** Id of the indicator in that edition. */
  readonly indicator: Id
  /** What one counts, with its unit. */
  readonly counts: Text
  /** Of a rate or a mean: what stands above and below the line. */
  readonly numerator?: Text
  readonly denominator?: Text
  readonly scope: 'headquarters' | 'regional' | 'everybody'
  /** Over which time a value is taken, or the day that it is of. */
  readonly period: 'half' | 'fiscalYear' | 'lastDay' | 'survey' | 'month'
  /** How parts are put together. */
  readonly aggregation: 'sum' | 'ratioOfSums' | 'pooledMean' | 'meanOfDepartments' | 'last' | 'words'
  /** What the paper leaves open. */
  readonly open: Text
  /** What was chosen. */
  readonly choice: Text
}

/** What one cell is bound to, as plain data: the shape is that of `cells` in a ministry's configuration. */
export interface CellBindingData {
  readonly cell: Id
  readonly owner?: Id
  readonly figures: readonly FigureBindingData[]
  readonly choice?: Text
}

/** How one figure of a cell is made. */
export interface FigureBindingData {
  readonly id: Id
  readonly calculator: string
  /** Ids or roles of sources. */
  readonly sources: readonly Id[]
  readonly with?: Readonly<Record<string, unknown>>
  readonly label?: Text
  readonly scope?: { readonly tiers: readonly Id[] }
  readonly expects?: Readonly<Record<string, number>>
  readonly decimals?: number
}
