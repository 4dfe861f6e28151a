import type { ReadFacts, ReadIssue, ReadIssueCode, ReadPlace } from '../read-issue.ts'

type Words = (facts: ReadFacts, severity: ReadIssue['severity']) => string

function where({ file, sheet, line, letters, header, byte }: ReadPlace): string {
  const column = letters === undefined ? '' : `column ${letters}${header ? ` (${header})` : ''}`
  const parts = [
    file ?? '',
    sheet === undefined ? '' : `sheet "${sheet}"`,
    line === undefined ? '' : `line ${line}`,
    column === '' && header ? `header "${header}"` : column,
    byte === undefined ? '' : `byte ${byte}`,
  ]
  const text = parts.filter((part) => part !== '').join(', ')
  return file === undefined ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
}

const words: Record<ReadIssueCode, Words> = {
  'encoding-undecided': ({ expected }) =>
    `Some bytes are neither UTF-8 nor CP932 (Shift_JIS) (${expected ?? ''}). Check whether the file is damaged, and name its encoding.`,
  'nul-byte': () =>
    'There is a NUL (a byte of value 0). The file was written only in part, or it is UTF-16 without a byte order mark. Export it again, or name its encoding.',
  'not-a-table': ({ expected }) =>
    `This is neither CSV nor XLSX (${expected ?? 'another format'}). Save it as CSV or XLSX.`,
  'archive-broken': ({ expected }) =>
    `The XLSX file is damaged or cut off (${expected ?? ''}). Get the file again from where it comes.`,
  'archive-encrypted': () => 'The file is protected by a password. Save it without one.',
  'archive-too-large': ({ value, expected }) =>
    `Unpacked it takes ${value ?? ''}, more than the limit of ${expected ?? ''}; reading was stopped. Check where the file comes from, or divide the table.`,
  'xml-broken': ({ expected }) =>
    `${expected ?? 'XML'} in the workbook is not well formed. Open it in a spreadsheet program and save it again.`,
  'xml-forbidden': ({ expected }) =>
    `The workbook holds a declaration that is never read (${expected ?? 'DOCTYPE'}). Check where the file comes from.`,
  'sheet-missing': ({ value, expected }) =>
    `There is no sheet "${value ?? ''}" (there are: ${expected ?? ''}). Check the name of the sheet.`,
  'sheets-left': ({ expected }) =>
    `Only this sheet was read. Name the sheet to read another one (${expected ?? ''}).`,
  'row-too-long': ({ expected }) =>
    `The row that begins here is longer than ${expected ?? ''} bytes; reading was stopped. Look for a quotation mark that is not closed, or for a file without line breaks.`,
  'too-many-columns': ({ expected }) =>
    `There are more than ${expected ?? ''} columns; reading was stopped. Check the delimiter.`,
  'too-many-rows': ({ expected }) =>
    `There are more than ${expected ?? ''} rows; reading was stopped. Divide the file.`,
  'too-many-cells': ({ expected }) =>
    `There are more than ${expected ?? ''} cells; reading was stopped. Divide the file.`,
  'header-not-found': ({ expected }) =>
    `No header row was found (columns needed: ${expected ?? ''}). Export the file with headers, or say which column is which.`,
  'header-missing': ({ value, expected }) =>
    `The required column "${value ?? ''}" is missing. ${
      expected === undefined
        ? 'Export the column, or add its header to the aliases.'
        : `The nearest header is "${expected}". If it means the same, add it to the aliases.`
    }`,
  'header-duplicate': ({ value, expected }) =>
    `Several headers stand for the column "${value ?? ''}" (${expected ?? ''}). Keep only one of them.`,
  'header-repeated': () =>
    'The header row occurs again; it was passed over. If files were joined, check that nothing is missing or doubled.',
  'no-rows': () => 'There are no rows of data. Check the conditions of the export (period, persons).',
  'notation-contradicted': ({ value, expected }) =>
    `The file contradicts the stated notation of durations (${value ?? ''}). Check whether it is ${expected ?? ''}.`,
  'notation-in-header': ({ value, expected }) =>
    `By the unit in the header (${value ?? ''}) the durations of this column were read as ${expected ?? ''}.`,
  'duration-coarse': () =>
    'The durations have one decimal only: they were rounded to 6 minutes. Use daily data where minutes matter.',
  'cell-count': ({ value, expected }) =>
    `The row has ${value ?? ''} cells, the header ${expected ?? ''}. Check whether a value that holds the delimiter stands in quotation marks.`,
  'quote-open': () => 'The file ends inside of quotation marks. Check whether it was exported to its end.',
  'quote-malformed': () =>
    'Text follows a closing quotation mark. Write quotation marks inside of a value twice ("").',
  'row-repeats': ({ otherLine }) =>
    `The row says the same as line ${otherLine ?? ''}. Both were taken as one.`,
  'row-contradicts': ({ otherLine, expected }) =>
    `The row has the same ${expected ?? 'key'} as line ${otherLine ?? ''} and says something else. Check which one is right.`,
  'stamp-missing': ({ expected }) =>
    `${expected ?? 'The other time'} is missing; no time was computed. Check the time records.`,
  'span-empty': ({ expected }) => `Start and end are the same time (${expected ?? ''}). Check the times.`,
  'span-reversed': ({ value, expected }) =>
    `The end (${value ?? ''}) lies before the start (${expected ?? ''}). Check day and time.`,
  'span-too-long': ({ value, expected }) =>
    `From start to end it takes ${value ?? ''}, more than ${expected ?? ''}. Check day and time.`,
  'span-overlaps': ({ value, expected }) =>
    `${value ?? ''} lies before the time that should come first (${expected ?? ''}): the two overlap. Check the times.`,
  'sum-differs': ({ value, expected }) =>
    `The parts add up to ${value ?? ''}, the total says ${expected ?? ''}. Check the parts.`,
  'clock-differs': ({ value, expected }) =>
    `By the times it is ${value ?? ''}, the file says ${expected ?? ''}. Check the times and the breaks.`,
  'value-elsewhere': ({ value, expected }) =>
    `There is time (${value ?? ''}) on a day that is not ${expected ?? ''}. Check whether the work went past midnight.`,
  'bytes-not-in-encoding': ({ expected }) =>
    `Some bytes cannot be read as ${expected ?? 'the stated encoding'}. Check the encoding of the file, and whether files of different encodings were joined.`,
  'value-missing': () => 'There is no value. Enter one.',
  placeholder: ({ value }) => `"${value ?? ''}" was read as: no value.`,
  'cell-tidied': ({ value, expected }) => `"${value ?? ''}" was read as "${expected ?? ''}".`,
  'code-padded': ({ value, expected }) =>
    `"${value ?? ''}" was filled with zeros to "${expected ?? ''}". Check the original number.`,
  'date-unreadable': ({ value }) => `"${value ?? ''}" cannot be read as a date. Write it as 2026/11/02.`,
  'date-impossible': ({ value }) => `There is no day "${value ?? ''}". Check the date.`,
  'date-ambiguous': ({ value }) =>
    `The order of day, month and year in "${value ?? ''}" is not known. Say how it is read (order, two-digit years).`,
  'date-without-year': ({ value }) =>
    `"${value ?? ''}" has no year, and no day of the stated period fits. Write the year, or state the period of the file.`,
  'date-out-of-era': ({ value, expected }) =>
    `"${value ?? ''}" lies outside of its era; it was read as ${expected ?? ''}.`,
  'date-doubtful': ({ value, expected }) =>
    `What stands beside the date in "${value ?? ''}" does not agree with it; it was read as ${expected ?? ''}. Check the date.`,
  'date-from-serial': ({ value, expected }) =>
    `"${value ?? ''}" was taken for the date number of a spreadsheet and read as ${expected ?? ''}.`,
  'month-unreadable': ({ value }) => `"${value ?? ''}" cannot be read as a month. Write it as 2026/11.`,
  'stamp-unreadable': ({ value }) =>
    `"${value ?? ''}" cannot be read as a day with a time. Write it as 2026/11/02 9:00.`,
  'time-unreadable': ({ value }) =>
    `"${value ?? ''}" cannot be read as a time of day. Write it as 9:00 or 25:30.`,
  'time-out-of-range': ({ value, expected }) =>
    `The time "${value ?? ''}" is not ${expected ?? 'within 0:00 and 48:00'}. Check the time.`,
  'time-of-other-day': ({ value }) =>
    `The day in "${value ?? ''}" does not fit the date of the row. Check the dates.`,
  'time-from-serial': ({ value, expected }) =>
    `"${value ?? ''}" was taken for the time of a spreadsheet and read as ${expected ?? ''}.`,
  'seconds-dropped': ({ value, expected }) =>
    `The seconds of "${value ?? ''}" were dropped; it was read as ${expected ?? ''}.`,
  'duration-unreadable': ({ value }) =>
    `"${value ?? ''}" cannot be read as a duration. Write it in the stated notation.`,
  'duration-notation-missing': ({ value, expected }) =>
    `What "${value ?? ''}" means depends on the notation (${expected ?? ''}). State the notation of durations (colon60, dot60, decimal, minutes, colon10).`,
  'duration-not-in-notation': ({ value, expected }) =>
    `"${value ?? ''}" is no duration in the stated notation (${expected ?? ''}). Check the notation.`,
  'duration-rounded': ({ value, expected }) =>
    `"${value ?? ''}" is not a whole number of minutes; it was rounded to ${expected ?? ''}.`,
  'number-unreadable': ({ value }) => `"${value ?? ''}" cannot be read as a number. Write it in digits.`,
  'number-not-whole': ({ value }) => `"${value ?? ''}" is not a whole number. Write a whole number.`,
  'word-unknown': ({ value, expected }, severity) =>
    severity === 'error'
      ? `"${value ?? ''}" is not known here (known: ${expected ?? ''}). Correct it, or add it to the profile.`
      : `"${value ?? ''}" is not known here; it was read as "${expected ?? ''}".`,
  'flag-unknown': ({ value, expected }) =>
    `"${value ?? ''}" says neither yes nor no (known: ${expected ?? ''}). Correct the value.`,
  'ranges-unreadable': ({ value }) =>
    `"${value ?? ''}" cannot be read as stretches of time. Write them as 12:00-13:00.`,
}

/** Place, reason and what to do in English. */
export function readTextEn(code: ReadIssueCode, severity: ReadIssue['severity'], facts: ReadFacts): string {
  const at = where(facts.place)
  const text = words[code](facts, severity)
  return at === '' ? text : `${at}: ${text}`
}
