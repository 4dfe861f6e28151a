import type { CellText } from '../bytes/cell-text.ts'
import type { RowView } from '../csv/row-view.ts'

/** The texts of a row as they stand in the file. */
export function textsOf(view: RowView, text: CellText): string[] {
  const cells: string[] = []
  for (let cell = 0; cell < view.count; cell++) {
    cells.push(text.shown(view.bytes, view.starts[cell] as number, view.ends[cell] as number))
  }
  return cells
}
