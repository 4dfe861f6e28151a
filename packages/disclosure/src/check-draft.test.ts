import { expect, test } from 'vitest'
import { audit, type Cell, type Draft, type Figure, type Group, policyWith, publish } from './index.ts'

const label = { ja: '課', en: 'Division' }
const groups: readonly Group[] = [
  { id: 'all', label },
  { id: 'a', label },
  { id: 'b', label },
]
const cell = (group: string, n: number): Cell => ({ group, topic: 'q', n, figures: {} })
const sound: Draft = {
  id: 'now',
  groups,
  relations: [{ whole: 'all', parts: ['a', 'b'] }],
  cells: [cell('all', 50), cell('a', 20), cell('b', 30)],
}
const withFigure = (figure: Figure): Draft => ({
  ...sound,
  cells: [{ ...cell('all', 50), figures: { x: figure } }],
})
const members = ['p', 'q', 'r']
const withMembers = (change: Partial<Cell>): Draft => ({
  id: 'now',
  groups: [{ id: 'a', label, members }],
  cells: [{ ...cell('a', 3), ...change }],
})

test('a sound draft is taken', () => {
  expect(publish(sound).ok).toBe(true)
  expect(publish(withMembers({})).ok).toBe(true)
})

test.each<[string, Draft, RegExp]>([
  ['the same group twice', { ...sound, groups: [...groups, { id: 'a', label }] }, /same id/],
  [
    'members of some',
    { ...sound, groups: [{ id: 'all', label, members }, ...groups.slice(1)] },
    /of all groups or of none/,
  ],
  [
    'a minimum of nobody',
    { ...sound, groups: [{ id: 'all', label, minimum: 0 }, ...groups.slice(1)] },
    /minimum 0/,
  ],
  [
    'a member twice',
    { ...withMembers({}), groups: [{ id: 'a', label, members: ['p', 'p'] }] },
    /stands twice/,
  ],
  ['a relation of no group', { ...sound, relations: [{ whole: 'all', parts: ['c'] }] }, /no group c/],
  ['a cell of no group', { ...sound, cells: [cell('c', 3)] }, /no such group/],
  ['a cell twice', { ...sound, cells: [cell('a', 3), cell('a', 3)] }, /stands twice/],
  ['half a person', { ...sound, cells: [cell('a', 2.5)] }, /n 2.5/],
  ['n that is not its members', withMembers({ n: 4 }), /n is 4, its members are 3/],
  [
    'members of a cell whose group has none',
    { ...sound, cells: [{ ...cell('a', 1), members: ['p'] }] },
    /no members/,
  ],
  ['no contributions', withMembers({ contributions: [] }), /contributions are empty/],
  ['a wave twice', withMembers({ contributions: [{ wave: '1' }, { wave: '1' }] }), /a wave stands twice/],
  ['more than all people', withFigure({ kind: 'count', value: 51 }), /51 of 50 people/],
  ['half a share', withFigure({ kind: 'share', value: 0.5 }), /0.5 of 50 people/],
  ['a distribution below zero', withFigure({ kind: 'distribution', counts: { a: -1 } }), /-1 of 50/],
  ['a ratio below zero', withFigure({ kind: 'ratio', numerator: -1, denominator: 2 }), /-1 of 2/],
  ['a mean that is none', withFigure({ kind: 'mean', value: Number.NaN }), /NaN is no value/],
  ['half a decimal', withFigure({ kind: 'mean', value: 3, decimals: 0.5 }), /decimals 0.5/],
  [
    'parts that do not come to the whole',
    { ...sound, cells: [cell('all', 50), cell('a', 20), cell('b', 29)] },
    /come to 49/,
  ],
  [
    'parts of more than the whole',
    {
      ...sound,
      relations: [{ whole: 'all', parts: ['a', 'b'], rest: true }],
      cells: [cell('all', 49), cell('a', 20), cell('b', 30)],
    },
    /come to 50/,
  ],
  [
    'a part without a cell',
    { ...sound, cells: [cell('all', 50), cell('a', 20)] },
    /b is in a relation and has no cell/,
  ],
  [
    'a group that is a part of itself',
    {
      ...sound,
      relations: [
        { whole: 'a', parts: ['b'] },
        { whole: 'b', parts: ['a'] },
      ],
      cells: [cell('a', 20), cell('b', 20)],
    },
    /a part of itself/,
  ],
  [
    'parts that overlap',
    { ...sound, relations: [{ whole: 'all', parts: ['a', 'a'], rest: true }] },
    /people in common/,
  ],
])('%s', (_, draft, message) => {
  expect(() => publish(draft)).toThrow(message)
  expect(() => publish(draft)).toThrow(RangeError)
})

const added = (whole: Figure, a: Figure, b: Figure): Draft => ({
  ...sound,
  cells: [
    { ...cell('all', 50), figures: { x: whole } },
    { ...cell('a', 20), figures: { x: a } },
    { ...cell('b', 30), figures: { x: b } },
  ],
})
const rounded = (value: number): Figure => ({ kind: 'mean', value, decimals: 1 })

test('figures that do not add up are refused, unless rounding explains it', () => {
  const count = (value: number): Figure => ({ kind: 'count', value })
  expect(() => publish(added(count(9), count(4), count(4)))).toThrow(
    /topic q: all: "x" of the parts comes to 8/,
  )
  expect(() => publish(added(rounded(3.2), rounded(3), rounded(3)))).toThrow(RangeError)
  expect(publish(added(rounded(3.04), rounded(3), rounded(3))).ok).toBe(true)
  const mean = (value: number): Figure => ({ kind: 'mean', value, weighted: true })
  expect(publish(added(mean(3.2), mean(3), mean(3))).ok).toBe(true)
})

test('what is to be kept or withheld must be there', () => {
  const none = [{ group: 'c', topic: 'q' }]
  expect(() => publish(sound, undefined, { keep: none })).toThrow(/no cell of c, q/)
  expect(() => audit(sound, none)).toThrow(/no cell of c, q/)
})

test.each([
  [{ minimum: 0 }],
  [{ minimum: 2.5 }],
  [{ minimumCases: 0 }],
  [{ protection: -0.1 }],
  [{ protection: Number.NaN }],
  [{ dominance: { people: 0, share: 0.5 } }],
  [{ dominance: { people: 1, share: 1 } }],
])('a policy of %j is refused', (changes) => {
  expect(() => policyWith(changes)).toThrow(RangeError)
})
