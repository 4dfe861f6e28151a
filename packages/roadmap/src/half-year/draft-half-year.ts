import { type DateSpan, formatIsoDate, parseIsoDate } from '@reform/calendar'
import type { Edition, Item } from '../model/edition.ts'
import type { Indicator, Observation, Target } from '../model/indicator.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { When } from '../model/time.ts'
import { plainValueOf } from '../progress/plain-value.ts'
import { factAbout, stageWord, type WorkFact } from '../progress/stage-states.ts'
import { planIdOf, targetIdOf } from '../query/ids-of.ts'
import { itemsOf } from '../query/items-of.ts'
import { parseWhen, resolvePeriod } from '../time/parse-when.ts'
import { turnsOf } from '../time/turns.ts'
import {
  type DueThing,
  type HalfYearEntry,
  type HalfYearReport,
  type HalfYearValue,
  halfYearVersion,
} from './report.ts'
import { asRevised } from './revise-half-year.ts'

/** What the skeleton of a report is made with. */
export interface DraftOptions {
  readonly edition: Id
  /** `FY2026-H1` */
  readonly half: When
  /** ISO date; later values and reports are not seen. */
  readonly asOf: string
  /** The report of an earlier half: its words stand beside, its open follow-ups are carried on. */
  readonly previous?: HalfYearReport
  readonly facts?: readonly WorkFact[]
  /** Who answers for an item, where it is not its lead. */
  readonly owners?: Readonly<Record<Id, Id>>
}

/**
 * The skeleton of a half-yearly report: for each item what falls into the half, the values that are there with their
 * change since the last report, the words of the last report beside, and room for what was done, what is next and what
 * is at risk. Open follow-ups are carried on.
 *
 * @throws RangeError when the edition does not exist, `half` is no half-year, `asOf` is no day, or `previous` is of
 * another roadmap or not of an earlier half.
 * @example
 * ```ts
 * const edition = {
 *   id: 'plan', title: { ja: '工程表' }, kind: 'plan' as const, fiscalYears: { from: 2026, to: 2027 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [
 *     { id: 'counter', title: { ja: '窓口' }, lead: 'residents', plan: [{ kind: 'work' as const, title: { ja: '試行' }, period: 'FY2026' }] },
 *   ] }],
 * }
 * const roadmap = { schema: 'reform-roadmap/1' as const, id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' }, editions: [edition] }
 * const report = draftHalfYear(roadmap, { edition: 'plan', half: 'FY2026-H1', asOf: '2026-10-10' })
 * report.entries.map(({ id, owner, done, due }) => [id, owner, done, due.map(({ word }) => word)])
 * // => [['counter', 'residents', null, ['unreported']]]
 * ```
 */
export function draftHalfYear(roadmap: Roadmap, options: DraftOptions): HalfYearReport {
  const { half, asOf, previous } = options
  const edition = roadmap.editions.find(({ id }) => id === options.edition)
  if (edition === undefined) throw new RangeError(`draftHalfYear: no edition ${options.edition}`)
  const span = spanOfHalf(half, edition)
  parseIsoDate(asOf)
  if (previous !== undefined) checkPrevious(previous, roadmap, half)
  const earlier = previous && asRevised(previous)
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.id, indicator]))
  return {
    schema: halfYearVersion,
    roadmap: roadmap.id,
    edition: edition.id,
    half,
    asOf,
    entries: itemsOf(edition).map(({ item }) =>
      entryOf(item, { edition, span, options, indicators, ...(earlier && { earlier }) }),
    ),
    followUps: (previous?.followUps ?? []).filter(({ state }) => state === 'open'),
    revisions: [],
  }
}

function spanOfHalf(half: When, edition: Edition): DateSpan {
  if (!/^FY\d{4}-H[12]$/.test(half)) throw new RangeError(`draftHalfYear: ${half} is no half-year`)
  return parseWhen(half, edition)
}

function checkPrevious(previous: HalfYearReport, roadmap: Roadmap, half: When): void {
  if (previous.roadmap !== roadmap.id)
    throw new RangeError(`draftHalfYear: the earlier report is of ${previous.roadmap}`)
  if (previous.half >= half) throw new RangeError(`draftHalfYear: ${previous.half} is not before ${half}`)
}

interface Context {
  readonly edition: Edition
  readonly span: DateSpan
  readonly options: DraftOptions
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly earlier?: HalfYearReport
}

function entryOf(item: Item, context: Context): HalfYearEntry {
  const { options, earlier } = context
  const last = earlier?.entries.find(({ id }) => id === item.id)
  const values = valuesOf(item, context, last)
  return {
    id: item.id,
    title: item.title,
    owner: options.owners?.[item.id] ?? item.lead ?? last?.owner ?? null,
    due: dueOf(item, context),
    done: null,
    next: null,
    risk: null,
    values,
    ...(last &&
      earlier && {
        before: { half: earlier.half, done: last.done, next: last.next, risk: last.risk },
      }),
  }
}

function dueOf(item: Item, { edition, span, options }: Context): readonly DueThing[] {
  const { facts = [], asOf } = options
  const thing = (
    about: Id,
    kind: DueThing['kind'],
    what: Text,
    time: { readonly from: DateSpan['from']; readonly to: DateSpan['to'] | null },
    track: Id | undefined,
  ): DueThing => ({
    about,
    kind,
    what,
    ...(track !== undefined && { track }),
    from: formatIsoDate(time.from),
    to: time.to === null ? null : formatIsoDate(time.to),
    word: stageWord(time, factAbout(facts, about, asOf)?.state, parseIsoDate(asOf)),
  })
  const steps = (item.plan ?? []).flatMap((entry, index) => {
    const time = resolvePeriod(entry.period, edition)
    const touches = time.from <= span.to && (time.to === null || time.to >= span.from)
    return touches ? [thing(planIdOf(item, index), 'plan', entry.title, time, entry.track)] : []
  })
  const targets = (item.targets ?? []).flatMap((target, index) =>
    timesOf(target, edition, span).map(({ kind, ...time }) =>
      thing(targetIdOf(item, index), kind, target.what, time, target.track),
    ),
  )
  return [...steps, ...targets]
}

/** The dates of a target that fall into the half, and the turns of one that comes back. */
function timesOf(
  target: Target,
  edition: Edition,
  span: DateSpan,
): readonly (DateSpan & { readonly kind: 'target' | 'turn' })[] {
  if (target.type === 'recurring') {
    const window = resolvePeriod(target.window, edition)
    return turnsOf(target.every, window, edition)
      .filter(({ from, to }) => from >= span.from && to <= span.to)
      .map(({ from, to }) => ({ kind: 'turn', from, to }))
  }
  const dates: readonly When[] =
    target.type === 'valueBy' || target.type === 'stageBy'
      ? [target.by]
      : target.type === 'setThenReach'
        ? [target.setIn, target.reachIn]
        : []
  return dates
    .map((when) => parseWhen(when, edition))
    .filter(({ to }) => to >= span.from && to <= span.to)
    .map(({ to }) => ({ kind: 'target', from: span.from, to }))
}

function valuesOf(item: Item, context: Context, last: HalfYearEntry | undefined): readonly HalfYearValue[] {
  return (item.indicators ?? []).flatMap((cell) => {
    const indicator = context.indicators.get(cell.indicator)
    const about = {
      indicator: cell.indicator,
      name: indicator?.name ?? { ja: cell.indicator },
      kind: indicator?.kind ?? 'text',
      ...(indicator?.unit !== undefined && { unit: indicator.unit }),
    } as const
    const inHalf = (cell.observations ?? []).filter((each) => isInHalf(each, context))
    const found = newest(inHalf).map((each): HalfYearValue => ({ ...about, ...valueIn(each) }))
    const rows = found.length > 0 ? found : [{ ...about, state: 'none' as const }]
    return rows.map((row) => withChange(row, last))
  })
}

/** Of values of one track the one that stands last in the paper; departments and breakdowns are no values of the item. */
function newest(observations: readonly Observation[]): readonly Observation[] {
  const byTrack = new Map<Id | undefined, Observation>()
  for (const each of observations) {
    if (each.unit === undefined && each.breakdown === undefined) byTrack.set(each.track, each)
  }
  return [...byTrack.values()]
}

function isInHalf({ period, asOf }: Observation, { edition, span, options }: Context): boolean {
  const when = period ?? asOf
  if (when === undefined) return false
  const { to } = resolvePeriod(when, edition)
  return to !== null && to >= span.from && to <= span.to && to <= parseIsoDate(options.asOf)
}

function valueIn({ result, ...each }: Observation): Omit<HalfYearValue, 'indicator' | 'name' | 'kind'> {
  const measure = result.state === 'value' || result.state === 'planned' ? result.measure : undefined
  return {
    ...(each.track !== undefined && { track: each.track }),
    state: result.state,
    ...(measure && { measure }),
    ...(each.qualifiers && { qualifiers: each.qualifiers }),
    ...(each.period !== undefined && { period: each.period }),
    ...(each.asOf !== undefined && { asOf: each.asOf }),
  }
}

function withChange(row: HalfYearValue, last: HalfYearEntry | undefined): HalfYearValue {
  const before = last?.values.find(
    (each) => each.indicator === row.indicator && each.track === row.track,
  )?.measure
  if (before === undefined) return row
  const was = plainValueOf(before)
  const is = row.measure && plainValueOf(row.measure)
  const comparable = row.state === 'value' && was !== undefined && is !== undefined && was.unit === is.unit
  return { ...row, before, ...(comparable && { change: is.value - was.value }) }
}
