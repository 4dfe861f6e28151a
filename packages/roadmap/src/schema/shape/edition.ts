import * as z from 'zod'
import { activity, dates, figures, note } from './activity.ts'
import { key, list, named, object, optional, someOf } from './blocks.ts'
import { indicator, indicatorCell, target } from './indicator.ts'
import { planEntry, stage } from './plan.ts'
import { doubt, furniture, misprint, sourced } from './source.ts'
import { id, shortText, text } from './text.ts'
import { period, when } from './time.ts'

const number = key(z.int().min(0), '印字された番号。', 'The number printed beside it.')

export const printedTitle = named(
  object({
    where: z.enum(['overview', 'page']),
    title: shortText,
    number: optional(number),
    ...sourced,
  }),
  'PrintedTitle',
  '文書の各所に印字された題名',
  'A title as one part of the paper prints it',
)

const printed = optional(list(printedTitle))
const notes = optional(list(note))

export const item = named(
  object({
    id,
    number: optional(number),
    title: key(text, '項目の題名。', 'Title of the item.'),
    printed,
    themes: optional(key(list(id), 'この版の themes の識別子。', 'Ids of themes of this edition.')),
    tracks: optional(key(list(id), 'この版の tracks の識別子。', 'Ids of tracks of this edition.')),
    lead: optional(key(id, '主担当（units の識別子）。', 'The unit that answers for it.')),
    participants: optional(key(list(id), '関係する部署（units の識別子）。', 'The units that take part.')),
    summary: optional(text),
    indicators: optional(
      key(list(indicatorCell), 'モニタリング指標と実績。', 'Indicators and their results.'),
    ),
    noIndicator: optional(
      key(
        object({ ...sourced }),
        '指標なし（ー）と明記されているとき。',
        'The paper says outright that there is none.',
      ),
    ),
    activities: optional(key(list(activity), '取組の実績。', 'What was done.')),
    plan: optional(key(list(planEntry), '工程。', 'What is planned.')),
    targets: optional(key(list(target), '目標。', 'What was promised.')),
    notes,
    ...sourced,
  }),
  'Item',
  '項目',
  'One row of the roadmap',
)

export const section = named(
  object({ id, number: optional(number), title: text, printed, items: list(item), ...sourced }),
  'Section',
  '節（柱の中のまとまり）',
  'A group of items inside a pillar',
)

export const pillar = named(
  object({
    id,
    number: optional(number),
    title: text,
    printed,
    sections: optional(list(section)),
    items: optional(list(item)),
    notes,
    ...sourced,
  }),
  'Pillar',
  '柱（sections か items のどちらか、または両方）',
  'A column that the roadmap stands on: sections or items, or both',
)

export const theme = named(
  object({ id, number: optional(number), mark: optional(shortText), title: text, ...sourced }),
  'Theme',
  '横断テーマ（※印など）',
  'A theme that gathers items across pillars',
)

export const track = named(
  object({ id, label: text, ...sourced }),
  'Track',
  '工程を分けて示す組織の部分（本省・地方など）',
  'A part of the organisation with a plan of its own',
)

export const term = named(
  object({
    id,
    label: text,
    spellings: list(object({ text: shortText, ...sourced })),
  }),
  'Term',
  '書き方が一つでない名称',
  'A name that is written in more than one way',
)

const fiscalYear = z.int().min(1000).max(2999)

export const edition = named(
  object({
    id,
    title: key(text, '工程表の題名。', 'Title of the paper.'),
    kind: key(
      z.enum(['results', 'plan', 'planAndResults']),
      '種類（results 実績・plan 計画・planAndResults 両方）。',
      'What the paper tells.',
    ),
    issued: optional(key(when, '発行日。文書になければ書かない。', 'Absent when the paper does not say.')),
    issuer: optional(key(id, '発行した部署（units の識別子）。', 'The unit that issued it.')),
    figures,
    dates,
    fiscalYears: key(
      object({ from: fiscalYear, to: fiscalYear, ...sourced }),
      '対象の年度（両端を含む、西暦）。',
      'The fiscal years that it is about, both inside.',
    ),
    fiscalYearStartMonth: optional(
      key(z.int().min(1).max(12), '年度の始まる月。なければ４月。', '4 when absent.'),
    ),
    reporting: optional(
      key(period, '実績の対象期間（年度全体でないとき）。', 'The time that the results cover.'),
    ),
    tracks: optional(list(track)),
    themes: optional(list(theme)),
    stages: optional(key(list(stage), '段階を進む順に。', 'Stages, in the order in which they follow.')),
    indicators: list(indicator),
    pillars: someOf(pillar),
    terms: optional(list(term)),
    misprints: optional(list(misprint)),
    notes,
    doubts: optional(list(doubt)),
    furniture: optional(list(furniture)),
    ...sourced,
  }),
  'Edition',
  '工程表の一つの版',
  'One published version of a roadmap',
)
