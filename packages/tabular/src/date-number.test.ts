import { expect, test } from 'vitest'
import { dateNumber, dateProblem } from './date-number.ts'

// The number of 2026-11-02 is that of the attendance sheets; the others are those that spreadsheets show.
test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2000-02-29', 36_585],
  ['2025-04-01', 45_748],
  ['2026-11-02', 46_328],
  ['9999-12-31', 2_958_465],
])('%s is day %i', (date, number) => {
  expect(dateProblem(date)).toBeUndefined()
  expect(dateNumber(date)).toBe(number)
})

test.each([
  ['1900-02-28', 'date-before-spreadsheets'],
  ['1868-10-23', 'date-before-spreadsheets'],
  ['2025-02-29', 'date-impossible'],
  ['2025-13-01', 'date-impossible'],
  ['2025/04/01', 'date-impossible'],
  ['令和7年4月1日', 'date-impossible'],
  ['', 'date-impossible'],
])('%s is refused: %s', (date, problem) => {
  expect(dateProblem(date)).toBe(problem)
})
