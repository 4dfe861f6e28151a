import * as z from 'zod'

const date = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ description: 'A calendar day, YYYY-MM-DD' })
const count = z.int().min(0)
const base = { id: z.string().min(1), on: date, sequence: z.int().optional() }

const arrival = z.strictObject({
  kind: z.enum(['made', 'obtained']),
  ...base,
  department: z.string().min(1),
  medium: z.enum(['electronic', 'paper', 'hybrid', 'other', 'unknown']),
  pages: count.optional(),
  electronicPages: count.optional(),
  documents: count.optional(),
  millimetres: count.optional(),
  underOneYear: z.boolean().optional(),
  box: z.string().min(1).optional(),
})

const exclusion = z.strictObject({
  reason: z.string().optional(),
  provision: z.string().optional(),
  approver: z.string().optional(),
  approvedOn: date.optional(),
  scope: z.enum(['document', 'class']).optional(),
  reviewOn: date.optional(),
  deferred: z.boolean().optional(),
})

/** One event of the log as it stands in JSON. What an exclusion lacks makes it invalid, not unreadable. */
export const eventSchema = z
  .discriminatedUnion('kind', [
    arrival,
    z.strictObject({
      kind: z.literal('officialScan'),
      ...base,
      medium: z.enum(['electronic', 'hybrid']).optional(),
      electronicPages: count.optional(),
    }),
    z.strictObject({ kind: z.enum(['checkFailed', 'reincluded', 'disposed', 'transferred']), ...base }),
    z.strictObject({ kind: z.literal('excluded'), ...base, exclusion }),
    z.strictObject({
      kind: z.literal('moved'),
      ...base,
      department: z.string().min(1).optional(),
      box: z.string().min(1).optional(),
    }),
  ])
  .meta({
    title: 'One event of one document',
    description: 'What happened to a document on a day; the log is replayed to an as-of date',
  })

/** A contract of a digitization rate as it stands in JSON. */
export const contractSchema = z
  .strictObject({
    unit: z.enum(['file', 'document', 'page', 'millimetre']),
    population: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('flow'),
        year: z.int().min(1).max(9998),
        yearKind: z.enum(['fiscal', 'calendar']),
      }),
      z.strictObject({ kind: z.literal('stock') }),
    ]),
    origin: z.enum(['created', 'createdOrObtained']),
    asOf: date,
    hybrid: z.enum(['strict', 'inclusive', 'proportional']),
    exclusions: z.enum(['apply', 'ignore']),
    unknown: z.literal('asNotDigital'),
    underOneYear: z.enum(['leaveOut', 'include']),
  })
  .meta({
    title: 'Contract of a digitization rate',
    description: 'Everything that a digitization rate rests on',
  })

/** One event in JSON. */
export type EventJson = z.infer<typeof eventSchema>
/** A contract in JSON. */
export type ContractJson = z.infer<typeof contractSchema>
