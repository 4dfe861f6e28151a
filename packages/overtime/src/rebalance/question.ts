/** Why someone takes over less than the limits would allow, or nothing. */
export type Accommodation = {
  readonly reason: 'childcare' | 'familyCare' | 'health' | 'other'
  /** The most minutes that may be added; 0 for nothing. */
  readonly mostMinutes: number
}

/** Someone who may take over work. */
export type Taker = {
  readonly id: string
  /** The groups the person belongs to, such as a section or a skill. */
  readonly groups: readonly string[]
  /** The load before: overtime worked and planned in the span that is to be even. */
  readonly loadMinutes: number
  /** The most that may be added so that every limit holds; see `roomOf`. */
  readonly roomMinutes: number
  readonly accommodation?: Accommodation
}

/** Work that must be done, and who may take it over. */
export type WorkToDo = {
  readonly id: string
  readonly minutes: number
  readonly groups: readonly string[]
  /** People who may not take it, such as those whom it is taken from. */
  readonly except?: readonly string[]
}

/** What is to be shared out. */
export type RebalanceQuestion = {
  readonly people: readonly Taker[]
  readonly work: readonly WorkToDo[]
  /** Work is handed over in portions of so many minutes; 15 when absent. */
  readonly portionMinutes?: number
  /** What one more person could take; the largest room among those who may when absent. */
  readonly newPersonMinutes?: number
}

/** Work handed to a person. */
export type Assignment = { readonly work: string; readonly person: string; readonly minutes: number }

/** A person's load before and after. */
export type LoadChange = {
  readonly person: string
  readonly before: number
  readonly added: number
  readonly after: number
}

/** Why no assignment exists: this work can go only to these people, and they have less room than it needs. */
export type Shortage = {
  readonly work: readonly string[]
  readonly workMinutes: number
  readonly people: readonly string[]
  /** Their room in whole portions, accommodation taken into account. */
  readonly roomMinutes: number
  readonly shortMinutes: number
  /** How many more people that makes; absent when nobody's room says what one person can take. */
  readonly shortPeople?: number
}

/** The most even assignment, or the proof that there is none. */
export type Rebalance =
  | {
      readonly possible: true
      readonly assignments: readonly Assignment[]
      readonly loads: readonly LoadChange[]
    }
  | { readonly possible: false; readonly shortage: Shortage }

/** A linear problem with whole answers, in CPLEX's LP format, and the values of its variables. */
export type LinearSolver = (problem: string) => ReadonlyMap<string, number>
