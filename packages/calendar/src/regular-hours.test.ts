import { expect, test } from 'vitest'
import { parseIsoDate, regularHoursOn } from './index.ts'

test.each([
  ['1992-05-01', 480, 2400],
  ['2009-03-31', 480, 2400],
  ['2009-04-01', 465, 2325],
  ['2026-11-20', 465, 2325],
])('on %s %i minutes a day and %i a week', (text, day, week) => {
  const hours = regularHoursOn(parseIsoDate(text))
  expect([hours.minutesPerDay, hours.minutesPerWeek]).toEqual([day, week])
})

test('before the five-day week nothing is said', () => {
  expect(() => regularHoursOn(parseIsoDate('1992-04-30'))).toThrow(RangeError)
})
