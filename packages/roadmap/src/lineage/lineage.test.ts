import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roadmap as anyRoadmap } from '../../test/arbitrary-roadmap.ts'
import { found, townRoadmap } from '../../test/town-roadmap.ts'
import { checkLineage } from './check-lineage.ts'
import { fateOf, originOf, traceLineage } from './trace-lineage.ts'

const town = townRoadmap()

describe('fate and origin', () => {
  test.each([
    ['waiting', 'merged', ['counter']],
    ['training', 'continued', ['growth']],
    ['archive', 'dropped', []],
  ])('%s is %s into %j', (item, kind, ids) => {
    expect(fateOf(town, 'results', item).map((link) => [link.kind, link.edition, link.ids])).toEqual([
      [kind, 'plan', ids],
    ])
  })

  test('a merged item has all of its origins', () => {
    expect(originOf(town, 'plan', 'counter').map(({ ids }) => ids)).toEqual([['waiting', 'online']])
    expect(originOf(town, 'results', 'waiting')).toEqual([])
  })

  test('what does not exist is the caller’s mistake', () => {
    expect(() => fateOf(town, 'plan', 'waiting')).toThrow(RangeError)
    expect(() => originOf(town, 'nowhere', 'counter')).toThrow(RangeError)
  })
})

test('lists of equal length go on one by one', () => {
  const { indicators } = traceLineage(town)
  const fates = indicators
    .filter(({ edition }) => edition === 'results')
    .map(({ id, fates: [first] }) => [id, first?.ids])
  expect(fates).toEqual([
    ['counter-wait', []],
    ['online-share', ['online-share']],
    ['trained', []],
    ['satisfaction', ['contentment']],
  ])
})

test('every lineage is counted once, by kind', () => {
  expect(traceLineage(town).counts).toEqual({
    items: { continued: 1, merged: 1, split: 0, redefined: 0, moved: 0, dropped: 1, new: 0 },
    indicators: { continued: 1, merged: 0, split: 0, redefined: 0, moved: 0, dropped: 1, new: 0 },
  })
})

test('a roadmap without fault has no issue', () => {
  expect(checkLineage(town)).toEqual([])
})

test('an acknowledged issue keeps the word of the editor', () => {
  const roadmap = townRoadmap()
  roadmap.lineages = found(roadmap.lineages).filter(({ id }) => id !== 'l-archive')
  roadmap.acknowledgements = [{ rule: 'lineage-no-fate', places: ['archive'], reason: { ja: '調整中' } }]
  expect(checkLineage(roadmap).map(({ rule, acknowledged }) => [rule, acknowledged?.reason.ja])).toEqual([
    ['lineage-no-fate', '調整中'],
  ])
})

test('a fate of one is an origin of the other', () => {
  fc.assert(
    fc.property(anyRoadmap, (any) => {
      const { items } = traceLineage(any)
      const fates = items.flatMap(({ edition, id, fates: links }) =>
        links.flatMap((link) =>
          link.ids.map((to) => `${edition} ${id} > ${link.edition} ${to} ${link.lineage.id}`),
        ),
      )
      const origins = items.flatMap(({ edition, id, origins: links }) =>
        links.flatMap((link) =>
          link.ids.map((from) => `${link.edition} ${from} > ${edition} ${id} ${link.lineage.id}`),
        ),
      )
      const known = new Set(items.map(({ edition, id }) => `${edition} ${id}`))
      const both = (step: string): boolean => {
        const [from = '', rest = ''] = step.split(' > ')
        return known.has(from) && known.has(rest.split(' ').slice(0, 2).join(' '))
      }
      expect([...new Set(fates.filter(both))].sort()).toEqual([...new Set(origins.filter(both))].sort())
    }),
    { numRuns: 100 },
  )
})
