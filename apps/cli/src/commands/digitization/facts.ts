import { isIsoDate } from '@reform/calendar'
import { type DisposalFacts, type Hold, parseIsoDate } from '@reform/digitization'
import * as z from 'zod'

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
})

/** The part of the facts that no register holds. */
export type OfficeFacts = Pick<DisposalFacts, 'id' | 'consent' | 'askedToKeep' | 'box' | 'people'> & {
  readonly holds: readonly Hold[] | null
}

/** A line of the file of facts, or the path of what is wrong in it. */
export function readFacts(
  value: unknown,
): { readonly ok: true; readonly facts: OfficeFacts } | { readonly ok: false; readonly field: string } {
  const read = factsSchema.safeParse(value)
  if (!read.success) return { ok: false, field: read.error.issues[0]?.path.join('.') ?? '' }
  return { ok: true, facts: read.data as OfficeFacts }
}
