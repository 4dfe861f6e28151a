import type { Portions, TakerClass } from './classes.ts'
import type { LinearSolver } from './question.ts'

/** Which part of the question is looked at: indices of work and classes. */
export type Part = { readonly work: readonly number[]; readonly classes: readonly number[] }

/** Portions by work and class. */
export type Flow = {
  readonly portions: (work: number, of: number) => number
  readonly total: number
}

function name(work: number, of: number): string {
  return `x_${work}_${of}`
}

function sum(names: readonly string[]): string {
  return names.join(' + ')
}

function pairs({ classes }: Portions, part: Part): readonly (readonly [work: number, of: number])[] {
  return part.work.flatMap((work) =>
    part.classes.flatMap((of) => ((classes[of] as TakerClass).work.has(work) ? [[work, of] as const] : [])),
  )
}

function flowFrom(values: ReadonlyMap<string, number>, all: ReturnType<typeof pairs>): Flow {
  const found = new Map<string, number>()
  for (const [work, of] of all) {
    const value = values.get(name(work, of)) ?? 0
    const whole = Math.round(value)
    if (Math.abs(value - whole) > 1e-6 || whole < 0)
      throw new Error(`rebalance: the solver gave ${value} portions`)
    if (whole > 0) found.set(name(work, of), whole)
  }
  return {
    portions: (work, of) => found.get(name(work, of)) ?? 0,
    total: [...found.values()].reduce((a, b) => a + b, 0),
  }
}

/** The most work that classes with these capacities can take. */
export function largestFlow(
  portions: Portions,
  part: Part,
  capacity: (of: number) => number,
  solver: LinearSolver,
): Flow {
  const all = pairs(portions, part)
  if (all.length === 0) return { portions: () => 0, total: 0 }
  const names = all.map(([work, of]) => name(work, of))
  const lines = [
    ...part.work.map((work) => [all.filter(([one]) => one === work), portions.demands[work] ?? 0] as const),
    ...part.classes.map((of) => [all.filter(([, one]) => one === of), capacity(of)] as const),
  ]
  const rows = lines.flatMap(([terms, most], index) =>
    terms.length === 0 ? [] : [` r${index}: ${sum(terms.map(([w, k]) => name(w, k)))} <= ${most}`],
  )
  return flowFrom(solver(['Maximize', ` obj: ${sum(names)}`, 'Subject To', ...rows, 'End'].join('\n')), all)
}

/**
 * All work of a part, with each class taking at least `least` and at most so many more: that a flow exists is
 * known.
 */
export function exactFlow(
  portions: Portions,
  part: Part,
  least: (of: number) => number,
  more: (of: number) => number,
  solver: LinearSolver,
): Flow {
  const all = pairs(portions, part)
  const works = part.work.map((work, index) => {
    const terms = all.filter(([one]) => one === work).map(([w, k]) => name(w, k))
    return ` w${index}: ${sum(terms)} = ${portions.demands[work] ?? 0}`
  })
  const bounds = part.classes.flatMap((of, index) => {
    const terms = sum(all.filter(([, one]) => one === of).map(([w, k]) => name(w, k)))
    return [` l${index}: ${terms} >= ${least(of)}`, ` m${index}: ${terms} <= ${least(of) + more(of)}`]
  })
  const [first] = all
  const objective = first === undefined ? '' : ` obj: 0 ${name(...first)}`
  return flowFrom(solver(['Minimize', objective, 'Subject To', ...works, ...bounds, 'End'].join('\n')), all)
}

/**
 * The work that cannot be done in full at these capacities and the classes that alone may take it: what is
 * reached from unmet work by handing portions on. Their capacity is used up, so that this is a proof.
 */
export function unmetPart(portions: Portions, part: Part, flow: Flow): Part {
  const open = part.work.filter((work) => {
    const taken = part.classes.reduce((all, of) => all + flow.portions(work, of), 0)
    return taken < (portions.demands[work] ?? 0)
  })
  const work = new Set(open)
  const classes = new Set<number>()
  for (const one of work) {
    for (const of of part.classes) {
      if (classes.has(of) || !(portions.classes[of] as TakerClass).work.has(one)) continue
      classes.add(of)
      for (const other of part.work) if (flow.portions(other, of) > 0) work.add(other)
    }
  }
  return { work: [...work], classes: [...classes] }
}
