import { isIsoDate, parseIsoDate } from '@reform/calendar'
import type { ReviewCase } from './cases.ts'

/** Causes of an excess that reports tell apart. */
export const causeCodes = [
  'diet',
  'budget',
  'bills',
  'negotiations',
  'personnel',
  'infection',
  'disaster',
  'litigation',
  'systems',
  'peakLoad',
  'shortOfStaff',
  'absence',
  'oneExpert',
  'workMethod',
  'other',
] as const

/** One of {@link causeCodes}. */
export type CauseCode = (typeof causeCodes)[number]

/** Which case, which day (`YYYY-MM-DD`), and who. */
export type EntryStamp = { readonly caseId: string; readonly on: string; readonly by?: string }

/** One line of the register; lines are added and never changed. */
export type ReviewEntry =
  | (EntryStamp & { readonly kind: 'cause'; readonly code: CauseCode; readonly words: string })
  /** What the special duty was, and why moving staff or work could not avoid the excess. */
  | (EntryStamp & { readonly kind: 'specialDuty'; readonly outline: string; readonly whyUnavoidable: string })
  | (EntryStamp & { readonly kind: 'measure'; readonly words: string; readonly until?: string })
  | (EntryStamp & { readonly kind: 'closed' })
  | (EntryStamp & { readonly kind: 'reopened'; readonly words: string })

/** An entry that cannot stand. */
export type EntryProblem = {
  readonly code:
    | 'unknownCase'
    | 'notADate'
    | 'inTheFuture'
    | 'withoutWords'
    | 'alreadyClosed'
    | 'notClosed'
    | 'closedWithoutCause'
    | 'closedWithoutMeasure'
    | 'closedWithoutOutline'
  /** The place of the entry in what was given, from 0. */
  readonly index: number
  readonly caseId: string
}

/** How far a case has come: nothing, its cause, its measure, or closed. */
export type ReviewStage = 'opened' | 'causeFound' | 'measureTaken' | 'closed'

/** A case as it stands on a day. */
export type ReviewState = {
  readonly case: ReviewCase
  readonly stage: ReviewStage
  readonly causes: readonly { readonly code: CauseCode; readonly words: string; readonly on: string }[]
  readonly measures: readonly { readonly words: string; readonly on: string; readonly until?: string }[]
  readonly specialDuty?: { readonly outline: string; readonly whyUnavoidable: string }
  readonly closedOn?: string
  /** What is needed before it can be closed. */
  readonly missing: readonly ('cause' | 'measure' | 'outline')[]
  readonly overdue: boolean
  /** Days to the last day; below zero when it has passed. */
  readonly dueInDays: number
}

/** All cases as they stand on a day, and the entries that could not be taken. */
export type ReviewRegister = {
  readonly on: string
  readonly states: readonly ReviewState[]
  readonly problems: readonly EntryProblem[]
}

type Open = {
  readonly case: ReviewCase
  causes: ReviewState['causes']
  measures: ReviewState['measures']
  specialDuty: ReviewState['specialDuty']
  closedOn: string | undefined
}

function missingIn({ case: { finding }, causes, measures, specialDuty }: Open): ReviewState['missing'] {
  return [
    ...(causes.length === 0 ? (['cause'] as const) : []),
    ...(measures.length === 0 ? (['measure'] as const) : []),
    ...(finding.word === 'exempt' && specialDuty === undefined ? (['outline'] as const) : []),
  ]
}

const whyNotClosed = {
  cause: 'closedWithoutCause',
  measure: 'closedWithoutMeasure',
  outline: 'closedWithoutOutline',
} as const

function wordsOf(entry: ReviewEntry): string {
  if (entry.kind === 'closed') return 'closed'
  if (entry.kind !== 'specialDuty') return entry.words
  return entry.outline.trim() === '' ? '' : entry.whyUnavoidable
}

function problemOf(
  entry: ReviewEntry,
  state: Open | undefined,
  on: string,
): EntryProblem['code'] | undefined {
  if (state === undefined) return 'unknownCase'
  if (!isIsoDate(entry.on)) return 'notADate'
  if (entry.on > on) return 'inTheFuture'
  if (wordsOf(entry).trim() === '') return 'withoutWords'
  if (entry.kind === 'reopened') return state.closedOn === undefined ? 'notClosed' : undefined
  if (state.closedOn !== undefined) return 'alreadyClosed'
  const [first] = missingIn(state)
  return entry.kind === 'closed' && first !== undefined ? whyNotClosed[first] : undefined
}

function apply(state: Open, entry: ReviewEntry): void {
  const { on } = entry
  if (entry.kind === 'cause') {
    state.causes = [...state.causes, { code: entry.code, words: entry.words, on }]
  } else if (entry.kind === 'measure') {
    const until = entry.until === undefined ? {} : { until: entry.until }
    state.measures = [...state.measures, { words: entry.words, on, ...until }]
  } else if (entry.kind === 'specialDuty') {
    state.specialDuty = { outline: entry.outline, whyUnavoidable: entry.whyUnavoidable }
  } else {
    state.closedOn = entry.kind === 'closed' ? on : undefined
  }
}

function stageOf({ causes, measures, closedOn }: Open): ReviewStage {
  if (closedOn !== undefined) return 'closed'
  if (causes.length === 0) return 'opened'
  return measures.length === 0 ? 'causeFound' : 'measureTaken'
}

function stateOf(open: Open, on: string): ReviewState {
  const { case: one, causes, measures, specialDuty, closedOn } = open
  const dueInDays = parseIsoDate(one.due) - parseIsoDate(on)
  return {
    case: one,
    stage: stageOf(open),
    causes,
    measures,
    ...(specialDuty === undefined ? {} : { specialDuty }),
    ...(closedOn === undefined ? {} : { closedOn }),
    missing: missingIn(open),
    overdue: closedOn === undefined && dueInDays < 0,
    dueInDays,
  }
}

/**
 * The cases as they stand on a day after all entries, in the order of the cases: cause, measure, term, closed.
 *
 * Entries are applied by their days, those of one day as given. A case is closed only with a cause and a measure
 * in words and, where special duty excuses the excess, an outline of it; an entry that cannot stand is named and
 * changes nothing.
 *
 * @throws RangeError when the day is none, or two cases have one id.
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2760 },
 * ]
 * const assessment = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * const cases = reviewCases([{ assessment, departmentOf: () => 'A' }], npaRules)
 * const caseId = cases[0]?.id ?? ''
 * const entries: ReviewEntry[] = [
 *   { caseId, on: '2026-07-10', kind: 'cause', code: 'diet', words: 'Questions in the extraordinary session' },
 *   { caseId, on: '2026-07-11', kind: 'closed' },
 * ]
 * const register = reviewRegister(cases, entries, '2027-10-01')
 * register.states.map((one) => [one.stage, one.missing, one.overdue]) // => [['causeFound', ['measure'], true]]
 * register.problems.map((one) => one.code) // => ['closedWithoutMeasure']
 * ```
 */
export function reviewRegister(
  cases: readonly ReviewCase[],
  entries: readonly ReviewEntry[],
  on: string,
): ReviewRegister {
  if (!isIsoDate(on)) throw new RangeError(`reviewRegister: ${on} is not a day`)
  const open = new Map<string, Open>()
  for (const one of cases) {
    if (open.has(one.id)) throw new RangeError(`reviewRegister: two cases ${one.id}`)
    open.set(one.id, { case: one, causes: [], measures: [], specialDuty: undefined, closedOn: undefined })
  }
  const problems: EntryProblem[] = []
  const ordered = entries.map((entry, index) => ({ entry, index }))
  ordered.sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0))
  for (const { entry, index } of ordered) {
    const state = open.get(entry.caseId)
    const code = problemOf(entry, state, on)
    if (code !== undefined) problems.push({ code, index, caseId: entry.caseId })
    else if (state !== undefined) apply(state, entry)
  }
  return { on, states: [...open.values()].map((one) => stateOf(one, on)), problems }
}

/**
 * The cases whose last day has passed without their being closed, the longest overdue first.
 *
 * @example
 * ```ts
 * overdueReviews(reviewRegister([], [], '2026-10-01')) // => []
 * ```
 */
export function overdueReviews({ states }: ReviewRegister): readonly ReviewState[] {
  return states.filter(({ overdue }) => overdue).sort((a, b) => a.dueInDays - b.dueInDays)
}
