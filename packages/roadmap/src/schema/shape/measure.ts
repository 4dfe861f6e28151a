import * as z from 'zod'
import { key, list, named, object, optional } from './blocks.ts'
import { id, text } from './text.ts'
import { when } from './time.ts'

export const unitOfMeasure = named(
  id.clone(),
  'UnitOfMeasure',
  '計測の単位（標準の単位か unitsOfMeasure の識別子）',
  'Unit of measure: a standard one, or one of `unitsOfMeasure`',
)

const decimals = key(
  z.int().min(0).max(15),
  '印字される小数の桁数。',
  'How many decimal places the paper prints.',
)
const groupSize = key(z.int().min(0), '分母となる人数・件数。', 'Size of the group behind it.')

export const scale = named(
  object({ minimum: optional(z.number()), maximum: z.number() }),
  'Scale',
  '目盛り（満点など）',
  'The scale that a value stands on',
)

const countMeasure = object({
  type: z.literal('count'),
  value: key(z.int().min(0), '0以上の整数。', 'A whole number from 0.'),
  unit: unitOfMeasure,
  per: optional(
    key(
      object({ value: optional(z.number().min(0)), unit: unitOfMeasure }),
      '何当たりか（「年２回」の年など）。',
      'What it is counted in: two a year.',
    ),
  ),
})

const amountMeasure = object({
  type: z.literal('amount'),
  value: z.number(),
  unit: unitOfMeasure,
  decimals: optional(decimals),
})

const meanMeasure = object({
  type: z.literal('mean'),
  value: z.number(),
  unit: unitOfMeasure,
  decimals: optional(decimals),
  scale: optional(scale),
  n: optional(groupSize),
})

const ratioMeasure = object({
  type: z.literal('ratio'),
  numerator: key(z.number().min(0), '分子。', 'What is counted above the line.'),
  denominator: key(z.number().min(0), '分母。', 'What is counted below the line.'),
  unit: optional(key(unitOfMeasure, '分子・分母を数える単位。', 'What the parts are counted in.')),
  decimals: optional(decimals),
})

const shareMeasure = object({
  type: z.literal('share'),
  percent: key(z.number(), '百分率（80.0％ なら 80）。', 'In percent (80 for 80.0%).'),
  decimals: optional(decimals),
  n: optional(groupSize),
  tenths: optional(
    key(z.boolean(), '「８割」のように割で印字される。', 'Printed in tenths, not in percent.'),
  ),
})

const ordinalMeasure = object({ type: z.literal('ordinal'), value: z.int().min(0), unit: unitOfMeasure })

const timeOfDayMeasure = object({
  type: z.literal('timeOfDay'),
  value: key(
    z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, {
      error: 'malformed-time-of-day: write HH:MM from 00:00 to 24:00',
    }),
    '時刻（HH:MM、00:00 から 24:00）。',
    'HH:MM from 00:00 to 24:00.',
  ),
})

const textMeasure = object({ type: z.literal('text'), text })

export const measure = named(
  z.discriminatedUnion('type', [
    countMeasure,
    amountMeasure,
    meanMeasure,
    ratioMeasure,
    shareMeasure,
    ordinalMeasure,
    timeOfDayMeasure,
    textMeasure,
  ]),
  'Measure',
  '値（count 件数・amount 量・mean 平均・ratio 分子と分母・share 割合・ordinal 順番・timeOfDay 時刻・text 言葉）',
  'A value',
)

export const qualifiers = key(
  list(
    z.enum([
      'about',
      'atLeast',
      'atMost',
      'moreThan',
      'lessThan',
      'personTimes',
      'average',
      'planned',
      'provisional',
      'partial',
    ]),
  ),
  '値に添えた言葉（about 約・atLeast 以上・atMost 以下・moreThan 超・lessThan 未満・personTimes のべ・average 平均・planned 予定・provisional 速報・partial 一部のみ）。',
  'What the paper says beside the value.',
)

export const comparison = named(
  z.enum(['lt', 'lte', 'gt', 'gte', 'eq']),
  'Comparison',
  '比較（lt 未満・lte 以下・gt 超・gte 以上・eq ちょうど）',
  'Comparison with a bound',
)

export const threshold = named(
  object({
    comparison,
    measure,
    per: optional(z.enum(['day', 'week', 'month', 'year', 'person'])),
  }),
  'Threshold',
  '基準となる値（「月45時間を超える」など）',
  'A bound: more than 45 hours a month',
)

export const result = named(
  z.discriminatedUnion('state', [
    object({ state: z.literal('value'), measure }),
    object({ state: z.literal('planned'), measure: optional(measure), note: optional(text) }),
    object({ state: z.literal('notMeasured'), because: optional(text) }),
    object({ state: z.literal('pending'), until: optional(when), because: optional(text) }),
    object({ state: z.literal('describedOnly'), summary: text }),
    object({
      state: z.literal('awaiting'),
      body: key(text, '先に動くべき外部の主体。', 'The outside body that has to act first.'),
      since: optional(when),
      nextCheck: optional(when),
      because: optional(text),
    }),
    object({
      state: z.literal('wrongValuePrinted'),
      printed: list(measure),
      because: text,
      belongsTo: optional(
        key(id, '印字された値が本来属する指標。', 'The indicator that the printed value belongs to.'),
      ),
    }),
  ]),
  'Result',
  '測った結果、または値がない理由（value 値・planned 予定・notMeasured 未測定・pending 公表待ち・describedOnly 記述のみ・awaiting 外部の対応待ち・wrongValuePrinted 別の値が印字）',
  'The result of measuring, or the word for why there is none',
)
