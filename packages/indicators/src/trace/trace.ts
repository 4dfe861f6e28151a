import type { Calculation } from '../calculate/calculate.ts'
import type { FigureResult, RoleRows, RowRole } from '../model/figure.ts'
import { hasRow } from '../rows/rows.ts'

function figuresOf({ cells }: Calculation): readonly FigureResult[] {
  return cells.flatMap(({ figures }) => figures)
}

/**
 * The rows that made a figure, by file and by what they were to it; nothing for an unknown figure.
 *
 * @example
 * ```ts
 * traceFigure({ ministry: 'm', edition: 'e', period: 'FY2026-H1', asOf: '2026-10-20', cells: [], files: [], issues: [] }, 'a/b')
 * // => []
 * ```
 */
export function traceFigure(calculation: Calculation, id: string): readonly RoleRows[] {
  return figuresOf(calculation).find((one) => one.id === id)?.provenance ?? []
}

/** What a row was to a figure. */
export interface RowUse {
  readonly figure: string
  /** Absent where the row was left out, for `reason`. */
  readonly role?: RowRole
  readonly reason?: string
}

/**
 * The way back: every figure that a row of a file made, or was left out of.
 *
 * @example
 * ```ts
 * const calculation = { ministry: 'm', edition: 'e', period: 'FY2026-H1', asOf: '2026-10-20', cells: [], files: [], issues: [] }
 * figuresOfRow(calculation, { file: 'a.csv', row: 12 }) // => []
 * ```
 */
export function figuresOfRow(
  calculation: Calculation,
  { file, sheet, row }: { readonly file: string; readonly sheet?: string; readonly row: number },
): readonly RowUse[] {
  const isHere = (place: {
    readonly file: string
    readonly sheet?: string
    readonly rows: RoleRows['rows']
  }) => place.file === file && (sheet === undefined || place.sheet === sheet) && hasRow(place.rows, row)
  return figuresOf(calculation).flatMap(({ id, provenance, leftOut }) => [
    ...provenance.filter(isHere).map(({ role }): RowUse => ({ figure: id, role })),
    ...leftOut.filter(isHere).map(({ reason }): RowUse => ({ figure: id, reason })),
  ])
}

/**
 * The figures that depend on a file.
 *
 * @example
 * ```ts
 * const calculation = { ministry: 'm', edition: 'e', period: 'FY2026-H1', asOf: '2026-10-20', cells: [], files: [], issues: [] }
 * figuresOfFile(calculation, 'a.csv') // => []
 * ```
 */
export function figuresOfFile(calculation: Calculation, path: string): readonly string[] {
  return figuresOf(calculation)
    .filter(({ files }) => files.includes(path))
    .map(({ id }) => id)
}
