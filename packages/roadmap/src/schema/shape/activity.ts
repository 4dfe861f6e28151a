import * as z from 'zod'
import { key, list, named, object, optional } from './blocks.ts'
import { comparison, measure, qualifiers } from './measure.ts'
import { sourced, sourceReference } from './source.ts'
import { id, shortText, text } from './text.ts'
import { periodOrWhen, when } from './time.ts'

export const figure = named(
  object({
    id: optional(id),
    what: key(text, '何の数か。', 'What the figure is of.'),
    measure,
    qualifiers: optional(qualifiers),
    comparison: optional(
      key(comparison, '結果ではなく範囲を表す数のとき。', 'Set when the figure is a bound, not a result.'),
    ),
    breakdown: optional(key(text, '全体のうちどの部分か。', 'The part of a whole that it is about.')),
    partOf: optional(
      key(id, '全体を表す figure の識別子。', 'Id of the figure of which this one is a part.'),
    ),
    period: optional(periodOrWhen),
    ...sourced,
  }),
  'Figure',
  '取組の中の数値',
  'One figure inside an account',
)

export const datedFact = named(
  object({
    id: optional(id),
    what: key(text, '何の時期か。', 'What happens then.'),
    when: periodOrWhen,
    part: optional(z.enum(['early', 'middle', 'late', 'end'])),
    qualifiers: optional(qualifiers),
    ...sourced,
  }),
  'DatedFact',
  '取組の中の日付・期間',
  'One date or period inside an account',
)

export const figures = optional(list(figure))
export const dates = optional(list(datedFact))

export const awaiting = named(
  object({
    body: key(text, '先に動くべき外部の主体。', 'The outside body that has to act first.'),
    since: optional(when),
    nextCheck: optional(key(when, '次に確かめる時期。', 'When one looks again.')),
  }),
  'Awaiting',
  '外部の対応待ち',
  'The outside body that has to act first',
)

export const activity = named(
  object({
    id: optional(id),
    heading: optional(key(text, '取組の見出し（括弧を除く）。', 'The heading as printed, without brackets.')),
    headingSource: optional(list(sourceReference)),
    number: optional(z.int()),
    summary: key(text, '何をしたか。', 'What was done.'),
    state: key(
      z.enum(['done', 'ongoing', 'started', 'planned', 'considering', 'onHold', 'notDone']),
      '進み具合（done 済み・ongoing 継続中・started 着手・planned 予定・considering 検討中・onHold 保留・notDone 未実施）。',
      'How far it has come.',
    ),
    awaiting: optional(awaiting),
    period: optional(periodOrWhen),
    figures,
    dates,
    ...sourced,
  }),
  'Activity',
  '取組（実績）',
  'What was done in the reporting period',
)

export const note = named(
  object({ id: optional(id), mark: optional(shortText), text, figures, dates, ...sourced }),
  'Note',
  '注記',
  'A footnote or a side note',
)
