import * as z from 'zod'

const bilingual = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Bilingual' })
// A key of that name would change an object instead of naming a part of it.
const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^(?!__proto__$)/)
const code = z.int().min(-1_000_000).max(1_000_000)
const range = z.strictObject({ min: code, max: code }).meta({ id: 'CodeRange' })
const label = z
  .strictObject({ code, label: bilingual, also: z.array(z.string().min(1)).optional() })
  .meta({ id: 'AnswerLabel' })

const face = {
  id,
  text: bilingual,
  version: z.string().min(1).optional(),
  codes: z
    .strictObject({
      skipped: z.array(code).optional(),
      dontKnow: z.array(code).optional(),
      notApplicable: z.array(code).optional(),
      notAsked: z.array(code).optional(),
    })
    .optional()
    .meta({ description: 'Codes that a file writes for answers that are none' }),
  words: z
    .strictObject({
      dontKnow: z.array(z.string().min(1)).optional(),
      notApplicable: z.array(z.string().min(1)).optional(),
      notAsked: z.array(z.string().min(1)).optional(),
    })
    .optional()
    .meta({ description: 'Words that a file writes for answers that are none' }),
}

const rated = z
  .strictObject({
    ...face,
    kind: z.enum(['likert', 'rating', 'netPromoter']),
    range,
    labels: z.array(label).optional(),
    direction: z.enum(['none', 'reverse', 'alreadyReversed']).optional(),
    positiveFrom: code.optional(),
    negativeTo: code.optional(),
  })
  .meta({ id: 'RatedItem' })
const choice = z
  .strictObject({ ...face, kind: z.enum(['single', 'multiple']), options: z.array(label).min(1) })
  .meta({ id: 'ChoiceItem' })
const number = z
  .strictObject({
    ...face,
    kind: z.literal('number'),
    unit: bilingual,
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .meta({ id: 'NumberItem' })
const text = z.strictObject({ ...face, kind: z.literal('text') }).meta({ id: 'TextItem' })

/** One question as it stands in JSON. */
export const itemSchema = z.discriminatedUnion('kind', [rated, choice, number, text])

const missing = z.union([z.enum(['complete', 'half', 'any']), z.strictObject({ atLeast: z.int().min(1) })])
const scale = z
  .strictObject({
    id,
    label: bilingual,
    items: z.array(id).min(1),
    missing,
    variant: z.enum(['meanOfPersons', 'meanOfItems', 'pooledAnswers']),
  })
  .meta({ id: 'Scale' })
const people = z.int().min(0)
const grouping = z
  .strictObject({
    id,
    label: bilingual,
    groups: z
      .array(z.strictObject({ id, label: bilingual, people: people.optional(), parent: id.optional() }))
      .min(1),
    parentGrouping: id.optional(),
  })
  .meta({ id: 'Grouping' })

/** A questionnaire as it stands in JSON. */
export const questionnaireSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    title: bilingual,
    items: z.array(itemSchema).min(1),
    scales: z.array(scale).optional(),
    groupings: z.array(grouping).optional(),
    waves: z.array(z.strictObject({ id, label: bilingual, people: people.optional() })).optional(),
    confidentiality: z
      .strictObject({
        promised: z.enum(['anonymous', 'confidential']),
        linked: z.boolean().optional(),
        care: z.strictObject({ announced: bilingual, seenBy: z.array(z.string().min(1)).min(1) }).optional(),
      })
      .optional(),
  })
  .meta({
    $id: 'urn:reform:survey:questionnaire:1',
    title: 'Questionnaire',
    description: 'Items, scales, groupings and waves of a survey, and what the respondents were promised',
  })

/** A questionnaire in JSON. */
export type QuestionnaireJson = z.infer<typeof questionnaireSchema>
