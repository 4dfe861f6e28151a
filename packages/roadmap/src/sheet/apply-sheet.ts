import type { HalfYearReport, HalfYearValue } from '../half-year/report.ts'
import { fillEntry } from '../half-year/revise-half-year.ts'
import type { Id } from '../model/text.ts'
import type { CellCheck, SheetReading } from './sheet-reading.ts'

/** What an editor takes over beside the cells that were empty. */
export interface ApplyOptions {
  /** Places of cells whose former text or value gives way, or all of them; none when absent. */
  readonly overwrite?: readonly string[] | 'all'
  /** Proposals that are taken as the value of an indicator. */
  readonly accept?: readonly { readonly proposal: string; readonly indicator: Id; readonly track?: Id }[]
}

/** The report with what was taken over, and the cells that still wait for a word. */
export interface AppliedSheet {
  readonly report: HalfYearReport
  readonly taken: readonly CellCheck[]
  /** Changed or cleared, and not named in `overwrite`: the report keeps what it had. */
  readonly waiting: readonly CellCheck[]
}

/**
 * The draft with what came back in a sheet. Cells that were empty are taken; what would replace or remove something
 * waits until it is named; refused cells are never taken.
 *
 * @throws RangeError when the report is frozen, or a proposal, entry or indicator that is named does not exist.
 * @example
 * ```ts
 * const entry = { id: 'a', title: { ja: '窓口' }, owner: null, due: [], done: null, next: '試行する。', risk: null, values: [] }
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [entry], followUps: [], revisions: [],
 * }
 * const reading = {
 *   ok: true, proposals: [], issues: [], counts: { same: 0, filled: 1, changed: 1, cleared: 0, refused: 0 },
 *   cells: [
 *     { place: '記入!F2', entry: 'a', field: 'done' as const, state: 'filled' as const, before: null, after: '入れた。' },
 *     { place: '記入!G2', entry: 'a', field: 'next' as const, state: 'changed' as const, before: '試行する。', after: '広げる。' },
 *   ],
 * }
 * const { report: applied, waiting } = applySheet(report, reading)
 * const parts = [applied.entries[0]?.done, applied.entries[0]?.next, waiting.length]
 * parts // => ['入れた。', '試行する。', 1]
 * ```
 */
export function applySheet(
  report: HalfYearReport,
  reading: SheetReading,
  options: ApplyOptions = {},
): AppliedSheet {
  if (report.frozen !== undefined)
    throw new RangeError(`applySheet: ${report.half} is frozen; revise it instead`)
  const { overwrite = [], accept = [] } = options
  const named = (place: string): boolean => overwrite === 'all' || overwrite.includes(place)
  const news = reading.cells.filter(
    ({ state }) => state === 'filled' || state === 'changed' || state === 'cleared',
  )
  const taken = news.filter(({ state, place }) => state === 'filled' || named(place))
  let applied = report
  for (const cell of taken) applied = take(applied, cell)
  for (const each of accept) {
    const proposal = reading.proposals.find(({ id }) => id === each.proposal)
    if (proposal === undefined) throw new RangeError(`applySheet: no proposal ${each.proposal}`)
    const { entry, measure, qualifiers, excluding } = proposal
    applied = putValue(applied, entry, each, (value) => ({
      ...value,
      state: 'value',
      measure,
      ...(qualifiers.length > 0 && { qualifiers }),
      ...(excluding && { period: { from: report.half, to: report.half, excluding } }),
    }))
  }
  return { report: applied, taken, waiting: news.filter((cell) => !taken.includes(cell)) }
}

function take(report: HalfYearReport, cell: CellCheck): HalfYearReport {
  if (cell.field !== 'value') return fillEntry(report, cell.entry, { [cell.field]: cell.after })
  const { value } = cell
  return value === undefined ? report : putValue(report, cell.entry, value, () => value)
}

function putValue(
  report: HalfYearReport,
  id: Id,
  of: { readonly indicator: Id; readonly track?: Id },
  change: (value: HalfYearValue) => HalfYearValue,
): HalfYearReport {
  const matches = (value: HalfYearValue): boolean =>
    value.indicator === of.indicator && value.track === of.track
  const entry = report.entries.find((each) => each.id === id)
  if (!entry?.values.some(matches)) throw new RangeError(`applySheet: ${id} has no value of ${of.indicator}`)
  const values = entry.values.map((value) => (matches(value) ? change(value) : value))
  return { ...report, entries: report.entries.map((each) => (each.id === id ? { ...each, values } : each)) }
}
