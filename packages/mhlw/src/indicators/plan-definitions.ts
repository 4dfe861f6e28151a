import type { Text } from '@reform/roadmap'
import type { IndicatorDefinition } from './definition.ts'

const text = (ja: string, en: string): Text => ({ ja, en })

type Row = Omit<IndicatorDefinition, 'edition'>

const scopeOpen = text('範囲、期間、単位の記載がない。', 'Scope, period and unit are not stated.')
const half = text('本省、半期とする。', 'Headquarters, by half-year.')

const rows: readonly Row[] = [
  {
    indicator: 'working-time-results',
    counts: text(
      '月45時間、年720時間を超えた人月・人',
      'Person-months above 45 hours, people above 720 hours',
    ),
    numerator: text('基準を超えた人月（人）', 'Person-months (people) above the threshold'),
    denominator: text('超過勤務が分かる人月（人）', 'Person-months (people) of which overtime is known'),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'ratioOfSums',
    open: text(
      '何を結果とするか、目標の数値も定められていない。',
      'What counts as a result is not said, and the target is still to be set.',
    ),
    choice: text(
      '工程表が挙げる二つの基準について、超えた割合を求める。分からない月は数えない。',
      'The share above each of the two thresholds that the paper names; unknown months are not counted.',
    ),
  },
  {
    indicator: 'staff-survey',
    counts: text('項目に対応する設問への回答の平均点', 'Mean score of the questions that belong to the item'),
    numerator: text('回答の得点の合計', 'Sum of the scores'),
    denominator: text('回答の数（無回答等を除く）', 'Answers, without those missing'),
    scope: 'everybody',
    period: 'survey',
    aggregation: 'pooledMean',
    open: text(
      'どの設問を使うか、平均か割合か、満点が何点かの記載がない。',
      'Which questions, mean or share, and the scale are not stated.',
    ),
    choice: text(
      '項目ごとに設問を定め、その回答をまとめて平均する。設問は省の設定で変えられる。',
      'Each item has questions of its own, whose answers are pooled; the configuration can name others.',
    ),
  },
  {
    indicator: 'meeting-support-by-bureau',
    counts: text('部局当たりの依頼件数と対応件数', 'Requests and handled cases for each bureau'),
    numerator: text('期間の依頼（対応）件数', 'Requests (cases handled) of the period'),
    denominator: text(
      '本省の部局数（依頼のない部局を含む）',
      'Bureaus of headquarters, with or without requests',
    ),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'meanOfDepartments',
    open: text(
      '平均の分母が全部局か依頼した部局か、対応をいつの件数とするかの記載がない。',
      'Whether all bureaus or those that asked are averaged over, and when a case counts as handled.',
    ),
    choice: text(
      '全部局で割る。対応は期間内に対応したもの。',
      'All bureaus; handled within the period, whenever it was asked for.',
    ),
  },
  {
    indicator: 'office-reform-done',
    counts: text('完了したオフィス改革の件数', 'Office reforms completed'),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'sum',
    open: text('何を定量とするかの記載がない。', 'Which figures are meant is not said.'),
    choice: text('期間内に完了した件数。', 'Cases completed within the period.'),
  },
  {
    indicator: 'digitization-rate',
    counts: text('作成した行政文書ファイルの電子化の割合', 'Share of files made that are electronic'),
    numerator: text('電子媒体だけのファイル', 'Files on electronic media alone'),
    denominator: text(
      'その年度に作成した電子化可能なファイル',
      'Files made in the year that can be electronic',
    ),
    scope: 'headquarters',
    period: 'fiscalYear',
    aggregation: 'ratioOfSums',
    open: text(
      '数える単位、電子と紙の併存の扱い、取得文書を含むかの記載がない。',
      'The unit counted, files on both media, and documents received are not dealt with.',
    ),
    choice: text(
      '単位はファイル、併存は電子とみなさず、作成したものに限る。',
      'Files; those on both media are not electronic; only those made.',
    ),
  },
  {
    indicator: 'printed-sheets',
    counts: text('印刷した紙の枚数', 'Sheets printed'),
    scope: 'everybody',
    period: 'half',
    aggregation: 'sum',
    open: text(
      '「等」が費用を含むか、面か枚かの記載がない。',
      'Whether cost is meant too, and sides or sheets.',
    ),
    choice: text('枚数。両面は１枚。', 'Sheets; two sides are one sheet.'),
  },
  {
    indicator: 'certified-digital-talent',
    counts: text('認定を受けている職員の数', 'Staff who hold the certificate'),
    scope: 'everybody',
    period: 'lastDay',
    aggregation: 'last',
    open: text('時点か累計か、級の別の記載がない。', 'As of a day or in all, and which grades.'),
    choice: text(
      '期末までの最も新しい時点の、全ての級の合計。',
      'All grades, at the latest day up to the end.',
    ),
  },
  {
    indicator: 'one-on-one-meetings',
    counts: text('実施回数', 'Meetings held'),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'sum',
    open: text('回数か人数か、除く月の扱いの記載がない。', 'Meetings or people, and months left out.'),
    choice: text(
      '回数。部局が除いた月は、値とともに示す。',
      'Meetings; months that a department leaves out are named.',
    ),
  },
  {
    indicator: 'telework',
    counts: text('テレワークをした職員の人日', 'Person-days of telework'),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'sum',
    open: scopeOpen,
    choice: text(
      '人日。一日の一部でも一人日とし、同じ人の同じ日は一度だけ数える。',
      'Person-days; a part of a day is one, and a person counts once a day.',
    ),
  },
  {
    indicator: 'events',
    counts: text('開催したイベントの回数', 'Events held'),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'sum',
    open: scopeOpen,
    choice: half,
  },
  {
    indicator: 'public-relations-score',
    counts: text('広報改革に関する設問の平均点', 'Mean score of the questions on public relations'),
    numerator: text('回答の得点の合計', 'Sum of the scores'),
    denominator: text('回答の数', 'Answers'),
    scope: 'everybody',
    period: 'survey',
    aggregation: 'pooledMean',
    open: text('該当する設問と満点の記載がない。', 'Which questions, and the scale.'),
    choice: text('該当する設問の回答をまとめて平均する。', 'The answers to those questions, pooled.'),
  },
  {
    indicator: 'progress-reports',
    counts: text('進捗報告をした回数', 'Progress reports made'),
    scope: 'everybody',
    period: 'half',
    aggregation: 'sum',
    open: text('誰への報告を数えるかの記載がない。', 'Reports to whom is not said.'),
    choice: text('省全体の進捗報告の回数。', 'Reports on the whole ministry.'),
  },
  {
    indicator: 'coordination-office-set-up',
    counts: text('予定したポストのうち埋まったもの', 'Posts filled of those planned'),
    numerator: text('期末に埋まっているポスト', 'Posts filled on the last day'),
    denominator: text('期末までに予定したポスト', 'Posts planned by that day'),
    scope: 'everybody',
    period: 'lastDay',
    aggregation: 'ratioOfSums',
    open: text('言葉で答えるのか、数で答えるのかの記載がない。', 'Words or figures is not said.'),
    choice: text('体制の整備を、ポストの充足で測る。', 'The set-up is measured by posts filled.'),
  },
  {
    indicator: 'organisational-goals',
    counts: text('組織目標に改革を明記した部局', 'Departments whose goals name the reform'),
    numerator: text('改革を明記した目標のある部局', 'Departments with a goal that names it'),
    denominator: text('本省の部局', 'Departments of headquarters'),
    scope: 'headquarters',
    period: 'half',
    aggregation: 'ratioOfSums',
    open: text('進捗を何で測るかの記載がない。', 'How progress is measured is not said.'),
    choice: text('部局の数で測る。', 'By the number of departments.'),
  },
  {
    indicator: 'overtime-hours',
    counts: text('超過勤務時間の合計', 'Hours of overtime in all'),
    scope: 'regional',
    period: 'half',
    aggregation: 'sum',
    open: text('合計か一人当たりかの記載がない。', 'In all or for each person is not said.'),
    choice: text(
      '地方支分部局の合計。分からない月は含めず、その旨を示す。',
      'In all, of the regional offices; unknown months are left out and named.',
    ),
  },
  {
    indicator: 'training-satisfaction',
    counts: text('研修への評価の平均', 'Mean rating of trainings'),
    numerator: text('評価の合計', 'Sum of ratings'),
    denominator: text('評価の数', 'Ratings'),
    scope: 'regional',
    period: 'half',
    aggregation: 'pooledMean',
    open: text('「受講者等」の範囲と満点の記載がない。', 'Who besides participants, and the scale.'),
    choice: text(
      '地方支分部局が開いた研修への全ての評価。',
      'All ratings of trainings held by regional offices.',
    ),
  },
  {
    indicator: 'new-document-digitization-rate',
    counts: text(
      '新規に作成・取得したファイルの電子化の割合',
      'Share of files newly made or received that are electronic',
    ),
    numerator: text('電子媒体だけのファイル', 'Files on electronic media alone'),
    denominator: text('その年度に作成・取得したファイル', 'Files made or received in the year'),
    scope: 'regional',
    period: 'fiscalYear',
    aggregation: 'ratioOfSums',
    open: text('「電子化率」と同じ数え方かの記載がない。', 'Whether it is counted as the other rate is.'),
    choice: text('取得を含めるほかは同じ数え方とする。', 'As the other rate, with those received.'),
  },
]

/** The definitions of the indicators of the plan for fiscal years 2025 to 2027. */
export const planDefinitions: readonly IndicatorDefinition[] = rows.map((row) => ({
  edition: 'plan-fy2025-2027',
  ...row,
}))
