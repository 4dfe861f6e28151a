import { expect, test } from 'vitest'
import type { Column, Value } from '../table.ts'
import { columnWidths, textWidth } from './column-width.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['ｱｲｳ', 3],
  ['工程表', 6],
  ['ＡＢ', 4],
  ['𠮷', 2],
])('%s is %i wide', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test.each<[string, Column, Value, number]>([
  ['the given width', { header: 'a', type: 'text', width: 33 }, 'abc', 33],
  ['the narrowest', { header: 'a', type: 'text' }, null, 8],
  ['that of the header and its button', { header: '超過勤務時間', type: 'minutes' }, null, 12 + 6 + 3],
  ['that of the content', { header: 'a', type: 'text' }, '勤務時間の状況の把握', 20 + 2],
  ['the widest', { header: 'a', type: 'text' }, 'あ'.repeat(100), 50],
  ['that of a date', { header: 'a', type: 'date' }, '2025-04-01', 10 + 2],
  ['that of a ratio as it is shown', { header: 'a', type: 'ratio', decimals: 15 }, 1 / 3, 19 + 2],
  ['that of a grouped number', { header: 'a', type: 'number', unit: '円', decimals: 1 }, -1234567.25, 12 + 2],
  ['that of the general format', { header: 'a', type: 'number', unit: '点' }, 1 / 3, 11 + 2],
  ['that of a truth value', { header: 'a', type: 'boolean' }, false, 8],
])('%s', (_, column, value, width) => {
  expect(columnWidths({ columns: [column], rows: [[value]] })).toEqual([width])
})
