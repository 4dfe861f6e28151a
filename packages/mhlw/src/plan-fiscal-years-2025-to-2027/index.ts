import type { Edition } from '@reform/roadmap'
import { doubts } from './doubts.ts'
import { furniture } from './furniture.ts'
import { indicators } from './indicators.ts'
import { misprints } from './misprints.ts'
import { at, lines } from './paper.ts'
import { pillar1 } from './pillar-1.ts'
import { pillar2 } from './pillar-2.ts'
import { pillar3 } from './pillar-3.ts'
import { pillar4 } from './pillar-4.ts'
import { pillar5 } from './pillar-5.ts'
import { pillar6 } from './pillar-6.ts'
import { terms } from './terms.ts'

/** Headings of the time grid, printed once for each grid; two of them out of order. */
const inOrder = '【令和７（2025）年度】 【令和８（2026）年度】 【令和９（2027）年度】'

/**
 * The plan for fiscal years 2025 to 2027 (令和７～９年度): six pillars, 26 items, thirty cells that hold seventeen
 * indicators. It has no values yet.
 *
 * @example
 * ```ts
 * planFiscalYears2025To2027.pillars.length // => 6
 * ```
 */
export const planFiscalYears2025To2027: Edition = {
  id: 'plan-fy2025-2027',
  title: { ja: '改革工程表（令和７年度～令和９年度）', en: 'Reform roadmap, FY2025 to FY2027' },
  kind: 'plan',
  fiscalYears: {
    from: 2025,
    to: 2027,
    source: [
      at(38, '【令和８（2026）年度】【令和７（2025）年度】 【令和９（2027）年度】'),
      at(74, inOrder),
      at(95, inOrder),
      at(192, inOrder),
      at(251, '【令和９（2027）年度】【令和８（2026）年度】【令和７（2025）年度】'),
      at(274, inOrder),
      at(346, inOrder),
    ],
  },
  figures: [
    {
      what: { ja: '配布資料の番号', en: 'Number of the handout' },
      measure: { type: 'ordinal', value: 2, unit: 'handouts' },
      source: [at(1)],
    },
  ],
  tracks: [
    { id: 'track-headquarters', label: { ja: '本省', en: 'Headquarters' }, source: [lines(107, 110)] },
    { id: 'track-regional', label: { ja: '地方', en: 'Regional offices' }, source: [lines(120, 123)] },
  ],
  stages: [
    { id: 'stage-study-year', label: { ja: '検討の年', en: 'Year of study' }, source: [at(85)] },
    { id: 'stage-planning-year', label: { ja: '計画策定の年', en: 'Year of planning' }, source: [at(90)] },
    { id: 'stage-carry-out', label: { ja: '準備・着手', en: 'Preparation and start' }, source: [at(93)] },
    {
      id: 'stage-understand',
      label: { ja: '把握', en: 'Finding out' },
      source: [at(105), at(127), at(136), at(144)],
    },
    {
      id: 'stage-set-target',
      label: { ja: '目標設定', en: 'Setting the target' },
      source: [at(113), at(130), lines(138, 139), at(146)],
    },
    {
      id: 'stage-reach-target',
      label: { ja: '目標達成・実施', en: 'Reaching the target' },
      source: [at(116), lines(132, 133), lines(141, 142), lines(149, 151)],
    },
  ],
  indicators,
  pillars: [pillar1, pillar2, pillar3, pillar4, pillar5, pillar6],
  terms,
  misprints,
  doubts,
  furniture,
}
