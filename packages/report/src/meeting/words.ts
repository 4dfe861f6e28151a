import type { HiddenReason } from '@reform/disclosure'
import type { CarriedAction } from '@reform/overtime/meeting'
import type { Language } from '@reform/quantities'

/** Figures of the month's overtime, in the order in which they are shown. */
export const overtimeFigures = ['total', 'mean', 'median', 'maximum', 'topTenth', 'peopleForHalf'] as const

/** Figures of how people stand to the limits, in the order in which they are shown. */
export const standingFigures = [
  'breached',
  'newlyBreached',
  'exempt',
  'conditional',
  'undetermined',
  'monthUnknown',
  'withoutCause',
  'withoutMeasure',
  'overdueReviews',
] as const

/** Every word of the papers for a meeting in one language; the type keeps it complete. */
export interface MeetingWords {
  readonly title: (month: string) => string
  readonly month: (iso: string) => string
  readonly day: (iso: string) => string
  readonly skip: string
  readonly contents: string
  readonly asOf: (day: string) => string
  readonly minimum: (people: number) => string
  readonly timeNote: string
  readonly partsNote: string
  readonly hiddenNote: string
  readonly hiddenReason: Readonly<Record<HiddenReason, string>>
  readonly hidden: (number: number) => string
  readonly nothing: string
  readonly overview: string
  readonly comparison: string
  readonly department: string
  readonly people: string
  readonly overtime: string
  readonly standing: string
  readonly outlook: string
  readonly leave: string
  readonly figure: string
  readonly thisMonth: string
  readonly lastMonth: string
  readonly lastYear: string
  readonly change: string
  readonly value: string
  readonly actions: string
  readonly noActions: string
  readonly actionsElsewhere: (count: number) => string
  readonly action: string
  readonly agreedOn: string
  readonly due: string
  readonly state: string
  readonly states: Readonly<Record<CarriedAction['state'], string>>
  readonly chart: (what: string) => string
  readonly overLine: (line: string) => string
  readonly surplus: (line: string) => string
  readonly onCourse: (line: string) => string
  readonly inMonth: (month: string, people: number) => string
  readonly leaveUsed: string
  readonly leaveGranted: string
  readonly leaveShare: string
  readonly overtimeLabels: Readonly<Record<(typeof overtimeFigures)[number], string>>
  readonly standingLabels: Readonly<Record<(typeof standingFigures)[number], string>>
  readonly unit: Readonly<Record<'people' | 'percent' | 'time', string>>
  readonly comma: string
  readonly colon: string
  readonly data: string
  readonly topic: string
  readonly reason: string
  readonly period: string
  readonly generated: string
}

const wholeNumbers = (iso: string): readonly number[] => iso.split('-').map(Number)
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const ja: MeetingWords = {
  title: (month) => `超過勤務の状況（${month}）`,
  month: (iso) => `${wholeNumbers(iso)[0]}年${wholeNumbers(iso)[1]}月`,
  day: (iso) => `${wholeNumbers(iso)[0]}年${wholeNumbers(iso)[1]}月${wholeNumbers(iso)[2]}日`,
  skip: '本文へ',
  contents: '目次',
  asOf: (day) => `${day}までの記録によります。`,
  minimum: (people) => `${people}人に満たない人数に基づく値と、それを推測させる値は示しません。`,
  timeNote: '時間は「時間:分」です。',
  partsNote: '所属が定まらない職員は、全体の値にのみ含みます。記録が不明の月は、値に含みません。',
  hiddenNote: '「非公表」の理由',
  hiddenReason: {
    belowMinimum: '人数が公表の基準に満たないため',
    protects: '他の人の値が分かることになるため',
    earlierRelease: '既に公表した値と合わせると他の人の値が分かることになるため',
  },
  hidden: (number) => `非公表 (${number})`,
  nothing: '－',
  overview: '全体',
  comparison: '部署別',
  department: '部署',
  people: '対象人数',
  overtime: 'この月の超過勤務',
  standing: '年度初めからの上限との関係',
  outlook: '年度末までに超える見込みの職員',
  leave: '年次休暇（1月から）',
  figure: '項目',
  thisMonth: 'この月',
  lastMonth: '前月',
  lastYear: '前年同月',
  change: '増減',
  value: '値',
  actions: '決定事項の状況',
  noActions: '前回までの決定事項で、継続中のもの及び前回以後に済んだものはありません。',
  actionsElsewhere: (count) => `${count}件。末尾の「決定事項の状況」に示します。`,
  action: '決定事項',
  agreedOn: '決定日',
  due: '期限',
  state: '状況',
  states: { open: '継続', overdue: '期限経過', done: '済' },
  chart: (what) => `${what}（同じ値を表に示します）`,
  overLine: (line) => `${line}を超えた職員`,
  surplus: (line) => `${line}を超えた時間の合計`,
  onCourse: (line) => line,
  inMonth: (month, people) => `${wholeNumbers(month)[1]}月 ${people}人`,
  leaveUsed: '使用した時間',
  leaveGranted: '付与した時間',
  leaveShare: '付与に対する使用の割合',
  overtimeLabels: {
    total: '合計',
    mean: '平均',
    median: '中央値',
    maximum: '最大',
    topTenth: '上位1割の職員の占める割合',
    peopleForHalf: '全体の半分に達する人数（多い順）',
  },
  standingLabels: {
    breached: '上限を超えた職員',
    newlyBreached: 'うち この月に新たに超えた職員',
    exempt: '特例業務により上限を超えた職員',
    conditional: '条件により超過となり得る職員',
    undetermined: '記録の不足などで判断できない職員',
    monthUnknown: 'この月の記録が不明の職員',
    withoutCause: '要因が未確認の事案がある職員',
    withoutMeasure: '改善策が未定の事案がある職員',
    overdueReviews: '検証の期限を過ぎた事案がある職員',
  },
  unit: { people: '人', percent: '％', time: '' },
  comma: '、',
  colon: '：',
  data: 'データ',
  topic: '区分',
  reason: '示さない理由',
  period: '月',
  generated: '個人の氏名を含みません。',
}

const en: MeetingWords = {
  title: (month) => `State of overtime, ${month}`,
  month: (iso) => `${monthNames[(wholeNumbers(iso)[1] ?? 1) - 1]} ${wholeNumbers(iso)[0]}`,
  day: (iso) =>
    `${wholeNumbers(iso)[2]} ${monthNames[(wholeNumbers(iso)[1] ?? 1) - 1]} ${wholeNumbers(iso)[0]}`,
  skip: 'Skip to the content',
  contents: 'Contents',
  asOf: (day) => `From records up to ${day}.`,
  minimum: (people) =>
    `Figures that rest on fewer than ${people} people, and figures that would give these away, are not shown.`,
  timeNote: 'Times are hours:minutes.',
  partsNote:
    'People whose department is open are counted under everyone only. Months that are unknown are in no figure.',
  hiddenNote: 'Why figures are withheld',
  hiddenReason: {
    belowMinimum: 'it rests on too few people',
    protects: 'values of few people could be worked out',
    earlierRelease: 'together with earlier figures values of few people could be worked out',
  },
  hidden: (number) => `withheld (${number})`,
  nothing: '–',
  overview: 'Everyone',
  comparison: 'Departments beside each other',
  department: 'Department',
  people: 'People counted',
  overtime: 'Overtime of the month',
  standing: 'Standing to the limits since the year began',
  outlook: 'People on course to pass a line by the end of the year',
  leave: 'Annual leave since January',
  figure: 'Figure',
  thisMonth: 'This month',
  lastMonth: 'Last month',
  lastYear: 'Last year',
  change: 'Change',
  value: 'Value',
  actions: 'Agreed actions',
  noActions: 'Nothing agreed earlier is open, and nothing was done since the last meeting.',
  actionsElsewhere: (count) => `${count} in all: see “Agreed actions” at the end.`,
  action: 'Action',
  agreedOn: 'Agreed on',
  due: 'Due by',
  state: 'State',
  states: { open: 'open', overdue: 'past its term', done: 'done' },
  chart: (what) => `${what} (the same figures stand in the table)`,
  overLine: (line) => `People over ${line}`,
  surplus: (line) => `Time over ${line}, in all`,
  onCourse: (line) => line,
  inMonth: (month, people) => `${monthNames[(wholeNumbers(month)[1] ?? 1) - 1]}: ${people}`,
  leaveUsed: 'Time used',
  leaveGranted: 'Time granted',
  leaveShare: 'Used of granted',
  overtimeLabels: {
    total: 'Total',
    mean: 'Mean',
    median: 'Median',
    maximum: 'Maximum',
    topTenth: 'Share of the highest tenth',
    peopleForHalf: 'People who together have half, highest first',
  },
  standingLabels: {
    breached: 'Beyond a limit',
    newlyBreached: 'of them newly this month',
    exempt: 'Beyond a limit by special duty',
    conditional: 'Beyond a limit on a condition',
    undetermined: 'Cannot be said',
    monthUnknown: 'Month unknown',
    withoutCause: 'With a case without a cause',
    withoutMeasure: 'With a case without a measure',
    overdueReviews: 'With a review past its term',
  },
  unit: { people: '', percent: '%', time: '' },
  comma: ', ',
  colon: ': ',
  data: 'Data',
  topic: 'Part',
  reason: 'Why withheld',
  period: 'Month',
  generated: 'No names of people stand in it.',
}

export const meetingWords: Readonly<Record<Language, MeetingWords>> = { ja, en }
