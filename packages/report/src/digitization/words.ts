import type { Language } from '@reform/quantities'

/** What stands beside a decision in the ledger. */
export type LedgerMark = 'late' | 'overdue' | 'deferred'

/** Every word of the papers on digitization in one language; the type keeps it complete. */
export interface DigitizationWords {
  readonly title: string
  readonly day: (iso: string) => string
  readonly skip: string
  readonly contents: string
  readonly asOf: (day: string) => string
  readonly contract: string
  readonly unlisted: (names: string) => string
  readonly everyone: string
  readonly comparison: string
  readonly otherDepartments: string
  readonly tierWhole: (tier: string) => string
  readonly group: string
  readonly kind: Readonly<Record<'everyone' | 'tier' | 'department', string>>
  readonly rate: string
  readonly electronic: string
  readonly inScope: string
  readonly gross: string
  readonly net: string
  readonly excluded: string
  readonly bounds: string
  readonly range: (low: string, high: string) => string
  readonly againstPlan: string
  readonly missing: string
  readonly trajectory: string
  readonly chart: (whose: string) => string
  readonly noCourse: string
  readonly planned: string
  readonly measured: string
  readonly on: string
  readonly difference: string
  readonly interim: string
  readonly medium: string
  readonly media: Readonly<Record<'electronic' | 'hybrid' | 'paper' | 'other' | 'unknown', string>>
  readonly total: string
  readonly deferred: (count: string) => string
  readonly unweighed: (count: string) => string
  readonly target: (facts: { percent: string; due: string; needed: string; allowed: string }) => string
  readonly reached: string
  readonly pace: (facts: { missing: string; workingDays: string; perDay: string }) => string
  readonly noDayLeft: (missing: string) => string
  readonly small: (points: string) => string
  readonly ledger: string
  readonly noExclusions: string
  readonly reachedByExclusion: string
  readonly reachedByLateExclusion: string
  readonly approvedOn: string
  readonly reason: string
  readonly provision: string
  readonly approver: string
  readonly scope: string
  readonly scopes: Readonly<Record<'document' | 'class', string>>
  readonly reviewOn: string
  readonly documents: string
  readonly after: string
  readonly marks: string
  readonly mark: Readonly<Record<LedgerMark, string>>
  readonly takenFrom: string
  readonly waterfallStart: string
  readonly print: (period: string) => string
  readonly people: string
  readonly impressions: string
  readonly impressionsPerHead: string
  readonly yen: string
  readonly yenPerHead: string
  readonly impressionsReduced: string
  readonly yenReduced: string
  readonly noBaseline: string
  readonly hidden: string
  readonly whyHidden: string
  readonly sources: string
  readonly rows: (read: string, accepted: string, rejected: string) => string
  readonly issue: string
  readonly times: string
  readonly example: string
  readonly noIssues: string
  readonly nothing: string
  readonly percent: (value: string) => string
  readonly points: (value: string) => string
  readonly colon: string
  readonly comma: string
  readonly data: string
  readonly figure: string
  readonly value: string
  readonly unit: string
  readonly numerator: string
  readonly denominator: string
}

const dateParts = (iso: string): readonly number[] => iso.split('-').map(Number)
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const ja: DigitizationWords = {
  title: '行政文書の電子化の状況',
  day: (iso) => `${dateParts(iso)[0]}年${dateParts(iso)[1]}月${dateParts(iso)[2]}日`,
  skip: '本文へ',
  contents: '目次',
  asOf: (day) => `${day}現在の値です。`,
  contract: '算定の前提',
  unlisted: (names) => `部署の一覧にない部署：${names}`,
  everyone: '全体',
  comparison: '階層別・部署別',
  otherDepartments: '階層の定めのない部署',
  tierWhole: (tier) => `${tier} 計`,
  group: '部署',
  kind: { everyone: '全体', tier: '階層', department: '部署' },
  rate: '電子化率',
  electronic: '電子',
  inScope: '対象',
  gross: '対象外を除かない率',
  net: '対象外を除いた率',
  excluded: '対象外',
  bounds: '媒体不明による幅',
  range: (low, high) => `${low}～${high}`,
  againstPlan: '計画との差',
  missing: '目標までの残り',
  trajectory: '推移',
  chart: (whose) => `${whose}：電子化率の計画と実績（同じ値を表に示します）`,
  noCourse: '計画は定められていません。',
  planned: '計画',
  measured: '実績',
  on: '日',
  difference: '差',
  interim: '年度途中',
  medium: '正本の媒体',
  media: { electronic: '電子', hybrid: '電子・紙併用', paper: '紙', other: 'その他', unknown: '不明' },
  total: '計',
  deferred: (count) => `先送りとされたもの（対象に含めたまま）：${count}`,
  unweighed: (count) => `数える単位の値がなく、率に含められないもの：${count}`,
  target: ({ percent, due, needed, allowed }) =>
    `${due}までの目標は${percent}％です。今の対象では${needed}が電子となることが必要で、電子以外で残せるのは${allowed}です。`,
  reached: '目標に達しています。',
  pace: ({ missing, workingDays, perDay }) =>
    `目標まであと${missing}です（残りの開庁日${workingDays}日、1日当たり${perDay}）。`,
  noDayLeft: (missing) => `目標まであと${missing}ですが、残りの開庁日がありません。`,
  small: (points) => `数が少なく、1件で率が${points}ポイント動きます。率の上下でなく、件数で見てください。`,
  ledger: '対象外とされたもの',
  noExclusions: '分母から除いたもの、先送りとされたものはありません。',
  reachedByExclusion: '100％に達していますが、対象外を除かなければ達していません。',
  reachedByLateExclusion: '年度末の2か月又は年度の後に承認された対象外がなければ、100％に達していません。',
  approvedOn: '承認日',
  reason: '理由',
  provision: '根拠',
  approver: '承認者',
  scope: '範囲',
  scopes: { document: '個別', class: '類型' },
  reviewOn: '見直し日',
  documents: '件数',
  after: '除いた後の率',
  marks: '注意',
  mark: { late: '遅い承認', overdue: '見直し期日超過', deferred: '先送り（分母に残る）' },
  takenFrom: '部署ごとの件数',
  waterfallStart: '対象外を除かないとき',
  print: (period) => `印刷（${period}）`,
  people: '人数',
  impressions: '印刷面数',
  impressionsPerHead: '1人当たり面数',
  yen: '費用（円）',
  yenPerHead: '1人当たり費用（円）',
  impressionsReduced: '面数の削減率',
  yenReduced: '費用の削減率',
  noBaseline: '基準なし',
  hidden: '非公表',
  whyHidden: '示さない理由',
  sources: '読み取った記録',
  rows: (read, accepted, rejected) => `読んだ行${read}、使った行${accepted}、使えない行${rejected}。`,
  issue: '符号',
  times: '件数',
  example: '例',
  noIssues: '疑いのある値、使えない行はありません。',
  nothing: '該当なし',
  percent: (value) => `${value}％`,
  points: (value) => `${value}ポイント`,
  colon: '：',
  comma: '、',
  data: 'データ',
  figure: '項目',
  value: '値',
  unit: '単位',
  numerator: '分子',
  denominator: '分母',
}

const en: DigitizationWords = {
  title: 'State of document digitization',
  day: (iso) => `${dateParts(iso)[2]} ${monthNames[(dateParts(iso)[1] ?? 1) - 1]} ${dateParts(iso)[0]}`,
  skip: 'Skip to the content',
  contents: 'Contents',
  asOf: (day) => `As of ${day}.`,
  contract: 'What the rates rest on',
  unlisted: (names) => `Departments that are not on the list: ${names}`,
  everyone: 'Everyone',
  comparison: 'Tiers and departments',
  otherDepartments: 'Departments without a tier',
  tierWhole: (tier) => `${tier}, all`,
  group: 'Department',
  kind: { everyone: 'everyone', tier: 'tier', department: 'department' },
  rate: 'Rate',
  electronic: 'Electronic',
  inScope: 'In scope',
  gross: 'Gross rate',
  net: 'Net rate',
  excluded: 'Excluded',
  bounds: 'Bounds (unknown media)',
  range: (low, high) => `${low}–${high}`,
  againstPlan: 'Against the plan',
  missing: 'Left to the target',
  trajectory: 'Trajectory',
  chart: (whose) => `${whose}: digitization rate, planned and measured (the same figures stand in the table)`,
  noCourse: 'There is no plan.',
  planned: 'Planned',
  measured: 'Measured',
  on: 'Day',
  difference: 'Difference',
  interim: 'interim',
  medium: 'Official copy',
  media: { electronic: 'Electronic', hybrid: 'Both', paper: 'Paper', other: 'Other', unknown: 'Unknown' },
  total: 'Total',
  deferred: (count) => `Deferred, and still in scope: ${count}`,
  unweighed: (count) => `Without the count that the unit asks for, and in no rate: ${count}`,
  target: ({ percent, due, needed, allowed }) =>
    `The target is ${percent}% by ${due}. Of what is in scope now ${needed} must be electronic; ${allowed} may be otherwise.`,
  reached: 'The target is reached.',
  pace: ({ missing, workingDays, perDay }) =>
    `${missing} are left to the target (${workingDays} working days left, ${perDay} a day).`,
  noDayLeft: (missing) => `${missing} are left to the target, and no working day.`,
  small: (points) =>
    `Numbers are small: one document moves the rate by ${points} points. Look at the counts.`,
  ledger: 'Exclusions',
  noExclusions: 'Nothing was left out of the denominator, and nothing deferred.',
  reachedByExclusion: '100% is reached, but would not be without exclusions.',
  reachedByLateExclusion:
    '100% would not be reached without exclusions approved in the last two months of the year or after it.',
  approvedOn: 'Approved',
  reason: 'Reason',
  provision: 'Provision',
  approver: 'Approver',
  scope: 'Scope',
  scopes: { document: 'document', class: 'class' },
  reviewOn: 'Review',
  documents: 'Documents',
  after: 'Rate after it',
  marks: 'Note',
  mark: { late: 'late approval', overdue: 'review overdue', deferred: 'deferred (stays in)' },
  takenFrom: 'By department',
  waterfallStart: 'Exclusions ignored',
  print: (period) => `Printing, ${period}`,
  people: 'People',
  impressions: 'Impressions',
  impressionsPerHead: 'Impressions per head',
  yen: 'Cost (yen)',
  yenPerHead: 'Cost per head (yen)',
  impressionsReduced: 'Impressions reduced by',
  yenReduced: 'Cost reduced by',
  noBaseline: 'no baseline',
  hidden: 'withheld',
  whyHidden: 'Why withheld',
  sources: 'Records read',
  rows: (read, accepted, rejected) => `Rows read ${read}, used ${accepted}, refused ${rejected}.`,
  issue: 'Code',
  times: 'Times',
  example: 'Example',
  noIssues: 'No value is in doubt and no row was refused.',
  nothing: 'none',
  percent: (value) => `${value}%`,
  points: (value) => `${value} points`,
  colon: ': ',
  comma: ', ',
  data: 'Data',
  figure: 'Figure',
  value: 'Value',
  unit: 'Unit',
  numerator: 'Numerator',
  denominator: 'Denominator',
}

export const digitizationWords: Readonly<Record<Language, DigitizationWords>> = { ja, en }
