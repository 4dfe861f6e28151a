import type { HalfYearField, HalfYearValue } from '../half-year/report.ts'
import type { Id } from '../model/text.ts'
import type { FigureProposal } from './propose-figures.ts'

/** What may be wrong with a sheet that came back, from a closed list. */
export type SheetIssueCode =
  | 'unreadable'
  | 'sheet-missing'
  | 'other-report'
  | 'column-missing'
  | 'row-unknown'
  | 'row-repeated'
  | 'row-missing'
  | 'office-cell-changed'
  | 'number-unreadable'
  | 'part-missing'
  | 'part-impossible'
  | 'value-impossible'
  | 'value-differs-from-parts'
  | 'state-with-value'
  | 'word-unknown'

/** One thing about a file, a row or a cell, in both languages. An `error` keeps the cell, row or file out. */
export interface SheetIssue {
  readonly code: SheetIssueCode
  readonly severity: 'error' | 'warning'
  /** `記入!F4`, or the name of the sheet, or the file. */
  readonly place: string
  readonly message: { readonly ja: string; readonly en: string }
}

/** A cell, or the cells of one value, against what was sent out. */
export interface CellCheck {
  /** `記入!F4`; of a value, the first of its cells that differs. */
  readonly place: string
  readonly entry: Id
  readonly field: HalfYearField | 'value'
  readonly state: 'same' | 'filled' | 'changed' | 'cleared' | 'refused'
  /** As it was sent out and as it came back. */
  readonly before: string | null
  readonly after: string | null
  /** The value as it was read, for cells of values that are not refused. */
  readonly value?: HalfYearValue
}

/** A typed figure that a cell's prose may mean. */
export interface SheetProposal extends FigureProposal {
  readonly id: string
  readonly place: string
  readonly entry: Id
  /** The whole of the prose. */
  readonly original: string
}

/** What came back in a file. */
export interface SheetReading {
  /** No error anywhere. */
  readonly ok: boolean
  readonly cells: readonly CellCheck[]
  readonly proposals: readonly SheetProposal[]
  readonly issues: readonly SheetIssue[]
  readonly counts: Readonly<Record<CellCheck['state'], number>>
}

/** The issue with its sentences. */
export function sheetIssue(
  code: SheetIssueCode,
  place: string,
  facts: { readonly text?: string; readonly expected?: string } = {},
): SheetIssue {
  const { ja, en } = sentences[code]
  const severity = code === 'office-cell-changed' || code === 'row-missing' ? 'warning' : 'error'
  const { text = '', expected = '' } = facts
  const message = { ja: `${place}：${ja(text, expected)}`, en: `${place}: ${en(text, expected)}` }
  return { code, severity, place, message }
}

type Say = (text: string, expected: string) => string

const sentences: Readonly<Record<SheetIssueCode, { readonly ja: Say; readonly en: Say }>> = {
  unreadable: { ja: (text) => `読み込めません。${text}`, en: (text) => `cannot be read. ${text}` },
  'sheet-missing': {
    ja: () => 'このシートがありません。配布した様式のまま返送してください。',
    en: () => 'the sheet is missing. Send the form back as it was.',
  },
  'other-report': {
    ja: (text, expected) => `「${text}」の様式です。「${expected}」の様式を使ってください。`,
    en: (text, expected) => `belongs to "${text}". Use the form for "${expected}".`,
  },
  'column-missing': {
    ja: (text) => `「${text}」の列がありません。`,
    en: (text) => `the column "${text}" is missing.`,
  },
  'row-unknown': {
    ja: (text) => `「${text}」という行は配布した様式にありません。`,
    en: (text) => `the form had no row "${text}".`,
  },
  'row-repeated': {
    ja: (text) => `「${text}」の行が二つあります。一つにしてください。`,
    en: (text) => `the row "${text}" is there twice. Leave one.`,
  },
  'row-missing': {
    ja: (text) => `「${text}」の行がありません。前のままとします。`,
    en: (text) => `the row "${text}" is missing; it stays as it was.`,
  },
  'office-cell-changed': {
    ja: (text, expected) => `この欄は変更できません（「${expected}」を「${text}」に）。元のままとします。`,
    en: (text, expected) =>
      `this cell is not to be changed ("${expected}" to "${text}"); it stays as it was.`,
  },
  'number-unreadable': {
    ja: (text) => `「${text}」は数ではありません。数字だけを記入してください。`,
    en: (text) => `"${text}" is no number. Write digits only.`,
  },
  'part-missing': {
    ja: () => '分子と分母は両方を記入してください。',
    en: () => 'numerator and denominator are both needed.',
  },
  'part-impossible': {
    ja: (text) => `分子・分母「${text}」はあり得ません。分子は分母以下の、零以上の整数で記入してください。`,
    en: (text) => `"${text}" cannot be. Both are whole, the numerator at most the denominator.`,
  },
  'value-impossible': {
    ja: (text) => `値「${text}」はあり得ません。確かめてください。`,
    en: (text) => `the value "${text}" cannot be. Check it.`,
  },
  'value-differs-from-parts': {
    ja: (text, expected) => `値「${text}」が分子・分母から求めた${expected}と合いません。`,
    en: (text, expected) => `the value "${text}" is not what its parts give, ${expected}.`,
  },
  'state-with-value': {
    ja: (text) => `値があるのに「${text}」とあります。どちらかを消してください。`,
    en: (text) => `there is a value, and "${text}". Remove one.`,
  },
  'word-unknown': {
    ja: (text, expected) => `「${text}」は使えない語です。次から選んでください：${expected}`,
    en: (text, expected) => `"${text}" is not one of: ${expected}`,
  },
}
