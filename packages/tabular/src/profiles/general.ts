import { defineProfile } from '../read/define-profile.ts'
import { dailyFields, monthlyFields, stretches } from './fields.ts'

/**
 * A row for every person and day, with the headers of all products: the place to begin when the product is not
 * listed or its columns were renamed. The notation of durations has to be told.
 */
export const attendanceDaily = defineProfile({
  id: 'attendance.daily',
  label: { ja: '日別勤怠（汎用）', en: 'Daily attendance, any product' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    ...dailyFields,
    ...stretches(
      ['start', 'end'],
      [2, 3, 4, 5],
      (n) => [
        [`出勤${n}`, `出勤時刻${n}`, `始業時刻${n}`, `出社${n}`, `入${n}`],
        [`退勤${n}`, `退勤時刻${n}`, `終業時刻${n}`, `退社${n}`, `退${n}`],
      ],
      'end',
    ),
    ...stretches(
      ['breakStart', 'breakEnd'],
      [1, 2, 3],
      (n) => [
        [`休憩開始${n}`, `休憩${n}開始`, `休憩${n}入り時刻`],
        [`休憩終了${n}`, `休憩${n}終了`, `休憩${n}戻り時刻`],
      ],
      'start',
    ),
  },
  unique: ['employeeCode', 'date'],
})

/** A row for every person and month, with the headers of all products. The notation of durations has to be told. */
export const attendanceMonthly = defineProfile({
  id: 'attendance.monthly',
  label: { ja: '月別勤怠（汎用）', en: 'Monthly attendance, any product' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: monthlyFields,
  unique: ['employeeCode', 'month'],
})
