import { isPaired } from '../lineage/trace-lineage.ts'
import type { Edition, Item } from '../model/edition.ts'
import type { Target } from '../model/indicator.ts'
import type { PlanEntry } from '../model/plan.ts'
import type { Lineage, Roadmap } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { When } from '../model/time.ts'
import { planIdOf, targetIdOf } from '../query/ids-of.ts'
import { itemsOf } from '../query/items-of.ts'
import { parseWhen, resolvePeriod } from '../time/parse-when.ts'
import { plainValueOf } from './plain-value.ts'

/** What became of a promise in the next edition. */
export type PromiseFate =
  | 'kept'
  | 'raised'
  | 'lowered'
  | 'postponed'
  | 'broughtForward'
  | 'redefined'
  | 'merged'
  | 'split'
  | 'moved'
  | 'dropped'
  /** No lineage of the item says what became of it. */
  | 'untold'

/** One promise of an edition and its fate in the next: an item, a target, a stage or milestone. */
export interface PromiseTrace {
  readonly edition: Id
  readonly next: Id
  readonly of: 'item' | 'target' | 'step'
  readonly item: Id
  /** Id of the item, of the target or of the plan entry. */
  readonly id: Id
  readonly what: Text
  /** A target may be raised and postponed at once. */
  readonly fates: readonly PromiseFate[]
  /** Ids in the next edition. */
  readonly became: readonly Id[]
  /** Why, as the lineage of the item says. */
  readonly reason: Text | 'noneGiven'
  readonly basis?: Lineage['basis']
}

/**
 * What became of every promise of every edition but the last: of each item, of each target, and of each stage and
 * milestone, with the reason where one is given.
 *
 * Items follow their lineage. A target is followed into the items that its item became, by its indicator (and that
 * indicator's lineage), track and kind; a stage by its name. What is not found there is dropped, and its reason is the
 * item's only where the item itself was dropped: for anything else none was given.
 *
 * @throws RangeError when an edition holds a time that is none.
 * @example
 * ```ts
 * const target = (percent: number, by: string) => ({
 *   type: 'valueBy' as const, indicator: 'online', what: { ja: '申請' }, comparison: 'gte' as const, measure: { type: 'share' as const, percent }, by,
 * })
 * const edition = (id: string, percent: number, by: string) => ({
 *   id, title: { ja: id }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2030 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{ id: 'counter', title: { ja: '窓口' }, targets: [target(percent, by)] }] }],
 * })
 * const roadmap = {
 *   schema: 'reform-roadmap/1' as const, id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' },
 *   editions: [edition('first', 60, 'FY2025'), edition('second', 80, 'FY2030')],
 *   lineages: [{
 *     id: 'l', of: 'item' as const, kind: 'continued' as const, basis: 'stated' as const, reason: { ja: '継続' },
 *     from: { edition: 'first', ids: ['counter'] }, to: { edition: 'second', ids: ['counter'] },
 *   }],
 * }
 * fatesOf(roadmap).map(({ of, fates }) => [of, fates]) // => [['item', ['kept']], ['target', ['raised', 'postponed']]]
 * ```
 */
export function fatesOf(roadmap: Roadmap): readonly PromiseTrace[] {
  return roadmap.editions.flatMap((edition, index) => {
    const next = roadmap.editions[index + 1]
    return next === undefined
      ? []
      : itemsOf(edition).flatMap(({ item }) => tracesOf({ roadmap, edition, next }, item))
  })
}

interface Step {
  readonly roadmap: Roadmap
  readonly edition: Edition
  readonly next: Edition
}

const fateOfKind: Readonly<Record<Lineage['kind'], PromiseFate>> = {
  continued: 'kept',
  merged: 'merged',
  split: 'split',
  redefined: 'redefined',
  moved: 'moved',
  dropped: 'dropped',
  new: 'kept',
}

function tracesOf(step: Step, item: Item): readonly PromiseTrace[] {
  const { edition, next, roadmap } = step
  const links = (roadmap.lineages ?? []).filter(
    ({ of, from, to, kind }) =>
      of === 'item' &&
      from.edition === edition.id &&
      from.ids.includes(item.id) &&
      (kind === 'dropped' || to.edition === next.id),
  )
  const became = [...new Set(links.flatMap((link) => followed(link, item.id)))]
  const first = links[0]
  const why =
    first === undefined ? ({ reason: 'noneGiven' } as const) : { reason: first.reason, basis: first.basis }
  const fates =
    links.length === 0 ? (['untold'] as const) : [...new Set(links.map(({ kind }) => fateOfKind[kind]))]
  const base = { edition: edition.id, next: next.id, item: item.id }
  const places = itemsOf(next).filter((place) => became.includes(place.item.id))
  const later = places.map((place) => place.item)
  const gone = fates.every((fate) => fate === 'dropped' || fate === 'untold')
  const lost = {
    fates: gone ? fates : (['dropped'] as const),
    became: [],
    ...(gone ? why : { reason: 'noneGiven' as const }),
  }
  const targets = (item.targets ?? []).map((target, index): PromiseTrace => {
    const about = { ...base, of: 'target' as const, id: targetIdOf(item, index), what: target.what }
    const found = later.flatMap((each) => sameTarget(step, target, each))[0]
    if (found === undefined) return { ...about, ...lost }
    return { ...about, fates: changesOf(step, target, found.target), became: [found.id], ...why }
  })
  const steps = (item.plan ?? []).flatMap((entry, index): readonly PromiseTrace[] => {
    if (entry.kind !== 'stage' && entry.kind !== 'milestone') return []
    const about = { ...base, of: 'step' as const, id: planIdOf(item, index), what: entry.title }
    const found = later.flatMap((each) => sameStep(entry, each))[0]
    if (found === undefined) return [{ ...about, ...lost }]
    return [{ ...about, fates: [stepChange(step, entry, found.entry)], became: [found.id], ...why }]
  })
  return [{ ...base, of: 'item', id: item.id, what: item.title, fates, became, ...why }, ...targets, ...steps]
}

function followed(link: Lineage, id: Id): readonly Id[] {
  const position = link.from.ids.indexOf(id)
  return isPaired(link) ? link.to.ids.slice(position, position + 1) : link.to.ids
}

/** The ids that an indicator goes by in the next edition. */
function indicatorsOf({ roadmap, edition, next }: Step, indicator: Id): readonly Id[] {
  const links = (roadmap.lineages ?? []).filter(
    ({ of, from, to }) =>
      of === 'indicator' &&
      from.edition === edition.id &&
      to.edition === next.id &&
      from.ids.includes(indicator),
  )
  return links.length === 0 ? [indicator] : links.flatMap((link) => followed(link, indicator))
}

function sameTarget(
  step: Step,
  target: Target,
  item: Item,
): readonly { readonly target: Target; readonly id: Id }[] {
  const names = target.indicator === undefined ? [] : indicatorsOf(step, target.indicator)
  return (item.targets ?? []).flatMap((each, index) => {
    const about =
      target.indicator === undefined
        ? each.indicator === undefined && each.type === target.type && each.what.ja === target.what.ja
        : each.indicator !== undefined && names.includes(each.indicator)
    return about && each.track === target.track ? [{ target: each, id: targetIdOf(item, index) }] : []
  })
}

function changesOf(step: Step, before: Target, after: Target): readonly PromiseFate[] {
  if (before.type !== after.type) return ['redefined']
  const changes = [levelChange(before, after), timeChange(step, lastDayOf(before), lastDayOf(after))].filter(
    (change) => change !== undefined,
  )
  return changes.length === 0 ? ['kept'] : changes
}

function levelChange(before: Target, after: Target): PromiseFate | undefined {
  const [was, is] = [levelOf(before), levelOf(after)]
  if (was === undefined || is === undefined) return undefined
  if (was.unit !== is.unit || was.comparison !== is.comparison) return 'redefined'
  if (was.value === is.value) return undefined
  if (was.comparison === 'eq') return 'redefined'
  const falling = was.comparison === 'lte' || was.comparison === 'lt'
  return is.value > was.value !== falling ? 'raised' : 'lowered'
}

function levelOf(target: Target) {
  if (target.type !== 'valueBy' && target.type !== 'plannedCount') return undefined
  const plain = plainValueOf(target.measure)
  return plain && { ...plain, comparison: target.type === 'valueBy' ? target.comparison : ('gte' as const) }
}

/** The time by which a target is to be met; none for what only has a direction or a window. */
function lastDayOf(target: Target): When | undefined {
  if (target.type === 'valueBy' || target.type === 'stageBy') return target.by
  return target.type === 'setThenReach' ? target.reachIn : undefined
}

function timeChange(
  { edition, next }: Step,
  before: When | undefined,
  after: When | undefined,
): PromiseFate | undefined {
  if (before === undefined || after === undefined) return undefined
  const change = parseWhen(after, next).to - parseWhen(before, edition).to
  return change === 0 ? undefined : change > 0 ? 'postponed' : 'broughtForward'
}

function sameStep(entry: PlanEntry, item: Item): readonly { readonly entry: PlanEntry; readonly id: Id }[] {
  return (item.plan ?? []).flatMap((each, index) => {
    const same =
      entry.kind === 'stage'
        ? each.kind === 'stage' && each.stage === entry.stage
        : each.kind === entry.kind && each.title.ja === entry.title.ja
    return same && each.track === entry.track ? [{ entry: each, id: planIdOf(item, index) }] : []
  })
}

function stepChange({ edition, next }: Step, before: PlanEntry, after: PlanEntry): PromiseFate {
  const [was, is] = [resolvePeriod(before.period, edition), resolvePeriod(after.period, next)]
  if (was.to === null || is.to === null) return was.to === is.to ? 'kept' : 'redefined'
  if (was.to === is.to) return 'kept'
  return is.to > was.to ? 'postponed' : 'broughtForward'
}

/**
 * What the fates are called.
 *
 * @example
 * ```ts
 * promiseFateLabels.postponed.ja // => '先送り'
 * ```
 */
export const promiseFateLabels: Readonly<Record<PromiseFate, Required<Text>>> = {
  kept: { ja: '維持', en: 'kept' },
  raised: { ja: '引上げ', en: 'raised' },
  lowered: { ja: '引下げ', en: 'lowered' },
  postponed: { ja: '先送り', en: 'postponed' },
  broughtForward: { ja: '前倒し', en: 'brought forward' },
  redefined: { ja: '内容変更', en: 'redefined' },
  merged: { ja: '統合', en: 'merged' },
  split: { ja: '分割', en: 'split' },
  moved: { ja: '移動', en: 'moved' },
  dropped: { ja: '取りやめ', en: 'dropped' },
  untold: { ja: '記載なし', en: 'not told' },
}
