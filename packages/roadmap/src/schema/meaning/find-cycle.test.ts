import { expect, test } from 'vitest'
import { findCycle } from './find-cycle.ts'

const cycleIn = (edges: Record<string, readonly string[]>) =>
  findCycle(Object.keys(edges), (node) => edges[node] ?? [])

test.each<[string, Record<string, readonly string[]>, readonly string[] | undefined]>([
  ['nothing', {}, undefined],
  ['a line', { a: ['b'], b: ['c'], c: [] }, undefined],
  ['two ways to one end', { a: ['b', 'c'], b: ['d'], c: ['d'] }, undefined],
  ['itself', { a: ['a'] }, ['a', 'a']],
  ['a circle', { a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c', 'a']],
  ['a way into a circle', { x: ['a'], a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
  ['a circle behind a dead end', { x: [], a: ['x', 'b'], b: ['x', 'a'] }, ['a', 'b', 'a']],
])('%s', (_, edges, expected) => {
  expect(cycleIn(edges)).toEqual(expected)
})

test('a way of any length is walked', () => {
  const nextOf = (node: string) => (Number(node) < 100_000 ? [String(Number(node) + 1)] : ['0'])
  expect(findCycle(['0'], nextOf)).toHaveLength(100_002)
})
