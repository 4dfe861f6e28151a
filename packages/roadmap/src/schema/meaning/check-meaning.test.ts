import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { brokenRoadmapText } from '../../../test/fixtures.ts'
import { formatPath } from '../format-path.ts'
import { parseRoadmap } from '../index.ts'

/** The sound roadmap as plain data that a test may change, with its parts at hand. */
function sound() {
  // biome-ignore lint/suspicious/noExplicitAny: what a test does to data from outside has no type
  const roadmap = load(brokenRoadmapText('sound.yaml')) as any
  const edition = roadmap.editions[0]
  const item = edition.pillars[0].items[0]
  return {
    roadmap,
    edition,
    item,
    indicator: edition.indicators[0],
    cell: item.indicators[0],
    observation: item.indicators[0].observations[0],
  }
}

type Parts = ReturnType<typeof sound>
type Row = readonly [what: string, change: (parts: Parts) => void, issues: readonly string[]]

function issuesAfter(change: (parts: Parts) => void): string[] {
  const parts = sound()
  change(parts)
  const { issues } = parseRoadmap(parts.roadmap)
  return issues.map(({ code, severity, path }) => `${severity} ${code} ${formatPath(path)}`)
}

const text = (ja: string) => ({ ja })
const atItem = 'editions[0].pillars[0].items[0]'
const atObservation = `${atItem}.indicators[0].observations[0]`
const second = () => ({
  id: 'second',
  title: text('第２期'),
  kind: 'plan',
  issued: '2026-10',
  fiscalYears: { from: 2027, to: 2029 },
  indicators: [],
  pillars: [{ id: 'p', title: text('柱'), items: [{ id: 'next', title: text('項目') }] }],
})
const lineage = (over: object = {}) => ({
  id: 'l',
  of: 'item',
  kind: 'continued',
  from: { edition: 'first', ids: ['online'] },
  to: { edition: 'second', ids: ['next'] },
  basis: 'stated',
  reason: text('続く'),
  ...over,
})

const tables: Record<string, readonly Row[]> = {
  ids: [
    [
      'a stage and an item',
      ({ edition }) => {
        edition.stages[0].id = 'online'
        edition.pillars[0].items[0].plan[0].stage = 'online'
      },
      [`error duplicate-id ${atItem}.id`],
    ],
    [
      'two observations',
      ({ cell }) => {
        cell.observations.push({ ...cell.observations[0], id: 'o' }, { ...cell.observations[0], id: 'o' })
      },
      [`error duplicate-id ${atItem}.indicators[0].observations[2].id`],
    ],
    [
      'an id of another edition is free',
      ({ roadmap }) => {
        roadmap.editions.push({ ...second(), pillars: [{ ...second().pillars[0], id: 'services' }] })
      },
      [],
    ],
    [
      'two documents',
      ({ roadmap }) => {
        roadmap.documents.push(roadmap.documents[0])
      },
      ['error duplicate-id documents[1].id'],
    ],
    [
      'two editions',
      ({ roadmap }) => {
        roadmap.editions.push({ ...second(), id: 'first' })
      },
      ['error duplicate-id editions[1].id'],
    ],
    [
      'a document and a unit may share one',
      ({ roadmap }) => {
        roadmap.units = [{ id: 'paper', label: text('紙') }]
      },
      [],
    ],
  ],
  references: [
    [
      'issuer',
      ({ edition }) => {
        edition.issuer = 'nobody'
      },
      ['error unknown-reference editions[0].issuer'],
    ],
    [
      'lead and participants',
      ({ item }) => {
        item.lead = 'a'
        item.participants = ['b']
      },
      [`error unknown-reference ${atItem}.lead`, `error unknown-reference ${atItem}.participants[0]`],
    ],
    [
      'themes and tracks',
      ({ item }) => {
        item.themes = ['a']
        item.tracks = ['b']
      },
      [`error unknown-reference ${atItem}.themes[0]`, `error unknown-reference ${atItem}.tracks[0]`],
    ],
    [
      'one twice',
      ({ edition, item }) => {
        edition.themes = [{ id: 't', title: text('横断') }]
        item.themes = ['t', 't']
      },
      [`warning repeated-reference ${atItem}.themes[1]`],
    ],
    [
      'unit and track of an observation',
      ({ observation }) => {
        observation.unit = 'a'
        observation.track = 'b'
      },
      [`error unknown-reference ${atObservation}.unit`, `error unknown-reference ${atObservation}.track`],
    ],
    [
      'track of a plan entry',
      ({ item }) => {
        item.plan[0].track = 'b'
      },
      [`error unknown-reference ${atItem}.plan[0].track`],
    ],
    [
      'stage, track and indicator of a target',
      ({ item }) => {
        item.targets = [
          { type: 'stageBy', stage: 'a', track: 'b', indicator: 'c', by: 'FY2026', what: text('何') },
        ]
      },
      [
        `error unknown-reference ${atItem}.targets[0].indicator`,
        `error unknown-reference ${atItem}.targets[0].track`,
        `error unknown-reference ${atItem}.targets[0].stage`,
      ],
    ],
    [
      'the indicator that a printed value belongs to',
      ({ observation }) => {
        observation.result = {
          state: 'wrongValuePrinted',
          printed: [],
          because: text('誤り'),
          belongsTo: 'x',
        }
      },
      [`error unknown-reference ${atObservation}.result.belongsTo`],
    ],
    [
      'tier and unit above',
      ({ roadmap }) => {
        roadmap.units = [{ id: 'u', label: text('課'), tier: 't', partOf: 'v' }]
      },
      ['error unknown-reference units[0].tier', 'error unknown-reference units[0].partOf'],
    ],
    [
      'units in a circle',
      ({ roadmap }) => {
        roadmap.units = [
          { id: 'a', label: text('課'), partOf: 'b' },
          { id: 'b', label: text('係'), partOf: 'a' },
        ]
      },
      ['error reference-cycle units[0].partOf'],
    ],
    [
      'a standard unit of measure',
      ({ observation }) => {
        observation.result.measure = { type: 'count', value: 1, unit: 'people' }
      },
      [],
    ],
    [
      'a unit of measure of the roadmap',
      ({ roadmap, observation }) => {
        roadmap.unitsOfMeasure = [{ id: 'ships', label: text('隻') }]
        observation.result.measure = { type: 'count', value: 1, unit: 'ships' }
      },
      [],
    ],
    [
      'an unknown unit of measure, of an indicator too',
      ({ indicator, observation }) => {
        indicator.unit = 'ships'
        observation.result.measure = { type: 'count', value: 1, unit: 'ships', per: { unit: 'boats' } }
      },
      [
        'error unknown-reference editions[0].indicators[0].unit',
        `error unknown-reference ${atObservation}.result.measure.unit`,
        `error unknown-reference ${atObservation}.result.measure.per.unit`,
      ],
    ],
    [
      'figures that are part of one further down',
      ({ item }) => {
        item.activities = [
          {
            summary: text('概要'),
            state: 'done',
            figures: [
              { what: text('数'), partOf: 'whole', measure: { type: 'count', value: 1, unit: 'cases' } },
              { id: 'whole', what: text('数'), measure: { type: 'count', value: 1, unit: 'cases' } },
            ],
          },
        ]
      },
      [],
    ],
    [
      'a figure that is part of nothing',
      ({ edition }) => {
        edition.figures = [
          { what: text('数'), partOf: 'whole', measure: { type: 'count', value: 1, unit: 'cases' } },
        ]
      },
      ['error unknown-reference editions[0].figures[0].partOf'],
    ],
    [
      'figures in a circle',
      ({ edition }) => {
        edition.figures = ['a', 'b'].map((id, index, all) => ({
          id,
          partOf: all[1 - index],
          what: text('数'),
          measure: { type: 'count', value: 1, unit: 'cases' },
        }))
      },
      ['error reference-cycle editions[0].figures[0].partOf'],
    ],
    [
      'what a doubt is about',
      ({ edition }) => {
        edition.doubts = [
          {
            id: 'd',
            about: ['online', 'd', 'first', 'nothing'],
            question: text('問'),
            chosen: text('答'),
            alternatives: [],
            because: text('故'),
          },
        ]
      },
      ['error unknown-reference editions[0].doubts[0].about[3]'],
    ],
    [
      'the document of furniture',
      ({ edition }) => {
        edition.furniture = [{ document: 'x', line: 1, token: '１', kind: 'heading' }]
      },
      ['error unknown-reference editions[0].furniture[0].document'],
    ],
    [
      'the sources of a heading and of a marker',
      ({ item }) => {
        item.activities = [
          { summary: text('概要'), state: 'done', headingSource: [{ document: 'x', line: 1 }] },
        ]
        item.plan = [
          {
            kind: 'recurring',
            every: 'half',
            title: text('報告'),
            period: 'FY2025',
            markers: [{ source: [{ document: 'y', line: 1 }] }],
          },
        ]
      },
      [
        `error unknown-reference ${atItem}.activities[0].headingSource[0].document`,
        `error unknown-reference ${atItem}.plan[0].markers[0].source[0].document`,
      ],
    ],
    [
      'lines that run backwards',
      ({ item }) => {
        item.source[0].lastLine = 2
      },
      [`error line-order ${atItem}.source[0].lastLine`],
    ],
    [
      'one line as first and last',
      ({ item }) => {
        item.source[0].lastLine = 3
      },
      [],
    ],
  ],
  groups: [
    [
      'a pillar with nothing in it',
      ({ edition }) => {
        edition.pillars.push({ id: 'x', title: text('柱') })
      },
      ['error empty-group editions[0].pillars[1]'],
    ],
    [
      'a pillar with empty lists',
      ({ edition }) => {
        edition.pillars.push({ id: 'x', title: text('柱'), items: [], sections: [] })
      },
      ['error empty-group editions[0].pillars[1]'],
    ],
    [
      'a section with nothing in it',
      ({ edition }) => {
        edition.pillars[0].sections = [{ id: 'x', title: text('節'), items: [] }]
      },
      ['error empty-group editions[0].pillars[0].sections[0]'],
    ],
    [
      'sections only',
      ({ edition }) => {
        edition.pillars.push({
          id: 'x',
          title: text('柱'),
          sections: [{ id: 'y', title: text('節'), items: [{ id: 'z', title: text('項目') }] }],
        })
      },
      [],
    ],
  ],
  times: [
    [
      'a period of one day',
      ({ observation }) => {
        observation.period = { from: '2025-04-01', to: '2025-04-01' }
      },
      [],
    ],
    [
      'a month that ends in its own half',
      ({ observation }) => {
        observation.period = { from: '2025-09', to: 'FY2025-H1' }
      },
      [],
    ],
    [
      'an end before the start',
      ({ observation }) => {
        observation.period = { from: '2025-04-02', to: '2025-04-01' }
      },
      [`error period-reversed ${atObservation}.period`],
    ],
    [
      'an open end',
      ({ item }) => {
        item.plan[0].period = { from: 'FY2025', to: null }
      },
      [],
    ],
    [
      'what is left out inside',
      ({ observation }) => {
        observation.period = { from: 'FY2025-Q2', to: 'FY2025-Q2', excluding: ['2025-07'] }
      },
      [],
    ],
    [
      'what is left out outside',
      ({ observation }) => {
        observation.period = { from: 'FY2025-Q2', to: 'FY2025-Q2', excluding: ['2025-07', '2025-10'] }
      },
      [`warning exclusion-outside-period ${atObservation}.period.excluding[1]`],
    ],
    [
      'fiscal years that run backwards',
      ({ edition }) => {
        edition.fiscalYears = { from: 2026, to: 2024 }
      },
      ['error years-reversed editions[0].fiscalYears'],
    ],
    [
      'a value of the year before, as a baseline',
      ({ observation }) => {
        observation.period = 'FY2020'
      },
      [],
    ],
    [
      'a value after the edition',
      ({ observation }) => {
        observation.period = 'FY2027'
      },
      [`warning outside-edition ${atObservation}.period`],
    ],
    [
      'a plan that touches the last day',
      ({ item }) => {
        item.plan[0].period = '2027-03-31'
      },
      [],
    ],
    [
      'a plan one day later',
      ({ item }) => {
        item.plan[0].period = '2027-04-01'
      },
      [`warning outside-edition ${atItem}.plan[0].period`],
    ],
    [
      'the same day where fiscal years start in July',
      ({ edition, item }) => {
        edition.fiscalYearStartMonth = 7
        item.plan[0].period = '2027-04-01'
      },
      [],
    ],
    [
      'a reporting time outside',
      ({ edition }) => {
        edition.reporting = { from: 'FY2030', to: 'FY2030' }
      },
      ['warning outside-edition editions[0].reporting'],
    ],
    [
      'windows of targets',
      ({ item }) => {
        item.targets = [
          { type: 'recurring', every: 'half', what: text('何'), window: { from: 'FY2026', to: 'FY2025' } },
        ]
      },
      [`error period-reversed ${atItem}.targets[0].window`],
    ],
    [
      'editions in order of issue',
      ({ roadmap }) => {
        roadmap.editions.push(second())
      },
      [],
    ],
    [
      'editions issued in one month',
      ({ roadmap }) => {
        roadmap.editions.push({ ...second(), issued: '2025-10' })
      },
      [],
    ],
    [
      'editions out of order',
      ({ roadmap }) => {
        roadmap.editions.push({ ...second(), issued: '2025-09' })
      },
      ['error edition-order editions[1].issued'],
    ],
    [
      'editions without a date',
      ({ roadmap }) => {
        const { issued, ...edition } = second()
        roadmap.editions.push(edition)
        return issued
      },
      [],
    ],
  ],
  numbers: [
    [
      'the whole',
      ({ observation }) => {
        observation.result.measure = { type: 'ratio', numerator: 5, denominator: 5 }
      },
      [],
    ],
    [
      'more than the whole',
      ({ observation }) => {
        observation.result.measure = { type: 'ratio', numerator: 6, denominator: 5 }
      },
      [`warning ratio-above-one ${atObservation}.result.measure.numerator`],
    ],
    [
      'more than the whole, of people counted repeatedly',
      ({ observation }) => {
        observation.qualifiers = ['personTimes']
        observation.result.measure = { type: 'ratio', numerator: 6, denominator: 5 }
      },
      [],
    ],
    [
      'more than the whole, where the scale allows it',
      ({ indicator, observation }) => {
        indicator.scale = { maximum: 150 }
        observation.result.measure = { type: 'ratio', numerator: 6, denominator: 5 }
      },
      [],
    ],
    [
      'more than the whole, of a rate of achievement',
      ({ indicator, observation }) => {
        indicator.name = text('目標の達成率')
        observation.result.measure = { type: 'share', percent: 120 }
      },
      [],
    ],
    [
      'nothing of nothing',
      ({ observation }) => {
        observation.result.measure = { type: 'ratio', numerator: 0, denominator: 0 }
      },
      [],
    ],
    [
      'something of nothing',
      ({ observation }) => {
        observation.result.measure = { type: 'ratio', numerator: 1, denominator: 0 }
      },
      [`error division-by-zero ${atObservation}.result.measure.denominator`],
    ],
    [
      '0 and 100 percent',
      ({ cell, observation }) => {
        cell.observations = [0, 100].map((percent) => ({
          ...observation,
          result: { state: 'value', measure: { type: 'share', percent } },
        }))
      },
      [],
    ],
    [
      'just outside',
      ({ cell, observation }) => {
        cell.observations = [-0.1, 100.1].map((percent) => ({
          ...observation,
          result: { state: 'value', measure: { type: 'share', percent } },
        }))
      },
      [
        `warning percent-out-of-range ${atObservation}.result.measure.percent`,
        `warning percent-out-of-range ${atItem}.indicators[0].observations[1].result.measure.percent`,
      ],
    ],
    [
      'a fall of a rate of change',
      ({ indicator, observation }) => {
        indicator.name = text('前年からの増減率')
        observation.result.measure = { type: 'share', percent: -12 }
      },
      [],
    ],
    [
      'a figure above the whole',
      ({ edition }) => {
        edition.figures = [{ what: text('回答率'), measure: { type: 'share', percent: 101 } }]
      },
      ['warning percent-out-of-range editions[0].figures[0].measure.percent'],
    ],
    [
      'targets and baselines',
      ({ item }) => {
        item.targets = [
          {
            type: 'valueBy',
            what: text('何'),
            comparison: 'gte',
            measure: { type: 'share', percent: 101 },
            by: 'FY2026',
            baseline: { measure: { type: 'share', percent: -1 }, at: 'FY2023' },
          },
        ]
      },
      [
        `warning percent-out-of-range ${atItem}.targets[0].measure.percent`,
        `warning percent-out-of-range ${atItem}.targets[0].baseline.measure.percent`,
      ],
    ],
    [
      'thresholds',
      ({ item }) => {
        item.targets = [
          {
            type: 'thresholdToBeSet',
            what: text('何'),
            thresholds: [{ comparison: 'gt', measure: { type: 'amount', value: 45, unit: 'hour' } }],
          },
        ]
      },
      [`error unknown-reference ${atItem}.targets[0].thresholds[0].measure.unit`],
    ],
    [
      'printed values of something else',
      ({ observation }) => {
        observation.result = {
          state: 'wrongValuePrinted',
          because: text('誤り'),
          printed: [{ type: 'share', percent: 101 }],
        }
      },
      [`warning percent-out-of-range ${atObservation}.result.printed[0].percent`],
    ],
    [
      'a scale upside down',
      ({ indicator }) => {
        indicator.scale = { minimum: 5, maximum: 5 }
      },
      ['error scale-reversed editions[0].indicators[0].scale'],
    ],
    [
      'a scale of a mean upside down',
      ({ observation }) => {
        observation.result.measure = {
          type: 'mean',
          value: 3,
          unit: 'points',
          scale: { minimum: 5, maximum: 1 },
        }
      },
      [`error scale-reversed ${atObservation}.result.measure.scale`],
    ],
  ],
  lineage: [
    [
      'to the next edition',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [lineage()]
      },
      [],
    ],
    [
      'of things that nobody declared',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [
          lineage({
            from: { edition: 'frist', ids: ['online'] },
            to: { edition: 'second', ids: ['nxt', 'next'] },
          }),
        ]
      },
      ['error unknown-reference lineages[0].from.edition', 'error unknown-reference lineages[0].to.ids[0]'],
    ],
    [
      'of indicators, which are not items',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [lineage({ of: 'indicator' })]
      },
      ['error unknown-reference lineages[0].from.ids[0]', 'error unknown-reference lineages[0].to.ids[0]'],
    ],
    [
      'back in time',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [
          lineage({ from: { edition: 'second', ids: ['next'] }, to: { edition: 'first', ids: ['online'] } }),
        ]
      },
      ['error lineage-order lineages[0]'],
    ],
    [
      'there and back',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [
          lineage(),
          lineage({
            id: 'm',
            from: { edition: 'second', ids: ['next'] },
            to: { edition: 'first', ids: ['online'] },
          }),
        ]
      },
      ['error lineage-cycle lineages[1]'],
    ],
    [
      'from a thing to itself',
      ({ roadmap }) => {
        roadmap.lineages = [lineage({ to: { edition: 'first', ids: ['online'] } })]
      },
      ['error lineage-cycle lineages[0]'],
    ],
    [
      'new, dropped',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [
          lineage({ kind: 'dropped', to: { edition: 'second', ids: [] } }),
          lineage({ id: 'm', kind: 'new', from: { edition: 'first', ids: [] } }),
        ]
      },
      [],
    ],
    [
      'new with a past, dropped with a future, continued from nothing',
      ({ roadmap }) => {
        roadmap.editions.push(second())
        roadmap.lineages = [
          lineage({ kind: 'new' }),
          lineage({ id: 'm', kind: 'dropped' }),
          lineage({ id: 'n', from: { edition: 'first', ids: [] } }),
        ]
      },
      [
        'error lineage-sides lineages[0].kind',
        'error lineage-sides lineages[1].kind',
        'error lineage-sides lineages[2].kind',
      ],
    ],
  ],
  acknowledgements: [
    [
      'of a known rule and place',
      ({ roadmap }) => {
        roadmap.acknowledgements = [
          { rule: 'item-number', places: ['online', 'first', 'online-share'], reason: text('承知') },
        ]
      },
      [],
    ],
    [
      'of what is not there any more',
      ({ roadmap }) => {
        roadmap.acknowledgements = [
          { rule: 'item-numbr', places: ['gone'], edition: 'x', reason: text('承知') },
        ]
      },
      [
        'warning unknown-rule acknowledgements[0].rule',
        'error unknown-reference acknowledgements[0].edition',
        'warning stale-acknowledgement acknowledgements[0].places[0]',
      ],
    ],
  ],
}

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows)('%s', (_, change, expected) => {
      expect(issuesAfter(change)).toEqual(expected)
    })
  })
}
