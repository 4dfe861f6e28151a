import {
  type Edition,
  type Indicator,
  type IndicatorCell,
  type Item,
  type Measure,
  type Observation,
  type Pillar,
  type PlanEntry,
  type Roadmap,
  type Section,
  type SourceReference,
  schemaVersion,
  type Target,
} from '@reform/roadmap'

/** How large the made roadmap is. */
export interface MadeRoadmapSize {
  readonly pillars: number
  readonly sectionsPerPillar: number
  readonly itemsPerSection: number
  readonly indicatorsPerItem: number
  readonly years: number
  readonly halves: number
}

/** 1,000 items with a plan of three years and 2,000 indicators with eight half-years each. */
export const largeRoadmap: MadeRoadmapSize = {
  pillars: 10,
  sectionsPerPillar: 10,
  itemsPerSection: 10,
  indicatorsPerItem: 2,
  years: 3,
  halves: 8,
}

const firstYear = 2024
const subjects = ['窓口', '決裁', '研修', '会議', '文書', '予算', '採用', '広報', '調達', '情報基盤'] as const
const works = [
  '電子化',
  '効率化',
  '見直し',
  '標準化',
  '共通化',
  '自動化',
  '公開',
  '拡充',
  '集約',
  '点検',
] as const
const subjectsEn = [
  'counter',
  'approval',
  'training',
  'meeting',
  'record',
  'budget',
  'hiring',
  'publicity',
  'procurement',
  'platform',
] as const
const worksEn = [
  'digitization',
  'streamlining',
  'review',
  'standardization',
  'sharing',
  'automation',
  'publication',
  'extension',
  'consolidation',
  'inspection',
] as const

/**
 * A roadmap of the given size, the same one on every call: sections, plan entries for each year, indicators with
 * an observation for each half-year, targets, activities and sources. Nothing in it is real.
 */
export function madeRoadmap(size: MadeRoadmapSize = largeRoadmap): Roadmap {
  return {
    schema: schemaVersion,
    id: 'made',
    title: { ja: '試験用の工程表', en: 'Made roadmap' },
    organisation: { ja: '試験庁', en: 'Agency of Tests' },
    tiers: [{ id: 'headquarters', label: { ja: '本庁', en: 'Headquarters' } }],
    units: Array.from({ length: 20 }, (_, index) => ({
      id: `unit-${index + 1}`,
      label: { ja: `第${index + 1}課`, en: `Division ${index + 1}` },
      tier: 'headquarters',
    })),
    documents: [{ id: 'paper', title: { ja: '試験用の文書', en: 'Paper of tests' } }],
    editions: [madeEdition(size)],
  }
}

function madeEdition(size: MadeRoadmapSize): Edition {
  const items = size.pillars * size.sectionsPerPillar * size.itemsPerSection
  return {
    id: 'edition',
    title: { ja: '工程表と実績', en: 'Plan and results' },
    kind: 'planAndResults',
    issued: 'FY2027-H2',
    fiscalYears: { from: firstYear, to: firstYear + Math.ceil(size.halves / 2) - 1 },
    tracks: [
      { id: 'headquarters-track', label: { ja: '本庁', en: 'Headquarters' } },
      { id: 'regional-track', label: { ja: '地方', en: 'Regional offices' } },
    ],
    themes: [{ id: 'theme-1', mark: '※１', title: { ja: '電子化', en: 'Digitization' } }],
    stages: [
      { id: 'study', label: { ja: '検討', en: 'Study' } },
      { id: 'carry-out', label: { ja: '実施', en: 'Carrying out' } },
    ],
    indicators: Array.from({ length: items * size.indicatorsPerItem }, (_, index) => madeIndicator(index)),
    pillars: Array.from({ length: size.pillars }, (_, index) => madePillar(index, size)),
  }
}

function madeIndicator(index: number): Indicator {
  const [ja, en] = titleOf(index)
  const base = { id: `indicator-${index + 1}`, definition: 'notDefined', cadence: 'half' } as const
  if (index % 2 === 0) {
    const name = { ja: `${ja}の実施率`, en: `Share of ${en} done` }
    return { ...base, name, kind: 'ratio', direction: 'up', aggregation: 'ratioOfSums', source: at(index) }
  }
  const name = { ja: `${ja}の件数`, en: `Number of ${en} cases` }
  return {
    ...base,
    name,
    kind: 'count',
    direction: 'up',
    aggregation: 'sum',
    unit: 'cases',
    source: at(index),
  }
}

function madePillar(index: number, size: MadeRoadmapSize): Pillar {
  return {
    id: `pillar-${index + 1}`,
    number: index + 1,
    title: { ja: `${pick(subjects, index)}の改革`, en: `Reform of the ${pick(subjectsEn, index)}` },
    sections: Array.from({ length: size.sectionsPerPillar }, (_, position) =>
      madeSection(index * size.sectionsPerPillar + position, position, size),
    ),
  }
}

function madeSection(index: number, position: number, size: MadeRoadmapSize): Section {
  const [ja, en] = titleOf(index * 10)
  return {
    id: `section-${index + 1}`,
    number: position + 1,
    title: { ja: `${ja}の推進`, en: `Promotion of ${en}` },
    items: Array.from({ length: size.itemsPerSection }, (_, place) =>
      madeItem(index * size.itemsPerSection + place, place, size),
    ),
  }
}

function madeItem(index: number, position: number, size: MadeRoadmapSize): Item {
  const [ja, en] = titleOf(index)
  const first = index * size.indicatorsPerItem
  return {
    id: `item-${index + 1}`,
    number: position + 1,
    title: { ja, en },
    themes: index % 3 === 0 ? ['theme-1'] : [],
    lead: `unit-${(index % 20) + 1}`,
    indicators: Array.from({ length: size.indicatorsPerItem }, (_, offset) =>
      madeCell(first + offset, size.halves),
    ),
    activities: [
      {
        summary: { ja: `${ja}について研修を行い、手引を配布した。`, en: `Held a training on ${en}.` },
        state: 'done',
        figures: [
          {
            what: { ja: '受講者', en: 'Participants' },
            measure: { type: 'count', value: 20 + (index % 50), unit: 'people' },
            qualifiers: ['personTimes'],
            source: at(index),
          },
        ],
        source: at(index),
      },
    ],
    plan: Array.from({ length: size.years }, (_, year) => madeEntry(index, firstYear + 1 + year, ja)),
    targets: [madeTarget(first)],
    source: at(index),
  }
}

function madeCell(index: number, halves: number): IndicatorCell {
  return {
    indicator: `indicator-${index + 1}`,
    observations: Array.from({ length: halves }, (_, half) => madeObservation(index, half)),
  }
}

function madeObservation(index: number, half: number): Observation {
  const year = firstYear + Math.floor(half / 2)
  const period = `FY${year}-H${(half % 2) + 1}`
  if ((index + half) % 17 === 0) {
    return { result: { state: 'pending', until: `FY${year + 1}-H1` }, period, source: at(index + half) }
  }
  return { result: { state: 'value', measure: madeMeasure(index, half) }, period, source: at(index + half) }
}

function madeMeasure(index: number, half: number): Measure {
  const denominator = 100 + ((index * 37) % 400)
  const numerator = Math.min(denominator, Math.round(denominator * (0.4 + half * 0.06)))
  if (index % 2 === 0) return { type: 'ratio', numerator, denominator }
  return { type: 'count', value: numerator, unit: 'cases' }
}

function madeEntry(index: number, year: number, title: string): PlanEntry {
  const track = index % 2 === 0 ? 'headquarters-track' : 'regional-track'
  const base = { track, period: `FY${year}`, source: at(index + year) }
  if (year === firstYear + 1) {
    return { ...base, kind: 'stage', stage: 'study', title: { ja: `${title}の検討`, en: 'Study' } }
  }
  if (index % 5 === 0) {
    const markers = [{ at: `FY${year}-H1` }, { at: `FY${year}-H2` }]
    const report = { ja: `${title}の進捗報告`, en: 'Progress report' }
    return { ...base, kind: 'recurring', every: 'half', markers, title: report }
  }
  return { ...base, kind: 'work', title: { ja: `${title}を順次実施`, en: 'Carrying out' } }
}

function madeTarget(first: number): Target {
  return {
    type: 'valueBy',
    indicator: `indicator-${first + 1}`,
    what: { ja: '実施率を90％以上とする', en: 'Bring the share to 90% or more' },
    comparison: 'gte',
    measure: { type: 'share', percent: 90 },
    by: 'FY2027',
    source: at(first),
  }
}

function titleOf(index: number): readonly [ja: string, en: string] {
  const work = Math.floor(index / subjects.length)
  return [
    `${pick(subjects, index)}${pick(works, work)}（その${index + 1}）`,
    `${pick(subjectsEn, index)} ${pick(worksEn, work)} ${index + 1}`,
  ]
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? ''
}

function at(index: number): readonly SourceReference[] {
  return [{ document: 'paper', line: (index % 5000) + 1 }]
}
