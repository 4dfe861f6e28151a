import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  audit,
  type Cell,
  type Draft,
  emptyLedger,
  type Group,
  type Ledger,
  policyWith,
  publish,
  type Relation,
  recordRelease,
} from '../src/index.ts'
import { findsFew, onlyGroups, possibleCounts, shownSets } from './attacker.ts'

const label = { ja: '部署', en: 'Department' }
const runs = { numRuns: 300 }

const draftOf = (groups: readonly (readonly string[])[], id = 'now', wave = 'all'): Draft => ({
  id,
  groups: groups.map((members, index) => ({ id: `g${index}`, label, members })),
  cells: groups.map((members, index) => ({
    group: `g${index}`,
    topic: 'q',
    n: members.length,
    contributions: [{ wave }],
    figures: {},
  })),
})

const people = Array.from({ length: 14 }, (_, index) => `p${index}`)
const someGroups = fc.array(fc.subarray(people, { minLength: 1 }), { minLength: 1, maxLength: 7 })
const minimums = fc.integer({ min: 2, max: 6 })

describe('who follows from overlapping groups', () => {
  test('the audit is right about every pattern: it finds a few people exactly when someone could', () => {
    fc.assert(
      fc.property(someGroups, minimums, fc.infiniteStream(fc.boolean()), (groups, minimum, coins) => {
        const draft = draftOf(groups)
        const policy = policyWith(onlyGroups(minimum))
        const withheld = draft.cells.filter(() => coins.next().value)
        const shown = groups.filter((_, index) => !withheld.includes(draft.cells[index] as Cell))
        const small = shown.some((set) => set.length < minimum)
        const result = audit(draft, withheld, policy)
        expect(result.word).toBe(small || findsFew(shown, minimum) ? 'exposed' : 'safe')
      }),
      runs,
    )
  })

  test('a published release gives away no few people, in itself and with all before it', () => {
    fc.assert(
      fc.property(fc.array(someGroups, { minLength: 1, maxLength: 3 }), minimums, (releases, minimum) => {
        let ledger: Ledger = emptyLedger
        const shown: (readonly string[])[] = []
        for (const [index, groups] of releases.entries()) {
          const draft = draftOf(groups, `r${index}`)
          const result = publish(draft, policyWith(onlyGroups(minimum)), { ledger })
          if (!result.ok) throw new Error('nothing was to be kept')
          ledger = recordRelease(ledger, result.release)
          shown.push(...shownSets(draft, result.release))
        }
        expect(findsFew(shown, minimum)).toBe(false)
      }),
      runs,
    )
  })

  test('a higher minimum withholds at least as much, and the same draft gives the same release', () => {
    fc.assert(
      fc.property(someGroups, minimums, (groups, minimum) => {
        const hidden = (least: number): readonly string[] => {
          const result = publish(draftOf(groups), policyWith(onlyGroups(least)))
          return result.ok
            ? result.release.cells.filter((one) => one.state === 'hidden').map((one) => one.group)
            : []
        }
        const [less, more] = [hidden(minimum), hidden(minimum + 1)]
        expect(more).toEqual(expect.arrayContaining([...less]))
        expect(hidden(minimum)).toEqual(less)
      }),
      runs,
    )
  })
})

/** A table of counts with margins, each cell with how many have the property. */
type Table = {
  readonly rows: number
  readonly columns: number
  readonly n: readonly number[]
  readonly x: readonly number[]
}

const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((cells) => ({
        rows,
        columns,
        n: cells.map(([n]) => n),
        x: cells.map(([n, x]) => Math.min(n, x)),
      })),
  )

function tableDraft({ rows, columns, n, x }: Table): { draft: Draft; atoms: readonly (readonly number[])[] } {
  const range = (length: number): number[] => Array.from({ length }, (_, index) => index)
  const sets: [string, number[]][] = []
  for (const r of range(rows)) for (const c of range(columns)) sets.push([`r${r}c${c}`, [r * columns + c]])
  for (const r of range(rows)) sets.push([`r${r}`, range(columns).map((c) => r * columns + c)])
  for (const c of range(columns)) sets.push([`c${c}`, range(rows).map((r) => r * columns + c)])
  sets.push(['all', range(rows * columns)])
  const relations: Relation[] = [
    { whole: 'all', parts: range(rows).map((r) => `r${r}`) },
    { whole: 'all', parts: range(columns).map((c) => `c${c}`) },
    ...range(rows).map((r) => ({ whole: `r${r}`, parts: range(columns).map((c) => `r${r}c${c}`) })),
    ...range(columns).map((c) => ({ whole: `c${c}`, parts: range(rows).map((r) => `r${r}c${c}`) })),
  ]
  const total = (values: readonly number[], parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + (values[part] ?? 0), 0)
  const groups: Group[] = sets.map(([id]) => ({ id, label }))
  const cells: Cell[] = sets.map(([group, parts]) => ({
    group,
    topic: 'q',
    n: total(n, parts),
    figures: { yes: { kind: 'count', value: total(x, parts) } },
  }))
  return { draft: { id: 'now', groups, relations, cells }, atoms: sets.map(([, parts]) => parts) }
}

describe('values of tables with margins', () => {
  test('no withheld small cell of a release has one possible count only', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 5 }), (table, minimum) => {
        const { draft, atoms } = tableDraft(table)
        const result = publish(draft, policyWith({ minimum }))
        if (!result.ok) throw new Error('nothing was to be kept')
        const published = result.release.cells.flatMap((cell, index) =>
          cell.state === 'shown' && cell.figures.yes?.kind === 'count'
            ? [{ parts: atoms[index] ?? [], value: cell.figures.yes.value }]
            : [],
        )
        for (const [index, cell] of result.release.cells.entries()) {
          const n = draft.cells[index]?.n ?? 0
          if (cell.state === 'shown' || n === 0 || n >= minimum) continue
          expect(possibleCounts(table.n, published, atoms[index] ?? []).size).toBeGreaterThan(1)
        }
      }),
      runs,
    )
  })

  test('bounds given for withheld cells hold, and leaks of values are real', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.boolean()), (table, coins) => {
        const { draft, atoms } = tableDraft(table)
        const minimum = 4
        const withheld = draft.cells.filter(({ n }) => n < minimum || coins.next().value)
        const result = audit(draft, withheld, policyWith({ minimum, unanimity: 'show' }))
        const published = draft.cells.flatMap((cell, index) =>
          withheld.includes(cell) || cell.figures.yes?.kind !== 'count'
            ? []
            : [{ parts: atoms[index] ?? [], value: cell.figures.yes.value }],
        )
        const possible = (group: string): readonly number[] => {
          const index = draft.cells.findIndex((cell) => cell.group === group)
          return [...possibleCounts(table.n, published, atoms[index] ?? [])].sort((a, b) => a - b)
        }
        for (const { group, lowest, highest } of result.intervals) {
          const values = possible(group)
          expect(values.length).toBeGreaterThan(1)
          expect(values[0]).toBeGreaterThanOrEqual(lowest ?? 0)
          expect(values[values.length - 1]).toBeLessThanOrEqual(highest ?? Number.POSITIVE_INFINITY)
        }
        for (const { kind, exposed } of result.leaks) {
          if (kind === 'narrow') expect(possible(exposed[0]?.group ?? '')).toHaveLength(1)
        }
      }),
      runs,
    )
  })
})

describe('values of overlapping groups', () => {
  /** Everybody has the property or not; all ways in which that fits the published counts are tried. */
  function possible(
    everybody: readonly string[],
    published: readonly { readonly set: readonly string[]; readonly value: number }[],
    wanted: readonly string[],
  ): ReadonlySet<number> {
    const places = new Map(everybody.map((person, index) => [person, index]))
    const masks = published.map(({ set, value }) => ({ set: set.map((one) => places.get(one) ?? 0), value }))
    const asked = wanted.map((one) => places.get(one) ?? 0)
    const found = new Set<number>()
    const has = (choice: number, set: readonly number[]): number =>
      set.reduce((sum, place) => sum + ((choice >> place) & 1), 0)
    for (let choice = 0; choice < 2 ** everybody.length; choice += 1) {
      if (masks.every(({ set, value }) => has(choice, set) === value)) found.add(has(choice, asked))
    }
    return found
  }

  test('no withheld small group has one possible count only', () => {
    const everybody = people.slice(0, 10)
    const groups = fc.array(fc.subarray(everybody, { minLength: 1 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(groups, fc.subarray(everybody), fc.integer({ min: 2, max: 4 }), (sets, having, minimum) => {
        const count = (set: readonly string[]): number => set.filter((one) => having.includes(one)).length
        const draft: Draft = {
          id: 'now',
          groups: sets.map((members, index) => ({ id: `g${index}`, label, members })),
          cells: sets.map((set, index) => ({
            group: `g${index}`,
            topic: 'q',
            n: set.length,
            figures: { yes: { kind: 'count', value: count(set) } },
          })),
        }
        const result = publish(draft, policyWith({ minimum }))
        if (!result.ok) throw new Error('nothing was to be kept')
        const isShown = (index: number): boolean => result.release.cells[index]?.state === 'shown'
        const published = sets.flatMap((set, index) => (isShown(index) ? [{ set, value: count(set) }] : []))
        for (const [index, set] of sets.entries()) {
          const mustStay = set.length < minimum || count(set) === 0 || count(set) === set.length
          if (mustStay) expect(isShown(index)).toBe(false)
          if (mustStay) expect(possible(everybody, published, set).size).toBeGreaterThan(1)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('a higher minimum withholds at least as much in tables with values too', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 5 }), (table, minimum) => {
        const { draft } = tableDraft(table)
        const hidden = (least: number): readonly string[] => {
          const result = publish(draft, policyWith({ minimum: least }))
          if (!result.ok) throw new Error('nothing was to be kept')
          return result.release.cells.filter((one) => one.state === 'hidden').map((one) => one.group)
        }
        expect(hidden(minimum + 1)).toEqual(expect.arrayContaining([...hidden(minimum)]))
      }),
      runs,
    )
  })
})

describe('two divisions of the same people without cells where they meet', () => {
  test('few people never follow within one division', () => {
    // Each person is in one of three departments and one of three grades; sizes only, or members as well.
    const place = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
    fc.assert(
      fc.property(fc.array(place, { minLength: 6, maxLength: 14 }), minimums, (places, minimum) => {
        const who = (axis: 0 | 1, value: number): string[] =>
          places.flatMap((one, index) => (one[axis] === value ? [`p${index}`] : []))
        const parts = ([0, 1] as const).map((axis) => [0, 1, 2].map((value) => `${axis}.${value}`))
        const sets = new Map<string, string[]>([['all', places.map((_, index) => `p${index}`)]])
        for (const axis of [0, 1] as const)
          for (const value of [0, 1, 2]) sets.set(`${axis}.${value}`, who(axis, value))
        const draft: Draft = {
          id: 'now',
          groups: [...sets.keys()].map((id) => ({ id, label })),
          relations: parts.map((each) => ({ whole: 'all', parts: each })),
          cells: [...sets].map(([group, set]) => ({ group, topic: 'q', n: set.length, figures: {} })),
        }
        const result = publish(draft, policyWith(onlyGroups(minimum)))
        if (!result.ok) throw new Error('nothing was to be kept')
        const shown = result.release.cells.flatMap((cell) =>
          cell.state === 'shown' ? [sets.get(cell.group) ?? []] : [],
        )
        // Where sizes do not tell how two divisions meet, differences between them are not few people by name;
        // within one division, few may never follow.
        for (const each of parts) {
          const own = shown.filter(
            (set) => set.length === places.length || each.some((id) => sets.get(id) === set),
          )
          expect(findsFew(own, minimum)).toBe(false)
        }
      }),
      runs,
    )
  })
})
