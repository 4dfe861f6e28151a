import { writeCsv } from '@reform/tabular'
import {
  attendanceDaily,
  attendanceMonthly,
  crowdlogDaily,
  freeeDaily,
  garoonTimecard,
  jinjerDaily,
  kingOfTimeStamps,
  recoruDaily,
} from '@reform/tabular/profiles'
import { defineProfile, type Profile } from '@reform/tabular/read'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lsa36Rules, npaRules, parseIsoDate, parseIsoYearMonth } from '../index.ts'
import {
  type AttendanceFile,
  type AttendanceOptions,
  attendanceForm,
  chooseProfile,
  dayOfRecord,
  daysOfStamps,
  readAttendance,
} from './index.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const cp932 = (text: string): Uint8Array => {
  const [header = '', ...lines] = text.trimEnd().split('\n')
  const columns = header.split(',').map((one) => ({ header: one, type: 'text' as const }))
  const rows = lines.map((line) => line.split(',').map((cell) => (cell === '' ? null : cell)))
  const written = writeCsv({ columns, rows }, { encoding: 'cp932' })
  if (!written.ok) throw new Error(written.issues[0]?.message.en)
  return written.bytes
}
const file = (text: string, profile: Profile, rest: Partial<AttendanceFile> = {}): AttendanceFile => ({
  source: utf8(text),
  profile,
  read: { durationNotation: 'colon60' },
  ...rest,
})
const autonomous: AttendanceOptions = { departmentKind: () => 'autonomous' }

async function readText(text: string, profile: Profile, options: AttendanceOptions = autonomous) {
  return readAttendance([file(text, profile)], npaRules, options)
}

/** Everyone's months as `0012 2026-06 135`, `?` for what is not known. */
function sums({ people }: Awaited<ReturnType<typeof readAttendance>>): readonly string[] {
  return people.flatMap(({ person, months }) =>
    months.map(({ record }) => {
      const year = Math.floor(record.month / 12)
      const month = String((record.month % 12) + 1).padStart(2, '0')
      return `${person.id} ${year}-${month} ${record.overtimeMinutes ?? '?'}`
    }),
  )
}

const codesOf = ({ issues }: Awaited<ReturnType<typeof readAttendance>>): readonly string[] =>
  issues.map(({ code }) => code)

describe('what a row says was worked', () => {
  const date = parseIsoDate('2026-06-01')
  const stamps = { date, start: 510, end: 1170 }
  test.each<[string, Record<string, unknown>, AttendanceOptions, unknown]>([
    [
      'a break by its times',
      { ...stamps, break1Start: 720, break1End: 780 },
      {},
      [
        [510, 720],
        [780, 1170],
      ],
    ],
    [
      'a break by its length',
      { ...stamps, breakTime: 60 },
      {},
      [
        [510, 810],
        [870, 1170],
      ],
    ],
    [
      'a length within planned hours',
      { ...stamps, breakTime: 60, plannedStart: 510, plannedEnd: 1035 },
      {},
      [
        [510, 742],
        [802, 1170],
      ],
    ],
    [
      'the time worked',
      { ...stamps, worked: 600 },
      {},
      [
        [510, 810],
        [870, 1170],
      ],
    ],
    [
      'a break in one cell',
      {
        ...stamps,
        breaks: [
          [720, 780],
          [1020, 1035],
        ],
      },
      {},
      [
        [510, 720],
        [780, 1020],
        [1035, 1170],
      ],
    ],
    [
      'a break after midnight in one cell',
      { date, start: 1320, end: 1800, breaks: [[120, 180]] },
      {},
      [
        [1320, 1560],
        [1620, 1800],
      ],
    ],
    [
      'two stretches',
      { date, start1: 510, end1: 720, start2: 780, end2: 1170 },
      {},
      [
        [510, 720],
        [780, 1170],
      ],
    ],
    [
      'six stamps of a recorder',
      { date, time1: 510, time2: 720, time3: 780, time4: 1170 },
      {},
      [
        [510, 720],
        [780, 1170],
      ],
    ],
    [
      'the usual break',
      stamps,
      { breaks: [{ from: 720, to: 780 }] },
      [
        [510, 720],
        [780, 1170],
      ],
    ],
    ['no break', stamps, { breaks: [] }, [[510, 1170]]],
    ['no word on the break', stamps, {}, 'break-unknown'],
    ['a break without an end', { ...stamps, break1Start: 720 }, {}, 'break-unknown'],
    ['a break that is longer than the day', { ...stamps, breakTime: 700 }, {}, 'break-too-long'],
    ['no end', { date, start: 510 }, {}, 'stamp-missing'],
    ['nothing on a workday', { date }, {}, null],
    ['nothing on a workday, where that is none', { date }, { blanks: 'zero' }, []],
    ['nothing, and no time worked', { date, worked: 0 }, {}, []],
    ['leave', { date, attendance: '有休' }, {}, []],
    ['half a day of leave', { date, attendance: '半休' }, {}, null],
    ['nothing on a Saturday', { date: parseIsoDate('2026-06-06') }, {}, []],
    ['nothing on a day off', { date, dayType: 'dayOff' }, {}, []],
    [
      'nothing on a Saturday that is worked',
      { date: parseIsoDate('2026-06-06'), dayType: 'workday' },
      {},
      null,
    ],
  ])('%s', (_, record, options, expected) => {
    const { day, why } = dayOfRecord(record, npaRules, options)
    const work = day.work === null ? null : day.work.map(({ from, to }) => [from, to])
    expect(why ?? work).toEqual(expected)
  })

  test.each([
    ['2026-06-07', 'statutoryHoliday', 'statutoryHoliday', undefined],
    ['2026-05-04', 'nonStatutoryHoliday', 'holiday', undefined],
    ['2026-06-06', 'nonStatutoryHoliday', 'weeklyDayOff', undefined],
    ['2026-06-06', 'nonStatutoryHolidaySwapped', 'weeklyDayOff', true],
    ['2026-06-06', 'workday', 'workday', undefined],
    ['2026-06-06', 'other', undefined, undefined],
  ])('on %s the word %s is %s', (date, dayType, kind, swapped) => {
    const { day } = dayOfRecord({ date: parseIsoDate(date), dayType }, npaRules)
    expect([day.kind, day.swapped]).toEqual([kind, swapped])
  })

  test('presence is the objective record less the break of the declaration', () => {
    const record = { ...stamps, breakTime: 60, objectiveStart: 500, objectiveEnd: 1300 }
    expect(dayOfRecord(record, npaRules).presence).toEqual({
      date,
      presentMinutes: 740,
      declaredMinutes: 600,
    })
    const stated = dayOfRecord({ ...record, objectiveWorked: 700 }, npaRules)
    expect(stated.presence?.presentMinutes).toBe(700)
  })
})

describe('stamps', () => {
  const day = parseIsoDate('2026-06-01') * 1440
  test.each<
    [string, readonly (readonly [Parameters<typeof daysOfStamps>[0][number]['kind'], number])[], unknown]
  >([
    [
      'a day with a break',
      [
        ['start', 510],
        ['breakStart', 720],
        ['breakEnd', 780],
        ['end', 1035],
      ],
      [
        [
          0,
          [
            [510, 720],
            [780, 1035],
          ],
        ],
      ],
    ],
    [
      'a night belongs to the day it began',
      [
        ['start', 1320],
        ['end', 1860],
      ],
      [[0, [[1320, 1860]]]],
    ],
    ['no end', [['start', 510]], [[0, null]]],
    [
      'two starts',
      [
        ['start', 510],
        ['start', 1950],
        ['end', 2475],
      ],
      [
        [0, null],
        [1, [[510, 1035]]],
      ],
    ],
    ['an end alone', [['end', 1035]], [[0, null]]],
    [
      'half a break',
      [
        ['start', 510],
        ['breakStart', 720],
        ['end', 1035],
      ],
      [[0, null]],
    ],
    [
      'twice a day',
      [
        ['start', 510],
        ['end', 720],
        ['start', 780],
        ['end', 1035],
      ],
      [
        [
          0,
          [
            [510, 720],
            [780, 1035],
          ],
        ],
      ],
    ],
  ])('%s', (_, stamps, expected) => {
    const days = daysOfStamps(stamps.map(([kind, at]) => ({ kind, at: day + at })))
    const seen = days.map(({ date, work }) => [
      date - day / 1440,
      work === null ? null : work.map(({ from, to }) => [from, to]),
    ])
    expect(seen).toEqual(expected)
  })
})

const daily = `職員番号,氏名,部署,日付,出勤,退勤,休憩時間
0012,髙橋,総務課,2026/6/1,8:30,19:30,1:00
0012,髙橋,総務課,2026/6/2,8:30,17:15,1:00
0013,山﨑,企画課,2026/6/1,8:30,25:30,1:00
0013,山﨑,企画課,2026/6/2,8:30,17:15,1:00
`

describe('files', () => {
  test('days become months; the department of the last day says its kind', async () => {
    const kinds = { 総務課: 'autonomous', 企画課: 'heteronomous' } as const
    const reading = await readText(daily, attendanceDaily, {
      departmentKind: (department) => kinds[department as keyof typeof kinds],
    })
    expect(sums(reading)).toEqual(['0012 2026-06 135', '0013 2026-06 495'])
    expect(reading.people.map(({ person }) => person.months[0]?.departmentKind)).toEqual([
      'autonomous',
      'heteronomous',
    ])
    expect(reading.people[0]?.months[0]).toMatchObject({ department: '総務課', recordedUntil: '2026-06-02' })
  })

  test('CP932 and UTF-8, two products and two forms are one input', async () => {
    const freee = `従業員番号,氏名,部門,日付,勤務日種別,出勤時刻,退勤時刻,総勤務時間,時間外労働時間
0012,髙橋,総務課,2026/06/01,所定労働日,8:30,19:30,10:00,2:00
0012,髙橋,総務課,2026/06/02,所定労働日,8:30,1:30,16:00,8:00
`
    const jinjer = `名前,*従業員ID,*年月日,*打刻グループID,休日（0:法定休日1:所定休日）,出勤1,退勤1,休憩1,復帰1
髙橋,0012,2026/7/1,1,,8:30,17:15,12:00,13:00
山﨑,0014,2026/7/1,1,,8:30,20:15,12:00,13:00
`
    const reading = await readAttendance(
      [
        { source: cp932(freee), profile: freeeDaily },
        { source: cp932(jinjer), profile: jinjerDaily },
      ],
      npaRules,
      autonomous,
    )
    expect(reading.files.map(({ report }) => report.encoding)).toEqual(['cp932', 'cp932'])
    // 0012 is not on record on any day of July but the first, which is the last of all.
    expect(sums(reading)).toEqual(['0012 2026-06 ?', '0012 2026-07 0', '0014 2026-07 180'])
    const june = reading.people[0]?.months[0]
    expect([june?.knownOvertimeMinutes, june?.unknownDays.length]).toEqual([135 + 495, 20])
    expect(june?.statedOvertimeMinutes).toBe(600)
  })

  test.each<[string, Profile, string, readonly string[]]>([
    [
      'several works a day',
      recoruDaily,
      'ログインID,年月日,勤務No,開始,終了\na,20260601,1,8:30,12:00\na,20260601,2,13:00,18:00\na,20260601,3,,\n',
      ['a 2026-06 45'],
    ],
    [
      'breaks in one cell',
      crowdlogDaily,
      '社員コード,年月日,出社,退社,休憩詳細\na,2026-06-01,08:30,18:00,12:00-13:00/17:00-17:15\n',
      ['a 2026-06 30'],
    ],
    [
      'stamps',
      kingOfTimeStamps,
      '従業員コード,名前,打刻種別コード,打刻日時\na,山田,1,202606010830\na,山田,3,202606011200\na,山田,4,202606011300\na,山田,2,202606011815\n',
      ['a 2026-06 60'],
    ],
    [
      'months',
      attendanceMonthly,
      '職員番号,年月,超過勤務時間\na,2026年6月,45:00\na,2026年7月,\n',
      ['a 2026-06 2700', 'a 2026-07 ?'],
    ],
    [
      'sums of days',
      attendanceDaily,
      '職員番号,日付,残業時間\na,2026/6/1,1:30\na,2026/6/2,0:00\n',
      ['a 2026-06 90'],
    ],
  ])('%s', async (_, profile, text, expected) => {
    expect(sums(await readText(text, profile))).toEqual(expected)
  })

  test('no break on record leaves the day unknown, unless it is told', async () => {
    const text = 'ログイン名,ユーザー名,打刻した日付,出社時刻,退社時刻\na,山田,2026/6/1,8:30,19:30\n'
    const unknown = await readText(text, garoonTimecard)
    expect([sums(unknown), codesOf(unknown)]).toEqual([['a 2026-06 ?'], ['break-unknown']])
    const told = await readText(text, garoonTimecard, { breaks: [{ from: 720, to: 780 }] })
    expect(sums(told)).toEqual(['a 2026-06 135'])
  })

  test('a rejected row leaves its day unknown, also on a day off', async () => {
    const text = `${daily}0012,髙橋,総務課,2026/6/6,8:30,99:99,1:00\n,誰か,総務課,2026/6/3,8:30,17:15,1:00\n`
    const reading = await readText(text, attendanceDaily)
    expect(sums(reading)[0]).toBe('0012 2026-06 ?')
    expect(reading.people[0]?.months[0]?.unknownDays).toContain('2026-06-06')
    expect(reading.files[0]).toMatchObject({ taken: 4, refused: 0, ofNobody: 1 })
    expect(codesOf(reading)).toContain('rows-of-nobody')
  })

  test('a rejected month is unknown', async () => {
    const reading = await readText('職員番号,年月,超過勤務時間\na,2026年6月,45時半\n', attendanceMonthly)
    expect(sums(reading)).toEqual(['a 2026-06 ?'])
  })

  test('the same day twice: repeated, or contradicting', async () => {
    const again = daily.replace('19:30', '20:30')
    const same = await readAttendance([file(daily, attendanceDaily), file(daily, attendanceDaily)], npaRules)
    expect(sums(same)).toEqual(['0012 2026-06 135', '0013 2026-06 495'])
    expect(same.files.map(({ taken, passedOver }) => [taken, passedOver])).toEqual([
      [4, 0],
      [0, 4],
    ])
    const other = await readAttendance([file(daily, attendanceDaily), file(again, attendanceDaily)], npaRules)
    expect(sums(other)).toEqual(['0012 2026-06 ?', '0013 2026-06 495'])
    expect(codesOf(other).filter((code) => code === 'day-contradicts')).toHaveLength(1)
    expect(other.files[1]).toMatchObject({ passedOver: 3, refused: 1 })
  })

  test('a month twice, and days beside a month', async () => {
    const months = (time: string): AttendanceFile =>
      file(`職員番号,年月,超過勤務時間\n0012,2026年6月,${time}\n`, attendanceMonthly)
    const of = async (...files: readonly AttendanceFile[]) => {
      const reading = await readAttendance(files, npaRules)
      return [sums(reading)[0], codesOf(reading)]
    }
    expect(await of(months('1:00'), months('1:00'))).toEqual(['0012 2026-06 60', ['month-repeats']])
    expect(await of(months('1:00'), months('2:00'))).toEqual(['0012 2026-06 ?', ['month-contradicts']])
    expect(await of(file(daily, attendanceDaily), months('2:15'))).toEqual(['0012 2026-06 135', []])
    expect(await of(file(daily, attendanceDaily), months('3:00'))).toEqual([
      '0012 2026-06 ?',
      ['month-contradicts'],
    ])
  })

  test('rows to come are not counted as workdays without work', async () => {
    const text = `${daily}0012,髙橋,総務課,2026/6/3,,,\n0012,髙橋,総務課,2026/6/4,,,\n`
    const reading = await readText(text, attendanceDaily)
    expect(sums(reading)[0]).toBe('0012 2026-06 135')
    expect(reading.files[0]).toMatchObject({ taken: 4, passedOver: 2 })
    expect(codesOf(reading)).toContain('days-ahead')
  })

  test('what is there and not counted is told', async () => {
    const text = '職員番号,年月,残業時間,所定休日労働時間\na,2026年6月,45:00,8:00\n'
    const plain = await readAttendance([file(text, attendanceMonthly)], lsa36Rules)
    expect(codesOf(plain)).toEqual(['sums-not-counted'])
    const counted = await readAttendance([file(text, attendanceMonthly)], lsa36Rules, {
      overtimeFields: ['overtime', 'holidayWork'],
    })
    expect([sums(counted), codesOf(counted)]).toEqual([['a 2026-06 3180'], []])
  })

  test('a file of one month without a column for it', async () => {
    const text = '職員番号,超過勤務時間\na,45:00\n'
    const lost = await readText(text, attendanceMonthly)
    expect([sums(lost), codesOf(lost), lost.files[0]?.refused]).toEqual([[], ['month-missing'], 1])
    const month = parseIsoYearMonth('2026-06')
    const told = await readAttendance([file(text, attendanceMonthly, { month })], npaRules)
    expect(sums(told)).toEqual(['a 2026-06 2700'])
  })

  test('profiles that are no attendance, and files without anything to count', async () => {
    const trips = defineProfile({
      id: 'trips',
      label: { ja: '出張', en: 'Trips' },
      durationNotation: null,
      header: { kind: 'row' },
      fields: { place: { type: 'text', aliases: ['行先'] } },
    })
    expect(attendanceForm(trips)).toBeUndefined()
    expect(codesOf(await readText('行先\n札幌\n', trips))).toEqual(['profile-unsuited'])
    const bare = await readText('職員番号,日付,備考\na,2026/6/1,x\n', attendanceDaily)
    expect([codesOf(bare), bare.files[0]?.refused]).toEqual([['nothing-to-count'], 1])
  })

  test('the profile that fits is chosen among those that are named', async () => {
    const profiles = [freeeDaily, jinjerDaily, attendanceMonthly]
    expect((await chooseProfile(cp932('従業員番号,日付,出勤時刻\n'), profiles))?.id).toBe('freee.daily')
    expect(await chooseProfile(utf8('a,b\n'), profiles)).toBeUndefined()
  })
})

test('rows are conserved, and cutting a file into several changes nothing', async () => {
  const time = fc.constantFrom('', '8:30', '9:00', '99:99', '22:00', '25:30', '17:15')
  const row = fc.record({
    id: fc.constantFrom('a', 'b', ''),
    day: fc.integer({ min: 1, max: 31 }),
    start: time,
    end: time,
    pause: fc.constantFrom('', '1:00', 'x'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.nat({ max: 30 }), async (rows, cut) => {
      const unique = [...new Map(rows.map((one) => [`${one.id} ${one.day}`, one])).values()]
      const header = '職員番号,日付,出勤,退勤,休憩時間\n'
      const lines = unique.map(
        ({ id, day, start, end, pause }) => `${id},2026/6/${day},${start},${end},${pause}\n`,
      )
      const whole = await readText(header + lines.join(''), attendanceDaily)
      const parts = [lines.slice(0, cut), lines.slice(cut)].map((part) =>
        file(header + part.join(''), attendanceDaily),
      )
      const split = await readAttendance(parts, npaRules, autonomous)
      expect(split.people).toEqual(whole.people)
      for (const { report, taken, passedOver, refused } of [...whole.files, ...split.files]) {
        expect(report.counts.read).toBe(report.counts.accepted + report.counts.rejected)
        expect(report.counts.accepted).toBe(taken + passedOver + refused)
      }
      for (const { months } of whole.people) {
        for (const { record, unknownDays } of months)
          expect(record.overtimeMinutes === null).toBe(unknownDays.length > 0)
      }
    }),
    { numRuns: 60 },
  )
})
