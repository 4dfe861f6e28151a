import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countRows, hasRow, rowRanges, unionOfRows } from './rows.ts'

const rows = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })

describe('rows as ranges', () => {
  test('hold the rows that they were made of, and no other', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const ranges = rowRanges(list)
        const kept = new Set(list)
        for (let row = 1; row <= 61; row += 1) expect(hasRow(ranges, row)).toBe(kept.has(row))
        expect(countRows(ranges)).toBe(kept.size)
      }),
    )
  })

  test('of several lists are those of all of them together', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(unionOfRows([rowRanges(a), rowRanges(b)])).toEqual(rowRanges([...a, ...b]))
      }),
    )
  })

  test.each([[[0]], [[-1]], [[1.5]], [[Number.NaN]]])('%j are no rows', (list) => {
    expect(() => rowRanges(list)).toThrow(RangeError)
  })
})
