import type { Roadmap } from '../src/index.ts'
import { type Draft, editionOf, found, indicatorOf, itemOf } from './town-roadmap.ts'

/** A rule with an error that it has to report and a lawful neighbour of that error that it has to leave alone. */
export interface Planted {
  readonly rule: string
  readonly error: string
  readonly plant: (roadmap: Draft<Roadmap>) => void
  /** Ids of the places that the remark has to name, in order. */
  readonly places: readonly string[]
  readonly neighbour: string
  readonly allow: (roadmap: Draft<Roadmap>) => void
}

const people = (value: number) => ({ type: 'count' as const, value, unit: 'people' })
const share = (percent: number) => ({ type: 'share' as const, percent })
const rate = (numerator: number, denominator: number) => ({ type: 'ratio' as const, numerator, denominator })
const measured = <T>(measure: T) => ({ result: { state: 'value' as const, measure }, period: 'FY2024' })

const results = (roadmap: Draft<Roadmap>) => editionOf(roadmap, 'results')
const plan = (roadmap: Draft<Roadmap>) => editionOf(roadmap, 'plan')
const cellOf = (roadmap: Draft<Roadmap>, item: string, position = 0) =>
  found(itemOf(roadmap, item).indicators?.[position])
const activityOf = (roadmap: Draft<Roadmap>, item: string, position = 0) =>
  found(itemOf(roadmap, item).activities?.[position])
const targetOf = (roadmap: Draft<Roadmap>, position: number) =>
  found(itemOf(roadmap, 'counter').targets?.[position])
const entryOf = (roadmap: Draft<Roadmap>, position: number) =>
  found(itemOf(roadmap, 'counter').plan?.[position])
const lineageOf = (roadmap: Draft<Roadmap>, id: string) =>
  found(roadmap.lineages?.find((lineage) => lineage.id === id))

/** An indicator that a test adds to the results, with what the lineage has to say of it. */
function addIndicator(roadmap: Draft<Roadmap>, id: string, ja: string, more: object = {}): void {
  results(roadmap).indicators.push({
    ...structuredClone(indicatorOf(results(roadmap), 'trained')),
    id,
    name: { ja, en: id },
    ...more,
  })
  lineageOf(roadmap, 'l-ended').from.ids.push(id)
}

/** A rate that a test adds to the plan, with a cell, so that it is used. */
function addRate(roadmap: Draft<Roadmap>, id: string, ja: string, denominator: string | undefined): void {
  const { denominator: _dropped, ...rest } = structuredClone(indicatorOf(plan(roadmap), 'online-share'))
  plan(roadmap).indicators.push({
    ...rest,
    id,
    name: { ja, en: id },
    ...(denominator === undefined ? {} : { denominator: { ja: denominator } }),
  })
  itemOf(roadmap, 'growth').indicators?.push({ indicator: id })
  roadmap.lineages?.push({
    ...structuredClone(lineageOf(roadmap, 'l-ended')),
    id: `l-${id}`,
    kind: 'new',
    from: { edition: 'results', ids: [] },
    to: { edition: 'plan', ids: [id] },
  })
}

/** Adds an edition after the plan that takes up again what the plan leaves out. */
function resumeLater(roadmap: Draft<Roadmap>): void {
  const summary = { ja: '書庫を再び整理する。', en: 'Clear the archive again.' }
  const again = { id: 'again', title: { ja: '書庫の再整理', en: 'Clearing the archive again' }, summary }
  roadmap.editions.push({
    id: 'later',
    title: { ja: 'みどり町工程表 次期計画', en: 'Midori Town roadmap, next plan' },
    kind: 'plan',
    fiscalYears: { from: 2027, to: 2027 },
    indicators: [],
    pillars: [{ id: 'residents', title: { ja: '住民サービス', en: 'Services' }, items: [again] }],
  })
  Object.assign(lineageOf(roadmap, 'l-archive'), {
    kind: 'continued',
    to: { edition: 'later', ids: ['again'] },
  })
  for (const [of, ids] of [
    ['item', ['counter', 'growth']],
    ['indicator', ['online-share', 'contentment']],
  ] as const) {
    roadmap.lineages?.push({
      ...structuredClone(lineageOf(roadmap, 'l-ended')),
      id: `l-${of}-over`,
      of,
      from: { edition: 'plan', ids: [...ids] },
      to: { edition: 'later', ids: [] },
    })
  }
}

/** Rules with errors and lawful neighbours, on the roadmap of the invented town. */
export const planted: readonly Planted[] = [
  {
    rule: 'wrong-value-printed',
    error: 'the count of another indicator stands in a cell',
    plant: (roadmap) => {
      cellOf(roadmap, 'waiting').observations = [
        {
          result: {
            state: 'wrongValuePrinted',
            printed: [people(19)],
            because: { ja: '行の取り違え' },
            belongsTo: 'trained',
          },
        },
      ]
    },
    places: ['waiting', 'counter-wait', 'trained'],
    neighbour: 'a cell that says that nothing was measured',
    allow: (roadmap) => {
      cellOf(roadmap, 'waiting').observations = [{ result: { state: 'notMeasured' } }]
    },
  },
  {
    rule: 'share-answered-otherwise',
    error: 'a share is answered with a mean score',
    plant: (roadmap) => {
      cellOf(roadmap, 'online').observations = [measured({ type: 'mean', value: 2.61, unit: 'score' })]
    },
    places: ['online', 'online-share'],
    neighbour: '業務の効率 is no share, and a share may have the number of answers beside it',
    allow: (roadmap) => {
      indicatorOf(results(roadmap), 'satisfaction').name = { ja: '業務の効率', en: 'Efficiency' }
      cellOf(roadmap, 'online').observations = [
        measured(share(30.1)),
        { ...measured(people(936)), breakdown: { ja: '回答' } },
      ]
    },
  },
  {
    rule: 'count-answered-with-share',
    error: 'a number of people is answered with a percentage',
    plant: (roadmap) => {
      cellOf(roadmap, 'training').observations = [measured(share(83.7))]
    },
    places: ['training', 'trained'],
    neighbour: 'the number with the whole that it is of',
    allow: (roadmap) => {
      cellOf(roadmap, 'training').observations = [measured(rate(127, 140))]
    },
  },
  {
    rule: 'unit-differs',
    error: 'people are answered in points',
    plant: (roadmap) => {
      cellOf(roadmap, 'training').observations = [measured({ type: 'mean', value: 9, unit: 'points' })]
    },
    places: ['training', 'trained'],
    neighbour: 'two units with one name (回)',
    allow: (roadmap) => {
      indicatorOf(results(roadmap), 'trained').unit = 'times'
      cellOf(roadmap, 'training').observations = [measured({ type: 'count', value: 6, unit: 'sessions' })]
    },
  },
  {
    rule: 'value-outside-scale',
    error: 'a mean above the end of its scale',
    plant: (roadmap) => {
      cellOf(roadmap, 'training', 1).observations = [measured({ type: 'mean', value: 5.01, unit: 'points' })]
    },
    places: ['training', 'satisfaction'],
    neighbour: 'a mean exactly at the end of the scale, and an achievement rate above 100 %',
    allow: (roadmap) => {
      cellOf(roadmap, 'training', 1).observations = [measured({ type: 'mean', value: 5, unit: 'points' })]
      activityOf(roadmap, 'training').figures?.push({
        what: { ja: '計画に対する達成率' },
        measure: share(112),
      })
    },
  },
  {
    rule: 'value-outside-scale',
    error: 'a share of more than the whole among the figures of an account',
    plant: (roadmap) => {
      activityOf(roadmap, 'training').figures?.push({
        id: 'rate',
        what: { ja: '受講率' },
        measure: rate(11, 10),
      })
    },
    places: ['rate'],
    neighbour: 'a share of the whole, and a rate of change below nothing',
    allow: (roadmap) => {
      activityOf(roadmap, 'training').figures?.push(
        { what: { ja: '受講率' }, measure: rate(10, 10) },
        { what: { ja: '前年比の増減率' }, measure: share(-12) },
      )
    },
  },
  {
    rule: 'value-outside-scale',
    error: 'a target of more than the whole',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 0), { measure: share(120) }),
    places: ['online-target'],
    neighbour: 'a target of the whole',
    allow: (roadmap) => Object.assign(targetOf(roadmap, 0), { measure: share(100) }),
  },
  {
    rule: 'value-outside-scale',
    error: 'a target of a share below nothing, whatever its promise is called',
    plant: (roadmap) =>
      Object.assign(targetOf(roadmap, 0), {
        what: { ja: 'オンライン申請の利用状況を改善する' },
        measure: share(-5),
        baseline: undefined,
      }),
    places: ['online-target'],
    neighbour: 'a promised change of a figure that is no share',
    allow: (roadmap) =>
      Object.assign(targetOf(roadmap, 1), {
        type: 'valueBy',
        what: { ja: '費用の増減率' },
        comparison: 'lte',
        measure: share(-5),
        by: 'FY2026',
      }),
  },
  {
    rule: 'value-outside-scale',
    error: 'a target that starts from less than nothing',
    plant: (roadmap) =>
      Object.assign(targetOf(roadmap, 0), { baseline: { measure: share(-1), at: 'FY2024' } }),
    places: ['online-target'],
    neighbour: 'a rate of person-times, which count one person several times',
    allow: (roadmap) => {
      activityOf(roadmap, 'training').figures?.push({
        what: { ja: '受講率' },
        measure: rate(33, 30),
        qualifiers: ['personTimes'],
      })
    },
  },
  {
    rule: 'results-contradict',
    error: 'two numbers of people for one year, whose times are written in two ways',
    plant: (roadmap) => {
      cellOf(roadmap, 'training').observations = [
        measured(people(127)),
        { ...measured(people(130)), period: { from: '2024-04-01', to: '2025-03-31' } },
      ]
    },
    places: ['training', 'training', 'trained'],
    neighbour: 'a year and its half, a track, a breakdown, person-times, and the same figure as about',
    allow: (roadmap) => {
      cellOf(roadmap, 'training').observations = [
        measured(people(127)),
        { ...measured(people(60)), period: 'FY2024-H1' },
        { ...measured(people(50)), track: 'hall' },
        { ...measured(people(40)), breakdown: { ja: '係長級' } },
        { ...measured(people(205)), qualifiers: ['personTimes'] },
        { ...measured(people(130)), qualifiers: ['about'] },
      ]
    },
  },
  {
    rule: 'results-contradict',
    error: 'a share that its own parts do not give, under another item',
    plant: (roadmap) => {
      cellOf(roadmap, 'online').observations = [measured(rate(900, 3000))]
      itemOf(roadmap, 'waiting').indicators?.push({
        indicator: 'online-share',
        observations: [measured(share(31.5))],
      })
    },
    places: ['waiting', 'online', 'online-share'],
    neighbour: 'the share as its parts give it, rounded',
    allow: (roadmap) => {
      cellOf(roadmap, 'online').observations = [measured(rate(2, 3)), measured(share(66.7))]
    },
  },
  {
    rule: 'total-not-sum',
    error: 'five machines, of which three and three',
    plant: (roadmap) => {
      found(activityOf(roadmap, 'waiting').figures?.[2]).measure = {
        type: 'count',
        value: 3,
        unit: 'machines',
      }
    },
    places: ['machines', 'waiting-machines', 'waiting-machines'],
    neighbour: 'parts of which one is only about',
    allow: (roadmap) => {
      const part = found(activityOf(roadmap, 'waiting').figures?.[2])
      part.measure = { type: 'count', value: 3, unit: 'machines' }
      part.qualifiers = ['about']
    },
  },
  {
    rule: 'total-not-sum',
    error: 'five machines, of which parts of other names make six',
    plant: (roadmap) => {
      const figures = found(activityOf(roadmap, 'waiting').figures)
      found(figures[1]).what = { ja: '本庁舎の発券機' }
      found(figures[2]).what = { ja: '支所の発券機' }
      found(figures[2]).measure = { type: 'count', value: 3, unit: 'machines' }
    },
    places: ['machines', 'waiting-machines', 'waiting-machines'],
    neighbour: 'one part that is only named beside the whole, and two divisions of it',
    allow: (roadmap) => {
      const figures = found(activityOf(roadmap, 'waiting').figures)
      const part = (ja: string, value: number, partOf: string) => ({
        what: { ja },
        measure: { type: 'count' as const, value, unit: 'machines' },
        partOf,
      })
      figures.push(
        { id: 'chairs', what: { ja: '椅子' }, measure: { type: 'count', value: 40, unit: 'machines' } },
        part('うち可動式', 12, 'chairs'),
        part('発券機（型別）', 1, 'machines'),
        part('発券機（型別）', 4, 'machines'),
      )
    },
  },
  {
    rule: 'total-not-sum',
    error: 'a rate of the town that the rates of all its tracks do not give',
    plant: (roadmap) => {
      const observations = found(cellOf(roadmap, 'online').observations)
      found(observations[1]).result = { state: 'value', measure: rate(120, 500) }
    },
    places: ['online', 'online', 'online', 'online-share'],
    neighbour: 'a track without a value',
    allow: (roadmap) => {
      const observations = found(cellOf(roadmap, 'online').observations)
      observations.splice(1, 1)
    },
  },
  {
    rule: 'total-not-sum',
    error: 'a year that its halves do not give',
    plant: (roadmap) => {
      const observations = found(cellOf(roadmap, 'online').observations)
      found(observations[4]).result = { state: 'value', measure: rate(930, 3000) }
    },
    places: ['online', 'online', 'online', 'online-share'],
    neighbour: 'a year of an indicator whose parts do not add up to it',
    allow: (roadmap) => {
      indicatorOf(results(roadmap), 'online-share').aggregation = 'last'
      const observations = found(cellOf(roadmap, 'online').observations)
      found(observations[4]).result = { state: 'value', measure: rate(930, 3000) }
    },
  },
  {
    rule: 'total-not-sum',
    error: 'a number of people that its breakdown does not give',
    plant: (roadmap) => {
      cellOf(roadmap, 'training').observations = [
        measured(people(127)),
        { ...measured(people(60)), breakdown: { ja: '係長級' } },
        { ...measured(people(57)), breakdown: { ja: '係員級' } },
      ]
    },
    places: ['training', 'training', 'training', 'trained'],
    neighbour: 'a breakdown by rank and by sex, and one that says that it is partial',
    allow: (roadmap) => {
      cellOf(roadmap, 'training').observations = [
        measured(people(100)),
        { ...measured(people(60)), breakdown: { ja: '係長級' } },
        { ...measured(people(40)), breakdown: { ja: '係員級' } },
        { ...measured(people(50)), breakdown: { ja: '男性' } },
        { ...measured(people(50)), breakdown: { ja: '女性' } },
        { ...measured(people(90)), track: 'hall' },
        { ...measured(people(20)), track: 'hall', breakdown: { ja: '係長級' }, qualifiers: ['partial'] },
        { ...measured(people(30)), track: 'hall', breakdown: { ja: '係員級' }, qualifiers: ['partial'] },
      ]
    },
  },
  {
    rule: 'indicator-repeated',
    error: 'the same result stands under a second item',
    plant: (roadmap) => {
      itemOf(roadmap, 'online').indicators?.push(structuredClone(cellOf(roadmap, 'training')))
    },
    places: ['online', 'training', 'trained'],
    neighbour: 'a survey under two items, each with the score of its own question',
    allow: (roadmap) => {
      itemOf(roadmap, 'online').indicators?.push({
        indicator: 'satisfaction',
        observations: [
          { ...measured({ type: 'mean', value: 3.1, unit: 'points' }), breakdown: { ja: '申請' } },
        ],
      })
    },
  },
  {
    rule: 'indicator-repeated',
    error: 'the same indicator and value under another id',
    plant: (roadmap) => {
      addIndicator(roadmap, 'trained-again', '研修の　受講者数')
      indicatorOf(results(roadmap), 'trained-again').name.ja = '研修の受講者数'
      itemOf(roadmap, 'online').indicators?.push({
        indicator: 'trained-again',
        observations: structuredClone(found(cellOf(roadmap, 'training').observations)),
      })
    },
    places: ['online', 'training', 'trained-again', 'trained'],
    neighbour: 'one result under two items, as the plan hangs the indicator on several',
    allow: (roadmap) => {
      indicatorOf(results(roadmap), 'satisfaction').name = indicatorOf(plan(roadmap), 'contentment').name
      itemOf(roadmap, 'online').indicators?.push(structuredClone(cellOf(roadmap, 'training', 1)))
    },
  },
  {
    rule: 'same-value-two-indicators',
    error: 'two indicators of one section with the same three digits',
    plant: (roadmap) => {
      addIndicator(roadmap, 'graduates', '修了者数')
      itemOf(roadmap, 'archive').indicators = [
        { indicator: 'graduates', observations: [measured(people(127))] },
      ]
      cellOf(roadmap, 'training').observations = [measured(people(127))]
      delete itemOf(roadmap, 'archive').noIndicator
    },
    places: ['training', 'archive', 'trained', 'graduates'],
    neighbour: 'two indicators with the same small number',
    allow: (roadmap) => {
      addIndicator(roadmap, 'graduates', '修了者数')
      itemOf(roadmap, 'archive').indicators = [
        { indicator: 'graduates', observations: [measured(people(4))] },
      ]
      cellOf(roadmap, 'training').observations = [measured(people(4))]
      delete itemOf(roadmap, 'archive').noIndicator
    },
  },
  {
    rule: 'rates-alike',
    error: 'two rates, of which one says more, and only one denominator is stated',
    plant: (roadmap) => {
      addRate(roadmap, 'paperless', '電子化率', '作成文書')
      addRate(roadmap, 'paperless-new', '新規文書の電子化率', undefined)
    },
    places: ['paperless', 'paperless-new'],
    neighbour: 'like names with one denominator, and names that only end alike (参加率, 不参加率)',
    allow: (roadmap) => {
      addRate(roadmap, 'paperless', '電子化率', '作成文書')
      addRate(roadmap, 'paperless-new', '新規文書の電子化率', '作成文書')
      addRate(roadmap, 'present', '参加率', '対象者')
      addRate(roadmap, 'absent', '不参加率', undefined)
    },
  },
  {
    rule: 'rates-alike',
    error: 'two rates of one name with different denominators',
    plant: (roadmap) => {
      addRate(roadmap, 'paperless', '電子化率', '作成文書')
      addRate(roadmap, 'paperless-old', '電子化率', '保存文書')
    },
    places: ['paperless', 'paperless-old'],
    neighbour: 'one rate whose denominator is not stated',
    allow: (roadmap) => addRate(roadmap, 'paperless', '電子化率', undefined),
  },
  {
    rule: 'rates-alike',
    error: 'two rates of which one has a further word of kanji before it, with different denominators',
    plant: (roadmap) => {
      addRate(roadmap, 'paperless', '文書の電子化率', '作成文書')
      addRate(roadmap, 'paperless-new', '新規文書の電子化率', '保存文書')
    },
    places: ['paperless', 'paperless-new'],
    neighbour: 'a prefix that turns a word into another (未達成率)',
    allow: (roadmap) => {
      addRate(roadmap, 'reached', '達成率', '対象者')
      addRate(roadmap, 'missed', '未達成率', '対象部署')
    },
  },
  {
    rule: 'indicator-without-result',
    error: 'an indicator of the results without a word',
    plant: (roadmap) => {
      delete cellOf(roadmap, 'waiting').observations
    },
    places: ['waiting', 'counter-wait'],
    neighbour: 'an indicator whose result is pending',
    allow: (roadmap) => {
      cellOf(roadmap, 'waiting').observations = [{ result: { state: 'pending', until: 'FY2025' } }]
    },
  },
  {
    rule: 'item-without-indicator',
    error: 'an item without an indicator and without the dash',
    plant: (roadmap) => {
      delete itemOf(roadmap, 'archive').noIndicator
    },
    places: ['archive'],
    neighbour: 'a plan of which no item has an indicator',
    allow: (roadmap) => {
      delete itemOf(roadmap, 'counter').indicators
      delete itemOf(roadmap, 'counter').targets
      delete itemOf(roadmap, 'growth').indicators
      plan(roadmap).indicators = []
      lineageOf(roadmap, 'l-indicators').kind = 'dropped'
      lineageOf(roadmap, 'l-indicators').to.ids = []
    },
  },
  {
    rule: 'none-and-some',
    error: 'an indicator and the dash',
    plant: (roadmap) => {
      itemOf(roadmap, 'waiting').noIndicator = {}
    },
    places: ['waiting'],
    neighbour: 'the dash, and an empty list',
    allow: (roadmap) => {
      itemOf(roadmap, 'archive').indicators = []
    },
  },
  {
    rule: 'item-empty',
    error: 'an item of the plan with a title alone',
    plant: (roadmap) => {
      delete itemOf(roadmap, 'growth').summary
    },
    places: ['growth'],
    neighbour: 'an item of the plan with a target alone',
    allow: (roadmap) => {
      delete itemOf(roadmap, 'growth').summary
      itemOf(roadmap, 'growth').targets = [{ type: 'toBeDecided', what: { ja: '成長' } }]
    },
  },
  {
    rule: 'item-empty',
    error: 'an item of the results with a title alone',
    plant: (roadmap) => {
      delete itemOf(roadmap, 'archive').activities
    },
    places: ['archive'],
    neighbour: 'an item of the results with a result alone',
    allow: (roadmap) => {
      delete itemOf(roadmap, 'training').activities
    },
  },
  {
    rule: 'item-number',
    error: 'a page that counts 1, 4 where the overview counts 1, 2',
    plant: (roadmap) => {
      found(itemOf(roadmap, 'online').printed?.[1]).number = 4
    },
    places: ['online', 'online', 'waiting'],
    neighbour: 'a second group that goes on counting where the first ended',
    allow: (roadmap) => {
      itemOf(roadmap, 'training').number = 3
      itemOf(roadmap, 'archive').number = 4
      itemOf(roadmap, 'waiting').printed = []
      itemOf(roadmap, 'online').printed = []
    },
  },
  {
    rule: 'item-number',
    error: 'items of a pillar that count 1, 3',
    plant: (roadmap) => {
      itemOf(roadmap, 'archive').number = 3
    },
    places: ['archive', 'training'],
    neighbour: 'a page that records only the title that differs in its form',
    allow: (roadmap) => {
      itemOf(roadmap, 'waiting').printed = []
      found(itemOf(roadmap, 'online').printed).pop()
    },
  },
  {
    rule: 'item-number',
    error: 'a pillar whose number stands twice',
    plant: (roadmap) => {
      found(results(roadmap).pillars[1]).number = 1
    },
    places: ['staff', 'residents'],
    neighbour: 'pillars without numbers',
    allow: (roadmap) => {
      for (const pillar of results(roadmap).pillars) delete pillar.number
    },
  },
  {
    rule: 'title-differs',
    error: 'a title that the page cuts short',
    plant: (roadmap) => {
      found(itemOf(roadmap, 'waiting').printed?.[1]).title = '待ち時間'
    },
    places: ['waiting', 'waiting'],
    neighbour: 'a title that only breaks over two lines, and the mark of a theme',
    allow: (roadmap) => {
      found(itemOf(roadmap, 'waiting').printed?.[0]).title = '待ち時間の短縮【※１】'
      found(itemOf(roadmap, 'online').printed?.[1]).title = 'オンライン申請の拡大'
    },
  },
  {
    rule: 'title-differs',
    error: 'a title on the page that is not that of the roadmap',
    plant: (roadmap) => {
      itemOf(roadmap, 'waiting').printed = [{ where: 'page', title: '待ち時間の解消', number: 1 }]
    },
    places: ['waiting', 'waiting'],
    neighbour: 'the same title in full width',
    allow: (roadmap) => {
      itemOf(roadmap, 'archive').title = { ja: '書庫(２)の整理', en: 'Clearing archive 2' }
      itemOf(roadmap, 'archive').printed = [{ where: 'page', title: '書庫(２)の整理', number: 2 }]
    },
  },
  {
    rule: 'title-repeated',
    error: 'two items of one title',
    plant: (roadmap) => {
      itemOf(roadmap, 'archive').title = { ja: '職員研修の充実', en: 'Better training' }
    },
    places: ['training', 'archive'],
    neighbour: 'two items of one title, each of another track',
    allow: (roadmap) => {
      itemOf(roadmap, 'archive').title = { ja: '職員研修の充実', en: 'Better training' }
      itemOf(roadmap, 'archive').tracks = ['branch']
      itemOf(roadmap, 'training').tracks = ['hall']
    },
  },
  {
    rule: 'heading-elsewhere',
    error: 'the heading of one account stands over another, too',
    plant: (roadmap) => {
      activityOf(roadmap, 'training').heading = { ja: '発券機の導入', en: 'Ticket machines' }
    },
    places: ['training', 'waiting'],
    neighbour: 'one heading over two accounts of which the second speaks of it in part',
    allow: (roadmap) => {
      activityOf(roadmap, 'training').heading = { ja: '発券機の導入', en: 'Ticket machines' }
      activityOf(roadmap, 'training').summary = { ja: '発券機に伴う研修を開いた。' }
    },
  },
  {
    rule: 'heading-elsewhere',
    error: 'a heading that is in the title of another item, word for word',
    plant: (roadmap) => {
      activityOf(roadmap, 'online').heading = { ja: '職員研修', en: 'Training' }
    },
    places: ['online', 'training'],
    neighbour: 'general headings, one of them over an account that does not repeat it',
    allow: (roadmap) => {
      activityOf(roadmap, 'online').heading = { ja: '研修', en: 'Training' }
      activityOf(roadmap, 'training').heading = { ja: '研修', en: 'Training' }
      activityOf(roadmap, 'archive').heading = { ja: 'その他の取組', en: 'Other' }
    },
  },
  {
    rule: 'spelling-varies',
    error: 'a word in full and in half width',
    plant: (roadmap) => {
      activityOf(roadmap, 'training').heading = { ja: 'ＲＰＡ研修の周知' }
      activityOf(roadmap, 'online').heading = { ja: 'RPAの周知' }
    },
    places: ['online', 'training'],
    neighbour: 'two words of which one is longer',
    allow: (roadmap) => {
      activityOf(roadmap, 'training').heading = { ja: 'RPA研修の周知' }
      activityOf(roadmap, 'online').heading = { ja: 'RPA2の周知' }
    },
  },
  {
    rule: 'spelling-varies',
    error: 'a long vowel that is written and left out',
    plant: (roadmap) => {
      activityOf(roadmap, 'training').summary.ja = 'サーバーの研修を周知した。'
      activityOf(roadmap, 'online').summary.ja = 'サーバの更改を周知した。'
    },
    places: ['online', 'training'],
    neighbour: 'short words that the long vowel tells apart',
    allow: (roadmap) => {
      activityOf(roadmap, 'training').summary.ja = 'カバーの研修を周知した。'
      activityOf(roadmap, 'online').summary.ja = 'カバの飼育を周知した。'
    },
  },
  {
    rule: 'spelling-varies',
    error: 'spellings that the author has listed',
    plant: (roadmap) => {
      results(roadmap).terms = [
        { id: 'cumulative', label: { ja: 'のべ' }, spellings: [{ text: 'のべ' }, { text: '延べ' }] },
      ]
    },
    places: ['cumulative', 'cumulative'],
    neighbour: 'a term with one spelling in two places',
    allow: (roadmap) => {
      results(roadmap).terms = [
        { id: 'cumulative', label: { ja: 'のべ' }, spellings: [{ text: 'のべ' }, { text: 'のべ' }] },
      ]
    },
  },
  {
    rule: 'spelling-varies',
    error: 'a name that a later paper writes in another way',
    plant: (roadmap) => {
      roadmap.documents?.push({ id: 'before', title: { ja: '前の資料' } })
      roadmap.documents ??= [
        { id: 'now', title: { ja: '資料' } },
        { id: 'before', title: { ja: '前の資料' } },
      ]
      results(roadmap).terms = [
        {
          id: 'voices',
          label: { ja: '職員の声' },
          spellings: [
            { text: '職員の想い', source: [{ document: 'now', line: 2 }] },
            { text: '職員の思い', source: [{ document: 'before', line: 9 }] },
          ],
        },
      ]
    },
    places: ['voices', 'voices'],
    neighbour: 'a name that both papers write alike',
    allow: (roadmap) => {
      results(roadmap).terms = [
        {
          id: 'voices',
          label: { ja: '職員の声' },
          spellings: [
            {
              text: '職員の思い',
              source: [
                { document: 'now', line: 2 },
                { document: 'before', line: 9 },
              ],
            },
          ],
        },
      ]
    },
  },
  {
    rule: 'misprint',
    error: 'a slip that the author has recorded',
    plant: (roadmap) => {
      results(roadmap).misprints = [{ id: 'slip', asWritten: '1回目めの', meant: '1回目の' }]
    },
    places: ['slip'],
    neighbour: 'a slip that an erratum has put right',
    allow: (roadmap) => {
      results(roadmap).misprints = [
        { id: 'slip', asWritten: '1回目めの', meant: '1回目の', erratum: [{ document: 'd', line: 1 }] },
      ]
    },
  },
  {
    rule: 'wareki-style-mixed',
    error: 'a single digit in half width beside one in full width',
    plant: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).source = [
        { document: 'd', line: 5, asWritten: '令和6年度' },
      ]
    },
    places: ['waiting-machines', 'waiting'],
    neighbour: 'single digits wide and two digits narrow, with a Western year',
    allow: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).source = [
        { document: 'd', line: 5, asWritten: '令和６（2024）年度' },
        { document: 'd', line: 6, asWritten: '令和６年10月' },
      ]
    },
  },
  {
    rule: 'wareki-style-mixed',
    error: 'an era by its letter beside one by its name',
    plant: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).source = [
        { document: 'd', line: 5, asWritten: 'R６年度' },
      ]
    },
    places: ['waiting-machines', 'waiting'],
    neighbour: 'a letter and a digit that are no date',
    allow: (roadmap) => {
      itemOf(roadmap, 'archive').title = { ja: 'S棟の書庫の整理', en: 'Clearing archive S' }
    },
  },
  {
    rule: 'wareki-style-mixed',
    error: 'two styles in running text',
    plant: (roadmap) => {
      found(activityOf(roadmap, 'archive').summary).ja = '令和6年5月に書庫を整理した。'
    },
    places: ['waiting-machines', 'archive'],
    neighbour: 'one style in names, spellings and running text',
    allow: (roadmap) => {
      found(activityOf(roadmap, 'archive').summary).ja = '令和６年５月10日に書庫を整理した。'
    },
  },
  {
    rule: 'wareki-wrong',
    error: 'a Western year that is not that of the era',
    plant: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).source = [
        { document: 'd', line: 5, asWritten: '令和６（2025）年度' },
      ]
    },
    places: ['waiting'],
    neighbour: 'a date that cannot be read further',
    allow: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).source = [
        { document: 'd', line: 5, asWritten: '令和６年度の取組' },
      ]
    },
  },
  {
    rule: 'date-before-window',
    error: 'a date of three years before at the head of the paper',
    plant: (roadmap) => {
      results(roadmap).dates?.push({ id: 'stray', what: { ja: '冒頭の日付' }, when: '2021-04-01' })
    },
    places: ['stray'],
    neighbour: 'a meeting in the year before the one that the paper is about',
    allow: (roadmap) => {
      results(roadmap).dates?.push({ what: { ja: '準備会議' }, when: '2024-03-01' })
    },
  },
  {
    rule: 'planned-past',
    error: 'work planned for a month before the paper came out',
    plant: (roadmap) => {
      found(activityOf(roadmap, 'waiting').dates?.[0]).when = '2025-06'
    },
    places: ['waiting-machines'],
    neighbour: 'work planned for the month in which the paper came out',
    allow: (roadmap) => {
      found(activityOf(roadmap, 'waiting').dates?.[0]).when = '2025-07'
    },
  },
  {
    rule: 'planned-past',
    error: 'a result that should have been known before the paper came out',
    plant: (roadmap) => {
      cellOf(roadmap, 'waiting').observations = [{ result: { state: 'pending', until: '2025-05' } }]
    },
    places: ['waiting'],
    neighbour: 'a plan without a time',
    allow: (roadmap) => {
      cellOf(roadmap, 'waiting').observations = [{ result: { state: 'planned' } }]
    },
  },
  {
    rule: 'value-from-future',
    error: 'a result of a year that is not over',
    plant: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).period = 'FY2025'
    },
    places: ['waiting', 'counter-wait'],
    neighbour: 'a part of the year, marked as such, beside that of the year before',
    allow: (roadmap) => {
      cellOf(roadmap, 'waiting').observations?.push({
        ...structuredClone(found(cellOf(roadmap, 'waiting').observations?.[0])),
        period: 'FY2025',
        qualifiers: ['partial'],
      })
    },
  },
  {
    rule: 'outside-reporting',
    error: 'only the value of the year before',
    plant: (roadmap) => {
      cellOf(roadmap, 'training').observations?.pop()
    },
    places: ['training', 'trained'],
    neighbour: 'the value of the year before, and the word that this one is pending',
    allow: (roadmap) => {
      cellOf(roadmap, 'training').observations?.pop()
      cellOf(roadmap, 'training').observations?.push({ result: { state: 'pending', until: 'FY2025' } })
    },
  },
  {
    rule: 'observation-stale',
    error: 'a monthly figure of the first month of the year',
    plant: (roadmap) => {
      indicatorOf(results(roadmap), 'counter-wait').cadence = 'month'
      found(cellOf(roadmap, 'waiting').observations?.[0]).period = '2024-04'
    },
    places: ['waiting', 'counter-wait'],
    neighbour: 'a yearly figure of that month',
    allow: (roadmap) => {
      found(cellOf(roadmap, 'waiting').observations?.[0]).period = '2024-04'
    },
  },
  {
    rule: 'markers-differ',
    error: 'three marks for four half-years',
    plant: (roadmap) => {
      const entry = entryOf(roadmap, 3)
      if (entry.kind === 'recurring') entry.markers.pop()
    },
    places: ['counter'],
    neighbour: 'one mark for something without a rhythm',
    allow: (roadmap) => {
      const entry = entryOf(roadmap, 3)
      if (entry.kind === 'recurring') Object.assign(entry, { every: 'irregular', markers: [{}] })
    },
  },
  {
    rule: 'markers-differ',
    error: 'four marks, two of them in one half-year',
    plant: (roadmap) => {
      const entry = entryOf(roadmap, 3)
      if (entry.kind === 'recurring') found(entry.markers[3]).at = 'FY2026-H1'
    },
    places: ['counter'],
    neighbour: 'four marks of which one does not tell where it stands, and days in place of halves',
    allow: (roadmap) => {
      const entry = entryOf(roadmap, 3)
      if (entry.kind === 'recurring')
        entry.markers = [{ at: '2025-05-10' }, { at: '2025-11' }, {}, { at: 'FY2026-Q4' }]
    },
  },
  {
    rule: 'plan-outside-window',
    error: 'work after the last year of the plan',
    plant: (roadmap) => {
      entryOf(roadmap, 1).period = 'FY2027'
    },
    places: ['counter'],
    neighbour: 'work that begins in the last year and stays open',
    allow: (roadmap) => {
      entryOf(roadmap, 1).period = { from: 'FY2026', to: null }
    },
  },
  {
    rule: 'stage-order',
    error: 'running before the survey',
    plant: (roadmap) => {
      itemOf(roadmap, 'counter').plan?.unshift({
        kind: 'stage',
        stage: 'design',
        title: { ja: '設計', en: 'Design' },
        track: 'hall',
        period: '2025-04',
      })
      Object.assign(entryOf(roadmap, 1), { stage: 'run', period: '2025-06' })
      Object.assign(entryOf(roadmap, 2), { stage: 'survey', period: 'FY2026' })
    },
    places: ['counter', 'counter'],
    neighbour: 'a second round that begins anew',
    allow: (roadmap) => {
      itemOf(roadmap, 'counter').plan?.push({
        kind: 'stage',
        stage: 'survey',
        title: { ja: '現状の把握', en: 'Survey' },
        track: 'hall',
        period: '2027-01',
      })
    },
  },
  {
    rule: 'target-past',
    error: 'a target for a year before the plan',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 0), { by: 'FY2024' }),
    places: ['online-target'],
    neighbour: 'a target for the first year of the plan',
    allow: (roadmap) => Object.assign(targetOf(roadmap, 0), { by: 'FY2025' }),
  },
  {
    rule: 'target-after-window',
    error: 'a target for a year after the plan',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 0), { by: 'FY2030' }),
    places: ['online-target'],
    neighbour: 'a target for the last day of the plan',
    allow: (roadmap) => Object.assign(targetOf(roadmap, 0), { by: '2027-03-31' }),
  },
  {
    rule: 'target-order',
    error: 'a target that is set in the year in which it is reached',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 1), { setIn: 'FY2026' }),
    places: ['cost-target'],
    neighbour: 'a target that is set in the first half of that year',
    allow: (roadmap) => Object.assign(targetOf(roadmap, 1), { setIn: 'FY2026-H1' }),
  },
  {
    rule: 'target-measure-differs',
    error: 'a number of people as the target of a share',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 0), { measure: people(500), baseline: undefined }),
    places: ['online-target', 'online-share'],
    neighbour: 'a rate with both parts as the target of a share',
    allow: (roadmap) => Object.assign(targetOf(roadmap, 0), { measure: rate(1, 2) }),
  },
  {
    rule: 'target-against-direction',
    error: 'at most, of something that should grow',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 0), { comparison: 'lte' }),
    places: ['online-target', 'online-share'],
    neighbour: 'at most, of something that should neither grow nor shrink',
    allow: (roadmap) => {
      Object.assign(targetOf(roadmap, 0), { comparison: 'lte' })
      indicatorOf(plan(roadmap), 'online-share').direction = 'band'
    },
  },
  {
    rule: 'target-against-direction',
    error: 'a target below its own baseline',
    plant: (roadmap) => Object.assign(targetOf(roadmap, 0), { measure: share(29.9) }),
    places: ['online-target', 'online-share'],
    neighbour: 'a target that keeps what is reached',
    allow: (roadmap) => Object.assign(targetOf(roadmap, 0), { measure: share(30) }),
  },
  {
    rule: 'track-without-target',
    error: 'targets for the hall alone, and work for the branches',
    plant: (roadmap) => {
      for (const target of itemOf(roadmap, 'counter').targets ?? []) target.track = 'hall'
    },
    places: ['counter', 'branch'],
    neighbour: 'one target for the hall and one for all',
    allow: (roadmap) => {
      targetOf(roadmap, 0).track = 'hall'
    },
  },
  {
    rule: 'indicator-unused',
    error: 'an indicator that nobody prints',
    plant: (roadmap) => addIndicator(roadmap, 'machines-used', '発券枚数'),
    places: ['machines-used'],
    neighbour: 'an indicator that only a target names',
    allow: (roadmap) => {
      itemOf(roadmap, 'counter').indicators?.shift()
    },
  },
  {
    rule: 'declared-unused',
    error: 'a stage that no plan has',
    plant: (roadmap) => {
      plan(roadmap).stages?.push({ id: 'done', label: { ja: '達成' } })
    },
    places: ['done'],
    neighbour: 'a stage that only a target names',
    allow: (roadmap) => {
      plan(roadmap).stages?.push({ id: 'done', label: { ja: '達成' } })
      itemOf(roadmap, 'counter').targets?.push({
        type: 'stageBy',
        what: { ja: '窓口の改善' },
        stage: 'done',
        by: 'FY2026',
      })
    },
  },
  {
    rule: 'english-missing',
    error: 'one title without English among many with it',
    plant: (roadmap) => {
      delete itemOf(roadmap, 'archive').title.en
    },
    places: ['archive'],
    neighbour: 'a paper in Japanese alone',
    allow: (roadmap) => {
      const { pillars, indicators } = plan(roadmap)
      for (const pillar of pillars) delete pillar.title.en
      for (const id of ['counter', 'growth']) delete itemOf(roadmap, id).title.en
      for (const indicator of indicators) delete indicator.name.en
    },
  },
  {
    rule: 'lineage-unknown',
    error: 'a lineage of an item that does not exist',
    plant: (roadmap) => {
      lineageOf(roadmap, 'l-archive').from.ids.push('cellar')
    },
    places: ['l-archive'],
    neighbour: 'a lineage of an indicator that has the id of an item',
    allow: (roadmap) => {
      addIndicator(roadmap, 'archive', '書庫の箱数')
      itemOf(roadmap, 'online').indicators?.push({
        indicator: 'archive',
        observations: [measured(people(3))],
      })
    },
  },
  {
    rule: 'lineage-backwards',
    error: 'a lineage from the later edition to the earlier one',
    plant: (roadmap) => {
      const { from, to } = structuredClone(lineageOf(roadmap, 'l-growth'))
      Object.assign(lineageOf(roadmap, 'l-growth'), { from: to, to: from })
      roadmap.lineages?.push({
        ...structuredClone(lineageOf(roadmap, 'l-archive')),
        id: 'l-training',
        from: { edition: 'results', ids: ['training'] },
      })
      roadmap.lineages?.push({
        ...structuredClone(lineageOf(roadmap, 'l-archive')),
        id: 'l-new',
        kind: 'new',
        from: { edition: 'results', ids: [] },
        to: { edition: 'plan', ids: ['growth'] },
      })
    },
    places: ['l-growth'],
    neighbour: 'a lineage that passes over an edition',
    allow: resumeLater,
  },
  {
    rule: 'lineage-contradiction',
    error: 'an item that is dropped and goes on',
    plant: (roadmap) => {
      lineageOf(roadmap, 'l-archive').from.ids.push('training')
    },
    places: ['training', 'l-growth', 'l-archive'],
    neighbour: 'an item that goes into two others',
    allow: (roadmap) => {
      Object.assign(lineageOf(roadmap, 'l-growth'), { kind: 'redefined' })
      roadmap.lineages?.push({
        ...structuredClone(lineageOf(roadmap, 'l-growth')),
        id: 'l-growth-2',
        kind: 'redefined',
        to: { edition: 'plan', ids: ['counter'] },
      })
    },
  },
  {
    rule: 'lineage-contradiction',
    error: 'a merger of one',
    plant: (roadmap) => {
      lineageOf(roadmap, 'l-growth').kind = 'merged'
    },
    places: ['l-growth'],
    neighbour: 'a move of one',
    allow: (roadmap) => {
      lineageOf(roadmap, 'l-growth').kind = 'moved'
    },
  },
  {
    rule: 'lineage-unwritten',
    error: 'no lineage of items at all',
    plant: (roadmap) => {
      roadmap.lineages = roadmap.lineages?.filter(({ of }) => of === 'indicator') ?? []
    },
    places: ['results', 'plan'],
    neighbour: 'one edition alone',
    allow: (roadmap) => {
      roadmap.editions = roadmap.editions.slice(0, 1)
      roadmap.lineages = []
    },
  },
  {
    rule: 'lineage-no-fate',
    error: 'an item of which nobody says what became of it',
    plant: (roadmap) => {
      roadmap.lineages = roadmap.lineages?.filter(({ id }) => id !== 'l-archive') ?? []
    },
    places: ['archive'],
    neighbour: 'an item that only the edition after the next takes up again',
    allow: resumeLater,
  },
  {
    rule: 'lineage-no-origin',
    error: 'an item of which nobody says where it comes from',
    plant: (roadmap) => {
      Object.assign(lineageOf(roadmap, 'l-growth'), { kind: 'dropped', to: { edition: 'plan', ids: [] } })
    },
    places: ['growth'],
    neighbour: 'an item that is new',
    allow: (roadmap) => {
      Object.assign(lineageOf(roadmap, 'l-growth'), { kind: 'dropped', to: { edition: 'plan', ids: [] } })
      roadmap.lineages?.push({
        ...structuredClone(lineageOf(roadmap, 'l-growth')),
        id: 'l-new',
        kind: 'new',
        from: { edition: 'results', ids: [] },
        to: { edition: 'plan', ids: ['growth'] },
      })
    },
  },
  {
    rule: 'lineage-break-unsaid',
    error: 'a scale that changed in silence',
    plant: (roadmap) => {
      indicatorOf(plan(roadmap), 'contentment').scale = { minimum: 1, maximum: 10 }
    },
    places: ['satisfaction', 'contentment', 'l-indicators'],
    neighbour: 'a scale that changed, with the break named',
    allow: (roadmap) => {
      indicatorOf(plan(roadmap), 'contentment').scale = { minimum: 1, maximum: 10 }
      lineageOf(roadmap, 'l-indicators').breakInSeries = { ja: '尺度を10段階に改めたため。' }
    },
  },
  {
    rule: 'acknowledgement-unmatched',
    error: 'an acknowledgement of what was put right',
    plant: (roadmap) => {
      roadmap.acknowledgements = [
        { rule: 'title-differs', places: ['waiting'], reason: { ja: '紙面の都合' } },
      ]
    },
    places: ['waiting'],
    neighbour: 'no acknowledgement',
    allow: (roadmap) => {
      roadmap.acknowledgements = []
    },
  },
]
