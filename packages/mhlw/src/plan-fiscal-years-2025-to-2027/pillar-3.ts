import type { Pillar } from '@reform/roadmap'
import { at, lines } from './paper.ts'
import { threeYears } from './years.ts'

export const pillar3: Pillar = {
  id: 'personnel-strategy',
  number: 3,
  title: {
    ja: 'やりがい・エンゲージメント、政策の質を高める人事戦略の推進・強化',
    en: 'A personnel strategy for meaning, engagement and better policy',
  },
  source: [at(188)],
  items: [
    {
      id: 'clear-personnel-strategy',
      title: { ja: '組織としての人事戦略の明確化', en: 'A clear personnel strategy of the organisation' },
      source: [lines(197, 198)],
      indicators: [
        { id: 'clear-personnel-strategy.survey', indicator: 'staff-survey', source: [lines(194, 195)] },
      ],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '求める人材とキャリアの道筋を検討し、職員に知らせる',
            en: 'Work out which people are wanted and which careers there are, and tell staff',
          },
          period: threeYears,
          source: [at(213)],
        },
      ],
    },
    {
      id: 'varied-work-experience',
      title: {
        ja: '多様なキャリア選択の機会（省内公募・人事交流）',
        en: 'Choice of varied careers (in-house recruitment, exchange of staff)',
      },
      source: [lines(200, 204)],
      indicators: [
        { id: 'varied-work-experience.survey', indicator: 'staff-survey', source: [lines(207, 208)] },
      ],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '各人事グループと組み、省内公募を活発にする',
            en: 'Livelier in-house recruitment, with the personnel groups',
          },
          period: threeYears,
          source: [at(206)],
        },
        {
          kind: 'work',
          title: {
            ja: '自治体や企業などとの人事交流を活発にする',
            en: 'Livelier exchange of staff with local governments, firms and others',
          },
          period: threeYears,
          source: [at(215)],
        },
      ],
      targets: [
        {
          type: 'directionOnly',
          direction: 'up',
          what: { ja: '省内公募', en: 'In-house recruitment' },
          source: [at(206)],
        },
        {
          type: 'directionOnly',
          direction: 'up',
          what: { ja: '外部機関との人事交流', en: 'Exchange of staff with outside bodies' },
          source: [at(215)],
        },
      ],
    },
    {
      id: 'ministry-wide-personnel-strategy',
      title: { ja: '省横断的な人事戦略の推進', en: 'A personnel strategy across the ministry' },
      source: [lines(217, 218)],
      participants: ['personnel'],
      indicators: [
        {
          id: 'ministry-wide-personnel-strategy.survey',
          indicator: 'staff-survey',
          source: [lines(210, 211)],
        },
      ],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '人事課と人事グループの連携を強め、グループのあり方も検討',
            en: 'Closer work of the Personnel Division and the personnel groups; study how groups should be',
          },
          period: threeYears,
          source: [lines(220, 221)],
        },
        {
          id: 'personnel-strategy.careers-and-appraisal',
          kind: 'work',
          title: {
            ja: 'キャリア支援と人事評価のあり方を、職員の声も聞いて検討',
            en: 'Study career support and appraisal, with the wishes of staff',
          },
          period: threeYears,
          source: [lines(223, 224)],
        },
      ],
    },
  ],
}
