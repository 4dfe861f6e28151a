import type { RowView } from '../csv/row-view.ts'
import type { ReadLimits } from '../options.ts'
import { Archive } from './archive.ts'
import { ArchiveFault } from './archive-fault.ts'
import { type BookSheet, readBook, readSharedStrings, readStyles } from './book.ts'
import { SheetRows } from './sheet-rows.ts'
import { XmlScanner } from './xml-scanner.ts'

/** The sheet that was chosen, and the other visible ones when nobody chose. */
export type OpenedSheet = {
  readonly name: string
  readonly others: readonly string[]
  /** Gives every row to `onRow` in turn; goes on from one piece of the sheet to the next. */
  readonly rows: (onRow: (row: RowView) => void) => Generator<undefined>
}

function choose(sheets: readonly BookSheet[], asked: string | number | undefined): BookSheet {
  const names = sheets.map(({ name }) => name).join(', ')
  const visible = sheets.filter(({ hidden }) => !hidden)
  const found =
    typeof asked === 'number'
      ? sheets[asked - 1]
      : asked === undefined
        ? visible[0]
        : sheets.find(({ name }) => name === asked)
  if (found === undefined) throw new ArchiveFault('sheet-missing', names, String(asked ?? 1))
  return found
}

/**
 * Opens a sheet of a workbook.
 *
 * @throws ArchiveFault when the archive or its parts are not what they should be; caught by the reading.
 */
export function openSheet(
  bytes: Uint8Array,
  asked: string | number | undefined,
  limits: ReadLimits,
): OpenedSheet {
  const archive = new Archive(bytes, limits)
  const book = readBook(archive)
  const sheet = choose(book.sheets, asked)
  const formats = readStyles(archive, book.styles)
  const strings = readSharedStrings(archive, book.strings, limits.sharedTextBytes)
  const others =
    asked === undefined
      ? book.sheets.filter((each) => each !== sheet && !each.hidden).map(({ name }) => name)
      : []
  function* rows(onRow: (row: RowView) => void): Generator<undefined> {
    const handler: SheetRows = new SheetRows({ strings, formats, dateSystem: book.dateSystem }, limits, () =>
      onRow(handler),
    )
    const scanner = new XmlScanner(sheet.part, handler)
    for (const text of archive.texts(sheet.part)) {
      scanner.push(text)
      yield
    }
    scanner.finish()
  }
  return { name: sheet.name, others, rows }
}
