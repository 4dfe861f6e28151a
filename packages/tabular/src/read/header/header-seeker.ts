import type { Profile } from '../profile.ts'
import { type HeaderMatch, matchColumns } from './match-headers.ts'

/** A row as texts, with its line. */
export type TextRow = { readonly line: number; readonly cells: readonly string[] }

/** Headers found in a file: their texts, the line of the first and how many rows they take. */
export type FoundHeader = {
  readonly headers: readonly string[]
  readonly line: number
  readonly rows: number
  readonly match: HeaderMatch
}

/**
 * One header for each column from several rows: a group stands once above its columns (merged cells, or empty ones
 * to its right), and is joined with what stands below by `_`.
 */
function joinHeaderRows(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  let joined = new Array<string>(width).fill('')
  for (const [index, cells] of rows.entries()) {
    const isLast = index === rows.length - 1
    let group = ''
    joined = joined.map((above, column) => {
      const own = (cells[column] ?? '').trim()
      const below = rows.slice(index + 1).some((later) => (later[column] ?? '').trim() !== '')
      if (own !== '') group = own
      const name = own === '' && !isLast && below ? group : own
      return [above, name].filter((part, at, parts) => part !== '' && parts.indexOf(part) === at).join('_')
    })
  }
  return joined
}

/** Whether a header can be read from: every required column is there, once, and more than nothing. */
export function isSound(match: HeaderMatch): boolean {
  return match.problems.length === 0 && match.matched > 0
}

/** Looks for the header among the first rows of a file. */
export class HeaderSeeker {
  readonly rows: TextRow[] = []
  #best: FoundHeader | undefined
  readonly #profile: Profile
  readonly #depth: number

  constructor(profile: Profile) {
    this.#profile = profile
    this.#depth = profile.header.kind === 'row' ? (profile.header.rows ?? 1) : 1
  }

  /** The row that names the most fields so far. */
  get best(): FoundHeader | undefined {
    return this.#best
  }

  /** Takes the next row; the header when it ends with this row. */
  put(row: TextRow): FoundHeader | undefined {
    this.rows.push(row)
    if (this.rows.length < this.#depth) return undefined
    const taken = this.rows.slice(-this.#depth)
    // A lone cell above is the title of the table, no group of columns.
    if (this.#depth > 1 && filled(taken[0]) < 2) return undefined
    const headers = joinHeaderRows(taken.map(({ cells }) => cells))
    const match = matchColumns(headers, this.#profile)
    const found = { headers, line: taken[0]?.line ?? row.line, rows: this.#depth, match }
    if (this.#best === undefined || match.matched > this.#best.match.matched) this.#best = found
    return isSound(match) ? found : undefined
  }
}

function filled(row: TextRow | undefined): number {
  return row === undefined ? 0 : row.cells.filter((cell) => cell.trim() !== '').length
}
