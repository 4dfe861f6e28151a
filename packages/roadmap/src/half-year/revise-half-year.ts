import { isIsoDate } from '@reform/calendar'
import type { Id } from '../model/text.ts'
import type {
  HalfYearEntry,
  HalfYearField,
  HalfYearReport,
  HalfYearRevision,
  HalfYearValue,
} from './report.ts'

/** Words that a department sends for an entry; what is absent stays as it is. */
export type EntryWords = Partial<Readonly<Record<HalfYearField, string | null>>>

/**
 * The draft with words written into one entry.
 *
 * @throws RangeError when the report is frozen (`reviseHalfYear` is for that) or has no such entry.
 * @example
 * ```ts
 * const entry = { id: 'a', title: { ja: '窓口' }, owner: null, due: [], done: null, next: null, risk: null, values: [] }
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [entry], followUps: [], revisions: [],
 * }
 * fillEntry(report, 'a', { done: '発券機を入れた。' }).entries[0]?.done // => '発券機を入れた。'
 * ```
 */
export function fillEntry(report: HalfYearReport, entry: Id, words: EntryWords): HalfYearReport {
  if (report.frozen !== undefined)
    throw new RangeError(`fillEntry: ${report.half} is frozen; revise it instead`)
  entryIn(report, entry, 'fillEntry')
  return replace(report, entry, (each) => ({ ...each, ...words }))
}

/**
 * The report as it stands on its day, closed: from now on words and values change only by visible revisions.
 *
 * @throws RangeError when it is frozen already, no name is given, or the day is none or before the day of the report.
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [], revisions: [],
 * }
 * freezeHalfYear(report, { on: '2026-10-20', by: '推進室' }).frozen // => { on: '2026-10-20', by: '推進室' }
 * ```
 */
export function freezeHalfYear(
  report: HalfYearReport,
  { on, by }: { readonly on: string; readonly by: string },
): HalfYearReport {
  if (report.frozen !== undefined) throw new RangeError(`freezeHalfYear: ${report.half} is frozen already`)
  checkAct('freezeHalfYear', on, by)
  if (on < report.asOf) throw new RangeError(`freezeHalfYear: ${on} is before ${report.asOf}`)
  return { ...report, frozen: { on, by } }
}

/** A change to be made after the freeze. */
export type RevisionRequest = {
  readonly entry: Id
  readonly on: string
  readonly by: string
  readonly reason: string
} & (
  | { readonly field: HalfYearField; readonly to: string | null }
  | { readonly field: 'value'; readonly to: HalfYearValue }
)

/**
 * The frozen report with one more revision: what was frozen stays as it was, and the change stands beside it with the
 * former text, name, day and reason.
 *
 * @throws RangeError when the report is not frozen, has no such entry or value, nothing would change, a name or reason
 * is missing, or the day is before the freeze or an earlier revision.
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [{ id: 'a', title: { ja: '窓口' }, owner: null, due: [], done: '試行した。', next: null, risk: null, values: [] }],
 *   followUps: [], revisions: [], frozen: { on: '2026-10-20', by: '推進室' },
 * }
 * const revised = reviseHalfYear(report, { entry: 'a', field: 'done', to: '本格実施した。', on: '2026-11-01', by: '窓口課', reason: '誤記のため' })
 * const texts = [revised.entries[0]?.done, asRevised(revised).entries[0]?.done]
 * texts // => ['試行した。', '本格実施した。']
 * ```
 */
export function reviseHalfYear(report: HalfYearReport, request: RevisionRequest): HalfYearReport {
  if (report.frozen === undefined)
    throw new RangeError(`reviseHalfYear: ${report.half} is not frozen; fill it instead`)
  checkAct('reviseHalfYear', request.on, request.by)
  if (request.reason.trim() === '') throw new RangeError('reviseHalfYear: a reason is needed')
  const last = report.revisions.at(-1)?.on ?? report.frozen.on
  if (request.on < last) throw new RangeError(`reviseHalfYear: ${request.on} is before ${last}`)
  const revision = revisionOf(entryIn(asRevised(report), request.entry, 'reviseHalfYear'), request)
  return { ...report, revisions: [...report.revisions, revision] }
}

function revisionOf(entry: HalfYearEntry, request: RevisionRequest): HalfYearRevision {
  if (request.field !== 'value') {
    const from = entry[request.field]
    if (from === request.to) throw new RangeError(`reviseHalfYear: ${request.entry} says that already`)
    return { ...request, from }
  }
  const { to } = request
  const from = entry.values.find((each) => isSameValue(each, to))
  if (from === undefined)
    throw new RangeError(`reviseHalfYear: ${request.entry} has no value of ${to.indicator}`)
  return { ...request, from }
}

/**
 * The report as its revisions leave it. The revisions themselves stay listed.
 *
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [], revisions: [],
 * }
 * asRevised(report).entries // => []
 * ```
 */
export function asRevised(report: HalfYearReport): HalfYearReport {
  let current = report
  for (const revision of report.revisions) {
    current = replace(current, revision.entry, (entry) =>
      revision.field === 'value'
        ? {
            ...entry,
            values: entry.values.map((each) => (isSameValue(each, revision.to) ? revision.to : each)),
          }
        : { ...entry, [revision.field]: revision.to },
    )
  }
  return current
}

function isSameValue(a: HalfYearValue, b: HalfYearValue): boolean {
  return a.indicator === b.indicator && a.track === b.track
}

function entryIn(report: HalfYearReport, id: Id, caller: string): HalfYearEntry {
  const entry = report.entries.find((each) => each.id === id)
  if (entry === undefined) throw new RangeError(`${caller}: ${report.half} has no entry ${id}`)
  return entry
}

function replace(
  report: HalfYearReport,
  id: Id,
  change: (entry: HalfYearEntry) => HalfYearEntry,
): HalfYearReport {
  return { ...report, entries: report.entries.map((each) => (each.id === id ? change(each) : each)) }
}

/** @throws RangeError when nobody or no day is named. */
function checkAct(caller: string, on: string, by: string): void {
  if (!isIsoDate(on)) throw new RangeError(`${caller}: ${on} is no day`)
  if (by.trim() === '') throw new RangeError(`${caller}: a name is needed`)
}
