import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseIsoDate } from '@reform/calendar'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { freeeDaily } from '../profiles/freee.ts'
import { attendanceDaily } from '../profiles/general.ts'
import { defineProfile } from './define-profile.ts'
import { matchHeaders } from './header/match-headers.ts'
import type { Profile } from './profile.ts'
import { readAllRecords, readRecords, readRows } from './read-records.ts'

const encoder = new TextEncoder()
const own = defineProfile({
  id: 'own',
  label: { ja: '試験', en: 'Test' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    code: { type: 'code', aliases: ['職員番号', '番号'], required: 'value' },
    date: { type: 'date', aliases: ['日付'] },
    kind: { type: 'word', aliases: ['区分'], words: { work: ['出勤'], leave: ['有休', '年休'] } },
    away: { type: 'flag', aliases: ['出張'], yes: ['○', '有'], no: ['', '×'] },
    count: { type: 'number', aliases: ['件数'], whole: true },
    overtime: { type: 'duration', aliases: ['残業'], blank: 'zero' },
    note: { type: 'text', aliases: ['備考'] },
  },
})
const read = (text: string, profile: Profile = own, options = {}) =>
  readAllRecords(encoder.encode(text), profile, options)

describe('types', () => {
  test('records have the types of their fields', async () => {
    const { records } = await readAllRecords(encoder.encode('番号\n1\n'), own)
    const [record] = records
    if (record === undefined) throw new Error('no record')
    expectTypeOf(record.code).toEqualTypeOf<string>()
    expectTypeOf(record.kind).toEqualTypeOf<'work' | 'leave' | null>()
    expectTypeOf(record.overtime).toEqualTypeOf<number | null>()
    expectTypeOf(record.away).toEqualTypeOf<boolean | null>()
    // @ts-expect-error the profile has no such field
    expect(record.name).toBeUndefined()
  })

  test('a profile has to say its notation', () => {
    // @ts-expect-error durationNotation is missing
    const incomplete: Profile = { id: 'x', label: own.label, header: own.header, fields: own.fields }
    expect(incomplete.durationNotation).toBeUndefined()
  })
})

describe('sources', () => {
  const text = '番号,備考\n1,髙\n'

  test.each<[string, () => Parameters<typeof readRecords>[0], object]>([
    ['bytes', () => encoder.encode(text), {}],
    ['a blob', () => new Blob([text]), {}],
    ['a stream', () => new Blob([text]).stream(), { encoding: 'utf-8' }],
    ['what can be opened', () => ({ name: '勤怠.csv', open: () => pieces(encoder.encode(text), 3) }), {}],
    ['what passes by once', () => pieces(encoder.encode(text), 1), { encoding: 'utf-8' }],
  ])('%s', async (_, source, options) => {
    const { records, issues } = await readAllRecords(source(), own, options)
    expect(issues).toEqual([])
    expect(records).toMatchObject([{ code: '1', note: '髙' }])
  })

  test('what passes by once has to name its encoding', () => {
    expect(() => readRecords(pieces(new Uint8Array(0), 1), own)).toThrow(TypeError)
  })

  test('a stream of a file passes by once, its path can be opened again', async () => {
    const path = fileURLToPath(
      new URL('../../../../tooling/fixtures/attendance/freee-daily.csv', import.meta.url),
    )
    expect(() => readRecords(createReadStream(path), freeeDaily)).toThrow(TypeError)
    const streamed = await readAllRecords(createReadStream(path), freeeDaily, { encoding: 'cp932' })
    const opened = await readAllRecords({ open: () => createReadStream(path) }, freeeDaily)
    expect(streamed.records).toHaveLength(3)
    expect(opened).toEqual(streamed)
  })

  test('the name of the source stands in issues, the caller’s before its own', async () => {
    const source = { name: '勤怠.csv', open: () => pieces(encoder.encode('番号,区分\n1,欠勤\n'), 64) }
    const [issue] = (await readAllRecords(source, own)).issues
    expect(issue?.message.ja).toBe(
      '勤怠.csvの2行目のB列（区分）：「欠勤」は知らない区分です（出勤, 有休, 年休のいずれか）。区分を改めるか、読み方に加えてください。',
    )
    expect(issue?.message.en).toBe(
      '勤怠.csv, line 2, column B (区分): "欠勤" is not known here (known: 出勤, 有休, 年休). Correct it, or add it to the profile.',
    )
    const named = await readAllRecords(source, own, { file: '11月' })
    expect(named.issues[0]?.place.file).toBe('11月')
  })

  test('errors of the source are thrown', async () => {
    const failing = {
      async *open() {
        yield encoder.encode('番号\n')
        throw new Error('the disk failed')
      },
    }
    await expect(readAllRecords(failing, own)).rejects.toThrow('the disk failed')
  })

  test('a reading is gone through once', async () => {
    const reading = readRecords(encoder.encode('番号\n1\n'), own)
    for await (const entry of reading) expect(entry.kind).toBe('record')
    expect(() => reading.batches()).toThrow(TypeError)
  })

  test('the source is closed when the reader stops', async () => {
    let closed = false
    async function* endless() {
      try {
        yield encoder.encode('番号\n')
        for (;;) yield encoder.encode('1\n'.repeat(40_000))
      } finally {
        closed = true
      }
    }
    const reading = readRecords(endless(), own, { encoding: 'utf-8' })
    for await (const entry of reading) {
      expect(entry.kind).toBe('record')
      break
    }
    expect(closed).toBe(true)
    expect(reading.report().complete).toBe(false)
  })
})

describe('headers', () => {
  test('missing and renamed ones are named with the nearest', async () => {
    const { issues, report } = await read('従業員番號,氏名,日 付\n1,x,2026/11/02\n', freeeDaily)
    expect(issues).toMatchObject([
      {
        code: 'header-missing',
        value: '従業員番号',
        expected: '従業員番號',
        place: { field: 'employeeCode' },
      },
    ])
    expect(report).toMatchObject({ complete: false, counts: { read: 0 } })
  })

  test('doubled ones are named with their columns', async () => {
    const { issues } = await read('番号,備考,番 号\n1,x,2\n')
    expect(issues).toMatchObject([{ code: 'header-duplicate', value: '職員番号', expected: 'A, C' }])
  })

  test('none at all', async () => {
    const { issues } = await read('1,2,3\n4,5,6\n')
    expect(issues).toMatchObject([{ code: 'header-not-found', expected: '職員番号' }])
  })

  test('are known to the report from the first batch of a long file on', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `${index},x`)
    const bytes = new TextEncoder().encode(`番号,備考\n${lines.join('\n')}\n`)
    const profile = defineProfile({
      id: 'long',
      label: { ja: '長い表', en: 'Long' },
      durationNotation: null,
      header: { kind: 'row' },
      fields: { code: { type: 'code', aliases: ['番号'], required: 'value' } },
    })
    const reading = readRecords(bytes, profile)
    let batches = 0
    for await (const _ of reading.batches()) {
      batches += 1
      expect(reading.report().columns.map(({ letters }) => letters)).toEqual(['A', 'B'])
    }
    expect(batches).toBeGreaterThan(1)
  })

  test('spacer columns, other columns, another order, line breaks inside of a header', async () => {
    const { records, report } = await read('備考,,"職員\n番号",不明\nx,,1,y\n')
    expect(records).toMatchObject([{ code: '1', note: 'x' }])
    expect(report.columns.map(({ letters, fields }) => [letters, ...fields])).toEqual([
      ['A', 'note'],
      ['B'],
      ['C', 'code'],
      ['D'],
    ])
    expect(report.missingFields).toEqual(['date', 'kind', 'away', 'count', 'overtime'])
  })

  test('headers as written stand before those whose brackets are dropped', () => {
    const match = matchHeaders(['備考（旧）', '番号', '備考'], own)
    expect(match.columns).toMatchObject({ note: [2], code: [1] })
  })

  test('the unit in a header is read before it is dropped', async () => {
    const { records, issues } = await read('番号,残業（分）\n1,90\n')
    expect(records).toMatchObject([{ overtime: 90 }])
    expect(issues).toMatchObject([
      { code: 'notation-in-header', expected: 'minutes', place: { letters: 'B' } },
    ])
  })

  test.each([
    ['番号\t備考\n1\ta,b\n', '\t'],
    ['番号;備考\n1;a,b\n', ';'],
    ['番号,備考\n1,a\tb\n', ','],
  ])('the delimiter of %j', async (text, delimiter) => {
    const { records, report } = await read(text)
    expect(report.delimiter).toBe(delimiter)
    expect(records).toHaveLength(1)
  })

  test('a delimiter that was named is taken', async () => {
    const { report } = await read('番号,備考\n1,a\n', own, { delimiter: ';' })
    expect(report.delimiter).toBe(';')
  })
})

describe('cells', () => {
  test('words, flags, numbers, what is empty', async () => {
    const { records, issues } = await read(
      '番号,区分,出張,件数,残業\n1,年休,○,"1,200",\n2, 有休,,,1:30\n3,,×,-,0:00\n',
    )
    expect(records).toMatchObject([
      { kind: 'leave', away: true, count: 1200, overtime: 0 },
      { kind: 'leave', away: false, count: null, overtime: 90 },
      { kind: null, away: false, count: null, overtime: 0 },
    ])
    expect(issues.map(({ code }) => code)).toEqual(['cell-tidied', 'placeholder'])
  })

  test('the apostrophe of writeCsv is taken off once', async () => {
    const { records } = await read("番号,備考\n1,'=A1\n2,''=A1\n3,'tis\n4,'－1\n")
    expect(records.map(({ note }) => note)).toEqual(['=A1', "'=A1", "'tis", '－1'])
  })

  test('every reason for a row is told, and a rejected row keeps its cells', async () => {
    const entries = []
    for await (const entry of readRecords(encoder.encode('番号,区分,出張,件数\n,x,y,1.5\n'), own))
      entries.push(entry)
    expect(entries).toMatchObject([
      {
        kind: 'rejected',
        line: 2,
        cells: ['', 'x', 'y', '1.5'],
        issues: [
          { code: 'value-missing', place: { letters: 'A' } },
          { code: 'word-unknown', place: { letters: 'B' } },
          { code: 'flag-unknown', place: { letters: 'C' } },
          { code: 'number-not-whole', place: { letters: 'D' } },
        ],
      },
    ])
  })

  test('strict: one error leaves no record', async () => {
    const text = '番号,件数\n1,2\n2,x\n'
    expect((await read(text)).records).toHaveLength(1)
    expect(await read(text, own, { strict: true })).toMatchObject({ ok: false, records: [], lines: [] })
  })
})

describe('a notation that the file contradicts', () => {
  const rows = (durations: readonly string[]): string =>
    `番号,残業\n${durations.map((duration, index) => `${index},${duration}`).join('\n')}\n`
  const many = (...texts: readonly string[]): string =>
    rows(Array.from({ length: 40 }, (_, index) => texts[index % texts.length] ?? ''))

  test.each([
    ['decimal', many('1.15', '1.30', '2.45'), 'dot60'],
    ['dot60', many('1.25', '1.50'), 'decimal'],
    ['dot60', many('1.25', '1.75'), 'decimal'],
    ['colon60', many('1:25', '1:75'), 'colon10'],
    ['colon60', many('1:25', '1.75'), 'decimal'],
    ['decimal', many('1:25', '1:30'), 'colon60'],
    ['colon60', many('90', '480'), 'minutes'],
    ['decimal', many('1080', '480'), 'minutes'],
  ])('%s', async (durationNotation, text, expected) => {
    const { issues } = await read(text, own, { durationNotation })
    const found = issues.filter(({ code }) => code === 'notation-contradicted')
    expect(found).toMatchObject([{ severity: 'warning', expected, place: { letters: 'B' } }])
  })

  test.each([
    ['decimal', many('1.25', '1.50', '0.75')],
    ['decimal', many('1.25', '1.50')],
    ['dot60', many('1.15', '1.30')],
    ['decimal', rows(['1.15', '1.30'])],
    ['minutes', many('60', '480')],
  ])('%s may be right', async (durationNotation, text) => {
    const { issues } = await read(text, own, { durationNotation })
    expect(issues).toEqual([])
  })

  test('one decimal is too coarse for minutes', async () => {
    const { issues } = await read(many('7.8', '8.0'), own, { durationNotation: 'decimal' })
    expect(issues.map(({ code }) => code)).toEqual(['duration-coarse'])
  })
})

describe('checks between cells', () => {
  const fields = {
    code: { type: 'code', aliases: ['番号'], required: 'value' },
    start: { type: 'time', aliases: ['出勤'] },
    end: { type: 'time', aliases: ['退勤'], endOf: 'start' },
    break1: { type: 'time', aliases: ['休入'], after: 'start' },
    break1End: { type: 'time', aliases: ['休戻'], endOf: 'break1', equal: 'keep' },
    rest: { type: 'duration', aliases: ['休憩'] },
    worked: { type: 'duration', aliases: ['実働'] },
  } as const
  const check = { kind: 'clock', start: 'start', end: 'end', worked: 'worked' } as const
  const profile = defineProfile({
    ...own,
    fields,
    checks: [{ ...check, breaks: ['rest', ['break1', 'break1End']], tolerance: 1 }],
  })

  test.each([
    ['9:00', '18:00', '1:00', '8:00', []],
    ['9:00', '18:00', '1:00', '8:01', []],
    ['9:00', '18:00', '', '8:00', ['clock-differs']],
    ['22:00', '7:00', '1:00', '8:00', []],
    ['9:00', '', '', '8:00', ['stamp-missing']],
  ])('from %s to %s without %s: %s', async (start, end, rest, worked, codes) => {
    const { issues } = await read(`番号,出勤,退勤,休憩,実働\n1,${start},${end},${rest},${worked}\n`, profile)
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  test('breaks after midnight belong to the shift', async () => {
    const text = '番号,出勤,退勤,休入,休戻,実働\n1,22:00,7:00,2:00,3:00,8:00\n'
    const { records, issues } = await read(text, profile)
    expect(records).toMatchObject([{ break1: 1560, break1End: 1620, end: 1860 }])
    expect(issues).toEqual([])
  })
})

test('a time with a flag for the next day', async () => {
  const fields = {
    code: { type: 'code', aliases: ['番号'] },
    late: { type: 'flag', aliases: ['翌'], yes: ['1'], no: ['0', ''] },
    end: { type: 'time', aliases: ['退勤'], nextDayFlag: 'late' },
  } as const
  const { records } = await read(
    '番号,退勤,翌\n1,0:23,1\n2,23:10,0\n3,25:00,1\n',
    defineProfile({ ...own, fields }),
  )
  expect(records.map(({ end }) => end)).toEqual([1463, 1390, 1500])
})

describe('limits', () => {
  test.each([
    ['row-too-long', { rowBytes: 100 }, `番号,備考\n1,${'x'.repeat(200)}\n`],
    ['row-too-long', { rowBytes: 100 }, `番号,備考\n1,"${'x\n'.repeat(200)}`],
    ['too-many-columns', { columns: 5 }, '番号,備考\n1,2,3,4,5,6,7\n'],
    ['too-many-rows', { rows: 3 }, '番号\n1\n2\n3\n4\n'],
  ])('%s', async (code, limits, text) => {
    const { issues, report } = await read(text, own, { limits })
    expect(issues.at(-1)).toMatchObject({ code, severity: 'error' })
    expect(report.complete).toBe(false)
  })

  test('a line of 100 MB is refused while little of it is held', async () => {
    let given = 0
    const source = {
      async *open() {
        const piece = new Uint8Array(1 << 16).fill(0x61)
        yield encoder.encode('番号,備考\n1,')
        for (; given < 100 << 20; given += piece.length) yield piece
      },
    }
    const { issues } = await readAllRecords(source, own, { encoding: 'utf-8' })
    expect(issues).toMatchObject([{ code: 'row-too-long', place: { line: 2 }, expected: String(4 << 20) }])
    expect(given).toBeLessThan(6 << 20)
  })

  test.each([[{ rows: 0 }], [{ columns: 1.5 }], [{ rowBytes: Number.NaN }]])('%j is no limit', (limits) => {
    expect(() => readRecords(new Uint8Array(0), own, { limits })).toThrow(RangeError)
  })
})

describe('profiles that contradict themselves', () => {
  const code = own.fields.code
  test.each<[string, Partial<Profile>]>([
    ['no fields', { fields: {} }],
    ['no alias', { fields: { code: { ...code, aliases: [] } } }],
    ['an unknown key', { unique: ['name'] }],
    ['an unknown column', { header: { kind: 'none', columns: ['name'] } }],
    ['an unknown total', { checks: [{ kind: 'sum', total: 'all', parts: ['overtime'] }] }],
    [
      'an end before its start',
      {
        fields: {
          end: { type: 'time', aliases: ['退'], endOf: 'start' },
          start: { type: 'time', aliases: ['出'] },
        },
      },
    ],
    ['an end of a text', { fields: { code, end: { type: 'time', aliases: ['退'], endOf: 'code' } } }],
    [
      'a flag that is none',
      { fields: { code, end: { type: 'time', aliases: ['退'], nextDayFlag: 'code' } } },
    ],
    ['turned without headers', { orientation: 'columns', header: { kind: 'none', columns: ['code'] } }],
  ])('%s', (_, change) => {
    expect(() => readRecords(new Uint8Array(0), { ...own, ...change })).toThrow(RangeError)
  })
})

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

describe('properties', () => {
  const row = fc.constantFrom(
    '1,2026/11/02,9:00,18:00,0:15',
    '2,2026/11/02,22:00,1:30,2:00',
    '3,令和8年11月3日,,,-',
    '4,2026/2/30,9:00,18:00,',
    '5,2026/11/04,9:00,x,"a\nb"',
    ',,,,',
    '',
    '小計,,,,1:00',
    '"6",2026/11/05,９：００,18:00,1:00',
    '7,2026/11/06,9:00',
  )
  const header = '社員番号,日付,出勤,退勤,残業時間'
  const options = { durationNotation: 'colon60' } as const
  const profile = { ...attendanceDaily, unique: [] } satisfies Profile

  test('splitting a file changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.nat(12), async (rows, at) => {
        const of = (some: readonly string[]) => read(`${[header, ...some].join('\n')}\n`, profile, options)
        const [whole, first, second] = await Promise.all([
          of(rows),
          of(rows.slice(0, at)),
          of(rows.slice(at)),
        ])
        expect([...first.records, ...second.records]).toEqual(whole.records)
        for (const key of ['read', 'accepted', 'rejected'] as const) {
          const parts = first.report.counts[key] + second.report.counts[key]
          expect(parts).toBe(whole.report.counts[key])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the pieces in which bytes come change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const bytes = encoder.encode([header, ...rows].join('\r\n'))
          const whole = await readAllRecords(bytes, profile, options)
          const cut = await readAllRecords({ open: () => pieces(bytes, size) }, profile, options)
          expect(cut).toEqual(whole)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('the order of columns changes nothing but their letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        const table = [header, '1,2026/11/02,9:00,18:00,0:15', '4,2026/2/30,9:00,18:00,1:75']
        const turned = table.map((line) => order.map((column) => line.split(',')[column]).join(','))
        const [one, other] = await Promise.all([
          read(table.join('\n'), profile, options),
          read(turned.join('\n'), profile, options),
        ])
        expect(other.records).toEqual(one.records)
        expect(other.issues.map(({ code }) => code)).toEqual(one.issues.map(({ code }) => code))
      }),
      { numRuns: 30 },
    )
  })
})

test('dates of any notation are the same day', async () => {
  const days = [
    '2026/11/02',
    '2026-11-2',
    '20261102',
    'R8.11.2',
    '令和八年十一月二日',
    '46328',
    '2026年11月2日（月）',
  ]
  const { records } = await read(`番号,日付\n${days.map((day, index) => `${index},${day}`).join('\n')}\n`)
  expect(new Set(records.map(({ date }) => date))).toEqual(new Set([parseIsoDate('2026-11-02')]))
})

test('rows without a profile', async () => {
  const seen = []
  const reading = readRows(encoder.encode('a,b\n\n"c\nd",\n"e"f\n'))
  for await (const entry of reading)
    seen.push(entry.kind === 'file' ? entry.issues[0]?.code : [entry.kind, entry.line, ...entry.cells])
  expect(seen).toEqual([
    ['row', 1, 'a', 'b'],
    ['row', 3, 'c\nd', ''],
    ['rejected', 5, 'e"f'],
  ])
  expect(reading.report().counts).toMatchObject({ read: 3, accepted: 2, rejected: 1, skipped: { blank: 1 } })
})
