import * as z from 'zod'

const id = z.string().min(1)
const position = z.int().min(0)

const block = z
  .strictObject({
    wave: id,
    size: position.meta({ description: 'How many people' }),
    minimum: z.int().min(1),
    people: z.array(position).optional().meta({ description: 'Positions in people of the release' }),
  })
  .meta({ id: 'Block' })

const cell = z
  .strictObject({
    group: id,
    topic: id,
    state: z.enum(['shown', 'withheld']),
    blocks: z.array(position).meta({ description: 'Positions in blocks of the release' }),
    sums: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
    extremes: z.record(z.string(), z.number()).optional(),
  })
  .meta({ id: 'LedgerCell' })

const entry = z
  .strictObject({ release: id, people: z.array(z.string()), blocks: z.array(block), cells: z.array(cell) })
  .meta({ id: 'LedgerEntry' })

/** The ledger of releases as it stands in JSON. */
export const ledgerSchema = z
  .strictObject({ $schema: z.string().optional(), releases: z.array(entry) })
  .meta({
    title: 'Ledger of releases',
    description: 'What was published before: who was counted where, and what is known of the sums',
  })

/** The ledger of releases in JSON. */
export type LedgerJson = z.infer<typeof ledgerSchema>

/**
 * The JSON Schema (draft 2020-12) of the ledger, the same as the published file.
 *
 * @example
 * ```ts
 * ledgerJsonSchema().title // => 'Ledger of releases'
 * ```
 */
export function ledgerJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(ledgerSchema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}
