import type { Bilingual } from '@reform/quantities'
import type { ReadIssue, ReadIssueCode } from '@reform/tabular/read'
import type { SurveyIssue, SurveyIssueCode, SurveyIssueEffect } from '../answers/issues.ts'

/** What is wrong with a file of answers as such, from a closed list. */
export type ColumnIssueCode =
  | 'headerNotFound'
  | 'columnUnknown'
  | 'columnUnused'
  | 'columnTwice'
  | 'columnAmbiguous'
  | 'itemWithoutColumn'
  | 'groupingWithoutColumn'
  | 'rowLength'
  | 'respondentMissing'
  | 'completeUnknown'
  | 'tickUnknown'
  | 'longTooLarge'

/** One thing about a file of answers: what, where, with what effect, and what to do. */
export type ImportIssue = {
  readonly code: SurveyIssueCode | ColumnIssueCode | ReadIssueCode
  /** `fileRefused`: nothing is made of the file. */
  readonly effect: SurveyIssueEffect | 'fileRefused'
  /** The physical line of the file, or the row of the sheet, from 1. */
  readonly line?: number
  /** The heading of the column. */
  readonly header?: string
  /** The item or grouping. */
  readonly field?: string
  /** The value as it came; never the words of a free text. */
  readonly value?: string
  readonly message: Bilingual
}

const messages: Readonly<Record<ColumnIssueCode, (detail: string) => Bilingual>> = {
  headerNotFound: () => ({
    ja: '調査票の設問に当たる見出しがありません。1行目に設問の番号か文言を書くか、見出しとの対応を指定してください。',
    en: 'No row has headings that are items of the questionnaire. Give ids or texts of items in the first row, or say which heading is which item.',
  }),
  columnUnknown: (detail) => ({
    ja: `指定された見出しがファイルにありません：${detail}。`,
    en: `The file has no heading ${detail}.`,
  }),
  columnUnused: (detail) => ({
    ja: `調査票に対応するものがないため、読まなかった列です：${detail}。`,
    en: `The column belongs to nothing in the questionnaire and was not read: ${detail}.`,
  }),
  columnTwice: (detail) => ({
    ja: `同じものを表す列が複数あります：${detail}。どの列を読むかを指定してください。`,
    en: `Several columns stand for the same: ${detail}. Say which one is to be read.`,
  }),
  columnAmbiguous: (detail) => ({
    ja: `複数の設問に当たる見出しです：${detail}。どの設問かを指定してください。`,
    en: `The heading fits several items: ${detail}. Say which one is meant.`,
  }),
  itemWithoutColumn: (detail) => ({
    ja: `列のない設問です：${detail}。この設問は尋ねなかったものとします。`,
    en: `No column holds the item ${detail}; it counts as not asked.`,
  }),
  groupingWithoutColumn: (detail) => ({
    ja: `列のない区分です：${detail}。`,
    en: `No column holds the grouping ${detail}.`,
  }),
  rowLength: (detail) => ({
    ja: `列の数が見出しと合わないため、この行は読みませんでした（${detail}）。`,
    en: `The row was not read: its cells do not fit the headings (${detail}).`,
  }),
  respondentMissing: () => ({
    ja: '回答者の欄が空のため、この行は読みませんでした。',
    en: 'The row was not read: it does not say who answered.',
  }),
  completeUnknown: () => ({
    ja: '回答が完了したかどうかを表す値として読めないため、完了したものとします。',
    en: 'This does not say whether the form was finished; it is taken as finished.',
  }),
  tickUnknown: () => ({
    ja: '選択の有無を表す値として読めません。',
    en: 'This does not say whether the option was ticked.',
  }),
  longTooLarge: (detail) => ({
    ja: `縦持ちのファイルは${detail}行まで読めます。1人1行の形にしてください。`,
    en: `Files with one answer a row are read up to ${detail} rows. Use one row per person.`,
  }),
}

/** The issue with its message. */
export function columnIssue(
  code: ColumnIssueCode,
  effect: ImportIssue['effect'],
  place: Pick<ImportIssue, 'line' | 'header' | 'field' | 'value'>,
  detail = '',
): ImportIssue {
  return { code, effect, ...place, message: messages[code](detail) }
}

/** What the reader of the file found, as an issue of the answers. */
export function fromReadIssue(issue: ReadIssue, effect: ImportIssue['effect']): ImportIssue {
  const { code, place, value, message } = issue
  return {
    code,
    effect,
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(value === undefined ? {} : { value }),
    message,
  }
}

/** What was found in rows, with the lines on which they stand. */
export function fromSurveyIssue(
  { row, ...issue }: SurveyIssue,
  lineOf: (row: number, field: string | undefined) => number | undefined,
): ImportIssue {
  const line = row === undefined ? undefined : lineOf(row, issue.field)
  return { ...issue, ...(line === undefined ? {} : { line }) }
}

/** Issues up to a number, all of them counted. */
export class IssueList {
  readonly issues: ImportIssue[] = []
  readonly counts: Partial<Record<ImportIssue['code'], number>> = {}
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(issue: ImportIssue): void {
    this.counts[issue.code] = (this.counts[issue.code] ?? 0) + 1
    if (this.issues.length < this.#most) this.issues.push(issue)
  }
}
