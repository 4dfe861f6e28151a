import { type Column, type DataSheet, dataSheet, type Table, type Workbook } from '../src/index.ts'

/** An invented table with every type of column. */
const columns: readonly Column[] = [
  { header: '部署', type: 'text' },
  { header: '番号', type: 'code' },
  { header: '年度', type: 'number', unit: null },
  { header: '職員数', type: 'number', unit: '人' },
  { header: '満足度', type: 'number', unit: '点', decimals: 2 },
  { header: '取得率', type: 'ratio' },
  { header: '残業', type: 'minutes' },
  { header: '基準日', type: 'date' },
  { header: '達成', type: 'boolean' },
]

export const sampleTable: Table = {
  columns,
  rows: Array.from({ length: 300 }, (_, index) => [
    index % 7 === 0 ? null : `第${index % 12}課`,
    String(index).padStart(4, '0'),
    2025 + (index % 3),
    index * 37,
    index % 5 === 0 ? null : 1 + (index % 400) / 100,
    index / 300,
    index * 95,
    `2025-${String((index % 12) + 1).padStart(2, '0')}-01`,
    index % 2 === 0,
  ]),
}

function tidySheet(): DataSheet {
  const result = dataSheet({ ...sampleTable, name: 'データ', frozenColumns: 2 })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message.en).join('\n'))
  return result.sheet
}

const line = { line: 'thin', color: '#666666' } as const
const heading = {
  bold: true,
  fill: '#DDE5F0',
  border: line,
  align: 'center',
  verticalAlign: 'center',
} as const
const body = { border: line, wrap: true, verticalAlign: 'top' } as const

/** A workbook that uses everything the writer knows. */
export const sampleWorkbook: Workbook = {
  title: '工程表（見本）',
  creator: '見本省',
  asOf: '2026-11-21',
  sheets: [
    {
      kind: 'people',
      name: '工程表',
      columns: [{ width: 24 }, { width: 12 }, { width: 12 }, { width: 12 }],
      freeze: { rows: 2, columns: 1 },
      print: { repeatRows: 2, repeatColumns: 1, header: '工程表 & 実績' },
      tabColor: '#336699',
      rows: [
        {
          height: 30,
          cells: [
            { value: '項目', style: heading, rows: 2 },
            { value: '2025年度', style: heading, columns: 2 },
            null,
            { value: '目標', style: { ...heading, topToBottom: true }, rows: 2 },
          ],
        },
        { cells: [null, { value: '上期', style: heading }, { value: '下期', style: heading }] },
        {
          cells: [
            { value: '勤務時間の\n状況の把握', style: body, link: { sheet: 'データ', cell: 'B2' } },
            { value: { minutes: 1530 }, style: body },
            { value: { ratio: 0.985 }, style: body },
            { value: { number: 1200, unit: '人' }, style: body },
          ],
        },
        {
          pageBreakBefore: true,
          cells: [
            { value: "=cmd|'/c calc'!A1", style: { ...body, italic: true, color: '#AA0000', indent: 1 } },
            { value: { date: '2025-09-30' }, style: body },
            true,
            '𠮷野家\u0007_x0041_',
          ],
        },
      ],
    },
    tidySheet(),
  ],
}
