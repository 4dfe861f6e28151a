import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { possibleCounts } from '../../test/attacker.ts'
import { audit, type BoundsSolver, type Draft, policyWith } from '../index.ts'
import { loadBoundsSolver } from './index.ts'

let solve: BoundsSolver

beforeAll(async () => {
  solve = await loadBoundsSolver()
})

describe('bounds of sums', () => {
  test('a sum without bound, and sums that contradict each other', () => {
    const variables = [
      { lowest: 0, highest: null },
      { lowest: null, highest: 5 },
    ]
    expect(solve({ variables, rows: [] }, [[0], [1], []])).toEqual([
      { lowest: 0, highest: null },
      { lowest: null, highest: 5 },
      { lowest: 0, highest: 0 },
    ])
    const rows = [{ columns: [0, 1], times: [1, -1], lowest: -9, highest: -8 }]
    expect(solve({ variables: [variables[0], { lowest: 0, highest: 5 }] as never, rows }, [[0]])).toEqual([
      null,
    ])
  })

  test('they hold every value that is possible and no whole one beside, in tables', () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(cells, (list) => {
        const n = list.map(([size]) => size)
        const x = list.map(([size, value]) => Math.min(size, value))
        const sets = [
          [0, 1, 2],
          [3, 4, 5],
          [0, 3],
          [1, 4],
          [2, 5],
        ]
        const published = sets.map((parts) => ({
          parts,
          value: parts.reduce((sum, part) => sum + (x[part] ?? 0), 0),
        }))
        const variables = n.map((size) => ({ lowest: 0, highest: size }))
        const rows = published.map(({ parts, value }) => ({
          columns: parts,
          times: parts.map(() => 1),
          lowest: value,
          highest: value,
        }))
        const found = solve(
          { variables, rows },
          n.map((_, index) => [index]),
        )
        for (const [index, bounds] of found.entries()) {
          const possible = [...possibleCounts(n, published, [index])].sort((a, b) => a - b)
          expect(bounds?.lowest).toBeCloseTo(possible[0] ?? -1, 6)
          expect(bounds?.highest).toBeCloseTo(possible[possible.length - 1] ?? -1, 6)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('groups that cross without cells where they meet', () => {
  const label = { ja: '部署', en: 'Department' }
  // Grades cross the departments; how many of each grade are where is not known from any cell.
  const people = Array.from({ length: 60 }, (_, index) => `p${index}`)
  const draft: Draft = {
    id: 'now',
    groups: [
      { id: 'all', label, members: people },
      { id: 'a', label, members: people.slice(0, 40) },
      { id: 'b', label, members: people.slice(40, 56) },
      { id: 'c', label, members: people.slice(56) },
      { id: 'senior', label, members: people.filter((_, index) => index % 3 === 0) },
      { id: 'junior', label, members: people.filter((_, index) => index % 3 !== 0) },
    ],
    cells: [],
  }
  const counts = { all: 30, a: 21, b: 7, c: 2, senior: 12, junior: 18 }
  const cells = draft.groups.map(({ id, members = [] }) => ({
    group: id,
    topic: 'q',
    n: members.length,
    figures: { yes: { kind: 'count' as const, value: counts[id as keyof typeof counts] } },
  }))
  const withheld = ['b', 'c'].map((group) => ({ group, topic: 'q' }))

  test('is settled the same with and without a solver where both can say', () => {
    for (const options of [{}, { solver: solve }]) {
      const result = audit({ ...draft, cells }, withheld, policyWith({}), options)
      expect(result.word).toBe('safe')
      expect(result.intervals.map(({ group, lowest, highest }) => [group, lowest, highest])).toEqual([
        ['c', 0, 4],
      ])
    }
  })
})
