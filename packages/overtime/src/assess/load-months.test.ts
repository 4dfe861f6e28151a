import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MonthRecord, type PersonMonths, parseIsoYearMonth, type YearMonth } from '../index.ts'
import { loadMonths, type Reading, readAnyOrder, readInOrder } from './load-months.ts'
import { type Loaded, sumSpecials } from './loaded.ts'

const departments: Reading = { kinds: 'departments', firstDay: false, holidayWork: 'ignored' }
const june = parseIsoYearMonth('2026-06')
const month = (index: number, rest: Partial<MonthRecord> = {}): MonthRecord => ({
  month: (june + index) as YearMonth,
  departmentKind: 'autonomous',
  overtimeMinutes: 60,
  ...rest,
})
const person = (months: readonly MonthRecord[], rest: Partial<PersonMonths> = {}): PersonMonths => ({
  id: 'p',
  regime: 'npa',
  months,
  ...rest,
})

/** What stands in the arrays, as far as it means something. */
function stateOf(loaded: Loaded) {
  const { first, count, overtime, special, kinds, anySpecial } = loaded
  const { minutes, sums, unknown, gaps, anyUnknown } = overtime
  if (anySpecial) sumSpecials(loaded)
  const list = (array: ArrayLike<number>, from: number, to: number): readonly number[] =>
    Array.from(array).slice(from, to)
  return {
    first,
    count,
    minutes: list(minutes, 0, count),
    sums: list(sums, 0, count + 1),
    kinds: list(kinds, 0, count),
    special: list(special, 0, count),
    specials: anySpecial ? list(loaded.specials, 0, count + 1) : [],
    unknown: anyUnknown ? list(unknown, 0, count) : [],
    gaps: anyUnknown ? list(gaps, 0, count + 1) : [],
  }
}

describe('months in order are read in one pass', () => {
  test('with gaps, moves and special duty', () => {
    const months = [
      month(0, { overtimeMinutes: 10 }),
      month(1, { overtimeMinutes: 20, specialDutyMinutes: 20, departmentKind: 'heteronomous' }),
      month(4, { overtimeMinutes: 0 }),
      month(5, { overtimeMinutes: 50, specialDutyMinutes: 5 }),
    ]
    const loaded = readInOrder(person(months), departments)
    expect(loaded && stateOf(loaded)).toEqual({
      first: june,
      count: 6,
      minutes: [10, 20, 0, 0, 0, 50],
      sums: [0, 10, 30, 30, 30, 30, 80],
      kinds: [1, 2, 2, 2, 1, 1],
      special: [0, 20, 0, 0, 0, 5],
      specials: [0, 0, 20, 20, 20, 20, 25],
      unknown: [0, 0, 1, 1, 0, 0],
      gaps: [0, 0, 0, 1, 2, 2, 2],
    })
  })

  test('what it reads is what reading with every care gives', () => {
    const rows = fc.array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 6000 }),
        special: fc.constantFrom(0, 0, 0, 7),
        raised: fc.boolean(),
        absent: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
      }),
      { minLength: 1, maxLength: 90 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const months = given.flatMap(({ minutes, special, raised, absent }, index) =>
          absent
            ? []
            : [
                month(index, {
                  overtimeMinutes: minutes,
                  specialDutyMinutes: Math.min(special, minutes),
                  departmentKind: raised ? 'heteronomous' : 'autonomous',
                }),
              ],
        )
        if (months.length === 0) return
        const quick = readInOrder(person(months), departments)
        const state = quick && stateOf(quick)
        expect(state).toEqual(stateOf(readAnyOrder(person(months), departments)))
      }),
    )
  })

  test.each<[string, PersonMonths, Partial<Reading>?]>([
    ['nothing at all', person([])],
    ['another order', person([month(1), month(0)])],
    ['an order that comes back', person([month(0), month(2), month(1), month(3)])],
    ['a month twice', person([month(0), month(0)])],
    ['a month twice, later', person([month(0), month(1), month(1), month(2)])],
    ['unknown minutes', person([month(0), month(1, { overtimeMinutes: null })])],
    ['half a minute', person([month(0, { overtimeMinutes: 0.5 })])],
    ['less than nothing', person([month(0, { overtimeMinutes: -1 })])],
    ['half a minute of special duty', person([month(0, { specialDutyMinutes: 0.5 })])],
    ['less special duty than nothing', person([month(0, { specialDutyMinutes: -1 })])],
    ['more special duty than overtime', person([month(0, { specialDutyMinutes: 61 })])],
    ['a restriction', person([month(0, { careRestricted: true })])],
    ['no kind', person([{ month: june, overtimeMinutes: 60 }])],
    ['no kind later', person([month(0), { month: (june + 1) as YearMonth, overtimeMinutes: 60 }])],
    ['a stated start', person([month(0)], { recordsFrom: june })],
    ['a stated end', person([month(0)], { recordsUntil: june })],
    ['listed cases', person([month(0)]), { kinds: 'listedCases' }],
    ['no kinds', person([month(0)]), { kinds: 'none' }],
    ['holiday work in the overtime', person([month(0)]), { holidayWork: 'inOvertime' }],
    ['first days told apart', person([month(0)]), { firstDay: true }],
  ])('not %s', (_, one, reading = {}) => {
    expect(readInOrder(one, { ...departments, ...reading })).toBeUndefined()
  })

  test.each<[string, MonthRecord]>([
    ['no minutes', month(0, { overtimeMinutes: 0 })],
    ['all of it special duty', month(0, { specialDutyMinutes: 60 })],
    ['the other kind', month(0, { departmentKind: 'heteronomous' })],
    ['a restriction that is none', month(0, { careRestricted: false })],
  ])('but %s', (_, one) => {
    expect(readInOrder(person([one]), departments)?.count).toBe(1)
  })
})

describe('months in any order', () => {
  test('holiday work in the overtime, in a total, or nowhere', () => {
    const one = person([month(0, { holidayWorkMinutes: 30 }), month(1)])
    const read = (holidayWork: Reading['holidayWork']) => {
      const { overtime, total, health } = loadMonths(one, { ...departments, holidayWork })
      return [overtime.sums[2], total.anyUnknown ? total.sums[2] : -1, health[0]]
    }
    expect(read('inTotal')).toEqual([120, 90, 90])
    expect(read('inOvertime')[0]).toBe(150)
    expect(read('ignored')[0]).toBe(120)
  })

  test('special duty is at most the overtime, and unknown with it', () => {
    const months = [
      month(1, { specialDutyMinutes: 90 }),
      month(0, { overtimeMinutes: null, specialDutyMinutes: 9 }),
    ]
    const loaded = loadMonths(person(months), departments)
    expect([Array.from(loaded.special).slice(0, 2), loaded.anySpecial]).toEqual([[0, 60], true])
    expect(Array.from(loaded.specials).slice(0, 3)).toEqual([0, 0, 60])
  })

  test('a stated span reaches beyond the records, whose kinds it takes', () => {
    const one = person([month(1, { departmentKind: 'heteronomous' })], {
      recordsFrom: june,
      recordsUntil: (june + 2) as YearMonth,
    })
    expect(stateOf(loadMonths(one, departments))).toMatchObject({
      first: june,
      count: 3,
      kinds: [2, 2, 2],
      unknown: [1, 0, 1],
    })
    expect(loadMonths(person([]), departments).count).toBe(0)
    const inside = person([month(0), month(2)], { recordsFrom: (june + 1) as YearMonth, recordsUntil: june })
    expect(loadMonths(inside, departments).count).toBe(3)
  })

  test('cases and first days', () => {
    const listed = person([month(0, { listedCase: true }), month(1)])
    expect(stateOf(loadMonths(listed, { ...departments, kinds: 'listedCases' })).kinds).toEqual([2, 1])
    const moved = person([
      month(0, { departmentKind: 'heteronomous', movedOnFirstDay: true }),
      month(1, { movedOnFirstDay: true }),
      month(2, { movedOnFirstDay: false }),
    ])
    expect(stateOf(loadMonths(moved, { ...departments, firstDay: true })).kinds).toEqual([2, 3, 1])
    expect(stateOf(loadMonths(moved, departments)).kinds).toEqual([2, 1, 1])
  })

  test('restrictions are of one person only', () => {
    const restricted = person([month(0), month(1, { careRestricted: true })])
    expect([...loadMonths(restricted, departments).restricted]).toEqual([1])
    expect([...loadMonths(person([month(0)]), departments).restricted]).toEqual([])
  })

  test('the health law’s own measure where it is known', () => {
    const months = [
      month(0, { holidayWorkMinutes: 5, healthMinutes: 7 }),
      month(1),
      month(2, { holidayWorkMinutes: 5 }),
    ]
    const { health } = loadMonths(person(months), { ...departments, kinds: 'none', holidayWork: 'inTotal' })
    expect(Array.from(health).slice(0, 3)).toEqual([7, Number.NaN, 65])
  })
})
