import type { Bilingual } from '@reform/rules'

/** What is wrong with a row, an event or a box, from a closed list. */
export type DataIssueCode =
  | 'empty'
  | 'wareki'
  | 'notADate'
  | 'unknownMedium'
  | 'unknownRetention'
  | 'unknownDisposition'
  | 'duplicateId'
  | 'permanentWithExpiry'
  | 'expiryMismatch'
  | 'expiryMissing'
  | 'expiryBeforeStart'
  | 'startOutOfRange'
  | 'historicalDisposed'
  | 'periodMismatch'
  | 'unknownDocument'
  | 'beforeCreation'
  | 'afterLeaving'
  | 'exclusionIncomplete'
  | 'approvedAfterAsOf'
  | 'unknownReason'
  | 'notANumber'
  | 'negativePages'
  | 'morePagesThanAll'
  | 'pagesMissing'
  | 'sameDayConflict'
  | 'nothingToReverse'
  | 'boxInTwoContracts'
  | 'boxReversed'
  | 'noSuchBox'
  | 'contractReversed'
  | 'contractDiffers'
  | 'wrongShape'

/** One thing that is wrong, where it is, and what it means, in Japanese and English. Nothing is repaired. */
export type DataIssue = {
  readonly code: DataIssueCode
  /** Where it stands in what was given: `['events', 12, 'approver']`. */
  readonly path: readonly (string | number)[]
  /** The row, document or box that it is about. */
  readonly id: string
  /** `rejected`: used in no figure. `valueUnknown`: used, with this value as unknown. `doubt`: used as it stands. */
  readonly effect: 'rejected' | 'valueUnknown' | 'doubt'
  readonly message: Bilingual
}

type Sentences = (detail: string) => Bilingual

const sentences: Readonly<Record<DataIssueCode, Sentences>> = {
  empty: () => ({ ja: '必要な項目が空欄です。', en: 'A required field is empty.' }),
  wareki: (detail) => ({
    ja: `元号の日付が正しくありません：${detail}`,
    en: `The era date is wrong: ${detail}`,
  }),
  notADate: (detail) => ({ ja: `日付として読めません：${detail}`, en: `This is not a date: ${detail}` }),
  unknownMedium: (detail) => ({
    ja: `媒体の種別が分かりません（${detail}）。紙とはみなさず、不明として数えます。`,
    en: `The medium is not known (${detail}). It is counted as unknown, not as paper.`,
  }),
  unknownRetention: (detail) => ({
    ja: `保存期間を読み取れません：${detail}`,
    en: `The retention period cannot be read: ${detail}`,
  }),
  unknownDisposition: (detail) => ({
    ja: `保存期間満了時の措置を読み取れません：${detail}`,
    en: `The action at expiry cannot be read: ${detail}`,
  }),
  duplicateId: (detail) => ({
    ja: `同じ識別子が二度あります：${detail}。二件目以降は数えません。`,
    en: `The identifier stands twice: ${detail}. The second and later ones are not counted.`,
  }),
  permanentWithExpiry: () => ({
    ja: '常用の文書に保存期間満了日が記載されています。',
    en: 'A document in permanent use has an expiry date.',
  }),
  expiryMismatch: (detail) => ({
    ja: `保存期間満了日が起算日と保存期間から求めた日と異なります：${detail}`,
    en: `The expiry date is not the one that start and period give: ${detail}`,
  }),
  expiryMissing: (detail) => ({
    ja: `保存期間が定まっていますが、保存期間満了日がありません（計算上は${detail}）。`,
    en: `The period is fixed but the expiry date is missing (by calculation ${detail}).`,
  }),
  expiryBeforeStart: () => ({
    ja: '保存期間満了日が起算日より前です。',
    en: 'The expiry date is before the start.',
  }),
  startOutOfRange: () => ({
    ja: '起算日が作成取得日から1年以内にありません。',
    en: 'The start of the period is not within one year of the date of the document.',
  }),
  historicalDisposed: () => ({
    ja: '歴史公文書等に廃棄の措置が定められています。',
    en: 'A historical document is marked for disposal.',
  }),
  periodMismatch: (detail) => ({
    ja: `作成取得日が作成・取得年度等に属していません：${detail}`,
    en: `The date of the document does not lie in the year of its row: ${detail}`,
  }),
  unknownDocument: () => ({
    ja: '作成・取得の記録がない文書についての記録です。',
    en: 'The event is about a document that was never made or obtained.',
  }),
  beforeCreation: () => ({
    ja: '作成・取得の日より前の日付の記録です。',
    en: 'The event is dated before the document was made or obtained.',
  }),
  afterLeaving: () => ({
    ja: '廃棄又は移管の後の日付の記録です。',
    en: 'The event is dated after the document was disposed of or transferred.',
  }),
  exclusionIncomplete: (detail) => ({
    ja: `対象外とするために必要な事項がありません：${detail}。分母に残します。`,
    en: `The exclusion lacks what makes it valid: ${detail}. The document stays in the denominator.`,
  }),
  approvedAfterAsOf: () => ({
    ja: '対象外の承認日が基準日より後です。分母に残します。',
    en: 'The exclusion was approved after the as-of date. The document stays in the denominator.',
  }),
  unknownReason: (detail) => ({
    ja: `対象外の理由の符号が分かりません：${detail}。分母に残します。`,
    en: `There is no such reason code: ${detail}. The document stays in the denominator.`,
  }),
  notANumber: (detail) => ({
    ja: `0以上の整数ではありません：${detail}`,
    en: `This is not a whole number of at least 0: ${detail}`,
  }),
  negativePages: (detail) => ({
    ja: `ページ数が負です：${detail}`,
    en: `The page count is negative: ${detail}`,
  }),
  morePagesThanAll: () => ({
    ja: '電子のページ数が全体のページ数を超えています。',
    en: 'There are more electronic pages than pages.',
  }),
  pagesMissing: () => ({
    ja: 'ページ数がないため、ページを単位とする計算に含められません。',
    en: 'Without a page count the document cannot be counted by pages.',
  }),
  sameDayConflict: (detail) => ({
    ja: `同じ日に両立しない記録があり、順序が分かりません：${detail}`,
    en: `Events of one day contradict each other and their order is not known: ${detail}`,
  }),
  nothingToReverse: () => ({
    ja: '対象外でない文書を対象に戻す記録、又は電子化されていない文書の検査不合格の記録です。',
    en: 'The event takes back something that never was: no exclusion, or no scan.',
  }),
  boxInTwoContracts: (detail) => ({
    ja: `一つの箱が同じ期間に二つの契約に含まれています：${detail}`,
    en: `One box stands in two contracts at a time: ${detail}`,
  }),
  boxReversed: () => ({
    ja: '箱の搬出日が搬入日より前です。',
    en: 'The box was closed before it was opened.',
  }),
  noSuchBox: (detail) => ({
    ja: `箱の一覧にない箱です：${detail}`,
    en: `The list of boxes has no box ${detail}`,
  }),
  wrongShape: (detail) => ({
    ja: `項目の形が正しくありません：${detail}`,
    en: `The field has the wrong form: ${detail}`,
  }),
  contractDiffers: (detail) => ({
    ja: `契約の期間が、同じ契約の先の行と異なります：${detail}`,
    en: `The row gives the contract ${detail} other days than its first row.`,
  }),
  contractReversed: () => ({
    ja: '契約の終了日が開始日より前です。',
    en: 'The contract ends before it starts.',
  }),
}

/** The issue with its message. */
export function issueOf(
  code: DataIssueCode,
  at: Pick<DataIssue, 'path' | 'id' | 'effect'>,
  detail = '',
): DataIssue {
  return { code, ...at, message: sentences[code](detail) }
}

/**
 * How many issues there are of each code, in the order of the codes.
 *
 * @example
 * ```ts
 * countIssues([]) // => {}
 * ```
 */
export function countIssues(issues: readonly DataIssue[]): Readonly<Partial<Record<DataIssueCode, number>>> {
  const counts = new Map<DataIssueCode, number>()
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
