import { cellName } from '../address.ts'
import type { Cell, CellStyle, CellValue, StyledCell } from '../cell.ts'
import { maxColumns, maxRows } from '../limits.ts'
import type { Sheet } from '../workbook.ts'

/** A place of a sheet for people after its merged cells are spread out. */
export type Placed = {
  readonly value: CellValue
  readonly style?: CellStyle | undefined
  readonly link?: StyledCell['link'] | undefined
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
function isStyled(cell: Cell): cell is StyledCell {
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

type Grid = (Placed | undefined)[][]

function put(grid: Grid, row: number, column: number, placed: Placed): void {
  const line = grid[row] ?? []
  grid[row] = line
  line[column] = placed
}

/** Covers the places of a merged cell. Gives its range, or what it collides with, or nothing when it is one place. */
function cover(grid: Grid, cell: StyledCell, row: number, column: number): Collision | string | undefined {
  const { rows, columns } = extentOf(cell, row, column)
  if (rows * columns === 1) return undefined
  const begins = cellName(row + 1, column + 1)
  const places = Array.from({ length: rows * columns }, (_, index) => ({
    down: row + Math.floor(index / columns),
    right: column + (index % columns),
  }))
  for (const { down, right } of places) {
    const there = grid[down]?.[right]?.coveredBy
    if (there !== undefined) return { kind: 'overlap', row, column, begins: there, value: cell.value }
  }
  for (const { down, right } of places.slice(1)) {
    put(grid, down, right, { value: null, style: cell.style, coveredBy: begins })
  }
  return `${begins}:${cellName(row + rows, column + columns)}`
}

/** Spreads the merged cells of a sheet for people over its grid. */
export function layOut(sheet: Sheet): Layout {
  const grid: Grid = sheet.rows.map(() => [])
  const merges: string[] = []
  const collisions: Collision[] = []
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const { value, style, link }: StyledCell = isStyled(cell) ? cell : { value: cell ?? null }
      const begins = grid[row]?.[column]?.coveredBy
      if (begins !== undefined) {
        if (value !== null) collisions.push({ kind: 'covers-value', row, column, begins, value })
        continue
      }
      put(grid, row, column, { value: value ?? null, style, link })
      const outcome = isStyled(cell) ? cover(grid, cell, row, column) : undefined
      if (typeof outcome === 'string') merges.push(outcome)
      else if (outcome !== undefined) collisions.push(outcome)
    }
  }
  return { rows: grid, merges, collisions }
}
