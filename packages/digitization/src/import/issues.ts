import type { Bilingual } from '@reform/rules'
import type { ReadIssue, ReadIssueCode, ReadPlace } from '@reform/tabular/read'
import type { DataIssue, DataIssueCode } from '../issue.ts'

/** One thing about a file: what, where, with what effect. Nothing is repaired. */
export type ImportIssue = {
  /** `keyFromLine`: the file has no column of keys, and each row is called by its line. */
  readonly code: DataIssueCode | ReadIssueCode | 'keyFromLine'
  /** `fileRefused`: nothing more of the file is read. The others are those of `DataIssue`. */
  readonly effect: DataIssue['effect'] | 'fileRefused'
  readonly place: ReadPlace
  /** The row or document, where it is known. */
  readonly id?: string
  /** Place and reason as one text. */
  readonly message: Bilingual
}

/** What the reader of files says about a row or, without one, about the file. */
export function fromReadIssue(issue: ReadIssue, of: 'row' | 'file'): ImportIssue {
  const { code, severity, place, message } = issue
  const stops = of === 'file' ? 'fileRefused' : 'rejected'
  return { code, effect: severity === 'warning' ? 'doubt' : stops, place, message }
}

/** What is said about a row that could be read, with its place in the file. */
export function fromDataIssue(issue: DataIssue, place: ReadPlace): ImportIssue {
  const { code, effect, id, message } = issue
  return { code, effect, id, place, message: placed(place, message) }
}

/** The note that rows are called by their lines. */
export function keyFromLine(file: string | undefined): ImportIssue {
  const place: ReadPlace = file === undefined ? {} : { file }
  const message = {
    ja: '識別子の列がありません。行番号を識別子とするため、補助表や別の時点の管理簿とは照合できません。',
    en: 'There is no column of keys. Rows are called by their lines, so that no side table and no other register can be matched.',
  }
  return { code: 'keyFromLine', effect: 'doubt', place, message: placed(place, message) }
}

function placed({ file, line, letters = '', header }: ReadPlace, message: Bilingual): Bilingual {
  const ja = [file, line && `${line}行目`, header && `${letters}列（${header}）`]
  const en = [file, line && `line ${line}`, header && `column ${letters} (${header})`]
  return { ja: `${joined(ja, 'の', '：')}${message.ja}`, en: `${joined(en, ', ', ': ')}${message.en}` }
}

function joined(parts: readonly unknown[], between: string, colon: string): string {
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? '' : `${known.join(between)}${colon}`
}
