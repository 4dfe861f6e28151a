import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { IdIndex } from './id-index.ts'

test('places are those of a map, whatever the first size', () => {
  const ids = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.uuid()), { maxLength: 200 })
  fc.assert(
    fc.property(ids, fc.integer({ min: 0, max: 500 }), (given, expected) => {
      const index = new IdIndex(expected)
      const map = new Map<string, number>()
      for (const id of given) {
        expect(index.find(id)).toBe(map.get(id) ?? -1)
        if (!map.has(id)) map.set(id, map.size)
        expect(index.findOrAdd(id)).toBe(map.get(id))
      }
      for (const [id, place] of map) expect(index.find(id)).toBe(place)
      expect(index.find('nobody has this id')).toBe(-1)
    }),
    { numRuns: 500 },
  )
})

test('many ids that differ in one character stay apart', () => {
  const index = new IdIndex(0)
  const places = Array.from({ length: 20_000 }, (_, number) => index.findOrAdd(`F${number}`))
  expect(places).toEqual(Array.from({ length: 20_000 }, (_, number) => number))
})
