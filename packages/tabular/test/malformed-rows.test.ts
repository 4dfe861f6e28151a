import { formatIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
import { describe, expect, test } from 'vitest'
import { encodeCp932 } from '../src/cp932/encode.ts'
import {
  defineProfile,
  type Profile,
  type ReadOptions,
  type ReadResult,
  type RecordOf,
  readAllRecords,
} from '../src/read/index.ts'

/* Rows as practice brings them, by the numbers of the list of 25 that the reader is held to. */

const daily = defineProfile({
  id: 'test.daily',
  label: { ja: '試験', en: 'Test' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    code: { type: 'code', aliases: ['社員番号'], required: 'value' },
    name: { type: 'text', aliases: ['氏名'] },
    department: { type: 'text', aliases: ['部署'] },
    date: { type: 'date', aliases: ['日付'], required: 'value' },
    dayType: {
      type: 'word',
      aliases: ['勤務日種別'],
      words: { workday: ['所定労働日'], statutoryHoliday: ['法定休日'] },
    },
    start: { type: 'time', aliases: ['出勤'] },
    end: { type: 'time', aliases: ['退勤'], endOf: 'start' },
    regular: { type: 'duration', aliases: ['所定内'] },
    overtime: { type: 'duration', aliases: ['残業'] },
    legalHolidayWork: { type: 'duration', aliases: ['法定休日労働'] },
    worked: { type: 'duration', aliases: ['実働'] },
    note: { type: 'text', aliases: ['備考'] },
  },
  unique: ['code', 'date'],
  checks: [
    { kind: 'sum', total: 'worked', parts: ['regular', 'overtime'] },
    { kind: 'onlyWhere', field: 'legalHolidayWork', where: 'dayType', is: ['statutoryHoliday'] },
  ],
})

type Result<P extends Profile> = ReadResult<RecordOf<P>>

async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<typeof daily>> {
  const result = await readAllRecords(bytes, daily, options)
  const { read, accepted, rejected } = result.report.counts
  expect(read).toBe(accepted + rejected)
  expect(result.records.length).toBe(accepted)
  return result
}

function read(text: string, options?: ReadOptions): Promise<Result<typeof daily>> {
  return readBytes(new TextEncoder().encode(text), options)
}

/** Codes with their lines, errors marked. */
function found({ issues }: Result<typeof daily>): readonly string[] {
  return issues.map(
    ({ code, severity, place }) => `${place.line ?? '-'} ${severity === 'error' ? '!' : ''}${code}`,
  )
}

const times = (start: string, end: string): string =>
  `社員番号,日付,出勤,退勤\n1,2026/11/02,${start},${end}\n`

test('1: a byte order mark before the first header', async () => {
  const result = await read('\uFEFF社員番号,日付\n000123,2026/11/02\n')
  expect(result.records).toMatchObject([{ code: '000123' }])
  expect(result.report.encoding).toBe('utf-8')
})

test('2: CP932 with 髙・﨑・①・㈱・～', async () => {
  const text = '社員番号,氏名,日付\r\n1,髙橋﨑①㈱～－,2026/11/02\r\n'
  const result = await readBytes(encodeCp932(text))
  expect(result.report.encoding).toBe('cp932')
  expect(result.records[0]?.name).toBe('髙橋﨑①㈱～－')
})

test('3: CP932 whose first 4 KB are ASCII', async () => {
  const header = `code,${'x'.repeat(5000)},社員番号,日付\r\n`
  const result = await readBytes(encodeCp932(`${header}a,b,1,2026/11/02\r\n`))
  expect(result.report.encoding).toBe('cp932')
  expect(result.records).toHaveLength(1)
})

test('4: empty lines at the end and lines of only commas', async () => {
  const result = await read('社員番号,日付\n1,2026/11/02\n,\n\n\n , \n')
  expect(result.report.counts).toMatchObject({ read: 1, skipped: { blank: 4 } })
  expect(result.issues).toEqual([])
})

test('5: line numbers stay physical after blank lines and quoted line breaks', async () => {
  const result = await read('社員番号,日付,備考\r\n1,2026/11/02,"一\r\n二\r\n三"\r\n\r\n2,2026/13/02,\r\n')
  expect(result.lines).toEqual([2])
  expect(result.records[0]?.note).toBe('一\r\n二\r\n三')
  expect(found(result)).toEqual(['6 !date-impossible'])
})

describe('6: leading zeros', () => {
  test('stay', async () => {
    const result = await read('社員番号,日付\n000123,2026/11/02\n')
    expect(result.records[0]?.code).toBe('000123')
  })

  test('are filled in only by an explicit rule, with a warning', async () => {
    const fields = { ...daily.fields, code: { ...daily.fields.code, padTo: 6 } }
    const bytes = new TextEncoder().encode('社員番号,日付\n123,2026/11/02\n')
    const result = await readAllRecords(bytes, defineProfile({ ...daily, fields }))
    expect(result.records[0]?.code).toBe('000123')
    expect(result.issues).toMatchObject([{ code: 'code-padded', value: '123', expected: '000123' }])
  })
})

test.each(['０９：００', '９時００分', '9:00 ', '9:00\u00a0', '９時'])(
  '7: %j is 9:00 with a warning',
  async (text) => {
    const result = await read(times(text, '17:00'))
    expect(result.records[0]?.start).toBe(540)
    expect(result.issues).toMatchObject([{ code: 'cell-tidied', severity: 'warning', expected: '9:00' }])
  },
)

test('8: no stamp at the end of work', async () => {
  const result = await read(times('9:00', ''))
  expect(result.records).toMatchObject([{ start: 540, end: null, worked: null }])
  expect(found(result)).toEqual(['2 stamp-missing'])
})

test.each([
  ['9:00', '25:30', 1530],
  ['22:00', '1:30', 1530],
  ['15:00', '24:00', 1440],
  ['15:00', '0:00', 1440],
  ['22:00', '翌1:30', 1530],
  ['22:00', '翌日 01:30', 1530],
  ['22:00', '2026/11/3 1:30', 1530],
  ['22:00', '202611030130', 1530],
  ['0830', '2359', 1439],
])('9: from %s to %s ends at minute %i', async (start, end, minutes) => {
  const result = await read(times(start, end))
  expect(result.records[0]?.end).toBe(minutes)
  expect(result.ok).toBe(true)
})

describe('10: stretches that cannot be', () => {
  test.each([
    ['9:00', '9:00', 'span-empty'],
    ['9:00', '34:00', 'span-too-long'],
    ['9:00', '2026/11/2 8:00', 'span-reversed'],
  ])('from %s to %s: %s', async (start, end, code) => {
    const result = await read(times(start, end))
    expect(result.report.counts).toMatchObject({ accepted: 0, rejected: 1 })
    expect(found(result)).toEqual([`2 !${code}`])
  })

  test('unless configured', async () => {
    const end = { ...daily.fields.end, equal: 'keep', longest: 2000 } as const
    const profile = defineProfile({ ...daily, fields: { ...daily.fields, end } })
    for (const [from, to] of [
      ['9:00', '9:00'],
      ['9:00', '34:00'],
    ] as const) {
      const result = await readAllRecords(new TextEncoder().encode(times(from, to)), profile)
      expect(result.ok).toBe(true)
    }
  })
})

test('11: a duration without a stated notation', async () => {
  const profile = defineProfile({ ...daily, durationNotation: null })
  const bytes = new TextEncoder().encode('社員番号,日付,残業\n1,2026/11/02,1.30\n')
  const result = await readAllRecords(bytes, profile)
  expect(result.issues).toMatchObject([
    { code: 'duration-notation-missing', value: '1.30', expected: 'dot60 1:30, decimal 1:18' },
  ])
  const told = await readAllRecords(bytes, profile, { durationNotation: 'decimal' })
  expect(told.records[0]?.overtime).toBe(78)
})

describe('12: the same person and day twice', () => {
  test('the same row: kept once, with a warning', async () => {
    const result = await read('社員番号,日付,残業\n1,2026/11/02,1:00\n1,2026/11/02,1:00\n')
    expect(result.report.counts).toMatchObject({ read: 1, accepted: 1, skipped: { repeated: 1 } })
    expect(result.issues).toMatchObject([{ code: 'row-repeats', severity: 'warning', otherLine: 2 }])
  })

  test('another row: rejected with both lines', async () => {
    const result = await read('社員番号,日付,残業\n1,2026/11/02,1:00\n1,2026/11/2,2:00\n')
    expect(result.report.counts).toMatchObject({ read: 2, accepted: 1, rejected: 1 })
    expect(result.issues).toMatchObject([
      { code: 'row-contradicts', severity: 'error', otherLine: 2, place: { line: 3 } },
    ])
  })

  test('at several places: both are kept', async () => {
    const fields = { ...daily.fields, place: { type: 'text', aliases: ['場所'] } } as const
    const profile = defineProfile({ ...daily, fields, unique: ['code', 'date', 'place'] })
    const text = '社員番号,日付,場所,残業\n1,2026/11/02,本館,1:00\n1,2026/11/02,別館,2:00\n'
    const result = await readAllRecords(new TextEncoder().encode(text), profile)
    expect(result.records.map(({ overtime }) => overtime)).toEqual([60, 120])
    expect(result.ok).toBe(true)
  })
})

test('13: sums and means are passed over', async () => {
  const rows = ['1,総務課,2026/11/02,1:00', '総務課 計,,,1:00', '小計,,,1:00', ',,合計,1:00', '平均,,,1:00']
  const result = await read(`社員番号,部署,日付,残業\n${rows.join('\n')}\n合計,1:00\n`)
  expect(result.report.counts).toMatchObject({ read: 1, skipped: { total: 5 } })
  expect(result.issues).toEqual([])
})

test('14: the header again in the middle', async () => {
  const header = '社員番号,日付,残業'
  const result = await read(`${header}\n1,2026/11/02,1:00\n${header}\n2,2026/11/02,1:00\n`)
  expect(result.records).toHaveLength(2)
  expect(result.report.counts.skipped.header).toBe(2)
  expect(found(result)).toEqual(['3 header-repeated'])
})

test.each(['1,山田, 太郎,2026/11/02', '1,2026/11/02'])('15: another number of cells: %s', async (row) => {
  const result = await read(`社員番号,氏名,日付\n${row}\n2,鈴木,2026/11/02\n`)
  expect(result.report.counts).toMatchObject({ accepted: 1, rejected: 1 })
  expect(result.issues).toMatchObject([{ code: 'cell-count', expected: '3', place: { line: 2 } }])
})

test('16: a day outside of the period is accepted and keeps its date', async () => {
  const period = { from: parseIsoDate('2026-10-16'), to: parseIsoDate('2026-11-15') }
  const result = await read('社員番号,日付\n1,2026/12/01\n2,11/2\n3,10/20\n', { period })
  const days = result.records.map(({ date }) => formatIsoDate(date))
  expect(days).toEqual(['2026-12-01', '2026-11-02', '2026-10-20'])
})

test.each(['2026/2/29', '2026/11/31', 'R8.2.29'])('17: there is no day %s', async (day) => {
  const result = await read(`社員番号,日付\n1,${day}\n`)
  expect(result.issues).toMatchObject([{ code: 'date-impossible', value: day }])
})

test('18: a year outside of its era', async () => {
  const result = await read('社員番号,日付\n1,平成38年11月2日\n')
  expect(formatIsoDate(result.records[0]?.date as PlainDate)).toBe('2026-11-02')
  expect(result.issues).toMatchObject([
    { code: 'date-out-of-era', severity: 'warning', expected: '2026-11-02' },
  ])
})

test('19: numbers and days of spreadsheets', async () => {
  const result = await read('社員番号,日付,出勤,退勤\n1,46328,0.375,1900/1/1 1:30\n')
  expect(result.records).toMatchObject([{ date: parseIsoDate('2026-11-02'), start: 540, end: 1530 }])
  expect(found(result)).toEqual(['2 date-from-serial', '2 time-from-serial', '2 time-from-serial'])
})

test.each(['-', '―', '--:--', '#N/A', '未入力'])(
  '20: %s in a time is no value, with a reason',
  async (text) => {
    const result = await read(times(text, text))
    expect(result.records).toMatchObject([{ start: null, end: null }])
    expect(result.issues).toMatchObject([
      { code: 'placeholder', severity: 'warning', value: text },
      { code: 'placeholder', severity: 'warning', value: text },
    ])
  },
)

test('21: work on a statutory holiday in the row of a working day', async () => {
  const result = await read('社員番号,日付,勤務日種別,法定休日労働\n1,2026/11/02,所定労働日,1:30\n')
  expect(result.records).toMatchObject([{ legalHolidayWork: 90, dayType: 'workday' }])
  expect(result.issues).toMatchObject([{ code: 'value-elsewhere', value: '1:30', expected: '法定休日' }])
})

test('22: parts that do not add up to the total', async () => {
  const result = await read('社員番号,日付,所定内,残業,実働\n1,2026/11/02,7:45,1:00,9:00\n')
  expect(result.records).toHaveLength(1)
  expect(result.issues).toMatchObject([{ code: 'sum-differs', value: '8:45', expected: '9:00' }])
})

test('23: two departments in one month', async () => {
  const result = await read('社員番号,部署,日付\n1,総務課,2026/11/02\n1,会計課,2026/11/16\n')
  expect(result.records.map(({ department }) => department)).toEqual(['総務課', '会計課'])
  expect(result.issues).toEqual([])
})

describe('24: line ends, NUL bytes, half a file', () => {
  test.each(['\r', '\n', '\r\n'])('%j throughout', async (end) => {
    const result = await read(['社員番号,日付', '1,2026/11/02', '2,2026/11/02'].join(end))
    expect(result.records.map(({ code }) => code)).toEqual(['1', '2'])
    expect(result.lines).toEqual([2, 3])
  })

  test('mixed', async () => {
    const result = await read('社員番号,日付\r1,2026/11/02\n2,2026/11/02\r\n3,2026/11/02')
    expect(result.lines).toEqual([2, 3, 4])
  })

  test('a NUL is refused with its byte', async () => {
    const result = await read('社員番号,日付\n1,2026/11/02\n2,\u0000\n')
    expect(result.issues).toMatchObject([{ code: 'nul-byte', place: { byte: 35 } }])
    expect(result.report).toMatchObject({ complete: false, counts: { read: 0 } })
  })

  test('a NUL in an encoding that was named rejects its row', async () => {
    const result = await read('社員番号,日付\n1,2026/11/02\n2,\u0000\n', { encoding: 'utf-8' })
    expect(found(result)).toEqual(['3 !nul-byte'])
    expect(result.records).toHaveLength(1)
  })

  test('a file that ends inside of quotation marks', async () => {
    const result = await read('社員番号,日付,備考\n1,2026/11/02,済\n2,2026/11/02,"途中で\n')
    expect(found(result)).toEqual(['3 !quote-open'])
    expect(result.report.counts).toMatchObject({ accepted: 1, rejected: 1 })
  })
})

test.each(['社員番号,日付\n', '', '\uFEFF', '\n\n', '社員番号,日付'])('25: %j has no rows', async (text) => {
  const result = await read(text)
  expect(result.ok).toBe(false)
  expect(result.issues).toMatchObject([{ code: 'no-rows', severity: 'error' }])
})
