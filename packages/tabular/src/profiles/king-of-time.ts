import { defineProfile } from '../read/define-profile.ts'
import { dailyFields, employeeCode, monthlyFields, name } from './fields.ts'

const affiliation = {
  companyCode: { type: 'code', aliases: ['企業コード'] },
  departmentCode: { type: 'code', aliases: ['所属コード'] },
  employmentCode: { type: 'code', aliases: ['雇用区分コード'] },
  employment: { type: 'text', aliases: ['雇用区分'] },
  groupCodes: { type: 'text', aliases: ['従業員グループコード', '従業員グループコード(::区切り)'] },
} as const

/**
 * KING OF TIME 勤怠管理 and its sisters (freee勤怠管理Plus, オフィスステーション勤怠, おまかせはたラクサポート): 日別データ. The
 * notation (10進, 60進, 分) is a setting of the export and has to be told. Letters beside stamps tell how they came about.
 */
export const kingOfTimeDaily = defineProfile({
  id: 'king-of-time.daily',
  label: { ja: 'KING OF TIME 日別データ', en: 'KING OF TIME, daily data' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    ...affiliation,
    ...dailyFields,
    startMark: { type: 'mark', aliases: dailyFields.start.aliases },
    endMark: { type: 'mark', aliases: dailyFields.end.aliases },
  },
  unique: ['employeeCode', 'date'],
})

/** KING OF TIME: 月別データ, a row for every person. The notation has to be told. */
export const kingOfTimeMonthly = defineProfile({
  id: 'king-of-time.monthly',
  label: { ja: 'KING OF TIME 月別データ', en: 'KING OF TIME, monthly data' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: { ...affiliation, ...monthlyFields },
  unique: ['employeeCode', 'month'],
})

/** KING OF TIME: 月別データ in horizontal orientation, a column for every person. The notation has to be told. */
export const kingOfTimeMonthlyAcross = defineProfile({
  ...kingOfTimeMonthly,
  id: 'king-of-time.monthly-across',
  label: { ja: 'KING OF TIME 月別データ（横）', en: 'KING OF TIME, monthly data across' },
  orientation: 'columns',
})

/** KING OF TIME: 打刻データ, a row for every stamp. */
export const kingOfTimeStamps = defineProfile({
  id: 'king-of-time.stamps',
  label: { ja: 'KING OF TIME 打刻データ', en: 'KING OF TIME, stamps' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    employeeCode,
    name,
    kind: {
      type: 'word',
      aliases: ['打刻種別コード', '打刻種別'],
      words: {
        start: ['1', '出勤'],
        end: ['2', '退勤'],
        breakStart: ['3', '休憩開始'],
        breakEnd: ['4', '休憩終了'],
      },
      required: 'value',
    },
    stamp: { type: 'stamp', aliases: ['打刻日時'], required: 'value' },
  },
  unique: ['employeeCode', 'kind', 'stamp'],
})

/** KING OF TIME: 打刻データ without a header row. */
export const kingOfTimeStampsBare = defineProfile({
  ...kingOfTimeStamps,
  id: 'king-of-time.stamps-bare',
  label: { ja: 'KING OF TIME 打刻データ（見出しなし）', en: 'KING OF TIME, stamps without header' },
  header: { kind: 'none', columns: ['employeeCode', 'name', 'kind', 'stamp'] },
})

/** KING OF TIME: データ分析. Months as `yyyymm`, all times in minutes. */
export const kingOfTimeAnalysis = defineProfile({
  id: 'king-of-time.analysis',
  label: { ja: 'KING OF TIME データ分析', en: 'KING OF TIME, data analysis' },
  durationNotation: 'minutes',
  header: { kind: 'row' },
  fields: {
    ...monthlyFields,
    month: { ...monthlyFields.month, required: 'value' },
    departmentCode: { type: 'code', aliases: ['所属コード'], required: 'value' },
    employmentCode: { type: 'code', aliases: ['雇用区分コード'], required: 'value' },
  },
  unique: ['employeeCode', 'month'],
})
