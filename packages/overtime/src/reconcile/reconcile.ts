import { isIsoDate } from '@reform/calendar'
import type { TimeSpan } from '../daily/day.ts'
import { joined, minutesOf } from '../daily/spans.ts'
import type { RowProblem, RowProblemCode } from './problem.ts'

/** Working time as declared for one day. */
export type Declared = {
  readonly row: number
  readonly person: string
  readonly date: string
  /** Minutes of work, breaks not included; `null` is unknown. */
  readonly minutes: number | null
  /** Breaks of the day, which the presence log does not show; none when absent. */
  readonly breakMinutes?: number
}

/** One stretch of presence from a log. Minutes from the midnight of its day; `null` where a stamp is missing. */
export type Presence = {
  readonly row: number
  readonly person: string
  readonly date: string
  readonly from: number | null
  readonly to: number | null
  /** Which log, such as `pc` or `gate`. */
  readonly source: string
}

/** Why presence and declaration differ. */
export type GapReasonCode =
  | 'private'
  | 'study'
  | 'waiting'
  | 'logForgotten'
  | 'workElsewhere'
  | 'workNotDeclared'
  | 'workNotOrdered'
  | 'other'

/** The reason for a gap as someone gave it. */
export type GapReason = {
  readonly person: string
  readonly date: string
  readonly code: GapReasonCode
  readonly words?: string
}

/** How declaration and presence of one day stand to each other. */
export type DayStanding =
  /** They differ by no more than the tolerance. */
  | 'agrees'
  /** They differ, and a reason is given. */
  | 'explained'
  /** They differ, and the reason says that work was not declared or not ordered: the record has to be put right. */
  | 'toBePutRight'
  /** They differ without a reason. */
  | 'unexplained'
  | 'onlyDeclared'
  | 'onlyPresent'
  /** One of them is there and cannot be read. */
  | 'unreadable'

/** One day of one person: both figures, neither in place of the other. */
export type ReconciledDay = {
  readonly person: string
  readonly date: string
  readonly standing: DayStanding
  readonly declaredMinutes: number | null
  /** Presence less breaks. */
  readonly presentMinutes: number | null
  /** Presence less declaration; above zero when someone was there for longer. */
  readonly gap: number | null
  readonly reason?: GapReason
  readonly sources: readonly string[]
}

/** One person over all days. */
export type ReconciledPerson = {
  readonly person: string
  readonly days: readonly ReconciledDay[]
  readonly unexplainedDays: number
  /** Minutes of presence beyond the declaration, and of declaration beyond presence, on days that have both. */
  readonly longerMinutes: number
  readonly shorterMinutes: number
}

/** Declared hours against presence. Rows read are rows used plus rows set aside. */
export type Reconciliation = {
  readonly toleranceMinutes: number
  readonly people: readonly ReconciledPerson[]
  readonly problems: readonly RowProblem[]
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly rowsSetAside: number
}

/** What is reconciled. */
export type ReconcileInput = {
  readonly declared: readonly Declared[]
  readonly presence: readonly Presence[]
  readonly reasons?: readonly GapReason[]
  /** Gaps up to so many minutes agree; the caller's. */
  readonly toleranceMinutes: number
}

const minutesOfDay = 24 * 60
/** Work may go past midnight, not past the end of the next day. */
const longestEnd = 2 * minutesOfDay

type Row = Declared | Presence
type Gathered = { declared: Declared[]; presence: Presence[]; bad: boolean }

function stretchProblem(from: number | null, to: number | null): RowProblemCode | undefined {
  if (from === null || to === null) return 'oneStampOnly'
  if (!Number.isInteger(from) || !Number.isInteger(to)) return 'notWhole'
  if (from < 0 || to < from) return 'negative'
  return to - from > minutesOfDay || to > longestEnd ? 'beyondADay' : undefined
}

function problemOf(row: Row): RowProblemCode | undefined {
  if (!isIsoDate(row.date)) return 'notADate'
  if ('source' in row) return stretchProblem(row.from, row.to)
  const { minutes, breakMinutes = 0 } = row
  if (minutes === null) return undefined
  if (!Number.isInteger(minutes) || !Number.isInteger(breakMinutes)) return 'notWhole'
  if (minutes < 0 || breakMinutes < 0) return 'negative'
  return minutes > minutesOfDay ? 'beyondADay' : undefined
}

function foundIn(row: Row): string {
  return 'source' in row ? `${row.source} ${row.from ?? '-'}–${row.to ?? '-'}` : String(row.minutes)
}

function gather(
  input: ReconcileInput,
  problems: RowProblem[],
): ReadonlyMap<string, ReadonlyMap<string, Gathered>> {
  const people = new Map<string, Map<string, Gathered>>()
  for (const row of [...input.declared, ...input.presence]) {
    const { person, date } = row
    const code = problemOf(row)
    if (code !== undefined) {
      problems.push({ code, rows: [row.row], person, date, found: foundIn(row), setAside: true })
      if (code === 'notADate') continue
    }
    const days = people.get(person) ?? new Map<string, Gathered>()
    people.set(person, days)
    const day = days.get(date) ?? { declared: [], presence: [], bad: false }
    days.set(date, day)
    if (code !== undefined) day.bad = true
    else if ('source' in row) day.presence.push(row)
    else day.declared.push(row)
  }
  return people
}

/** One declaration for a day; the same one again counts once, different ones are set aside. */
function declaredOf(day: Gathered, problems: RowProblem[]): Declared | undefined {
  const [first, ...rest] = day.declared
  if (first === undefined || rest.length === 0) return first
  const { person, date } = first
  const isSame = rest.every((one) => one.minutes === first.minutes && one.breakMinutes === first.breakMinutes)
  const rows = day.declared.map(({ row }) => row)
  const found = day.declared.map(foundIn).join(' / ')
  const code = isSame ? 'repeated' : 'contradictory'
  problems.push({ code, rows, person, date, found, setAside: !isSame })
  if (!isSame) day.bad = true
  return isSame ? first : undefined
}

function presentOf(day: Gathered, problems: RowProblem[]): number | undefined {
  const [first] = day.presence
  if (first === undefined) return undefined
  for (const stamps of bySource(day.presence)) {
    const spans = stamps.map(({ from, to }): TimeSpan => ({ from: from ?? 0, to: to ?? 0 }))
    const lengths = spans.reduce((all, { from, to }) => all + to - from, 0)
    if (lengths > minutesOf(spans)) {
      const { person, date } = first
      const rows = stamps.map(({ row }) => row)
      problems.push({ code: 'overlapping', rows, person, date, setAside: false })
    }
  }
  return minutesOf(joined(day.presence.map(({ from, to }) => ({ from: from ?? 0, to: to ?? 0 }))))
}

/** Several logs show the same presence, which is no mistake; within one log an overlap is. */
function bySource(presence: readonly Presence[]): readonly (readonly Presence[])[] {
  const groups = new Map<string, Presence[]>()
  for (const one of presence) groups.set(one.source, [...(groups.get(one.source) ?? []), one])
  return [...groups.values()]
}

function standingOf(
  gap: number | null,
  tolerance: number,
  day: Gathered,
  reason: GapReason | undefined,
  isDeclared: boolean,
): DayStanding {
  if (day.bad && gap === null) return 'unreadable'
  if (gap === null) return isDeclared ? 'onlyDeclared' : 'onlyPresent'
  if (Math.abs(gap) <= tolerance) return 'agrees'
  if (reason === undefined) return 'unexplained'
  return reason.code === 'workNotDeclared' || reason.code === 'workNotOrdered' ? 'toBePutRight' : 'explained'
}

function dayOf(
  person: string,
  date: string,
  day: Gathered,
  reason: GapReason | undefined,
  tolerance: number,
  problems: RowProblem[],
): ReconciledDay {
  const declaration = declaredOf(day, problems)
  const declared = declaration?.minutes ?? null
  const seen = presentOf(day, problems)
  const present = seen === undefined ? null : Math.max(0, seen - (declaration?.breakMinutes ?? 0))
  const gap = declared === null || present === null ? null : present - declared
  const standing = standingOf(gap, tolerance, day, reason, declared !== null)
  return {
    person,
    date,
    standing,
    declaredMinutes: declared,
    presentMinutes: present,
    gap,
    ...(reason === undefined ? {} : { reason }),
    sources: [...new Set(day.presence.map(({ source }) => source))].sort(),
  }
}

function summed(person: string, days: readonly ReconciledDay[]): ReconciledPerson {
  const gaps = days.flatMap(({ gap }) => (gap === null ? [] : [gap]))
  return {
    person,
    days,
    unexplainedDays: days.filter(({ standing }) => standing === 'unexplained').length,
    longerMinutes: gaps.reduce((all, gap) => all + Math.max(0, gap), 0),
    shorterMinutes: gaps.reduce((all, gap) => all + Math.max(0, -gap), 0),
  }
}

/**
 * Declared working time against presence logs, day by day: both figures, the gap, the reason where one was
 * given, and what cannot be read. Neither figure ever takes the place of the other.
 *
 * Presence of several logs is joined, so that each minute counts once; breaks that were declared are taken off
 * it. People and days come in order of their first row and of their date.
 *
 * @throws RangeError when the tolerance is not a whole number of at least 0.
 * @example
 * ```ts
 * const day = { person: 'p1', date: '2026-06-01' }
 * const result = reconcile({
 *   declared: [{ ...day, row: 2, minutes: 465, breakMinutes: 60 }],
 *   presence: [{ ...day, row: 2, from: 510, to: 1200, source: 'pc' }, { ...day, row: 3, from: 500, to: 1190, source: 'gate' }],
 *   toleranceMinutes: 30,
 * })
 * const found = result.people.flatMap(({ days }) => days)
 * found.map((one) => [one.declaredMinutes, one.presentMinutes, one.gap, one.standing]) // => [[465, 640, 175, 'unexplained']]
 * ```
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const { declared, presence, reasons = [], toleranceMinutes } = input
  if (!Number.isInteger(toleranceMinutes) || toleranceMinutes < 0)
    throw new RangeError(`reconcile: tolerance ${toleranceMinutes}`)
  const problems: RowProblem[] = []
  const given = new Map(reasons.map((one) => [`${one.date} ${one.person}`, one]))
  const people = [...gather(input, problems)].map(([person, days]) => {
    const ordered = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
    const made = ordered.map(([date, day]) =>
      dayOf(person, date, day, given.get(`${date} ${person}`), toleranceMinutes, problems),
    )
    return summed(person, made)
  })
  const apart = new Set(
    people.flatMap(({ days }) =>
      days.filter(({ standing }) => standing !== 'agrees').map(({ date, person }) => `${date} ${person}`),
    ),
  )
  for (const { person, date } of reasons) {
    if (apart.has(`${date} ${person}`)) continue
    problems.push({ code: 'reasonWithoutGap', rows: [], person, date, setAside: false })
  }
  const rowsRead = declared.length + presence.length
  const rowsSetAside = problems.reduce((all, one) => all + (one.setAside ? one.rows.length : 0), 0)
  return {
    toleranceMinutes,
    people,
    problems,
    rowsRead,
    rowsUsed: rowsRead - rowsSetAside,
    rowsSetAside,
  }
}
