import type { Edition } from '../model/edition.ts'
import type { IndicatorCell } from '../model/indicator.ts'
import type { ResultState } from '../model/measure.ts'
import type { Id } from '../model/text.ts'
import { type CellPlace, cellsOf, type ItemPlace, itemsOf } from './items-of.ts'

/** The state of a cell: that of its observations, or `none` when it has no observation. */
export type CellState = ResultState | 'none'

/** How many of everything an edition has. */
export interface CoverageCounts {
  readonly items: number
  readonly itemsWithIndicator: number
  /** Items of which the paper says that they have no indicator. */
  readonly itemsSayingNone: number
  /** Items without an indicator of which the paper says nothing. */
  readonly itemsSilent: number
  readonly itemsWithTarget: number
  readonly itemsWithoutTarget: number
  readonly targets: number
  readonly cells: number
  readonly cellsByState: Readonly<Record<CellState, number>>
  /** Of the cells with a value, those in which some other period, track or part has none. */
  readonly cellsPartlyWithValue: number
  readonly indicators: number
  readonly indicatorsWithValue: number
  readonly indicatorsWithoutValue: number
  readonly indicatorsDefined: number
  readonly indicatorsNotDefined: number
}

/** What an edition has, and what it has not. Everything in the order of the paper. */
export interface Coverage {
  readonly edition: Id
  readonly counts: CoverageCounts
  readonly itemsWithoutIndicator: readonly (ItemPlace & { readonly said: boolean })[]
  readonly itemsWithoutTarget: readonly ItemPlace[]
  /** Cells that hold no value, each with the word for why. */
  readonly cellsWithoutValue: readonly (CellPlace & { readonly state: Exclude<CellState, 'value'> })[]
  /** Cells that hold a value, and words for why other values are not there: a half-year that is still pending. */
  readonly cellsPartlyWithValue: readonly (CellPlace & {
    readonly missing: readonly Exclude<ResultState, 'value'>[]
  })[]
  readonly indicatorsWithoutDefinition: readonly Id[]
  /** Indicators without a value in any item. */
  readonly indicatorsWithoutValue: readonly Id[]
}

/** Which word a cell with several observations goes by: the first of these that it has. */
const precedence: readonly ResultState[] = [
  'value',
  'planned',
  'pending',
  'awaiting',
  'describedOnly',
  'notMeasured',
  'wrongValuePrinted',
]

/**
 * The one word for a cell: `value` as soon as it holds a value, else the most telling state of its observations,
 * or `none`.
 *
 * @example
 * ```ts
 * stateOfCell({ indicator: 'i', observations: [{ result: { state: 'notMeasured' } }] }) // => 'notMeasured'
 * stateOfCell({ indicator: 'i' }) // => 'none'
 * ```
 */
export function stateOfCell(cell: IndicatorCell): CellState {
  const states = new Set((cell.observations ?? []).map((observation) => observation.result.state))
  return precedence.find((state) => states.has(state)) ?? 'none'
}

/**
 * What an edition has and has not: indicators, values, definitions, targets.
 *
 * `itemsWithIndicator + itemsSayingNone + itemsSilent` is `items`, and the counts by state add up to `cells`.
 *
 * @example
 * ```ts
 * coverage({
 *   id: 'e', title: { ja: '工程表' }, kind: 'plan',
 *   fiscalYears: { from: 2025, to: 2027 }, indicators: [], pillars: [],
 * }).counts.items // => 0
 * ```
 */
export function coverage(edition: Edition): Coverage {
  const items = itemsOf(edition)
  const cells = cellsOf(edition).map((place) => ({ ...place, state: stateOfCell(place.cell) }))
  const withoutIndicator = items
    .filter(({ item }) => (item.indicators ?? []).length === 0)
    .map((place) => ({ ...place, said: place.item.noIndicator !== undefined }))
  const withoutTarget = items.filter(({ item }) => (item.targets ?? []).length === 0)
  const notDefined = edition.indicators.filter(({ definition }) => definition === 'notDefined')
  const valued = new Set(cells.filter(({ state }) => state === 'value').map(({ cell }) => cell.indicator))
  const withoutValue = edition.indicators.filter(({ id }) => !valued.has(id))
  const partly = cells.flatMap(({ state, ...place }) => {
    const missing = missingIn(place.cell)
    return state === 'value' && missing.length > 0 ? [{ ...place, missing }] : []
  })
  const saying = withoutIndicator.filter(({ said }) => said).length
  return {
    edition: edition.id,
    counts: {
      items: items.length,
      itemsWithIndicator: items.length - withoutIndicator.length,
      itemsSayingNone: saying,
      itemsSilent: withoutIndicator.length - saying,
      itemsWithTarget: items.length - withoutTarget.length,
      itemsWithoutTarget: withoutTarget.length,
      targets: items.reduce((sum, { item }) => sum + (item.targets ?? []).length, 0),
      cells: cells.length,
      cellsByState: countStates(cells),
      cellsPartlyWithValue: partly.length,
      indicators: edition.indicators.length,
      indicatorsWithValue: edition.indicators.length - withoutValue.length,
      indicatorsWithoutValue: withoutValue.length,
      indicatorsDefined: edition.indicators.length - notDefined.length,
      indicatorsNotDefined: notDefined.length,
    },
    itemsWithoutIndicator: withoutIndicator,
    itemsWithoutTarget: withoutTarget,
    cellsWithoutValue: cells.flatMap(({ state, ...place }) =>
      state === 'value' ? [] : [{ ...place, state }],
    ),
    cellsPartlyWithValue: partly,
    indicatorsWithoutDefinition: notDefined.map(({ id }) => id),
    indicatorsWithoutValue: withoutValue.map(({ id }) => id),
  }
}

/** Why values of a cell are not there, each word once. */
function missingIn({ observations = [] }: IndicatorCell): readonly Exclude<ResultState, 'value'>[] {
  const states = observations.flatMap(({ result }) => (result.state === 'value' ? [] : [result.state]))
  return [...new Set(states)]
}

function countStates(cells: readonly { readonly state: CellState }[]): Record<CellState, number> {
  const counts: Record<CellState, number> = {
    value: 0,
    planned: 0,
    pending: 0,
    awaiting: 0,
    describedOnly: 0,
    notMeasured: 0,
    wrongValuePrinted: 0,
    none: 0,
  }
  for (const { state } of cells) counts[state] += 1
  return counts
}
