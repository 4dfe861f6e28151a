import { writeCsv, writeWorkbook } from '@reform/tabular'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '../events/replay.ts'
import { formatIsoDate, parseIsoDate } from '../index.ts'
import { checkRegister } from '../register/check-register.ts'
import { readRegisterRow } from '../register/read-row.ts'
import { type RegisterRow, registerColumns } from '../register/row.ts'
import { readEventLog } from './read-event-log.ts'
import { readRegister } from './read-register.ts'
import { readSideTable } from './read-side-table.ts'
import { registerTable } from './register-table.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const header = ['識別子', ...registerColumns.map((column) => column.header)].join(',')
const line = (cells: Readonly<Record<string, string>>): string => {
  const usual = {
    id: '1',
    period: '2024年度',
    title: '契約関係',
    startsOn: '2025-04-01',
    retention: '5年',
    expiresOn: '2030-03-31',
    medium: '紙',
    managedBy: '会計課長',
    disposition: '廃棄',
  }
  const all: Readonly<Record<string, string>> = { ...usual, ...cells }
  return ['id', ...registerColumns.map(({ field }) => field)]
    .map((field) => `"${all[field] ?? ''}"`)
    .join(',')
}
const file = (...lines: readonly string[]): Uint8Array => bytes(`${[header, ...lines].join('\r\n')}\r\n`)

describe('a register', () => {
  test.each([
    ['hybrid with a middle dot', { medium: '電子・紙' }, 'medium', 'hybrid'],
    ['hybrid with a slash', { medium: '紙／電子' }, 'medium', 'hybrid'],
    ['hybrid in words', { medium: '電子及び紙' }, 'medium', 'hybrid'],
    [
      'full-width digits',
      { retention: '１０年', expiresOn: '2035-03-31' },
      'retention',
      { kind: 'years', years: 10 },
    ],
    ['permanent use', { retention: '常用', expiresOn: '' }, 'retention', { kind: 'permanentUse' }],
    ['an event-based period', { retention: '特定日以後5年' }, 'retention', { kind: 'afterEvent', years: 5 }],
    ['wareki in full', { startsOn: '令和7年4月1日' }, 'startsOn', parseIsoDate('2025-04-01')],
    ['wareki in short', { startsOn: 'R7.4.1' }, 'startsOn', parseIsoDate('2025-04-01')],
    ['the first year of an era', { period: '令和元年度' }, 'period', { kind: 'fiscal', year: 2019 }],
    ['leading zeros of a key', { id: '0012' }, 'id', '0012'],
  ])('%s is read', async (_, cells, field, value) => {
    const read = await readRegister(file(line(cells)))
    expect(read.issues).toEqual([])
    expect(read.values[0]?.[field as keyof RegisterRow]).toEqual(value)
  })

  test.each([
    ['an era date that never was', { startsOn: '平成38年2月30日' }, 'wareki', 'rejected', '起算日'],
    ['29 February of a common year', { expiresOn: '2030-02-29' }, 'notADate', 'rejected', '保存期間満了日'],
    ['no title', { title: '' }, 'empty', 'rejected', '名称(小分類)'],
    ['no key', { id: '' }, 'empty', 'rejected', '識別子'],
    ['an unknown medium', { medium: '石板' }, 'unknownMedium', 'valueUnknown', '媒体の種別'],
    ['an unknown period', { retention: '長期' }, 'unknownRetention', 'valueUnknown', '保存期間'],
  ])('%s is named with its cell', async (_, cells, code, effect, column) => {
    const read = await readRegister(file(line({ id: '0' }), line(cells)), { file: '管理簿.csv' })
    const { message, place, ...issue } = read.issues[0] ?? { message: undefined, place: undefined }
    expect(issue).toMatchObject({ code, effect })
    expect(place).toMatchObject({ file: '管理簿.csv', line: 3, header: column })
    expect(message?.ja).toContain(`管理簿.csvの3行目の${place?.letters}列（${column}）：`)
    expect(message?.en).toContain(`管理簿.csv, line 3, column ${place?.letters} (${column}): `)
    const lost = effect === 'rejected' ? 1 : 0
    expect(read.counts).toEqual({ read: 2, accepted: 2 - lost, rejected: lost })
  })

  test('is read from CP932 and from a workbook as from UTF-8', async () => {
    const rows = (await readRegister(file(line({}), line({ id: '2', medium: '電子' })))).values
    const table = registerTable(rows)
    const csv = writeCsv(table, { encoding: 'cp932' })
    const book = writeWorkbook({ sheets: [{ kind: 'data', name: '管理簿', ...table }] })
    if (!csv.ok || !book.ok) throw new Error('not written')
    for (const written of [csv.bytes, book.bytes]) {
      const read = await readRegister(written)
      expect(read.values).toEqual(rows)
      expect(read.issues.filter(({ effect }) => effect !== 'doubt')).toEqual([])
    }
  })

  test('without a column of keys calls rows by their lines, and tells so', async () => {
    const strip = (text: string): string => text.slice(text.indexOf(',') + 1)
    const read = await readRegister(bytes(`${strip(header)}\n${strip(line({}))}\n`))
    expect(read.values.map(({ id }) => id)).toEqual(['line-2'])
    expect(read.issues.map(({ code, effect }) => [code, effect])).toEqual([['keyFromLine', 'doubt']])
  })

  test('without the columns that figures rest on is refused', async () => {
    const read = await readRegister(bytes('識別子,名称\n1,契約\n'))
    expect(read.values).toEqual([])
    expect(read.issues.some(({ effect }) => effect === 'fileRefused')).toBe(true)
    expect(read.complete).toBe(false)
  })

  test('gives what it was written from', async () => {
    const word = fc.constantFrom('契約', '総務課', '台帳（写）', 'a,b', '=1+1', '')
    const row = fc.record({
      period: fc.constantFrom('2024年度', '2023年'),
      major: word,
      title: word.filter((text) => text !== ''),
      startsOn: fc.constantFrom('', '2025-04-01'),
      retention: fc.constantFrom('5年', '常用', '特定日以後5年', '1年未満'),
      expiresOn: fc.constantFrom('', '2030-03-31'),
      medium: fc.constantFrom('電子', '紙', '電子・紙', 'その他'),
      managedBy: word,
      disposition: fc.constantFrom('移管', '廃棄', '未定'),
      remarks: word,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (cells) => {
        const rows = cells.flatMap((one, index) => {
          const read = readRegisterRow({ ...one, id: `k${index}` })
          return read.ok ? [read.row] : []
        })
        expect(rows).toHaveLength(cells.length)
        const csv = writeCsv(registerTable(rows))
        if (!csv.ok) throw new Error('not written')
        expect((await readRegister(csv.bytes)).values).toEqual(rows)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a side table', () => {
  test('keeps what is blank open, and counts that are none for the check', async () => {
    const text =
      '管理番号,作成・取得日,ページ数,由来,電子化日,検査,歴史公文書等,箱番号\n0012,R8.4.1,-3,スキャン,2026/6/1,合格,○,B1\n2,,,,,,,\n'
    const read = await readSideTable(bytes(text))
    const day = (iso: string) => parseIsoDate(iso)
    expect(read.values).toEqual([
      {
        id: '0012',
        madeOn: day('2026-04-01'),
        pages: -3,
        origin: 'scanned',
        scannedOn: day('2026-06-01'),
        quality: 'accepted',
        historical: true,
        box: 'B1',
      },
      { id: '2' },
    ])
    const rows = (await readRegister(file(line({ id: '0012' }), line({ id: '2' })))).values
    expect(checkRegister(rows, read.values).issues.map(({ code }) => code)).toContain('negativePages')
  })

  test('names words that mean nothing', async () => {
    const read = await readSideTable(bytes('識別子,検査\n1,たぶん合格\n'))
    expect(read.issues.map(({ code, effect }) => [code, effect])).toEqual([['word-unknown', 'rejected']])
    expect(read.counts).toEqual({ read: 1, accepted: 0, rejected: 1 })
  })
})

describe('a log of events', () => {
  const log = [
    '識別子,日付,種別,順序,部署,媒体,ページ数,理由,根拠,承認者,承認日,範囲,見直し日,先送り',
    'a,R8.6.1,作成,,総務課,紙,10,,,,,,,',
    'a,2026/7/1,電子化,2,,,,,,,,,,',
    'b,2026/6/2,取得,,会計課,石,,,,,,,,',
    'b,2026/8/1,対象外,,,,,lawPaper,民法,課長,2026/8/1,個別,2027/8/1,いいえ',
    'c,2026/6/2,作成,,,紙,,,,,,,,',
    'b,2027/2/29,廃棄,,,,,,,,,,,',
    'a,2026/9/1,移動,,人事課,,,,,,,,,',
    'a,2026/9/2,電子化,,,紙,,,,,,,,',
    'a,2026/9/3,検査不合格,,,,,,,,,,,',
    '',
  ].join('\n')

  test('becomes events, and what cannot is named with its line', async () => {
    const read = await readEventLog(bytes(log))
    expect(read.values.map(({ id, kind, on }) => [id, kind, formatIsoDate(on)])).toEqual([
      ['a', 'made', '2026-06-01'],
      ['a', 'officialScan', '2026-07-01'],
      ['b', 'obtained', '2026-06-02'],
      ['b', 'excluded', '2026-08-01'],
      ['a', 'moved', '2026-09-01'],
      ['a', 'checkFailed', '2026-09-03'],
    ])
    expect(read.issues.map(({ code, effect, place }) => [code, effect, place.line])).toEqual([
      ['unknownMedium', 'valueUnknown', 4],
      ['empty', 'rejected', 6],
      ['date-impossible', 'rejected', 7],
      ['wrongShape', 'rejected', 9],
    ])
    expect(read.counts).toEqual({ read: 9, accepted: 6, rejected: 3 })
  })

  test('is replayed as it stands', async () => {
    const { values } = await readEventLog(bytes(log))
    const { documents, issues } = replay(values, parseIsoDate('2027-03-31'))
    expect(issues).toEqual([])
    expect(documents.map(({ id, department, medium }) => [id, department, medium])).toEqual([
      ['a', '人事課', 'paper'],
      ['b', '会計課', 'unknown'],
    ])
    expect(documents[1]?.exclusion).toEqual({
      reason: 'lawPaper',
      provision: '民法',
      approver: '課長',
      approvedOn: parseIsoDate('2026-08-01'),
      scope: 'document',
      reviewOn: parseIsoDate('2027-08-01'),
      deferred: false,
    })
  })
})
