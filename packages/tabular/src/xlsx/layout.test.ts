import { expect, test } from 'vitest'
import type { Cell } from '../cell.ts'
import type { Sheet } from '../workbook.ts'
import { layOut } from './layout.ts'

function sheet(...rows: (readonly Cell[])[]): Sheet {
  return { kind: 'people', name: 'x', rows: rows.map((cells) => ({ cells })) }
}

const fill = { fill: '#EEEEEE' }

test('a merged cell lends its look to every place it covers, also below the last row', () => {
  const layout = layOut(sheet(['a', { value: 'b', style: fill, columns: 2, rows: 2 }]))
  const covered = { value: null, style: fill, coveredBy: 'B1' }
  expect(layout.merges).toEqual(['B1:C2'])
  expect(layout.collisions).toEqual([])
  expect(layout.rows).toEqual([
    [{ value: 'a' }, { value: 'b', style: fill }, covered],
    [undefined, covered, covered],
  ])
})

test('a cell that covers itself alone is not merged', () => {
  expect(layOut(sheet([{ value: 'a', columns: 1, rows: 1 }])).merges).toEqual([])
})

test('a value under a merged cell is found, an empty place is not', () => {
  const { collisions } = layOut(sheet([{ value: 'a', columns: 3 }, null, 0]))
  expect(collisions).toEqual([{ kind: 'covers-value', row: 0, column: 2, begins: 'A1', value: 0 }])
})

test.each<[string, Sheet, { row: number; column: number; begins: string }]>([
  [
    'one from above',
    sheet(['x', { value: 'a', rows: 2 }], [{ value: 'b', columns: 2 }]),
    { row: 1, column: 0, begins: 'B1' },
  ],
  [
    'one further down',
    sheet(['x', { value: 'a', rows: 3 }], [{ value: 'b', columns: 2, rows: 2 }]),
    { row: 1, column: 0, begins: 'B1' },
  ],
])('overlapping merged cells are found: %s', (_, given, expected) => {
  expect(layOut(given).collisions).toMatchObject([{ kind: 'overlap', ...expected }])
})

test.each([
  { columns: 0 },
  { rows: 1.5 },
  { columns: -1 },
  { rows: Number.NaN },
  { columns: 16_385 },
  { rows: 1_048_577 },
  { rows: 1000, columns: 1000 },
])('an extent of %j is a mistake of the caller', (extent) => {
  expect(() => layOut(sheet([{ value: 'a', ...extent }]))).toThrow(RangeError)
})
