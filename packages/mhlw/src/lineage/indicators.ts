import type { Id, Text } from '@reform/roadmap'
import { type Link, lineages } from './links.ts'

const links: readonly Link[] = [
  {
    id: 'indicator-one-on-one',
    kind: 'continued',
    from: ['one-on-one-meetings'],
    to: ['one-on-one-meetings'],
    reason: {
      ja: '同じ会合の実施状況を問う。',
      en: 'Both ask how one-on-one meetings are held.',
    },
    breakInSeries: {
      ja: '前は四半期ごとの回数（第２四半期は一か月を除く）。計画は何を数えるかを述べない。',
      en: 'Before: meetings by quarter, one quarter without a month. The plan does not say what is counted.',
    },
  },
  {
    id: 'indicator-telework',
    kind: 'continued',
    from: ['telework'],
    to: ['telework'],
    reason: { ja: '同じくテレワークの実施状況を問う。', en: 'Both ask how much telework is done.' },
    breakInSeries: {
      ja: '前の値は本省の一か月の人日だけ。計画は範囲、期間、単位を述べない。',
      en: 'The earlier value is person-days at headquarters in one month; the plan names no scope, period or unit.',
    },
  },
  {
    id: 'indicator-meeting-support',
    kind: 'redefined',
    from: ['support-cases'],
    to: ['meeting-support-by-bureau'],
    reason: {
      ja: '会議ロジの件数を引き続き測るが、総数から部局別の平均に変わった。',
      en: 'Still cases of meeting support, but a mean by bureau instead of the total.',
    },
    breakInSeries: {
      ja: '総数と部局別の平均は比べられない。部局の数が要る。',
      en: 'A total and a mean by bureau do not compare; the number of bureaus would be needed.',
    },
  },
  {
    id: 'indicator-staff-survey',
    kind: 'merged',
    from: ['knowledge-shared-share', 'diet-work-efficiency-share', 'office-satisfaction'],
    to: ['staff-survey'],
    reason: {
      ja: '職員の受け止めを問う三つの指標に代わり、同じ項目の後継に全職員アンケートの結果が置かれた。',
      en: 'Three indicators of what staff think gave way to the survey of all staff under the items that follow.',
    },
    breakInSeries: {
      ja: '個別の設問からアンケート全体に変わり、どの設問を使うかの記載がない。前の値は一つだけで、満点も不明。',
      en: 'From single questions to the whole survey, without saying which; only one earlier value, on an unknown scale.',
    },
  },
  ...dropped([
    [
      'engagement-survey-size',
      'エンゲージメントサーベイの項目が計画にない。',
      'The plan has no item on the engagement survey.',
    ],
    [
      'engagement-survey-response-rate',
      'エンゲージメントサーベイの項目が計画にない。',
      'The plan has no item on the engagement survey.',
    ],
    [
      'open-posts',
      '後継の項目は全職員アンケートだけを指標とする。',
      'The item that follows has only the staff survey.',
    ],
    ['projects-and-participants', '項目が計画にない。', 'The item is not in the plan.'],
    ['published-reports', '項目が計画にない。', 'The item is not in the plan.'],
    [
      'exchange-meetings',
      '後継の項目は全職員アンケートだけを指標とする。',
      'The item that follows has only the staff survey.',
    ],
    [
      'support-satisfaction',
      '後継の項目は件数だけを指標とする。',
      'The item that follows counts cases only.',
    ],
    ['shuttle-riders', 'シャトル便が計画に現れない。', 'The shuttle does not appear in the plan.'],
    ['general-robots', '項目が計画にない。', 'The item is not in the plan.'],
    [
      'knowledge-chats',
      '後継の項目は全職員アンケートだけを指標とする。',
      'The item that follows has only the staff survey.',
    ],
    ['health-seminars', '項目が計画にない。', 'The item is not in the plan.'],
    ['counsellor-training-rate', '項目が計画にない。', 'The item is not in the plan.'],
    [
      'young-staff-participation',
      '後継の項目は全職員アンケートだけを指標とする。',
      'The item that follows has only the staff survey.',
    ],
    [
      'experienced-recruits',
      '後継の項目は全職員アンケートだけを指標とする。',
      'The item that follows has only the staff survey.',
    ],
  ]),
  ...added([
    ['working-time-results', '項目が新しい。', 'The item is new.'],
    [
      'office-reform-done',
      '前の資料はオフィス改革を数で問わなかった。',
      'The earlier paper asked for no figures of office reform.',
    ],
    [
      'digitization-rate',
      '前の資料のペーパーレス化に、電子化の指標はなかった。',
      'The earlier item on paperless documents had no such indicator.',
    ],
    ['printed-sheets', '前の資料は印刷を測らなかった。', 'The earlier paper did not measure printing.'],
    [
      'certified-digital-talent',
      '前の資料では取組の記述に人数があるだけで、指標ではなかった。',
      'The earlier paper has such numbers in the account, not as an indicator.',
    ],
    ['events', '前の資料の項目に指標はなかった。', 'The earlier item had no indicator.'],
    [
      'public-relations-score',
      '前の資料の広報の項目に指標はなかった。',
      'The earlier items had no indicator.',
    ],
    ['progress-reports', '項目が新しい。', 'The item is new.'],
    ['coordination-office-set-up', '項目が新しい。', 'The item is new.'],
    ['organisational-goals', '項目が新しい。', 'The item is new.'],
    ['overtime-hours', '地方支分部局の項目が新しい。', 'The regional item is new.'],
    ['training-satisfaction', '地方支分部局の項目が新しい。', 'The regional item is new.'],
    ['new-document-digitization-rate', '地方支分部局の項目が新しい。', 'The regional item is new.'],
  ]),
]

function dropped(rows: readonly (readonly [id: Id, ja: string, en: string])[]): readonly Link[] {
  return rows.map(([id, ja, en]) => ({
    id: `indicator-dropped.${id}`,
    kind: 'dropped',
    from: [id],
    to: [],
    reason: text(ja, en),
  }))
}

function added(rows: readonly (readonly [id: Id, ja: string, en: string])[]): readonly Link[] {
  return rows.map(([id, ja, en]) => ({
    id: `indicator-new.${id}`,
    kind: 'new',
    from: [],
    to: [id],
    reason: text(ja, en),
  }))
}

function text(ja: string, en: string): Text {
  return { ja, en }
}

/** What became of the indicators of the results of fiscal year 2023 in the plan for 2025 to 2027. */
export const indicatorLineages = lineages('indicator', links)
