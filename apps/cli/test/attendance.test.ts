import { mkdirSync, readFileSync } from 'node:fs'
import { dataSheet, writeCsv, writeWorkbook } from '@reform/tabular'
import { describe, expect, test } from 'vitest'
import { attendanceProfiles } from '../src/commands/overtime/people/table-profiles.ts'
import { profileWords } from '../src/commands/overtime/profile-words.ts'
import { at, put, reform, useFolder } from './reform.ts'

useFolder()

const columnsOf = (header: string, type: 'text' | 'code' = 'text') =>
  header.split(',').map((one) => ({ header: one, type }))
const rowsOf = (lines: readonly string[]) =>
  lines.map((line) => line.split(',').map((cell) => (cell === '' ? null : cell)))
const cp932 = ([header = '', ...lines]: readonly string[]): Uint8Array => {
  const written = writeCsv({ columns: columnsOf(header), rows: rowsOf(lines) }, { encoding: 'cp932' })
  if (!written.ok) throw new Error(written.issues[0]?.message.en)
  return written.bytes
}
const xlsx = ([header = '', ...lines]: readonly string[]): Uint8Array => {
  const sheet = dataSheet({ name: '勤怠', columns: columnsOf(header, 'code'), rows: rowsOf(lines) })
  const written = sheet.ok ? writeWorkbook({ sheets: [sheet.sheet] }) : sheet
  if (!written.ok) throw new Error(written.issues[0]?.message.en)
  return written.bytes
}
const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const freee = [
  '従業員番号,氏名,部門,日付,勤務日種別,出勤時刻,退勤時刻,総勤務時間',
  '000123,髙橋一郎,総務課,2026/06/01,所定労働日,8:30,19:30,10:00',
  '000123,髙橋一郎,総務課,2026/06/02,所定労働日,8:30,1:30,16:00',
  '合計,,,,,,,26:00',
]
const jinjer = [
  '名前,*従業員ID,*年月日,*打刻グループID,所属グループ名,出勤1,退勤1,休憩1,復帰1',
  '山﨑花子,000124,2026/6/1,1,企画課,8:30,20:15,12:00,13:00',
  '山﨑花子,000124,2026/6/2,1,企画課,8:30,17:15,12:00,13:00',
]
const asNpa = ['--regime', 'npa', '--department', 'heteronomous', '--department', '総務課=autonomous']
const june = (id: string, minutes: number, kind: string): object => ({
  id,
  regime: 'npa',
  months: [
    {
      month: '2026-06',
      overtimeMinutes: minutes,
      holidayWorkMinutes: 0,
      specialDutyMinutes: 0,
      departmentKind: kind,
    },
  ],
})

test('the help lists every ready profile of attendance', () => {
  expect([...profileWords]).toEqual(attendanceProfiles.map(({ id }) => id).sort())
})

describe('months', () => {
  test.each([
    ['CP932', () => cp932(freee)],
    ['a workbook', () => xlsx(freee)],
    ['UTF-8', () => new TextEncoder().encode(freee.join('\n'))],
  ])('of a file in %s, in the form that the other commands read', async (_, bytes) => {
    put('june', bytes())
    const words = ['overtime', 'months', 'june', '--profile', 'freee.daily', ...asNpa, '--json']
    const { code, out, err } = await reform(words)
    expect(code).toBe(0)
    expect(jsonLines(out)).toEqual([june('000123', 630, 'autonomous')])
    expect(jsonLines(err)).toMatchObject([
      { read: { read: 2, accepted: 2, rejected: 0, taken: 2, skipped: { total: 1 } } },
    ])
    const judged = await reform(['overtime', 'assess', '-', '--json'], { input: out })
    expect(jsonLines(judged.out)).toMatchObject([{ id: '000123', word: 'within' }])
  })

  test('of a folder with the files of two products, in Japanese and English', async () => {
    mkdirSync(at('勤怠', '6月'), { recursive: true })
    put('勤怠/6月/freee.csv', cp932(freee))
    put('勤怠/jinjer.csv', cp932(jinjer))
    put('勤怠/メモ.docx', 'x')
    put('勤怠/.DS_Store', 'x')
    const words = [
      'overtime',
      'months',
      '勤怠',
      '--profile',
      'freee.daily',
      '--profile',
      'jinjer.daily',
      ...asNpa,
    ]
    const ja = await reform(words)
    expect(ja.code).toBe(0)
    expect(ja.out).toMatch(
      /000123\n.*\n.*\n {2}2026-06 +10時間30分 +0時間00分 +－ +自律部署、総務課、2026-06-02までの記録\n/,
    )
    expect(ja.out).toContain('他律部署、企画課')
    expect(ja.err).toContain('読まなかったファイル：勤怠/メモ.docx\n')
    expect(ja.err).toContain(
      '勤怠/6月/freee.csv（CP932、時刻から）：読んだ行 2 ＝ 受け付け 2 ＋ 却下 0。データでない行：見出し 1・合計 1\n',
    )
    const en = await reform([...words, '--lang', 'en'])
    expect(en.out).toContain('10 h 30 min')
    expect(en.err).toContain(
      'rows read 2 = accepted 2 + rejected 0; rows that are no data: header 1, totals 1',
    )
  })

  test('from standard input needs the encoding', async () => {
    const words = ['overtime', 'months', '-', '--profile', 'freee.daily', ...asNpa, '--json']
    const unnamed = await reform(words, { input: cp932(freee) })
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining('--encoding')])
    const named = await reform([...words, '--encoding', 'cp932'], { input: cp932(freee) })
    expect([named.code, jsonLines(named.out)]).toEqual([0, [june('000123', 630, 'autonomous')]])
  })

  test('a rejected row is named, counted and written down, and leaves its month open', async () => {
    put('june.csv', cp932(freee.map((line) => line.replace('19:30', '25:75'))))
    const words = ['overtime', 'months', 'june.csv', '--profile', 'freee.daily', ...asNpa]
    const { code, out, err } = await reform([...words, '--issues', 'found.csv'])
    expect(code).toBe(3)
    expect(out).toContain('8時間15分以上')
    expect(out).toContain('不明な日1日（06-01）')
    expect(err).toContain('誤り：june.csvの2行目のG列（退勤時刻）：時刻「25:75」')
    expect(err).toContain('読んだ行 2 ＝ 受け付け 1 ＋ 却下 1')
    expect(readFileSync(at('found.csv'), 'utf8')).toContain(
      'june.csv,,2,G,退勤時刻,25:75,error,time-out-of-range,',
    )
    const json = await reform([...words, '--json', '--issues', 'found.jsonl'])
    expect(jsonLines(json.err)[0]).toMatchObject({ issue: { code: 'time-out-of-range', place: { line: 2 } } })
    expect(jsonLines(readFileSync(at('found.jsonl'), 'utf8'))).toHaveLength(1)
    const strict = await reform([...words, '--strict'])
    expect([strict.code, strict.out]).toEqual([2, ''])
    expect(strict.err).toContain('誤りが1件あるため')
  })

  test('by a profile of one’s own, with facts for all', async () => {
    const fields = {
      employeeCode: { type: 'code', aliases: ['番号'], required: 'value' },
      month: { type: 'month', aliases: ['月'] },
      overtime: { type: 'duration', aliases: ['超勤'] },
      legalHolidayWork: { type: 'duration', aliases: ['法休'] },
    }
    const own = {
      id: 'own',
      label: { ja: '自', en: 'own' },
      durationNotation: 'decimal',
      header: { kind: 'row' },
      fields,
    }
    put('own.json', JSON.stringify(own))
    put('facts.json', JSON.stringify({ regime: 'lsa36', specialClause: true }))
    put('a.csv', '番号,月,超勤,法休\n1,2026/6,45.5,8\n')
    const words = ['overtime', 'assess', 'a.csv', '--profile', 'own.json', '--facts', 'facts.json', '--json']
    const { code, out } = await reform(words)
    expect([code, jsonLines(out)]).toEqual([0, [{ id: '1', word: 'within', findings: [], interviews: [] }]])
    put('own.json', JSON.stringify({ ...own, fields: { ...fields, month: { type: 'moon', aliases: [] } } }))
    expect((await reform(words)).err).toContain('own.json：fields.month')
    put('facts.json', '{"mood":1}')
    put('own.json', JSON.stringify(own))
    expect((await reform([...words, '--regime', 'npa'])).err).toContain('知らない項目です：mood')
  })
})

test('the other commands read tables too', async () => {
  put('a.csv', cp932(jinjer))
  const rest = ['a.csv', '--profile', 'jinjer.daily', ...asNpa, '--json']
  const assess = await reform(['overtime', 'assess', ...rest])
  expect([assess.code, jsonLines(assess.out)[0]?.word]).toEqual([0, 'within'])
  const headroom = await reform(['overtime', 'headroom', ...rest, '--on', '2026-06-02'])
  expect(jsonLines(headroom.out)[0]).toMatchObject({
    months: [{ month: '2026-06', worked: 180 }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  })
  const whatIf = await reform(['overtime', 'whatif', ...rest, '--overtime', '2026-06=100:00'])
  expect(jsonLines(whatIf.out)[0]).toMatchObject({ after: { word: 'breached' } })
})

test('health looks at the days', async () => {
  const days = [
    '職員番号,日付,出勤,退勤,休憩時間,PCログオン,PCログオフ',
    '1,2026/6/1,8:30,23:00,1:00,8:20,23:50',
    '1,2026/6/2,8:30,17:15,1:00,8:20,17:20',
  ]
  put('a.csv', days.join('\n'))
  const words = [
    'overtime',
    'health',
    'a.csv',
    '--profile',
    'attendance.daily',
    '--notation',
    'colon60',
    ...asNpa,
  ]
  const plain = await reform([...words, '--json'])
  expect([plain.code, jsonLines(plain.out)[0]]).toMatchObject([
    0,
    { intervals: [{ observed: 570 }], consecutive: [], presence: [] },
  ])
  const asked = await reform([...words, '--consecutive-days', '2', '--presence-gap', '0:30'])
  expect(asked.code).toBe(1)
  expect(asked.out).toContain('2026-06-01から2026-06-02まで、2日続けて勤務しています。')
  expect(asked.out).toContain('理由を確認してください。')
  expect(asked.out).toContain('これはお知らせであり、違反を示すものではありません。')
})

describe('what is refused', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no profile', ['--regime', 'npa'], /--profile/],
    ['an unknown profile', ['--profile', 'freee.dialy', '--regime', 'npa'], /もしかして：freee\.daily/],
    ['no rules', ['--profile', 'freee.daily'], /--regime/],
    ['unknown rules', ['--profile', 'freee.daily', '--regime', 'moon'], /moon.*npa/],
    [
      'a break that is none',
      ['--profile', 'freee.daily', '--regime', 'npa', '--break', '13:00-12:00'],
      /12:00-13:00/,
    ],
    [
      'a kind that is none',
      ['--profile', 'freee.daily', '--regime', 'npa', '--department', '総務課=H'],
      /総務課=H/,
    ],
    ['a file that does not fit', ['--profile', 'jinjer.daily', '--regime', 'npa'], /従業員ID/],
    [
      'a month that is none',
      ['--profile', 'freee.daily', '--regime', 'npa', '--month', '2026-13'],
      /--month/,
    ],
  ])('%s', async (_, words, message) => {
    put('a.csv', cp932(freee))
    const { code, out, err } = await reform(['overtime', 'months', 'a.csv', ...words])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).not.toContain('    at ')
  })

  test('a missing file is named', async () => {
    const words = ['overtime', 'months', 'nothing.csv', '--profile', 'freee.daily', '--regime', 'npa']
    expect(await reform(words)).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing.csv：読めません'),
    })
  })
})
