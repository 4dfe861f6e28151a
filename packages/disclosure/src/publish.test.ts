import { expect, test } from 'vitest'
import { type CellKey, type Draft, policyWith, publish, type Relation } from './index.ts'

const label = { ja: '部署', en: 'Department' }

function sizesOnly(sizes: Readonly<Record<string, number>>, relations: readonly Relation[]): Draft {
  return {
    id: 'now',
    groups: Object.keys(sizes).map((id) => ({ id, label })),
    relations,
    cells: Object.entries(sizes).map(([group, n]) => ({ group, topic: 'staff', n, figures: {} })),
  }
}

function hiddenOf(draft: Draft, minimum = 10): Record<string, string> {
  const result = publish(draft, policyWith({ minimum }))
  if (!result.ok) throw new Error(JSON.stringify(result.audit))
  return Object.fromEntries(
    result.release.cells.flatMap((cell) => (cell.state === 'hidden' ? [[cell.group, cell.reason]] : [])),
  )
}

const below = 'belowMinimum'
const protects = 'protects'

test.each<[string, Record<string, number>, Record<string, string>]>([
  ['one small cell', { A: 240, B: 36, C: 14, D: 4, E: 12, F: 55 }, { D: below, E: protects }],
  [
    'two that are small together',
    { A: 240, B: 36, C: 4, D: 3, E: 12, F: 55 },
    { C: below, D: below, E: protects },
  ],
  ['two that are many together', { A: 240, B: 36, C: 7, D: 6, E: 12, F: 55 }, { C: below, D: below }],
  ['a cell of nobody does not help', { A: 40, B: 8, C: 0, D: 20 }, { B: below, C: below, D: protects }],
])('%s', (_, parts, expected) => {
  const total = Object.values(parts).reduce((sum, n) => sum + n, 0)
  const draft = sizesOnly({ total, ...parts }, [{ whole: 'total', parts: Object.keys(parts) }])
  expect(hiddenOf(draft)).toEqual(expected)
})

test('a table with margins: three more cells', () => {
  const counts = [
    [30, 12, 4],
    [25, 18, 20],
    [16, 40, 22],
  ]
  const sizes: Record<string, number> = {}
  const names = [0, 1, 2]
  for (const r of names) for (const c of names) sizes[`r${r}c${c}`] = counts[r]?.[c] ?? 0
  const sum = (...cells: string[]): number => cells.reduce((total, cell) => total + (sizes[cell] ?? 0), 0)
  const rows = names.map((r) => ({ whole: `r${r}`, parts: names.map((c) => `r${r}c${c}`) }))
  const columns = names.map((c) => ({ whole: `c${c}`, parts: names.map((r) => `r${r}c${c}`) }))
  for (const { whole, parts } of [...rows, ...columns]) sizes[whole] = sum(...parts)
  sizes.all = sum('r0', 'r1', 'r2')
  const draft = sizesOnly(sizes, [
    { whole: 'all', parts: ['r0', 'r1', 'r2'] },
    { whole: 'all', parts: ['c0', 'c1', 'c2'] },
    ...rows,
    ...columns,
  ])
  expect(hiddenOf(draft)).toEqual({ r0c2: below, r0c1: protects, r1c1: protects, r1c2: protects })
})

test('two bureaus: the smallest sibling', () => {
  const draft = sizesOnly({ all: 102, one: 50, a: 30, b: 15, c: 5, two: 52, d: 40, e: 12 }, [
    { whole: 'all', parts: ['one', 'two'] },
    { whole: 'one', parts: ['a', 'b', 'c'] },
    { whole: 'two', parts: ['d', 'e'] },
  ])
  expect(hiddenOf(draft)).toEqual({ c: below, b: protects })
})

test('a filter that leaves few: one of the two is withheld', () => {
  const draft = sizesOnly({ bureau: 50, juniors: 46 }, [{ whole: 'bureau', parts: ['juniors'], rest: true }])
  expect(hiddenOf(draft)).toEqual({ juniors: protects })
})

test('men and women in and outside of a team, five asked for', () => {
  const people = (name: string, n: number): string[] =>
    Array.from({ length: n }, (_, index) => `${name}${index}`)
  const [fT, fE, mT, mE] = [people('fT', 2), people('fE', 29), people('mT', 3), people('mE', 11)]
  const groups = {
    all: [...fT, ...fE, ...mT, ...mE],
    women: [...fT, ...fE],
    outside: [...fE, ...mE],
    womenOutside: fE,
  }
  const draft = (names: readonly (keyof typeof groups)[]): Draft => ({
    id: 'now',
    groups: names.map((id) => ({ id, label, members: groups[id] })),
    cells: names.map((group) => ({ group, topic: 'q', n: groups[group].length, figures: {} })),
  })
  expect(hiddenOf(draft(['all', 'women', 'outside']), 5)).toEqual({})
  expect(hiddenOf(draft(['all', 'women', 'outside', 'womenOutside']), 5)).toEqual({ womenOutside: protects })
  const keep: CellKey[] = [
    { group: 'womenOutside', topic: 'q' },
    { group: 'women', topic: 'q' },
    { group: 'outside', topic: 'q' },
    { group: 'all', topic: 'q' },
  ]
  const forced = publish(draft(['all', 'women', 'outside', 'womenOutside']), policyWith({ minimum: 5 }), {
    keep,
  })
  expect(forced.ok).toBe(false)
  expect(
    forced.audit.leaks.map(({ people: n, relation }) => [n, relation.map((one) => [one.group, one.times])]),
  ).toEqual([
    [
      2,
      [
        ['women', 1],
        ['womenOutside', -1],
      ],
    ],
    [
      3,
      [
        ['all', 1],
        ['women', -1],
        ['outside', -1],
        ['womenOutside', 1],
      ],
    ],
  ])
})
