import type { Bilingual } from '@reform/quantities'

/** What is wrong with answers or a questionnaire, from a closed list. */
export type SurveyIssueCode =
  | 'codeOutOfRange'
  | 'labelUnknown'
  | 'optionUnknown'
  | 'notANumber'
  | 'numberOutOfBounds'
  | 'itemUnknown'
  | 'groupUnknown'
  | 'groupMissing'
  | 'groupingUnknown'
  | 'groupNotInFrame'
  | 'weightRefused'
  | 'secondsRefused'
  | 'doubleSubmission'
  | 'nothingAnswered'
  | 'identifierInText'

/** How much an issue takes away: the cell, the whole row, or nothing. */
export type SurveyIssueEffect = 'cellRefused' | 'rowRejected' | 'notice'

/** One thing wrong, where, with what effect, and what to do, in Japanese and English. */
export type SurveyIssue = {
  readonly code: SurveyIssueCode
  readonly effect: SurveyIssueEffect
  /** The place of the row among the rows, from 0; absent when it is about the whole. */
  readonly row?: number
  /** The item or grouping. */
  readonly field?: string
  /** The value as it came; never the words of a free text. */
  readonly value?: string
  readonly message: Bilingual
}

const messages: Readonly<Record<SurveyIssueCode, (detail: string) => Bilingual>> = {
  codeOutOfRange: (detail) => ({
    ja: `回答の番号が設問の範囲にも、無回答として宣言された番号にもありません（${detail}）。`,
    en: `The code is neither on the scale of the item nor declared as a missing answer (${detail}).`,
  }),
  labelUnknown: (detail) => ({
    ja: `この設問の選択肢にない言葉です${detail === '' ? '' : `（近いもの：${detail}）`}。`,
    en: `The words are no answer to this item${detail === '' ? '' : ` (nearest: ${detail})`}.`,
  }),
  optionUnknown: (detail) => ({
    ja: `この設問にない選択肢です：${detail}。`,
    en: `The item has no such option: ${detail}.`,
  }),
  notANumber: () => ({ ja: '数として読めません。', en: 'This cannot be read as a number.' }),
  numberOutOfBounds: (detail) => ({
    ja: `数が決められた範囲にありません（${detail}）。`,
    en: `The number is out of its bounds (${detail}).`,
  }),
  itemUnknown: (detail) => ({
    ja: `調査票にない設問です：${detail}。`,
    en: `The questionnaire has no item ${detail}.`,
  }),
  groupUnknown: (detail) => ({
    ja: `名簿にない所属です：${detail}。回答は全体には数え、この区分では「不明」とします。`,
    en: `The frame has no group ${detail}. The answers count in the whole, and as unknown in this grouping.`,
  }),
  groupMissing: (detail) => ({
    ja: `所属がありません：${detail}。回答は全体には数え、この区分では「不明」とします。`,
    en: `No group is given: ${detail}. The answers count in the whole, and as unknown in this grouping.`,
  }),
  groupingUnknown: (detail) => ({
    ja: `調査票にない区分です：${detail}。`,
    en: `The questionnaire has no grouping ${detail}.`,
  }),
  groupNotInFrame: (detail) => ({
    ja: `名簿では0人の所属に回答があります：${detail}。`,
    en: `A group that has nobody in the frame has answers: ${detail}.`,
  }),
  weightRefused: () => ({
    ja: 'ウエイトは0以上の数でなければなりません。',
    en: 'A weight must be a finite number of at least 0.',
  }),
  secondsRefused: () => ({
    ja: '回答時間は0以上の秒数でなければなりません。',
    en: 'The time taken must be a number of seconds of at least 0.',
  }),
  doubleSubmission: (detail) => ({
    ja: `同じ人からの回答が複数あります（採用する行：${detail}）。`,
    en: `The same person answered more than once (row kept: ${detail}).`,
  }),
  nothingAnswered: () => ({
    ja: 'どの設問にも回答がありません。回答者には数えますが、どの得点にも入りません。',
    en: 'No item is answered. The form counts as sent and enters no score.',
  }),
  identifierInText: () => ({
    ja: '自由記述に職員番号のような番号があります。公表や共有の前に削除してください。',
    en: 'A free text holds what looks like a staff number. Remove it before anything is shared.',
  }),
}

/** The issue with its message. */
export function issueOf(
  code: SurveyIssueCode,
  effect: SurveyIssueEffect,
  place: Pick<SurveyIssue, 'row' | 'field' | 'value'>,
  detail = '',
): SurveyIssue {
  return { code, effect, ...place, message: messages[code](detail) }
}
