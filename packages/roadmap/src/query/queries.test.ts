import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edition as anyEdition } from '../../test/arbitrary-roadmap.ts'
import { editionOf, found, itemOf, townRoadmap } from '../../test/town-roadmap.ts'
import { coverage, stateOfCell } from './coverage.ts'
import { findItems, type ItemFilter } from './find-items.ts'
import { cellsOf, itemsOf } from './items-of.ts'

const results = editionOf(townRoadmap(), 'results')
const plan = editionOf(townRoadmap(), 'plan')

test('items come in the order of the paper, with their places', () => {
  expect(
    itemsOf(results).map(({ item, section, pillar, path }) => [item.id, section?.id, pillar.id, path]),
  ).toEqual([
    ['waiting', 'counters', 'residents', ['pillars', 0, 'sections', 0, 'items', 0]],
    ['online', 'counters', 'residents', ['pillars', 0, 'sections', 0, 'items', 1]],
    ['training', undefined, 'staff', ['pillars', 1, 'items', 0]],
    ['archive', undefined, 'staff', ['pillars', 1, 'items', 1]],
  ])
})

test('cells come with their indicator and place', () => {
  const cells = cellsOf(results).map(({ cell, indicator, place, path }) => [
    place.item.id,
    cell.indicator,
    indicator?.name.ja,
    path.slice(-2),
  ])
  expect(cells).toEqual([
    ['waiting', 'counter-wait', '窓口の平均待ち時間', ['indicators', 0]],
    ['online', 'online-share', 'オンライン申請の割合', ['indicators', 0]],
    ['training', 'trained', '研修の受講者数', ['indicators', 0]],
    ['training', 'satisfaction', '職員の満足度', ['indicators', 1]],
  ])
})

test('a cell of an indicator that nobody defines is still a cell', () => {
  const edition = editionOf(townRoadmap(), 'results')
  edition.indicators = []
  expect(cellsOf(edition)[0]).not.toHaveProperty('indicator')
})

describe('finding items', () => {
  test.each<[ItemFilter, readonly string[]]>([
    [{}, ['waiting', 'online', 'training', 'archive']],
    [{ pillar: 'staff' }, ['training', 'archive']],
    [{ section: 'counters' }, ['waiting', 'online']],
    [{ theme: 'kind-counter' }, ['waiting', 'online']],
    [{ item: 'archive' }, ['archive']],
    [{ indicator: 'trained' }, ['training']],
    [{ state: 'value' }, ['waiting', 'online', 'training']],
    [{ state: 'pending' }, []],
    [{ track: 'branch' }, ['online', 'training']],
    [{ text: '周知' }, ['online', 'training']],
    [{ text: 'TICKET machines' }, ['waiting']],
    [{ text: '満足度' }, ['training']],
    [{ pillar: 'staff', text: '書庫' }, ['archive']],
    [{ pillar: 'nowhere' }, []],
  ])('%j', (filter, ids) => {
    expect(findItems(results, filter).map(({ item }) => item.id)).toEqual(ids)
  })

  test('in a plan by target, by cell without a value and by text of a target', () => {
    expect(findItems(plan, { indicator: 'online-share' }).map(({ item }) => item.id)).toEqual(['counter'])
    expect(findItems(plan, { state: 'none' }).map(({ item }) => item.id)).toEqual(['counter', 'growth'])
    expect(findItems(plan, { text: '費用の　削減' }).map(({ item }) => item.id)).toEqual(['counter'])
  })

  test('by the unit that leads, takes part or is measured', () => {
    const roadmap = townRoadmap()
    itemOf(roadmap, 'waiting').lead = 'u'
    itemOf(roadmap, 'online').participants = ['u']
    found(found(itemOf(roadmap, 'training').indicators?.[0]).observations?.[0]).unit = 'u'
    const ids = findItems(editionOf(roadmap, 'results'), { unit: 'u' }).map(({ item }) => item.id)
    expect(ids).toEqual(['waiting', 'online', 'training'])
  })
})

describe('coverage', () => {
  test('of the results', () => {
    const { counts, itemsWithoutIndicator, cellsWithoutValue } = coverage(results)
    expect(counts).toMatchObject({
      items: 4,
      itemsWithIndicator: 3,
      itemsSayingNone: 1,
      itemsSilent: 0,
      cells: 4,
    })
    expect(counts.cellsByState).toMatchObject({ value: 4, none: 0 })
    expect(itemsWithoutIndicator.map(({ item, said }) => [item.id, said])).toEqual([['archive', true]])
    expect(cellsWithoutValue).toEqual([])
  })

  test('of the plan', () => {
    const { counts, itemsWithoutTarget, cellsWithoutValue, indicatorsWithoutValue } = coverage(plan)
    expect(counts).toMatchObject({ items: 2, itemsWithTarget: 1, targets: 2, indicatorsDefined: 2 })
    expect(itemsWithoutTarget.map(({ item }) => item.id)).toEqual(['growth'])
    expect(cellsWithoutValue.map(({ cell, state }) => [cell.indicator, state])).toEqual([
      ['online-share', 'none'],
      ['contentment', 'none'],
      ['contentment', 'none'],
    ])
    expect(indicatorsWithoutValue).toEqual(['online-share', 'contentment'])
  })

  test('a cell with a value is told apart from one in which other values are missing', () => {
    const roadmap = townRoadmap()
    const [cell] = found(itemOf(roadmap, 'training').indicators)
    found(found(cell).observations).push(
      { result: { state: 'pending', until: '2025-12' }, period: 'FY2025-H2' },
      { result: { state: 'pending', until: '2025-12' }, period: 'FY2026-H1' },
      { result: { state: 'notMeasured' }, track: 'hall' },
    )
    const { counts, cellsPartlyWithValue, cellsWithoutValue } = coverage(editionOf(roadmap, 'results'))
    expect(counts.cellsPartlyWithValue).toBe(1)
    expect(cellsPartlyWithValue.map(({ cell: { indicator }, missing }) => [indicator, missing])).toEqual([
      ['trained', ['pending', 'notMeasured']],
    ])
    expect(cellsWithoutValue).toEqual([])
  })

  test('an indicator that the paper does not define is named', () => {
    const roadmap = townRoadmap()
    found(editionOf(roadmap, 'plan').indicators[0]).definition = 'notDefined'
    expect(coverage(editionOf(roadmap, 'plan')).indicatorsWithoutDefinition).toEqual(['online-share'])
  })

  test('one value makes a cell one with a value', () => {
    const states = ['notMeasured', 'describedOnly'] as const
    const observations = [
      { result: { state: states[0] } },
      { result: { state: states[1], summary: { ja: '実施' } } },
    ] as const
    expect(stateOfCell({ indicator: 'i', observations })).toBe('describedOnly')
    const measure = { type: 'share', percent: 1 } as const
    expect(
      stateOfCell({
        indicator: 'i',
        observations: [...observations, { result: { state: 'value', measure } }],
      }),
    ).toBe('value')
  })

  test('the counts add up', () => {
    fc.assert(
      fc.property(anyEdition, (any) => {
        const { counts, ...lists } = coverage(any)
        expect(counts.itemsWithIndicator + counts.itemsSayingNone + counts.itemsSilent).toBe(counts.items)
        expect(counts.itemsWithTarget + counts.itemsWithoutTarget).toBe(counts.items)
        expect(Object.values(counts.cellsByState).reduce((sum, count) => sum + count, 0)).toBe(counts.cells)
        expect(counts.indicatorsWithValue + counts.indicatorsWithoutValue).toBe(counts.indicators)
        expect(counts.indicatorsDefined + counts.indicatorsNotDefined).toBe(counts.indicators)
        expect(lists.cellsWithoutValue).toHaveLength(counts.cells - counts.cellsByState.value)
        expect(lists.cellsPartlyWithValue).toHaveLength(counts.cellsPartlyWithValue)
        expect(counts.cellsPartlyWithValue).toBeLessThanOrEqual(counts.cellsByState.value)
        expect(lists.itemsWithoutIndicator).toHaveLength(counts.items - counts.itemsWithIndicator)
        expect(lists.itemsWithoutTarget).toHaveLength(counts.itemsWithoutTarget)
        expect(lists.indicatorsWithoutDefinition).toHaveLength(counts.indicatorsNotDefined)
      }),
      { numRuns: 100 },
    )
  })
})
