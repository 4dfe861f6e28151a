import { parseIsoDate, parseIsoYearMonth } from '@reform/calendar'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeWorkbook } from '../../xlsx/write-workbook.ts'
import { defineProfile } from '../define-profile.ts'
import type { ReadOptions } from '../options.ts'
import type { DateField, Field } from '../profile.ts'
import { readAllRecords, readRows } from '../read-records.ts'
import { kindOfCode, kindOfFormat } from './number-formats.ts'
import { numberText } from './number-text.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with this sheet. */
function parts(sheet: string, more: { [name: string]: string } = {}): { [name: string]: string } {
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr/><sheets><sheet name="勤怠" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst><si><t>社員番号</t></si><si><t>日付</t></si><si><r><t>出</t></r><r><t>勤</t></r><rPh sb="0" eb="1"><t>シュッキン</t></rPh></si><si><t>退勤</t></si><si><t>残業</t></si><si><t xml:space="preserve"> &lt;A&amp;B&gt;&#x9AD9;_x000D_ </t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
}

function pack(texts: { readonly [name: string]: string }): Uint8Array {
  const entries = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries) as Zippable)
}

const header =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>'
const profile = defineProfile({
  id: 'x',
  label: { ja: '試験', en: 'Test' },
  durationNotation: 'decimal',
  header: { kind: 'row' },
  fields: {
    code: { type: 'code', aliases: ['社員番号'], required: 'value' },
    date: { type: 'date', aliases: ['日付'] },
    start: { type: 'time', aliases: ['出勤'] },
    end: { type: 'time', aliases: ['退勤'], endOf: 'start' },
    overtime: { type: 'duration', aliases: ['残業'] },
  },
})

function read(sheet: string, more?: { [name: string]: string }, options?: ReadOptions) {
  return readAllRecords(pack(parts(sheet, more)), profile, options)
}

describe('cells', () => {
  test('dates, times and durations by their formats', async () => {
    const row =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>000123</t></is></c><c r="B2" s="4"><v>46328</v></c><c r="C2" s="2"><v>0.9375</v></c><c r="D2" s="2"><v>1.0625</v></c><c r="E2" s="3"><v>59.5</v></c></row>'
    const { records, issues } = await read(header + row)
    expect(issues).toEqual([])
    expect(records).toEqual([
      { code: '000123', date: parseIsoDate('2026-11-02'), start: 1350, end: 1530, overtime: 1428 * 60 },
    ])
  })

  test('1,428 hours and 1,452 hours are not the same', async () => {
    const rows = [59.5, 60.5, 63.75].map(
      (value, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}"><v>${index}</v></c><c r="E${index + 2}" s="3"><v>${value}</v></c></row>`,
    )
    const { records } = await read(header + rows.join(''))
    expect(records.map(({ overtime }) => (overtime ?? 0) / 60)).toEqual([1428, 1452, 1530])
  })

  test('plain numbers follow the notation; a number in a date is told', async () => {
    const row =
      '<row r="2"><c r="A2"><v>123</v></c><c r="B2"><v>46328</v></c><c r="C2"><v>0.375</v></c><c r="D2" t="str"><f>x</f><v>17:15</v></c><c r="E2"><v>1.25</v></c></row>'
    const { records, issues } = await read(header + row)
    expect(records).toMatchObject([{ code: '123', start: 540, end: 1035, overtime: 75 }])
    expect(issues.map(({ code, place }) => [code, place.letters, place.line])).toEqual([
      ['date-from-serial', 'B', 2],
      ['time-from-serial', 'C', 2],
    ])
  })

  test('full stamps, and what 25:30 becomes in a column of dates with times', async () => {
    const row =
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>46328</v></c><c r="C2" s="5"><v>46328.9375</v></c><c r="D2" s="5"><v>1.0625</v></c></row>'
    const { records } = await read(header + row)
    expect(records).toMatchObject([{ start: 1350, end: 1530 }])
  })

  test('days from 1904', async () => {
    const book = parts('')['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? ''
    const row = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>44866</v></c></row>'
    const { records } = await read(header + row, { 'xl/workbook.xml': book })
    expect(records[0]?.date).toBe(parseIsoDate('2026-11-02'))
  })

  test('errors, gaps, rows that are left out, rows without numbers', async () => {
    const rows =
      '<row r="4"><c r="A4"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="E4"/></row><row><c><v>2</v></c><c s="1"><v>46328</v></c></row>'
    const { records, lines, issues } = await read(header + rows)
    expect(lines).toEqual([4, 5])
    expect(records).toMatchObject([
      { code: '1', start: null, overtime: null },
      { date: parseIsoDate('2026-11-02') },
    ])
    expect(issues).toMatchObject([
      { code: 'placeholder', value: '#N/A', place: { sheet: '勤怠', letters: 'C', line: 4 } },
    ])
  })

  test('texts: readings left out, entities and codes decoded', async () => {
    const rows = []
    const sheet = '<row r="1"><c t="s"><v>2</v></c><c t="s"><v>5</v></c><c t="b"><v>1</v></c></row>'
    for await (const entry of readRows(pack(parts(sheet)))) if (entry.kind === 'row') rows.push(entry.cells)
    expect(rows).toEqual([['出勤', ' <A&B>髙\r ', 'TRUE']])
  })

  test('prefixed elements, comments, CDATA', async () => {
    const sheet =
      '<?xml version="1.0"?><!-- <x --><x:worksheet><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c><x:c t=\'str\' note="1>2"><x:v>c</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const rows = []
    for await (const entry of readRows(pack(parts('', { 'xl/worksheets/sheet1.xml': sheet })))) {
      if (entry.kind === 'row') rows.push(entry.cells)
    }
    expect(rows).toEqual([['a<b', 'c']])
  })
})

test('what writeWorkbook writes is read back', async () => {
  const columns = [
    { header: '職員番号', type: 'code' },
    { header: '年月', type: 'text' },
    { header: '残業', type: 'minutes' },
    { header: '基準日', type: 'date' },
    { header: '備考', type: 'text' },
  ] as const
  const rows = [
    ['0012', '令和8年11月', 1530, '2026-11-30', '=SUM(A1)'],
    ['0013', '令和8年11月', null, null, null],
  ]
  const written = writeWorkbook({ sheets: [{ kind: 'data', name: '実績', columns, rows }] })
  const fields = {
    code: { type: 'code', aliases: ['職員番号'], required: 'value' },
    month: { type: 'month', aliases: ['年月'] },
    overtime: { type: 'duration', aliases: ['残業'] },
    asOf: { type: 'date', aliases: ['基準日'] },
    note: { type: 'text', aliases: ['備考'] },
  } as const satisfies { [name: string]: Field }
  const own = defineProfile({ ...profile, durationNotation: null, fields })
  const result = await readAllRecords(written.ok ? written.bytes : new Uint8Array(), own)
  expect(result.issues).toEqual([])
  expect(result.records).toEqual([
    {
      code: '0012',
      month: parseIsoYearMonth('2026-11'),
      overtime: 1530,
      asOf: parseIsoDate('2026-11-30'),
      note: '=SUM(A1)',
    },
    { code: '0013', month: parseIsoYearMonth('2026-11'), overtime: null, asOf: null, note: null },
  ])
})

describe('headers over several rows', () => {
  const date: DateField = { type: 'date', aliases: [], parts: { month: ['年月'], day: ['日'] } }
  const fields = {
    code: { type: 'code', aliases: ['職員番号'], required: 'value', repeatsAbove: true },
    date,
    start: { type: 'time', aliases: [], parts: { hour: ['出勤_時'], minute: ['出勤_分'] } },
    overtime: { type: 'duration', aliases: ['超過勤務_通常'] },
  } as const satisfies { [name: string]: Field }
  const grouped = defineProfile({
    ...profile,
    durationNotation: 'colon60',
    header: { kind: 'row', rows: 2 },
    fields,
  })
  const text = (cells: readonly string[], row: number): string =>
    `<row r="${row}">${cells
      .map((cell, index) =>
        cell === '' ? '' : `<c r="${'ABCDEFG'[index]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`,
      )
      .join('')}</row>`
  const table = [
    ['令和8年度　勤務状況'],
    ['職員番号', '年月', '日', '出勤', '', '超過勤務', ''],
    ['', '', '', '時', '分', '通常', '休日'],
    ['0012', '202611', '2', '8', '30', '1:30', '0:00'],
    ['', '202611', '3', '9', '0', '', ''],
  ]

  test('in a workbook', async () => {
    const bytes = pack(parts(table.map((cells, index) => text(cells, index + 1)).join('')))
    const { records, issues, report } = await readAllRecords(bytes, grouped)
    expect(issues).toEqual([])
    expect(records).toEqual([
      { code: '0012', date: parseIsoDate('2026-11-02'), start: 510, overtime: 90 },
      { code: '0012', date: parseIsoDate('2026-11-03'), start: 540, overtime: null },
    ])
    expect(report.counts.skipped).toMatchObject({ aboveHeader: 1, header: 2 })
  })

  test('in CSV', async () => {
    const bytes = new TextEncoder().encode(table.map((cells) => cells.join(',')).join('\n'))
    const { records } = await readAllRecords(bytes, grouped)
    expect(records).toHaveLength(2)
  })
})

describe('sheets', () => {
  const sheets = (states: readonly string[]) =>
    writeWorkbook({
      sheets: states.map((name) => ({ kind: 'people', name, rows: [{ cells: [name] }] })),
    })
  const bytesOf = (states: readonly string[]): Uint8Array => {
    const written = sheets(states)
    return written.ok ? written.bytes : new Uint8Array()
  }
  const all = async (bytes: Uint8Array, options: ReadOptions = {}) => {
    const seen: unknown[] = []
    for await (const entry of readRows(bytes, options)) {
      seen.push(entry.kind === 'row' ? entry.cells[0] : entry.issues[0]?.code)
    }
    return seen
  }

  test.each<[ReadOptions, readonly unknown[]]>([
    [{}, ['sheets-left', '一']],
    [{ sheet: '二' }, ['二']],
    [{ sheet: 2 }, ['二']],
    [{ sheet: '三' }, ['sheet-missing']],
    [{ sheet: 9 }, ['sheet-missing']],
  ])('%j', async (options, expected) => {
    expect(await all(bytesOf(['一', '二']), options)).toEqual(expected)
  })

  test('hidden ones are not chosen unasked', async () => {
    const book = `<workbook><sheets><sheet name="隠" state="hidden" r:id="rId9"/><sheet name="勤怠" r:id="rId1"/></sheets></workbook>`
    const relations = (parts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    )
    const result = await read(`${header}<row r="2"><c><v>1</v></c></row>`, {
      'xl/workbook.xml': book,
      'xl/_rels/workbook.xml.rels': relations,
    })
    expect(result.report.sheet).toBe('勤怠')
    expect(result.issues).toEqual([])
  })
})

describe('what is refused', () => {
  const row = `${header}<row r="2"><c><v>1</v></c></row>`
  const good = pack(parts(row))
  const codes = async (bytes: Uint8Array, options?: ReadOptions) => {
    const { issues, report } = await readAllRecords(bytes, profile, options)
    expect(report.complete).toBe(false)
    return issues.map(({ code }) => code)
  }

  test('nothing about a good one', async () => {
    expect((await readAllRecords(good, profile)).issues).toEqual([])
  })

  test('every truncation', async () => {
    for (let length = 4; length < good.length; length += 97) {
      expect(await codes(good.subarray(0, length))).toEqual(['archive-broken'])
    }
  })

  test.each<[string, { [name: string]: string }, string]>([
    ['a DTD', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }, 'xml-forbidden'],
    ['an entity', { 'xl/sharedStrings.xml': '<sst><si><t>&bomb;</t></si></sst>' }, 'xml-forbidden'],
    ['unclosed elements', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }, 'xml-broken'],
    ['crossed elements', { 'xl/worksheets/sheet1.xml': '<worksheet><a></worksheet></a>' }, 'xml-broken'],
    ['nothing', { 'xl/worksheets/sheet1.xml': '' }, 'xml-broken'],
    ['half an element', { 'xl/worksheets/sheet1.xml': '<worksheet' }, 'xml-broken'],
    ['no sheets', { 'xl/workbook.xml': '<workbook/>' }, 'sheet-missing'],
    [
      'too many columns',
      {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
      },
      'too-many-columns',
    ],
  ])('%s', async (_, more, code) => {
    expect(await codes(pack(parts(row, more)))).toEqual([code])
  })

  test('a zip without a workbook', async () => {
    expect(await codes(pack({ 'a.txt': 'a' }))).toEqual(['not-a-table'])
  })

  test('bytes of UTF-16 where UTF-8 must be', async () => {
    const bytes = zipSync({
      ...Object.fromEntries(Object.entries(parts(row)).map(([name, text]) => [name, strToU8(text)])),
      'xl/worksheets/sheet1.xml': Uint8Array.of(0xff, 0xfe, 0x3c, 0),
    })
    expect(await codes(bytes)).toEqual(['xml-broken'])
  })

  test('encryption', async () => {
    const bytes = good.slice()
    const view = new DataView(bytes.buffer)
    const directory = view.getUint32(bytes.length - 22 + 16, true)
    bytes[directory + 8] = 1
    expect(await codes(bytes)).toEqual(['archive-encrypted'])
  })

  test.each([
    [[0xd0, 0xcf, 0x11, 0xe0], 'XLS, or XLSX with a password'],
    [[0x25, 0x50, 0x44, 0x46], 'PDF'],
    [[0x1f, 0x8b], 'GZIP'],
  ])('%j is another format', async (bytes, expected) => {
    const { issues } = await readAllRecords(Uint8Array.from(bytes), profile)
    expect(issues).toMatchObject([{ code: 'not-a-table', expected }])
  })

  test('what unpacks to far more than it is', async () => {
    const bomb = pack(
      parts(`${header}<row r="2"><c t="inlineStr"><is><t>${' '.repeat(40_000_000)}</t></is></c></row>`),
    )
    expect(bomb.length).toBeLessThan(100_000)
    expect(await codes(bomb)).toEqual(['xml-broken'])
    const many = pack(parts(`${header}${'<row></row>'.repeat(3_000_000)}`))
    expect(await codes(many)).toEqual(['archive-too-large'])
  })

  test.each<[string, ReadOptions['limits']]>([
    ['unpacked size', { unpackedBytes: 1000 }],
    ['stored size', { archiveBytes: 1000 }],
    ['shared texts', { sharedTextBytes: 10 }],
  ])('the limit of %s', async (_, limits) => {
    expect(await codes(good, { limits: limits ?? {} })).toEqual(['archive-too-large'])
  })
})

describe('number formats', () => {
  test.each([
    ['General', 'number'],
    ['G/標準', 'number'],
    ['0.00', 'number'],
    ['#,##0;[Red]-#,##0', 'number'],
    ['0.00E+00', 'number'],
    ['0"日"', 'number'],
    ['yyyy/m/d', 'date'],
    ['[$-411]ge.m.d;@', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['m/d(aaa)', 'date'],
    ['mmm', 'date'],
    ['h:mm', 'time'],
    ['h"時"mm"分"', 'time'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['[h]:mm', 'elapsed'],
    ['[mm]', 'elapsed'],
    ['yyyy/m/d h:mm', 'dateTime'],
    ['@', 'number'],
  ])('%s shows a %s', (code, kind) => {
    expect(kindOfCode(code)).toBe(kind)
  })

  test.each([
    [14, 'date'],
    [20, 'time'],
    [22, 'dateTime'],
    [46, 'elapsed'],
    [57, 'date'],
    [0, 'number'],
    [9, 'number'],
  ])('number %i shows a %s', (id, kind) => {
    expect(kindOfFormat(id, new Map())).toBe(kind)
  })

  test.each([
    [46_328, 'date', 1900, '2026-11-02'],
    [46_328.5, 'date', 1900, '2026-11-02 12:00'],
    [46_328.5, 'dateTime', 1900, '2026-11-02 12:00'],
    [1.0625, 'dateTime', 1900, '25:30'],
    [1.0625, 'time', 1900, '25:30'],
    [0.354166666666667, 'time', 1900, '8:30'],
    [0.0000116, 'time', 1900, '0:00:01'],
    [-0.0521, 'elapsed', 1900, '-1:15:01'],
    [60, 'date', 1900, '60'],
    [1.5, 'number', 1900, '1.5'],
    [0, 'date', 1904, '1904-01-01'],
  ] as const)('%d as %s from %i is %s', (value, kind, system, text) => {
    expect(numberText(value, kind, system).text).toBe(text)
  })
})
