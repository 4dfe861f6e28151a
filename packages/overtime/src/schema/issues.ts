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

/** One thing wrong, where it is, and what to do, in Japanese and English. */
export type PersonIssue = {
  readonly code: PersonIssueCode
  /** As in JSON: `['months', 0, 'overtimeMinutes']`. */
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

const messages: Readonly<Record<PersonIssueCode, (detail: string) => Bilingual>> = {
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
  wrongOrder: () => ({
    ja: 'recordsFromはrecordsUntilより後にできません。',
    en: 'recordsFrom cannot be after recordsUntil.',
  }),
}

/** The issue with its message. */
export function issueOf(code: PersonIssueCode, path: PersonIssue['path'], detail = ''): PersonIssue {
  return { code, path, message: messages[code](detail) }
}

/** The schema library's issue in our words. */
export function fromSchemaIssue(issue: z.core.$ZodIssue): readonly PersonIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const isMinutes = String(path.at(-1)).endsWith('Minutes')
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
