import type { Id } from '../model/text.ts'
import { plainValueOf } from '../progress/plain-value.ts'
import type { FollowUp, HalfYearEntry, HalfYearField, HalfYearReport, HalfYearValue } from './report.ts'
import { asRevised } from './revise-half-year.ts'

/** A word of an entry that differs. */
export interface WordChange {
  readonly field: HalfYearField
  readonly before: string | null
  readonly after: string | null
}

/** A value that differs; `change` where both count in one unit. */
export interface ValueChange {
  readonly indicator: Id
  readonly track?: Id
  readonly before?: HalfYearValue
  readonly after?: HalfYearValue
  readonly change?: number
}

/** An entry of which something differs. */
export interface EntryChange {
  readonly entry: Id
  readonly kind: 'added' | 'removed' | 'changed'
  readonly words: readonly WordChange[]
  readonly values: readonly ValueChange[]
}

/** What differs between two reports, as their revisions leave them. */
export interface HalfYearDiff {
  readonly before: string
  readonly after: string
  readonly entries: readonly EntryChange[]
  readonly followUps: {
    readonly opened: readonly FollowUp[]
    readonly closed: readonly FollowUp[]
    /** Open in both. */
    readonly carried: readonly FollowUp[]
  }
}

/**
 * What differs between two half-yearly reports of one roadmap, entry by entry, revisions counted in.
 *
 * @throws RangeError when they are of different roadmaps.
 * @example
 * ```ts
 * const entry = { id: 'a', title: { ja: '窓口' }, owner: null, due: [], done: '試行', next: null, risk: null, values: [] }
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [entry], followUps: [], revisions: [],
 * }
 * const after = { ...report, half: 'FY2026-H2', entries: [{ ...entry, done: '実施' }] }
 * diffHalfYears(report, after).entries[0]?.words // => [{ field: 'done', before: '試行', after: '実施' }]
 * diffHalfYears(report, report).entries // => []
 * ```
 */
export function diffHalfYears(before: HalfYearReport, after: HalfYearReport): HalfYearDiff {
  if (before.roadmap !== after.roadmap) {
    throw new RangeError(`diffHalfYears: ${before.roadmap} and ${after.roadmap} are different roadmaps`)
  }
  const left = new Map(asRevised(before).entries.map((entry) => [entry.id, entry]))
  const right = new Map(asRevised(after).entries.map((entry) => [entry.id, entry]))
  const ids = new Set([...left.keys(), ...right.keys()])
  return {
    before: before.half,
    after: after.half,
    entries: [...ids].flatMap((id) => entryChange(id, left.get(id), right.get(id))),
    followUps: followUpChanges(before.followUps, after.followUps),
  }
}

const fields: readonly HalfYearField[] = ['owner', 'done', 'next', 'risk']

function entryChange(id: Id, before?: HalfYearEntry, after?: HalfYearEntry): readonly EntryChange[] {
  const words = fields.flatMap((field): readonly WordChange[] => {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
  const values = valueChanges(before?.values ?? [], after?.values ?? [])
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  if (kind === 'changed' && words.length === 0 && values.length === 0) return []
  return [{ entry: id, kind, words, values }]
}

const keyOf = ({ indicator, track }: HalfYearValue): string => `${indicator} ${track ?? ''}`
/** What is said of the value itself; its comparison with the report before is not. */
const saidOf = ({ before: _, change: __, ...said }: HalfYearValue): string => JSON.stringify(said)

function valueChanges(
  before: readonly HalfYearValue[],
  after: readonly HalfYearValue[],
): readonly ValueChange[] {
  const left = new Map(before.map((value) => [keyOf(value), value]))
  const right = new Map(after.map((value) => [keyOf(value), value]))
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key): readonly ValueChange[] => {
    const [was, is] = [left.get(key), right.get(key)]
    const any = is ?? was
    if (any === undefined || (was && is && saidOf(was) === saidOf(is))) return []
    const change = changeOf(was, is)
    return [
      {
        indicator: any.indicator,
        ...(any.track !== undefined && { track: any.track }),
        ...(was && { before: was }),
        ...(is && { after: is }),
        ...(change !== undefined && { change }),
      },
    ]
  })
}

function changeOf(was: HalfYearValue | undefined, is: HalfYearValue | undefined): number | undefined {
  const left = was?.state === 'value' && was.measure ? plainValueOf(was.measure) : undefined
  const right = is?.state === 'value' && is.measure ? plainValueOf(is.measure) : undefined
  return left && right && left.unit === right.unit ? right.value - left.value : undefined
}

function followUpChanges(before: readonly FollowUp[], after: readonly FollowUp[]): HalfYearDiff['followUps'] {
  const was = new Map(before.map((each) => [each.id, each]))
  const is = new Map(after.map((each) => [each.id, each]))
  return {
    opened: after.filter(({ id }) => !was.has(id)),
    // What is closed is not carried on, so a later report need not name it any more.
    closed: before.flatMap((each) => {
      const later = is.get(each.id) ?? each
      return each.state !== 'open' && !is.has(each.id)
        ? [each]
        : later.state !== 'open' && each.state === 'open'
          ? [later]
          : []
    }),
    carried: after.filter(({ id, state }) => state === 'open' && was.get(id)?.state === 'open'),
  }
}
