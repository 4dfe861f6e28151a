import { isIsoDate, parseIsoDate } from '@reform/calendar'
import * as z from 'zod'
import type { DisposalFacts } from '../retention/gate.ts'
import type { Hold } from '../retention/holds.ts'

const day = z.string().refine(isIsoDate).transform(parseIsoDate)
const name = z.string().min(1)
const hold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['audit', 'litigation']), endsOn: day.nullable() }),
  z.strictObject({ kind: z.enum(['appeal', 'disclosure']), decidedOn: day.nullable() }),
  z.strictObject({ kind: z.literal('duties'), endsOn: day }),
])

/** What an office knows about a record beside its register; what is not said is not known, and shuts the gate. */
const factsSchema = z.strictObject({
  id: name,
  holds: z.array(hold).nullable().default(null),
  consent: z
    .strictObject({ reference: name, givenOn: day, rows: z.array(name) })
    .nullable()
    .default(null),
  askedToKeep: z.boolean().nullable().default(null),
  box: z
    .union([
      z.literal('noBox'),
      z.strictObject({ box: name, listed: z.array(name), found: z.array(name), checkedOn: day }),
    ])
    .nullable()
    .default(null),
  people: z.strictObject({ proposedBy: name, checkedBy: name }).nullable().default(null),
  sample: z.strictObject({ plan: name, seed: z.int().min(0), drawn: z.array(name) }).exactOptional(),
  fixity: z
    .strictObject({ checkedOn: day, matching: z.int().min(0), failing: z.int().min(0) })
    .exactOptional(),
})

/** The part of the facts that no register holds. */
export type OfficeFacts = Pick<
  DisposalFacts,
  'id' | 'consent' | 'askedToKeep' | 'box' | 'people' | 'sample' | 'fixity'
> & { readonly holds: readonly Hold[] | null }

/** The facts about one record, or the first field that is wrong. */
export type FactsResult =
  | { readonly ok: true; readonly facts: OfficeFacts }
  | { readonly ok: false; readonly field: string }

/**
 * What an office knows about a record beside its register, out of unknown input such as a line of JSON Lines. What it
 * does not say is not known, and shuts the gate.
 *
 * @example
 * ```ts
 * const read = readFacts({ id: 'F1', holds: [{ kind: 'audit', endsOn: '2027-02-29' }] })
 * read.ok ? '' : read.field // => 'holds.0.endsOn'
 * ```
 */
export function readFacts(value: unknown): FactsResult {
  const read = factsSchema.safeParse(value)
  if (!read.success) return { ok: false, field: read.error.issues[0]?.path.join('.') ?? '' }
  return { ok: true, facts: read.data as OfficeFacts }
}
