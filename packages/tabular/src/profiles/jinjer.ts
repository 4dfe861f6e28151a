import { defineProfile } from '../read/define-profile.ts'
import { endOf, stretches, sums, time } from './fields.ts'

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** jinjer 勤怠: 汎用データ, 194 columns (an older layout has 133); an asterisk marks required headers. */
export const jinjerDaily = defineProfile({
  id: 'jinjer.daily',
  label: { ja: 'jinjer勤怠 汎用データ', en: 'jinjer, general data' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    name: { type: 'text', aliases: ['名前'] },
    employeeCode: { type: 'code', aliases: ['従業員ID'], required: 'value' },
    date: { type: 'date', aliases: ['年月日'], required: 'value' },
    stampGroup: { type: 'code', aliases: ['打刻グループID'], required: 'column' },
    department: { type: 'text', aliases: ['所属グループ名'] },
    shiftTemplate: { type: 'code', aliases: ['スケジュール雛形ID'] },
    plannedStart: time('出勤予定時刻'),
    plannedEnd: endOf('plannedStart', '退勤予定時刻'),
    ...stretches(
      ['plannedBreakStart', 'plannedBreakEnd'],
      [1, 2, 3, 4, 5],
      (n) => [[`休憩予定時刻${n}`], [`復帰予定時刻${n}`]],
      'plannedStart',
    ),
    dayType: {
      type: 'word',
      aliases: ['休日'],
      words: {
        statutoryHoliday: ['0', '法定休日'],
        nonStatutoryHoliday: ['1', '所定休日'],
        statutoryHolidaySwapped: ['2', '法休(振替休出)'],
        nonStatutoryHolidaySwapped: ['3', '所休(振替休出)'],
        statutoryHolidayOvertime: ['4', '法休(時間外休出)'],
        nonStatutoryHolidayOvertime: ['5', '所休(時間外休出)'],
      },
    },
    ...stretches(['start', 'end'], ten, (n) => [[`出勤${n}`], [`退勤${n}`]]),
    ...stretches(['breakStart', 'breakEnd'], ten, (n) => [[`休憩${n}`], [`復帰${n}`]], 'start1'),
    ...stretches(['mealStart', 'mealEnd'], [1, 2], (n) => [[`食事${n}開始`], [`食事${n}終了`]], 'start1'),
    ...stretches(['outStart', 'outEnd'], ten, (n) => [[`外出${n}`], [`再入${n}`]], 'start1'),
    leave1: { type: 'text', aliases: ['休日休暇名1'] },
    leave1Kind: { type: 'text', aliases: ['休日休暇名1種別', '種別1'] },
    leave2: { type: 'text', aliases: ['休日休暇名2'] },
    leave2Kind: { type: 'text', aliases: ['休日休暇名2種別', '種別2'] },
    comment: { type: 'text', aliases: ['打刻時コメント'] },
    note: { type: 'text', aliases: ['管理者備考'] },
    status: {
      type: 'word',
      aliases: ['勤務状況'],
      words: { notStamped: ['0', '未打刻'], absence: ['1', '欠勤'] },
    },
    ...sums,
  },
  unique: ['employeeCode', 'date'],
})
