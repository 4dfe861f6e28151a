import type { Pillar } from '@reform/roadmap'
import { at, lines } from './paper.ts'
import { threeYears } from './years.ts'

export const pillar5: Pillar = {
  id: 'efficient-work',
  number: 5,
  title: {
    ja: '生産性向上のための業務効率化、業務改革',
    en: 'More efficient and reformed work, for higher productivity',
  },
  source: [at(266)],
  items: [
    {
      id: 'diet-work',
      title: {
        ja: '国会業務等の他律的業務の効率化',
        en: 'More efficient Diet work and other externally driven work',
      },
      source: [lines(282, 283)],
      indicators: [{ id: 'diet-work.survey', indicator: 'staff-survey', source: [lines(292, 293)] }],
      plan: [
        {
          id: 'diet-work.study',
          kind: 'work',
          lane: 'procedures',
          title: {
            ja: '国会・質問主意書の事務の効率化とICTの利用を検討',
            en: 'Study more efficient procedures and ICT for Diet questions',
          },
          period: 'FY2025',
          source: [lines(285, 286)],
        },
        {
          id: 'diet-work.respond',
          kind: 'work',
          lane: 'procedures',
          title: { ja: '検討結果を踏まえた対応', en: 'Act on the result' },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [at(290)],
        },
        {
          kind: 'work',
          lane: 'diet',
          title: {
            ja: '夕方の国会レクやTeamsなど、国会業務の効率化を継続検討',
            en: 'Keep studying more efficient Diet work: evening briefings, Teams and so on',
          },
          period: threeYears,
          source: [at(288)],
        },
        {
          kind: 'work',
          lane: 'other-work',
          title: {
            ja: '国会以外の他律的業務でも、手間を減らす方策を検討',
            en: 'Keep studying how to simplify other externally driven work',
          },
          period: threeYears,
          source: [at(319)],
        },
      ],
    },
    {
      id: 'generative-ai',
      title: { ja: '生成AI活用', en: 'Use of generative AI' },
      source: [at(272)],
      noIndicator: { source: [at(272)] },
      plan: [
        {
          id: 'generative-ai.introduce',
          kind: 'work',
          lane: 'introduction',
          title: {
            ja: '情報公開請求などの業務で生成AIを調達し導入',
            en: 'Procure and introduce generative AI for information disclosure and similar work',
          },
          period: 'FY2025',
          source: [at(307)],
        },
        {
          id: 'generative-ai.extend',
          kind: 'work',
          lane: 'introduction',
          title: {
            ja: '活用状況を確かめ、他の業務への拡大を検討',
            en: 'Check how it is used and study wider use',
          },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [at(309)],
        },
      ],
    },
    {
      id: 'knowledge-sharing',
      title: {
        ja: '省内ナレッジの共有（マニュアルリンク集等）',
        en: 'Sharing knowledge in the ministry (links to manuals and so on)',
      },
      source: [lines(279, 280)],
      indicators: [{ id: 'knowledge-sharing.survey', indicator: 'staff-survey', source: [lines(276, 277)] }],
      plan: [
        {
          kind: 'work',
          lane: 'ways',
          title: { ja: 'ナレッジ共有を活発にする新たな方法を検討', en: 'Study new ways to share knowledge' },
          period: threeYears,
          source: [at(305)],
        },
        {
          id: 'knowledge-sharing.links',
          kind: 'work',
          lane: 'manual-links',
          title: {
            ja: 'マニュアルリンク集の充実：構成と更新の流れの見直し',
            en: 'Better collection of links to manuals: structure and updating',
          },
          period: threeYears,
          source: [lines(331, 334)],
        },
        {
          id: 'knowledge-sharing.manuals',
          kind: 'work',
          lane: 'manuals',
          title: {
            ja: 'マニュアルリンク集の充実：担当課とのマニュアルの見直しと作成',
            en: 'Better collection of links to manuals: revise and write manuals with the divisions',
          },
          period: threeYears,
          source: [lines(334, 336)],
        },
      ],
    },
    {
      id: 'telework-settings',
      title: {
        ja: '円滑にテレワークを実施できる環境整備',
        en: 'An environment for smooth teleworking',
      },
      source: [lines(298, 299)],
      indicators: [
        { id: 'telework.cell', indicator: 'telework', source: [at(301)] },
        { id: 'telework-settings.survey', indicator: 'staff-survey', source: [lines(302, 303)] },
      ],
      plan: [
        {
          kind: 'work',
          title: { ja: 'テレワーク推進計画に沿った取組', en: 'Carry out the telework plan' },
          period: threeYears,
          source: [at(295)],
        },
        {
          kind: 'work',
          title: {
            ja: '課題を整理し、適正で公平な運用を検討',
            en: 'Sort out the problems and study proper and fair use',
          },
          period: threeYears,
          source: [at(296)],
        },
      ],
    },
    {
      id: 'communication-beyond-supervisor',
      title: {
        ja: '職場の上司を超えたコミュニケーション支援',
        en: 'Support for communication beyond the supervisor',
      },
      source: [lines(311, 312)],
      indicators: [{ id: 'events.cell', indicator: 'events', source: [at(317)] }],
      plan: [
        {
          kind: 'work',
          title: {
            ja: 'メンター制度、交流会、部局内の会議など、つながりをつくる催しを増やす',
            en: 'More events that connect staff: mentors, exchange meetings, meetings inside bureaus',
          },
          period: threeYears,
          source: [lines(314, 315)],
        },
      ],
      targets: [
        {
          type: 'directionOnly',
          direction: 'up',
          indicator: 'events',
          what: { ja: '交流のための催し', en: 'Events that connect staff' },
          source: [lines(314, 315)],
        },
      ],
    },
    {
      id: 'public-relations-reform',
      title: { ja: '広報改革', en: 'Reform of public relations' },
      source: [at(270)],
      indicators: [
        { id: 'public-relations-score.cell', indicator: 'public-relations-score', source: [lines(326, 329)] },
      ],
      plan: [
        {
          kind: 'work',
          lane: 'digital',
          title: {
            ja: '広報DX：広報誌のWEB化と分析データの活用',
            en: 'Digital public relations: the magazine on the web, then use of its data',
          },
          period: threeYears,
          source: [at(321)],
        },
        {
          kind: 'work',
          lane: 'social-media',
          title: {
            ja: '広報DX：SNS、WEBサイト、職員の想いの発信',
            en: "Digital public relations: social media, website, the staff's own voices",
          },
          period: threeYears,
          source: [at(322)],
        },
        {
          kind: 'work',
          lane: 'tie-ups',
          title: {
            ja: '映像作品との連携と広報研修',
            en: 'Tie-ups with films and dramas, communication training',
          },
          period: threeYears,
          source: [at(324)],
        },
        {
          kind: 'work',
          lane: 'design',
          title: { ja: 'デザイン力の強化', en: 'Better design' },
          period: threeYears,
          source: [at(329)],
        },
      ],
    },
  ],
}
