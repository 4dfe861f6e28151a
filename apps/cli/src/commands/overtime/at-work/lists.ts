import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import {
  defineProfile,
  type Profile,
  type ReadIssue,
  type RecordOf,
  readAllRecords,
} from '@reform/tabular/read'
import { FileFailure, RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { jsonLine } from '../../../io/json-lines.ts'
import type { Language } from '../../../language.ts'

const code = (aliases: readonly string[]) => ({ type: 'code', aliases, required: 'value' }) as const
const day = (aliases: readonly string[]) => ({ type: 'date', aliases }) as const
const text = (aliases: readonly string[]) => ({ type: 'text', aliases }) as const
const person = ['職員番号', '社員番号', '従業員番号', 'employeeCode', 'person']
const department = ['部署', '所属', '課室', 'department']

/** Who serves where and when: a row for each stretch; someone who left and came back has several. */
export const staffList = defineProfile({
  id: 'atwork.staff',
  label: { ja: '職員名簿', en: 'Staff' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    person: code(person),
    department: text(department),
    from: day(['着任日', '採用日', '開始日', 'from']),
    until: day(['離任日', '退職日', '終了日', 'until']),
    care: {
      type: 'flag',
      aliases: ['時間外制限', '超過勤務の制限', 'care'],
      yes: ['有', 'あり', '○', '1', 'yes', 'true'],
      no: ['', '無', 'なし', '－', '-', '0', 'no', 'false'],
    },
    groups: text(['担当', '引受け可能な業務', 'groups']),
    entered: day(['任用日', '入職日', 'entered']),
    monthlyYen: { type: 'number', aliases: ['月額', '俸給等月額', 'monthlyYen'], whole: true },
    yearlyTime: { type: 'duration', aliases: ['年間所定労働時間', '年間所定時間', 'yearlyTime'] },
  },
})

/** What became of cases: a row for each entry of the review register. */
export const registerList = defineProfile({
  id: 'atwork.register',
  label: { ja: '要因の検証簿', en: 'Review register' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    caseId: code(['事案', '事案番号', 'case']),
    on: { ...day(['記入日', '日付', 'on']), required: 'value' },
    kind: {
      type: 'word',
      aliases: ['種別', 'kind'],
      required: 'value',
      words: {
        cause: ['要因', 'cause'],
        specialDuty: ['特例業務', 'specialDuty'],
        measure: ['改善策', 'measure'],
        closed: ['完了', 'closed'],
        reopened: ['再開', 'reopened'],
      },
    },
    code: text(['要因コード', '要因区分', 'code']),
    words: text(['内容', 'words']),
    unavoidable: text(['回避できない理由', 'unavoidable']),
    until: day(['実施期限', 'until']),
    by: text(['記入者', 'by']),
  },
})

/** What meetings agreed. */
export const actionList = defineProfile({
  id: 'atwork.actions',
  label: { ja: '決定事項', en: 'Agreed actions' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    id: code(['番号', 'id']),
    department: { ...text(department), required: 'value' },
    agreedOn: { ...day(['決定日', 'agreedOn']), required: 'value' },
    words: { ...text(['決定事項', '内容', 'words']), required: 'value' },
    due: day(['期限', 'due']),
    doneOn: day(['完了日', 'doneOn']),
  },
  unique: ['id'],
})

/** Which departments were heard. */
export const hearingList = defineProfile({
  id: 'atwork.hearings',
  label: { ja: 'ヒアリング記録', en: 'Hearings' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    department: { ...text(department), required: 'value' },
    on: { ...day(['実施日', '日付', 'on']), required: 'value' },
    reasons: text(['理由', 'reasons']),
    advice: { ...text(['助言', '助言内容', 'advice']), required: 'value' },
    followUp: text(['確認事項', 'followUp']),
    due: day(['確認期限', '期限', 'due']),
    doneOn: day(['確認日', 'doneOn']),
  },
})

/** Leave that was taken. */
export const leaveList = defineProfile({
  id: 'atwork.leave',
  label: { ja: '年次休暇の使用', en: 'Leave taken' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    person: code(person),
    date: { ...day(['日付', '使用日', 'date']), required: 'value' },
    unit: {
      type: 'word',
      aliases: ['単位', 'unit'],
      required: 'value',
      words: {
        day: ['日', '1日', 'day'],
        halfDay: ['半日', 'halfDay'],
        hour: ['時間', '1時間', 'hour'],
        quarterHour: ['15分', 'quarterHour'],
      },
    },
    count: { type: 'number', aliases: ['数', '回数', '数量', 'count'], whole: true },
  },
})

/** Work that has to be done. */
export const workList = defineProfile({
  id: 'atwork.work',
  label: { ja: '割り当てる業務', en: 'Work to hand over' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    id: code(['業務', '番号', 'id']),
    time: { type: 'duration', aliases: ['時間', '所要時間', 'time'], required: 'value' },
    groups: { ...text(['担当', '引受け可能な担当', 'groups']), required: 'value' },
    except: text(['除く職員', 'except']),
  },
  unique: ['id'],
})

/** Reasons for gaps between declaration and presence. */
export const reasonList = defineProfile({
  id: 'atwork.reasons',
  label: { ja: '乖離の理由', en: 'Reasons for gaps' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    person: code(person),
    date: { ...day(['日付', 'date']), required: 'value' },
    code: {
      type: 'word',
      aliases: ['理由', '理由区分', 'code'],
      required: 'value',
      words: {
        private: ['私用', 'private'],
        study: ['自己研鑽', 'study'],
        waiting: ['待機', 'waiting'],
        logForgotten: ['打刻忘れ', '記録漏れ', 'logForgotten'],
        workElsewhere: ['外勤', '出張', 'workElsewhere'],
        workNotDeclared: ['申告漏れ', 'workNotDeclared'],
        workNotOrdered: ['命令のない勤務', 'workNotOrdered'],
        other: ['その他', 'other'],
      },
    },
    words: text(['内容', 'words']),
  },
})

/** One stretch of presence by a log. */
export const presenceList = defineProfile({
  id: 'atwork.presence',
  label: { ja: '在庁記録', en: 'Presence log' },
  durationNotation: 'colon60',
  header: { kind: 'row' },
  fields: {
    person: code(person),
    date: { ...day(['日付', 'date']), required: 'value' },
    from: { type: 'time', aliases: ['開始', '入庁', 'ログオン', 'PC起動', 'from'] },
    to: { type: 'time', aliases: ['終了', '退庁', 'ログオフ', 'PC終了', 'to'], endOf: 'from' },
    source: text(['記録', '種別', 'source']),
  },
})

/** The rows of a list with their lines. What cannot be read is told on standard error and counted. */
export interface ListRead<Row> {
  readonly rows: readonly { readonly row: Row; readonly line: number }[]
  readonly rejected: number
}

const mostIssues = 20

/** Reads a list, CSV or XLSX, whole. @throws RefusedInput when it is none; FileFailure when it cannot be read. */
export async function readList<const P extends Profile>(
  io: Io,
  language: Language,
  json: boolean,
  file: string,
  profile: P,
): Promise<ListRead<RecordOf<P>>> {
  const source = { name: file, open: () => createReadStream(resolve(io.cwd, file)) }
  const all = await readAllRecords(source, profile, { file }).catch((error: unknown) => {
    throw new FileFailure('read', file, error)
  })
  tellIssues(io, language, json, all.issues)
  if (!all.report.complete) throw refusedList(file, all.issues)
  return {
    rows: all.records.map((row, index) => ({ row, line: all.lines[index] ?? 0 })),
    rejected: all.report.counts.rejected,
  }
}

/** Says what was found, to people as sentences and to programs a line each. */
export function tellIssues(
  io: Io,
  language: Language,
  json: boolean,
  issues: readonly Pick<ReadIssue, 'message'>[],
): void {
  if (json) {
    for (const issue of issues) io.err(jsonLine({ issue }))
    return
  }
  for (const { message } of issues.slice(0, mostIssues)) io.err(`${message[language]}\n`)
  const more = issues.length - mostIssues
  if (more > 0) io.err({ ja: `ほか ${more}件\n`, en: `${more} more\n` }[language])
}

/** A file of which nothing can be used. */
export function refusedList(file: string, issues: readonly ReadIssue[]): RefusedInput {
  const first = issues.find(({ severity }) => severity === 'error')?.message
  return new RefusedInput(
    { ja: first?.ja ?? `${file}：読めません。`, en: first?.en ?? `${file}: this cannot be read.` },
    { file, issues },
  )
}
