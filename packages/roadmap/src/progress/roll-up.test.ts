import { hasValue, type Quantity, type Ratio, ratio, sumOfRatios, value } from '@reform/quantities'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Light } from './method.ts'
import { rollUpStatus } from './roll-up-status.ts'
import { rollUpValues, type UnitNode } from './roll-up-values.ts'

const rate = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => value(ratio(numerator, denominator)))
const part: fc.Arbitrary<Quantity<Ratio>> = fc.oneof(
  { weight: 4, arbitrary: rate },
  { weight: 1, arbitrary: fc.constant<Quantity<Ratio>>({ state: 'notReported' }) },
)
const { tree } = fc.letrec<{ tree: UnitNode<'ratioOfSums'> }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    part.map((each) => ({ id: 'leaf', value: each })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((children) => ({ id: 'node', children })),
  ),
}))

function leaves(node: UnitNode<'ratioOfSums'>): readonly Quantity<Ratio>[] {
  return [...(node.value ? [node.value] : []), ...(node.children ?? []).flatMap(leaves)]
}

test('a ratio rolled up any tree is the sum over its leaves, with their coverage', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const all = leaves(root)
      const present = all.filter(hasValue)
      const { whole } = rollUpValues('ratioOfSums', root)
      if (whole === undefined) throw new Error('one track has a whole')
      expect(hasValue(whole)).toBe(present.length > 0)
      if (hasValue(whole)) expect(whole.value).toEqual(sumOfRatios(present.map((each) => each.value)))
      expect(whole.state === 'value').toBe(present.length === all.length)
      if (all.length > 1) expect(whole.coverage).toEqual({ reporting: present.length, expected: all.length })
    }),
  )
})

test('tracks are not mixed unless asked, and a track without data makes the whole partial', () => {
  const root: UnitNode<'sum'> = {
    id: 'all',
    children: [
      { id: 'hq', track: 'hq', value: value(5) },
      {
        id: 'regions',
        track: 'regional',
        children: [
          { id: 'north', value: value(2) },
          { id: 'south', value: { state: 'notReported' } },
        ],
      },
    ],
  }
  const apart = rollUpValues('sum', root)
  expect(apart.whole).toBeUndefined()
  expect(apart.tracks.map(({ track, value: each }) => [track, each.state])).toEqual([
    ['hq', 'value'],
    ['regional', 'partial'],
  ])
  expect(rollUpValues('sum', root, { acrossTracks: true }).whole).toEqual({
    state: 'partial',
    value: 7,
    coverage: { reporting: 2, expected: 3 },
  })
})

test('a unit on another track than the one above is refused', () => {
  expect(() =>
    rollUpValues('sum', { id: 'a', track: 'x', children: [{ id: 'b', track: 'y', value: value(1) }] }),
  ).toThrow(RangeError)
})

test('means weigh answers, not units', () => {
  const rolled = rollUpValues('weightedMean', {
    id: 'all',
    children: [
      { id: 'a', value: value({ sum: 10, count: 2 }) },
      { id: 'b', value: value({ sum: 8, count: 8 }) },
    ],
  })
  expect(rolled.whole).toMatchObject({ value: { sum: 18, count: 10 } })
})

const lights: readonly Light[] = ['green', 'amber', 'red', 'grey']
test('colours are counted whole, and what is unknown never hides behind green', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lights)), (all) => {
      const { counts, total, judged, notJudged, onCourse, worst } = rollUpStatus(all)
      expect(counts.green + counts.amber + counts.red + counts.grey).toBe(total)
      expect(judged + notJudged).toBe(all.length)
      expect(onCourse).toEqual({ numerator: counts.green, denominator: judged })
      if (worst === 'green') expect(notJudged).toBe(0)
    }),
  )
})
