import { cellKind, type RowView, rowFault } from '../csv/row-view.ts'
import type { FoundHeader, TextRow } from '../header/header-seeker.ts'
import { matchColumns } from '../header/match-headers.ts'
import type { Profile } from '../profile.ts'

const columnsLookedAt = 4

/** A table whose records stand in columns: held as a whole, then given column by column. */
export class TurnedTable {
  readonly rows: TextRow[] = []
  readonly #profile: Profile
  readonly #most: number
  #cells = 0

  constructor(profile: Profile, most: number) {
    this.#profile = profile
    this.#most = most
  }

  /** Keeps a row; `false` when there are too many cells. */
  put(row: TextRow): boolean {
    this.#cells += row.cells.length
    this.rows.push(row)
    return this.#cells <= this.#most
  }

  /** The column that names the most fields. */
  find(): (FoundHeader & { readonly column: number }) | undefined {
    let best: (FoundHeader & { readonly column: number }) | undefined
    for (let column = 0; column < columnsLookedAt; column++) {
      const headers = this.rows.map(({ cells }) => cells[column] ?? '')
      const match = matchColumns(headers, this.#profile)
      if (best === undefined || match.matched > best.match.matched) {
        best = { headers, line: this.rows[0]?.line ?? 1, rows: 1, match, column }
      }
    }
    return best
  }

  /** Each column to the right of the names as a row. */
  *records(names: number): Generator<{ readonly view: RowView; readonly column: number }> {
    const width = Math.max(0, ...this.rows.map(({ cells }) => cells.length))
    for (let column = names + 1; column < width; column++) {
      const cells = this.rows.map(({ cells: row }) => row[column] ?? '')
      yield { view: viewOf(cells, this.rows[0]?.line ?? 1), column }
    }
  }
}

/** Texts as a view of their bytes in UTF-8. */
function viewOf(cells: readonly string[], line: number): RowView {
  const encoder = new TextEncoder()
  const parts = cells.map((cell) => encoder.encode(cell))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  const starts = new Int32Array(cells.length)
  const ends = new Int32Array(cells.length)
  let at = 0
  for (const [index, part] of parts.entries()) {
    starts[index] = at
    bytes.set(part, at)
    at += part.length
    ends[index] = at
  }
  const kinds = new Uint8Array(cells.length).fill(cellKind.plain)
  return { bytes, starts, ends, kinds, count: cells.length, line, fault: rowFault.none }
}
