import { expect, test } from 'vitest'
import {
  assess,
  type Choices,
  type MonthRecord,
  npaRules,
  parseIsoYearMonth,
  withChoices,
  type YearMonth,
} from './index.ts'

function breaches(
  start: string,
  kinds: string,
  hours: readonly number[],
  choices: Partial<Choices> = {},
): readonly string[] {
  const first = parseIsoYearMonth(start)
  const months = hours.map(
    (one, index): MonthRecord => ({
      month: (first + index) as YearMonth,
      departmentKind: (kinds[index] ?? kinds.at(-1)) === 'H' ? 'heteronomous' : 'autonomous',
      overtimeMinutes: one * 60,
      holidayWorkMinutes: 120,
    }),
  )
  return assess({ id: 'p', regime: 'npa', months }, withChoices(npaRules, choices)).findings.map(
    ({ provision, window }) => `${provision} ${window.from} ${window.to}`,
  )
}

test.each<
  [string, string, string, readonly number[], Partial<Choices>, readonly string[], readonly string[]]
>([
  [
    'windows before the start',
    '2019-02',
    'H',
    [90, 90, 70],
    { windowsBeforeStart: 'judged' },
    [],
    ['npa.heteronomous.average80 2019-02 2019-04'],
  ],
  ['months counted in both kinds', '2026-04', 'AH', [45, 50, 50, 50, 50, 50, 50], {}, [], []],
  [
    'a month above 45 hours in the other kind counts',
    '2026-04',
    'AH',
    [46, 50, 50, 50, 50, 50, 50],
    { monthsCounted: 'heteronomousOnly' },
    ['npa.autonomous.month45 2026-04 2026-04', 'npa.heteronomous.months45 2026-04 2026-10'],
    ['npa.autonomous.month45 2026-04 2026-04'],
  ],
  [
    'a move in April',
    '2026-03',
    'HA',
    [40, 50],
    { moveInFirstMonth: 'moved' },
    ['npa.autonomous.month45 2026-04 2026-04'],
    [],
  ],
  [
    'between two stays',
    '2026-04',
    'HAAAH',
    [40, 40, 31, 31, 40],
    { allowanceBetweenStays: 'applied' },
    [],
    ['npa.transferred.period30 2026-06 2026-07'],
  ],
  [
    'regular hours on holidays',
    '2026-06',
    'A',
    [44],
    { regularHoursOnHolidays: 'counted' },
    [],
    ['npa.autonomous.month45 2026-06 2026-06'],
  ],
])('%s', (_, start, kinds, hours, choices, byDefault, otherwise) => {
  expect(breaches(start, kinds, hours)).toEqual(byDefault)
  expect(breaches(start, kinds, hours, choices)).toEqual(otherwise)
})
