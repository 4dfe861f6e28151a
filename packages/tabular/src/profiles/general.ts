import { defineProfile } from '../read/define-profile.ts'
import { dailyFields, monthlyFields } from './fields.ts'

/**
 * A row for every person and day, with the headers of all products: the place to begin when the product is not
 * listed or its columns were renamed. The notation of durations has to be told.
 */
export const attendanceDaily = defineProfile({
  id: 'attendance.daily',
  label: { ja: '日別勤怠（汎用）', en: 'Daily attendance, any product' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: dailyFields,
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
