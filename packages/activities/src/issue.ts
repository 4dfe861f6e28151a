import type { Bilingual } from '@reform/quantities'
import type { LeftOut, LeftOutReason } from './left-out.ts'
import type { RecordKind } from './records/kinds.ts'
import { leftOutSentences } from './text/left-out-words.ts'

/** What is odd about rows that are used, from a closed list. */
export type DoubtCode =
  /** One person of two departments at a time: counted once, in no department. */
  | 'twoDepartments'
  /** Heads and names of a session differ: the names are counted. */
  | 'headsDiffer'
  /** Someone took part for whom the course is not meant. */
  | 'notEligible'
  /** A part came out larger than its whole: there is no rate. */
  | 'rateAboveAll'
  /** A total and its parts of one department differ: the parts are counted. */
  | 'sumDiffers'

/** One thing that the sender of rows should look at, where it is, and what it means. Nothing is repaired. */
export type DataIssue = {
  readonly code: LeftOutReason | DoubtCode
  readonly kind: RecordKind
  readonly row: string
  readonly field?: string
  /** `leftOut`: the row is in no figure. `doubt`: it is used as it stands. */
  readonly effect: 'leftOut' | 'doubt'
  readonly message: Bilingual
}

const doubts: Readonly<Record<DoubtCode, (detail: string) => Bilingual>> = {
  twoDepartments: (detail) => ({
    ja: `同じ人が同時に二つの部局にあります（${detail}）。1人として数え、部局別には含めません。`,
    en: `One person stands in two departments at a time (${detail}). The person is counted once and in no department.`,
  }),
  headsDiffer: (detail) => ({
    ja: `参加者の人数と名簿が一致しません（${detail}）。名簿によって数えます。`,
    en: `The number of heads is not that of the names (${detail}). The names are counted.`,
  }),
  notEligible: (detail) => ({
    ja: `対象者の名簿にない人が参加しています（${detail}）。割合には含めません。`,
    en: `Someone took part who is not on the list of those it is meant for (${detail}); the rate leaves that out.`,
  }),
  rateAboveAll: (detail) => ({
    ja: `分子が分母を超えるため、割合を求めません（${detail}）。`,
    en: `The part is larger than the whole, so that there is no rate (${detail}).`,
  }),
  sumDiffers: (detail) => ({
    ja: `期間の合計と内訳の和が一致しません（${detail}）。内訳によって数えます。`,
    en: `The total of the months is not the sum of its parts (${detail}). The parts are counted.`,
  }),
}

/** The issue of a row that is used. */
export function doubtOf(
  code: DoubtCode,
  at: Pick<DataIssue, 'kind' | 'row' | 'field'>,
  detail: string,
): DataIssue {
  return { code, ...at, effect: 'doubt', message: doubts[code](detail) }
}

/** What is left out because of what was sent: not what a later record, the as-of day or a question leaves out. */
const sendersMistakes: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  'missingField',
  'wrongShape',
  'notWhole',
  'negative',
  'outOfScale',
  'reversed',
  'moreThanAll',
  'contradictsItself',
  'unknownDepartment',
  'repeated',
  'contradictory',
  'unknownActivity',
  'closedDay',
  'noRun',
  'overlapping',
])

/** The issue of a row that is left out, when it is the sender's to look at. */
export function issueOfLeftOut(one: LeftOut): DataIssue | undefined {
  if (!sendersMistakes.has(one.reason)) return undefined
  // Whoever teleworked on a closed day did so; it is the question that leaves the day out.
  if (one.kind === 'telework' && one.reason === 'closedDay') return undefined
  const { row, kind, field, reason } = one
  const message = leftOutSentences[reason](one)
  return { code: reason, kind, row, ...(field === undefined ? {} : { field }), effect: 'leftOut', message }
}
