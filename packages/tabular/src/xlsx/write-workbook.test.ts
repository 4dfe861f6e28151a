import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { sampleTable, sampleWorkbook } from '../../test/sample.ts'
import type { Cell, CellValue } from '../cell.ts'
import type { TabularIssue } from '../issue.ts'
import type { Sheet, Workbook } from '../workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

function sheet(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return { kind: 'people', name: 'x', rows: rows.map((cells) => ({ cells })), ...more }
}

function written(workbook: Workbook): Uint8Array {
  const result = writeWorkbook(workbook)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message.en).join('\n'))
  return result.bytes
}

function issues(...sheets: Workbook['sheets']): readonly TabularIssue[] {
  const result = writeWorkbook({ sheets })
  return result.ok ? [] : result.issues
}

function parts(workbook: Workbook): Record<string, string> {
  const files = Object.entries(unzipSync(written(workbook)))
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The `c` elements of the first sheet by name of the cell, as attributes and content. */
function cells(workbook: Workbook): Record<string, string> {
  const xml = parts(workbook)['xl/worksheets/sheet1.xml'] ?? ''
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)
  return Object.fromEntries(
    Array.from(found, ([, name, attributes, content]) => [name, `${attributes}|${content ?? ''}`]),
  )
}

async function readRow(values: readonly Cell[]): Promise<unknown[]> {
  const book = await readXlsx(written({ sheets: [sheet([[...values, 'end']])] }))
  return (book.sheets[0]?.rows[0] ?? []).slice(0, -1)
}

describe('an independent reader gets back what was written', () => {
  test.each<[CellValue, unknown]>([
    ['項目', '項目'],
    ['', ''],
    [' a\r\n\tb ', ' a\r\n\tb '],
    ['\u0000\u0007\u001f', '\u0000\u0007\u001f'],
    ['_x0041_', '_x0041_'],
    ['=1+1', '=1+1'],
    ['<&>"', '<&>"'],
    ['𠮷', '𠮷'],
    ['1,234', '1,234'],
    [0, 0],
    [-12.5, -12.5],
    [true, true],
    [false, false],
    [null, null],
    [{ ratio: 0.985 }, 0.985],
    [{ number: 1200, unit: '人' }, 1200],
    [{ date: '2025-04-01' }, new Date('2025-04-01T00:00:00Z')],
    [{ date: '1900-03-01' }, new Date('1900-03-01T00:00:00Z')],
  ])('%j', async (value, expected) => {
    expect(await readRow([value])).toEqual([expected])
  })

  test('any text', async () => {
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'_x00041DF \t\r\n=<&>"\'あ\u0000\u001f\ufeff') },
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 1 })
        .filter((each) => !/[\p{Surrogate}\uFFFE\uFFFF]/u.test(each)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit }), { minLength: 1 }), async (texts) => {
        expect(await readRow(texts)).toEqual(texts)
      }),
    )
  })

  test('any number', async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1 }), async (numbers) => {
        expect(await readRow(numbers)).toEqual(numbers.map((each) => (each === 0 ? 0 : each)))
      }),
    )
  })

  test('the sample, sheet by sheet', async () => {
    const book = await readXlsx(written(sampleWorkbook))
    expect(book.sheets.map(({ name }) => name)).toEqual(['工程表', 'データ'])
    const [people, data] = book.sheets
    expect(people?.merges).toHaveLength(3)
    expect(people?.rows[3]?.[3]).toBe('𠮷野家\u0007_x0041_')
    expect(data?.rows).toHaveLength(sampleTable.rows.length + 1)
    expect(data?.rows[0]).toEqual([
      '部署',
      '番号',
      '年度',
      '職員数（人）',
      '満足度（点）',
      '取得率（1＝100%）',
      '残業（分）',
      '基準日',
      '達成',
    ])
    const dates = sampleTable.rows.map((row) => row.with(7, new Date(`${row[7]}T00:00:00Z`) as never))
    expect(data?.rows.slice(1)).toEqual(dates)
    expect(data?.merges ?? []).toEqual([])
  })
})

describe('cells', () => {
  test('a duration is a fraction of a day under a format that counts beyond 24 hours', () => {
    const workbook = { sheets: [sheet([[{ minutes: 1530 }]])] }
    expect(cells(workbook).A1).toBe(' s="1"|<v>1.0625</v>')
    expect(parts(workbook)['xl/styles.xml']).toContain('<numFmt numFmtId="164" formatCode="[h]:mm"/>')
  })

  test('text is text: what looks like a formula is a string that stays one when edited', () => {
    const workbook = { sheets: [sheet([["=cmd|'/c calc'!A1", '-', '+1', '-5', -5]])] }
    const all = cells(workbook)
    expect(all.A1).toBe(' s="1" t="s"|<v>0</v>')
    expect(all.B1).toBe(' t="s"|<v>1</v>')
    expect(all.E1).toBe('|<v>-5</v>')
    const styles = parts(workbook)['xl/styles.xml'] ?? ''
    expect(styles.split('<cellXfs')[1]?.split('<xf')[2]).toContain('quotePrefix="1"')
    expect(Object.values(parts(workbook)).join('')).not.toContain('<f>')
  })

  test('missing is nothing at all, an empty text is a text', () => {
    expect(cells({ sheets: [sheet([[null, '', { value: null, style: { fill: '#FFFFFF' } }, 0]])] })).toEqual({
      B1: ' t="s"|<v>0</v>',
      C1: ' s="1"|',
      D1: '|<v>0</v>',
    })
  })

  test('a look is kept once, however often it is used', () => {
    const bold = () => ({ value: 'a', style: { bold: true } })
    const { 'xl/styles.xml': styles } = parts({ sheets: [sheet([[bold(), bold()], [bold()]])] })
    expect(styles).toContain('<cellXfs count="2">')
    expect(styles).toContain('<fonts count="2">')
  })
})

describe('sheets', () => {
  const {
    'xl/worksheets/sheet1.xml': people = '',
    'xl/worksheets/sheet2.xml': data = '',
    ...rest
  } = parts(sampleWorkbook)

  test.each([
    [
      'merged cells',
      '<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/>',
    ],
    [
      'what stays in view',
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    ],
    ['no grid', 'showGridLines="0"'],
    ['widths', '<col min="1" max="1" width="24" customWidth="1"/>'],
    ['heights', '<row r="1" ht="30" customHeight="1">'],
    [
      'A4 landscape, one page wide',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    ],
    ['fitting switched on', '<sheetPr><tabColor rgb="FF336699"/><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['the header in print', '<oddHeader>&amp;C工程表 &amp;&amp; 実績</oddHeader>'],
    ['page numbers', '<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>'],
    [
      'page breaks',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
    ],
    ['jumps', `<hyperlinks><hyperlink ref="A3" location="'データ'!B2"/></hyperlinks>`],
  ])('a sheet for people has %s', (_, xml) => {
    expect(people).toContain(xml)
  })

  test.each([
    [
      'the header row in view',
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    ],
    ['a filter', '<autoFilter ref="A1:I301"/>'],
    ['its extent', '<dimension ref="A1:I301"/>'],
    ['a grid', '<sheetView workbookViewId="0">'],
  ])('a data sheet has %s', (_, xml) => {
    expect(data).toContain(xml)
  })

  test('a data sheet has no merged cells', () => {
    expect(data).not.toContain('mergeCell')
  })

  test('what is repeated in print and what is filtered is named in the workbook', () => {
    expect(rest['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'工程表\'!$A:$A,\'工程表\'!$1:$2</definedName>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'データ\'!$A$1:$I$301</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'データ\'!$1:$1</definedName>',
    )
  })

  test('an apostrophe in a name is doubled where it is referred to', () => {
    const workbook = { sheets: [sheet([['a']], { name: "it's", print: { repeatRows: 1 } })] }
    expect(parts(workbook)['xl/workbook.xml']).toContain("'it''s'!$1:$1")
  })

  test('parts stand in the order of their names, with the one day that was given', () => {
    expect(Object.keys(unzipSync(written(sampleWorkbook)))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ])
    expect(rest['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2026-11-21T00:00:00Z',
      '2026-11-21T00:00:00Z',
    ])
  })

  test('no day is stated that was not given', () => {
    expect(parts({ sheets: [sheet([['a']])] })['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })
})

describe('what cannot be written is named', () => {
  test.each<[CellValue, string]>([
    [Number.NaN, 'number-not-finite'],
    [{ number: Number.POSITIVE_INFINITY }, 'number-not-finite'],
    [{ ratio: Number.NaN }, 'number-not-finite'],
    [{ minutes: 1.5 }, 'minutes-not-whole'],
    [{ minutes: Number.NaN }, 'number-not-finite'],
    [{ minutes: -75 }, 'duration-negative'],
    [{ date: '2025-02-29' }, 'date-impossible'],
    [{ date: '1889-02-11' }, 'date-before-spreadsheets'],
    ['\ud842', 'character-not-writable'],
    ['\ufffe', 'character-not-writable'],
    ['a'.repeat(32_768), 'text-too-long'],
    ['\n'.repeat(254), 'too-many-line-breaks'],
    [{ number: 1, unit: 'a\u0007' }, 'character-not-writable'],
    [{ number: 1, unit: 'a'.repeat(61) }, 'text-too-long'],
  ])('%j: %s', (value, code) => {
    const found = issues(sheet([['a'], ['b', { value }]]))
    expect(found.map((issue) => [issue.code, issue.path, issue.place.cell])).toEqual([
      [code, ['sheets', 0, 'rows', 1, 'cells', 1], 'B2'],
    ])
  })

  test('a text at the limits can be written', () => {
    expect(issues(sheet([['a'.repeat(32_767), '\n'.repeat(253)]]))).toEqual([])
  })

  test.each<[string, string, string | undefined]>([
    ['', 'sheet-name-empty', undefined],
    ['　', 'sheet-name-empty', undefined],
    ['a'.repeat(32), 'sheet-name-too-long', undefined],
    ['a[b', 'sheet-name-character', '['],
    ['a]b', 'sheet-name-character', ']'],
    ['a:b', 'sheet-name-character', ':'],
    ['a*b', 'sheet-name-character', '*'],
    ['a?b', 'sheet-name-character', '?'],
    ['a/b', 'sheet-name-character', '/'],
    ['a\\b', 'sheet-name-character', '\\'],
    ['a：b', 'sheet-name-character', '：'],
    ['a\nb', 'sheet-name-character', '\n'],
    ["'a", 'sheet-name-character', "'"],
    ["a'", 'sheet-name-character', "'"],
    ['History', 'sheet-name-reserved', undefined],
  ])('sheet name %j: %s', (name, code, character) => {
    const found = issues(sheet([['a']], { name }))
    expect(found.map((issue) => [issue.code, issue.character, issue.path])).toEqual([
      [code, character, ['sheets', 0, 'name']],
    ])
  })

  test.each([
    ['a'.repeat(31), []],
    ['①働き方・休み方（概要）', []],
  ])('sheet name %j', (name, expected) => {
    expect(issues(sheet([['a']], { name }))).toEqual(expected)
  })

  test.each([
    ['Data', 'data'],
    ['データ1', 'ﾃﾞｰﾀ１'],
  ])('sheet names %s and %s cannot be told apart', (first, second) => {
    const found = issues(sheet([['a']], { name: first }), sheet([['a']], { name: second }))
    expect(found.map(({ code, path, bound }) => [code, path, bound])).toEqual([
      ['sheet-name-duplicate', ['sheets', 1, 'name'], first],
    ])
  })

  test('a workbook without sheets', () => {
    expect(issues().map(({ code }) => code)).toEqual(['no-sheets'])
  })

  test('values under merged cells, overlaps, and jumps to nowhere', () => {
    const rows: Cell[][] = [
      [{ value: 'a', columns: 2 }, 'hidden', { value: 'c', rows: 2 }],
      [null, { value: 'd', columns: 2 }],
      [{ value: 'e', link: { sheet: 'X' } }],
    ]
    expect(
      issues(sheet(rows)).map(({ code, place, value, bound }) => [code, place.cell, value, bound]),
    ).toEqual([
      ['merge-covers-value', 'B1', 'hidden', 'A1'],
      ['merge-overlap', 'B2', 'd', 'C1'],
      ['link-unknown-sheet', 'A3', 'X', undefined],
    ])
  })

  test('the title, the creator and the header in print', () => {
    const result = writeWorkbook({
      title: 'a\u0000',
      creator: 'a'.repeat(256),
      sheets: [sheet([['a']], { print: { header: 'a'.repeat(121) } })],
    })
    expect(
      result.ok ? [] : result.issues.map(({ path, message }) => [path, message.ja.slice(0, 14)]),
    ).toEqual([
      [['title'], '題名：ファイルに書けない符号'],
      [['creator'], '作成者：文字数（256）が上'],
      [['sheets', 0, 'print', 'header'], 'シート「x」の印刷時の見出し'],
    ])
  })

  test('more columns than a sheet holds', () => {
    const found = issues(sheet([Array.from({ length: 16_385 }, () => null)]))
    expect(found.map(({ code, value }) => [code, value])).toEqual([['too-many-columns', '16385']])
  })
})

describe('mistakes of the caller are exceptions', () => {
  test.each<[string, Workbook]>([
    ['a colour', { sheets: [sheet([[{ value: 'a', style: { fill: 'red' } }]])] }],
    ['a font size', { sheets: [sheet([[{ value: 'a', style: { fontSize: 0 } }]])] }],
    ['an indent', { sheets: [sheet([[{ value: 'a', style: { indent: 16 } }]])] }],
    ['a width', { sheets: [sheet([['a']], { columns: [{ width: 0 }] })] }],
    ['a height', { sheets: [{ kind: 'people', name: 'x', rows: [{ cells: [], height: Number.NaN }] }] }],
    ['decimals', { sheets: [sheet([[{ ratio: 1, decimals: -1 }]])] }],
    ['the name of a cell', { sheets: [sheet([[{ value: 'a', link: { sheet: 'x', cell: 'a1' } }]])] }],
    ['a frozen row', { sheets: [sheet([['a']], { freeze: { rows: -1 } })] }],
    ['a repeated row', { sheets: [sheet([['a']], { print: { repeatRows: 0.5 } })] }],
    ['the day', { asOf: '2026-02-30', sheets: [sheet([['a']])] }],
  ])('%s out of its range', (_, workbook) => {
    expect(() => writeWorkbook(workbook)).toThrow(RangeError)
  })

  test('a cell of no known shape', () => {
    expect(() => writeWorkbook({ sheets: [sheet([[{} as CellValue]])] })).toThrow(TypeError)
  })

  test('heights and widths above what a spreadsheet knows are written as the highest', () => {
    const workbook: Workbook = {
      sheets: [
        { kind: 'people', name: 'x', columns: [{ width: 900 }], rows: [{ cells: ['a'], height: 900 }] },
      ],
    }
    const xml = parts(workbook)['xl/worksheets/sheet1.xml']
    expect(xml).toContain('width="255"')
    expect(xml).toContain('ht="409"')
  })
})

// Types that must not compile.
// @ts-expect-error a date is a text, not an object of the clock
const clock: CellValue = { date: new Date(0) }
const merged: Workbook = {
  // @ts-expect-error a merged cell belongs to a sheet for people
  sheets: [{ kind: 'data', name: 'x', columns: [], rows: [[{ value: 'a', columns: 2 }]] }],
}

test('what does not compile is refused at run time as well', () => {
  expect(issues(sheet([[clock]])).map(({ code }) => code)).toEqual(['date-impossible'])
  expect(issues(...merged.sheets).map(({ code }) => code)).toEqual(['no-columns'])
})

describe('charts', () => {
  const rows = [
    ['設問', '肯定', '否定'],
    ['<A>', 61.5, { number: 12, unit: '%' }],
    ['B', '非公表', { ratio: 0.25 }],
  ] as const
  const chart = {
    kind: 'bars',
    title: '肯定 "的" 回答',
    categories: { column: 1, from: 2, to: 3 },
    series: [2, 3].map((column) => ({ name: `系列${column}`, values: { column, from: 2, to: 3 } })),
    at: { row: 5, column: 1, rows: 10, columns: 4 },
    stacked: true,
    bounds: { min: 0, max: 100 },
  } as const
  const values = { column: 3, from: 2, to: 3 } as const
  const line = {
    ...chart,
    kind: 'line',
    stacked: false,
    title: '推移',
    series: [{ name: 'x', values }],
  } as const
  const charted = sheet(rows, { name: "a'b", charts: [chart, line] })
  const files = parts({ sheets: [sheet([['1']]), charted, sheet(rows, { name: 'y', charts: [line] })] })

  test('stand in parts of their own that the sheets refer to', () => {
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<drawing')
    expect(files['xl/worksheets/sheet2.xml']).toContain('r:id="rId1"/></worksheet>')
    expect(files['xl/worksheets/_rels/sheet2.xml.rels']).toContain('../drawings/drawing1.xml')
    expect(files['xl/worksheets/_rels/sheet3.xml.rels']).toContain('../drawings/drawing2.xml')
    expect(files['xl/drawings/_rels/drawing1.xml.rels']?.match(/charts\/chart\d/g)).toEqual([
      'charts/chart1',
      'charts/chart2',
    ])
    expect(files['xl/drawings/_rels/drawing2.xml.rels']).toContain('charts/chart3.xml')
    for (const part of ['charts/chart1', 'charts/chart3', 'drawings/drawing2']) {
      expect(files['[Content_Types].xml']).toContain(`"/xl/${part}.xml"`)
    }
    expect(files['xl/drawings/drawing1.xml']).toContain('descr="肯定 &quot;的&quot; 回答"')
    expect(files['xl/drawings/drawing1.xml']).toContain(
      '<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4<',
    )
    expect(files['xl/drawings/drawing1.xml']).toContain(
      '<xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14<',
    )
  })

  test('draw the numbers of their cells and leave gaps', () => {
    const bars = files['xl/charts/chart1.xml'] ?? ''
    expect(bars).toContain(`<c:f>'a''b'!$B$2:$B$3</c:f>`)
    expect(bars).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>61.5</c:v></c:pt></c:numCache>')
    expect(bars).toContain('<c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>0.25</c:v></c:pt>')
    expect(bars).toContain('<c:pt idx="0"><c:v>&lt;A&gt;</c:v></c:pt>')
    expect(bars).toContain('<c:grouping val="stacked"/>')
    expect(bars).toContain('<c:max val="100"/><c:min val="0"/>')
    expect(files['xl/charts/chart2.xml']).toContain('<c:lineChart>')
  })

  test.each([
    ['rows that are not there', { categories: { column: 1, from: 2, to: 4 } }],
    ['columns counted from 0', { categories: { column: 0, from: 2, to: 3 } }],
    ['series of another length', { series: [{ name: 'x', values: { column: 2, from: 2, to: 2 } }] }],
    ['rows that run upwards', { categories: { column: 1, from: 3, to: 2 } }],
    ['no series', { series: [] }],
    ['a line through words', { kind: 'line' as const }],
    ['no room', { at: { row: 1, column: 1, rows: 0, columns: 1 } }],
  ])('%s are a mistake of the caller', (_, wrong) => {
    expect(() => writeWorkbook({ sheets: [sheet(rows, { charts: [{ ...chart, ...wrong }] })] })).toThrow(
      RangeError,
    )
  })

  test('a text that no chart can hold is an issue', () => {
    const found = issues(sheet(rows, { charts: [{ ...chart, title: '\u0000' }] }))
    expect(found.map(({ code, place }) => [code, place.part])).toEqual([['character-not-writable', 'chart']])
  })
})
