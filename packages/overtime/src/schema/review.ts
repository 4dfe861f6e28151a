import * as z from 'zod'
import { causeCodes, type ReviewEntry } from '../review/register.ts'
import { id, type Read, readBy } from './parts.ts'

const stamp = { caseId: id, on: z.string(), by: z.exactOptional(z.string()) }
const schema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...stamp, kind: z.literal('cause'), code: z.enum(causeCodes), words: z.string() }),
    z.strictObject({
      ...stamp,
      kind: z.literal('specialDuty'),
      outline: z.string(),
      whyUnavoidable: z.string(),
    }),
    z.strictObject({
      ...stamp,
      kind: z.literal('measure'),
      words: z.string(),
      until: z.exactOptional(z.string()),
    }),
    z.strictObject({ ...stamp, kind: z.literal('closed') }),
    z.strictObject({ ...stamp, kind: z.literal('reopened'), words: z.string() }),
  ]),
)

/**
 * Lines of the review register out of unknown input, or all that is wrong with their form. A line that cannot
 * stand, such as one of an unknown case, is left to `reviewRegister`, which names it.
 *
 * @example
 * ```ts
 * const read = readReviewEntries([{ caseId: 'c1', on: '2026-07-10', kind: 'cause', code: 'weather', words: '' }, { kind: 'why' }])
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['notAllowed', '0.code'], ['notAllowed', '1.kind']]
 * ```
 */
export function readReviewEntries(input: unknown): Read<readonly ReviewEntry[]> {
  return readBy(schema, input)
}
