import type { Edition, Item } from '../model/edition.ts'
import type { ResultState } from '../model/measure.ts'
import type { Id } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import { type ItemPlace, itemsOf } from './items-of.ts'

/** What an item has to be or to have; conditions that are absent ask nothing. */
export interface ItemFilter {
  readonly pillar?: Id
  readonly section?: Id
  readonly theme?: Id
  readonly item?: Id
  /** Prints this indicator, or has a target for it. */
  readonly indicator?: Id
  /** Has an observation in this state; `none`: prints an indicator without any observation. */
  readonly state?: ResultState | 'none'
  /** A responsible unit that leads or takes part, or that an observation is of. */
  readonly unit?: Id
  /** Runs in this track, or has a plan entry, target or observation of it. */
  readonly track?: Id
  /** Words of the title, the account, the plan or an indicator's name, in either language; width and case are the same. */
  readonly text?: string
}

/**
 * The items that meet every condition, in the order of the paper.
 *
 * @example
 * ```ts
 * const item = { id: 'a', title: { ja: 'ＲＰＡの拡充' } }
 * const edition = {
 *   id: 'e', title: { ja: '工程表' }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2027 },
 *   indicators: [], pillars: [{ id: 'p', title: { ja: '効率化' }, items: [item] }],
 * }
 * findItems(edition, { text: 'rpa' }).length // => 1
 * ```
 */
export function findItems(edition: Edition, filter: ItemFilter): readonly ItemPlace[] {
  const names = new Map(
    edition.indicators.map((indicator) => [indicator.id, `${indicator.name.ja}\n${indicator.name.en ?? ''}`]),
  )
  const words = filter.text === undefined ? undefined : fold(filter.text)
  return itemsOf(edition).filter(
    (place) =>
      standsThere(place, filter) &&
      hasIndicator(place.item, filter.indicator) &&
      hasState(place.item, filter.state) &&
      hasUnit(place.item, filter.unit) &&
      hasTrack(place.item, filter.track) &&
      (words === undefined || fold(wordsOf(place.item, names)).includes(words)),
  )
}

function standsThere({ item, section, pillar }: ItemPlace, filter: ItemFilter): boolean {
  return (
    (filter.pillar === undefined || pillar.id === filter.pillar) &&
    (filter.section === undefined || section?.id === filter.section) &&
    (filter.item === undefined || item.id === filter.item) &&
    (filter.theme === undefined || (item.themes ?? []).includes(filter.theme))
  )
}

function hasIndicator(item: Item, indicator: Id | undefined): boolean {
  return (
    indicator === undefined ||
    (item.indicators ?? []).some((cell) => cell.indicator === indicator) ||
    (item.targets ?? []).some((target) => target.indicator === indicator)
  )
}

function hasState(item: Item, state: ItemFilter['state']): boolean {
  if (state === undefined) return true
  return (item.indicators ?? []).some(({ observations = [] }) =>
    state === 'none'
      ? observations.length === 0
      : observations.some((observation) => observation.result.state === state),
  )
}

function hasUnit(item: Item, unit: Id | undefined): boolean {
  return (
    unit === undefined ||
    item.lead === unit ||
    (item.participants ?? []).includes(unit) ||
    (item.indicators ?? []).some((cell) => (cell.observations ?? []).some((seen) => seen.unit === unit))
  )
}

function hasTrack(item: Item, track: Id | undefined): boolean {
  return (
    track === undefined ||
    (item.tracks ?? []).includes(track) ||
    [...(item.plan ?? []), ...(item.targets ?? [])].some((entry) => entry.track === track) ||
    (item.indicators ?? []).some((cell) => (cell.observations ?? []).some((seen) => seen.track === track))
  )
}

function wordsOf(item: Item, indicatorNames: ReadonlyMap<Id, string>): string {
  const texts = [
    item.title,
    item.summary,
    ...(item.plan ?? []).map((entry) => entry.title),
    ...(item.targets ?? []).map((target) => target.what),
    ...(item.activities ?? []).flatMap((activity) => [activity.heading, activity.summary]),
  ]
  const cells = (item.indicators ?? []).map(
    (cell) => `${cell.printedName ?? ''}\n${indicatorNames.get(cell.indicator) ?? ''}`,
  )
  return [...texts.map((text) => `${text?.ja ?? ''}\n${text?.en ?? ''}`), ...cells].join('\n')
}
