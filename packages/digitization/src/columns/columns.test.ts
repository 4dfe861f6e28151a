import type { PlainDate } from '@reform/calendar'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyMedium, day } from '../../test/made.ts'
import type { DocumentEvent } from '../events/event.ts'
import { replay } from '../events/replay.ts'
import { flowContract, type RateContract, stockContract } from '../rate/contract.ts'
import { ratesBy } from '../rate/rate.ts'
import { type DocumentColumns, noDay, rateSql, ratesOfColumns, type WordColumn } from './index.ts'

type Row = {
  readonly department: string
  readonly madeOn: PlainDate
  readonly acquisition: 'created' | 'obtained'
  readonly medium: 'electronic' | 'hybrid' | 'paper' | 'other' | 'unknown'
  readonly scannedOn: PlainDate | null
  readonly approvedOn: PlainDate | null
  readonly reason: string | null
  readonly approver: string | null
  readonly reviewOn: PlainDate | null
  readonly reincludedOn: PlainDate | null
  readonly leftOn: PlainDate | null
  readonly pages: number | null
  readonly electronicPages: number | null
  readonly underOneYear: boolean
}

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 2 })
const anyRow: fc.Arbitrary<Row> = fc.record({
  department: fc.constantFrom('a', 'b', 'c'),
  madeOn: anyDay,
  acquisition: fc.constantFrom('created', 'obtained'),
  medium: anyMedium,
  scannedOn: maybe(anyDay),
  approvedOn: maybe(anyDay),
  reason: maybe(fc.constantFrom('lawPaper', 'uneconomic', 'nobodyKnows')),
  approver: maybe(fc.constantFrom('x', 'y')),
  reviewOn: maybe(anyDay),
  reincludedOn: maybe(anyDay),
  leftOn: maybe(anyDay),
  pages: maybe(fc.integer({ min: -1, max: 7 })),
  electronicPages: maybe(fc.integer({ min: -1, max: 9 })),
  underOneYear: fc.boolean(),
})

function words(all: readonly (string | null)[]): WordColumn {
  const known = [...new Set(all.filter((one) => one !== null))]
  return { words: known, values: Int32Array.from(all, (one) => (one === null ? -1 : known.indexOf(one))) }
}

function batchOf(
  rows: readonly Row[],
  departments = [...new Set(rows.map((one) => one.department))],
): DocumentColumns {
  const days = (field: 'scannedOn' | 'approvedOn' | 'reviewOn' | 'reincludedOn' | 'leftOn') => ({
    values: Int32Array.from(rows, (one) => one[field] ?? noDay),
  })
  const department = Int32Array.from(rows, (one) => departments.indexOf(one.department))
  return {
    rows: rows.length,
    lines: Int32Array.from(rows, (_, index) => index + 2),
    columns: {
      department: { words: departments, values: department },
      madeOn: { values: Int32Array.from(rows, (one) => one.madeOn) },
      acquisition: words(rows.map((one) => one.acquisition)),
      medium: words(rows.map((one) => one.medium)),
      scannedOn: days('scannedOn'),
      approvedOn: days('approvedOn'),
      reason: words(rows.map((one) => one.reason)),
      approver: words(rows.map((one) => one.approver)),
      scope: words(rows.map(() => 'document')),
      reviewOn: days('reviewOn'),
      reincludedOn: days('reincludedOn'),
      leftOn: days('leftOn'),
      pages: { values: Float64Array.from(rows, (one) => one.pages ?? Number.NaN) },
      electronicPages: { values: Float64Array.from(rows, (one) => one.electronicPages ?? Number.NaN) },
      underOneYear: { values: Int32Array.from(rows, (one) => (one.underOneYear ? 1 : 0)) },
    },
  }
}

/** The same rows as a log of events, for the ordinary path. */
function eventsOf(row: Row, index: number): readonly DocumentEvent[] {
  const id = String(index)
  const { madeOn, scannedOn, approvedOn, reason, approver, reviewOn, reincludedOn, leftOn } = row
  const { department, medium, pages, electronicPages, underOneYear } = row
  const made: DocumentEvent = {
    kind: row.acquisition === 'created' ? 'made' : 'obtained',
    id,
    on: madeOn,
    department,
    medium,
    underOneYear,
    ...(pages !== null && { pages }),
    ...(electronicPages !== null && { electronicPages }),
  }
  const events: DocumentEvent[] = [made]
  if (scannedOn !== null) {
    const kept = electronicPages === null ? {} : { electronicPages }
    events.push({ kind: 'officialScan', id, on: scannedOn, ...kept })
  }
  if (approvedOn !== null) {
    const exclusion = {
      approvedOn,
      scope: 'document',
      ...(reason !== null && { reason }),
      ...(approver !== null && { approver }),
      ...(reviewOn !== null && { reviewOn }),
    }
    events.push({ kind: 'excluded', id, on: approvedOn, exclusion } as DocumentEvent)
  }
  if (reincludedOn !== null) events.push({ kind: 'reincluded', id, on: reincludedOn })
  if (leftOn !== null) events.push({ kind: 'disposed', id, on: leftOn })
  return events
}

const anyContract: fc.Arbitrary<RateContract> = fc
  .record({
    year: fc.constantFrom(2024, 2025, 2026),
    origin: fc.constantFrom('created', 'createdOrObtained'),
    hybrid: fc.constantFrom('strict', 'inclusive', 'proportional'),
    unit: fc.constantFrom('file', 'page'),
    exclusions: fc.constantFrom('apply', 'ignore'),
    underOneYear: fc.constantFrom('leaveOut', 'include'),
    late: fc.integer({ min: -300, max: 400 }),
    isStock: fc.boolean(),
  } as const)
  .map(({ isStock, late, year, ...rest }) => {
    const asOf = (day(`${year + 1}-03-31`) + late) as PlainDate
    return isStock ? stockContract({ ...rest, asOf }) : flowContract({ ...rest, year, asOf })
  })

describe('columns', () => {
  test('say what the replay says', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 12 }),
        fc.array(anyContract, { maxLength: 3 }),
        (rows, contracts) => {
          const table = ratesOfColumns(contracts)
          const departments = ['a', 'b', 'c']
          const half = Math.floor(rows.length / 2)
          for (const part of [rows.slice(0, half), rows.slice(half)]) table.add(batchOf(part, departments))
          const found = table.rates()
          for (const [index, contract] of contracts.entries()) {
            const { documents } = replay(rows.flatMap(eventsOf), contract.asOf)
            for (const [department, rate] of ratesBy(documents, contract, (one) => one.department)) {
              expect(found.get(department)?.[index]).toEqual(rate)
            }
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  const row: Row = {
    department: 'a',
    madeOn: day('2026-06-01'),
    acquisition: 'created',
    medium: 'paper',
    scannedOn: null,
    approvedOn: null,
    reason: null,
    approver: null,
    reviewOn: null,
    reincludedOn: null,
    leftOn: null,
    pages: 5,
    electronicPages: null,
    underOneYear: false,
  }
  const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })

  test.each<[string, Partial<Row>]>([
    ['beforeCreation', { scannedOn: day('2026-05-31') }],
    ['afterLeaving', { scannedOn: day('2026-08-01'), leftOn: day('2026-07-01') }],
    [
      'exclusionIncomplete',
      { approvedOn: day('2026-07-01'), reason: 'lawPaper', reviewOn: day('2027-01-01') },
    ],
    ['exclusionIncomplete', { reason: 'lawPaper' }],
    [
      'unknownReason',
      { approvedOn: day('2026-07-01'), reason: '?', approver: 'x', reviewOn: day('2027-01-01') },
    ],
    ['badCount', { pages: -1 }],
    ['badCount', { electronicPages: 6 }],
  ])('name %s with its line, and leave the value out', (code, change) => {
    const table = ratesOfColumns([contract])
    table.add(batchOf([row, { ...row, ...change }]))
    expect(table.doubts()).toMatchObject({ [code]: 1 })
    expect(table.firstDoubts()).toEqual([{ code, line: 3 }])
    expect(table.rates().get('a')?.[0]?.headline).toEqual({ numerator: 0, denominator: 2, complete: false })
  })

  test('a blank department is no other department', () => {
    const table = ratesOfColumns([contract])
    table.add(batchOf([row, { ...row, department: 'gone' }], ['a']))
    expect([...table.rates()].map(([name, [rate]]) => [name, rate?.headline.denominator])).toEqual([
      ['', 1],
      ['a', 1],
    ])
  })

  test('hold no file metres', () => {
    expect(() => ratesOfColumns([{ ...contract, unit: 'millimetre' }])).toThrow(RangeError)
  })
})

describe('a query', () => {
  const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
  test.each<[string, readonly RateContract[]]>([
    ['no contract', []],
    ['two units', [contract, { ...contract, unit: 'page' }]],
    ['two origins', [contract, { ...contract, origin: 'createdOrObtained' }]],
    [
      'a flow and a stock',
      [contract, stockContract({ asOf: contract.asOf, origin: 'created', hybrid: 'strict' })],
    ],
    ['shares of pages', [{ ...contract, hybrid: 'proportional' }]],
    ['file metres', [{ ...contract, unit: 'millimetre' }]],
  ])('is not made for %s', (_, contracts) => {
    expect(() => rateSql(contracts, 'documents')).toThrow(RangeError)
  })

  test('asks for each year and each day once', () => {
    const later = { ...contract, asOf: day('2027-06-30') }
    const { sql } = rateSql([contract, later, { ...later, hybrid: 'inclusive' }], 'documents')
    expect(sql.match(/BETWEEN/g)).toHaveLength(1)
    expect(sql.match(/ AS class\d/g)).toEqual([' AS class0', ' AS class1'])
  })
})
