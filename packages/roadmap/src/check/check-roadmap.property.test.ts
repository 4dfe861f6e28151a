import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roadmap } from '../../test/arbitrary-roadmap.ts'
import type { RemarkPlace } from '../index.ts'
import { checkLineage } from '../lineage/check-lineage.ts'
import { checkRoadmap, remarkRules } from './check-roadmap.ts'

/** What stands at the end of a path. */
function follow(root: unknown, { path }: RemarkPlace): unknown {
  return path.reduce<unknown>(
    (thing, key) => (thing as Record<string | number, unknown> | undefined)?.[key],
    root,
  )
}

test('the check never throws, names known rules, and says everything in both languages', () => {
  const ids = new Set(remarkRules.map(({ id }) => id))
  fc.assert(
    fc.property(roadmap, (any) => {
      for (const { rule, message, because, action, places } of checkRoadmap(any, { on: '2025-06-01' })) {
        expect(ids.has(rule)).toBe(true)
        for (const text of [message, because, action]) {
          expect(text.ja).not.toBe('')
          expect(text.en).toBeTruthy()
          expect(`${text.ja}${text.en}`).not.toMatch(/undefined|NaN|\[object/u)
        }
        expect(places.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 100 },
  )
})

test('every place of a remark leads to something in the roadmap', () => {
  fc.assert(
    fc.property(roadmap, (any) => {
      const places = checkRoadmap(any).flatMap((remark) => remark.places)
      expect(places.filter((place) => follow(any, place) === undefined)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('the check gives the same remarks in the same order, and changes nothing', () => {
  fc.assert(
    fc.property(roadmap, (any) => {
      const before = JSON.stringify(any)
      expect(checkRoadmap(any)).toEqual(checkRoadmap(any))
      expect(JSON.stringify(any)).toBe(before)
    }),
    { numRuns: 100 },
  )
})

test('an acknowledgement of every remark leaves none without it', () => {
  fc.assert(
    fc.property(roadmap, (any) => {
      const { acknowledgements: _dropped, ...plain } = any
      const acknowledgements = checkRoadmap(plain).map(({ rule, places, edition }) => ({
        rule,
        places: places.map(({ id }) => id),
        edition,
        reason: { ja: '承知している' },
      }))
      const remarks = checkRoadmap({ ...plain, acknowledgements })
      expect(remarks.filter(({ acknowledged }) => acknowledged === undefined)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('the remarks about lineage are those of the whole check', () => {
  fc.assert(
    fc.property(roadmap, (any) => {
      const { acknowledgements: _dropped, ...plain } = any
      const remarks = checkRoadmap(plain).filter(({ rule }) => rule.startsWith('lineage-'))
      expect(checkLineage(plain)).toEqual(remarks)
    }),
    { numRuns: 100 },
  )
})
