import * as z from 'zod'
import { type FieldSpec, kindSpecs, recordKinds } from '../records/fields.ts'
import type { RecordKind } from '../records/kinds.ts'

const day = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ description: 'A calendar day, YYYY-MM-DD' })
const month = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'A month, YYYY-MM' })

function fieldSchema({ type, choices = [], least = 0, most }: FieldSpec): z.ZodType {
  switch (type) {
    case 'text':
      return z.string().min(1)
    case 'flag':
      return z.boolean()
    case 'choice':
      return z.enum(choices)
    case 'day':
      return day
    case 'month':
      return month
    case 'days':
      return z.array(day)
    case 'months':
      return z.array(month)
    case 'score':
      return z.number()
    case 'amount':
      return z.number().min(least)
    case 'count':
      return most === undefined ? z.int().min(least) : z.int().min(least).max(most)
  }
}

const base = {
  row: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Its place, file#line; its number in the list when absent' }),
  recordedOn: day
    .optional()
    .meta({ description: 'The day on which it became known; from the start when absent' }),
  revision: z.int().min(0).optional().meta({ description: 'Orders corrections of one day' }),
  withdrawn: z.literal(true).optional().meta({ description: 'The record takes back whatever has its key' }),
}

/**
 * The shape of one record of a kind as it stands in JSON: days as `YYYY-MM-DD`, months as `YYYY-MM`.
 *
 * @example
 * ```ts
 * recordSchema('headcount').safeParse({ department: 'a', on: '2026-04-01', people: 120 }).success // => true
 * ```
 */
export function recordSchema(kind: RecordKind): z.ZodType<Readonly<Record<string, unknown>>> {
  const fields: Readonly<Record<string, FieldSpec>> = kindSpecs[kind].fields
  const shape = Object.entries(fields).map(([name, spec]) => {
    const schema = fieldSchema(spec)
    return [name, spec.required ? schema : schema.optional()]
  })
  return z.strictObject({ ...base, ...Object.fromEntries(shape) }).meta({ title: `Record: ${kind}` })
}

/**
 * The JSON Schema (draft 2020-12) of records of all kinds: one definition for each kind, the same as the published
 * file.
 *
 * @example
 * ```ts
 * Object.keys(recordsJsonSchema().$defs as object).includes('supportRequest') // => true
 * ```
 */
export function recordsJsonSchema(): Readonly<Record<string, unknown>> {
  const definitions = recordKinds.map((kind) => {
    const { $schema: _, ...schema } = z.toJSONSchema(recordSchema(kind), {
      io: 'input',
      target: 'draft-2020-12',
    })
    return [kind, schema]
  })
  const lists = recordKinds.map((kind) => [kind, { type: 'array', items: { $ref: `#/$defs/${kind}` } }])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Records of activities',
    description:
      'Lists of records by kind; what their fields mean together is checked when they are taken in',
    type: 'object',
    properties: Object.fromEntries(lists),
    additionalProperties: false,
    $defs: Object.fromEntries(definitions),
  }
}
