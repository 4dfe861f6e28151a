import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  canKeep,
  type Headroom,
  type HeadroomQuestion,
  headroom,
  type LocalRulesData,
  localRules,
  lsa36Rules,
  type MonthRecord,
  npaRules,
  type PersonMonths,
  parseIsoDate,
  parseIsoYearMonth,
  type YearMonth,
} from '../index.ts'

/** A person with so many hours in each month from one on; `A` and `H` are the kinds of the departments. */
function person(from: string, kinds: string, hours: readonly (number | null)[]): PersonMonths {
  const first = parseIsoYearMonth(from)
  const months = hours.flatMap((one, index): MonthRecord[] =>
    one === null
      ? []
      : [
          {
            month: (first + index) as YearMonth,
            departmentKind: (kinds[index] ?? kinds.at(-1)) === 'H' ? 'heteronomous' : 'autonomous',
            overtimeMinutes: one * 60,
          },
        ],
  )
  return { id: 'p', regime: 'npa', months }
}
const on = (date: string, rest: Omit<HeadroomQuestion, 'today'> = {}): HeadroomQuestion => ({
  today: parseIsoDate(date),
  ...rest,
})
const broken = ({ alreadyBroken }: Headroom): readonly string[] =>
  alreadyBroken.map(({ provision, window }) => `${provision} ${window.from} ${window.to}`)

describe('the whole answer', () => {
  test('in the middle of a year', () => {
    const room = headroom(person('2027-01', 'A', [30, 20]), npaRules, on('2027-02-15'))
    expect(room.thisMonth).toStrictEqual({
      month: '2027-02',
      worked: 1200,
      most: 2700,
      left: 1500,
      limit: room.thisMonth.limit,
    })
    expect(room.months.map(({ month, worked, most, left }) => [month, worked, most, left])).toEqual([
      ['2027-02', 1200, 2700, 1500],
      ['2027-03', 0, 2700, 2700],
    ])
    expect(room.even.months).toEqual([
      { month: '2027-02', minutes: 2700 },
      { month: '2027-03', minutes: 2700 },
    ])
    // Working days from the 15th to the 26th, less the Emperor’s Birthday.
    expect(room.today).toEqual({ most: 1440, even: Math.floor(1500 / 9) })
    expect([room.alreadyBroken, room.needs]).toEqual([[], []])
  })

  test('what is worked already stays in the even plan, when it is more', () => {
    const room = headroom(person('2026-04', 'A', [44]), npaRules, on('2026-04-30'))
    expect(room.even.minutes).toBe(Math.floor((21_600 - 2640) / 11))
    expect(room.even.months.slice(0, 2).map((one) => one.minutes)).toEqual([2640, 1723])
    expect(room.even.limit).toMatchObject({ provision: 'npa.autonomous.year360', word: 'breached' })
  })

  test('on a last day without working days left, all of it is today’s share', () => {
    const room = headroom(person('2026-05', 'A', [44]), npaRules, on('2026-05-31'))
    expect(room.today).toEqual({ most: 60, even: 60 })
  })

  test('where no limit applies, a month has its days', () => {
    const june: MonthRecord = {
      month: parseIsoYearMonth('2026-06'),
      overtimeMinutes: 0,
      holidayWorkMinutes: 0,
    }
    const researcher: PersonMonths = { id: 'p', regime: 'lsa36', sector: 'rnd', months: [june] }
    const room = headroom(researcher, lsa36Rules, on('2026-06-01'))
    expect(room.thisMonth).toStrictEqual({ month: '2026-06', worked: 0, most: 43_200, left: 43_200 })
    expect(room.months[1]).toStrictEqual({ month: '2026-07', worked: 0, most: 44_640, left: 44_640 })
    expect(room.even.minutes).toBe(43_200)
    expect(Object.keys(room.even).sort()).toEqual(['minutes', 'months'])
  })
})

describe('the months left are taken to be like the latest one', () => {
  test('of the same kind of department, whatever the order of the records', () => {
    const past = person('2026-04', 'AH', [10, 10])
    const turned = { ...past, months: [...past.months].reverse() }
    for (const one of [past, turned]) {
      expect(headroom(one, npaRules, on('2026-06-01')).thisMonth.limit?.provision).toBe(
        'npa.heteronomous.month100',
      )
    }
    const asked = headroom(past, npaRules, on('2026-06-01', { departmentKind: 'autonomous' }))
    expect(asked.thisMonth.limit?.provision).toBe('npa.heteronomous.month100')
    expect(asked.months[1]?.limit?.provision).toBe('npa.autonomous.month45')
  })

  test('the current month is of its own kind', () => {
    const one = person('2026-04', 'HHA', [10, 10, 10])
    const { months } = headroom(one, npaRules, on('2026-06-01'))
    expect(months[1]?.limit?.provision).toBe('npa.autonomous.month45')
  })

  test('a listed case under rules that know them', () => {
    const url = new URL('../../local/shizuoka.json', import.meta.url)
    const rules = localRules(JSON.parse(readFileSync(url, 'utf8')) as LocalRulesData)
    const month = { month: parseIsoYearMonth('2026-06'), overtimeMinutes: 600 }
    const left = (listedCase: boolean): number =>
      headroom({ id: 'p', regime: rules.regime, months: [{ ...month, listedCase }] }, rules, on('2026-06-30'))
        .months[1]?.most ?? -1
    expect([left(false), left(true)]).toEqual([2700, 5999])
  })

  test('at the same establishment', () => {
    const at = (index: number, establishment: string, hours: number): MonthRecord => ({
      month: (parseIsoYearMonth('2026-04') + index) as YearMonth,
      overtimeMinutes: hours * 60,
      holidayWorkMinutes: 0,
      establishment,
    })
    const months = [...[0, 1, 2, 3, 4, 5].map((index) => at(index, 'a', 50)), at(6, 'b', 10)]
    const moved: PersonMonths = { id: 'p', regime: 'lsa36', specialClause: true, months }
    expect(headroom(moved, lsa36Rules, on('2026-10-31')).months[1]?.limit?.provision).not.toBe(
      'lsa36.special.months',
    )
    const stayed = { ...moved, months: months.map((one) => ({ ...one, establishment: 'a' })) }
    expect(headroom(stayed, lsa36Rules, on('2026-10-31')).months[1]?.limit?.provision).toBe(
      'lsa36.special.months',
    )
  })
})

describe('what is broken already', () => {
  const nine = [45, 45, 45, 45, 45, 45, 45, 46]

  test('a limit on the year, also when it was broken in a month before', () => {
    const one = person('2026-04', 'A', nine)
    const room = headroom(one, npaRules, on('2027-01-15'))
    expect(broken(room)).toEqual(['npa.autonomous.year360 2026-04 2026-11'])
    expect(room.even).toStrictEqual({ months: [], limit: room.alreadyBroken[0] })
    expect(room.months.map(({ most, left }) => [most, left])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  test('not a limit on the year before', () => {
    const one = person('2025-04', 'A', [...nine, 0, 0, 0, 0, 0])
    expect(broken(headroom(one, npaRules, on('2026-05-15')))).toEqual([])
  })

  test('not the plain limit on the year for someone who is under the raised ones now', () => {
    const one = person('2026-04', 'A', nine)
    const now = headroom(one, npaRules, on('2027-01-15', { departmentKind: 'heteronomous' }))
    expect(broken(now)).toEqual([])
    expect(now.thisMonth.left).toBeGreaterThan(0)
  })

  test('not a mean or a month that lies behind', () => {
    const one = person('2026-04', 'H', [100, 90, 0])
    expect(broken(headroom(one, npaRules, on('2026-07-15')))).toEqual([])
  })

  test('the allowance after a move', () => {
    const one = person('2026-04', 'HHHA', [60, 60, 60, 70, 45, 45, 45, 45, 45, 45])
    expect(broken(headroom(one, npaRules, on('2027-02-15')))).toEqual([
      'npa.transferred.period30 2026-08 2027-01',
    ])
  })

  test('what is open because of a month is not broken', () => {
    const room = headroom(person('2026-04', 'H', [90, null, 90, null, 10]), npaRules, on('2026-08-31'))
    expect(broken(room)).toEqual([])
    expect(room.needs).toEqual(['2026-05', '2026-07'])
  })
})

describe('whether a plan can be kept', () => {
  test('what is broken already speaks against every plan, once', () => {
    const one = person('2026-04', 'A', [45, 45, 45, 45, 45, 45, 45, 46])
    const later = canKeep(one, npaRules, on('2027-01-15'), 0)
    expect(later.kept).toBe(false)
    expect(later.excess.map((found) => found.provision)).toEqual(['npa.autonomous.year360'])
    const now = canKeep(one, npaRules, on('2026-11-15'), 0)
    expect(now.excess.map((found) => found.provision)).toEqual([
      'npa.autonomous.month45',
      'npa.autonomous.year360',
    ])
  })

  test('what only a month left out could tell does not', () => {
    const one = person('2026-04', 'H', [10, null, 10])
    const plan = canKeep(one, npaRules, on('2026-06-15'), 600)
    expect([plan.kept, plan.excess, plan.needs]).toEqual([true, [], ['2026-05']])
  })

  test('what is worked already counts in the current month', () => {
    const one = person('2026-04', 'A', [44])
    expect(canKeep(one, npaRules, on('2026-04-30'), 1723).kept).toBe(true)
    expect(canKeep(one, npaRules, on('2026-04-30'), 1724).excess.map((found) => found.window)).toEqual([
      { from: '2026-04', to: '2027-03' },
    ])
  })

  test('years that begin in another month end there', () => {
    const one: PersonMonths = { id: 'p', regime: 'npa', yearStartMonth: 10, months: [] }
    const room = headroom(one, npaRules, on('2026-08-15', { departmentKind: 'autonomous' }))
    expect(room.months.map(({ month }) => month)).toEqual(['2026-08', '2026-09'])
  })

  test('records that end earlier than the plan do not end it', () => {
    const one = { ...person('2026-04', 'A', [10]), recordsUntil: parseIsoYearMonth('2026-04') }
    expect(headroom(one, npaRules, on('2026-05-15')).months).toHaveLength(11)
  })
})
