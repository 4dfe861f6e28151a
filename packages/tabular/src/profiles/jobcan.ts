import { defineProfile } from '../read/define-profile.ts'
import { dailyFields } from './fields.ts'

/**
 * ジョブカン勤怠管理: 勤務データ. The notation (10進 `1.50` or 時刻 `1:30`) is a setting of the export and has to be told; a
 * dash is zero. With 「全ての打刻場所」 there are several rows for a person and day, one for each place.
 */
export const jobcanDaily = defineProfile({
  id: 'jobcan.daily',
  label: { ja: 'ジョブカン勤怠管理 勤務データ', en: 'Jobcan, work data' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    ...dailyFields,
    place: { type: 'text', aliases: ['打刻場所', '打刻グループ', '勤務場所'] },
    overtime: { ...dailyFields.overtime, dash: 'zero' },
    night: { ...dailyFields.night, dash: 'zero' },
    worked: { ...dailyFields.worked, dash: 'zero' },
    holidayWork: { ...dailyFields.holidayWork, dash: 'zero' },
  },
  unique: ['employeeCode', 'date', 'place'],
})
