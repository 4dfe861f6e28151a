import type { Cell } from './form/xlsx.ts'
import type { Random } from './random.ts'

/** How a row goes wrong. */
export type DamageKind =
  | 'impossible-date'
  | 'not-a-number'
  | 'cells-missing'
  | 'cell-too-many'
  | 'key-empty'
  | 'title-empty'
  | 'answer-unknown'
  | 'answer-out-of-range'

/** One row that a reader has to refuse, or one cell of an answer sheet. */
export type Damage = {
  readonly file: string
  /** The physical line, line breaks in quotes counted; the row of a workbook. */
  readonly line: number
  readonly kind: DamageKind
  readonly effect: 'row' | 'cell'
}

/** Where a file can go wrong: places of columns. */
export type Weak = {
  readonly date?: number
  readonly number?: number
  readonly key?: number
  readonly title?: number
  /** Whether rows may have too few or too many cells. */
  readonly count?: boolean
}

/** The share of rows that go wrong. */
export const damagedShare = 0.01

function kindsOf(weak: Weak): readonly DamageKind[] {
  const kinds: DamageKind[] = []
  if (weak.date !== undefined) kinds.push('impossible-date')
  if (weak.number !== undefined) kinds.push('not-a-number')
  if (weak.key !== undefined) kinds.push('key-empty')
  if (weak.title !== undefined) kinds.push('title-empty')
  if (weak.count === true) kinds.push('cells-missing', 'cell-too-many')
  return kinds
}

function replaced(cells: readonly Cell[], place: number | undefined, cell: Cell): readonly Cell[] {
  return cells.map((old, index) => (index === place ? cell : old))
}

/** The 31st of a month of thirty days, or the thirteenth month, in the notation that the cell has. */
function impossible(date: Cell | undefined): string {
  const text = String(date)
  if (/月$/.test(text)) return text.replace(/\d+月$/, '13月')
  return /年/.test(text) ? text.replace(/\d+月\d+日$/, '2月30日') : text.replace(/\d+\/\d+$/, '04/31')
}

/** A row as it came out wrong. */
export function damaged(
  cells: readonly Cell[],
  weak: Weak,
  random: Random,
): { readonly kind: DamageKind; readonly cells: readonly Cell[] } {
  const kind = random.pick(kindsOf(weak))
  switch (kind) {
    case 'impossible-date':
      return { kind, cells: replaced(cells, weak.date, impossible(cells[weak.date ?? 0])) }
    case 'not-a-number':
      return { kind, cells: replaced(cells, weak.number, '1O') }
    case 'key-empty':
      return { kind, cells: replaced(cells, weak.key, '') }
    case 'title-empty':
      return { kind, cells: replaced(cells, weak.title, '') }
    case 'cells-missing':
      return { kind, cells: cells.slice(0, -2) }
    default:
      return { kind: 'cell-too-many', cells: [...cells, '要確認'] }
  }
}
