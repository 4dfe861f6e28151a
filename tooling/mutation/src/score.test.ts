import { expect, test } from 'vitest'
import { percent, scoreOf, type Tried, tableOf, unnoticedIn } from './score.ts'
import type { Outcome } from './trial.ts'

const tried = (outcome: Outcome, file = 'src/a.ts', line = 1): Tried => ({
  mutant: { id: 1, file, line, column: 3, name: 'operator', text: 'a <\n  b' },
  outcome,
})

test('noticed is what a test fails at or a loop does not end at', () => {
  const outcomes: Outcome[] = ['noticed', 'endless', 'survived', 'unreached']
  expect(scoreOf(outcomes.map((one) => tried(one)))).toEqual({ noticed: 2, unnoticed: 2 })
})

test.each([
  [9, 1, '90.0'],
  [2, 1, '66.6'],
  [899, 101, '89.9'],
  [0, 0, '—'],
  [1, 0, '100.0'],
])('%i of %i more: %s', (noticed, unnoticed, expected) => {
  expect(percent({ noticed, unnoticed })).toBe(expected)
})

test('a table by file with all of them, and the places that nobody noticed', () => {
  const all = [tried('noticed', 'src/b.ts'), tried('survived', 'src/b.ts', 7), tried('noticed')]
  expect(tableOf(all).split('\n').slice(2)).toEqual([
    '| `src/a.ts` | 1 | 0 | 100.0 |',
    '| `src/b.ts` | 2 | 1 | 50.0 |',
    '| **all** | 3 | 1 | 66.6 |',
  ])
  expect(unnoticedIn(all)).toEqual(['src/b.ts:7:3 survived operator: a < b'])
})
