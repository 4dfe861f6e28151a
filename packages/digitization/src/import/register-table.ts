import type { Column, Table } from '@reform/tabular'
import { registerCells } from '../register/read-row.ts'
import { type RegisterRow, registerColumns } from '../register/row.ts'

const columns: readonly Column[] = [
  { header: '識別子', type: 'code' },
  ...registerColumns.map(({ field, header }): Column => {
    return { header, type: field === 'startsOn' || field === 'expiresOn' ? 'date' : 'code' }
  }),
]

/**
 * The register as a table with the columns of its form and the key before them, for `writeCsv` and `dataSheet` of
 * `@reform/tabular`; read back by {@link readRegister} it gives the same rows. What is unknown is left blank.
 *
 * @example
 * ```ts
 * registerTable([]).columns.map((column) => column.header).slice(0, 3) // => ['識別子', '作成・取得年度等', '大分類']
 * ```
 */
export function registerTable(rows: readonly RegisterRow[]): Table {
  return {
    columns,
    rows: rows.map((row) => [row.id, ...registerCells(row).map((text) => (text === '' ? null : text))]),
  }
}
