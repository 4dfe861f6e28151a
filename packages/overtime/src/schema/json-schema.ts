import * as z from 'zod'
import { personDaysSchema } from './days.ts'
import { personSchema } from './person.ts'

/**
 * The JSON Schema (draft 2020-12) of one person, the same as the published file.
 *
 * @example
 * ```ts
 * personJsonSchema().title // => 'Overtime of one person'
 * ```
 */
export function personJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(personSchema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}

/**
 * The JSON Schema (draft 2020-12) of the days of one person, the same as the published file.
 *
 * @example
 * ```ts
 * personDaysJsonSchema().title // => 'Working days of one person'
 * ```
 */
export function personDaysJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(personDaysSchema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}
