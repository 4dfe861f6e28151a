import type { RebalanceQuestion, Taker, WorkToDo } from './question.ts'

/** People who may take the same work; what matters about them is only how much they can take. */
export type TakerClass = {
  readonly work: ReadonlySet<number>
  readonly people: readonly Taker[]
}

/** The question in whole portions. */
export type Portions = {
  readonly portion: number
  readonly work: readonly WorkToDo[]
  /** By work, in portions. */
  readonly demands: readonly number[]
  readonly classes: readonly TakerClass[]
}

function requireWhole(what: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`rebalance: ${what}: ${value}`)
}

/** Checks the question and sorts people into classes. */
export function portionsOf({ people, work, portionMinutes = 15 }: RebalanceQuestion): Portions {
  if (!Number.isInteger(portionMinutes) || portionMinutes < 1)
    throw new RangeError(`rebalance: portions of ${portionMinutes} minutes`)
  requireDistinct(people.map(({ id }) => id))
  requireDistinct(work.map(({ id }) => id))
  for (const { id, loadMinutes, roomMinutes, accommodation } of people) {
    requireWhole(`${id}: load`, loadMinutes)
    requireWhole(`${id}: room`, roomMinutes)
    requireWhole(`${id}: accommodation`, accommodation?.mostMinutes ?? 0)
  }
  const demands = work.map(({ id, minutes }) => {
    requireWhole(`${id}: minutes`, minutes)
    if (minutes % portionMinutes !== 0)
      throw new RangeError(`rebalance: ${id}: ${minutes} minutes are not whole portions of ${portionMinutes}`)
    return minutes / portionMinutes
  })
  const classes = new Map<string, { work: ReadonlySet<number>; people: Taker[] }>()
  for (const person of people) {
    const open = work.flatMap((one, index) => (mayTake(person, one) ? [index] : []))
    const key = open.join()
    const known = classes.get(key) ?? { work: new Set(open), people: [] }
    classes.set(key, known)
    known.people.push(person)
  }
  return { portion: portionMinutes, work, demands, classes: [...classes.values()] }
}

function requireDistinct(ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new RangeError(`rebalance: ${id} is there twice`)
    seen.add(id)
  }
}

function mayTake({ id, groups }: Taker, { groups: open, except = [] }: WorkToDo): boolean {
  return !except.includes(id) && groups.some((group) => open.includes(group))
}

/** The portions that someone can take so that the load does not pass a level. */
export function portionsUpTo(level: number, portion: number, person: Taker): number {
  const { roomMinutes, accommodation, loadMinutes } = person
  const most = Math.min(roomMinutes, accommodation?.mostMinutes ?? roomMinutes)
  return Math.floor(Math.max(0, Math.min(most, level - loadMinutes)) / portion)
}

/** The same for a class. */
export function capacityOf(level: number, portion: number, { people }: TakerClass): number {
  return people.reduce((sum, person) => sum + portionsUpTo(level, portion, person), 0)
}
