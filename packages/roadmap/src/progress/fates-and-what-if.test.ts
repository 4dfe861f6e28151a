import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondRoadmapText } from '../../test/fixtures.ts'
import { itemOf, townRoadmap } from '../../test/town-roadmap.ts'
import type { Edition } from '../model/edition.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { planIdOf } from '../query/ids-of.ts'
import { itemsOf } from '../query/items-of.ts'
import { parseRoadmapText } from '../schema/index.ts'
import { fatesOf, promiseFateLabels } from './fates-of.ts'
import { whatIf } from './what-if.ts'

const read = parseRoadmapText(secondRoadmapText, { format: 'yaml' })
if (!read.ok) throw new Error('the second roadmap is refused')
const second = read.roadmap

describe('the fate of every promise', () => {
  test('each item, target, stage and milestone of the earlier edition has one', () => {
    const [first] = second.editions
    const items = first ? itemsOf(first).map(({ item }) => item) : []
    const steps = items.flatMap(({ plan = [] }) =>
      plan.filter(({ kind }) => kind === 'stage' || kind === 'milestone'),
    )
    const fates = fatesOf(second)
    expect(fates).toHaveLength(
      items.length + items.flatMap(({ targets = [] }) => targets).length + steps.length,
    )
    expect(
      fates.every(
        (each) => each.fates.length > 0 && each.fates.every((fate) => promiseFateLabels[fate].ja !== ''),
      ),
    ).toBe(true)
    expect(fates.filter(({ fates: [fate] }) => fate === 'untold')).toEqual([])
  })

  test('six in ten by FY2025 became eight in ten by FY2030', () => {
    const online = fatesOf(second).find(({ id }) => id === 'online-procedures.target.1')
    expect(online).toMatchObject({ of: 'target', fates: ['raised', 'postponed'] })
    expect(online?.reason).not.toBe('noneGiven')
  })

  test('a target that is not found any more is dropped, and no reason is made up', () => {
    const town = townRoadmap()
    itemOf(town, 'training').targets = [
      {
        id: 'old',
        type: 'valueBy',
        indicator: 'trained',
        what: { ja: '受講' },
        comparison: 'gte',
        measure: { type: 'count', value: 100, unit: 'people' },
        by: 'FY2024',
      },
    ]
    itemOf(town, 'archive').targets = [
      { id: 'gone', type: 'directionOnly', direction: 'up', what: { ja: '整理' } },
    ]
    const fates = fatesOf(town as Roadmap)
    expect(fates.find(({ id }) => id === 'old')).toMatchObject({
      fates: ['dropped'],
      reason: 'noneGiven',
      became: [],
    })
    expect(fates.find(({ id }) => id === 'gone')).toMatchObject({
      fates: ['dropped'],
      reason: { ja: '整理が終わったため。' },
    })
    expect(fates.find(({ id }) => id === 'waiting')).toMatchObject({ fates: ['merged'], became: ['counter'] })
  })

  test.each([
    ['gte', 50, 60, 'raised'],
    ['gte', 50, 40, 'lowered'],
    ['lte', 50, 40, 'raised'],
    ['lte', 50, 60, 'lowered'],
    ['gte', 50, 50, 'kept'],
    ['eq', 50, 60, 'redefined'],
  ] as const)('%s %i to %i is %s', (comparison, before, after, fate) => {
    const town = townRoadmap()
    const target = (percent: number) => ({
      type: 'valueBy' as const,
      indicator: 'online-share',
      what: { ja: '申請' },
      comparison,
      measure: { type: 'share' as const, percent },
      by: 'FY2026',
    })
    itemOf(town, 'online').targets = [target(before)]
    itemOf(town, 'counter').targets = [target(after)]
    expect(fatesOf(town as Roadmap).find(({ of }) => of === 'target')?.fates).toEqual([fate])
  })

  test('without a lineage nothing is concluded', () => {
    const { lineages: _, ...town } = townRoadmap() as Roadmap
    expect(new Set(fatesOf(town).flatMap(({ fates }) => fates))).toEqual(new Set(['untold']))
  })
})

describe('what if', () => {
  const edition = second.editions.at(-1) as Edition
  const steps = itemsOf(edition).flatMap(({ item }) =>
    (item.plan ?? []).map((_, index) => planIdOf(item, index)),
  )
  test('nothing moves earlier, lines stay in order, and what does not overlap stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.integer({ min: 1, max: 36 }), (slip, months) => {
        const { moved } = whatIf(edition, { slip, months })
        expect(moved.filter(({ because }) => because === 'slip').map(({ id }) => id)).toEqual([slip])
        for (const { before, after } of moved) {
          expect(after.from > before.from).toBe(true)
          if (before.to !== null) expect(String(after.to) > before.to).toBe(true)
        }
        const followers = moved.filter(({ because }) => because === 'follows')
        for (const [index, each] of followers.entries()) {
          const ahead = index === 0 ? moved.find(({ because }) => because === 'slip') : followers[index - 1]
          expect(each.after.from > String(ahead?.after.to)).toBe(true)
        }
      }),
    )
  })
  test('a year late in research pushes the stages behind it, and the target is missed', () => {
    const plan = (item: string): string | undefined => steps.find((id) => id.startsWith(`${item}.`))
    const slip = plan('data-exchange') ?? steps.find((id) => id.includes('exchange')) ?? ''
    const found = whatIf(edition, { slip, months: 12 })
    expect(found.moved.length).toBeGreaterThan(1)
    expect(found.moved[0]?.because).toBe('slip')
  })
  test.each([0, -1, 1.5])('%d months are refused', (months) => {
    expect(() => whatIf(edition, { slip: steps[0] ?? '', months })).toThrow(RangeError)
  })
  test('an entry that is not there is refused', () =>
    expect(() => whatIf(edition, { slip: 'x', months: 1 })).toThrow(/no plan entry/u))
})
