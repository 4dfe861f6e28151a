import { issueTextEn, noticeTextEn } from './text/en.ts'
import { issueTextJa, noticeTextJa } from './text/ja.ts'

/** What keeps a file from being written, from a closed list. */
export type TabularIssueCode =
  | 'character-not-in-cp932'
  | 'character-not-writable'
  | 'date-before-spreadsheets'
  | 'date-impossible'
  | 'ditto-mark'
  | 'duration-negative'
  | 'header-duplicate'
  | 'header-empty'
  | 'line-break-in-data'
  | 'link-unknown-sheet'
  | 'merge-covers-value'
  | 'merge-overlap'
  | 'merged-cell-in-data'
  | 'minutes-not-whole'
  | 'no-columns'
  | 'no-sheets'
  | 'number-as-text'
  | 'number-not-finite'
  | 'row-width'
  | 'sheet-name-character'
  | 'sheet-name-duplicate'
  | 'sheet-name-empty'
  | 'sheet-name-reserved'
  | 'sheet-name-too-long'
  | 'space-for-looks'
  | 'text-too-long'
  | 'too-many-columns'
  | 'too-many-line-breaks'
  | 'too-many-rows'
  | 'unit-column-unknown'
  | 'unit-empty'
  | 'value-of-other-type'

/** What was changed, or is worth knowing, in a file that was written. */
export type TabularNoticeCode = 'character-normalised' | 'formula-guarded' | 'platform-dependent-character'

/** Where something stands. `row` and `column` count from 1 as a spreadsheet does, the header row included. */
export type Place = {
  readonly sheet?: string
  readonly row?: number
  readonly column?: number
  readonly columnName?: string
  /** The spreadsheet's name of the place, such as `C4`. */
  readonly cell?: string
  /** What it is, when it is not the text or value of a cell. */
  readonly part?: 'title' | 'creator' | 'print-header' | 'unit' | 'chart'
}

/** One thing that keeps a file from being written: what, where, and what to do, in Japanese and English. */
export type TabularIssue = {
  readonly code: TabularIssueCode
  /** The way to the value in the argument, such as `['sheets', 0, 'rows', 3, 2]`. */
  readonly path: readonly (string | number)[]
  readonly place: Place
  /** The value as text, shortened when long. */
  readonly value?: string
  readonly character?: string
  /** The character's number, such as `U+20BB7`. */
  readonly codePoint?: string
  /** What was expected or allowed, or what would do instead. */
  readonly bound?: string | number
  readonly message: { readonly ja: string; readonly en: string }
}

/** One thing that was changed, or is worth knowing, in a file that was written. */
export type TabularNotice = {
  readonly code: TabularNoticeCode
  /** The way to the value in the argument, such as `['rows', 3, 2]`. */
  readonly path: readonly (string | number)[]
  readonly place: Place
  /** The value as text, shortened when long. */
  readonly value?: string
  readonly character?: string
  /** The character's number, such as `U+301C`. */
  readonly codePoint?: string
  /** What was written instead, or how often it occurs. */
  readonly bound?: string | number
  readonly message: { readonly ja: string; readonly en: string }
}

/** What the sentences of an issue or a notice are made from. */
export type Facts = Omit<TabularIssue, 'code' | 'codePoint' | 'message'>

/** The bytes of a file, or everything that keeps it from being written. Nothing is written by halves. */
export type WriteResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notices: readonly TabularNotice[] }
  | { readonly ok: false; readonly issues: readonly TabularIssue[] }

/** The number of a character as Unicode writes it: `U+301C`. */
function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The issue with its sentences. */
export function issue(code: TabularIssueCode, facts: Facts): TabularIssue {
  const full = facts.character === undefined ? facts : { ...facts, codePoint: codePointOf(facts.character) }
  return { code, ...full, message: { ja: issueTextJa(code, full), en: issueTextEn(code, full) } }
}

/** The notice with its sentences. */
export function notice(code: TabularNoticeCode, facts: Facts): TabularNotice {
  const full = facts.character === undefined ? facts : { ...facts, codePoint: codePointOf(facts.character) }
  return { code, ...full, message: { ja: noticeTextJa(code, full), en: noticeTextEn(code, full) } }
}

/** A value as it is quoted in an issue: at most forty characters. */
export function quoted(value: unknown): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const characters = Array.from(text)
  return characters.length <= 40 ? text : `${characters.slice(0, 39).join('')}…`
}
