import type { Bilingual } from '@reform/rules'
import type { ReadIssue, ReadPlace } from '@reform/tabular/read'

/** What only the attendance shows to be wrong, or worth knowing, from a closed list. */
export type AttendanceIssueCode =
  // the file: nothing is taken from it
  | 'profile-unsuited'
  | 'nothing-to-count'
  // the row: it is not taken
  | 'day-missing'
  | 'month-missing'
  | 'stamp-of-no-day'
  | 'day-contradicts'
  | 'month-contradicts'
  // the row: it is taken
  | 'day-repeats'
  | 'month-repeats'
  | 'break-unknown'
  | 'break-too-long'
  // the file as a whole
  | 'rows-of-nobody'
  | 'days-ahead'
  | 'sums-not-counted'

/** One thing about a file, a row or a cell, with what to do in Japanese and English. */
export type AttendanceIssue =
  | ReadIssue
  | {
      readonly code: AttendanceIssueCode
      readonly severity: 'error' | 'warning'
      readonly place: ReadPlace
      readonly message: Bilingual
    }

/** What the sentence is made from. */
export type AttendanceFacts = {
  readonly id?: string
  readonly day?: string
  readonly other?: Bilingual
  readonly count?: number
  readonly names?: readonly string[]
}

type Sentence = (facts: AttendanceFacts) => Bilingual

const messages: Readonly<Record<AttendanceIssueCode, Sentence>> = {
  'profile-unsuited': ({ names = [] }) => ({
    ja: `プロファイル「${names.join('、')}」では、勤怠として読めません。職員番号の項目（employeeCode）と、日付（date）又は時間の項目が必要です。`,
    en: `The profile "${names.join(', ')}" does not describe attendance. It needs a field employeeCode, and a field date or a duration.`,
  }),
  'nothing-to-count': ({ names = [] }) => ({
    ja: `数える列がありません（必要：${names.join('・')}のいずれか）。プロファイルの見出しと、数え方の指定を確かめてください。`,
    en: `There is no column to count (one of: ${names.join(', ')}). Check the headers in the profile and what is to be counted.`,
  }),
  'day-missing': ({ id }) => ({
    ja: `${id}：日付のない行です。`,
    en: `${id}: the row has no date.`,
  }),
  'month-missing': ({ id }) => ({
    ja: `${id}：何月の行か分かりません。年月の列がないファイルでは、月を指定してください。`,
    en: `${id}: nothing tells the month of this row. Name the month of files without a column for it.`,
  }),
  'stamp-of-no-day': ({ id }) => ({
    ja: `${id}：打刻の種別又は日時がありません。`,
    en: `${id}: the kind or the time of the stamp is missing.`,
  }),
  'day-contradicts': ({ id, day, other }) => ({
    ja: `${id}：${day}の内容が、${other?.ja}と違います。どちらが正しいか分からないため、この日は不明として扱います。`,
    en: `${id}: ${day} is not the same as in ${other?.en}. Which is right is not known, so that the day is unknown.`,
  }),
  'month-contradicts': ({ id, day, other }) => ({
    ja: `${id}：${day}の内容が、${other?.ja}と違います。どちらが正しいか分からないため、この月は不明として扱います。`,
    en: `${id}: ${day} is not the same as in ${other?.en}. Which is right is not known, so that the month is unknown.`,
  }),
  'day-repeats': ({ id, day, other }) => ({
    ja: `${id}：${day}は${other?.ja}と同じ内容のため、一度だけ数えます。`,
    en: `${id}: ${day} is the same as in ${other?.en} and counted once.`,
  }),
  'month-repeats': ({ id, day, other }) => ({
    ja: `${id}：${day}は${other?.ja}と同じ内容のため、一度だけ数えます。`,
    en: `${id}: ${day} is the same as in ${other?.en} and counted once.`,
  }),
  'break-unknown': ({ id, day }) => ({
    ja: `${id}：${day}は、休憩が分からないため不明として扱います。休憩の時刻か時間、又は実働時間の列を加えるか、定めた休憩を指定してください。`,
    en: `${id}: ${day} is unknown, because nothing tells the break. Add a column with the break or the time worked, or name the usual break.`,
  }),
  'break-too-long': ({ id, day }) => ({
    ja: `${id}：${day}は、休憩が出勤から退勤までより長いため不明として扱います。`,
    en: `${id}: ${day} is unknown, because the break is longer than the time from start to end.`,
  }),
  'rows-of-nobody': ({ count }) => ({
    ja: `却下された行のうち${count}行は、誰のいつの行か分かりません。その人の合計に含まれていません。`,
    en: `Of ${count} rejected rows it is not known whose they are or of when. They are missing in someone’s sums.`,
  }),
  'days-ahead': ({ count, day }) => ({
    ja: `${day}より後の、時間の記録がない${count}行は、まだ来ていない日として数えません。`,
    en: `${count} rows without times after ${day} are taken as days to come and not counted.`,
  }),
  'sums-not-counted': ({ names = [] }) => ({
    ja: `値のある次の項目は、数える対象に入っていません：${names.join('・')}。`,
    en: `These fields hold values that are not counted: ${names.join(', ')}.`,
  }),
}

/** The issue with its sentence, which begins with the place. */
export function attendanceIssue(
  code: AttendanceIssueCode,
  severity: 'error' | 'warning',
  place: ReadPlace,
  facts: AttendanceFacts = {},
): AttendanceIssue {
  const { ja, en } = messages[code](facts)
  const at = placeText(place)
  return {
    code,
    severity,
    place,
    message: { ja: at.ja === '' ? ja : `${at.ja}：${ja}`, en: at.en === '' ? en : `${at.en}: ${en}` },
  }
}

/** Where a row stands, as sentences name it. */
export function placeText({ file, sheet, line }: ReadPlace): Bilingual {
  const ja = [file, sheet && `シート「${sheet}」`, line && `${line}行目`]
  const en = [file, sheet && `sheet "${sheet}"`, line && `line ${line}`]
  return { ja: ja.filter(Boolean).join('の'), en: en.filter(Boolean).join(', ') }
}
