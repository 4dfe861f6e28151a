import type { LeftOut, LeftOutReason, RoleRows, RowRole } from '../model/figure.ts'
import type { ReadFile } from '../model/read-file.ts'
import { countRows, type RowRanges, unionOfRows } from '../rows/rows.ts'

type Place = Pick<ReadFile, 'path' | 'sheet'>
type Ranges = [number, number][]
type Book<Key extends string> = Map<Key, Map<Place, Ranges>>

/** Rows while a figure is made: what each of them was to it. */
export class RowBook {
  readonly #counted: Book<RowRole> = new Map()
  readonly #left: Book<LeftOutReason> = new Map()

  count(role: RowRole, file: Place, rows: RowRanges): void {
    add(this.#counted, role, file, rows)
  }

  countLine(role: RowRole, file: Place, line: number): void {
    addLine(this.#counted, role, file, line)
  }

  leave(reason: LeftOutReason, file: Place, rows: RowRanges): void {
    add(this.#left, reason, file, rows)
  }

  leaveLine(reason: LeftOutReason, file: Place, line: number): void {
    addLine(this.#left, reason, file, line)
  }

  provenance(): readonly RoleRows[] {
    return pages(this.#counted).map(({ key, ...rest }) => ({ role: key, ...rest }))
  }

  leftOut(): readonly LeftOut[] {
    return pages(this.#left).map(({ key, ...rest }) => ({ reason: key, ...rest }))
  }
}

function page<Key extends string>(book: Book<Key>, key: Key, file: Place): Ranges {
  let files = book.get(key)
  if (files === undefined) {
    files = new Map()
    book.set(key, files)
  }
  let ranges = files.get(file)
  if (ranges === undefined) {
    ranges = []
    files.set(file, ranges)
  }
  return ranges
}

function add<Key extends string>(book: Book<Key>, key: Key, file: Place, rows: RowRanges): void {
  const ranges = page(book, key, file)
  for (const [first, last] of rows) ranges.push([first, last])
}

function addLine<Key extends string>(book: Book<Key>, key: Key, file: Place, line: number): void {
  const ranges = page(book, key, file)
  const open = ranges.at(-1)
  if (open !== undefined && open[1] === line - 1) open[1] = line
  else ranges.push([line, line])
}

interface Page<Key> {
  readonly key: Key
  readonly file: string
  readonly sheet?: string
  readonly rows: RowRanges
  readonly count: number
}

/** In the order of keys as they came, files by path. */
function pages<Key extends string>(book: Book<Key>): readonly Page<Key>[] {
  return [...book].flatMap(([key, files]) =>
    [...files]
      .map(([{ path, sheet }, ranges]): Page<Key> => {
        const rows = unionOfRows([ranges])
        return {
          key,
          file: path,
          ...(sheet === undefined ? {} : { sheet }),
          rows,
          count: countRows(rows),
        }
      })
      .sort((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : (a.sheet ?? '') < (b.sheet ?? '') ? -1 : 1,
      ),
  )
}
