import { describe, expect, test } from 'vitest'
import {
  type DateTextOptions,
  dateOfSpreadsheetSerial,
  daysOfWrittenTime,
  formatIsoDate,
  parseDateText,
} from './index.ts'

function text(written: string, options: DateTextOptions = {}): string {
  const read = parseDateText(written, options)
  if (!read.ok) return `refused: ${read.issues[0].code}`
  const { from, to } = daysOfWrittenTime(read.value)
  const [first, last] = [from, to].map((day) => (day === null ? '…' : formatIsoDate(day)))
  const doubts = read.warnings.map((one) => `, doubted: ${one.code}`).join('')
  return (read.value.kind === 'date' ? `${first}` : `${read.value.kind} ${first} to ${last}`) + doubts
}

describe('dates as offices and products write them', () => {
  test.each([
    ['2026/11/02', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['2026-11-02', '2026-11-02'],
    ['2026.11.2', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['2026/11/02(月)', '2026-11-02'],
    ['２０２６／１１／０２', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['2021年4月1日', '2021-04-01'],
    ['2026年11月2日（月）', '2026-11-02'],
    ['令和08年11月02日', '2026-11-02'],
    ['R08.11.02', '2026-11-02'],
    ['202604', 'yearMonth 2026-04-01 to 2026-04-30'],
    ['2026/04', 'yearMonth 2026-04-01 to 2026-04-30'],
    ['2026-04', 'yearMonth 2026-04-01 to 2026-04-30'],
    ['2026年度', 'fiscalYear 2026-04-01 to 2027-03-31'],
    ['2025（令和7）年度', 'fiscalYear 2025-04-01 to 2026-03-31'],
    ['2026', 'year 2026-01-01 to 2026-12-31'],
    ['2025～2027年度', 'range 2025-04-01 to 2028-03-31'],
    ['2023年8月1日～31日', 'range 2023-08-01 to 2023-08-31'],
  ])('%s is %s', (written, expected) => {
    expect(text(written)).toBe(expected)
  })

  test.each([
    ['2026/2/29', 'dateImpossible'],
    ['2026/11/31', 'dateImpossible'],
    ['20261131', 'dateImpossible'],
    ['R8.2.29', 'dateImpossible'],
    ['2026/11/02(火)', 'weekdayMismatch'],
    ['2025（令和8）年度', 'yearMismatch'],
    ['15/10/03', 'ambiguous'],
    ['01/02/03', 'ambiguous'],
    ['2/11/2026', 'ambiguous'],
    ['11/2', 'eraMissing'],
    ['202613', 'unreadable'],
    ['46328', 'unreadable'],
    ['123', 'unreadable'],
    ['未入力', 'unreadable'],
    ['', 'empty'],
  ])('%s is refused as %s', (written, code) => {
    expect(text(written)).toBe(`refused: ${code}`)
  })
})

describe('what the caller says about the file', () => {
  test.each<[string, DateTextOptions, string]>([
    ['11/2', { assumeYear: 2026 }, '2026-11-02'],
    ['11/2(月)', { assumeYear: 2026 }, '2026-11-02'],
    ['6月21日', { assumeYear: 2024 }, '2024-06-21'],
    ['8月', { assumeYear: 2023 }, 'yearMonth 2023-08-01 to 2023-08-31'],
    ['10月上旬', { assumeYear: 2023 }, 'monthThird 2023-10-01 to 2023-10-10'],
    ['2/29', { assumeYear: 2026 }, 'refused: dateImpossible'],
    ['15/10/03', { shortDates: { order: 'ymd', firstYear: 2000 } }, '2015-10-03'],
    ['99/10/03', { shortDates: { order: 'ymd', firstYear: 1950 } }, '1999-10-03'],
    ['49/10/03', { shortDates: { order: 'ymd', firstYear: 1950 } }, '2049-10-03'],
    ['03/10/15', { shortDates: { order: 'dmy', firstYear: 2000 } }, '2015-10-03'],
    ['2/11/2026', { shortDates: { order: 'dmy', firstYear: 2000 } }, '2026-11-02'],
    ['2/11/2026', { shortDates: { order: 'ymd', firstYear: 2000 } }, 'refused: ambiguous'],
    ['31/02/26', { shortDates: { order: 'dmy', firstYear: 2000 } }, 'refused: dateImpossible'],
    ['平成38年11月2日', { mode: 'lenient' }, '2026-11-02, doubted: outOfEra'],
  ])('%s with %j is %s', (written, options, expected) => {
    expect(text(written, options)).toBe(expected)
  })
})

describe('serial dates of spreadsheets', () => {
  test.each([
    [61, 1900, '1900-03-01'],
    [25_569, 1900, '1970-01-01'],
    [46_328, 1900, '2026-11-02'],
    [0, 1904, '1904-01-01'],
    [44_866, 1904, '2026-11-02'],
    [2_958_465, 1900, '9999-12-31'],
  ] as const)('%d from %d is %s', (serial, system, date) => {
    const day = dateOfSpreadsheetSerial(serial, system)
    expect(day !== undefined && formatIsoDate(day)).toBe(date)
  })

  test.each([
    [60, 1900],
    [0, 1900],
    [46_328.5, 1900],
    [-1, 1904],
    [2_958_466, 1900],
    [Number.NaN, 1900],
  ] as const)('%d from %d is no day', (serial, system) => {
    expect(dateOfSpreadsheetSerial(serial, system)).toBeUndefined()
  })
})
