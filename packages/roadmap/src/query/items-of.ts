import type { Edition, Item, Pillar, Section } from '../model/edition.ts'
import type { Indicator, IndicatorCell } from '../model/indicator.ts'

/** Keys and positions that lead to a place; the first one is a key of the edition. */
export type Path = readonly (string | number)[]

/** An item and where it stands. */
export interface ItemPlace {
  readonly item: Item
  /** Absent when the item stands in the pillar itself. */
  readonly section?: Section
  readonly pillar: Pillar
  /** From the edition: `['pillars', 0, 'sections', 1, 'items', 2]`. */
  readonly path: Path
}

/** An indicator as one item prints it, and where. */
export interface CellPlace {
  readonly cell: IndicatorCell
  /** Absent only when the cell names an indicator that the edition does not define. */
  readonly indicator?: Indicator
  readonly place: ItemPlace
  /** From the edition. */
  readonly path: Path
}

/**
 * The items of an edition in the order of the paper: pillar by pillar, its sections first, then the items that
 * stand in the pillar itself.
 *
 * @example
 * ```ts
 * const item = { id: 'a', title: { ja: '在宅勤務' } }
 * const pillars = [{ id: 'p', title: { ja: '働き方' }, items: [item] }]
 * const edition = {
 *   id: 'e', title: { ja: '工程表' }, kind: 'plan' as const,
 *   fiscalYears: { from: 2025, to: 2027 }, indicators: [], pillars,
 * }
 * itemsOf(edition).map((place) => place.path) // => [['pillars', 0, 'items', 0]]
 * ```
 */
export function itemsOf(edition: Edition): readonly ItemPlace[] {
  return edition.pillars.flatMap((pillar, position) => {
    const path: Path = ['pillars', position]
    const inSections = (pillar.sections ?? []).flatMap((section, index) =>
      section.items.map((item, itemIndex) => ({
        item,
        section,
        pillar,
        path: [...path, 'sections', index, 'items', itemIndex],
      })),
    )
    const direct = (pillar.items ?? []).map((item, index) => ({
      item,
      pillar,
      path: [...path, 'items', index],
    }))
    return [...inSections, ...direct]
  })
}

/**
 * The indicators as the items of an edition print them, in the order of the paper, each with its definition.
 *
 * @example
 * ```ts
 * cellsOf({
 *   id: 'e', title: { ja: '工程表' }, kind: 'plan',
 *   fiscalYears: { from: 2025, to: 2027 }, indicators: [], pillars: [],
 * }) // => []
 * ```
 */
export function cellsOf(edition: Edition): readonly CellPlace[] {
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.id, indicator]))
  return itemsOf(edition).flatMap((place) => cellsOfItem(place, indicators))
}

/** The cells of one item; `indicators` are those that the edition defines. */
export function cellsOfItem(
  place: ItemPlace,
  indicators: ReadonlyMap<string, Indicator>,
): readonly CellPlace[] {
  return (place.item.indicators ?? []).map((cell, index) => {
    const indicator = indicators.get(cell.indicator)
    const path = [...place.path, 'indicators', index]
    return indicator === undefined ? { cell, place, path } : { cell, indicator, place, path }
  })
}
