import { expect, test } from 'vitest'
import { type DayRecord, harmfulDays, lsa36Rules, npaRules, parseIsoDate } from '../index.ts'

function day(date: string, minutes: number | null, harmful = true): DayRecord {
  const work = minutes === null ? null : [{ from: 360, to: 360 + minutes }]
  return { date: parseIsoDate(date), work, ...(harmful ? { harmful } : {}) }
}
const said = (days: readonly DayRecord[], rules = lsa36Rules): readonly string[] =>
  harmfulDays(days, rules).map(
    ({ word, window, observed }) => `${window.from} ${window.to} ${word} ${observed}`,
  )

test.each([
  [480, 'within 0'],
  [599, 'within 119'],
  [600, 'within 120'],
  [601, 'breached 121'],
])('%i minutes of harmful work: %s', (minutes, expected) => {
  expect(said([day('2026-06-01', minutes)])).toEqual([`2026-06-01 2026-06-01 ${expected}`])
})

test('other work, unknown days and other rules give nothing', () => {
  expect(said([day('2026-06-01', 900, false), day('2026-06-02', null)])).toEqual([])
  expect(said([day('2026-06-01', 900)], npaRules)).toEqual([])
  expect(said([{ ...day('1947-08-31', 900), kind: 'workday' }])).toEqual([])
})

test('days of a week beyond 40 hours count too', () => {
  const week = ['01', '02', '03', '04', '05', '06'].map((one) => day(`2026-06-${one}`, 480))
  expect(said(week).at(-1)).toBe('2026-06-06 2026-06-06 breached 480')
})

test('two records of a day are the caller’s mistake', () => {
  expect(() => harmfulDays([day('2026-06-01', 1), day('2026-06-01', 1)], lsa36Rules)).toThrow(RangeError)
})
