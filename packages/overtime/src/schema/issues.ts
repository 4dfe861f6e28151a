import type { Bilingual } from '@reform/rules'
import type * as z from 'zod'

/** What is wrong with input, from a closed list. */
export type PersonIssueCode =
  | 'notJson'
  | 'missing'
  | 'wrongType'
  | 'unknownKey'
  | 'notAMonth'
  | 'notAllowed'
  | 'notWholeMinutes'
  | 'outOfBounds'
  | 'monthTwice'
  | 'specialAboveOvertime'
  | 'kindMissing'
  | 'wrongOrder'

/** What is wrong with the input of one of the doors, from a closed list. */
export type InputIssueCode =
  | PersonIssueCode
  | 'notADay'
  | 'twice'
  | 'unknownName'
  | 'emptyStretch'
  | 'overlapping'
  | 'notInMonth'
  | 'notPaid'
  | 'notWholePortions'

/** One thing wrong, where it is, and what to do, in Japanese and English. */
export type InputIssue<Code extends InputIssueCode = InputIssueCode> = {
  readonly code: Code
  /** As in JSON: `['months', 0, 'overtimeMinutes']`. */
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

/** One thing wrong with a person. */
export type PersonIssue = InputIssue<PersonIssueCode>

const messages: Readonly<Record<InputIssueCode, (detail: string) => Bilingual>> = {
  notJson: () => ({ ja: 'JSONとして読めません。', en: 'This cannot be read as JSON.' }),
  missing: () => ({ ja: '必要な項目がありません。', en: 'A required field is missing.' }),
  wrongType: (detail) => ({
    ja: `値の種類が違います（必要：${detail}）。`,
    en: `The value is of the wrong type; needed: ${detail}.`,
  }),
  unknownKey: (detail) => ({ ja: `知らない項目です：${detail}。`, en: `There is no such field: ${detail}.` }),
  notAMonth: () => ({ ja: '月は「2026-06」のように書いてください。', en: 'Write the month as in 2026-06.' }),
  notAllowed: (detail) => ({ ja: `選べる値は次のとおりです：${detail}。`, en: `Choose one of: ${detail}.` }),
  notWholeMinutes: () => ({
    ja: '時間は0以上の整数の分で書いてください。',
    en: 'Write times as whole minutes of at least 0.',
  }),
  outOfBounds: (detail) => ({ ja: `範囲を外れています（${detail}）。`, en: `Out of bounds (${detail}).` }),
  monthTwice: (detail) => ({
    ja: `同じ月が二度あります：${detail}。`,
    en: `The month stands twice: ${detail}.`,
  }),
  specialAboveOvertime: () => ({
    ja: '特例業務の時間が超過勤務の時間を上回っています。',
    en: 'Special duty comes to more than the overtime it is a part of.',
  }),
  kindMissing: () => ({
    ja: 'この規則では、月の末日の部署の区分（autonomous又はheteronomous）が必要です。',
    en: 'These rules need the kind of the department on the last day of the month: autonomous or heteronomous.',
  }),
  wrongOrder: (detail) => {
    const [from = '', until = ''] = detail.split(' ')
    return { ja: `${from}は${until}より後にできません。`, en: `${from} cannot be after ${until}.` }
  },
  notADay: () => ({
    ja: '日は「2026-06-01」のように、暦にある日を書いてください。',
    en: 'Write a day of the calendar as in 2026-06-01.',
  }),
  twice: (detail) => ({ ja: `二度あります：${detail}。`, en: `This stands twice: ${detail}.` }),
  unknownName: (detail) => ({
    ja: `一覧にありません：${detail}。`,
    en: `There is no such entry: ${detail}.`,
  }),
  emptyStretch: () => ({
    ja: '始まりは終わりより前の時刻にしてください。',
    en: 'The start has to be before the end.',
  }),
  overlapping: (detail) => ({
    ja: `時間が重なっています：${detail}。`,
    en: `These hours overlap others: ${detail}.`,
  }),
  notInMonth: (detail) => ({ ja: `${detail}の日ではありません。`, en: `This is not a day of ${detail}.` }),
  notPaid: (detail) => ({
    ja: `この規定で支払うのは次のものです：${detail}。`,
    en: `These rules pay: ${detail}.`,
  }),
  notWholePortions: (detail) => ({
    ja: `${detail}分の倍数で書いてください。`,
    en: `Write a multiple of ${detail} minutes.`,
  }),
}

/** The issue with its message. */
export function issueOf<Code extends InputIssueCode>(
  code: Code,
  path: InputIssue['path'],
  detail = '',
): InputIssue<Code> {
  return { code, path, message: messages[code](detail) }
}

/** The schema library's issue in our words. */
export function fromSchemaIssue(issue: z.core.$ZodIssue): readonly PersonIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const isMinutes = /(?:^m|M)inutes$/.test(String(path.at(-1)))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => issueOf('unknownKey', [...path, key], key))
    case 'invalid_value':
      return [issueOf('notAllowed', path, issue.values.map(String).join(', '))]
    case 'too_small':
      return [
        isMinutes ? issueOf('notWholeMinutes', path) : issueOf('outOfBounds', path, `≥ ${issue.minimum}`),
      ]
    case 'too_big':
      return [issueOf('outOfBounds', path, `≤ ${issue.maximum}`)]
    case 'invalid_format':
      return [issueOf('notAMonth', path)]
    case 'invalid_type':
      if (issue.input === undefined && issue.message.includes('undefined')) return [issueOf('missing', path)]
      return [
        isMinutes ? issueOf('notWholeMinutes', path) : issueOf('wrongType', path, String(issue.expected)),
      ]
    default:
      return [issueOf('wrongType', path)]
  }
}

/** What a check of a door says beside the schema: one of our codes with its detail. */
export type Said = { readonly code: InputIssueCode; readonly detail?: string }

/** The schema library's issue about the input of a door in our words. */
export function fromDoorIssue(issue: z.core.$ZodIssue): readonly InputIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'custom') {
    const { code, detail = '' } = issue.params as Said
    return [issueOf(code, path, detail)]
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return [issueOf('notADay', path)]
  if (issue.code === 'invalid_union') {
    const options = 'options' in issue ? (issue.options as readonly unknown[] | undefined) : undefined
    return options === undefined
      ? [issueOf('wrongType', path, '—')]
      : [issueOf('notAllowed', path, options.map(String).join(', '))]
  }
  return fromSchemaIssue(issue)
}
