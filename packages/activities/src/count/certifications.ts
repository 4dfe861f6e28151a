import type { CertificationRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, toldSum } from './figure.ts'
import { dayFrame, type StateQuestion } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** Figures about certifications. */
export type CertificationsFigure = 'people'

/**
 * People who hold a certification on a day, by grade, from the latest snapshot up to it. Snapshots are never added up.
 * A grade or department of an earlier snapshot that the latest one does not name makes the figure partial.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-18')
 * const on = parseIsoDate('2023-12-01')
 * const snapshot = [
 *   { row: 'c#2', on, grade: '課長補佐級', people: 11 },
 *   { row: 'c#3', on, grade: '係長級', people: 14 },
 *   { row: 'c#4', on, grade: '係員級', people: 7 },
 *   { row: 'c#5', on: parseIsoDate('2023-09-01'), grade: '係長級', people: 9 },
 * ]
 * const result = certifiedAt(takeIn('certification', snapshot, { asOf }), { on: asOf })
 * result.figures.people.quantity // => { state: 'value', value: 32 }
 * result.leftOut.map(({ row, reason }) => [row, reason]) // => [['c#5', 'olderSnapshot']]
 * ```
 */
export function certifiedAt(
  snapshots: Taken<'certification'>,
  question: StateQuestion,
): CountResult<CertificationsFigure> {
  const frame = dayFrame(question, snapshots)
  const book = openBook()
  const known = snapshots.records.filter(({ on }) => on <= frame.until)
  const latest = known.reduce<CertificationRecord | undefined>(
    (last, one) => (last === undefined || one.on > last.on ? one : last),
    undefined,
  )
  const used = use(book, frame, snapshots, (one) => {
    if (one.on > question.on) return 'outsidePeriod'
    if (one.on > frame.asOf) return 'future'
    return latest === undefined || one.on === latest.on
      ? undefined
      : { reason: 'olderSnapshot', other: latest.row }
  })
  const reporting = reportingOf(frame, used)
  const gaps = [...missingGroups(known, used), ...reporting.gaps]
  const groups = {
    grade: groupsOf(
      used,
      ({ grade }) => grade,
      (some) => figuresOf(some, []),
    ),
    department: departmentGroups(frame, used, (some) => figuresOf(some, [])),
  }
  return resultOf('certifications', frame, book, reporting, { figures: figuresOf(used, gaps), groups })
}

function figuresOf(
  records: readonly CertificationRecord[],
  gaps: readonly Gap[],
): Readonly<Record<CertificationsFigure, Figure>> {
  return { people: toldSum(records, ({ people }) => people, 'people', gaps) }
}

function missingGroups(
  known: readonly CertificationRecord[],
  used: readonly CertificationRecord[],
): readonly Gap[] {
  const nameOf = ({ grade, department = '' }: CertificationRecord) => `${grade}\u0000${department}`
  const all = new Set(known.map(nameOf))
  const reporting = new Set(used.map(nameOf)).size
  if (reporting === all.size) return []
  const note = {
    ja: `以前の時点にあった区分${all.size}のうち${reporting}`,
    en: `${reporting} of the ${all.size} groups that earlier snapshots name`,
  }
  return [{ coverage: { reporting, expected: all.size }, note }]
}
