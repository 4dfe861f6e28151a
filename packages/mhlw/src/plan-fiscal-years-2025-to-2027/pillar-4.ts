import type { Pillar } from '@reform/roadmap'
import { at, lines } from './paper.ts'
import { threeYears } from './years.ts'

export const pillar4: Pillar = {
  id: 'leadership',
  number: 4,
  title: {
    ja: 'チーム「厚労省」実現に向けたリーダーシップの発揮、マネジメント向上',
    en: 'Leadership and better management towards one team in the Ministry',
  },
  source: [at(228)],
  items: [
    {
      id: 'management-skills',
      title: { ja: 'マネジメント力の強化', en: 'Better management' },
      source: [at(230)],
      indicators: [{ id: 'management-skills.survey', indicator: 'staff-survey', source: [lines(253, 254)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '幹部がマネジメントを日々の仕事とするための環境づくり',
            en: 'Let senior officials treat management as their daily work',
          },
          period: threeYears,
          source: [at(234)],
        },
        {
          kind: 'work',
          title: {
            ja: '階層ごとのマネジメント研修の内容を充実',
            en: 'Richer management training for each grade',
          },
          period: threeYears,
          source: [lines(235, 237)],
        },
        {
          kind: 'work',
          title: {
            ja: '多面観察評価の効果を見て、充実策を検討',
            en: 'See what multi-source feedback does, and study how to improve it',
          },
          period: threeYears,
          source: [at(238)],
        },
      ],
    },
    {
      id: 'career-support-by-supervisor',
      title: { ja: '職員の上司によるキャリア支援', en: "Career support by the staff's supervisors" },
      source: [lines(241, 243)],
      indicators: [
        { id: 'one-on-one-meetings.cell', indicator: 'one-on-one-meetings', source: [lines(256, 257)] },
        { id: 'career-support-by-supervisor.survey', indicator: 'staff-survey', source: [lines(258, 259)] },
      ],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '研修を続け、一対一の面談を根付かせる',
            en: 'Go on with training, so that one-on-one meetings take root',
          },
          period: threeYears,
          source: [lines(240, 241)],
        },
      ],
      targets: [
        {
          type: 'directionOnly',
          direction: 'up',
          indicator: 'one-on-one-meetings',
          what: { ja: '一対一の面談の浸透', en: 'How common one-on-one meetings are' },
          source: [lines(240, 241)],
        },
      ],
    },
    {
      id: 'goals-from-the-top',
      title: {
        ja: '幹部による組織目標・魅力の発信',
        en: "Senior officials tell of their organisation's goals and appeal",
      },
      source: [lines(248, 249)],
      indicators: [{ id: 'goals-from-the-top.survey', indicator: 'staff-survey', source: [lines(261, 262)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: '幹部が自らの部局の課題と方針を省内に伝える',
            en: "Senior officials tell the ministry of their bureau's tasks and course",
          },
          period: threeYears,
          source: [lines(245, 246)],
        },
      ],
    },
  ],
}
