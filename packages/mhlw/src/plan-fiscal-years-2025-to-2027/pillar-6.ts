import type { Pillar } from '@reform/roadmap'
import { count } from '../paper.ts'
import { at, lines } from './paper.ts'
import { threeYears } from './years.ts'

export const pillar6: Pillar = {
  id: 'execution',
  number: 6,
  title: { ja: '着実かつ機動的な実行体制', en: 'An organisation that acts surely and swiftly' },
  source: [at(340)],
  items: [
    {
      id: 'progress-management',
      title: { ja: '組織的進捗管理・FU', en: 'Progress management and follow-up by the organisation' },
      source: [at(348)],
      indicators: [
        { id: 'progress-reports.cell', indicator: 'progress-reports', source: [at(344)] },
        { id: 'organisational-goals.cell', indicator: 'organisational-goals', source: [at(362)] },
      ],
      plan: [
        {
          id: 'progress-management.set-up',
          kind: 'work',
          lane: 'follow-up',
          title: {
            ja: '幹部の関与のもとで、省全体の改革の進捗を管理する体制を整える',
            en: 'Set up the management of progress across the ministry, with senior officials committed',
          },
          period: 'FY2025',
          source: [lines(353, 357)],
        },
        {
          id: 'progress-management.go-on',
          kind: 'work',
          lane: 'follow-up',
          title: {
            ja: '管理と点検を続け、体制を適宜見直す',
            en: 'Keep managing and following up; review the arrangements as needed',
          },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [lines(367, 368)],
        },
        {
          id: 'progress-reports.markers',
          kind: 'recurring',
          lane: 'reports',
          title: { ja: '進捗報告', en: 'Progress report' },
          every: 'half',
          period: threeYears,
          markers: [
            { source: [lines(364, 365)] },
            { source: [lines(372, 373)] },
            { source: [lines(375, 376)] },
            { source: [lines(378, 379)] },
            { source: [lines(381, 382)] },
          ],
          source: [at(370)],
        },
        {
          id: 'progress-management.goals',
          kind: 'work',
          lane: 'goals',
          title: { ja: '組織目標に明記', en: 'Written into the organisational goals' },
          period: threeYears,
          source: [at(386)],
        },
      ],
      targets: [
        {
          id: 'progress-report-target',
          type: 'recurring',
          indicator: 'progress-reports',
          every: 'half',
          window: threeYears,
          what: { ja: '上期・下期ごとの進捗報告', en: 'A progress report every half-year' },
          source: [at(370)],
        },
      ],
      notes: [
        {
          mark: '※',
          text: { ja: '進捗は上期と下期に報告する。', en: 'Progress is reported in each half-year.' },
          source: [at(370)],
        },
      ],
    },
    {
      id: 'stronger-promotion',
      title: {
        ja: '推進体制強化・再構築（官房関係各課の連携強化）',
        en: 'Promotion strengthened and rebuilt (closer work of the divisions of the Secretariat)',
      },
      source: [lines(350, 351)],
      participants: ['coordination-office'],
      indicators: [
        {
          id: 'coordination-office-set-up.cell',
          indicator: 'coordination-office-set-up',
          source: [lines(359, 360)],
        },
      ],
      plan: [
        {
          id: 'stronger-promotion.build',
          kind: 'work',
          lane: 'organisation',
          title: {
            ja: '官房各課の連携を強め、改革の実行体制をつくる（調整・検討）',
            en: 'Closer work of the divisions of the Secretariat; build what carries the reform (study and agree)',
          },
          period: 'FY2025',
          source: [lines(396, 399)],
        },
        {
          id: 'stronger-promotion.concurrent-posts',
          kind: 'work',
          lane: 'concurrent-posts',
          title: {
            ja: '官房各課の職員を総括調整室に併任',
            en: 'Staff of the divisions of the Secretariat also serve in the Coordination Office',
          },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [lines(401, 402)],
        },
        {
          id: 'stronger-promotion.reform',
          kind: 'work',
          lane: 'organisation',
          title: { ja: '実行体制による改革の推進', en: 'Carry the reform on with it' },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [at(384)],
        },
        {
          kind: 'work',
          lane: 'rules-and-buildings',
          title: {
            ja: '制度や施設に関わる改革を専門に検討する体制をつくる（必要に応じて）',
            en: 'Where needed, a team of specialists for reforms of rules and buildings',
          },
          period: threeYears,
          source: [lines(388, 390)],
        },
        {
          kind: 'work',
          lane: 'momentum',
          title: {
            ja: '挑戦を組織で受け入れる機運をつくる',
            en: 'Create a mood in which the organisation welcomes daring',
          },
          period: threeYears,
          source: [lines(392, 394)],
        },
        {
          id: 'stronger-promotion.reorganise',
          kind: 'work',
          lane: 'reorganisation',
          title: {
            ja: '改革部署の組織再編など（必要に応じて）',
            en: 'Reorganise the reform units where needed',
          },
          period: { from: 'FY2026', to: 'FY2027' },
          source: [at(404)],
        },
      ],
    },
    {
      id: 'regional-reform',
      title: { ja: '地方支分部局の改革推進', en: 'Reform in the regional offices' },
      source: [lines(406, 407)],
      participants: ['regional-offices'],
      tracks: ['track-regional'],
      indicators: [
        { id: 'overtime-hours.cell', indicator: 'overtime-hours', source: [at(409)] },
        { id: 'training-satisfaction.cell', indicator: 'training-satisfaction', source: [at(410)] },
        {
          id: 'new-document-digitization-rate.cell',
          indicator: 'new-document-digitization-rate',
          source: [lines(411, 413)],
        },
      ],
      plan: [
        {
          id: 'regional-reform.set-up',
          kind: 'work',
          track: 'track-regional',
          lane: 'regional',
          title: {
            ja: '地方支分部局の推進体制の整備',
            en: 'Set up what carries the reform in the regional offices',
          },
          period: 'FY2025',
          source: [lines(416, 418)],
        },
        {
          id: 'regional-reform.carry-out',
          kind: 'work',
          track: 'track-regional',
          lane: 'regional',
          title: {
            ja: '改革工程表の柱に沿った推進と進捗管理',
            en: "Reform along the roadmap's pillars, with progress managed",
          },
          period: { from: 'FY2026', to: 'FY2027' },
          figures: [
            {
              id: 'regional-reform.pillars',
              what: { ja: '従うべき改革工程表の柱', en: 'Pillars of the roadmap to follow' },
              measure: count(5, 'pillars'),
              source: [at(415)],
            },
          ],
          source: [lines(415, 416)],
        },
      ],
    },
  ],
}
