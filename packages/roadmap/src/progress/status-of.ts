import { isIsoDate } from '@reform/calendar'
import type { Edition, Item } from '../model/edition.ts'
import type { Indicator } from '../model/indicator.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { Cadence } from '../model/time.ts'
import { cellIdOf, targetIdOf } from '../query/ids-of.ts'
import { itemsOf } from '../query/items-of.ts'
import { checkJudgements, confidenceLevels, type Judgement, judgementsAbout } from './judgement.ts'
import type { Light, ProgressMethod } from './method.ts'
import { progressMethods } from './methods.ts'
import type { Asked, ResultContext } from './result-context.ts'
import { type ResultStatus, resultStatusOf } from './result-status.ts'
import type { WorkFact } from './stage-states.ts'
import { type WorkStatus, workStatusOf } from './work-status.ts'

/** What people expect of an item: a judgement about what will be, never computed. */
export interface Confidence {
  readonly light: Light
  /** The last word. */
  readonly level: Judgement['level']
  /** All words so far, the oldest first. */
  readonly judged: readonly Judgement[]
}

/** How an item stands: what was done, what came of it, and what people expect, kept apart. */
export interface ItemStatus {
  readonly item: Id
  readonly title: Text
  readonly themes: readonly Id[]
  readonly pillar: Id
  readonly section?: Id
  readonly work: WorkStatus
  readonly results: readonly ResultStatus[]
  readonly confidence?: Confidence
}

/** How an edition stands on a day. */
export interface EditionStatus {
  readonly edition: Id
  readonly asOf: string
  readonly method: Id
  readonly items: readonly ItemStatus[]
}

/** What the status is worked out with. */
export interface StatusOptions {
  /** The day of the judgement, ISO; later values, reports and judgements are not seen. */
  readonly asOf: string
  /** `progressMethods.elapsedShare` when absent. */
  readonly method?: ProgressMethod
  /** What was reported as done. */
  readonly facts?: readonly WorkFact[]
  readonly judgements?: readonly Judgement[]
  /** How often an indicator is taken to be measured that does not say so; a year when absent. Said where it is used. */
  readonly cadence?: Cadence
  /** Months that a value may take to be published; 2 when absent. */
  readonly lagMonths?: number
  /** Takes the first value of a series as baseline where the target states none. Said where it is used. */
  readonly firstAsBaseline?: boolean
  /** The units that the roadmap adds to `standardUnits`. */
  readonly units?: readonly UnitOfMeasureDefinition[]
}

/**
 * How every item of an edition stands on a day: work, results and confidence apart, each word with its reasons and
 * with what would change it.
 *
 * A value that is too old, of a part only, or not there gives grey, never a colour. A track is judged by its own
 * values alone. What people judged stands beside the computed word and says when it differs.
 *
 * @throws RangeError when `asOf` is no day, a judgement lacks its name or reason, or the edition holds a time that is
 * none.
 * @example
 * ```ts
 * const edition = {
 *   id: 'e', title: { ja: '工程表' }, kind: 'planAndResults' as const, fiscalYears: { from: 2025, to: 2026 },
 *   indicators: [{
 *     id: 'online', name: { ja: 'オンライン申請の割合' }, kind: 'ratio' as const, direction: 'up' as const,
 *     aggregation: 'ratioOfSums' as const, cadence: 'half' as const, definition: 'notDefined' as const,
 *   }],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{
 *     id: 'counter', title: { ja: '窓口' },
 *     indicators: [{ indicator: 'online', observations: [
 *       { period: 'FY2026-H1', result: { state: 'value' as const, measure: { type: 'ratio' as const, numerator: 29, denominator: 40 } } },
 *     ] }],
 *     targets: [{
 *       type: 'valueBy' as const, indicator: 'online', what: { ja: '申請' }, comparison: 'gte' as const,
 *       measure: { type: 'share' as const, percent: 100 }, by: 'FY2026',
 *       baseline: { measure: { type: 'share' as const, percent: 40 }, at: 'FY2024' },
 *     }],
 *   }] }],
 * }
 * const result = statusOf(edition, { asOf: '2026-11-30' }).items[0]?.results[0]
 * result?.word // => 'B'
 * result?.because[0]?.message.en // => 'The value is 72.5%, short of the 85.04% expected by now.'
 * ```
 */
export function statusOf(edition: Edition, options: StatusOptions): EditionStatus {
  const { asOf, method = progressMethods.elapsedShare, judgements = [] } = options
  if (!isIsoDate(asOf)) throw new RangeError(`statusOf: ${asOf} is no day`)
  checkJudgements(judgements)
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.id, indicator]))
  const items = itemsOf(edition).map(({ item, pillar, section }): ItemStatus => {
    const confidence = confidenceIn(judgements, item.id, asOf)
    return {
      item: item.id,
      title: item.title,
      themes: item.themes ?? [],
      pillar: pillar.id,
      ...(section && { section: section.id }),
      work: workStatusOf(item, edition, options.facts ?? [], asOf),
      results: resultsOf(edition, item, indicators, { ...options, method }),
      ...(confidence && { confidence }),
    }
  })
  return { edition: edition.id, asOf, method: method.id, items }
}

function confidenceIn(judgements: readonly Judgement[], item: Id, asOf: string): Confidence | undefined {
  const judged = judgementsAbout(judgements, item, 'confidence', asOf)
  const last = judged.at(-1)
  return last && { light: confidenceLevels[last.level].light, level: last.level, judged }
}

function resultsOf(
  edition: Edition,
  item: Item,
  indicators: ReadonlyMap<Id, Indicator>,
  options: StatusOptions & { readonly method: ProgressMethod },
): readonly ResultStatus[] {
  const context: ResultContext = {
    edition,
    item,
    indicators,
    method: options.method,
    asOf: options.asOf,
    cadence: options.cadence ?? 'year',
    lagMonths: options.lagMonths ?? 2,
    firstAsBaseline: options.firstAsBaseline ?? false,
    facts: options.facts ?? [],
    judgements: options.judgements ?? [],
    units: options.units ?? [],
  }
  return askedOf(item, indicators).map((asked) => resultStatusOf(asked, context))
}

/** Every target, and every indicator that the item prints without a target: none is left out in silence. */
function askedOf(item: Item, indicators: ReadonlyMap<Id, Indicator>): readonly Asked[] {
  const targets = (item.targets ?? []).map(
    (target, index): Asked => ({
      id: targetIdOf(item, index),
      what: target.what,
      target,
      ...(target.indicator !== undefined && { indicator: target.indicator }),
      ...(target.track !== undefined && { track: target.track }),
    }),
  )
  const aimed = new Set(targets.map(({ indicator }) => indicator))
  const cells = (item.indicators ?? []).flatMap((cell, index): readonly Asked[] => {
    if (aimed.has(cell.indicator)) return []
    const what = indicators.get(cell.indicator)?.name ?? { ja: cell.indicator }
    return [{ id: cellIdOf(item, index), what, indicator: cell.indicator }]
  })
  return [...targets, ...cells]
}
