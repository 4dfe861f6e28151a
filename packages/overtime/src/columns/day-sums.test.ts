import {
  addMonths,
  firstDayOfMonth,
  formatIsoDate,
  type PlainDate,
  parseIsoYearMonth,
} from '@reform/calendar'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DayRecord, lsa36Rules, monthsOfDays, npaRules, withChoices } from '../index.ts'
import { type DayMonths, makeDaySums, personAt } from './index.ts'

const first = parseIsoYearMonth('2026-04')
const start = firstDayOfMonth(first)
const days = firstDayOfMonth(addMonths(first, 4)) - start

const row = fc.record({
  day: fc.integer({ min: 0, max: days - 1 }),
  minutes: fc.option(fc.integer({ min: 0, max: 1400 }), { freq: 12 }),
})
/** Most people have a record for most days. */
const person = fc
  .record({
    from: fc.integer({ min: 0, max: days - 1 }),
    length: fc.integer({ min: 0, max: days }),
    minutes: fc.array(fc.option(fc.integer({ min: 0, max: 1400 }), { freq: 300 }), {
      minLength: days,
      maxLength: days,
    }),
    others: fc.uniqueArray(row, { selector: ({ day }) => day, maxLength: 5 }),
    lacking: fc.option(fc.integer({ min: 0, max: days }), { freq: 2 }),
  })
  .map(({ from, length, minutes, others, lacking }) => {
    const made = new Map(others.map(({ day, minutes: value }) => [day, value]))
    for (let day = from; day < Math.min(days, from + length); day++) {
      if (day !== lacking) made.set(day, minutes[day] ?? null)
    }
    return [...made].map(([day, value]) => ({ date: (start + day) as PlainDate, value }))
  })
const window = fc.option(fc.tuple(fc.nat(days - 1), fc.nat(days - 1)), { freq: 2 })

type Row = { readonly date: PlainDate; readonly value: number | null }

function dayOf({ date, value }: Row, minutes: 'overtime' | 'worked'): DayRecord {
  const work = value === null ? null : [{ from: 0, to: value }]
  return minutes === 'worked' ? { date, work } : { date, work, schedule: { kind: 'flexible', minutes: 0 } }
}

function namesOf({ unknownDays, columns }: DayMonths, cell: number): string[] {
  const begin = firstDayOfMonth(addMonths(first, cell % columns.months))
  const bits = Array.from({ length: 31 }, (_, bit) => bit)
  return bits
    .filter((bit) => (((unknownDays[cell] as number) >>> bit) & 1) === 1)
    .map((bit) => formatIsoDate((begin + bit) as PlainDate))
}

test('sums over columns are those of days one by one', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('overtime' as const, 'worked' as const),
      window,
      fc.integer({ min: 1, max: 50 }),
      (people, minutes, within, size) => {
        const period =
          within === null
            ? {}
            : {
                from: (start + Math.min(...within)) as PlainDate,
                until: (start + Math.max(...within)) as PlainDate,
              }
        const sums = makeDaySums({ rules: npaRules, first, months: 4, minutes, ...period })
        const rows = people.flatMap((each, index) => each.map((one) => ({ ...one, index })))
        rows.sort((a, b) => a.date - b.date)
        for (let at = 0; at < rows.length; at += size) {
          const part = rows.slice(at, at + size)
          sums.add({
            rows: part.length,
            people: Int32Array.from(part, ({ index }) => index),
            dates: Int32Array.from(part, ({ date }) => date),
            minutes: Int32Array.from(part, ({ value }) => value ?? -1),
          })
        }
        const made = sums.months(people.length, () => 'autonomous')
        for (const [index, each] of people.entries()) {
          if (each.length === 0) continue
          const records = each.map((one) => dayOf(one, minutes))
          for (const month of monthsOfDays(records, npaRules, period)) {
            const cell = index * 4 + month.record.month - first
            expect(made.knownOvertimeMinutes[cell]).toBe(month.knownOvertimeMinutes)
            if (minutes === 'worked') {
              expect(made.knownHolidayWorkMinutes[cell]).toBe(month.knownHolidayWorkMinutes)
            }
            expect(namesOf(made, cell)).toEqual(month.unknownDays)
            const held = personAt(made.columns, index).months.find((one) => one.month === month.record.month)
            expect(held?.overtimeMinutes).toBe(month.record.overtimeMinutes)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('rows outside of the months are counted, nobody has two rows for a day', () => {
  const sums = makeDaySums({ rules: npaRules, first, months: 1, minutes: 'overtime' })
  const one = { rows: 1, people: Int32Array.of(0), minutes: Int32Array.of(5) }
  sums.add({ ...one, dates: Int32Array.of(start - 1) })
  sums.add({ ...one, dates: Int32Array.of(start) })
  expect(() => sums.add({ ...one, dates: Int32Array.of(start) })).toThrow(
    'person 0: two records for 2026-04-01',
  )
  expect(sums.months(1, () => 'autonomous').rowsOutside).toBe(1)
  expect(() => sums.months(1)).toThrow(TypeError)
})

test.each([
  [{ rules: lsa36Rules }],
  [{ rules: withChoices(npaRules, { ...npaRules.choices, pastMidnight: 'calendarDay' }) }],
  [{ months: 0 }],
])('what columns do not sum up is refused', (other) => {
  expect(() => makeDaySums({ rules: npaRules, first, months: 1, minutes: 'worked', ...other })).toThrow(
    RangeError,
  )
})
