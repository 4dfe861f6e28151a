import type { Facts, Place, TabularIssueCode, TabularNoticeCode } from '../issue.ts'

type Full = Facts & { readonly codePoint?: string }

const parts: Record<NonNullable<Place['part']>, string> = {
  title: 'title',
  creator: 'creator',
  'print-header': 'print header',
  chart: 'chart',
  unit: 'unit',
}

function where(place: Place): string {
  const at = cellOrRow(place)
  const part = place.part === undefined ? '' : parts[place.part]
  const text = [at, part].filter((each) => each !== '').join(', ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function cellOrRow(place: Place): string {
  const column = place.columnName ? `column "${place.columnName}"` : ''
  if (place.sheet !== undefined) {
    const sheet = `Sheet "${place.sheet}"`
    if (place.cell === undefined) return column === '' ? sheet : `${sheet}, ${column}`
    return `${sheet}, cell ${place.cell}${column === '' ? '' : ` (${column})`}`
  }
  const row = place.row === undefined ? '' : `row ${place.row}`
  const named = column === '' && place.column !== undefined ? `column ${place.column}` : column
  return [row, named].filter((part) => part !== '').join(', ')
}

const what: Record<TabularIssueCode, (facts: Full) => string> = {
  'character-not-in-cp932': ({ character, codePoint, bound }) =>
    `"${character}" (${codePoint}) is not a character of CP932 (Shift_JIS). ${
      bound === undefined ? 'Write another character' : `Write "${bound}"`
    }, or choose UTF-8 with BOM as the encoding.`,
  'character-not-writable': ({ codePoint }) =>
    `The text holds ${codePoint}, which a file cannot hold as a character. Correct the text where it comes from.`,
  'date-before-spreadsheets': ({ value }) =>
    `Spreadsheets cannot hold the date ${value} reliably (only from 1900-03-01). Write it as text.`,
  'date-impossible': ({ value }) =>
    `"${value}" is not a day that exists, written YYYY-MM-DD. Check the date.`,
  'ditto-mark': ({ value }) =>
    `"${value}" stands for the value above. A data sheet repeats the value in every row.`,
  'duration-negative': ({ value }) =>
    `Spreadsheets show a negative duration (${value} minutes) as "####". Write it as text, or as a number of minutes.`,
  'header-duplicate': ({ value, bound }) =>
    `The header "${value}" is already that of column ${bound}. Give every column a header of its own.`,
  'header-empty': () => 'The header is empty. Name what the column holds.',
  'line-break-in-data': ({ value }) =>
    `"${value}" holds a line break or a tab. Write one line of text in a data sheet.`,
  'link-unknown-sheet': ({ value }) =>
    `There is no sheet "${value}" to jump to. Check the name of the sheet.`,
  'merge-covers-value': ({ value, bound }) =>
    `The value "${value}" would be hidden under the merged cell that begins at ${bound}. Change the merge, or move the value.`,
  'merge-overlap': ({ bound }) =>
    `The merged cell overlaps the one that begins at ${bound}. Change the extent of one of them.`,
  'merged-cell-in-data': () =>
    'Cells of a data sheet cannot be merged or styled. Write one plain value in one cell.',
  'minutes-not-whole': ({ value }) => `${value} is not a whole number of minutes. Write whole minutes.`,
  'no-columns': () => 'There are no columns. At least one is needed.',
  'no-sheets': () => 'There are no sheets. At least one is needed.',
  'number-as-text': ({ value }) =>
    `The number "${value}" is written as text. Make the column one of numbers, or of type "code" when it is an identifier.`,
  'number-not-finite': ({ value }) =>
    `${value} cannot be written as a number. Write null where there is no value.`,
  'row-width': ({ value, bound }) =>
    `Values in the row: ${value}; columns: ${bound}. Check what is missing or too much.`,
  'sheet-name-character': ({ character, codePoint }) =>
    `The name of a sheet cannot hold "${character}" (${codePoint}). Write another character.`,
  'sheet-name-duplicate': ({ bound }) =>
    `The name cannot be told from that of sheet "${bound}" (spreadsheets ignore case and width). Choose another name.`,
  'sheet-name-empty': () => 'The name of the sheet is empty. Give it a name.',
  'sheet-name-reserved': () => 'Spreadsheets keep this name for themselves. Choose another name.',
  'sheet-name-too-long': ({ bound }) =>
    `The name of the sheet is longer than ${bound} characters. Shorten it.`,
  'space-for-looks': ({ value }) =>
    `"${value}" holds spaces that serve its looks only. Remove them in a data sheet.`,
  'text-too-long': ({ value, bound }) =>
    `The text has ${value} characters; at most ${bound} are possible. Divide or shorten it.`,
  'too-many-columns': ({ value, bound }) =>
    `There are ${value} columns; a sheet holds at most ${bound}. Divide the table.`,
  'too-many-line-breaks': ({ value, bound }) =>
    `The text has ${value} line breaks; a cell holds at most ${bound}. Divide it.`,
  'too-many-rows': ({ value, bound }) =>
    `There are ${value} rows; a sheet holds at most ${bound}. Divide the sheet.`,
  'unit-column-unknown': ({ value }) =>
    `There is no column "${value}" to hold the unit. Check the header of the column.`,
  'unit-empty': () =>
    'The unit of a column of numbers is empty. State it, or write null for a number without one.',
  'value-of-other-type': ({ value, bound }) =>
    `The value "${value}" does not fit a column of type "${bound}". Change the value or the type.`,
}

const noted: Record<TabularNoticeCode, (facts: Full) => string> = {
  'character-normalised': ({ character, codePoint, bound }) =>
    `"${character}" (${codePoint}) was written as "${bound}", its counterpart in CP932.`,
  'formula-guarded': ({ value }) =>
    `"${value}" could be taken for a formula, so an apostrophe was put before it.`,
  'platform-dependent-character': ({ character, codePoint, bound }) =>
    `The platform-dependent character "${character}" (${codePoint}) is used in ${bound} ${
      bound === 1 ? 'place' : 'places'
    }.`,
}

function sentence(place: Place, text: string): string {
  const at = where(place)
  return at === '' ? text : `${at}: ${text}`
}

/** The sentence of an issue in English. */
export function issueTextEn(code: TabularIssueCode, facts: Full): string {
  return sentence(facts.place, what[code](facts))
}

/** The sentence of a notice in English. */
export function noticeTextEn(code: TabularNoticeCode, facts: Full): string {
  return sentence(facts.place, noted[code](facts))
}
