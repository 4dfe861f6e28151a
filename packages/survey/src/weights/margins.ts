import { type Answers, groupColumnOf } from '../model/answers.ts'

/**
 * One margin that weights are fitted to: how many people each group of a grouping has. `unknown` is the target
 * of the people whose group is not known; without it they must be left out by name (`excludeUnknown`).
 */
export type WeightMargin = {
  readonly grouping: string
  readonly targets: Readonly<Record<string, number>>
  readonly unknown?: number
}

/** What to do with people whose group is not known in a margin without a target for them. */
export type UnknownRule = 'refuse' | 'exclude'

/** The margins as numbers: the category of each person, −1 where it has none, and the targets. */
export type NumberedMargin = {
  readonly grouping: string
  readonly names: readonly string[]
  readonly targets: readonly number[]
  readonly categoryOf: Int32Array
}

/**
 * A margin against the answers.
 *
 * @throws RangeError when a target is negative or not finite or names a group that the grouping does not have.
 */
export function numberedMargin(
  answers: Answers,
  { grouping, targets, unknown }: WeightMargin,
): NumberedMargin {
  const { groups, index } = groupColumnOf(answers, grouping)
  for (const [id, target] of Object.entries(targets)) {
    if (!groups.includes(id)) throw new RangeError(`margin ${grouping}: there is no group ${id}`)
    if (!(target >= 0 && target < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`margin ${grouping}: the target of ${id} is ${target}`)
    }
  }
  if (unknown !== undefined && !(unknown >= 0 && unknown < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`margin ${grouping}: the target of unknown is ${unknown}`)
  }
  const names = unknown === undefined ? groups : [...groups, '(unknown)']
  const known = groups.map((id) => (Object.hasOwn(targets, id) ? (targets[id] ?? 0) : 0))
  const rest = unknown === undefined ? -1 : groups.length
  return {
    grouping,
    names,
    targets: unknown === undefined ? known : [...known, unknown],
    categoryOf: index.map((place) => (place < 0 ? rest : place)),
  }
}

/** The cells of the cross table of all margins that have people, and the cell of each person (−1: none). */
export type CrossTable = {
  readonly cellOf: Int32Array
  /** The category of each cell in each margin. */
  readonly categories: readonly Int32Array[]
  readonly size: number
}

/** Puts every person into a cell of the cross table. */
export function crossTable(margins: readonly NumberedMargin[], people: number): CrossTable {
  const keys = new Float64Array(people)
  for (const { names, categoryOf } of margins) {
    for (let place = 0; place < people; place += 1) {
      const category = categoryOf[place] ?? -1
      const key = keys[place] ?? 0
      keys[place] = key < 0 || category < 0 ? -1 : key * names.length + category
    }
  }
  const cellByKey = denseOrMap(margins)
  const cellOf = new Int32Array(people)
  const first: number[] = []
  for (let place = 0; place < people; place += 1) {
    const key = keys[place] ?? -1
    if (key < 0) {
      cellOf[place] = -1
      continue
    }
    let cell = cellByKey.get(key)
    if (cell === undefined) {
      cell = first.length
      cellByKey.set(key, cell)
      first.push(place)
    }
    cellOf[place] = cell
  }
  const categories = margins.map(({ categoryOf }) =>
    Int32Array.from(first, (place) => categoryOf[place] ?? -1),
  )
  return { cellOf, categories, size: first.length }
}

type CellLookup = { get(key: number): number | undefined; set(key: number, cell: number): unknown }

/** A table for small products of categories, a map for large ones. */
function denseOrMap(margins: readonly NumberedMargin[]): CellLookup {
  const product = margins.reduce((size, { names }) => size * names.length, 1)
  if (product > 1_000_000) return new Map<number, number>()
  const cells = new Int32Array(product).fill(-1)
  return {
    get: (key) => {
      const cell = cells[key] ?? -1
      return cell < 0 ? undefined : cell
    },
    set: (key, cell) => {
      cells[key] = cell
    },
  }
}
