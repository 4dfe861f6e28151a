import type { HeadcountRecord } from '../records/learning.ts'
import type { Taken } from '../take-in/take-in.ts'
import { type Book, use } from './book.ts'
import type { Gap } from './figure.ts'
import { dayReason, type Frame } from './question.ts'
import { listsBy } from './result.ts'

/** How many people there are, and by which records. */
export type HeadcountOf = {
  readonly people: number | undefined
  readonly records: readonly HeadcountRecord[]
  /** Departments that are expected and of which no count is there. */
  readonly gaps: readonly Gap[]
  /** The same for one department. */
  readonly of: (department: string) => HeadcountOf
}

/** The latest count of each department up to the last day that is covered. */
export function headcountOf(book: Book, frame: Frame, headcount: Taken<'headcount'>): HeadcountOf {
  const latest = new Map<string, HeadcountRecord>()
  for (const one of headcount.records) {
    const before = latest.get(one.department)
    if (one.on <= frame.until && (before === undefined || one.on > before.on)) latest.set(one.department, one)
  }
  const records = use(book, frame, headcount, (one) => {
    const kept = latest.get(one.department)
    if (kept === one) return undefined
    if (one.on > frame.until) return dayReason(frame, one.on) ?? 'future'
    return kept === undefined ? 'outsidePeriod' : { reason: 'olderSnapshot', other: kept.row }
  })
  const { departments } = frame.question
  const counted = listsBy(records, ({ department }) => department)
  const missing = (departments ?? []).filter((department) => !counted.has(department))
  return { ...summed(records), gaps: gapsOf(missing.length, departments?.length ?? 0), of }

  function of(department: string): HeadcountOf {
    return { ...summed(counted.get(department) ?? []), gaps: [], of }
  }
}

function summed(records: readonly HeadcountRecord[]): Pick<HeadcountOf, 'people' | 'records'> {
  const people = records.length === 0 ? undefined : records.reduce((sum, one) => sum + one.people, 0)
  return { people, records }
}

function gapsOf(missing: number, expected: number): readonly Gap[] {
  if (missing === 0) return []
  const coverage = { reporting: expected - missing, expected }
  const note = {
    ja: `職員数の分かる${coverage.reporting}部局`,
    en: `the ${coverage.reporting} departments with a headcount`,
  }
  return [{ coverage, note }]
}
