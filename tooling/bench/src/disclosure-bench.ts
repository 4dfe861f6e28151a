import {
  type Audit,
  audit,
  type BoundsSolver,
  type CellKey,
  crossingOf,
  type Draft,
  policyWith,
  publish,
} from '@reform/disclosure'
import { loadBoundsSolver } from '@reform/disclosure/solver'
import { madeAxis, madeNumbers, madeRelease } from './made-release.ts'
import { type Measurement, medianTime, mustEqual } from './measure.ts'
import { possibleSums, tellsFew } from './try-everything.ts'

const minimum = 4

/** A table of two rows and three columns with margins: each cell with the leaves it adds up, people and counts. */
function smallTable(next: () => number) {
  const axes = [madeAxis('r', [2]), madeAxis('c', [3])]
  const { groups, relations } = crossingOf(axes)
  const sizes = Array.from({ length: 6 }, () => 1 + Math.floor(next() * 5))
  const counts = sizes.map((size) => Math.floor(next() * (size + 1)))
  const add = (values: readonly number[], parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + (values[part] ?? 0), 0)
  const cells = groups.map(({ id, places: [row = '', column = ''] }) => {
    const parts = [0, 1, 2, 3, 4, 5].filter(
      (leaf) =>
        (row === 'r' || row === `r.${Math.floor(leaf / 3) + 1}`) &&
        (column === 'c' || column === `c.${(leaf % 3) + 1}`),
    )
    return { group: id, topic: 'q', n: add(sizes, parts), parts, value: add(counts, parts) }
  })
  const draft: Draft = {
    id: 'small',
    groups,
    relations,
    cells: cells.map(({ group, topic, n, value }) => ({
      group,
      topic,
      n,
      figures: { yes: { kind: 'count', value } },
    })),
  }
  return { draft, sizes, cells }
}

/** Audits of random patterns of small tables must say what trying everything says. */
function compareSmall(solver: BoundsSolver): void {
  const next = madeNumbers(1)
  for (let table = 1; table <= 100; table += 1) {
    const { draft, sizes, cells } = smallTable(next)
    const hidden = cells.map(({ n }) => n < minimum || next() < 0.3)
    const shown = cells.filter((_, index) => !hidden[index])
    const targets = cells.filter(({ n }) => n < minimum)
    const sums = possibleSums(
      sizes,
      shown,
      targets.map(({ parts }) => parts),
    )
    const few = tellsFew(
      sizes,
      shown.map(({ parts }) => parts),
      minimum,
    )
    const expected = few || sums.some(({ size }) => size === 1) ? 'exposed' : 'safe'
    const withheld: readonly CellKey[] = draft.cells.filter((_, index) => hidden[index])
    const found = audit(draft, withheld, policyWith({ minimum, unanimity: 'show' }), { solver })
    mustEqual(`audit of small table ${table}`, found.word, expected)
  }
}

/** A table over three hierarchies: departments with divisions, grades, tiers. */
const large = (seed: number): Draft =>
  madeRelease([madeAxis('d', [5, 4]), madeAxis('g', [2, 4]), madeAxis('t', [2, 2])], {
    seed,
    mean: 40,
    smallShare: 0.02,
  })

/** Every withheld cell that must be protected can take several values, by the solver from the raw table. */
function compareLarge(draft: Draft, withheld: readonly CellKey[], found: Audit, solver: BoundsSolver): void {
  const place = new Map(draft.cells.map(({ group }, index) => [group, index]))
  const isHidden = new Set(withheld.map(({ group }) => group))
  const variables = draft.cells.map(({ group, n, figures: { beyond } }) => {
    const value = beyond?.kind === 'count' ? beyond.value : 0
    return isHidden.has(group) ? { lowest: 0, highest: n } : { lowest: value, highest: value }
  })
  const rows = (draft.relations ?? []).map(({ whole, parts }) => ({
    columns: [whole, ...parts].map((group) => place.get(group) ?? 0),
    times: [-1, ...parts.map(() => 1)],
    lowest: 0,
    highest: 0,
  }))
  const intervals = found.intervals.filter(({ figure }) => figure === 'beyond')
  const bounds = solver(
    { variables, rows },
    intervals.map(({ group }) => [place.get(group) ?? 0]),
  )
  for (const [index, { group, lowest, highest }] of intervals.entries()) {
    const [low, high] = [bounds[index]?.lowest ?? 0, bounds[index]?.highest ?? 0]
    const isInside = (lowest ?? 0) <= low + 1e-6 && high <= (highest ?? 0) + 1e-6
    // That nobody is beyond the line harms nobody.
    const leavesChoice = high - low > 1 - 1e-6 || high < 1e-6
    mustEqual(`bounds of ${group} hold, and leave a choice`, [isInside, leavesChoice], [true, true])
  }
}

/** A release of 2,002 cells over three hierarchies: the audit of what is withheld, and the withholding. */
export async function benchDisclosure(): Promise<readonly Measurement[]> {
  const solver = await loadBoundsSolver()
  compareSmall(solver)
  const draft = large(7)
  const result = publish(draft, undefined, { solver })
  if (!result.ok) throw new Error('the made release is refused')
  const withheld = result.release.cells.filter((cell) => cell.state === 'hidden')
  compareLarge(draft, withheld, result.audit, solver)
  const small = draft.cells.filter(({ n }) => n < 10)
  mustEqual('small cells alone are exposed', audit(draft, small).word, 'exposed')
  const size = `${draft.cells.length} cells, ${withheld.length} withheld`
  return [
    { task: `audit (${size})`, milliseconds: medianTime(() => audit(draft, withheld)), promised: 5000 },
    {
      task: `audit with solver (${size})`,
      milliseconds: medianTime(() => audit(draft, withheld, undefined, { solver })),
      promised: 5000,
    },
    {
      task: `audit (${size.replace(/, .*/, '')}, only ${small.length} withheld)`,
      milliseconds: medianTime(() => audit(draft, small)),
      promised: 5000,
    },
    { task: `publish (${size})`, milliseconds: medianTime(() => publish(draft), 3) },
  ]
}
