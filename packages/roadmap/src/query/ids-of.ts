import type { Item } from '../model/edition.ts'
import type { Id } from '../model/text.ts'

/**
 * The id by which a plan entry of an item is named: its own, or its place in the item, counted from 1.
 *
 * @throws RangeError when the item has no such entry.
 * @example
 * ```ts
 * planIdOf({ id: 'a', title: { ja: '研修' }, plan: [{ kind: 'work', title: { ja: '実施' }, period: 'FY2026' }] }, 0) // => 'a.plan.1'
 * ```
 */
export function planIdOf(item: Item, index: number): Id {
  return idAt(item, item.plan?.[index], `plan.${index + 1}`)
}

/**
 * The id by which a target of an item is named: its own, or its place in the item, counted from 1.
 *
 * @throws RangeError when the item has no such target.
 * @example
 * ```ts
 * targetIdOf({ id: 'a', title: { ja: '研修' }, targets: [{ type: 'toBeDecided', what: { ja: '受講者' } }] }, 0) // => 'a.target.1'
 * ```
 */
export function targetIdOf(item: Item, index: number): Id {
  return idAt(item, item.targets?.[index], `target.${index + 1}`)
}

/**
 * The id by which an indicator is named where one item prints it: that of the cell, or `item.indicator`.
 *
 * @throws RangeError when the item has no such cell.
 * @example
 * ```ts
 * cellIdOf({ id: 'a', title: { ja: '研修' }, indicators: [{ indicator: 'trained' }] }, 0) // => 'a.trained'
 * ```
 */
export function cellIdOf(item: Item, index: number): Id {
  const cell = item.indicators?.[index]
  return idAt(item, cell, cell?.indicator ?? '')
}

function idAt(item: Item, part: { readonly id?: Id } | undefined, place: string): Id {
  if (part === undefined) throw new RangeError(`item ${item.id} has no ${place}`)
  return part.id ?? `${item.id}.${place}`
}
