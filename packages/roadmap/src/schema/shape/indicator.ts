import * as z from 'zod'
import { key, list, named, object, optional, someOf } from './blocks.ts'
import { comparison, measure, qualifiers, result, scale, threshold, unitOfMeasure } from './measure.ts'
import { sourced } from './source.ts'
import { id, shortText, text } from './text.ts'
import { cadence, period, periodOrWhen, when } from './time.ts'

export const indicator = named(
  object({
    id,
    name: key(text, '指標の正式な名称。', 'The official name.'),
    kind: key(
      z.enum(['stock', 'flow', 'ratio', 'mean', 'count', 'text']),
      '種類（stock 時点の残高・flow 期間の合計・ratio 割合・mean 平均・count 件数・text 言葉）。',
      'What kind of figure it is.',
    ),
    direction: key(
      z.enum(['up', 'down', 'band', 'exact', 'none']),
      '望ましい向き（up 増・down 減・band 範囲内・exact 一致・none なし）。',
      'Which way is better.',
    ),
    aggregation: key(
      z.enum(['sum', 'ratioOfSums', 'weightedMean', 'last', 'maximum', 'minimum', 'none']),
      'まとめ方。割合は ratioOfSums（分子の合計／分母の合計）。',
      'How parts are put together.',
    ),
    unit: optional(unitOfMeasure),
    scale: optional(scale),
    cadence: optional(cadence),
    dataSource: optional(key(text, '値の出どころ（調査・台帳など）。', 'Where the figures come from.')),
    definition: key(
      z.union([z.literal('notDefined'), text], {
        error: 'text: expected notDefined, a string, or ja and en',
      }),
      '定義。文書が定めていなければ notDefined。',
      'The definition; notDefined when the paper does not say.',
    ),
    numerator: optional(key(text, '分子として数えるもの。', 'What is counted above the line.')),
    denominator: optional(key(text, '分母として数えるもの。', 'What is counted below the line.')),
    ...sourced,
  }),
  'Indicator',
  'モニタリング指標',
  'What is measured',
)

export const observation = named(
  object({
    id: optional(id),
    result,
    qualifiers: optional(qualifiers),
    period: optional(key(periodOrWhen, '値が示す期間。', 'The time that the value is of.')),
    asOf: optional(key(when, '値の時点。', 'The day on which the figure was true.')),
    unit: optional(
      key(id, '値の対象となる担当部署。なければ組織全体。', 'The responsible unit that the value is of.'),
    ),
    track: optional(id),
    breakdown: optional(text),
    note: optional(text),
    ...sourced,
  }),
  'Observation',
  '実績値（または値がない理由）',
  'One measured value, or the word for its absence',
)

export const indicatorCell = named(
  object({
    id: optional(id),
    indicator: key(id, 'この版の indicators にある指標の識別子。', 'Id of an indicator of this edition.'),
    printedName: optional(
      key(shortText, 'この項目での印字が名称と違うとき。', 'The name as this item prints it.'),
    ),
    observations: optional(list(observation)),
    ...sourced,
  }),
  'IndicatorCell',
  '項目に置かれた指標',
  'An indicator as one item prints it',
)

const targetBase = {
  id: optional(id),
  indicator: optional(
    key(
      id,
      '対象の指標。項目そのものの目標なら書かない。',
      'Absent when the target is one of the item itself.',
    ),
  ),
  track: optional(id),
  what: key(text, '何を約束したか。', 'What was promised.'),
  excludes: optional(key(list(text), '対象から除くもの。', 'What is left out.')),
  ...sourced,
}

export const target = named(
  z.discriminatedUnion('type', [
    object({
      ...targetBase,
      type: z.literal('valueBy'),
      comparison,
      measure,
      by: when,
      baseline: optional(object({ measure, at: when })),
    }),
    object({ ...targetBase, type: z.literal('directionOnly'), direction: z.enum(['up', 'down']) }),
    object({ ...targetBase, type: z.literal('thresholdToBeSet'), thresholds: someOf(threshold) }),
    object({ ...targetBase, type: z.literal('setThenReach'), setIn: when, reachIn: when }),
    object({ ...targetBase, type: z.literal('stageBy'), stage: id, by: when }),
    object({ ...targetBase, type: z.literal('recurring'), every: cadence, window: period }),
    object({ ...targetBase, type: z.literal('plannedCount'), measure, window: periodOrWhen }),
    object({ ...targetBase, type: z.literal('toBeDecided') }),
  ]),
  'Target',
  '目標（valueBy 期限までの値・directionOnly 向きのみ・thresholdToBeSet 基準はこれから・setThenReach 設定して達成・stageBy 段階・recurring 繰返し・plannedCount 予定数・toBeDecided 未定）',
  'What was promised',
)
