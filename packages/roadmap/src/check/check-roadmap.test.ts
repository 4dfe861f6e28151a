import { describe, expect, test } from 'vitest'
import { planted } from '../../test/planted.ts'
import { found, itemOf, townRoadmap } from '../../test/town-roadmap.ts'
import { checkRoadmap, remarkRules } from './check-roadmap.ts'

test('a roadmap without fault gets no remark', () => {
  expect(checkRoadmap(townRoadmap())).toEqual([])
})

describe('every rule reports its planted error, and nothing else does', () => {
  test.each(planted)('$rule: $error', ({ rule, plant, places }) => {
    const roadmap = townRoadmap()
    plant(roadmap)
    const remarks = checkRoadmap(roadmap)
    expect(remarks.map((remark) => remark.rule)).toEqual([rule])
    expect(remarks[0]?.places.map(({ id }) => id)).toEqual(places)
  })
})

describe('every rule leaves the lawful neighbour of its error alone', () => {
  test.each(planted)('$rule: $neighbour', ({ allow }) => {
    const roadmap = townRoadmap()
    allow(roadmap)
    expect(checkRoadmap(roadmap)).toEqual([])
  })
})

test('every rule has its planted error and its neighbour', () => {
  const proven = new Set([...planted.map(({ rule }) => rule), 'lineage-cycle'])
  expect(remarkRules.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([])
})

test('a circle of lineages is reported once, with its things', () => {
  const roadmap = townRoadmap()
  const { from, to, ...rest } = found(roadmap.lineages?.find(({ id }) => id === 'l-growth'))
  roadmap.lineages?.push({ ...rest, id: 'l-back', from: to, to: from })
  const remarks = checkRoadmap(roadmap)
  expect(remarks.map(({ rule }) => rule)).toEqual(['lineage-backwards', 'lineage-cycle'])
  expect(remarks[1]?.places.map(({ id }) => id)).toEqual(['training', 'growth'])
})

describe('acknowledgements', () => {
  const shortTitle = () => {
    const roadmap = townRoadmap()
    found(itemOf(roadmap, 'waiting').printed?.[1]).title = '待ち時間'
    return roadmap
  }
  const acknowledgement = { rule: 'title-differs', places: ['waiting'], reason: { ja: '紙面の都合' } }

  test('a remark that is known is still returned, with the word of the editor', () => {
    const roadmap = { ...shortTitle(), acknowledgements: [acknowledgement] }
    expect(checkRoadmap(roadmap).map(({ acknowledged }) => acknowledged)).toEqual([acknowledgement])
  })

  test.each([
    ['another rule', { rule: 'title-repeated' }],
    ['another place', { places: ['online'] }],
    ['another edition', { edition: 'plan' }],
  ])('%s is not acknowledged, and the acknowledgement is in vain', (_what, other) => {
    const roadmap = { ...shortTitle(), acknowledgements: [{ ...acknowledgement, ...other }] }
    const remarks = checkRoadmap(roadmap)
    expect(remarks.map(({ rule }) => rule).sort()).toEqual(['acknowledgement-unmatched', 'title-differs'])
    expect(remarks.every(({ acknowledged }) => acknowledged === undefined)).toBe(true)
  })

  test('an acknowledgement holds when it names more places than the remark', () => {
    const roadmap = {
      ...shortTitle(),
      acknowledgements: [{ ...acknowledgement, places: ['online', 'waiting'] }],
    }
    expect(checkRoadmap(roadmap).map(({ acknowledged }) => acknowledged?.rule)).toEqual(['title-differs'])
  })
})

describe('the day of publication', () => {
  const undated = () => {
    const roadmap = townRoadmap()
    found(found(itemOf(roadmap, 'waiting').activities?.[0]).dates?.[0]).when = '2025-06'
    delete found(roadmap.editions[0]).issued
    return roadmap
  }

  test('without any, nothing is past', () => {
    expect(checkRoadmap(undated())).toEqual([])
  })

  test('it may come from the caller', () => {
    expect(checkRoadmap(undated(), { on: '2025-07-15' }).map(({ rule }) => rule)).toEqual(['planned-past'])
  })

  test('what is no time is refused', () => {
    expect(() => checkRoadmap(undated(), { on: 'tomorrow' })).toThrow(RangeError)
  })
})
