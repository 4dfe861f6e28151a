import type {
  CodeField,
  DateField,
  DurationField,
  MonthField,
  TextField,
  TimeField,
} from '../read/profile.ts'

/*
 * The fields that most products share, with the headers under which they are known. A product's own headers are
 * found by the same names, because products let their users rename and reorder columns.
 */

/** An identifier of the person. */
export const employeeCode = {
  type: 'code',
  aliases: [
    '従業員コード',
    '従業員番号',
    '社員番号',
    '社員コード',
    'スタッフコード',
    '従業員ID',
    '社員ID',
    'ログインID',
    'カードNo.',
    'カードNo',
    '職員番号',
  ],
  required: 'value',
} as const satisfies CodeField

/** The person's name. */
export const name = {
  type: 'text',
  aliases: ['氏名', '名前', '表示名', 'ユーザー名', 'スタッフ名', '従業員名', '社員名'],
} as const satisfies TextField

/** The department that the person belongs to, not the place of work. */
export const department = {
  type: 'text',
  aliases: ['所属名', '部門', '部署', '所属グループ名', '部門名', '部署名', '所属', '課'],
} as const satisfies TextField

/** The day. */
export const date = {
  type: 'date',
  aliases: ['日付', '年月日', '勤務日', '営業日', '対象日', '勤務年月日'],
  required: 'value',
} as const satisfies DateField

/** The month of a sum. */
const month = {
  type: 'month',
  aliases: ['年月', '対象年月', '対象月', '勤務年月', '処理月'],
} as const satisfies MonthField

/** Kinds of days, with the words of all products. */
export const dayWords = {
  workday: ['平日', '所定労働日', '労働日', '出勤日', '勤務日'],
  statutoryHoliday: ['法定休日', '法定', '法定休日出勤'],
  nonStatutoryHoliday: ['所定休日', '法定外休日', '法定外', '所定休日出勤'],
  dayOff: ['公休', '休日'],
  swappedHoliday: ['振替休日', '振休'],
  compensatoryLeave: ['代休'],
  paidLeave: ['有休', '有給', '1日有給休暇', '有給休暇', '年次休暇'],
  paidLeaveHalf: ['半日有給休暇', '半休', 'AM有休', 'PM有休'],
  absence: ['欠勤', '不就労'],
} as const

/** The kind of the day; what a company named itself is `other`. */
export const dayType = {
  type: 'word',
  aliases: ['勤務日種別', '勤務区分', '区分', '休日', '日種別', '勤務種別'],
  words: dayWords,
  otherwise: 'other',
} as const

/** A duration under these headers. */
export function duration<const Aliases extends readonly string[]>(...aliases: Aliases) {
  return { type: 'duration', aliases } as const satisfies DurationField
}

/** A time of day under these headers. */
export function time<const Aliases extends readonly string[]>(...aliases: Aliases) {
  return { type: 'time', aliases } as const satisfies TimeField
}

/** A time of day that ends what began at another one. */
export function endOf<const Aliases extends readonly string[]>(start: string, ...aliases: Aliases) {
  return { type: 'time', aliases, endOf: start } as const satisfies TimeField
}

/** Sums of a day or a month; which of them a file has is up to its user. */
export const sums = {
  worked: duration('総勤務時間', '実働時間', '労働時間', '総労働時間', '稼働時間'),
  regular: duration('所定内労働時間', '所定時間', '所定労働時間', '所定'),
  overtime: duration('残業時間', '時間外労働時間', '超過勤務時間', '法定外労働', '時間外時間', '残業'),
  withinStatutoryOvertime: duration('法定内残業時間', '法定内残業'),
  night: duration('深夜労働時間', '深夜', '深夜時間', '深夜稼働時間'),
  legalHolidayWork: duration('法定休日労働時間', '法定休日労働'),
  holidayWork: duration('所定休日労働時間', '休日労働', '休日労働時間'),
} as const

/** Start and end of work, planned, stamped and seen from outside. */
const workTimes = {
  plannedStart: time('出勤予定時刻', '勤務予定開始時刻', 'シフト開始時刻', '出勤予定', '開始予定'),
  plannedEnd: endOf(
    'plannedStart',
    '退勤予定時刻',
    '勤務予定退勤時刻',
    '終了時刻',
    'シフト終了時刻',
    '退勤予定',
    '終了予定',
  ),
  start: time(
    '出勤',
    '出勤時刻',
    '始業時刻',
    '出社',
    '出社時刻',
    '開始',
    '入1',
    '出勤1',
    '出勤時刻1',
    '始業時刻1',
    '出社1',
    '始業',
  ),
  end: endOf(
    'start',
    '退勤',
    '退勤時刻',
    '終業時刻',
    '退社',
    '退社時刻',
    '終了',
    '退1',
    '退勤1',
    '退勤時刻1',
    '終業時刻1',
    '退社1',
    '終業',
  ),
  objectiveStart: time('【参考ログ】始業', 'PCログオン', 'ログオン', '入室', '入館'),
  objectiveEnd: endOf('objectiveStart', '【参考ログ】終業', 'PCログオフ', 'ログオフ', '退室', '退館'),
} as const

/** Free words. */
export const note = {
  type: 'text',
  aliases: ['備考', '摘要', 'メモ', '管理者備考', '打刻時コメント'],
} as const satisfies TextField

/** What a file with a row for every person and day has, whatever the product. */
export const dailyFields = {
  employeeCode,
  name,
  department,
  date,
  dayType,
  ...workTimes,
  breakTime: duration('休憩時間', '休憩'),
  ...sums,
  note,
} as const

/** What a file with a row for every person and month has, whatever the product. */
export const monthlyFields = { employeeCode, name, department, month, ...sums, note } as const

/** Times of stretches that a product numbers: `start1`, `end1`, `start2`, … */
export type Stretches<Start extends string, End extends string, Count extends number> = {
  readonly [Key in `${Start | End}${Count}`]: TimeField
}

/** Fields for numbered stretches, in their order; each begins after the one before. */
export function stretches<const Start extends string, const End extends string, const Count extends number>(
  [start, end]: readonly [Start, End],
  numbers: readonly Count[],
  headers: (number: Count) => readonly [readonly string[], readonly string[]],
  first?: string,
): Stretches<Start, End, Count> {
  const fields: Record<string, TimeField> = {}
  let before = first
  for (const number of numbers) {
    const [startHeaders, endHeaders] = headers(number)
    const after = before === undefined ? {} : { after: before }
    fields[`${start}${number}`] = { type: 'time', aliases: startHeaders, ...after }
    fields[`${end}${number}`] = {
      type: 'time',
      aliases: endHeaders,
      endOf: `${start}${number}`,
      equal: 'keep',
    }
    before = `${end}${number}`
  }
  // The keys are the numbers' own, which the compiler cannot follow through the loop.
  return fields as Stretches<Start, End, Count>
}
