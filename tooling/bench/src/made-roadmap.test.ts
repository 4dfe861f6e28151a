import { cellsOf, itemsOf } from '@reform/roadmap'
import { parseRoadmap } from '@reform/roadmap/schema'
import { expect, test } from 'vitest'
import { madeRoadmap } from './made-roadmap.ts'
import { medianTime, mustEqual } from './measure.ts'

const size = {
  pillars: 2,
  sectionsPerPillar: 3,
  itemsPerSection: 5,
  indicatorsPerItem: 2,
  years: 3,
  halves: 8,
}
const small = madeRoadmap(size)

test('the made roadmap has the size that was asked for and is taken at the door', () => {
  const items = small.editions.flatMap((edition) => itemsOf(edition))
  const cells = small.editions.flatMap((edition) => cellsOf(edition))
  expect(items).toHaveLength(30)
  expect(cells).toHaveLength(60)
  expect(new Set(cells.map(({ cell }) => cell.observations?.length))).toEqual(new Set([8]))
  expect(parseRoadmap(small)).toMatchObject({ ok: true, issues: [] })
})

test('it is the same on every call', () => {
  expect(madeRoadmap(size)).toEqual(small)
})

test('answers that differ stop the script, equal ones do not', () => {
  expect(() => mustEqual('sums', 1, 2)).toThrow(/sums: answers differ/)
  expect(() => mustEqual('sums', [1], [1])).not.toThrow()
})

test('a time is measured in every run but the first', () => {
  let runs = 0
  const time = medianTime(() => {
    runs += 1
  }, 3)
  expect(runs).toBe(4)
  expect(time).toBeGreaterThanOrEqual(0)
})
