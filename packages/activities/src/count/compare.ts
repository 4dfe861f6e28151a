import type { PlainDate } from '@reform/calendar'
import type { Figure } from './figure.ts'
import type { CountResult, Dimension } from './result.ts'

/** A figure that is not what it was, and the rows that make the difference. */
export type FigureChange = {
  readonly figure: string
  readonly before: Figure['quantity']
  readonly after: Figure['quantity']
  readonly rowsAdded: readonly string[]
  readonly rowsGone: readonly string[]
}

/** How two results of the same question differ. */
export type ResultChange = {
  readonly asOf: { readonly before: PlainDate; readonly after: PlainDate }
  /** Figures with another quantity or from other rows. */
  readonly figures: readonly FigureChange[]
  /** Rows that only the later result names as late. */
  readonly late: readonly string[]
}

/**
 * How two answers to one question differ, such as those as of two days: what corrections and late rows changed, and
 * through which rows.
 *
 * @throws RangeError when the results are of different countings or periods.
 * @example
 * ```ts
 * const on = parseIsoDate('2026-06-01')
 * const rows = [
 *   { row: 'e#2', id: '1', category: 'cafe', on },
 *   { row: 'e#3', id: '2', category: 'cafe', on, recordedOn: parseIsoDate('2026-10-20') },
 * ]
 * const half = period(parseIsoDate('2026-04-01'), parseIsoDate('2026-09-30'))
 * const countedOn = (day: string) => countEvents(takeIn('event', rows, { asOf: parseIsoDate(day) }), { period: half })
 * const change = compareResults(countedOn('2026-10-01'), countedOn('2026-11-01'))
 * change.figures.map(({ figure, rowsAdded }) => [figure, rowsAdded]) // => [['events', ['e#3']]]
 * ```
 */
export function compareResults<Name extends string>(
  before: CountResult<Name>,
  after: CountResult<Name>,
): ResultChange {
  const isSame =
    before.counting === after.counting && JSON.stringify(before.period) === JSON.stringify(after.period)
  if (!isSame) throw new RangeError('compareResults: the results answer different questions')
  const figures = Object.keys(after.figures).flatMap((name) => {
    const [old, now] = [before.figures[name as Name], after.figures[name as Name]]
    const change = { figure: name, before: old.quantity, after: now.quantity, ...rowsBetween(old, now) }
    const isEqual =
      change.rowsAdded.length === 0 &&
      change.rowsGone.length === 0 &&
      JSON.stringify(old.quantity) === JSON.stringify(now.quantity)
    return isEqual ? [] : [change]
  })
  const known = new Set(before.late)
  return {
    asOf: { before: before.asOf, after: after.asOf },
    figures,
    late: after.late.filter((row) => !known.has(row)),
  }
}

function rowsBetween(before: Figure, after: Figure): Pick<FigureChange, 'rowsAdded' | 'rowsGone'> {
  const [old, now] = [allRows(before), allRows(after)]
  return {
    rowsAdded: [...now].filter((row) => !old.has(row)),
    rowsGone: [...old].filter((row) => !now.has(row)),
  }
}

function allRows({ rows, numeratorRows = [] }: Figure): ReadonlySet<string> {
  return new Set([...rows, ...numeratorRows])
}

/**
 * The rows that made a figure, of the whole or of one group, in the order in which they were given.
 *
 * @throws RangeError when there is no such figure or group.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-10-01')
 * const on = parseIsoDate('2026-06-01')
 * const events = takeIn('event', [{ row: 'e#2', id: '1', category: 'cafe', on }], { asOf })
 * const result = countEvents(events, { period: period(on, on) })
 * rowsBehind(result, 'events') // => ['e#2']
 * rowsBehind(result, 'events', { dimension: 'category', group: 'cafe' }) // => ['e#2']
 * ```
 */
export function rowsBehind<Name extends string>(
  result: CountResult<Name>,
  name: Name,
  of?: { readonly dimension: Dimension; readonly group: string },
): readonly string[] {
  const figures = of === undefined ? result.figures : result.groups[of.dimension]?.[of.group]
  const figure = figures?.[name]
  if (figure === undefined)
    throw new RangeError(`rowsBehind: no figure ${name} of ${of?.group ?? 'the whole'}`)
  return [...allRows(figure)]
}
