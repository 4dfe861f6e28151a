import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition, lineages } from '../../test/arbitrary-roadmap.ts'
import type { Edition } from '../model/edition.ts'
import { canonicalText } from './canonical.ts'
import { type Change, diffEditions } from './diff-editions.ts'

/** The change that the way back tells for a change. */
function turned(change: Change): unknown {
  const kind = { added: 'removed', removed: 'added', changed: 'changed', reordered: 'reordered' }[change.kind]
  const fields = change.fields?.map(({ path, before, after }) => ({ path, before: after, after: before }))
  return { kind, of: change.of, before: change.after, after: change.before, fields }
}

function plain({ kind, of, before, after, fields }: Change): unknown {
  return { kind, of, before, after, fields }
}

const sorted = (changes: readonly unknown[]): readonly string[] =>
  changes.map((change) => JSON.stringify(change)).sort()

test('an edition does not differ from itself', () => {
  fc.assert(
    fc.property(edition, (any) => {
      expect(diffEditions(any, any).changes).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('the way back tells the same changes, turned round', () => {
  fc.assert(
    fc.property(edition, edition, (first, second) => {
      const there = diffEditions(first, second).changes.map(turned)
      const back = diffEditions(second, first).changes.map(plain)
      expect(sorted(there)).toEqual(sorted(back))
    }),
    { numRuns: 100 },
  )
})

test('where things were read makes no difference', () => {
  const withoutSources = (any: Edition): Edition =>
    JSON.parse(
      JSON.stringify(any, (key, value: unknown) => (key === 'source' ? undefined : value)),
    ) as Edition
  fc.assert(
    fc.property(edition, (any) => {
      expect(diffEditions(any, withoutSources(any)).changes).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('the order of the parts of an item makes no difference', () => {
  const turnedRound = (any: Edition): Edition => ({
    ...any,
    pillars: any.pillars.map((pillar) => ({
      ...pillar,
      ...(pillar.items === undefined
        ? {}
        : { items: pillar.items.map((item) => ({ ...item, targets: [...(item.targets ?? [])].reverse() })) }),
    })),
  })
  fc.assert(
    fc.property(edition, (any) => {
      expect(diffEditions(any, turnedRound(any)).changes).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('no lineage makes the comparison fail', () => {
  fc.assert(
    fc.property(edition, edition, lineages, (first, second, any) => {
      const later = { ...second, id: 'e2' }
      const { changes } = diffEditions(first, later, { lineages: any })
      expect(changes.every(({ of, label }) => of !== undefined && label.ja !== undefined)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test.each([
  [{ a: 1, b: [2, 1] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1, source: [1] }, { a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: 1 }, { a: '1' }, false],
  [[1, [2]], [[2], 1], true],
  [null, undefined, true],
])('%j and %j: same content is %s', (left, right, isSame) => {
  expect(canonicalText(left) === canonicalText(right)).toBe(isSame)
})
