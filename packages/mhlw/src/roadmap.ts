import { type Roadmap, schemaVersion } from '@reform/roadmap'
import { indicatorLineages } from './lineage/indicators.ts'
import { itemLineages } from './lineage/items.ts'
import { planFiscalYears2025To2027 } from './plan-fiscal-years-2025-to-2027/index.ts'
import { planPaper } from './plan-fiscal-years-2025-to-2027/paper.ts'
import { resultsFiscalYear2023 } from './results-fiscal-year-2023/index.ts'
import { resultsPaper } from './results-fiscal-year-2023/paper.ts'

const terms = {
  ja: '厚生労働省の公表資料。題名、指標名、数値などの事実だけを収め、文章は収めない。',
  en: 'Published by the Ministry. Only facts (titles, names of indicators, figures) are taken over, none of the prose.',
}

/**
 * Both published editions, how one continues in the other, and the units and parts of the organisation that they use.
 *
 * @example
 * ```ts
 * mhlwRoadmap.editions.map((edition) => edition.id) // => ['results-fy2023', 'plan-fy2025-2027']
 * ```
 */
export const mhlwRoadmap: Roadmap = {
  schema: schemaVersion,
  id: 'mhlw',
  title: { ja: '厚生労働省改革工程表', en: "The Ministry of Health, Labour and Welfare's reform roadmap" },
  organisation: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare' },
  tiers: [
    { id: 'tier-headquarters', label: { ja: '本省', en: 'Headquarters' } },
    { id: 'tier-regional', label: { ja: '地方支分部局', en: 'Regional offices' } },
    { id: 'tier-facilities', label: { ja: '施設等機関', en: 'Affiliated facilities' } },
  ],
  units: [
    { id: 'headquarters', label: { ja: '本省', en: 'Headquarters' }, tier: 'tier-headquarters' },
    {
      id: 'coordination-office',
      label: { ja: '大臣官房総括調整室', en: "Coordination Office, Minister's Secretariat" },
      tier: 'tier-headquarters',
      partOf: 'headquarters',
    },
    {
      id: 'general-affairs',
      label: { ja: '官房総務課', en: "General Affairs Division, Minister's Secretariat" },
      tier: 'tier-headquarters',
      partOf: 'headquarters',
    },
    {
      id: 'personnel',
      label: { ja: '人事課', en: 'Personnel Division' },
      tier: 'tier-headquarters',
      partOf: 'headquarters',
    },
    {
      id: 'public-relations-office',
      label: { ja: '広報室', en: 'Public Relations Office' },
      tier: 'tier-headquarters',
      partOf: 'headquarters',
    },
    {
      id: 'regional-offices',
      label: { ja: '地方支分部局', en: 'Regional offices' },
      tier: 'tier-regional',
    },
    {
      id: 'affiliated-facilities',
      label: { ja: '施設等機関', en: 'Affiliated facilities' },
      tier: 'tier-facilities',
    },
  ],
  unitsOfMeasure: [
    { id: 'groupChats', label: { ja: 'グループチャット', en: 'group chats' }, one: 'group chat' },
    { id: 'pillars', label: { ja: '本柱', en: 'pillars' }, one: 'pillar' },
    {
      id: 'handouts',
      label: { ja: '資料', en: 'handouts' },
      one: 'handout',
      ordinal: { ja: '資料{n}', en: 'handout {n}' },
    },
  ],
  documents: [
    {
      id: resultsPaper,
      title: {
        ja: '厚生労働省改革工程表 令和５年度実績（第11回厚生労働省改革実行チーム 参考資料）',
        en: "The Ministry's reform roadmap, results of FY2023 (reference material of the 11th meeting of the Reform Action Team)",
      },
      short: { ja: '令和５年度実績', en: 'Results of FY2023' },
      terms,
    },
    {
      id: planPaper,
      title: {
        ja: '資料２（改革工程表 令和７年度～令和９年度）',
        en: 'Handout 2 (reform roadmap, FY2025 to FY2027)',
      },
      short: { ja: '令和７～９年度工程表', en: 'Plan for FY2025–2027' },
      terms,
    },
  ],
  editions: [resultsFiscalYear2023, planFiscalYears2025To2027],
  lineages: [...itemLineages, ...indicatorLineages],
}
