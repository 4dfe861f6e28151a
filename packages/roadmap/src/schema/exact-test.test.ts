import fc from 'fast-check'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { secondRoadmapText } from '../../test/fixtures.ts'
import { mutated } from '../../test/mutations.ts'
import { exactTestOf } from './exact-test.ts'
import { parseRoadmapText, starterRoadmapYaml } from './index.ts'
import { roadmapShape } from './shape/roadmap.ts'

const isExact = exactTestOf(roadmapShape)

test.each([
  ['the second roadmap', secondRoadmapText],
  ['the starter', starterRoadmapYaml('en')],
])('%s is exact once it was read', (_, text) => {
  const result = parseRoadmapText(text)
  expect(result.ok && isExact(result.roadmap)).toBe(true)
})

test('whatever is exact is accepted by the shape and given back unchanged', () => {
  fc.assert(
    fc.property(mutated(load(starterRoadmapYaml('en'))), (value) => {
      const parsed = roadmapShape.safeParse(value)
      expect(isExact(value)).toBe(
        parsed.success && JSON.stringify(sorted(parsed.data)) === JSON.stringify(sorted(value)),
      )
    }),
    { numRuns: 300 },
  )
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  )
}

test.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
  ['a convenience', z.union([z.string(), z.number().transform(String)]), ['a'], [1]],
  ['a bound', z.int().min(1).max(3), [1, 3], [0, 4, 1.5, Number.NaN, '1']],
  ['a bound that is outside', z.number().gt(1).lt(3), [], [1, 2, 3]],
  ['a length', z.array(z.boolean()).min(1), [[true]], [[], [1], {}]],
  ['a number', z.number(), [0, -1.5], [Number.POSITIVE_INFINITY, null]],
  ['nothing', z.null(), [null], [undefined, 0]],
  ['a check that is not known', z.string().max(3), [], ['a']],
  ['a type that is not known', z.date(), [], [new Date(0)]],
  [
    'a key that may be absent',
    z.strictObject({ a: z.exactOptional(z.string()) }),
    [{}, { a: 'b' }],
    [{ a: undefined }, { b: 1 }, null, []],
  ],
])('%s', (_, schema, exact, other) => {
  const test = exactTestOf(schema)
  expect(exact.map(test)).toEqual(exact.map(() => true))
  expect(other.map(test)).toEqual(other.map(() => false))
})
