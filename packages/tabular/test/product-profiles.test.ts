import { readFileSync } from 'node:fs'
import { parseIsoDate, parseIsoYearMonth } from '@reform/calendar'
import { describe, expect, test } from 'vitest'
import * as profiles from '../src/profiles/index.ts'
import {
  defineProfile,
  type Encoding,
  type Profile,
  type ReadOptions,
  readAllRecords,
} from '../src/read/index.ts'

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../tooling/fixtures/attendance/${name}`, import.meta.url))
}

const day = parseIsoDate('2026-11-02')
const month = parseIsoYearMonth('2026-11')

type Case = {
  readonly file: string
  readonly profile: Profile
  readonly options?: ReadOptions
  readonly encoding?: Encoding
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly warnings?: readonly string[]
}

const cases: readonly Case[] = [
  {
    file: 'freee-daily.csv',
    profile: profiles.freeeDaily,
    records: [
      {
        employeeCode: '000101',
        name: '髙橋 一',
        date: day,
        dayType: 'workday',
        start: 505,
        end: 1140,
        overtime: 90,
      },
      { dayType: 'nonStatutoryHoliday', start: null, worked: null },
      { name: '山﨑 花', start: 840, end: 1530, break1End: 1140, legalHolidayWork: 90, worked: 630 },
    ],
    warnings: ['value-elsewhere'],
  },
  {
    file: 'freee-summary.csv',
    profile: profiles.freeeSummary,
    encoding: 'utf-8',
    records: [{ worked: 9768, overtime: 738 }, { legalHolidayWork: 450 }],
    warnings: ['duration-coarse', 'duration-coarse', 'duration-coarse'],
  },
  {
    file: 'freee-shift.csv',
    profile: profiles.freeeShift,
    encoding: 'utf-8',
    records: [
      { name: '髙橋 一', date: day, start: 510, end: 1035, breakTime: 60 },
      { start: 1320, end: 1860, breakStart1: 1560, breakEnd1: 1620, nightDayType: '夜勤' },
    ],
  },
  {
    file: 'king-of-time-daily.csv',
    profile: profiles.kingOfTimeDaily,
    options: { durationNotation: 'dot60' },
    records: [
      {
        employeeCode: '0012',
        department: '総務課',
        start: 540,
        startMark: '編',
        end: 1215,
        endMark: 'IC',
        worked: 615,
        overtime: 150,
        note: '資料作成\r\n（国会）',
      },
      { dayType: 'nonStatutoryHoliday', start: null, startMark: null, worked: 0 },
    ],
  },
  {
    file: 'king-of-time-monthly.csv',
    profile: profiles.kingOfTimeMonthly,
    options: { durationNotation: 'minutes' },
    records: [{ employeeCode: '0012', month, worked: 9765, overtime: 1770 }],
  },
  {
    file: 'king-of-time-monthly-across.csv',
    profile: profiles.kingOfTimeMonthlyAcross,
    options: { durationNotation: 'minutes' },
    records: [
      { employeeCode: '0012', month, overtime: 1770 },
      { employeeCode: '0013', department: '会計課', overtime: 60 },
    ],
  },
  {
    file: 'king-of-time-stamps.csv',
    profile: profiles.kingOfTimeStampsBare,
    records: [
      { employeeCode: '123456', kind: 'start', stamp: parseIsoDate('2006-02-28') * 1440 + 540 },
      { kind: 'end', stamp: parseIsoDate('2006-02-28') * 1440 + 1065 },
    ],
  },
  {
    file: 'king-of-time-analysis.csv',
    profile: profiles.kingOfTimeAnalysis,
    records: [{ month: parseIsoYearMonth('2026-04'), departmentCode: '100', worked: 1080, overtime: 1440 }],
  },
  {
    file: 'jobcan-daily.csv',
    profile: profiles.jobcanDaily,
    options: { durationNotation: 'colon60' },
    encoding: 'utf-8',
    records: [
      { employeeCode: 'S001', date: day, place: '本館', worked: 210, overtime: 0, night: 0 },
      { place: '別館', overtime: 165 },
      { dayType: 'dayOff', worked: 0, start: null },
    ],
  },
  {
    file: 'jinjer-daily.csv',
    profile: profiles.jinjerDaily,
    records: [
      {
        employeeCode: '00077',
        date: parseIsoDate('2026-07-06'),
        start1: 538,
        end1: 720,
        start2: 780,
        end2: 1510,
        plannedBreakEnd1: 780,
        mealStart1: 720,
        outEnd1: 930,
        dayType: null,
        note: '確認済',
      },
      { dayType: 'statutoryHoliday', start1: null },
    ],
  },
  {
    file: 'money-forward-monthly.csv',
    profile: profiles.moneyForwardMonthly,
    options: { durationNotation: 'colon60' },
    records: [{ version: 2, employeeCode: '0012', worked: 9765, overtime: 1770, month: null }],
  },
  {
    file: 'akashi-daily.csv',
    profile: profiles.akashiDaily,
    options: { durationNotation: 'colon60' },
    encoding: 'utf-8',
    records: [{ employeeCode: 'A-1', start: 540, end: 1110, worked: 510, overtime: 45 }],
  },
  {
    file: 'akashi-monthly.csv',
    profile: profiles.akashiMonthly,
    options: { durationNotation: 'decimal' },
    encoding: 'utf-8',
    records: [{ month, worked: 9750, overtime: 765 }],
  },
  {
    file: 'rakuro-daily.csv',
    profile: profiles.rakuroDaily,
    encoding: 'utf-8',
    records: [
      {
        start: 540,
        end: 1080,
        worked: 480,
        breakTime: 60,
        objectiveStart: 521,
        objectiveEnd: 1145,
        objectiveWorked: 564,
        startDifference: -19,
        endDifference: 65,
        workedDifference: 84,
      },
    ],
  },
  {
    file: 'recoru-daily.txt',
    profile: profiles.recoruDaily,
    records: [
      { employeeCode: 'kato', date: day, workNumber: 1, start: 510, end: 720 },
      { workNumber: 2, end: 1440, breakStart1: 1080, breakEnd1: 1110, note: '会議' },
    ],
  },
  {
    file: 'kincone-daily.csv',
    profile: profiles.kinconeDaily,
    options: { durationNotation: 'colon60' },
    encoding: 'utf-8',
    records: [{ employeeCode: 'K9', date: day, breakTime: 60, worked: 465 }],
  },
  {
    file: 'kincone-monthly.csv',
    profile: profiles.kinconeMonthly,
    options: { durationNotation: 'colon60' },
    encoding: 'utf-8',
    records: [{ month, worked: 9300, overtime: 615 }],
  },
  {
    file: 'garoon-timecard.csv',
    profile: profiles.garoonTimecard,
    encoding: 'utf-16le',
    records: [{ employeeCode: 'mori', date: day, start: 510, end: 1160, outStart1: 900, note: '庁外会議' }],
  },
  {
    file: 'crowdlog-daily.csv',
    profile: profiles.crowdlogDaily,
    encoding: 'utf-8',
    records: [
      {
        date: day,
        breaks: [
          [720, 780],
          [1020, 1035],
        ],
        status: true,
        note: '設計',
      },
    ],
  },
  {
    file: 'smart-dakoku.csv',
    profile: profiles.smartDakoku,
    records: [
      { date: day, department: '総務課', start1: 510, end1: 720, start2: 780, end2: 1505 },
      { date: day + 1, start1: null, end1: null },
    ],
  },
  {
    file: 'rakumo-daily.csv',
    profile: profiles.rakumoDaily,
    options: { durationNotation: 'colon60' },
    encoding: 'utf-8',
    records: [{ date: day, start: 570, worked: 480 }],
  },
  {
    file: 'rakumo-period.csv',
    profile: profiles.rakumoPeriod,
    options: { durationNotation: 'colon60' },
    encoding: 'utf-8',
    records: [{ firstDay: parseIsoDate('2026-11-01'), worked: 9600, overtime: 510 }],
  },
  {
    file: 'time-recorder-q092x.csv',
    profile: profiles.timeRecorderQ092x,
    encoding: 'utf-8',
    records: [
      { employeeCode: '0007', date: parseIsoDate('2015-10-03'), time1: 535, time2: 1463, time3: null },
      { time2: 1050, time3: 720, nextDay3: false },
    ],
  },
  {
    file: 'calcolo100.csv',
    profile: profiles.calcolo100,
    records: [{ employeeCode: '0007', date: parseIsoDate('2015-10-03'), start1: 535, end2: 1330 }],
  },
  {
    file: 'service-batch.csv',
    profile: profiles.serviceBatch,
    encoding: 'utf-8',
    records: [{ employeeCode: '0012', worked: 600, breakTime: 60, overtime: 120, overtimeBeyond60: 0 }],
  },
  {
    file: 'kyuryo-rakuda.csv',
    profile: profiles.kyuryoRakuda,
    options: { durationNotation: 'decimal' },
    records: [{ name: 'ｻﾄｳ ﾀﾛｳ', month, worked: 9765, overtime: 1770 }],
  },
  {
    file: 'yayoi-daily.csv',
    profile: profiles.yayoiDaily,
    records: [{ date: day, start: 510, end: 1035, worked: 465 }],
  },
  {
    file: 'yayoi-daily-decimal.csv',
    profile: profiles.yayoiDailyDecimal,
    records: [{ date: day, start: 510, end: 1035, worked: 465 }],
  },
  {
    file: 'matchingood-daily.csv',
    profile: profiles.matchingoodDaily,
    records: [
      { dayType: 'workday', start: 1200, end: 2010, overtime: 285 },
      { dayType: 'statutoryHoliday', date: day + 1 },
      { dayType: 'paidLeave', start: null },
    ],
  },
  {
    file: 'tablet-time-recorder.csv',
    profile: profiles.tabletTimeRecorder,
    options: { durationNotation: 'colon60' },
    records: [{ dayType: 'statutoryHoliday', worked: 180 }],
  },
  {
    file: 'doreming-daily.csv',
    profile: profiles.doremingDaily,
    records: [{ date: day, start: 1320, end: 1970, worked: 590 }],
  },
]

test.each(cases)('$file', async ({ file, profile, options, encoding, records, warnings }) => {
  const result = await readAllRecords(fixture(file), profile, options)
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result.records).toMatchObject(records)
  expect(result.records).toHaveLength(records.length)
  expect(result.issues.map(({ code }) => code)).toEqual(warnings ?? [])
  expect(result.report).toMatchObject({ complete: true, encoding: encoding ?? 'cp932' })
})

test('every profile is plain data, and most have a file here', () => {
  const tested = new Set(cases.map(({ profile }) => profile.id))
  const untested = Object.values(profiles).filter(({ id }) => !tested.has(id))
  expect(untested.map(({ id }) => id)).toEqual([
    'attendance.daily',
    'attendance.monthly',
    'king-of-time.stamps',
  ])
  for (const profile of Object.values(profiles)) {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  }
})

describe('lines above the header', () => {
  const block = { type: 'text', required: 'value', from: 'block' } as const
  const profile = defineProfile({
    ...profiles.attendanceDaily,
    fields: {
      ...profiles.attendanceDaily.fields,
      name: { ...block, aliases: ['氏名'] },
      department: { ...block, aliases: ['グループ'] },
    },
  })

  test('give their values to the rows below them', async () => {
    const bytes = fixture('attendance-blocks.csv')
    const { records, issues, report } = await readAllRecords(bytes, profile, { durationNotation: 'colon60' })
    expect(issues).toEqual([])
    expect(records.map(({ name, department, overtime }) => [name, department, overtime])).toEqual([
      ['中村 翼', '技術開発部', 15],
      ['中村 翼', '技術開発部', null],
      ['小川 楓', '営業部', 135],
    ])
    expect(report.counts.skipped).toMatchObject({ block: 2, header: 2, total: 1, blank: 1 })
  })
})

test('the general profile reads several stretches: past midnight, and overlapping on one day', async () => {
  const header = '職員番号,日付,出勤1,退勤1,出勤2,退勤2,休憩開始1,休憩終了1'
  const rows = [
    '1,2026/11/2,8:30,17:15,22:00,1:00,12:00,13:00',
    '2,2026/11/2,22:00,8:30,7:00,9:00,2:00,3:00',
    '3,2026/11/2,8:30,20:00,19:00,21:15,,',
    '4,2026/11/2,18:00,23:00,1:00,5:00,,',
  ]
  const bytes = new TextEncoder().encode([header, ...rows].join('\n'))
  const { records, issues } = await readAllRecords(bytes, profiles.attendanceDaily, {
    durationNotation: 'colon60',
  })
  expect(
    records.map(({ start, end, start2, end2, breakStart1, breakEnd1 }) => [
      start,
      end,
      start2,
      end2,
      breakStart1,
      breakEnd1,
    ]),
  ).toEqual([
    [510, 1035, 1320, 1500, 720, 780],
    [1320, 1950, 1860, 1980, 1560, 1620],
    [510, 1200, 1140, 1275, null, null],
    [1080, 1380, 1500, 1740, null, null],
  ])
  expect(issues.map(({ code, severity, place }) => [code, severity, place.line])).toEqual([
    ['span-overlaps', 'warning', 3],
    ['span-overlaps', 'warning', 4],
  ])
})
