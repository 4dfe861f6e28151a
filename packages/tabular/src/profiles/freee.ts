import { defineProfile } from '../read/define-profile.ts'
import type { DurationField, TimeField } from '../read/profile.ts'
import { dayType, monthlyFields, stretches } from './fields.ts'

const breakTime = (aliases: readonly string[], earlier: { after: string } | { endOf: string }) =>
  ({ type: 'time', aliases, equal: 'keep', ...earlier }) as const satisfies TimeField
const minutes = (...aliases: readonly string[]) =>
  ({ type: 'duration', aliases }) as const satisfies DurationField

/** freee人事労務: 日次勤怠 (daily attendance). Durations `H:MM` or `H:MM:SS`; times past midnight start again at 0:00. */
export const freeeDaily = defineProfile({
  id: 'freee.daily',
  label: { ja: 'freee人事労務 日次勤怠', en: 'freee HR, daily attendance' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    employeeCode: { type: 'code', aliases: ['従業員番号'], required: 'value' },
    name: { type: 'text', aliases: ['氏名'] },
    department: { type: 'text', aliases: ['部門'] },
    date: { type: 'date', aliases: ['日付'], required: 'value' },
    weekday: { type: 'text', aliases: ['曜日'] },
    dayType: {
      type: 'word',
      aliases: ['勤務日種別'],
      words: {
        workday: ['所定労働日'],
        nonStatutoryHoliday: ['所定休日'],
        statutoryHoliday: ['法定休日'],
      },
      otherwise: 'other',
    },
    attendance: { type: 'text', aliases: ['勤怠種別'] },
    plannedStart: { type: 'time', aliases: ['勤務予定開始時刻'] },
    plannedEnd: { type: 'time', aliases: ['勤務予定退勤時刻'], endOf: 'plannedStart' },
    start: { type: 'time', aliases: ['出勤時刻'] },
    end: { type: 'time', aliases: ['退勤時刻'], endOf: 'start' },
    start1: { type: 'time', aliases: ['始業時刻1'] },
    end1: { type: 'time', aliases: ['終業時刻1'], endOf: 'start1' },
    start2: { type: 'time', aliases: ['始業時刻2'], after: 'end1' },
    end2: { type: 'time', aliases: ['終業時刻2'], endOf: 'start2' },
    start3: { type: 'time', aliases: ['始業時刻3'], after: 'end2' },
    end3: { type: 'time', aliases: ['終業時刻3'], endOf: 'start3' },
    break1Start: breakTime(['休憩1入り時刻'], { after: 'start' }),
    break1End: breakTime(['休憩1戻り時刻'], { endOf: 'break1Start' }),
    break2Start: breakTime(['休憩2入り時刻'], { after: 'start' }),
    break2End: breakTime(['休憩2戻り時刻'], { endOf: 'break2Start' }),
    break3Start: breakTime(['休憩3入り時刻'], { after: 'start' }),
    break3End: breakTime(['休憩3戻り時刻'], { endOf: 'break3Start' }),
    regular: minutes('所定内労働時間'),
    withinStatutoryOvertime: minutes('法定内残業時間'),
    overtime: minutes('時間外労働時間'),
    legalHolidayWork: minutes('法定休日労働時間'),
    night: minutes('深夜労働時間'),
    lateOrEarly: minutes('控除対象の遅刻早退'),
    worked: minutes('総勤務時間'),
  },
  unique: ['employeeCode', 'date'],
  checks: [{ kind: 'onlyWhere', field: 'legalHolidayWork', where: 'dayType', is: ['statutoryHoliday'] }],
})

/**
 * freee人事労務: 勤怠サマリー. Decimal hours rounded to one place: 7 h 45 min is `7.8`, and the minutes do not come
 * back. Use the daily file where they matter.
 */
export const freeeSummary = defineProfile({
  id: 'freee.summary',
  label: { ja: 'freee人事労務 勤怠サマリー', en: 'freee HR, attendance summary' },
  durationNotation: 'decimal',
  header: { kind: 'row' },
  fields: monthlyFields,
  unique: ['employeeCode', 'month'],
})

/** freee人事労務: シフト, planned work for every person and day. */
export const freeeShift = defineProfile({
  id: 'freee.shift',
  label: { ja: 'freee人事労務 シフト', en: 'freee HR, shifts' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    employeeCode: { type: 'code', aliases: ['従業員番号'], required: 'value' },
    name: { type: 'text', aliases: ['freee人事労務での表示名'] },
    date: { type: 'date', aliases: ['日付'], required: 'value' },
    patternCode: { type: 'code', aliases: ['勤務パターンコード'] },
    dayType,
    start: { type: 'time', aliases: ['出勤時刻'] },
    end: { type: 'time', aliases: ['退勤時刻'], endOf: 'start' },
    breakTime: minutes('休憩時間'),
    ...stretches(['breakStart', 'breakEnd'], [1, 2, 3], (n) => [[`休憩開始${n}`], [`休憩終了${n}`]], 'start'),
    nightDayType: { type: 'text', aliases: ['夜勤日種別'] },
  },
  unique: ['employeeCode', 'date'],
})
