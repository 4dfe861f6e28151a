import { doubtOf } from '../issue.ts'
import type { QuestionReason } from '../left-out.ts'
import type { RecordKind } from '../records/kinds.ts'
import type { ParticipationRecord } from '../records/learning.ts'
import type { Taken } from '../take-in/take-in.ts'
import { type Book, use } from './book.ts'
import { type Gap, type NumberFigure, numberFigure } from './figure.ts'
import type { Frame } from './question.ts'
import { listsBy } from './result.ts'

/** A session, event or proposal with the heads that were counted. */
export type Gathering = { readonly row: string; readonly id: string; readonly heads: number | undefined }

/** Who took part in what. */
export type Attendance = {
  readonly gatherings: readonly Gathering[]
  readonly named: readonly ParticipationRecord[]
}

/** Participations of the gatherings that are asked about; those of others have their gathering's reason. */
export function attendanceOf(
  book: Book,
  frame: Frame,
  kind: RecordKind,
  gatherings: readonly Gathering[],
  leftOut: ReadonlyMap<string, QuestionReason>,
  participations: Taken<'participation'> | undefined,
): Attendance {
  if (participations === undefined) return { gatherings, named: [] }
  const asked = new Set(gatherings.map(({ id }) => id))
  const named = use(book, frame, participations, ({ activity }) =>
    asked.has(activity) ? undefined : (leftOut.get(activity) ?? 'unknownActivity'),
  )
  const lists = listsBy(named, ({ activity }) => activity)
  for (const { id, row, heads } of gatherings) {
    const names = lists.get(id)?.length
    if (names === undefined || heads === undefined || names === heads) continue
    book.issues.push(doubtOf('headsDiffer', { kind, row }, `${heads}・${names}`))
  }
  return { gatherings, named }
}

/** People who took part: every time (のべ), and each person once. */
export function attendanceFigures(
  { gatherings, named }: Attendance,
  gaps: readonly Gap[],
): { readonly personTimes: NumberFigure; readonly people: NumberFigure } {
  const withNames = new Set(named.map(({ activity }) => activity))
  const unnamed = gatherings.filter(({ id, heads }) => !withNames.has(id) && heads !== undefined)
  const known = withNames.size + unnamed.length
  const isUnknown = known === 0 && gatherings.length > 0
  const all = [...gaps, ...countedGaps(known, Math.max(known, gatherings.length))]
  const rows = [...named, ...unnamed]
  const heads = unnamed.map((one) => one.heads ?? 0)
  const persons = new Set(named.map(({ person }) => person))
  const personTimes = isUnknown ? undefined : heads.reduce((sum, one) => sum + one, named.length)
  // Different sessions may have had the same people; one session had each of them once.
  const isExact = unnamed.length === 0 || known === 1
  const people = isUnknown
    ? undefined
    : Math.max(
        persons.size,
        heads.reduce((most, one) => Math.max(most, one), 0),
      )
  const keys = unnamed.length === 0 ? persons : ('unnamed' as const)
  return {
    personTimes: numberFigure(personTimes, 'personTimes', { rows, gaps: all, people: keys }),
    people: numberFigure(people, 'people', {
      rows,
      gaps: all,
      bound: isExact ? undefined : 'atLeast',
      people: keys,
    }),
  }
}

/** The part of an attendance that can be split by people: where some gatherings have no names, it is not all. */
export function namedOnly({ gatherings, named }: Attendance): {
  readonly gaps: readonly Gap[]
  readonly of: (some: readonly ParticipationRecord[]) => Attendance
} {
  const withNames = new Set(named.map(({ activity }) => activity)).size
  const unknown = gatherings.map((one) => ({ ...one, heads: undefined }))
  return {
    gaps: withNames === 0 ? [] : countedGaps(withNames, gatherings.length),
    of: (some) => ({ gatherings: withNames === 0 ? unknown : [], named: some }),
  }
}

function countedGaps(known: number, all: number): readonly Gap[] {
  if (known === all) return []
  const note = {
    ja: `${all}件のうち人数の分かる${known}件`,
    en: `the ${known} of ${all} with known numbers of people`,
  }
  return [{ coverage: { reporting: known, expected: all }, note }]
}
