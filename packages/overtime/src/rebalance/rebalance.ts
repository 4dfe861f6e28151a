import { capacityOf, type Portions, portionsOf, portionsUpTo, type TakerClass } from './classes.ts'
import { exactFlow, type Flow, largestFlow, type Part, unmetPart } from './flow.ts'
import type { Assignment, LinearSolver, Rebalance, RebalanceQuestion, Shortage, Taker } from './question.ts'

const noCeiling = Number.MAX_SAFE_INTEGER

function classAt({ classes }: Portions, index: number): TakerClass {
  return classes[index] as TakerClass
}

function demandOf({ demands }: Portions, { work }: Part): number {
  return work.reduce((all, index) => all + (demands[index] ?? 0), 0)
}

function shortageOf(question: RebalanceQuestion, portions: Portions, part: Part): Shortage {
  const { portion, work } = portions
  const people = part.classes.flatMap((of) => classAt(portions, of).people)
  const room = part.classes.reduce(
    (all, of) => all + capacityOf(noCeiling, portion, classAt(portions, of)),
    0,
  )
  const workMinutes = demandOf(portions, part) * portion
  const shortMinutes = workMinutes - room * portion
  const largest = Math.max(0, ...people.map(({ roomMinutes }) => roomMinutes))
  const each = Math.floor((question.newPersonMinutes ?? largest) / portion) * portion
  return {
    work: part.work.map((index) => work[index]?.id ?? ''),
    workMinutes,
    people: people.map(({ id }) => id),
    roomMinutes: room * portion,
    shortMinutes,
    ...(each > 0 ? { shortPeople: Math.ceil(shortMinutes / each) } : {}),
  }
}

/** The lowest level of load at which a part can be done, given that it can at all. */
function lowestLevel(portions: Portions, part: Part, solver: LinearSolver): number {
  const people = part.classes.flatMap((of) => classAt(portions, of).people)
  const need = demandOf(portions, part)
  let fails = Math.min(...people.map(({ loadMinutes }) => loadMinutes))
  let holds = Math.max(...people.map(({ loadMinutes, roomMinutes }) => loadMinutes + roomMinutes))
  while (holds - fails > 1) {
    const middle = Math.floor((holds + fails) / 2)
    if (flowAt(portions, part, middle, solver).total === need) holds = middle
    else fails = middle
  }
  return holds
}

function flowAt(portions: Portions, part: Part, level: number, solver: LinearSolver): Flow {
  const { portion } = portions
  return largestFlow(portions, part, (of) => capacityOf(level, portion, classAt(portions, of)), solver)
}

/** Hands the portions of one class to its people: each up to below the level, some one portion more. */
function handOut(
  portions: Portions,
  of: number,
  part: Part,
  level: number,
  flow: Flow,
): readonly Assignment[] {
  const { portion, work } = portions
  const { people } = classAt(portions, of)
  const below = people.map((person) => portionsUpTo(level - 1, portion, person))
  let more =
    part.work.reduce((all, index) => all + flow.portions(index, of), 0) - below.reduce((a, b) => a + b, 0)
  const left = people.map((person, n) => {
    const can = portionsUpTo(level, portion, person) > (below[n] ?? 0) && more > 0
    if (can) more--
    return (below[n] ?? 0) + (can ? 1 : 0)
  })
  return part.work.flatMap((index) => {
    let open = flow.portions(index, of)
    return people.flatMap((person, n): readonly Assignment[] => {
      const taken = Math.min(open, left[n] ?? 0)
      open -= taken
      left[n] = (left[n] ?? 0) - taken
      return taken === 0 ? [] : [{ work: work[index]?.id ?? '', person: person.id, minutes: taken * portion }]
    })
  })
}

/**
 * The assignment that breaks no limit, respects accommodation and spreads the load most evenly; or the proof that
 * none exists, with the minutes and people short.
 *
 * Most evenly: the highest load is as low as can be, as few people as possible have it, then the same for the
 * next highest, and so on; this also makes the sum of squares smallest. It is exact on whole portions, level by
 * level: at each level the work that cannot be done below it is found together with the people who alone may take
 * it. People whom the work could go to without a difference get it in the order given.
 *
 * @throws RangeError when an id is there twice or minutes are not whole numbers, or not whole portions of work.
 * @throws Error when the solver gives no answer in whole portions.
 * @example
 * ```ts
 * const solver = await highsSolver()
 * const people = [
 *   { id: 'a', groups: ['x'], loadMinutes: 1200, roomMinutes: 1500 },
 *   { id: 'b', groups: ['x'], loadMinutes: 600, roomMinutes: 2100 },
 *   { id: 'c', groups: ['x'], loadMinutes: 0, roomMinutes: 2700, accommodation: { reason: 'childcare' as const, mostMinutes: 120 } },
 * ]
 * const shared = rebalance({ people, work: [{ id: 'w', minutes: 1020, groups: ['x'] }] }, solver)
 * shared.possible ? shared.loads.map((one) => [one.person, one.after]) : []
 * // => [['a', 1350], ['b', 1350], ['c', 120]]
 * const tooMuch = rebalance({ people, work: [{ id: 'w', minutes: 6000, groups: ['x'] }] }, solver)
 * tooMuch.possible ? undefined : [tooMuch.shortage.shortMinutes, tooMuch.shortage.shortPeople] // => [2280, 1]
 * ```
 */
export function rebalance(question: RebalanceQuestion, solver: LinearSolver): Rebalance {
  const portions = portionsOf(question)
  let part: Part = {
    work: portions.demands.flatMap((demand, index) => (demand > 0 ? [index] : [])),
    classes: portions.classes.flatMap(({ work }, index) => (work.size > 0 ? [index] : [])),
  }
  const all = flowAt(portions, part, noCeiling, solver)
  if (all.total < demandOf(portions, part)) {
    const unmet = unmetPart(portions, part, all)
    return { possible: false, shortage: shortageOf(question, portions, unmet) }
  }
  const assignments: Assignment[] = []
  while (part.work.length > 0) {
    const level = lowestLevel(portions, part, solver)
    const below = flowAt(portions, part, level - 1, solver)
    const tight = unmetPart(portions, part, below)
    assignments.push(...assign(portions, tight, level, solver))
    part = {
      work: part.work.filter((index) => !tight.work.includes(index)),
      classes: part.classes.filter((index) => !tight.classes.includes(index)),
    }
  }
  return checked(question, assignments)
}

function assign(portions: Portions, tight: Part, level: number, solver: LinearSolver): readonly Assignment[] {
  const { portion } = portions
  const least = (of: number): number => capacityOf(level - 1, portion, classAt(portions, of))
  const more = (of: number): number => capacityOf(level, portion, classAt(portions, of)) - least(of)
  const flow = exactFlow(portions, tight, least, more, solver)
  return tight.classes.flatMap((of) => handOut(portions, of, tight, level, flow))
}

/** The result, after counting everything once more without the solver. */
function checked(question: RebalanceQuestion, assignments: readonly Assignment[]): Rebalance {
  const added = new Map<string, number>()
  const done = new Map<string, number>()
  for (const { work, person, minutes } of assignments) {
    added.set(person, (added.get(person) ?? 0) + minutes)
    done.set(work, (done.get(work) ?? 0) + minutes)
  }
  const isDone = question.work.every(({ id, minutes }) => (done.get(id) ?? 0) === minutes)
  const isKept = question.people.every((person) => (added.get(person.id) ?? 0) <= mostOf(person))
  if (!isDone || !isKept) throw new Error('rebalance: the solver’s answer does not hold')
  const loads = question.people.map(({ id, loadMinutes }) => {
    const more = added.get(id) ?? 0
    return { person: id, before: loadMinutes, added: more, after: loadMinutes + more }
  })
  return { possible: true, assignments, loads }
}

function mostOf({ roomMinutes, accommodation }: Taker): number {
  return Math.min(roomMinutes, accommodation?.mostMinutes ?? roomMinutes)
}
