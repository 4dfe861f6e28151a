import { cellName } from '../address.ts'
import type { Cell, CellStyle, CellValue, StyledCell } from '../cell.ts'
import { maxColumns, maxRows } from '../limits.ts'
import type { Sheet } from '../workbook.ts'

/** A place of a sheet for people after its merged cells are spread out. */
export type Placed = {
  readonly value: CellValue
  readonly style?: CellStyle | undefined
  readonly link?: StyledCell['link']
  /** The name of the cell whose merge covers this place. */
  readonly coveredBy?: string
}

/** A merged range that cannot be laid because something is there already. Row and column count from 0. */
export type Collision = {
  readonly kind: 'covers-value' | 'overlap'
  readonly row: number
  readonly column: number
  /** The cell where the range, or the other range, begins. */
  readonly begins: string
  readonly value: CellValue
}

/** The grid of a sheet for people with what could not be laid. */
export type Layout = {
  readonly rows: readonly (readonly (Placed | undefined)[])[]
  readonly merges: readonly string[]
  readonly collisions: readonly Collision[]
}

const maxMergedPlaces = 100_000

/** Whether the cell carries a look, an extent or a jump around its value. */
export function isStyled(cell: Cell): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell
}

function extentOf(cell: StyledCell, row: number, column: number): { rows: number; columns: number } {
  const { rows = 1, columns = 1 } = cell
  const whole = Number.isInteger(rows) && Number.isInteger(columns) && rows >= 1 && columns >= 1
  if (!whole || row + rows > maxRows || column + columns > maxColumns || rows * columns > maxMergedPlaces) {
    throw new RangeError(`a merged cell at ${cellName(row + 1, column + 1)} cannot be ${rows} × ${columns}`)
  }
  return { rows, columns }
}

/** Spreads the merged cells of a sheet for people over its grid. */
export function layOut(sheet: Sheet): Layout {
  const grid: (Placed | undefined)[][] = sheet.rows.map(() => [])
  const merges: string[] = []
  const collisions: Collision[] = []

  const cover = (cell: StyledCell, row: number, column: number) => {
    const { rows, columns } = extentOf(cell, row, column)
    if (rows * columns === 1) return
    const begins = cellName(row + 1, column + 1)
    merges.push(`${begins}:${cellName(row + rows, column + columns)}`)
    for (let down = row; down < row + rows; down++) {
      grid[down] ??= []
      for (let right = column; right < column + columns; right++) {
        if (down === row && right === column) continue
        const there = grid[down]?.[right]?.coveredBy
        if (there !== undefined) {
          collisions.push({ kind: 'overlap', row, column, begins: there, value: cell.value })
          return
        }
        const line = grid[down]
        if (line !== undefined) line[right] = { value: null, style: cell.style, coveredBy: begins }
      }
    }
  }

  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const { value, ...look } = isStyled(cell) ? cell : { value: cell }
      const covering = grid[row]?.[column]?.coveredBy
      if (covering !== undefined) {
        if (value !== null) collisions.push({ kind: 'covers-value', row, column, begins: covering, value })
        continue
      }
      const line = grid[row]
      if (line !== undefined) line[column] = { value, ...look }
      if (isStyled(cell)) cover(cell, row, column)
    }
  }
  return { rows: grid, merges, collisions }
}
