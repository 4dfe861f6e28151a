import { describe, expect, test } from 'vitest'
import { dataSheet } from './data-sheet.ts'
import type { TabularIssue } from './issue.ts'
import type { Column, Value } from './table.ts'
import { writeWorkbook } from './xlsx/write-workbook.ts'

const columns: readonly Column[] = [
  { header: '部署', type: 'text' },
  { header: '番号', type: 'code' },
  { header: '年度', type: 'number', unit: null },
  { header: '値', type: 'number', unit: { column: '単位' } },
  { header: '単位', type: 'text' },
  { header: '取得率', type: 'ratio' },
  { header: '残業', type: 'minutes' },
  { header: '基準日', type: 'date' },
  { header: '達成', type: 'boolean' },
]
const row: readonly Value[] = ['総務課', '012', 2025, 12.5, '人', 0.5, 90, '2025-09-30', true]

function issues(given: readonly Column[], ...rows: (readonly Value[])[]): readonly TabularIssue[] {
  const result = dataSheet({ name: 'データ', columns: given, rows })
  return result.ok ? [] : result.issues
}

function changed(index: number, value: unknown): readonly Value[] {
  return row.map((old, at) => (at === index ? (value as Value) : old))
}

test('a tidy table becomes a data sheet', () => {
  const result = dataSheet({ name: 'データ', columns, rows: [row, columns.map(() => null)] })
  expect(result).toEqual({
    ok: true,
    sheet: { kind: 'data', name: 'データ', columns, rows: [row, columns.map(() => null)] },
    notices: [],
  })
})

describe('cells', () => {
  test.each<[number, unknown, string]>([
    [0, '総務課\n企画係', 'line-break-in-data'],
    [0, 'a\tb', 'line-break-in-data'],
    [0, '総　務', 'space-for-looks'],
    [0, ' 総務課', 'space-for-looks'],
    [0, '〃', 'ditto-mark'],
    [0, '1,234人', 'number-as-text'],
    [0, 12, 'value-of-other-type'],
    [0, 'a'.repeat(32_768), 'text-too-long'],
    [0, '\ud842', 'character-not-writable'],
    [0, { value: '総務課', columns: 2 }, 'merged-cell-in-data'],
    [0, undefined, 'value-of-other-type'],
    [1, '0\n12', 'line-break-in-data'],
    [2, '2025', 'value-of-other-type'],
    [3, '12.5', 'value-of-other-type'],
    [3, Number.NaN, 'number-not-finite'],
    [5, '50%', 'value-of-other-type'],
    [6, 1.5, 'minutes-not-whole'],
    [6, { minutes: 90 }, 'merged-cell-in-data'],
    [7, '2025/09/30', 'date-impossible'],
    [7, '1899-12-31', 'date-before-spreadsheets'],
    [8, 1, 'value-of-other-type'],
  ])('column %i refuses %j: %s', (index, value, code) => {
    const found = issues(columns, row, changed(index, value))
    expect(found.map((issue) => [issue.code, issue.path, issue.place.row, issue.place.column])).toEqual([
      [code, ['rows', 1, index], 3, index + 1],
    ])
  })

  test('digits of a code are not a number', () => {
    expect(issues(columns, changed(1, '1,234'))).toEqual([])
  })

  test('negative durations stay: they are minutes here', () => {
    expect(issues(columns, changed(6, -75))).toEqual([])
  })

  test('an issue says where and what to do', () => {
    expect(issues(columns, changed(0, '1,234人'))[0]).toEqual({
      code: 'number-as-text',
      path: ['rows', 0, 0],
      place: { sheet: 'データ', row: 2, column: 1, columnName: '部署', cell: 'A2' },
      value: '1,234人',
      message: {
        ja: 'シート「データ」のセルA2（列「部署」）：数値「1,234人」が文字列として記載されています。数値の列にするか、番号などであれば列の種類を「code」にしてください。',
        en: 'Sheet "データ", cell A2 (column "部署"): The number "1,234人" is written as text. Make the column one of numbers, or of type "code" when it is an identifier.',
      },
    })
  })

  test('a row with too few or too many values is refused', () => {
    const found = issues(columns, row.slice(1), [...row, null])
    expect(found.map(({ code, place, value, bound }) => [code, place.cell, value, bound])).toEqual([
      ['row-width', 'A2', '8', 9],
      ['row-width', 'A3', '10', 9],
    ])
  })
})

describe('headers', () => {
  const text = (header: string): Column => ({ header, type: 'text' })

  test.each<[string, readonly Column[], readonly (readonly [string, string | undefined])[]]>([
    ['empty', [text('a'), text('　')], [['header-empty', 'B1']]],
    ['twice', [text('a'), text('b'), text('a')], [['header-duplicate', 'C1']]],
    ['broken', [text('a\nb')], [['line-break-in-data', 'A1']]],
    ['spaced', [text('氏　名')], [['space-for-looks', 'A1']]],
    ['without its unit', [{ header: '値', type: 'number', unit: ' ' }], [['unit-empty', 'A1']]],
    [
      'with the unit in no column',
      [{ header: '値', type: 'number', unit: { column: '単位' } }],
      [['unit-column-unknown', 'A1']],
    ],
    [
      'with a broken unit',
      [{ header: '値', type: 'number', unit: '人\n日' }],
      [['line-break-in-data', 'A1']],
    ],
  ])('%s', (_, given, expected) => {
    expect(issues(given).map((issue) => [issue.code, issue.place.cell])).toEqual(expected)
  })

  test('none at all', () => {
    expect(issues([]).map(({ code }) => code)).toEqual(['no-columns'])
  })

  test('more than a sheet holds', () => {
    const many = Array.from({ length: 16_385 }, (_, index) => text(`c${index}`))
    expect(issues(many).map(({ code, bound }) => [code, bound])).toEqual([['too-many-columns', 16_384]])
  })
})

test('more rows than a sheet holds are refused', () => {
  const rows = new Array<readonly Value[]>(1_048_576).fill(['a'])
  const result = dataSheet({ name: 'x', columns: columns.slice(0, 1), rows })
  expect(result.ok ? [] : result.issues.map(({ code, value }) => [code, value])).toEqual([
    ['too-many-rows', '1048577'],
  ])
})

test('platform-dependent characters are noted once for each column', () => {
  const rows = [changed(0, '①課'), changed(0, '①①②課'), changed(4, '㌔')]
  const result = dataSheet({ name: 'データ', columns, rows })
  expect(
    result.ok && result.notices.map(({ place, character, bound }) => [place.cell, character, bound]),
  ).toEqual([
    ['A2', '①', 3],
    ['A3', '②', 1],
    ['E4', '㌔', 1],
  ])
})

test('a sheet that did not come from dataSheet is looked through when it is written', () => {
  const sheet = { kind: 'data', name: 'データ', columns, rows: [changed(3, Number.NaN)] } as const
  const result = writeWorkbook({ sheets: [sheet] })
  expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
    ['number-not-finite', ['sheets', 0, 'rows', 0, 3]],
  ])
})

// Types that must not compile: a data sheet has no merged cells and no numbers without a word on their unit.
// @ts-expect-error the unit of a number is missing
const withoutUnit: Column = { header: '値', type: 'number' }
// @ts-expect-error a value of a table is plain
const merged: Value = { value: 'a', columns: 2 }

test('what does not compile is refused at run time as well', () => {
  expect(issues([{ header: 'a', type: 'text' }], [merged]).map(({ code }) => code)).toEqual([
    'merged-cell-in-data',
  ])
  expect(issues([withoutUnit]).map(({ code }) => code)).toEqual(['unit-empty'])
})
