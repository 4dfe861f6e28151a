import { type PlainDate, parseIsoDate } from '@reform/calendar'
import * as fc from 'fast-check'
import type { DocumentEvent, DocumentState, Exclusion, Medium } from '../src/index.ts'

export const day = parseIsoDate

/** Random registers and logs for each property; more are asked for outside of CI. */
export const manyRuns = Number(process.env.DIGITIZATION_RUNS ?? 20_000)

export function exclusion(change: Partial<Exclusion> = {}): Exclusion {
  return {
    reason: 'lawPaper',
    provision: '○○法第5条',
    approver: '総括文書管理者',
    approvedOn: day('2026-05-01'),
    scope: 'document',
    reviewOn: day('2027-04-01'),
    ...change,
  }
}

let next = 0

/** So many documents of one medium, made on one day. */
export function documents(
  count: number,
  medium: Medium,
  change: Partial<DocumentState> = {},
): readonly DocumentState[] {
  return Array.from({ length: count }, () => {
    next += 1
    return {
      id: `d${next}`,
      acquisition: 'created',
      madeOn: day('2026-06-01'),
      department: 'soumu',
      medium,
      origin: 'asMade',
      ...change,
    }
  })
}

const start = day('2025-01-01')
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 900 })
  .map((offset) => (start + offset) as PlainDate)
export const anyMedium: fc.Arbitrary<Medium> = fc.constantFrom(
  'electronic',
  'hybrid',
  'paper',
  'other',
  'unknown',
)

export const anyExclusion: fc.Arbitrary<Exclusion> = fc.record({
  reason: fc.constantFrom('lawPaper', 'uneconomic', 'security'),
  approver: fc.constantFrom('a', 'b'),
  approvedOn: anyDay,
  scope: fc.constantFrom('document', 'class'),
  reviewOn: anyDay,
})

export const anyDocument: fc.Arbitrary<DocumentState> = fc
  .record(
    {
      id: fc.uuid(),
      acquisition: fc.constantFrom('created', 'obtained'),
      madeOn: anyDay,
      department: fc.constantFrom('a', 'b', 'c'),
      medium: anyMedium,
      origin: fc.constant('asMade'),
      pages: fc.integer({ min: 0, max: 7 }),
      electronicPages: fc.integer({ min: 0, max: 7 }),
      exclusion: anyExclusion,
      underOneYear: fc.boolean(),
    },
    { requiredKeys: ['id', 'acquisition', 'madeOn', 'department', 'medium', 'origin'] },
  )
  .map((one) =>
    one.pages !== undefined && one.electronicPages !== undefined && one.electronicPages > one.pages
      ? { ...one, electronicPages: one.pages }
      : one,
  )

const ids = fc.constantFrom('a', 'b', 'c', 'd')

export const anyEvent: fc.Arbitrary<DocumentEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('made', 'obtained'),
    id: ids,
    on: anyDay,
    department: fc.constantFrom('x', 'y'),
    medium: anyMedium,
    pages: fc.integer({ min: -1, max: 5 }),
  }),
  fc.record({ kind: fc.constantFrom('officialScan', 'checkFailed', 'reincluded'), id: ids, on: anyDay }),
  fc.record({
    kind: fc.constant('excluded'),
    id: ids,
    on: anyDay,
    exclusion: fc.oneof(anyExclusion, fc.constant({ reason: 'lawPaper' } as const)),
  }),
  fc.record({ kind: fc.constant('moved'), id: ids, on: anyDay, department: fc.constantFrom('x', 'y', 'z') }),
  fc.record({ kind: fc.constantFrom('disposed', 'transferred'), id: ids, on: anyDay }),
) as fc.Arbitrary<DocumentEvent>
