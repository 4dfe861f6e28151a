import { type Axis, type Cell, crossingOf, type Draft } from '@reform/disclosure'

/** Numbers from 0 to 1 that look like chance and are the same on every call. */
export function madeNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39)
    mixed ^= mixed >>> 15
    return (mixed >>> 0) / 2 ** 32
  }
}

/** An axis of so many parts on each level: `[5, 4]` is five parts of four parts each. */
export function madeAxis(name: string, levels: readonly number[]): Axis {
  const label = (id: string): Axis[number]['label'] => ({ ja: id, en: id })
  let above = [`${name}`]
  const axis = [{ id: name, label: label(name) } as Axis[number]]
  for (const parts of levels) {
    above = above.flatMap((parent) =>
      Array.from({ length: parts }, (_, index) => {
        const id = `${parent}.${index + 1}`
        axis.push({ id, label: label(id), parent })
        return id
      }),
    )
  }
  return axis
}

/** A table over several hierarchies with all margins: how many people, how many beyond a line, their minutes. */
export function madeRelease(
  axes: readonly Axis[],
  options: { readonly seed: number; readonly mean: number; readonly smallShare: number },
): Draft {
  const { groups, relations } = crossingOf(axes)
  const next = madeNumbers(options.seed)
  const values = new Map<string, readonly [number, number, number]>()
  const isLeaf = (places: readonly string[]): boolean =>
    places.every((place, position) => !axes[position]?.some((node) => node.parent === place))
  for (const { id, places } of groups) {
    if (!isLeaf(places)) continue
    const n =
      next() < options.smallShare ? 1 + Math.floor(next() * 9) : 10 + Math.floor(next() * 2 * options.mean)
    const beyond = Math.floor(next() * n * 0.4)
    values.set(id, [n, beyond, beyond * 60 + Math.floor(next() * n * 900)])
  }
  const partsOf = new Map(relations.map(({ whole, parts }) => [whole, parts]))
  const amountOf = (id: string): readonly [number, number, number] => {
    const found = values.get(id)
    if (found !== undefined) return found
    const parts = (partsOf.get(id) ?? []).map(amountOf)
    const sum = (at: 0 | 1 | 2): number => parts.reduce((total, part) => total + part[at], 0)
    const value = [sum(0), sum(1), sum(2)] as const
    values.set(id, value)
    return value
  }
  const cells: Cell[] = groups.map(({ id }) => {
    const [n, beyond, minutes] = amountOf(id)
    return {
      group: id,
      topic: 'overtime',
      n,
      figures: {
        beyond: { kind: 'count', value: beyond, harmless: 'none' },
        minutes: { kind: 'sum', value: minutes, harmless: 'none' },
      },
    }
  })
  return { id: 'made', groups: groups.map(({ id, label }) => ({ id, label })), relations, cells }
}
