import { addMonthsToDate, formatIsoDate, type PlainDate } from '@reform/calendar'
import type { Edition, Item } from '../model/edition.ts'
import type { Target } from '../model/indicator.ts'
import type { PlanEntry } from '../model/plan.ts'
import type { Id, Text } from '../model/text.ts'
import { planIdOf, targetIdOf } from '../query/ids-of.ts'
import { itemsOf } from '../query/items-of.ts'
import { parseWhen, resolvePeriod, windowOf } from '../time/parse-when.ts'

/** A plan entry that moves; ISO days, `null` where it is open. */
export interface MovedEntry {
  readonly id: Id
  readonly what: Text
  readonly before: { readonly from: string; readonly to: string | null }
  readonly after: { readonly from: string; readonly to: string | null }
  /** `slip` it is the one; `follows` it comes behind it on the same line. */
  readonly because: 'slip' | 'follows'
  /** It would end after the last fiscal year of the edition. */
  readonly beyondEdition: boolean
}

/** A target that the slip touches. */
export interface TouchedTarget {
  readonly id: Id
  readonly what: Text
  readonly indicator?: Id
  readonly by: string
  /** `missed` its stage would end after it; `atRisk` the work that leads to it would. */
  readonly word: 'missed' | 'atRisk'
}

/** What moves when one thing slips. */
export interface WhatIf {
  readonly item: Id
  readonly moved: readonly MovedEntry[]
  readonly targets: readonly TouchedTarget[]
  /** Themes of the item. */
  readonly themes: readonly Id[]
  /** Indicators that the item prints. */
  readonly indicators: readonly Id[]
  /** Other items that print one of these indicators. */
  readonly alsoPrintedBy: readonly Id[]
}

/**
 * What moves when a planned thing slips by some months: the entries behind it on the same line of the plan, pushed as
 * far as they have to be and no further; targets whose stage or work would end after their date; the themes,
 * indicators and other items that hang on it. Tracks do not push each other.
 *
 * @throws RangeError when the edition has no such entry, the months are no positive whole number, or a time is none.
 * @example
 * ```ts
 * const stage = (id: string, period: string) => ({ id, kind: 'stage' as const, stage: id, title: { ja: id }, period })
 * const edition = {
 *   id: 'plan', title: { ja: '工程表' }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2027 }, indicators: [],
 *   stages: [{ id: 'design', label: { ja: '設計' } }, { id: 'run', label: { ja: '実施' } }],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{
 *     id: 'counter', title: { ja: '窓口' }, plan: [stage('design', 'FY2026'), stage('run', 'FY2027')],
 *     targets: [{ type: 'stageBy' as const, stage: 'design', by: 'FY2026', what: { ja: '設計を終える' } }],
 *   }] }],
 * }
 * const { moved, targets } = whatIf(edition, { slip: 'design', months: 12 })
 * moved.map(({ id, after, beyondEdition }) => [id, after.to, beyondEdition])
 * // => [['design', '2028-03-31', false], ['run', '2029-03-31', true]]
 * targets.map(({ word }) => word) // => ['missed']
 * ```
 */
export function whatIf(
  edition: Edition,
  { slip, months }: { readonly slip: Id; readonly months: number },
): WhatIf {
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`whatIf: ${months} months`)
  const places = itemsOf(edition)
  const item = places
    .map((place) => place.item)
    .find((each) => planOf(each, edition).some(({ id }) => id === slip))
  if (item === undefined) throw new RangeError(`whatIf: ${edition.id} has no plan entry ${slip}`)
  const plan = planOf(item, edition)
  const moved = pushed(plan, slip, months)
  const indicators = (item.indicators ?? []).map(({ indicator }) => indicator)
  const end = windowOf(edition).to
  return {
    item: item.id,
    moved: plan.flatMap((entry) => {
      const after = moved.get(entry.id)
      if (after === undefined) return []
      const beyond = after.to !== null && after.to > end
      return [
        {
          ...report(entry, after),
          because: entry.id === slip ? 'slip' : 'follows',
          beyondEdition: beyond,
        } as const,
      ]
    }),
    targets: targetsTouched(item, edition, plan, moved),
    themes: item.themes ?? [],
    indicators,
    alsoPrintedBy: places
      .map((place) => place.item)
      .filter(
        (each) =>
          each.id !== item.id &&
          (each.indicators ?? []).some(({ indicator }) => indicators.includes(indicator)),
      )
      .map(({ id }) => id),
  }
}

interface Days {
  readonly from: PlainDate
  readonly to: PlainDate | null
}

interface Planned extends Days {
  readonly id: Id
  readonly entry: PlanEntry
  readonly line: string
}

function planOf(item: Item, edition: Edition): readonly Planned[] {
  return (item.plan ?? []).map((entry, index) => {
    const { from, to } = resolvePeriod(entry.period, edition)
    const open = typeof entry.period !== 'string' && entry.period.to === null
    // Without a lane of its own an entry follows only the stages of its track.
    const line = `${entry.track ?? ''} ${entry.lane ?? (entry.kind === 'stage' ? 'stages' : planIdOf(item, index))}`
    return { id: planIdOf(item, index), entry, line, from, to: open ? null : to }
  })
}

/** Days later by whole months; the last day of a month stays a last day. */
function later(date: PlainDate, months: number): PlainDate {
  const nextDay = (date + 1) as PlainDate
  return (addMonthsToDate(nextDay, months) - 1) as PlainDate
}

function shifted({ from, to }: Days, months: number): Days {
  return { from: addMonthsToDate(from, months), to: to === null ? null : later(to, months) }
}

/** The entry itself, and those behind it on its line, each pushed by whole months until it no longer begins too early. */
function pushed(plan: readonly Planned[], slip: Id, months: number): ReadonlyMap<Id, Days> {
  const moved = new Map<Id, Days>()
  const first = plan.find(({ id }) => id === slip)
  if (first === undefined) return moved
  moved.set(slip, shifted(first, months))
  let end = moved.get(slip)?.to ?? null
  const behind = plan
    .filter(
      ({ id, line, from }) => id !== slip && line === first.line && first.to !== null && from > first.to,
    )
    .sort((a, b) => a.from - b.from)
  for (const entry of behind) {
    if (end === null || entry.from > end) break
    let by = 1
    while (by < months && addMonthsToDate(entry.from, by) <= end) by += 1
    const after = shifted(entry, by)
    moved.set(entry.id, after)
    end = after.to === null ? end : (Math.max(after.to, end) as PlainDate)
  }
  return moved
}

function report(
  { id, entry, from, to }: Planned,
  after: Days,
): Pick<MovedEntry, 'id' | 'what' | 'before' | 'after'> {
  const iso = (days: Days): MovedEntry['before'] => ({
    from: formatIsoDate(days.from),
    to: days.to === null ? null : formatIsoDate(days.to),
  })
  return { id, what: entry.title, before: iso({ from, to }), after: iso(after) }
}

function targetsTouched(
  item: Item,
  edition: Edition,
  plan: readonly Planned[],
  moved: ReadonlyMap<Id, Days>,
): readonly TouchedTarget[] {
  return (item.targets ?? []).flatMap((target, index): readonly TouchedTarget[] => {
    const by = dateOf(target)
    if (by === undefined) return []
    const date = parseWhen(by, edition).to
    const leading = plan.filter(({ id, entry, to }) => {
      const after = moved.get(id)?.to
      const sameTrack =
        target.track === undefined || entry.track === undefined || entry.track === target.track
      const passes = after !== undefined && after !== null && to !== null && to <= date && after > date
      return sameTrack && passes
    })
    if (leading.length === 0) return []
    const own =
      target.type === 'stageBy' &&
      leading.some(({ entry }) => entry.kind === 'stage' && entry.stage === target.stage)
    return [
      {
        id: targetIdOf(item, index),
        what: target.what,
        ...(target.indicator !== undefined && { indicator: target.indicator }),
        by: formatIsoDate(date),
        word: own ? 'missed' : 'atRisk',
      },
    ]
  })
}

function dateOf(target: Target): string | undefined {
  if (target.type === 'valueBy' || target.type === 'stageBy') return target.by
  return target.type === 'setThenReach' ? target.reachIn : undefined
}
