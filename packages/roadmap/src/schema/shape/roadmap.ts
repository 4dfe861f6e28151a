import * as z from 'zod'
import { schemaVersion } from '../../model/roadmap.ts'
import { key, list, named, object, optional, someOf } from './blocks.ts'
import { edition } from './edition.ts'
import { sourceDocument } from './source.ts'
import { id, shortText, text } from './text.ts'
import { when } from './time.ts'

export const tier = named(
  object({ id, label: text }),
  'OrganisationTier',
  '組織の階層（本省・地方支分部局など）',
  'A level of the organisation',
)

export const unit = named(
  object({
    id,
    label: text,
    tier: optional(key(id, 'tiers の識別子。', 'Id of a tier.')),
    partOf: optional(key(id, '上位の部署の識別子。', 'Id of the unit above.')),
  }),
  'ResponsibleUnit',
  '担当部署',
  'A part of the organisation that answers for something',
)

export const unitOfMeasureDefinition = named(
  object({
    id,
    label: key(
      text,
      '数の後に付ける単位（人）。英語は複数形。',
      'Set after the figure; English in the plural.',
    ),
    one: optional(key(shortText, '英語の単数形。', 'English for exactly one.')),
    ordinal: optional(
      key(text, '順番の書き方（第{n}回、{nth} meeting）。', 'How a place in a sequence is written.'),
    ),
    bare: optional(key(z.boolean(), '単位を付けずに書く。', 'The figure is printed bare.')),
  }),
  'UnitOfMeasureDefinition',
  '独自の計測の単位',
  'A unit of measure beyond the standard ones',
)

const lineageSide = object({ edition: id, ids: list(id) })

export const lineage = named(
  object({
    id,
    of: z.enum(['item', 'indicator']),
    kind: key(
      z.enum(['continued', 'merged', 'split', 'redefined', 'moved', 'dropped', 'new']),
      '継承の形（continued 継続・merged 統合・split 分割・redefined 再定義・moved 移動・dropped 次の版になし・new 新規）。',
      'What became of it.',
    ),
    from: key(lineageSide, '前の版と、その項目・指標。', 'The earlier edition and its items or indicators.'),
    to: key(lineageSide, '後の版と、その項目・指標。', 'The later edition and its items or indicators.'),
    reason: text,
    basis: key(
      z.enum(['stated', 'inferred']),
      'stated 文書に明記・inferred 作成者の判断。',
      'Whether the papers say so or the author concluded it.',
    ),
    breakInSeries: optional(
      key(
        text,
        '前後の値を一本の線で結べない理由。',
        'Why the values before and after may not be drawn as one line.',
      ),
    ),
  }),
  'Lineage',
  '版から版への継承',
  'How items or indicators continue in the next edition',
)

export const acknowledgement = named(
  object({
    rule: key(shortText, '点検の規則の識別子。', 'Id of the rule of the check.'),
    places: key(list(id), '指摘が示す場所の識別子。', 'Ids of the places that the remark names.'),
    edition: optional(key(id, 'この版だけに限るとき。', 'Only in this edition.')),
    reason: key(text, '承知のうえでそのままにする理由。', 'Why it stays.'),
    by: optional(shortText),
    on: optional(when),
  }),
  'Acknowledgement',
  '承知済みの指摘',
  'An editor’s word that a remark is known and stays',
)

/** The whole model, key by key. */
export const roadmapShape = named(
  object({
    schema: key(z.literal(schemaVersion), 'この形式の版。', 'Version of this format.'),
    id,
    title: key(text, '改革の名称。', 'Title of the roadmap.'),
    organisation: key(text, '組織の名称。', 'The organisation.'),
    tiers: optional(list(tier)),
    units: optional(list(unit)),
    unitsOfMeasure: optional(list(unitOfMeasureDefinition)),
    documents: optional(list(sourceDocument)),
    editions: key(
      someOf(edition),
      '版を、発行の順に。',
      'Editions in the order in which they were published.',
    ),
    lineages: optional(list(lineage)),
    acknowledgements: optional(list(acknowledgement)),
  }),
  'Roadmap',
  '改革工程表',
  'A roadmap over all its editions',
)
