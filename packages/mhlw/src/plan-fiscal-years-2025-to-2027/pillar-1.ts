import type { Pillar } from '@reform/roadmap'
import { at, lines } from './paper.ts'
import { threeYears } from './years.ts'

export const pillar1: Pillar = {
  id: 'long-working-hours',
  number: 1,
  title: {
    ja: '長時間労働の是正（ワークライフバランスに優れた働き方の実現）',
    en: 'Fewer long working hours (work that leaves room for life)',
  },
  source: [at(5)],
  items: [
    {
      id: 'visible-working-time',
      title: { ja: '勤務状況の見える化', en: 'Making working time visible' },
      source: [lines(40, 41, '勤務状況の見える化')],
      indicators: [{ id: 'working-time-results.cell', indicator: 'working-time-results', source: [at(43)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '超過勤務の数値目標を定め、管理職の定例会議で部局ごとの状況を共有',
            en: "Set figures as targets for overtime and share each bureau's state in the managers' regular meeting",
          },
          period: threeYears,
          source: [lines(40, 41)],
        },
      ],
      targets: [
        {
          id: 'overtime-target',
          type: 'thresholdToBeSet',
          indicator: 'working-time-results',
          what: {
            ja: '基準を超える超過勤務を減らす。数値目標はこれから定める。',
            en: 'Less overtime above the thresholds; the figures are still to be set.',
          },
          thresholds: [
            { comparison: 'gt', measure: { type: 'amount', value: 45, unit: 'hours' }, per: 'month' },
            { comparison: 'gt', measure: { type: 'amount', value: 720, unit: 'hours' }, per: 'year' },
          ],
          source: [at(40, '月45時間・年720時間')],
        },
      ],
    },
    {
      id: 'fewer-long-hours',
      title: { ja: '長時間労働是正の徹底', en: 'Thorough correction of long working hours' },
      source: [at(17)],
      participants: ['personnel'],
      indicators: [{ id: 'fewer-long-hours.survey', indicator: 'staff-survey', source: [lines(45, 46)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '各部局が仕事の流れと分担を見直し、超過勤務を減らす取組を続ける',
            en: 'Bureaus review how work flows and is shared, and keep reducing overtime',
          },
          period: threeYears,
          source: [lines(9, 10)],
        },
        {
          kind: 'work',
          title: {
            ja: '上限を超えた職員について、部局が原因を調べて改善する',
            en: 'Where staff exceed the limits, the bureau finds out why and acts',
          },
          period: threeYears,
          source: [lines(11, 12)],
        },
        {
          kind: 'work',
          title: {
            ja: '超過勤務の多い部局に、人事課が聞き取りと助言を行う',
            en: 'The Personnel Division talks with and advises bureaus with much overtime',
          },
          period: threeYears,
          source: [lines(13, 14)],
        },
      ],
      targets: [
        {
          type: 'directionOnly',
          direction: 'up',
          what: { ja: '各種休暇の取得率', en: 'Share of leave taken' },
          source: [at(15)],
        },
      ],
    },
    {
      id: 'outsourcing',
      title: { ja: 'ノンコア業務のアウトソーシング', en: 'Outsourcing of non-core work' },
      source: [lines(21, 22)],
      indicators: [
        {
          id: 'meeting-support-by-bureau.cell',
          indicator: 'meeting-support-by-bureau',
          source: [lines(48, 49)],
        },
      ],
      plan: [
        {
          kind: 'work',
          lane: 'meetings',
          title: {
            ja: '作業の効率化により、会議ロジの対応件数を増やす',
            en: 'Serve more meetings by working more efficiently',
          },
          period: threeYears,
          source: [at(19)],
        },
        {
          id: 'outsourcing.digitizing',
          kind: 'work',
          lane: 'further-work',
          title: {
            ja: '文書の電子化作業への対応を検討',
            en: 'Consider taking on the digitizing of documents',
          },
          period: 'FY2025',
          source: [at(21)],
        },
        {
          id: 'outsourcing.other-work',
          kind: 'work',
          lane: 'further-work',
          title: { ja: '他のノンコア業務への対応を検討', en: 'Consider taking on other non-core work' },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [at(21)],
        },
      ],
      targets: [
        {
          type: 'directionOnly',
          direction: 'up',
          what: { ja: '会議ロジの対応可能件数', en: 'Number of meetings that can be served' },
          source: [at(19)],
        },
      ],
    },
    {
      id: 'staffing',
      title: { ja: '業務量に応じた人員体制確保', en: 'Staffing that fits the amount of work' },
      source: [lines(24, 25)],
      indicators: [{ id: 'staffing.survey', indicator: 'staff-survey', source: [lines(51, 52)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '繁忙期の分担見直しと応援により、業務量に見合う体制をつくる',
            en: 'Share work anew and lend help in busy times, so that staffing fits the work',
          },
          period: threeYears,
          source: [lines(27, 28)],
        },
        {
          kind: 'work',
          title: {
            ja: '経験者・専門人材の採用も含め、体制の強化を検討',
            en: 'Consider more staff, also by recruiting experienced people and specialists',
          },
          period: threeYears,
          source: [at(29)],
        },
      ],
    },
    {
      id: 'life-stages',
      title: { ja: 'ライフステージ等に応じた適切な配慮', en: 'Due regard to stages of life' },
      source: [lines(31, 32)],
      indicators: [{ id: 'life-stages.survey', indicator: 'staff-survey', source: [lines(54, 55)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '育児や介護を担う職員が、仕事と両立しやすい環境を整える',
            en: 'Make it easier to combine work with children or care',
          },
          period: threeYears,
          source: [lines(34, 35)],
        },
        {
          kind: 'work',
          title: {
            ja: '周囲の一部の職員に負担が偏らないようにする',
            en: 'Without putting the burden on a few colleagues',
          },
          period: threeYears,
          source: [at(36)],
        },
      ],
    },
  ],
}
