import * as z from 'zod'
import { dates, figures } from './activity.ts'
import { key, list, named, object, optional } from './blocks.ts'
import { sourced } from './source.ts'
import { id, shortText, text } from './text.ts'
import { cadence, periodOrWhen, when } from './time.ts'

export const stage = named(
  object({ id, label: text, ...sourced }),
  'Stage',
  '段階（把握・検討・実施など、進む順に）',
  'A kind of step, in the order in which the steps follow',
)

export const marker = object({
  at: optional(key(when, '時期。文書が示さなければ書かない。', 'Absent when the paper does not tell.')),
  ...sourced,
})

const planEntryBase = {
  id: optional(id),
  title: key(text, '工程表に書く内容。', 'What the plan says.'),
  track: optional(id),
  lane: optional(
    key(shortText, '同じ行に続けて描くものに共通の名前。', 'Entries of one lane stand on one line.'),
  ),
  period: periodOrWhen,
  figures,
  dates,
  ...sourced,
}

export const planEntry = named(
  z.discriminatedUnion('kind', [
    object({ ...planEntryBase, kind: z.literal('work') }),
    object({ ...planEntryBase, kind: z.literal('stage'), stage: id }),
    object({ ...planEntryBase, kind: z.literal('milestone') }),
    object({
      ...planEntryBase,
      kind: z.literal('recurring'),
      every: cadence,
      markers: key(list(marker), '毎回の印。', 'A mark for each turn.'),
    }),
  ]),
  'PlanEntry',
  '工程（work 作業・stage 段階・milestone 節目・recurring 繰返し）',
  'What is planned for an item',
)
