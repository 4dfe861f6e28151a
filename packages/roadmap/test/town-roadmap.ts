import type { Edition, Indicator, Item, Roadmap } from '../src/index.ts'

/** A value of the model that a test may change. */
export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T

const counterWait: Indicator = {
  id: 'counter-wait',
  name: { ja: '窓口の平均待ち時間', en: 'Mean waiting time at the counter' },
  kind: 'mean',
  direction: 'down',
  aggregation: 'weightedMean',
  unit: 'minutes',
  cadence: 'year',
  definition: { ja: '発券から呼出しまでの時間の平均', en: 'Mean time from ticket to call' },
}

const onlineShare: Indicator = {
  id: 'online-share',
  name: { ja: 'オンライン申請の割合', en: 'Share of applications made online' },
  kind: 'ratio',
  direction: 'up',
  aggregation: 'ratioOfSums',
  cadence: 'half',
  definition: {
    ja: 'オンラインの申請を全ての申請で割ったもの',
    en: 'Online applications over all applications',
  },
  numerator: { ja: 'オンラインの申請', en: 'online applications' },
  denominator: { ja: '全ての申請', en: 'all applications' },
}

const trained: Indicator = {
  id: 'trained',
  name: { ja: '研修の受講者数', en: 'People trained' },
  kind: 'flow',
  direction: 'up',
  aggregation: 'sum',
  unit: 'people',
  cadence: 'year',
  definition: { ja: '研修を修了した人の延べ数', en: 'Completions of a course' },
}

const satisfaction: Indicator = {
  id: 'satisfaction',
  name: { ja: '職員の満足度', en: 'Satisfaction of staff' },
  kind: 'mean',
  direction: 'up',
  aggregation: 'weightedMean',
  unit: 'points',
  scale: { minimum: 1, maximum: 5 },
  cadence: 'year',
  dataSource: { ja: '職員アンケート', en: 'Staff survey' },
  definition: { ja: '5段階の回答の平均', en: 'Mean of answers on five steps' },
}

const people = (value: number) => ({ type: 'count', value, unit: 'people' }) as const
const rate = (numerator: number, denominator: number) => ({ type: 'ratio', numerator, denominator }) as const

const waiting: Item = {
  id: 'waiting',
  number: 1,
  title: { ja: '待ち時間の短縮', en: 'Shorter waiting' },
  printed: [
    { where: 'overview', title: '待ち時間の短縮', number: 1 },
    { where: 'page', title: '待ち時間の短縮', number: 1 },
  ],
  themes: ['kind-counter'],
  summary: { ja: '発券機を入れる。', en: 'Ticket machines.' },
  activities: [
    {
      id: 'waiting-machines',
      heading: { ja: '発券機の導入', en: 'Ticket machines' },
      summary: { ja: '発券機を本庁舎に導入した。', en: 'Put ticket machines into the hall.' },
      state: 'done',
      figures: [
        { id: 'machines', what: { ja: '発券機' }, measure: { type: 'count', value: 5, unit: 'machines' } },
        {
          what: { ja: '発券機（設置場所別）' },
          breakdown: { ja: '本庁舎' },
          measure: { type: 'count', value: 3, unit: 'machines' },
          partOf: 'machines',
        },
        {
          what: { ja: '発券機（設置場所別）' },
          breakdown: { ja: '支所' },
          measure: { type: 'count', value: 2, unit: 'machines' },
          partOf: 'machines',
        },
      ],
      dates: [
        {
          what: { ja: '二期工事' },
          when: '2025-12',
          qualifiers: ['planned'],
          source: [{ document: 'd', line: 4, asWritten: '令和７年12月' }],
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'counter-wait',
      observations: [
        {
          result: { state: 'value', measure: { type: 'mean', value: 12.4, unit: 'minutes', decimals: 1 } },
          period: 'FY2024',
          source: [{ document: 'd', line: 5, asWritten: '令和６年度' }],
        },
      ],
    },
  ],
}

const online: Item = {
  id: 'online',
  number: 2,
  title: { ja: 'オンライン申請の拡大', en: 'More applications online' },
  printed: [
    { where: 'overview', title: 'オンライン申請の拡大', number: 2 },
    { where: 'page', title: 'オンライン申請の拡大', number: 2 },
  ],
  themes: ['kind-counter'],
  activities: [
    {
      heading: { ja: '周知', en: 'Information' },
      summary: { ja: '広報紙で周知した。', en: 'Told in the bulletin.' },
      state: 'done',
    },
  ],
  indicators: [
    {
      indicator: 'online-share',
      observations: [
        { result: { state: 'value', measure: rate(300, 1000) }, period: 'FY2024-H1', track: 'hall' },
        { result: { state: 'value', measure: rate(100, 500) }, period: 'FY2024-H1', track: 'branch' },
        { result: { state: 'value', measure: rate(400, 1500) }, period: 'FY2024-H1' },
        { result: { state: 'value', measure: rate(500, 1500) }, period: 'FY2024-H2' },
        { result: { state: 'value', measure: rate(900, 3000) }, period: 'FY2024' },
      ],
    },
  ],
}

const training: Item = {
  id: 'training',
  number: 1,
  title: { ja: '職員研修の充実', en: 'Better training' },
  tracks: ['hall', 'branch'],
  activities: [
    {
      heading: { ja: '周知', en: 'Information' },
      summary: { ja: '研修の日程を周知した。', en: 'Sent round the dates.' },
      state: 'done',
      figures: [
        {
          what: { ja: '次年度の受講者' },
          measure: people(150),
          qualifiers: ['planned'],
          period: 'FY2025',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'trained',
      observations: [
        { result: { state: 'value', measure: people(118) }, period: 'FY2023' },
        { result: { state: 'value', measure: people(127) }, period: 'FY2024' },
      ],
    },
    {
      indicator: 'satisfaction',
      observations: [
        {
          result: { state: 'value', measure: { type: 'mean', value: 3.42, unit: 'points', decimals: 2 } },
          asOf: '2025-01',
        },
      ],
    },
  ],
}

const archive: Item = {
  id: 'archive',
  number: 2,
  title: { ja: '書庫の整理', en: 'Clearing the archive' },
  noIndicator: {},
  activities: [
    { summary: { ja: '書庫を整理した。', en: 'Cleared the archive.' }, state: 'ongoing', period: 'FY2024' },
  ],
}

const results: Edition = {
  id: 'results',
  title: { ja: 'みどり町工程表 実績', en: 'Midori Town roadmap, results' },
  kind: 'results',
  issued: '2025-07-15',
  dates: [{ what: { ja: '本部会議', en: 'Meeting of the board' }, when: '2025-07-15' }],
  fiscalYears: { from: 2024, to: 2024 },
  reporting: { from: 'FY2024', to: 'FY2024' },
  tracks: [
    { id: 'hall', label: { ja: '本庁舎', en: 'Town hall' } },
    { id: 'branch', label: { ja: '支所', en: 'Branches' } },
  ],
  themes: [{ id: 'kind-counter', title: { ja: 'やさしい窓口', en: 'Kind counters' } }],
  indicators: [counterWait, onlineShare, trained, satisfaction],
  pillars: [
    {
      id: 'residents',
      number: 1,
      title: { ja: '住民サービス', en: 'Services' },
      sections: [
        {
          id: 'counters',
          number: 1,
          title: { ja: '窓口の改善', en: 'Counters' },
          items: [waiting, online],
        },
      ],
    },
    { id: 'staff', number: 2, title: { ja: '働く環境', en: 'Work' }, items: [training, archive] },
  ],
}

const plan: Edition = {
  id: 'plan',
  title: { ja: 'みどり町工程表 計画', en: 'Midori Town roadmap, plan' },
  kind: 'plan',
  issued: '2025-09-01',
  fiscalYears: { from: 2025, to: 2026 },
  tracks: [
    { id: 'hall', label: { ja: '本庁舎', en: 'Town hall' } },
    { id: 'branch', label: { ja: '支所', en: 'Branches' } },
  ],
  stages: [
    { id: 'survey', label: { ja: '把握', en: 'Survey' } },
    { id: 'design', label: { ja: '設計', en: 'Design' } },
    { id: 'run', label: { ja: '実施', en: 'Run' } },
  ],
  indicators: [onlineShare, { ...satisfaction, id: 'contentment' }],
  pillars: [
    {
      id: 'residents',
      number: 1,
      title: { ja: '住民サービス', en: 'Services' },
      items: [
        {
          id: 'counter',
          number: 1,
          title: { ja: '窓口と申請の改善', en: 'Counters and applications' },
          tracks: ['hall', 'branch'],
          indicators: [{ indicator: 'online-share' }, { indicator: 'contentment' }],
          plan: [
            {
              kind: 'stage',
              stage: 'survey',
              title: { ja: '現状の把握', en: 'Survey' },
              track: 'hall',
              period: 'FY2025',
            },
            {
              kind: 'stage',
              stage: 'run',
              title: { ja: '実施', en: 'Run' },
              track: 'hall',
              period: 'FY2026',
            },
            {
              kind: 'stage',
              stage: 'design',
              title: { ja: '設計', en: 'Design' },
              track: 'branch',
              period: 'FY2026',
            },
            {
              kind: 'recurring',
              title: { ja: '進捗報告', en: 'Progress report' },
              every: 'half',
              period: { from: 'FY2025', to: 'FY2026' },
              markers: [{ at: 'FY2025-H1' }, { at: 'FY2025-H2' }, { at: 'FY2026-H1' }, { at: 'FY2026-H2' }],
            },
          ],
          targets: [
            {
              id: 'online-target',
              type: 'valueBy',
              indicator: 'online-share',
              what: { ja: 'オンライン申請の拡大', en: 'More applications online' },
              comparison: 'gte',
              measure: { type: 'share', percent: 50 },
              by: 'FY2026',
              baseline: { measure: rate(900, 3000), at: 'FY2024' },
            },
            {
              id: 'cost-target',
              type: 'setThenReach',
              what: { ja: '費用の削減', en: 'Lower cost' },
              setIn: 'FY2025',
              reachIn: 'FY2026',
            },
          ],
        },
      ],
    },
    {
      id: 'staff',
      number: 2,
      title: { ja: '働く環境', en: 'Work' },
      items: [
        {
          id: 'growth',
          number: 1,
          title: { ja: '職員の成長', en: 'Growth of staff' },
          summary: { ja: '研修を広げる。', en: 'More training.' },
          indicators: [{ indicator: 'contentment' }],
        },
      ],
    },
  ],
}

const town: Roadmap = {
  schema: 'reform-roadmap/1',
  id: 'midori',
  title: { ja: 'みどり町改革工程表', en: 'Reform roadmap of Midori Town' },
  organisation: { ja: 'みどり町', en: 'Midori Town' },
  editions: [results, plan],
  lineages: [
    {
      id: 'l-counter',
      of: 'item',
      kind: 'merged',
      from: { edition: 'results', ids: ['waiting', 'online'] },
      to: { edition: 'plan', ids: ['counter'] },
      reason: { ja: '窓口と申請を一体で進めるため。', en: 'Counters and applications go together.' },
      basis: 'stated',
    },
    {
      id: 'l-growth',
      of: 'item',
      kind: 'continued',
      from: { edition: 'results', ids: ['training'] },
      to: { edition: 'plan', ids: ['growth'] },
      reason: { ja: '研修を続けるため。', en: 'Training goes on.' },
      basis: 'stated',
    },
    {
      id: 'l-archive',
      of: 'item',
      kind: 'dropped',
      from: { edition: 'results', ids: ['archive'] },
      to: { edition: 'plan', ids: [] },
      reason: { ja: '整理が終わったため。', en: 'The archive is cleared.' },
      basis: 'stated',
    },
    {
      id: 'l-indicators',
      of: 'indicator',
      kind: 'continued',
      from: { edition: 'results', ids: ['online-share', 'satisfaction'] },
      to: { edition: 'plan', ids: ['online-share', 'contentment'] },
      reason: { ja: '同じ指標で測るため。', en: 'The same measure.' },
      basis: 'stated',
    },
    {
      id: 'l-ended',
      of: 'indicator',
      kind: 'dropped',
      from: { edition: 'results', ids: ['counter-wait', 'trained'] },
      to: { edition: 'plan', ids: [] },
      reason: { ja: '目標を達成したため。', en: 'The targets were met.' },
      basis: 'inferred',
    },
  ],
}

/**
 * A small roadmap of an invented town, complete and without fault, that a test may change: results of one year and a
 * plan for the next two, with lineages between them.
 */
export function townRoadmap(): Draft<Roadmap> {
  return JSON.parse(JSON.stringify(town)) as Draft<Roadmap>
}

/** A part that the test knows to be there. */
export function found<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the roadmap of the town does not have this part')
  return part
}

/** An edition of the town's roadmap. */
export function editionOf(roadmap: Draft<Roadmap>, id: 'results' | 'plan'): Draft<Edition> {
  return found(roadmap.editions.find((edition) => edition.id === id))
}

/** An item of any edition of the town's roadmap. */
export function itemOf(roadmap: Draft<Roadmap>, id: string): Draft<Item> {
  const items = roadmap.editions.flatMap(({ pillars }) =>
    pillars.flatMap(({ sections = [], items: own = [] }) => [
      ...sections.flatMap((section) => section.items),
      ...own,
    ]),
  )
  return found(items.find((item) => item.id === id))
}

/** An indicator of an edition of the town's roadmap. */
export function indicatorOf(edition: Draft<Edition>, id: string): Draft<Indicator> {
  return found(edition.indicators.find((indicator) => indicator.id === id))
}
