import fc from 'fast-check'
import type {
  Activity,
  Edition,
  Figure,
  Indicator,
  IndicatorCell,
  Item,
  Lineage,
  Measure,
  Observation,
  Period,
  PlanEntry,
  Qualifier,
  Result,
  Roadmap,
  Target,
  When,
} from '../src/index.ts'

/** A record without the keys that are undefined, as the model has it. */
function shape<T>(parts: { readonly [Key in keyof T]-?: fc.Arbitrary<T[Key] | undefined> }): fc.Arbitrary<T> {
  return fc.record(parts as Record<string, fc.Arbitrary<unknown>>).map((record) => {
    const present = Object.entries(record).filter(([, value]) => value !== undefined)
    return Object.fromEntries(present) as T
  })
}

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined })
const none = fc.constant(undefined)
const few = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(some, { maxLength: 3 })

/** Few ids and words, so that they meet. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e-1', 'f.2')
const words = fc.constantFrom(
  '研修',
  'ＲＰＡの拡充',
  'RPAの拡充',
  '文書の電子化率',
  '電子化率',
  '受講者数',
  '令和６（2025）年度の取組',
  'R６.３.18',
  '令和5年10月',
  '会議（その他）',
  '\u{20bb7}',
  '',
)
const text = fc.oneof(
  words.map((ja) => ({ ja })),
  fc.tuple(words, words).map(([ja, en]) => ({ ja, en })),
)
const year = fc.integer({ min: 1, max: 9998 }).map((value) => String(value).padStart(4, '0'))
const near = fc.integer({ min: 2022, max: 2028 }).map(String)
const anyYear = fc.oneof({ weight: 9, arbitrary: near }, { weight: 1, arbitrary: year })

/** A time that exists. */
export const when: fc.Arbitrary<When> = fc
  .tuple(
    anyYear,
    fc.constantFrom('', '-02', '-12', '-02-28', '-07-31', 'FY', 'FY-H1', 'FY-H2', 'FY-Q1', 'FY-Q4'),
  )
  .map(([first, rest]) => (rest.startsWith('FY') ? `FY${first}${rest.slice(2)}` : `${first}${rest}`))

/** A period as the model allows it; which of its ends comes first is left open. */
export const period: fc.Arbitrary<Period> = shape<Period>({
  from: when,
  to: fc.oneof(when, fc.constant(null)),
  excluding: maybe(few(when)),
})

const time = fc.oneof(when, period)
const source = maybe(
  few(
    fc
      .tuple(fc.constantFrom('d', 'p'), fc.integer({ min: 1, max: 900 }), words)
      .map(([document, line, asWritten]) => ({ document, line, asWritten })),
  ),
)
const unit = fc.constantFrom('people', 'cases', 'times', 'points', 'hours', 'percent', 'own-unit')
const whole = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 }))
const figure = fc.oneof(
  fc.integer({ min: -50, max: 5000 }).map((value) => value / 10),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
)
const scale = fc.record({ maximum: fc.integer({ min: 1, max: 100 }) })

/** Any value of the model. */
export const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ type: fc.constant('count' as const), value: whole, unit }),
  fc.record({ type: fc.constant('amount' as const), value: figure, unit }),
  shape<Measure & { type: 'mean' }>({
    type: fc.constant('mean' as const),
    value: figure,
    unit,
    decimals: maybe(fc.integer({ min: 0, max: 3 })),
    scale: maybe(scale),
    n: none,
  }),
  fc
    .tuple(whole, fc.integer({ min: 1, max: 5000 }))
    .map(([numerator, denominator]) => ({ type: 'ratio' as const, numerator, denominator })),
  fc.constant({ type: 'ratio' as const, numerator: 0, denominator: 0 }),
  fc.record({ type: fc.constant('share' as const), percent: figure }),
  fc.record({ type: fc.constant('ordinal' as const), value: fc.integer({ min: 1, max: 120 }), unit }),
  fc.constant({ type: 'timeOfDay' as const, value: '17:30' }),
  text.map((value) => ({ type: 'text' as const, text: value })),
)

/** Any qualifiers. */
export const qualifiers: fc.Arbitrary<Qualifier[]> = few(
  fc.constantFrom<Qualifier>('about', 'atLeast', 'lessThan', 'personTimes', 'average', 'planned', 'partial'),
)

/** Any result. */
export const result: fc.Arbitrary<Result> = fc.oneof(
  { weight: 5, arbitrary: measure.map((value) => ({ state: 'value' as const, measure: value })) },
  shape<Result & { state: 'planned' }>({
    state: fc.constant('planned' as const),
    measure: maybe(measure),
    note: maybe(text),
  }),
  shape<Result & { state: 'notMeasured' }>({
    state: fc.constant('notMeasured' as const),
    because: maybe(text),
  }),
  shape<Result & { state: 'pending' }>({
    state: fc.constant('pending' as const),
    until: maybe(when),
    because: maybe(text),
  }),
  text.map((summary) => ({ state: 'describedOnly' as const, summary })),
  shape<Result & { state: 'awaiting' }>({
    state: fc.constant('awaiting' as const),
    body: text,
    since: maybe(when),
    nextCheck: maybe(when),
    because: none,
  }),
  shape<Result & { state: 'wrongValuePrinted' }>({
    state: fc.constant('wrongValuePrinted' as const),
    printed: few(measure),
    because: text,
    belongsTo: maybe(id),
  }),
)

const observation = shape<Observation>({
  id: none,
  result,
  qualifiers: maybe(qualifiers),
  period: maybe(time),
  asOf: maybe(when),
  unit: none,
  track: maybe(id),
  breakdown: maybe(text),
  note: none,
  source,
})

const cell = shape<IndicatorCell>({
  id: none,
  indicator: id,
  printedName: maybe(words),
  observations: maybe(few(observation)),
  source,
})

const indicatorBody = {
  name: text,
  kind: fc.constantFrom<Indicator['kind']>('stock', 'flow', 'ratio', 'mean', 'count', 'text'),
  direction: fc.constantFrom<Indicator['direction']>('up', 'down', 'band', 'exact', 'none'),
  aggregation: fc.constantFrom<Indicator['aggregation']>('sum', 'ratioOfSums', 'last', 'none'),
  unit: maybe(unit),
  scale: maybe(scale),
  cadence: maybe(fc.constantFrom('month' as const, 'half' as const, 'year' as const, 'irregular' as const)),
  dataSource: none,
  definition: fc.oneof(text, fc.constant('notDefined' as const)),
  numerator: none,
  denominator: maybe(text),
  source,
}

const figureOf = shape<Figure>({
  id: maybe(id),
  what: text,
  measure,
  qualifiers: maybe(qualifiers),
  comparison: none,
  breakdown: none,
  partOf: maybe(id),
  period: maybe(time),
  source,
})

const activity = shape<Activity>({
  id: none,
  heading: maybe(text),
  headingSource: none,
  number: none,
  summary: text,
  state: fc.constantFrom('done' as const, 'ongoing' as const, 'planned' as const),
  awaiting: none,
  period: maybe(time),
  figures: maybe(few(figureOf)),
  dates: maybe(few(fc.record({ what: text, when: time }))),
  source,
})

const targetBase = { id: none, indicator: maybe(id), track: maybe(id), what: text, excludes: none, source }
const target: fc.Arbitrary<Target> = fc.oneof(
  shape<Target & { type: 'valueBy' }>({
    ...targetBase,
    type: fc.constant('valueBy' as const),
    comparison: fc.constantFrom('lt' as const, 'gte' as const, 'eq' as const),
    measure,
    by: when,
    baseline: maybe(fc.record({ measure, at: when })),
  }),
  shape<Target & { type: 'setThenReach' }>({
    ...targetBase,
    type: fc.constant('setThenReach' as const),
    setIn: when,
    reachIn: when,
  }),
  shape<Target & { type: 'directionOnly' }>({
    ...targetBase,
    type: fc.constant('directionOnly' as const),
    direction: fc.constantFrom('up' as const, 'down' as const),
  }),
  shape<Target & { type: 'stageBy' }>({
    ...targetBase,
    type: fc.constant('stageBy' as const),
    stage: id,
    by: when,
  }),
  shape<Target & { type: 'toBeDecided' }>({ ...targetBase, type: fc.constant('toBeDecided' as const) }),
)

const entryBase = {
  id: none,
  title: text,
  track: maybe(id),
  lane: none,
  period: time,
  figures: maybe(few(figureOf)),
  dates: none,
  source,
}
const entry: fc.Arbitrary<PlanEntry> = fc.oneof(
  shape<PlanEntry & { kind: 'work' }>({ ...entryBase, kind: fc.constant('work' as const) }),
  shape<PlanEntry & { kind: 'stage' }>({ ...entryBase, kind: fc.constant('stage' as const), stage: id }),
  shape<PlanEntry & { kind: 'recurring' }>({
    ...entryBase,
    // Marks for each month of eight thousand years would only take time.
    period: fc.constantFrom<When | Period>(
      'FY2025',
      { from: 'FY2025', to: null },
      { from: '2025-07', to: 'FY2027' },
    ),
    kind: fc.constant('recurring' as const),
    every: fc.constantFrom(
      'month' as const,
      'quarter' as const,
      'half' as const,
      'year' as const,
      'once' as const,
    ),
    markers: few(
      fc.oneof(
        fc.constant({}),
        when.map((at) => ({ at })),
      ),
    ),
  }),
)

const printed = few(
  fc.record({
    where: fc.constantFrom('overview' as const, 'page' as const),
    title: words,
    number: fc.integer({ min: 1, max: 5 }),
  }),
)

const itemBody = {
  number: maybe(fc.integer({ min: 0, max: 5 })),
  title: text,
  printed: maybe(printed),
  themes: maybe(few(id)),
  tracks: maybe(few(id)),
  lead: none,
  participants: none,
  summary: maybe(text),
  indicators: maybe(few(cell)),
  noIndicator: maybe(fc.constant({})),
  activities: maybe(few(activity)),
  plan: maybe(few(entry)),
  targets: maybe(few(target)),
  notes: none,
  source,
}

/** Items with ids that no other item of the edition has. */
const items = fc.array(shape<Omit<Item, 'id'>>(itemBody), { maxLength: 4 })

function editionWith(editionId: string): fc.Arbitrary<Edition> {
  return fc
    .record({
      first: items,
      second: items,
      indicators: fc.uniqueArray(shape<Indicator>({ ...indicatorBody, id }), {
        selector: (one) => one.id,
        maxLength: 6,
      }),
      kind: fc.constantFrom('results' as const, 'plan' as const, 'planAndResults' as const),
      from: fc.integer({ min: 2023, max: 2025 }),
      years: fc.integer({ min: 0, max: 3 }),
      issued: maybe(when),
      reporting: maybe(period),
      title: text,
    })
    .map(({ first, second, from, years, issued, reporting, ...rest }) => {
      const names = ['a', 'b', 'c', 'd', 'e-1', 'f.2', 'g', 'h', 'i', 'j']
      const named = [...first, ...second].map((item, index) => ({ ...item, id: names[index] ?? `x${index}` }))
      return {
        ...rest,
        id: editionId,
        ...(issued === undefined ? {} : { issued }),
        ...(reporting === undefined ? {} : { reporting }),
        fiscalYears: { from, to: from + years },
        tracks: [
          { id: 'a', label: { ja: '本庁' } },
          { id: 'b', label: { ja: '支所' } },
        ],
        stages: [
          { id: 'a', label: { ja: '把握' } },
          { id: 'b', label: { ja: '実施' } },
        ],
        misprints: [{ id: 'slip', asWritten: 'ＲＰＡの拡充充', source: [{ document: 'd', line: 1 }] }],
        pillars: [
          {
            id: 'p1',
            title: { ja: '柱' },
            sections: [{ id: 's1', title: { ja: '節' }, items: named.slice(0, first.length) }],
          },
          { id: 'p2', title: { ja: '柱' }, items: named.slice(first.length) },
        ],
      }
    })
}

/** Any edition with the id `e1`. */
export const edition: fc.Arbitrary<Edition> = editionWith('e1')

const lineage: fc.Arbitrary<Lineage> = fc.record({
  id,
  of: fc.constantFrom('item' as const, 'indicator' as const),
  kind: fc.constantFrom(
    'continued',
    'merged',
    'split',
    'redefined',
    'moved',
    'dropped',
    'new',
  ) as fc.Arbitrary<Lineage['kind']>,
  from: fc.record({ edition: fc.constantFrom('e1', 'e2'), ids: few(id) }),
  to: fc.record({ edition: fc.constantFrom('e1', 'e2', 'e3'), ids: few(id) }),
  reason: text,
  basis: fc.constant('stated' as const),
})

const acknowledgement = fc.record({
  rule: fc.constantFrom('item-number', 'title-differs', 'lineage-no-fate', 'no-such-rule'),
  places: few(id),
  reason: text,
})

/** Any lineages between the editions `e1`, `e2` and one that does not exist. */
export const lineages: fc.Arbitrary<Lineage[]> = fc.array(lineage, { maxLength: 6 })

/** Any roadmap of two editions, valid in form, with all the faults that a check may find. */
export const roadmap: fc.Arbitrary<Roadmap> = fc
  .tuple(edition, editionWith('e2'), maybe(lineages), maybe(few(acknowledgement)))
  .map(([first, second, known, acknowledgements]) => ({
    schema: 'reform-roadmap/1',
    id: 'any',
    title: { ja: '工程表' },
    organisation: { ja: '町' },
    editions: [first, second],
    ...(known === undefined ? {} : { lineages: known }),
    ...(acknowledgements === undefined ? {} : { acknowledgements }),
  }))
