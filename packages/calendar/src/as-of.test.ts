import { expect, test } from 'vitest'
import { asOf, lastDayOfTiming, parseIsoDate, period } from './index.ts'

const from = parseIsoDate('2023-07-01')
const to = parseIsoDate('2023-09-30')

test.each([
  ['a period by its last day', period(from, to), '2023-09-30'],
  [
    'a period without its end by the last day that counts',
    period(from, to, [{ from: parseIsoDate('2023-09-01'), to }]),
    '2023-08-31',
  ],
  [
    'a period without its start by its last day',
    period(from, to, [{ from, to: parseIsoDate('2023-07-31') }]),
    '2023-09-30',
  ],
  ['a figure as of a day by that day', asOf(parseIsoDate('2023-12-01')), '2023-12-01'],
])('%s', (_, timing, last) => {
  expect(lastDayOfTiming(timing)).toBe(parseIsoDate(last))
})
