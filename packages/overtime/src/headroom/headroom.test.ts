import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  canKeep,
  type Finding,
  headroom,
  type MonthRecord,
  npaRules,
  type PersonMonths,
  parseIsoDate,
  type YearMonth,
  yearMonth,
} from '../index.ts'

const april = yearMonth(2026, 4)

function person(
  kind: 'autonomous' | 'heteronomous',
  hours: readonly number[],
  start: number = april,
): PersonMonths {
  const months = hours.map(
    (one, index): MonthRecord => ({
      month: (start + index) as YearMonth,
      departmentKind: kind,
      overtimeMinutes: one * 60,
    }),
  )
  return { id: 'p', regime: 'npa', months }
}

describe('the room of a month', () => {
  test.each<[string, 'autonomous' | 'heteronomous', readonly number[], string, number, string]>([
    ['nothing yet', 'autonomous', [0], '2026-04-01', 2700, 'npa.autonomous.month45'],
    ['some of it used', 'autonomous', [44], '2026-04-30', 60, 'npa.autonomous.month45'],
    [
      'the year binds',
      'autonomous',
      [45, 45, 45, 45, 45, 45, 45, 30, 0],
      '2026-12-01',
      15 * 60,
      'npa.autonomous.year360',
    ],
    ['less than 100', 'heteronomous', [0], '2026-04-01', 5999, 'npa.heteronomous.month100'],
    ['a mean of two binds', 'heteronomous', [70, 0], '2026-05-01', 90 * 60, 'npa.heteronomous.average80'],
    [
      'six months are used',
      'heteronomous',
      [50, 50, 50, 50, 50, 50, 0],
      '2026-10-01',
      2700,
      'npa.heteronomous.months45',
    ],
    [
      'the year binds there too',
      'heteronomous',
      [75, 75, 75, 75, 75, 75, 45, 45, 45, 45, 45, 0],
      '2027-03-01',
      2700,
      'npa.heteronomous.year720',
    ],
  ])('%s', (_, kind, hours, today, left, provision) => {
    const room = headroom(person(kind, hours), npaRules, { today: parseIsoDate(today) })
    expect(room.thisMonth.left).toBe(left)
    expect(room.thisMonth.limit?.provision).toBe(provision)
    expect(room.alreadyBroken).toEqual([])
  })

  test('is spread over the working days left, and today has no more than a day', () => {
    const room = headroom(person('autonomous', [0]), npaRules, { today: parseIsoDate('2026-04-30') })
    expect(room.today).toEqual({ most: 1440, even: 2700 })
    expect(room.months.map((one) => one.month)).toHaveLength(12)
  })

  test('a limit that is broken leaves none', () => {
    const room = headroom(person('autonomous', [46]), npaRules, { today: parseIsoDate('2026-04-20') })
    expect([room.thisMonth.left, room.alreadyBroken[0]?.provision]).toEqual([0, 'npa.autonomous.month45'])
    expect(room.even).toMatchObject({ months: [] })
    const past = headroom(person('autonomous', [46, 0]), npaRules, { today: parseIsoDate('2026-05-20') })
    expect([past.thisMonth.left, past.alreadyBroken]).toEqual([2700, []])
    const year = headroom(person('autonomous', [45, 45, 45, 45, 45, 45, 45, 46, 0]), npaRules, {
      today: parseIsoDate('2026-12-01'),
    })
    expect([year.thisMonth.left, year.alreadyBroken[0]?.provision]).toEqual([0, 'npa.autonomous.year360'])
  })

  test('unknown months are named', () => {
    const months = person('heteronomous', [60, 60, 60]).months.filter((_, index) => index !== 1)
    const room = headroom({ id: 'p', regime: 'npa', months }, npaRules, { today: parseIsoDate('2026-06-30') })
    expect(room.needs).toEqual(['2026-05'])
  })
})

describe('the same in every month left', () => {
  test.each([
    ['autonomous', 30 * 60, true],
    ['autonomous', 30 * 60 + 1, false],
    ['heteronomous', 45 * 60, true],
    ['heteronomous', 45 * 60 + 1, false],
  ] as const)('%s: %i minutes kept: %s', (departmentKind, minutes, kept) => {
    const question = { today: parseIsoDate('2026-04-01'), departmentKind }
    const nobody: PersonMonths = { id: 'p', regime: 'npa', months: [] }
    expect(canKeep(nobody, npaRules, question, minutes).kept).toBe(kept)
    expect(headroom(nobody, npaRules, question).even.minutes).toBe(
      departmentKind === 'autonomous' ? 1800 : 2700,
    )
  })
})

const excess = (one: Finding): boolean => !('because' in one && one.because === 'missing')

test('headroom is tight: using it holds every limit, one minute more breaks the one named', () => {
  const rows = fc.array(fc.record({ raised: fc.boolean(), minutes: fc.integer({ min: 0, max: 4800 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  fc.assert(
    fc.property(rows, (given) => {
      const months = given.map(
        (row, index): MonthRecord => ({
          month: (april - 4 + index) as YearMonth,
          departmentKind: row.raised ? 'heteronomous' : 'autonomous',
          overtimeMinutes: row.minutes,
        }),
      )
      const last = months.at(-1)
      if (last === undefined) return
      const year = Math.floor(last.month / 12)
      const one: PersonMonths = { id: 'p', regime: 'npa', months }
      const room = headroom(one, npaRules, {
        today: parseIsoDate(`${year}-${String((last.month % 12) + 1).padStart(2, '0')}-15`),
      })
      if (room.alreadyBroken.length > 0) {
        expect(room.thisMonth.left).toBe(0)
        return
      }
      const use = (minutes: number): readonly Finding[] =>
        assess(
          { ...one, months: [...months.slice(0, -1), { ...last, overtimeMinutes: minutes }] },
          npaRules,
        ).findings.filter(excess)
      const { most, limit } = room.thisMonth
      const key = ({ provision, window }: Finding): string => `${provision} ${window.from}`
      const known = use(last.overtimeMinutes ?? 0).map(key)
      expect(
        use(most)
          .map(key)
          .filter((name) => !known.includes(name)),
      ).toEqual([])
      expect(use(most + 1).map((found) => found.provision)).toContain(limit?.provision)
      expect(room.even.months[0]?.minutes).toBeLessThanOrEqual(most)
    }),
    { numRuns: 300 },
  )
})
