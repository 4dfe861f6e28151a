import type { Bilingual } from '@reform/quantities'

/** Facts of an issue, for its sentence. */
export interface IssueFacts {
  readonly file?: string
  readonly cell?: string
  readonly figure?: string
  readonly source?: string
  readonly names?: readonly string[]
  readonly count?: number
}

type Sentence = (facts: Required<Pick<IssueFacts, 'names' | 'count'>> & IssueFacts) => Bilingual

const joined = (names: readonly string[], separator: string): string => names.join(separator)

/** What can be wrong, how bad it is, and how it is said. `error`: something was not used, or cannot be published. */
const sentences: Readonly<Record<IndicatorIssueCode, readonly ['error' | 'warning' | 'notice', Sentence]>> = {
  fileOfTwoSources: [
    'warning',
    ({ names }) => ({
      ja: `二つ以上の情報源（${joined(names, '、')}）のパターンに当たります。最初のものとして扱います。`,
      en: `The path fits several sources (${joined(names, ', ')}); it is taken as the first of them.`,
    }),
  ],
  unknownDepartmentOfFile: [
    'error',
    ({ names }) => ({
      ja: `ファイル名の「${joined(names, '、')}」に当たる部局がありません。このファイルは使いません。`,
      en: `No department is called “${joined(names, ', ')}” as the file's name says. The file is not used.`,
    }),
  ],
  unknownPeriodOfFile: [
    'error',
    ({ names }) => ({
      ja: `ファイル名の「${joined(names, '、')}」から時期を読み取れません。このファイルは使いません。`,
      en: `“${joined(names, ', ')}” in the file's name is no period. The file is not used.`,
    }),
  ],
  unknownSource: [
    'error',
    ({ names }) => ({
      ja: `情報源「${joined(names, '、')}」は設定にありません。このファイルは使いません。`,
      en: `The configuration has no source “${joined(names, ', ')}”. The file is not used.`,
    }),
  ],
  wrongMaterial: [
    'error',
    ({ names }) => ({
      ja: `情報源の種類（${names[0] ?? ''}）と読み取られた内容（${names[1] ?? ''}）が違います。このファイルは使いません。`,
      en: `The source is of the kind ${names[0] ?? ''}, what was read of the kind ${names[1] ?? ''}. The file is not used.`,
    }),
  ],
  fileRefused: [
    'error',
    () => ({
      ja: '見出しなどが読み取れず、ファイル全体を使えません。様式を確かめて、出し直しを求めてください。',
      en: 'The file as a whole could not be read (its headings, for instance). Check its form and ask for it again.',
    }),
  ],
  wrongPeriod: [
    'error',
    ({ count, names }) => ({
      ja: `${names[0] ?? ''}のファイルなのに、ほかの時期の行が${count}行あり、半数を超えます。このファイルは使いません。`,
      en: `The file is of ${names[0] ?? ''}, but ${count} rows, more than half, are of other times. The file is not used.`,
    }),
  ],
  twoFiles: [
    'error',
    ({ names }) => ({
      ja: `同じ部局・時期のファイルが二つ以上あり、内容が違います（${joined(names, '、')}）。どれが正しいか分からないため、どれも使いません。`,
      en: `Several files of one department and period differ (${joined(names, ', ')}). Which is right cannot be told; none of them is used.`,
    }),
  ],
  repeatedFile: [
    'warning',
    ({ names }) => ({
      ja: `${joined(names, '、')}と同じ内容のファイルです。一度だけ数えます。`,
      en: `The file is the same as ${joined(names, ', ')}; it counts once.`,
    }),
  ],
  superseded: [
    'notice',
    ({ names }) => ({
      ja: `新しい版（${joined(names, '、')}）があるため、このファイルは使いません。`,
      en: `A later revision (${joined(names, ', ')}) takes its place.`,
    }),
  ],
  missingDelivery: [
    'warning',
    ({ names }) => ({
      ja: `提出されていません：${joined(names, '、')}。`,
      en: `Not received: ${joined(names, ', ')}.`,
    }),
  ],
  rowsOfUnknownDepartment: [
    'warning',
    ({ count }) => ({
      ja: `部局が分からない行が${count}行あり、数えていません。`,
      en: `${count} rows name no known department and are not counted.`,
    }),
  ],
  repeatedRows: [
    'warning',
    ({ count }) => ({
      ja: `同じものの行が重なっています（${count}行）。一度だけ数えます。`,
      en: `${count} rows repeat others and count once.`,
    }),
  ],
  contradictoryRows: [
    'warning',
    ({ count }) => ({
      ja: `互いに食い違う行が${count}行あり、いずれも数えていません。`,
      en: `${count} rows contradict others; none of them is counted.`,
    }),
  ],
  impossibleRows: [
    'warning',
    ({ count }) => ({
      ja: `あり得ない値の行が${count}行あり、数えていません。`,
      en: `${count} rows hold values that cannot be and are not counted.`,
    }),
  ],
  unknownCell: [
    'error',
    ({ names }) => ({
      ja: `セル「${joined(names, '、')}」は工程表のこの版にありません。`,
      en: `The edition has no cell “${joined(names, ', ')}”.`,
    }),
  ],
  unboundCell: [
    'warning',
    () => ({
      ja: '測り方が設定されていません。値は出ません。',
      en: 'Nothing says how the cell is measured; it has no value.',
    }),
  ],
  noOwner: [
    'warning',
    () => ({
      ja: '担当部署が決まっていません。',
      en: 'Nobody owns the indicator.',
    }),
  ],
  kindDiffers: [
    'warning',
    ({ names }) => ({
      ja: `工程表の指標の種類（${names[0] ?? ''}）と計算される値の種類（${names[1] ?? ''}）が違います。`,
      en: `The roadmap calls the indicator a ${names[0] ?? ''}; what is computed is a ${names[1] ?? ''}.`,
    }),
  ],
  impossibleFigure: [
    'error',
    ({ names }) => ({
      ja: `あり得ない値（${joined(names, '、')}）です。採用しません。`,
      en: `The value ${joined(names, ', ')} cannot be. It is not taken.`,
    }),
  ],
  unsuitedFiles: [
    'error',
    () => ({
      ja: '設問や尺度が測り方に合わず、計算できません。設定と調査票を確かめてください。',
      en: 'Questions or scales do not suit the calculator. Check the configuration and the questionnaire.',
    }),
  ],
  questioned: [
    'warning',
    () => ({
      ja: '確認を要するため、答えがあるまで採用しません。',
      en: 'There is a question about the value; it is not taken until it is answered.',
    }),
  ],
  withheld: [
    'notice',
    () => ({
      ja: '人数が少ないなど、公表すると個人に関わるため伏せます。',
      en: 'Withheld: too few people stand behind it, or it would tell about them.',
    }),
  ],
  notOver: [
    'notice',
    () => ({
      ja: '期間が終わっていないため、値は暫定です。',
      en: 'The period is not over; values are provisional.',
    }),
  ],
  unknownAnswer: [
    'warning',
    ({ names }) => ({
      ja: `この回答に当たる確認事項がありません（${joined(names, '、')}）。値が変わった可能性があります。`,
      en: `No question has this answer (${joined(names, ', ')}); the value may have changed since.`,
    }),
  ],
}

/** What can be wrong with files, figures and their configuration. */
export type IndicatorIssueCode =
  | 'fileOfTwoSources'
  | 'unknownDepartmentOfFile'
  | 'unknownPeriodOfFile'
  | 'unknownSource'
  | 'wrongMaterial'
  | 'fileRefused'
  | 'wrongPeriod'
  | 'twoFiles'
  | 'repeatedFile'
  | 'superseded'
  | 'missingDelivery'
  | 'rowsOfUnknownDepartment'
  | 'repeatedRows'
  | 'contradictoryRows'
  | 'impossibleRows'
  | 'unknownCell'
  | 'unboundCell'
  | 'noOwner'
  | 'kindDiffers'
  | 'impossibleFigure'
  | 'unsuitedFiles'
  | 'questioned'
  | 'withheld'
  | 'notOver'
  | 'unknownAnswer'

/** One thing that is wrong or worth knowing, and what it is about. */
export interface IndicatorIssue {
  readonly code: IndicatorIssueCode
  readonly severity: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly cell?: string
  readonly figure?: string
  readonly source?: string
  readonly message: Bilingual
}

/** The issue with its sentence. */
export function issueOf(code: IndicatorIssueCode, facts: IssueFacts): IndicatorIssue {
  const [severity, sentence] = sentences[code]
  const { names = [], count = 0, ...places } = facts
  return { code, severity, ...places, message: sentence({ ...facts, names, count }) }
}
