import type { Bilingual } from '@reform/quantities'
import type * as z from 'zod'

/** What can be wrong with a ledger from outside. */
export type LedgerIssueCode =
  | 'notJson'
  | 'missing'
  | 'wrongType'
  | 'unknownKey'
  | 'notAllowed'
  | 'outOfBounds'
  | 'releaseTwice'
  | 'noSuchBlock'
  | 'noSuchPerson'
  | 'sizeDiffers'

/** One thing wrong, where it is, and what to do, in Japanese and English. */
export type LedgerIssue = {
  readonly code: LedgerIssueCode
  /** As in JSON: `['releases', 0, 'cells']`. */
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

const messages: Readonly<Record<LedgerIssueCode, (detail: string) => Bilingual>> = {
  notJson: () => ({ ja: 'JSONとして読めません。', en: 'This cannot be read as JSON.' }),
  missing: () => ({ ja: '必要な項目がありません。', en: 'A required field is missing.' }),
  wrongType: (detail) => ({
    ja: `値の種類が違います（必要：${detail}）。`,
    en: `The value is of the wrong type; needed: ${detail}.`,
  }),
  unknownKey: (detail) => ({ ja: `知らない項目です：${detail}。`, en: `There is no such field: ${detail}.` }),
  notAllowed: (detail) => ({ ja: `選べる値は次のとおりです：${detail}。`, en: `Choose one of: ${detail}.` }),
  outOfBounds: (detail) => ({ ja: `範囲を外れています（${detail}）。`, en: `Out of bounds (${detail}).` }),
  releaseTwice: (detail) => ({
    ja: `同じ公表が二度あります：${detail}。`,
    en: `The release stands twice: ${detail}.`,
  }),
  noSuchBlock: (detail) => ({
    ja: `blocksに${detail}番目はありません（先頭は0番目）。`,
    en: `There is no block ${detail}; the first is 0.`,
  }),
  noSuchPerson: (detail) => ({
    ja: `peopleに${detail}番目はありません（先頭は0番目）。`,
    en: `There is no person ${detail}; the first is 0.`,
  }),
  sizeDiffers: (detail) => ({
    ja: `人数とpeopleの数が合いません（${detail}）。`,
    en: `The size and the number of people differ (${detail}).`,
  }),
}

/** The issue with its message. */
export function issueOf(code: LedgerIssueCode, path: LedgerIssue['path'], detail = ''): LedgerIssue {
  return { code, path, message: messages[code](detail) }
}

/** The schema library's issue in our words. */
export function fromSchemaIssue(issue: z.core.$ZodIssue): readonly LedgerIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => issueOf('unknownKey', [...path, key], key))
    case 'invalid_value':
      return [issueOf('notAllowed', path, issue.values.map(String).join(', '))]
    case 'too_small':
      return [issueOf('outOfBounds', path, `≥ ${issue.minimum}`)]
    case 'too_big':
      return [issueOf('outOfBounds', path, `≤ ${issue.maximum}`)]
    case 'invalid_type':
      if (issue.input === undefined) return [issueOf('missing', path)]
      return [issueOf('wrongType', path, String(issue.expected))]
    default:
      return [issueOf('wrongType', path)]
  }
}
