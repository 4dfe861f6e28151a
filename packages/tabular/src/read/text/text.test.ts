import { expect, test } from 'vitest'
import { type ReadIssueCode, type ReadPlace, readIssue } from '../read-issue.ts'

const codes: Record<ReadIssueCode, true> = {
  'encoding-undecided': true,
  'nul-byte': true,
  'not-a-table': true,
  'archive-broken': true,
  'archive-encrypted': true,
  'archive-too-large': true,
  'xml-broken': true,
  'xml-forbidden': true,
  'sheet-missing': true,
  'sheets-left': true,
  'row-too-long': true,
  'too-many-columns': true,
  'too-many-rows': true,
  'too-many-cells': true,
  'header-not-found': true,
  'header-missing': true,
  'header-duplicate': true,
  'header-repeated': true,
  'no-rows': true,
  'notation-contradicted': true,
  'notation-in-header': true,
  'duration-coarse': true,
  'cell-count': true,
  'quote-open': true,
  'quote-malformed': true,
  'row-repeats': true,
  'row-contradicts': true,
  'stamp-missing': true,
  'span-empty': true,
  'span-reversed': true,
  'span-too-long': true,
  'span-overlaps': true,
  'sum-differs': true,
  'clock-differs': true,
  'value-elsewhere': true,
  'bytes-not-in-encoding': true,
  'value-missing': true,
  placeholder: true,
  'cell-tidied': true,
  'code-padded': true,
  'date-unreadable': true,
  'date-impossible': true,
  'date-ambiguous': true,
  'date-without-year': true,
  'date-out-of-era': true,
  'date-doubtful': true,
  'date-from-serial': true,
  'month-unreadable': true,
  'stamp-unreadable': true,
  'time-unreadable': true,
  'time-out-of-range': true,
  'time-of-other-day': true,
  'time-from-serial': true,
  'seconds-dropped': true,
  'duration-unreadable': true,
  'duration-notation-missing': true,
  'duration-not-in-notation': true,
  'duration-rounded': true,
  'number-unreadable': true,
  'number-not-whole': true,
  'word-unknown': true,
  'flag-unknown': true,
  'ranges-unreadable': true,
}
const place = { file: '11月.csv', line: 4, column: 3, letters: 'C', header: '退勤' }
const facts = { place, value: 'VALUE', expected: 'EXPECTED', otherLine: 2 }

test.each(Object.keys(codes) as ReadIssueCode[])('%s is a whole sentence in both languages', (code) => {
  for (const severity of ['error', 'warning'] as const) {
    const { message } = readIssue(code, severity, facts)
    expect(message.ja).toMatch(/^11月\.csvの4行目のC列（退勤）：.+。$/)
    expect(message.en).toMatch(/^11月\.csv, line 4, column C \(退勤\): .+\.$/)
    const bare = readIssue(code, severity, { place })
    expect(JSON.stringify([message, bare.message])).not.toMatch(/undefined|\[object/)
  }
})

test.each<[ReadPlace, string, string]>([
  [{}, '', ''],
  [{ file: 'a.csv' }, 'a.csv：', 'a.csv: '],
  [{ sheet: '勤怠', line: 2 }, 'シート「勤怠」の2行目：', 'Sheet "勤怠", line 2: '],
  [{ line: 3, letters: 'B', header: '' }, '3行目のB列：', 'Line 3, column B: '],
  [{ header: '日付' }, '見出し「日付」：', 'Header "日付": '],
  [{ byte: 12 }, '先頭から12バイト目：', 'Byte 12: '],
])('the place %j is named', (at, ja, en) => {
  const { message } = readIssue('value-missing', 'error', { place: at })
  expect(message.ja).toBe(`${ja}値がありません。値を入力してください。`)
  expect(message.en).toBe(`${en}There is no value. Enter one.`)
})
