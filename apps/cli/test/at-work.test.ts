import { existsSync, readFileSync } from 'node:fs'
import { formatIsoDate, isClosedDay, type PlainDate, parseIsoDate } from '@reform/calendar'
import { writeCsv } from '@reform/tabular'
import { beforeEach, describe, expect, test } from 'vitest'
import { at, put, reform, useFolder } from './reform.ts'

useFolder()

const header = '職員番号,部署,日付,出勤,退勤,休憩時間,残業時間'
const sizes = { 総務課: 12, 企画課: 11, 広報室: 3 } as const
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Daily rows of a department, from one day to another. */
function rowsOf(name: keyof typeof sizes, first: number, from: string, until: string): readonly string[] {
  const rows: string[] = []
  for (let day: number = parseIsoDate(from); day <= parseIsoDate(until); day++) {
    if (isClosedDay(day as PlainDate)) continue
    for (let n = 0; n < sizes[name]; n++) {
      const overtime = n === 0 ? 200 : 30 + ((n * 7 + day) % 40)
      const date = formatIsoDate(day as PlainDate).replaceAll('-', '/')
      rows.push(`${first + n},${name},${date},8:30,${clock(1035 + overtime)},1:00,${clock(overtime)}`)
    }
  }
  return rows
}

const csv = (rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`

const office = `
organisation: { ja: 見本省, en: Sample Ministry }
departments:
  - { id: soumu, name: { ja: 総務課, en: General Affairs } }
  - { id: kikaku, name: { ja: 企画課, en: Planning } }
  - { id: koho, name: 広報室 }
lines:
  - { id: m45, name: { ja: 月45時間, en: 45 hours a month }, window: month, time: "45:00" }
`

const from = '2026-08-03'
const until = '2026-11-18'
const common = ['--office', 'office.yaml', '--on', '2026-11-20']

beforeEach(() => {
  put('office.yaml', office)
  put('soumu.csv', csv(rowsOf('総務課', 101, from, until)))
  put('kikaku.csv', csv(rowsOf('企画課', 201, from, until)))
  put('koho.csv', csv(rowsOf('広報室', 301, from, until)))
  const people = [...rowsOf('総務課', 101, until, until), ...rowsOf('企画課', 201, until, until)]
  const staff = people
    .map((row) => row.split(','))
    .map(([id, name], n) => `${id},${name},2020/4/1,,${n === 2 ? '有' : ''},${name},2020/4/1,310000`)
  put('staff.csv', `職員番号,部署,着任日,離任日,時間外制限,担当,任用日,月額\n${staff.join('\n')}\n`)
})

const daily = ['soumu.csv', 'kikaku.csv', 'koho.csv']

describe('meeting', () => {
  test('writes the papers, the same on a second run with the ledger of the first, and names nobody', async () => {
    const words = [
      'overtime',
      'meeting',
      ...daily,
      ...common,
      '--forecast',
      '--out',
      'out',
      '--ledger',
      'ledger.json',
      '--lang',
      'en',
    ]
    const first = await reform(words)
    expect({ code: first.code, err: first.err }).toEqual({
      code: 1,
      err: '1872 rows read, 1872 used; 0 could not be read (0 of them of nobody known), 0 set aside, 0 of days to come.\n',
    })
    const files = ['ja.html', 'ja.xlsx', 'en.html', 'en.xlsx'].map((end) =>
      at('out', `meeting-2026-10.${end}`),
    )
    const bytes = files.map((file) => readFileSync(file))
    expect(bytes[0]?.toString()).not.toMatch(/>(?:10[1-9]|20[1-9]|30[1-9])</)
    expect(first.out).toContain('General Affairs\n    - There are people beyond a limit')
    const ledger = readFileSync(at('ledger.json'), 'utf8')
    expect(await reform(words)).toEqual(first)
    expect(files.map((file) => readFileSync(file))).toEqual(bytes)
    expect(readFileSync(at('ledger.json'), 'utf8')).toBe(ledger)
  })

  test('shows names only for someone, for a purpose, and after it is recorded', async () => {
    const words = [
      'overtime',
      'meeting',
      ...daily,
      ...common,
      '--format',
      'html',
      '--names',
      '総務課',
      '--json',
    ]
    const refused = await reform([...words, '--by', '人事課'])
    expect(refused.code).toBe(2)
    expect(existsSync(at('log.jsonl'))).toBe(false)
    const asked = [...words, '--by', '人事課', '--purpose', 'ヒアリング', '--access-log', 'log.jsonl']
    for (const lines of [1, 2]) {
      const shown = JSON.parse((await reform(asked)).out) as { names: { person: string }[] }
      expect(shown.names[0]?.person).toBe('101')
      const records = readFileSync(at('log.jsonl'), 'utf8').trimEnd().split('\n')
      expect(records).toHaveLength(lines)
      expect(JSON.parse(records[0] ?? '')).toMatchObject({
        by: '人事課',
        purpose: 'ヒアリング',
        at: '2026-11-20',
        departments: ['soumu'],
      })
    }
    expect((await reform([...asked.slice(0, -1), at('soumu.csv', 'no.jsonl')])).code).toBe(2)
  })

  test('carries actions and hearings over', async () => {
    put(
      'actions.csv',
      '番号,部署,決定事項,決定日,期限,完了日\n1,総務課,国会当番の分担,2026/9/15,2026/10/31,\n',
    )
    put(
      'hearings.csv',
      '部署,実施日,助言,確認事項,確認期限,確認日\n企画課,2026/9/20,当番を二人に,10月の実績,2026/11/10,\n',
    )
    const { out } = await reform([
      'overtime',
      'meeting',
      ...daily,
      ...common,
      '--actions',
      'actions.csv',
      '--hearings',
      'hearings.csv',
    ])
    expect(out).toContain('総務課：国会当番の分担（2026年9月15日決定、期限2026年10月31日、期限経過）')
    expect(out).toContain('前回の助言の確認が期限を過ぎています。')
    expect(readFileSync(at('meeting', 'meeting-2026-10.ja.html'), 'utf8')).toContain('国会当番の分担')
  })
})

describe('bad input', () => {
  test('what is sound is judged, the rest is named with file and line; nothing is invented', async () => {
    const rows = rowsOf('企画課', 201, from, until).map((row) => {
      if (row.startsWith('203,企画課,2026/10/01,')) return '203,企画課,2026/10/01,8:30,,1:00,２７時'
      if (row.startsWith('204,企画課,2026/10/01,')) return '204,企画課,2026/10/01,8:30,17:15,1:00,27:00'
      return row.startsWith('205,企画課,2026/10/01,') ? '205,企画課,2026/10/01,8:30,17:15,1:00,-1:00' : row
    })
    put('kikaku.csv', csv([...rows, '101,企画課,2026/10/2,8:30,18:15,1:00,1:00']))
    put('koho.csv', csv(rowsOf('広報室', 301, from, '2026-10-14')))
    const names = [
      '--names',
      '企画課,広報室',
      '--by',
      '人事課',
      '--purpose',
      '点検',
      '--access-log',
      'log.jsonl',
    ]
    put('stranger.csv', csv(['901,謎の課,2026/10/1,8:30,17:15,1:00,0:00', ',,x,,,,']))
    const { code, err, out } = await reform([
      'overtime',
      'meeting',
      ...daily,
      'stranger.csv',
      ...common,
      ...names,
      '--json',
    ])
    expect(code).toBe(3)
    const told = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>)
    const problems = told.flatMap(({ problem }) => (problem === undefined ? [] : [problem.code]))
    expect(problems).toEqual(expect.arrayContaining(['beyondADay', 'negative', 'twoDepartments']))
    expect(told.filter(({ unknownDepartment }) => unknownDepartment !== undefined)).toEqual([
      { unknownDepartment: '謎の課' },
    ])
    const { counts } = told.at(-1) ?? {}
    const { read, ofNobody, ahead, rowsRead, rowsUsed, rowsSetAside } = counts as Record<string, number>
    expect(read).toBe((rowsRead ?? 0) + (ofNobody ?? 0) + (ahead ?? 0))
    expect(rowsRead).toBe((rowsUsed ?? 0) + (rowsSetAside ?? 0))
    expect([ofNobody, rowsSetAside]).toEqual([1, 2])
    const found = JSON.parse(out) as { names: { person: string; minutes: number | null }[] }
    const unknown = found.names.filter(({ minutes }) => minutes === null).map(({ person }) => person)
    expect(unknown.sort()).toEqual(['203', '204', '205', '301', '302', '303'])
  })

  type Pay = { id: string; lines: { percent: number; minutes: number }[]; unknownDays: string[] }
  const paidIn = (out: string): readonly Pay[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Pay)
  const asked = ['--office', 'office.yaml', '--on', '2026-07-01', '--month', '2026-06', '--json']
  const stamps = '職員番号,部署,日付,出勤1,退勤1,出勤2,退勤2,休憩時間'
  const june = Array.from({ length: 30 }, (_, n) => `2026/06/${String(n + 1).padStart(2, '0')}`)
  const open = june.filter((date) => !isClosedDay(parseIsoDate(date.replaceAll('/', '-'))))

  test('stamps that overlap count once; an end before its start is the next day', async () => {
    const rows = open.map((date, n) => {
      if (n === 0) return `1,総務課,${date},8:30,20:00,19:00,21:15,1:00`
      return n === 1 ? `1,総務課,${date},8:30,17:15,22:00,1:00,1:00` : `1,総務課,${date},8:30,17:15,,,1:00`
    })
    put('june.csv', `${[stamps, ...rows].join('\n')}\n`)
    const { code, out, err } = await reform([
      'overtime',
      'pay',
      'june.csv',
      ...asked,
      '--break',
      '12:00-13:00',
    ])
    expect({ code, lines: paidIn(out)[0]?.lines }).toEqual({
      code: 0,
      // 17:15 to 21:15 once; 22:00 to 1:00 at night.
      lines: [
        { percent: 125, minutes: 240 },
        { percent: 150, minutes: 180 },
      ],
    })
    expect(err).toContain('"code":"span-overlaps"')
  })

  test('who leaves and comes back is judged in between as well; days outside of service are named', async () => {
    put(
      'staff.csv',
      '職員番号,部署,着任日,離任日\n1,総務課,2020/4/1,2026/6/10\n1,企画課,2026/6/22,\n2,総務課,2026/6/15,\n',
    )
    const rows = open.flatMap((date) => [
      `1,総務課,${date},8:30,18:15,1:00,1:00`,
      `2,総務課,${date},8:30,18:15,1:00,1:00`,
    ])
    put('june.csv', csv(rows))
    const words = ['overtime', 'pay', 'june.csv', ...asked, '--staff', 'staff.csv', '--break', '12:00-13:00']
    const { code, out, err } = await reform(words)
    expect(code).toBe(3)
    const served = (id: string) => paidIn(out).find((one) => one.id === id)
    // 8 days up to the 10th and 7 from the 22nd; 12 from the 15th.
    expect(served('1')?.lines).toEqual([{ percent: 125, minutes: 15 * 60 }])
    expect(served('2')?.lines).toEqual([{ percent: 125, minutes: 12 * 60 }])
    expect(served('1')?.unknownDays).toEqual([])
    const told = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { problem?: { code: string; person: string; places: string } })
    const outside = told.flatMap(({ problem }) => (problem === undefined ? [] : [problem]))
    expect(
      outside.every(({ code: one, places }) => one === 'outsideService' && places.includes('june.csv')),
    ).toBe(true)
    expect(outside.map(({ person }) => person).sort()).toEqual([
      ...Array(7).fill('1'),
      ...Array(10).fill('2'),
    ])
  })

  test('a year in two encodings: one half as CP932, the other as UTF-8', async () => {
    const rows = open.map((date) => `1,総務課,${date},8:30,18:15,1:00,1:00`)
    const columns = header.split(',').map((one) => ({ header: one, type: 'text' as const }))
    const written = writeCsv(
      { columns, rows: rows.slice(0, 10).map((row) => row.split(',')) },
      { encoding: 'cp932' },
    )
    if (!written.ok) throw new Error(written.issues[0]?.message.en)
    put('first.csv', written.bytes)
    put('second.csv', csv(rows.slice(10)))
    const words = [...asked, '--break', '12:00-13:00']
    const both = await reform(['overtime', 'pay', 'first.csv', 'second.csv', ...words])
    expect([both.code, paidIn(both.out)[0]?.lines]).toEqual([
      0,
      [{ percent: 125, minutes: open.length * 60 }],
    ])
    // Joined into one file: the half in the encoding of the file stands, every row of the other one is named.
    put('mixed.csv', Buffer.concat([written.bytes, Buffer.from(rows.slice(10).join('\n'))]))
    const mixed = await reform(['overtime', 'pay', 'mixed.csv', ...words])
    const [one] = paidIn(mixed.out)
    expect([mixed.code, one?.lines, one?.unknownDays.length]).toEqual([
      3,
      [{ percent: 125, minutes: 10 * 60 }],
      open.length - 10,
    ])
    expect(mixed.err.match(/"code":"bytes-not-in-encoding"/g)).toHaveLength(open.length - 10)
    expect(mixed.err).toContain('"value":"総務課"')
  })

  test.each([
    [[], '--office'],
    [['--office', 'no.yaml'], 'no.yaml'],
    [['--office', 'staff.csv'], 'staff.csv'],
    [[...common, '--profile', 'nobody.daily'], 'nobody.daily'],
    [[...common, '--profile', 'attendance.monthly'], 'attendance.monthly'],
  ])('%j is refused', async (options, word) => {
    const { code, err } = await reform(['overtime', 'meeting', 'soumu.csv', ...options])
    expect(code).toBe(2)
    expect(err).toContain(word)
  })
})

describe('the other commands', () => {
  test('review: cases without names; with names, the numbers that the register needs', async () => {
    const words = ['overtime', 'review', ...daily, ...common]
    const { code, out } = await reform(words)
    expect(code).toBe(0)
    expect(out).toContain('総務課の2026年8月の超過について、要因は未確認です。')
    expect(out).not.toContain('101')
    const named = await reform([
      ...words,
      '--names',
      'soumu',
      '--by',
      '人事課',
      '--purpose',
      '検証',
      '--access-log',
      'log.jsonl',
    ])
    const id = /\[(101 [^\]]+)\]/.exec(named.out)?.[1] ?? ''
    expect(id).not.toBe('')
    put(
      'register.csv',
      `事案,記入日,種別,要因コード,内容\n${id},2026/11/1,要因,diet,国会質問\n${id},2026/11/2,要因,weather,雨\n`,
    )
    const entered = await reform([...words, '--register', 'register.csv'])
    expect(entered.code).toBe(3)
    expect(entered.err).toContain('register.csv：3行目')
    expect(entered.out).not.toBe(out)
  })

  test('forecast: a range for everyone, with how it knows', async () => {
    const { out } = await reform(['overtime', 'forecast', ...daily, ...common, '--json'])
    const people = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; monthEnd: { low: number; high: number } })
    expect(people).toHaveLength(26)
    for (const { monthEnd } of people) expect(monthEnd.low).toBeLessThanOrEqual(monthEnd.high)
  })

  test('rebalance: the work goes to those who may take it; too much of it is a shortage', async () => {
    put('work.csv', '業務,時間,担当,除く職員\nA,3:00,企画課,201\n')
    const words = [
      'overtime',
      'rebalance',
      ...daily,
      ...common,
      '--staff',
      'staff.csv',
      '--work',
      'work.csv',
      '--json',
    ]
    const done = JSON.parse((await reform(words)).out) as {
      possible: boolean
      assignments: { person: string; minutes: number }[]
    }
    expect(done.possible).toBe(true)
    expect(done.assignments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(180)
    for (const { person } of done.assignments) expect(person).toMatch(/^2(?!01)/)
    const hours = JSON.parse((await reform([...words, '--portion', '1:00'])).out) as typeof done
    expect(hours.assignments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(180)
    expect(hours.assignments.every(({ minutes }) => minutes % 60 === 0)).toBe(true)
    expect((await reform([...words, '--portion', '0'])).code).toBe(2)
    put('work.csv', '業務,時間,担当\nA,900:00,企画課\n')
    const { code, out } = await reform(words)
    expect([code, (JSON.parse(out) as { possible: boolean }).possible]).toEqual([1, false])
  })

  test('pay: the minutes of a month at each rate, and yen', async () => {
    const { code, out } = await reform([
      'overtime',
      'pay',
      'soumu.csv',
      ...common,
      '--staff',
      'staff.csv',
      '--month',
      '2026-10',
      '--json',
    ])
    expect(code).toBe(0)
    const first = JSON.parse(out.split('\n')[0] ?? '') as {
      id: string
      lines: object[]
      amounts: { yen: number }
    }
    // 21 working days of 200 minutes make 70 hours: 60 at 125 percent, 10 at 150.
    expect(first).toMatchObject({
      id: '101',
      lines: [
        { percent: 125, minutes: 3600 },
        { percent: 150, minutes: 600 },
      ],
    })
    expect(first.amounts.yen).toBeGreaterThan(0)
  })

  test('pay under the Labour Standards Act: weeks across months, statutory holidays, and the hours of the year', async () => {
    put(
      'firm.yaml',
      'organisation: 見本社\nregime: lsa36\nabsentDays: noOvertime\ndepartments: [{ id: a, name: 営業部 }]\n',
    )
    put('staff.csv', '職員番号,部署,月額,年間所定労働時間\n1,営業部,300000,1920:00\n2,営業部,300000,\n')
    const header = '従業員番号,氏名,部門,日付,勤務日種別,出勤時刻,退勤時刻,休憩1入り時刻,休憩1戻り時刻'
    // 29 and 30 June belong to the week of 4 July: of its Saturday 40 hours are used up.
    const days = ['06/29', '06/30', '07/01', '07/02', '07/03', '07/04'].map(
      (day) => `${day},所定労働日,9:00,18:00`,
    )
    const rows = [...days, '07/05,法定休日,9:00,15:00', '07/06,所定労働日,9:00,24:00'].flatMap((day) =>
      [1, 2].map((id) => `${id},名,営業部,2026/${day},12:00,13:00`),
    )
    put('firm.csv', `${[header, ...rows].join('\n')}\n`)
    const words = [
      'overtime',
      'pay',
      'firm.csv',
      '--office',
      'firm.yaml',
      '--staff',
      'staff.csv',
      '--profile',
      'freee.daily',
    ]
    const asked = [...words, '--month', '2026-07', '--on', '2026-07-07']
    const { code, out } = await reform([...asked, '--json'])
    // Most of June was not sent, which is said; July is paid all the same.
    expect(code).toBe(3)
    const [one, two] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(one).toMatchObject({
      id: '1',
      lines: [
        { percent: 125, minutes: 12 * 60 },
        { percent: 135, minutes: 5 * 60 },
        { percent: 150, minutes: 2 * 60 },
      ],
      amounts: { yen: 12 * 2344 + 5 * 2531 + 2 * 2813, roundings: { time: 'none' } },
    })
    expect(two).not.toHaveProperty('amounts')
    const text = await reform(asked)
    expect(text.out).toContain('2026年7月の割増し後の割合ごとの時間は、100分の125が12時間00分')
  })

  test('leave: what is left, and whose leave cannot be told', async () => {
    put('leave.csv', '職員番号,日付,単位,数\n101,2026/2/3,日,1\n999,2026/2/3,日,1\n')
    const { code, out, err } = await reform([
      'overtime',
      'leave',
      'leave.csv',
      '--office',
      'office.yaml',
      '--staff',
      'staff.csv',
      '--on',
      '2026-11-20',
    ])
    expect(code).toBe(3)
    expect(out).toContain('101\n  ・2026年11月20日現在の休暇の残りは39日です')
    expect(out).toContain('2026-12-31までに、あと4日使う必要があります。')
    expect(err).toContain('999')
  })

  test('reconcile: days that differ, with and without a reason; neither is changed', async () => {
    put('pc.csv', '職員番号,日付,開始,終了,記録\n101,2026/11/2,8:30,23:50,pc\n102,2026/11/2,8:30,23:50,pc\n')
    put('reasons.csv', '職員番号,日付,理由,内容\n101,2026/11/2,自己研鑽,勉強会\n')
    const { code, out } = await reform([
      'overtime',
      'reconcile',
      'soumu.csv',
      ...common,
      '--presence',
      'pc.csv',
      '--reasons',
      'reasons.csv',
    ])
    expect(code).toBe(1)
    expect(out).toContain('理由のない食い違いは 1日です。')
  })
})
