import * as z from 'zod'
import { contractSchema, eventSchema } from './event.ts'

function published(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}

/**
 * The JSON Schema (draft 2020-12) of one event, the same as the published file.
 *
 * @example
 * ```ts
 * eventJsonSchema().title // => 'One event of one document'
 * ```
 */
export function eventJsonSchema(): Readonly<Record<string, unknown>> {
  return published(eventSchema)
}

/**
 * The JSON Schema (draft 2020-12) of a contract, the same as the published file.
 *
 * @example
 * ```ts
 * contractJsonSchema().title // => 'Contract of a digitization rate'
 * ```
 */
export function contractJsonSchema(): Readonly<Record<string, unknown>> {
  return published(contractSchema)
}
