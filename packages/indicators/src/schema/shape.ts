import { targetSchema } from '@reform/roadmap/schema'
import * as z from 'zod'
import { ministrySchemaVersion } from '../model/ministry.ts'

/** What an editor shows beside a key, in both languages. */
function told<Shape extends z.ZodType>(shape: Shape, ja: string, en: string): Shape {
  return shape.meta({ description: `${ja} / ${en}` })
}

const words = z.string().regex(/\S/).max(10_000)
const optional = z.exactOptional

const text = z.union([
  z.strictObject({ ja: words, en: optional(words) }),
  words.transform((ja): { ja: string; en?: string } => ({ ja })),
])

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)
const figureId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/)
const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const count = z.int().min(0)
const ids = z.array(id).min(1)
const path = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/)

const tier = z.strictObject({
  id,
  label: text,
  track: optional(told(id, '工程表の区分（本省・地方など）。', 'Track of the roadmap.')),
})

const department = z.strictObject({
  id,
  label: text,
  tier: id,
  names: optional(
    told(z.array(words), 'ファイルやファイル名での呼び名。', 'How it is called in files and their names.'),
  ),
})

const deliverers = z.union([
  z.strictObject({ tiers: ids }),
  z.strictObject({ departments: ids }),
  z.strictObject({ unit: id }),
])

const due = z.union([z.strictObject({ days: count }), z.strictObject({ on: z.array(date).min(1) })])

const source = z.strictObject({
  id,
  kind: z.enum(['attendance', 'answers', 'documents', 'approvals', 'records', 'activities']),
  label: text,
  files: told(
    z.array(path).min(1),
    'ファイルの場所。{department}・{period}・{revision}・* を使える。',
    'Where the files are, with {department}, {period}, {revision} and *.',
  ),
  profile: optional(
    told(
      z.union([z.string().min(1), z.strictObject({ file: path })]),
      '読み方：組込みの名称か、ファイル。',
      'How it is read: a name that the reader knows, or a file.',
    ),
  ),
  every: z.enum(['month', 'quarter', 'half', 'year', 'once', 'irregular']),
  from: told(deliverers, '提出する部局。', 'Who delivers it.'),
  due: optional(told(due, '期限。', 'When it is due.')),
  owner: optional(id),
  role: optional(
    told(
      id,
      '測り方から呼ぶ役割名（複数の情報源で共有できる）。',
      'A name that figures may call it by; several sources can share it.',
    ),
  ),
  of: optional(z.string().min(1)),
  questionnaire: optional(path),
  grouping: optional(id),
  department: optional(z.string().min(1)),
  date: optional(z.string().min(1)),
  several: optional(z.boolean()),
})

const scope = z.union([z.strictObject({ tiers: ids }), z.strictObject({ departments: ids })])

const condition = z.strictObject({
  field: z.string().min(1),
  is: optional(z.array(z.union([z.string(), z.number(), z.boolean()])).min(1)),
  atLeast: optional(z.number()),
  atMost: optional(z.number()),
})
const where = z.array(condition)
const recordOptions = {
  where: optional(where),
  unique: optional(z.array(z.string().min(1)).min(1)),
  unit: optional(id),
}
const recordPart = z.union([
  z.strictObject({ departments: z.literal(true), where: optional(where) }),
  z.strictObject({ field: z.string().min(1), where: optional(where) }),
  z.strictObject({ where }),
])
const scale = z.strictObject({ minimum: z.number(), maximum: z.number() })

const figureBase = {
  id,
  label: optional(text),
  sources: ids,
  scope: optional(scope),
  expects: optional(
    z.strictObject({
      jump: optional(z.number().gt(1)),
      atLeast: optional(z.number()),
      atMost: optional(z.number()),
    }),
  ),
  decimals: optional(z.int().min(0).max(6)),
}

function figure<Name extends string, With extends z.core.SomeType>(calculator: Name, options: With) {
  return z.strictObject({ ...figureBase, calculator: z.literal(calculator), with: options })
}

const nothing = optional(z.strictObject({}))
const questions = z.array(z.string().min(1)).min(1)

const figures = z.discriminatedUnion('calculator', [
  figure('overtime.beyond', z.strictObject({ minutes: count, per: z.enum(['month', 'year']) })),
  figure('overtime.hours', nothing),
  figure('overtime.hoursPerPerson', nothing),
  figure('overtime.breaches', z.strictObject({ rules: z.enum(['npa', 'lsa36']) })),
  figure('survey.mean', z.strictObject({ questions })),
  figure('survey.share', z.strictObject({ questions, positive: optional(z.array(z.int()).min(1)) })),
  figure(
    'digitization.rate',
    z.strictObject({
      population: z.enum(['flow', 'stock']),
      origin: z.enum(['created', 'createdOrObtained']),
      hybrid: z.enum(['strict', 'inclusive', 'proportional']),
      unit: optional(z.enum(['file', 'document', 'page', 'millimetre'])),
    }),
  ),
  figure('digitization.approvals', z.strictObject({ combined: z.enum(['electronic', 'paper', 'apart']) })),
  figure(
    'activities.figure',
    z.strictObject({
      counting: z.enum([
        'sessions',
        'oneOnOnes',
        'support',
        'events',
        'telework',
        'officeReform',
        'postings',
        'recruitments',
        'certifications',
        'proposals',
        'publications',
        'automation',
        'channels',
        'service',
        'deskUse',
        'meetings',
        'links',
        'goals',
        'posts',
      ]),
      figure: z.string().min(1),
      question: optional(
        z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
      ),
      scale: optional(scale),
      unit: optional(id),
    }),
  ),
  figure('records.count', optional(z.strictObject(recordOptions))),
  figure('records.sum', z.strictObject({ ...recordOptions, field: z.string().min(1) })),
  figure(
    'records.mean',
    z.strictObject({
      ...recordOptions,
      field: optional(z.string().min(1)),
      per: optional(z.enum(['record', 'department'])),
      scale: optional(scale),
      people: optional(z.boolean()),
    }),
  ),
  figure(
    'records.ratio',
    z.strictObject({ ...recordOptions, numerator: recordPart, denominator: recordPart }),
  ),
  figure(
    'records.last',
    z.strictObject({ ...recordOptions, field: z.string().min(1), by: optional(z.array(z.string().min(1))) }),
  ),
])

const cell = z.strictObject({
  cell: told(
    figureId,
    '工程表のセルの識別子（なければ「項目/指標」）。',
    'Id of the cell; item/indicator where it has none.',
  ),
  owner: optional(told(id, '担当部署。', 'Who answers for it.')),
  figures: z.array(figures).min(1),
  choice: optional(
    told(text, '文書が定めないことと、選んだ読み方。', 'What the paper leaves open, and the choice made.'),
  ),
})

const contradiction = z.strictObject({
  left: figureId,
  comparison: z.enum(['lt', 'lte', 'gt', 'gte', 'eq']),
  right: figureId,
})

/** The shape of a ministry's configuration. */
export const ministryShape = z
  .strictObject({
    schema: z.literal(ministrySchemaVersion),
    id,
    title: text,
    roadmap: z.union([z.strictObject({ builtIn: id }), z.strictObject({ file: path })]),
    edition: id,
    bindings: optional(z.strictObject({ builtIn: id })),
    yearStartMonth: optional(z.int().min(1).max(12)),
    disclosure: optional(z.strictObject({ minimum: z.int().min(1) })),
    organisation: z.strictObject({
      tiers: z.array(tier).min(1),
      departments: z.array(department).min(1),
    }),
    sources: z.array(source),
    targets: optional(z.array(targetSchema)),
    cells: z.array(cell),
    contradictions: optional(z.array(contradiction)),
  })
  .meta({
    title: '省庁の設定 / Configuration of a ministry',
    description:
      'ファイルと工程表の指標を結ぶ。 / Joins files to the indicators of a roadmap: sources, owners, targets, bindings.',
  })

/** The shape of one cell's binding. */
export const cellShape = cell
