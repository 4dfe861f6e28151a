import type { Bilingual } from '@reform/quantities'
import type { ReadIssue, ReadIssueCode, ReadPlace } from '@reform/tabular/read'

/** What is wrong with a file of activities beside what any file can have. */
export type ActivityFileCode =
  /** The file has no column of keys, and each row is called by its line. */
  | 'keyFromLine'
  /** No row of the file lies in the period that it was sent for. */
  | 'wrongPeriod'
  /** A number, with or without a bound, that cannot be read. */
  | 'countUnreadable'
  /** A list of days or months that cannot be read. */
  | 'listUnreadable'
  /** A written period (第2四半期) that cannot be read. */
  | 'periodUnreadable'
  | 'missingField'

/** One thing about a file: what, where, with what effect. Nothing is repaired. */
export type ImportIssue = {
  readonly code: ReadIssueCode | ActivityFileCode
  /** `fileRefused`: nothing is made of the file. `rejected`: the row is no record. `doubt`: used as it stands. */
  readonly effect: 'fileRefused' | 'rejected' | 'doubt'
  readonly place: ReadPlace
  /** Place and reason as one text. */
  readonly message: Bilingual
}

const messages: Readonly<Record<ActivityFileCode, (detail: string) => Bilingual>> = {
  keyFromLine: () => ({
    ja: '番号の列がありません。行番号を番号とするため、別のファイルにある同じものとは照合できません。',
    en: 'There is no column of keys. Rows are called by their lines, so that the same thing in another file is not found.',
  }),
  wrongPeriod: (detail) => ({
    ja: `対象期間（${detail}）に当たる行がありません。別の期のファイルではないか確かめてください。`,
    en: `No row lies in the period ${detail}. Check whether the file is of another period.`,
  }),
  countUnreadable: (detail) => ({
    ja: `数として読めません：${detail}`,
    en: `This is not a number: ${detail}`,
  }),
  listUnreadable: (detail) => ({
    ja: `日又は月の一覧として読めません：${detail}`,
    en: `This is not a list of days or months: ${detail}`,
  }),
  periodUnreadable: (detail) => ({
    ja: `期間として読めません：${detail}`,
    en: `This is not a period: ${detail}`,
  }),
  missingField: (detail) => ({
    ja: `必要な項目が空欄です：${detail}`,
    en: `A field that is needed is empty: ${detail}`,
  }),
}

/** The issue with its message, which begins with its place. */
export function fileIssue(
  code: ActivityFileCode,
  effect: ImportIssue['effect'],
  place: ReadPlace,
  detail = '',
): ImportIssue {
  const { file, line, letters = '', header } = place
  const message = messages[code](detail)
  const ja = [file, line && `${line}行目`, header && `${letters}列（${header}）`]
  const en = [file, line && `line ${line}`, header && `column ${letters} (${header})`]
  return {
    code,
    effect,
    place,
    message: {
      ja: `${joined(ja, 'の', '：')}${message.ja}`,
      en: `${joined(en, ', ', ': ')}${message.en}`,
    },
  }
}

function joined(parts: readonly unknown[], between: string, colon: string): string {
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? '' : `${known.join(between)}${colon}`
}

/** What the reader of files says about a row or, without one, about the file. */
export function fromReadIssue(
  { code, severity, place, message }: ReadIssue,
  of: 'row' | 'file',
): ImportIssue {
  const stops = of === 'file' ? 'fileRefused' : 'rejected'
  return { code, effect: severity === 'warning' ? 'doubt' : stops, place, message }
}
