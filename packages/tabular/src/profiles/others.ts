import { defineProfile } from '../read/define-profile.ts'
import {
  dailyFields,
  date,
  dayType,
  dayWords,
  department,
  duration,
  employeeCode,
  endOf,
  monthlyFields,
  name,
  note,
  stretches,
  sums,
  time,
} from './fields.ts'

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const shortYears = { order: 'ymd', firstYear: 2000 } as const

/** マネーフォワード クラウド勤怠: 月別データ. The time format is chosen at export and has to be told. */
export const moneyForwardMonthly = defineProfile({
  id: 'money-forward.monthly',
  label: { ja: 'マネーフォワード クラウド勤怠 月別データ', en: 'Money Forward Attendance, monthly data' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    ...monthlyFields,
    version: { type: 'number', aliases: ['Version'], whole: true },
  },
  unique: ['employeeCode', 'month'],
})

/** AKASHI: 日次, in the format that its user made. The notation has to be told. */
export const akashiDaily = defineProfile({
  id: 'akashi.daily',
  label: { ja: 'AKASHI 日次', en: 'AKASHI, daily' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: dailyFields,
  unique: ['employeeCode', 'date'],
})

/** AKASHI: 月次, in the format that its user made. The notation has to be told. */
export const akashiMonthly = defineProfile({
  id: 'akashi.monthly',
  label: { ja: 'AKASHI 月次', en: 'AKASHI, monthly' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: monthlyFields,
  unique: ['employeeCode', 'month'],
})

/** ラクロー: daily data with the objective log beside what was declared, and the differences in minutes. */
export const rakuroDaily = defineProfile({
  id: 'rakuro.daily',
  label: { ja: 'ラクロー 日次', en: 'Rakuro, daily' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    ...dailyFields,
    objectiveWorked: duration('【参考ログ】労働時間'),
    objectiveBreak: duration('【参考ログ】休憩時間'),
    startDifference: { ...duration('【乖離時間/参考ログ】始業(分)'), notation: 'minutes' },
    endDifference: { ...duration('【乖離時間/参考ログ】終業(分)'), notation: 'minutes' },
    workedDifference: { ...duration('【乖離時間/参考ログ】労働時間(分)'), notation: 'minutes' },
  },
  unique: ['employeeCode', 'date'],
})

/** レコル: 勤怠データ, several works (勤務No) a day; comma or tab, dates also as `20261102`. */
export const recoruDaily = defineProfile({
  id: 'recoru.daily',
  label: { ja: 'レコル 勤怠データ', en: 'Recoru, attendance' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    employeeCode,
    date,
    workNumber: { type: 'number', aliases: ['勤務No'], whole: true },
    place: { type: 'text', aliases: ['作業場所'] },
    workType: { type: 'text', aliases: ['勤務区分'] },
    start: time('開始'),
    end: endOf('start', '終了'),
    ...stretches(
      ['breakStart', 'breakEnd'],
      ten,
      (n) => [
        [`休憩開始#${n}`, `休憩開始${n}`],
        [`休憩終了#${n}`, `休憩終了${n}`],
      ],
      'start',
    ),
    note,
    calendar: { type: 'text', aliases: ['カレンダー'] },
    workSetting: { type: 'text', aliases: ['勤務設定'] },
  },
  unique: ['employeeCode', 'date', 'workNumber'],
})

/** kincone: a row for every day. The notation has to be told. */
export const kinconeDaily = defineProfile({
  id: 'kincone.daily',
  label: { ja: 'kincone 日別', en: 'kincone, daily' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: dailyFields,
  unique: ['employeeCode', 'date'],
})

/** kincone: 集計, a row for every month. The notation has to be told. */
export const kinconeMonthly = defineProfile({
  id: 'kincone.monthly',
  label: { ja: 'kincone 集計', en: 'kincone, monthly' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: monthlyFields,
  unique: ['employeeCode', 'month'],
})

/** Garoon タイムカード. */
export const garoonTimecard = defineProfile({
  id: 'garoon.timecard',
  label: { ja: 'Garoon タイムカード', en: 'Garoon, time card' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    employeeCode: { type: 'code', aliases: ['ログイン名'], required: 'value' },
    name: { type: 'text', aliases: ['ユーザー名'] },
    date: { type: 'date', aliases: ['打刻した日付', '日付'], required: 'value' },
    start: time('出社時刻'),
    end: endOf('start', '退社時刻'),
    ...stretches(
      ['outStart', 'outEnd'],
      [1, 2, 3, 4, 5],
      (n) => [
        n === 1 ? ['外出時刻1', '外出時刻'] : [`外出時刻${n}`],
        n === 1 ? ['復帰時刻1', '復帰時刻'] : [`復帰時刻${n}`],
      ],
      'start',
    ),
    note,
  },
  unique: ['employeeCode', 'date'],
})

/** クラウドログ: 勤怠. Breaks as `12:00-13:00/17:00-17:15` in one cell. */
export const crowdlogDaily = defineProfile({
  id: 'crowdlog.daily',
  label: { ja: 'クラウドログ 勤怠', en: 'CrowdLog, attendance' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    employeeCode: { type: 'code', aliases: ['社員コード'], required: 'value' },
    date,
    start: time('出社'),
    end: endOf('start', '退社'),
    breaks: { type: 'ranges', aliases: ['休憩詳細'] },
    note: { type: 'text', aliases: ['日報'] },
    status: { type: 'flag', aliases: ['ステータス'], yes: ['1'], no: ['0'] },
  },
  unique: ['employeeCode', 'date'],
})

/** Smart打刻 (SmartHR Plus): the month in one column and the day in another, hours and minutes apart. */
export const smartDakoku = defineProfile({
  id: 'smart-dakoku.daily',
  label: { ja: 'Smart打刻 for SmartHR', en: 'Smart Dakoku for SmartHR' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    tenant: { type: 'text', aliases: ['テナント名'] },
    department: { type: 'text', aliases: ['部署名1', '部署1'] },
    employeeCode: { type: 'code', aliases: ['社員番号'], required: 'value' },
    name: { type: 'text', aliases: ['氏名'] },
    employment: { type: 'text', aliases: ['雇用形態'] },
    date: { type: 'date', aliases: [], parts: { month: ['年月'], day: ['日'] }, required: 'value' },
    start1: { type: 'time', aliases: [], parts: { hour: ['出勤1_時'], minute: ['出勤1_分'] } },
    end1: { type: 'time', aliases: [], parts: { hour: ['退社1_時'], minute: ['退社1_分'] }, endOf: 'start1' },
    start2: {
      type: 'time',
      aliases: [],
      parts: { hour: ['出勤2_時'], minute: ['出勤2_分'] },
      after: 'end1',
    },
    end2: { type: 'time', aliases: [], parts: { hour: ['退社2_時'], minute: ['退社2_分'] }, endOf: 'start2' },
  },
  unique: ['employeeCode', 'date'],
})

/** rakumo キンタイ: 日次. The notation has to be told. */
export const rakumoDaily = defineProfile({
  id: 'rakumo.daily',
  label: { ja: 'rakumo キンタイ 日次', en: 'rakumo Kintai, daily' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: dailyFields,
  unique: ['employeeCode', 'date'],
})

/** rakumo キンタイ: 期間毎. The day is the first one of the period. The notation has to be told. */
export const rakumoPeriod = defineProfile({
  id: 'rakumo.period',
  label: { ja: 'rakumo キンタイ 期間毎', en: 'rakumo Kintai, by period' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: { employeeCode, name, department, firstDay: date, ...sums, note },
  unique: ['employeeCode', 'firstDay'],
})

/**
 * Time recorders that begin with a line of their own (`Q092X,001,00:00,15/10/20,10:08`): terminal, card, day and six
 * stamps, each with a digit behind it, 1 for a stamp after midnight.
 */
export const timeRecorderQ092x = defineProfile({
  id: 'time-recorder.q092x',
  label: { ja: 'タイムレコーダー（Q092X形式）', en: 'Time recorder, Q092X' },
  durationNotation: null,
  delimiter: ',',
  header: {
    kind: 'none',
    leading: 1,
    columns: [
      'terminal',
      'employeeCode',
      'date',
      'time1',
      'nextDay1',
      'time2',
      'nextDay2',
      'time3',
      'nextDay3',
      'time4',
      'nextDay4',
      'time5',
      'nextDay5',
      'time6',
      'nextDay6',
    ],
  },
  fields: {
    terminal: { type: 'code', aliases: ['端末No'] },
    employeeCode: { type: 'code', aliases: ['カードNo'], required: 'value' },
    date: { type: 'date', aliases: ['日付'], shortDates: shortYears, required: 'value' },
    nextDay1: { type: 'flag', aliases: ['徹夜1'], yes: ['1'], no: ['0', ''] },
    time1: { type: 'time', aliases: ['打刻1'], nextDayFlag: 'nextDay1' },
    nextDay2: { type: 'flag', aliases: ['徹夜2'], yes: ['1'], no: ['0', ''] },
    time2: { type: 'time', aliases: ['打刻2'], nextDayFlag: 'nextDay2' },
    nextDay3: { type: 'flag', aliases: ['徹夜3'], yes: ['1'], no: ['0', ''] },
    time3: { type: 'time', aliases: ['打刻3'], nextDayFlag: 'nextDay3' },
    nextDay4: { type: 'flag', aliases: ['徹夜4'], yes: ['1'], no: ['0', ''] },
    time4: { type: 'time', aliases: ['打刻4'], nextDayFlag: 'nextDay4' },
    nextDay5: { type: 'flag', aliases: ['徹夜5'], yes: ['1'], no: ['0', ''] },
    time5: { type: 'time', aliases: ['打刻5'], nextDayFlag: 'nextDay5' },
    nextDay6: { type: 'flag', aliases: ['徹夜6'], yes: ['1'], no: ['0', ''] },
    time6: { type: 'time', aliases: ['打刻6'], nextDayFlag: 'nextDay6' },
  },
  unique: ['employeeCode', 'date'],
})

/** カルコロ100: cards with pairs of stamps, each with a mark for what was unusual; two-digit years. */
export const calcolo100 = defineProfile({
  id: 'calcolo100.daily',
  label: { ja: 'カルコロ100', en: 'Calcolo 100' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    employeeCode: { type: 'code', aliases: ['カードNo(4)', 'カードNo', 'カードNo.'], required: 'value' },
    dayType: { type: 'text', aliases: ['区分'] },
    date: {
      type: 'date',
      aliases: ['YY/MM/DD', '日付', '年月日'],
      shortDates: shortYears,
      required: 'value',
    },
    ...stretches(['start', 'end'], [1, 2, 3], (n) => [[`入${n}`], [`退${n}`]]),
  },
  unique: ['employeeCode', 'date'],
})

/** A batch from one service to another, with all durations in minutes. */
export const serviceBatch = defineProfile({
  id: 'service-batch.daily',
  label: { ja: 'サービス間連携（日別、分単位）', en: 'Batch between services, daily, in minutes' },
  durationNotation: 'minutes',
  header: { kind: 'row' },
  fields: {
    employeeCode: { type: 'code', aliases: ['社員ID_A', '社員ID'], required: 'value' },
    otherCode: { type: 'code', aliases: ['社員ID_B'] },
    date,
    workTypeCode: { type: 'code', aliases: ['勤務種別コード'] },
    plannedStart: time('出勤予定時刻'),
    plannedEnd: endOf('plannedStart', '退勤予定時刻'),
    start: time('出勤時刻'),
    end: endOf('start', '退勤時刻'),
    worked: duration('稼働時間(分)'),
    breakTime: duration('休憩時間(分)'),
    lateOrAbsent: duration('遅刻・早退・欠勤時間(分)'),
    overtime: duration('時間外時間(分)'),
    night: duration('深夜稼働時間(分)'),
    overtimeBeyond60: duration('60時間超時間外時間(分)'),
  },
  unique: ['employeeCode', 'date'],
})

/** 給料らくだ: CP932, all columns present. Two decimals or `0:00`: the notation has to be told. */
export const kyuryoRakuda = defineProfile({
  id: 'kyuryo-rakuda.monthly',
  label: { ja: '給料らくだ', en: 'Kyuryo Rakuda' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: monthlyFields,
  unique: ['employeeCode', 'month'],
})

/** 弥生給与: times of day from 0:00 to 23:59, in base 60. The order of short dates is up to its user. */
export const yayoiDaily = defineProfile({
  id: 'yayoi.daily',
  label: { ja: '弥生給与 勤怠（60進法）', en: 'Yayoi Payroll, attendance' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: dailyFields,
  unique: ['employeeCode', 'date'],
})

/** 弥生給与 with 10進法: `13.50` is 13:30, for times of day too. */
export const yayoiDailyDecimal = defineProfile({
  id: 'yayoi.daily-decimal',
  label: { ja: '弥生給与 勤怠（10進法）', en: 'Yayoi Payroll, attendance in decimals' },
  durationNotation: 'decimal',
  header: { kind: 'row' },
  fields: {
    ...dailyFields,
    start: { ...dailyFields.start, notation: 'decimal' },
    end: { ...dailyFields.end, notation: 'decimal' },
  },
  unique: ['employeeCode', 'date'],
})

/** マッチングッド: times up to 36:00, dates in either calendar; an empty kind of day is a working day. */
export const matchingoodDaily = defineProfile({
  id: 'matchingood.daily',
  label: { ja: 'マッチングッド 勤怠', en: 'Matchin Good, attendance' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    ...dailyFields,
    dayType: { ...dayType, words: { ...dayWords, workday: ['平日', ''] } },
  },
  unique: ['employeeCode', 'date'],
})

/** タブレットタイムレコーダー: all work on holidays comes as 法定休日出勤 unless its user changed that. */
export const tabletTimeRecorder = defineProfile({
  id: 'tablet-time-recorder.daily',
  label: { ja: 'タブレットタイムレコーダー', en: 'Tablet Time Recorder' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: dailyFields,
  unique: ['employeeCode', 'date'],
})

/** Doreming: times up to 32:50 when the boundary of the day was moved to 9:00. */
export const doremingDaily = defineProfile({
  id: 'doreming.daily',
  label: { ja: 'ドレミング 勤怠', en: 'Doreming, attendance' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: dailyFields,
  unique: ['employeeCode', 'date'],
})
