import { expect, test } from 'vitest'
import { issue, notice, type Place, quoted, type TabularIssueCode, type TabularNoticeCode } from '../issue.ts'

const issueCodes: Record<TabularIssueCode, true> = {
  'character-not-in-cp932': true,
  'character-not-writable': true,
  'date-before-spreadsheets': true,
  'date-impossible': true,
  'ditto-mark': true,
  'duration-negative': true,
  'header-duplicate': true,
  'header-empty': true,
  'line-break-in-data': true,
  'link-unknown-sheet': true,
  'merge-covers-value': true,
  'merge-overlap': true,
  'merged-cell-in-data': true,
  'minutes-not-whole': true,
  'no-columns': true,
  'no-sheets': true,
  'number-as-text': true,
  'number-not-finite': true,
  'row-width': true,
  'sheet-name-character': true,
  'sheet-name-duplicate': true,
  'sheet-name-empty': true,
  'sheet-name-reserved': true,
  'sheet-name-too-long': true,
  'space-for-looks': true,
  'text-too-long': true,
  'too-many-columns': true,
  'too-many-line-breaks': true,
  'too-many-rows': true,
  'unit-column-unknown': true,
  'unit-empty': true,
  'value-of-other-type': true,
}
const noticeCodes: Record<TabularNoticeCode, true> = {
  'character-normalised': true,
  'formula-guarded': true,
  'platform-dependent-character': true,
}
const facts = {
  path: [],
  place: { sheet: '実績', row: 4, column: 3, columnName: '値', cell: 'C4' },
  value: 'VALUE',
  character: '𠮷',
  bound: 7,
}

test.each(Object.keys(issueCodes) as TabularIssueCode[])(
  '%s is a whole sentence in both languages',
  (code) => {
    const { message } = issue(code, facts)
    expect(message.ja).toMatch(/^シート「実績」のセルC4（列「値」）：.+。$/)
    expect(message.en).toMatch(/^Sheet "実績", cell C4 \(column "値"\): .+\.$/)
    expect(message.ja + message.en).not.toMatch(/undefined|null（|\[object/)
  },
)

test.each(Object.keys(noticeCodes) as TabularNoticeCode[])(
  '%s is a whole sentence in both languages',
  (code) => {
    const { message } = notice(code, facts)
    expect(message.ja).toMatch(/^シート「実績」のセルC4（列「値」）：.+。$/)
    expect(message.en).toMatch(/^Sheet "実績", cell C4 \(column "値"\): .+\.$/)
  },
)

test.each<[Place, string, string]>([
  [{}, '', ''],
  [{ sheet: '実績' }, 'シート「実績」：', 'Sheet "実績": '],
  [{ sheet: '実績', cell: 'B2' }, 'シート「実績」のセルB2：', 'Sheet "実績", cell B2: '],
  [{ row: 3 }, '3行目：', 'Row 3: '],
  [{ row: 3, column: 2, columnName: '' }, '3行目の2列目：', 'Row 3, column 2: '],
  [{ row: 3, column: 2, columnName: '氏名' }, '3行目の列「氏名」：', 'Row 3, column "氏名": '],
  [{ part: 'title' }, '題名：', 'Title: '],
  [
    { sheet: '実績', part: 'print-header' },
    'シート「実績」の印刷時の見出し：',
    'Sheet "実績", print header: ',
  ],
])('the place %j is named', (place, ja, en) => {
  const { message } = issue('header-empty', { path: [], place })
  expect(message.ja).toBe(`${ja}見出しが空です。列の内容を表す見出しを付けてください。`)
  expect(message.en).toBe(`${en}The header is empty. Name what the column holds.`)
})

test.each<[unknown, string]>([
  ['短い', '短い'],
  [12.5, '12.5'],
  [undefined, 'undefined'],
  [{ minutes: 1 }, '{"minutes":1}'],
  ['あ'.repeat(40), 'あ'.repeat(40)],
  ['𠮷'.repeat(41), `${'𠮷'.repeat(39)}…`],
])('%j is quoted', (value, text) => {
  expect(quoted(value)).toBe(text)
})
