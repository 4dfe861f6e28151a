import type { Bilingual } from '@reform/quantities'
import type * as z from 'zod'

/** What is wrong with a questionnaire, from a closed list. */
export type QuestionnaireIssueCode =
  | 'notJson'
  | 'missing'
  | 'wrongType'
  | 'unknownKey'
  | 'notAllowed'
  | 'outOfBounds'
  | 'idTwice'
  | 'rangeEmpty'
  | 'rangeTooWide'
  | 'labelOutOfRange'
  | 'codeTwice'
  | 'wordsTwice'
  | 'declaredInRange'
  | 'cutOutOfRange'
  | 'notZeroToTen'
  | 'tooManyOptions'
  | 'scaleItemUnknown'
  | 'scaleItemTwice'
  | 'scaleItemNotRated'
  | 'moreRequiredThanItems'
  | 'groupingUnknown'
  | 'parentUnknown'
  | 'careOfAnonymous'
  | 'elementNotRead'

/** One thing wrong, where it is, and what to do, in Japanese and English. */
export type QuestionnaireIssue = {
  readonly code: QuestionnaireIssueCode
  /** As in JSON: `['items', 0, 'range']`. */
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

const messages: Readonly<Record<QuestionnaireIssueCode, (detail: string) => Bilingual>> = {
  notJson: () => ({ ja: 'JSONとして読めません。', en: 'This cannot be read as JSON.' }),
  missing: () => ({ ja: '必要な項目がありません。', en: 'A required field is missing.' }),
  wrongType: (detail) => ({
    ja: `値の種類が違います（必要：${detail}）。`,
    en: `The value is of the wrong type; needed: ${detail}.`,
  }),
  unknownKey: (detail) => ({ ja: `知らない項目です：${detail}。`, en: `There is no such field: ${detail}.` }),
  notAllowed: (detail) => ({ ja: `選べる値は次のとおりです：${detail}。`, en: `Choose one of: ${detail}.` }),
  outOfBounds: (detail) => ({ ja: `範囲を外れています（${detail}）。`, en: `Out of bounds (${detail}).` }),
  idTwice: (detail) => ({ ja: `同じidが二度あります：${detail}。`, en: `The id stands twice: ${detail}.` }),
  rangeEmpty: () => ({
    ja: '最小の番号は最大の番号より小さくなければなりません。',
    en: 'The lowest code must be below the highest.',
  }),
  rangeTooWide: () => ({
    ja: '段階は250以下でなければなりません。数値の設問は kind を number としてください。',
    en: 'A scale has at most 250 codes; make it an item of kind number.',
  }),
  labelOutOfRange: (detail) => ({
    ja: `選択肢の番号が設問の範囲にありません：${detail}。`,
    en: `The code of a label is not on the scale: ${detail}.`,
  }),
  codeTwice: (detail) => ({
    ja: `同じ番号が二度あります：${detail}。`,
    en: `The code stands twice: ${detail}.`,
  }),
  wordsTwice: (detail) => ({
    ja: `同じ言葉が異なる回答を指しています：${detail}。`,
    en: `The same words stand for different answers: ${detail}.`,
  }),
  declaredInRange: (detail) => ({
    ja: `無回答の番号が設問の範囲の中にあります：${detail}。`,
    en: `A code for a missing answer lies on the scale: ${detail}.`,
  }),
  cutOutOfRange: () => ({
    ja: '肯定・否定の境目が設問の範囲にないか、重なっています。',
    en: 'The cuts for positive and negative answers are off the scale or overlap.',
  }),
  notZeroToTen: () => ({
    ja: '推奨度（NPS）の設問は0から10でなければなりません。',
    en: 'A net promoter item is answered from 0 to 10.',
  }),
  tooManyOptions: () => ({
    ja: '複数回答の選択肢は32以下でなければなりません。',
    en: 'A multiple choice has at most 32 options.',
  }),
  scaleItemUnknown: (detail) => ({
    ja: `尺度が、調査票にない設問を挙げています：${detail}。`,
    en: `The scale names an item that the questionnaire does not have: ${detail}.`,
  }),
  scaleItemTwice: (detail) => ({
    ja: `尺度が同じ設問を二度挙げています：${detail}。`,
    en: `The scale names the item twice: ${detail}.`,
  }),
  scaleItemNotRated: (detail) => ({
    ja: `尺度に入るのは段階で答える設問だけです：${detail}。`,
    en: `Only items answered on a scale can be part of one: ${detail}.`,
  }),
  moreRequiredThanItems: () => ({
    ja: '必要な回答数が尺度の設問数を超えています。',
    en: 'More answers are required than the scale has items.',
  }),
  groupingUnknown: (detail) => ({
    ja: `上位の区分がありません：${detail}。`,
    en: `There is no such grouping above: ${detail}.`,
  }),
  parentUnknown: (detail) => ({
    ja: `上位の所属がありません：${detail}。`,
    en: `There is no such group above: ${detail}.`,
  }),
  careOfAnonymous: () => ({
    ja: '匿名と告知した調査から、個人への支援を行うことはできません。',
    en: 'A survey announced as anonymous cannot be used to help individuals.',
  }),
  elementNotRead: (detail) => ({
    ja: `読み取れない種類の設問です：${detail}。`,
    en: `Questions of this type are not read: ${detail}.`,
  }),
}

/** The issue with its message. */
export function issueOf(
  code: QuestionnaireIssueCode,
  path: QuestionnaireIssue['path'],
  detail = '',
): QuestionnaireIssue {
  return { code, path, message: messages[code](detail) }
}

/** The schema library's issue in our words. */
export function fromSchemaIssue(issue: z.core.$ZodIssue): readonly QuestionnaireIssue[] {
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
      return [
        issue.input === undefined
          ? issueOf('missing', path)
          : issueOf('wrongType', path, String(issue.expected)),
      ]
    default:
      return [issueOf('wrongType', path, 'see the JSON Schema')]
  }
}
