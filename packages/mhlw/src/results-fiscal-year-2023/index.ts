import type { Edition } from '@reform/roadmap'
import { doubts } from './doubts.ts'
import { furniture } from './furniture.ts'
import { indicators } from './indicators.ts'
import { misprints } from './misprints.ts'
import { at } from './paper.ts'
import { pillar1 } from './pillar-1.ts'
import { pillar2 } from './pillar-2.ts'
import { pillar3 } from './pillar-3.ts'
import { pillar4 } from './pillar-4.ts'
import { terms } from './terms.ts'

/** The column headings that say which time the accounts cover, as printed on every page. */
const columnHeadings = [95, 166, 201, 259, 339, 412, 471, 540, 601, 628, 691, 757, 800]

/** The column headings that name the fiscal year of the indicators. */
const indicatorHeadings = [94, 165, 200, 256, 336, 409, 468, 537, 598, 625, 688, 754, 797]

/**
 * The results of fiscal year 2023 (令和５年度実績): four pillars, eleven sections, 32 items.
 *
 * @example
 * ```ts
 * resultsFiscalYear2023.issued // => '2024-09-06'
 * ```
 */
export const resultsFiscalYear2023: Edition = {
  id: 'results-fy2023',
  title: {
    ja: '厚生労働省改革工程表 令和５年度実績',
    en: "The Ministry's reform roadmap: results of FY2023",
  },
  kind: 'results',
  issued: '2024-09-06',
  issuer: 'coordination-office',
  reporting: { from: 'FY2023', to: '2024-03-18' },
  source: [
    at(7, '令和６年９月６日'),
    at(11, '大臣官房総括調整室'),
    ...columnHeadings.map((line) => at(line, '令和５年度（～R６.３.18まで）')),
  ],
  fiscalYears: {
    from: 2023,
    to: 2023,
    source: [at(4, '令和５年度'), ...indicatorHeadings.map((line) => at(line, '令和５年度'))],
  },
  figures: [
    {
      what: { ja: '厚生労働省改革実行チームの会合', en: "Meeting of the Ministry's Reform Action Team" },
      measure: { type: 'ordinal', value: 11, unit: 'meetings' },
      source: [at(6)],
    },
  ],
  dates: [
    {
      id: 'stray-date',
      what: { ja: '表題の前に印字された日付', en: 'Date printed above the title' },
      when: '2021-04-01',
      source: [at(2, '2021年4月1日')],
    },
  ],
  themes: [
    {
      id: 'theme-next-lan',
      number: 1,
      mark: '※１',
      title: { ja: '次期省内LANによる業務効率化関係', en: 'More efficient work with the next LAN' },
      source: [at(86)],
    },
    {
      id: 'theme-workplace',
      number: 2,
      mark: '※２',
      title: { ja: '柔軟で働きやすい職場環境整備関係', en: 'A flexible and pleasant workplace' },
      source: [at(87)],
    },
    {
      id: 'theme-culture',
      number: 3,
      mark: '※３',
      title: { ja: 'チャレンジ精神あふれる組織風土の醸成関係', en: 'A culture of taking on challenges' },
      source: [at(88)],
    },
  ],
  indicators,
  pillars: [pillar1, pillar2, pillar3, pillar4],
  terms,
  misprints,
  doubts,
  furniture,
}
