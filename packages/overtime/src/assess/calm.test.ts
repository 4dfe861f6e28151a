import { describe, expect, test } from 'vitest'
import { calmRows } from '../columns/calm-rows.ts'
import { columnsOf } from '../columns/index.ts'
import { departmentsOf } from '../compile/compiled.ts'
import { type MonthRecord, npaRules, parseIsoYearMonth, withChoices, type YearMonth } from '../index.ts'
import { isCalmPerson } from './calm.ts'

const compiled = departmentsOf(npaRules)
const april = parseIsoYearMonth('2026-04')

type Row = Omit<MonthRecord, 'establishment' | 'healthMinutes' | 'careRestricted'>

function months(kinds: string, minutes: readonly number[], first: number = april): readonly Row[] {
  return minutes.map((overtimeMinutes, index) => ({
    month: (first + index) as YearMonth,
    departmentKind: (kinds[index] ?? kinds.at(-1)) === 'H' ? 'heteronomous' : 'autonomous',
    overtimeMinutes,
  }))
}
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value)

/** Both ways of asking: the records of a person, and a row of columns. */
function isCalm(records: readonly Row[], startMonth = 4): boolean {
  const person = { id: 'p', regime: 'npa', months: records }
  const calm = isCalmPerson(person, compiled, startMonth)
  const [mark] = calmRows(columnsOf([person]), compiled, startMonth)
  expect(mark === 1).toBe(calm)
  return calm
}

describe('who is passed over: the line, and one above it', () => {
  test.each<[string, readonly Row[], boolean]>([
    ['45 hours', months('A', [2700]), true],
    ['45:01', months('A', [2701]), false],
    ['80 hours but a minute', months('H', [4799]), true],
    ['80 hours', months('H', [4800]), false],
    ['360 hours', months('A', times(12, 1800)), true],
    ['360:01', months('A', [...times(11, 1800), 1801]), false],
    ['720 hours', months('H', [...times(6, 4500), ...times(6, 2700)]), true],
    ['720:01', months('H', [...times(6, 4500), 2701, ...times(5, 2700)]), false],
    ['six months above 45 hours', months('H', [...times(6, 2701), ...times(6, 2700)]), true],
    ['seven', months('H', [...times(7, 2701), ...times(5, 2700)]), false],
    ['years begin again with the sum', months('A', times(24, 1800)), true],
    ['years begin again with the count', months('H', [...times(6, 2700), ...times(13, 2701)]), false],
    [
      'six in each year',
      months('H', [...times(6, 2700), ...times(6, 2701), ...times(6, 2701), ...times(6, 2700)]),
      true,
    ],
    ['moves up to 30 hours', months('AHAH', [1800, 1800, 1800, 1800]), true],
    ['moves above 30 hours', months('AHA', [1800, 1801, 1800]), false],
    ['moves above 360 hours in a year', months('AAAAAAH', [...times(11, 1800), 1801]), false],
    ['law that changes', months('A', [60, 60], parseIsoYearMonth('2019-03')), false],
    ['law of before', months('A', [60], parseIsoYearMonth('2019-03')), false],
    ['the first month of the law', months('A', [60], parseIsoYearMonth('2019-04')), true],
  ])('%s', (_, records, expected) => {
    expect(isCalm(records)).toBe(expected)
  })

  test('moves that begin under the raised limits are passed over person by person only', () => {
    const person = { id: 'p', regime: 'npa', months: months('HAHA', [1800, 1800, 1800, 1800]) }
    expect(isCalmPerson(person, compiled, 4)).toBe(true)
    expect(Array.from(calmRows(columnsOf([person]), compiled, 4))).toEqual([0])
  })

  test('the year begins where it begins', () => {
    const records = months('A', [...times(6, 1800), ...times(7, 1801)])
    expect([isCalm(records), isCalm(records, 10)]).toEqual([false, true])
  })
})

describe('whose records need a closer look', () => {
  const [first, second] = months('A', [60, 60]) as [Row, Row]
  const person = (records: readonly MonthRecord[]) => ({ id: 'p', regime: 'npa', months: records })
  test.each<[string, readonly MonthRecord[]]>([
    ['nobody’s', []],
    ['out of order', [second, first]],
    ['with a gap', [first, { ...second, month: (april + 2) as YearMonth }]],
    ['unknown minutes', [first, { ...second, overtimeMinutes: null }]],
    ['half a minute', [first, { ...second, overtimeMinutes: 0.5 }]],
    ['less than nothing', [first, { ...second, overtimeMinutes: -1 }]],
    ['half a minute of special duty', [first, { ...second, specialDutyMinutes: 0.5 }]],
    ['less special duty than nothing', [first, { ...second, specialDutyMinutes: -1 }]],
    ['restricted', [first, { ...second, careRestricted: true }]],
    ['no kind', [first, { month: second.month, overtimeMinutes: 60 }]],
    ['no kind at the start', [{ month: first.month, overtimeMinutes: 60 }, second]],
  ])('%s', (_, records) => {
    expect(isCalmPerson(person(records), compiled, 4)).toBe(false)
  })

  test('a span that is stated', () => {
    expect(isCalmPerson({ ...person([first]), recordsFrom: april }, compiled, 4)).toBe(false)
    expect(isCalmPerson({ ...person([first]), recordsUntil: april }, compiled, 4)).toBe(false)
    expect(isCalmPerson(person([first]), compiled, 4)).toBe(true)
  })
})

describe('rows of columns that need a closer look', () => {
  const columns = columnsOf([{ id: 'p', regime: 'npa', months: months('A', [60, 60]) }])
  const mark = (change: object): number | undefined => calmRows({ ...columns, ...change }, compiled, 4)[0]
  test('as they stand they do not', () => {
    expect(mark({})).toBe(1)
    expect(mark({ specialDutyMinutes: undefined })).toBe(1)
  })
  test.each<[string, object]>([
    ['without kinds', { kinds: undefined }],
    ['a kind that is none', { kinds: Uint8Array.of(1, 0) }],
    ['no kind at the start', { kinds: Uint8Array.of(0, 1) }],
    ['another kind', { kinds: Uint8Array.of(1, 3) }],
    ['unknown', { overtimeMinutes: Int32Array.of(60, -1) }],
    ['no special duty', { specialDutyMinutes: Int32Array.of(0, -1) }],
    ['no months', { months: 0 }],
  ])('%s', (_, change) => {
    expect(mark(change)).toBe(0)
  })

  test('rules that have no lines pass nobody over', () => {
    const health = departmentsOf(npaRules, true)
    expect(Array.from(calmRows(columns, health, 4))).toEqual([0])
    const other = departmentsOf(withChoices(npaRules, { monthsCounted: 'heteronomousOnly' }))
    expect(Array.from(calmRows(columns, other, 4))).toEqual([1])
  })
})
