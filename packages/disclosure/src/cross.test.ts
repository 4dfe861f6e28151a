import { expect, test } from 'vitest'
import { type Axis, crossingOf, publish } from './index.ts'

const text = (name: string): { ja: string; en: string } => ({ ja: `${name}（和）`, en: name })
const departments: Axis = [
  { id: 'all', label: text('All') },
  { id: 'one', label: text('Department 1'), parent: 'all' },
  { id: 'one-a', label: text('Division 1a'), parent: 'one' },
  { id: 'one-b', label: text('Division 1b'), parent: 'one' },
]
const tiers: Axis = [
  { id: 'both', label: text('Both') },
  { id: 'hq', label: text('Headquarters'), parent: 'both' },
  { id: 'field', label: text('Field'), parent: 'both' },
]

test('every crossing is a group, and adds up along each axis', () => {
  const { groups, relations } = crossingOf([departments, tiers])
  expect(groups).toHaveLength(12)
  expect(groups.map((one) => [one.id, one.label.en]).slice(0, 5)).toEqual([
    ['all|both', 'All'],
    ['all|hq', 'Headquarters'],
    ['all|field', 'Field'],
    ['one|both', 'Department 1'],
    ['one|hq', 'Department 1, Headquarters'],
  ])
  expect(groups[4]?.label.ja).toBe('Department 1（和）・Headquarters（和）')
  expect(relations).toContainEqual({ whole: 'one|hq', parts: ['one-a|hq', 'one-b|hq'] })
  expect(relations).toContainEqual({ whole: 'one-a|both', parts: ['one-a|hq', 'one-a|field'] })
  expect(relations).toHaveLength(3 * 2 + 4)
})

test('groups and relations make a draft', () => {
  const sizes: Record<string, number> = {
    'one-a|hq': 20,
    'one-a|field': 4,
    'one-b|hq': 30,
    'one-b|field': 25,
  }
  const { groups, relations } = crossingOf([departments, tiers])
  const partsOf = new Map(relations.map(({ whole, parts }) => [whole, parts]))
  const n = (id: string): number =>
    sizes[id] ?? (partsOf.get(id) ?? []).reduce((sum, part) => sum + n(part), 0)
  const cells = groups.map(({ id }) => ({ group: id, topic: 'staff', n: n(id), figures: {} }))
  const result = publish({ id: 'now', groups, relations, cells })
  const hidden = result.ok ? result.release.cells.filter((one) => one.state === 'hidden') : []
  expect(hidden.map((one) => one.group)).toEqual(['one-a|hq', 'one-a|field', 'one-b|hq', 'one-b|field'])
})

test.each<[Axis, RegExp]>([
  [[], /0 wholes/],
  [[...tiers, { id: 'x', label: text('x') }], /2 wholes/],
  [[...tiers, { id: 'x', label: text('x'), parent: 'y' }], /no parent y/],
])('an axis that is none: %#', (axis, message) => {
  expect(() => crossingOf([axis])).toThrow(message)
})
