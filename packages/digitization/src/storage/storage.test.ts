import { fiscalYear, formatIsoDate } from '@reform/calendar'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import {
  boxCharge,
  checkBoxes,
  type StoredBox,
  savesFrom,
  storageSavings,
  threePeriodQuantity,
} from './box.ts'
import { imageBytes, imagesOfSheets, planningValues } from './conversions.ts'

const year = { from: day('2026-04-01'), to: day('2027-03-31') }
const boxes = (count: number, closedOn?: string): readonly StoredBox[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${closedOn ?? 'open'}-${index}`,
    openedOn: day('2020-04-01'),
    ...(closedOn === undefined ? {} : { closedOn: day(closedOn) }),
  }))

describe('billing', () => {
  test('forty boxes, ten of them closed in July', () => {
    const all = [...boxes(30), ...boxes(10, '2026-07-15')]
    expect(boxCharge(all, year, { billing: 'partMonth', unitYen: 200 })).toEqual({ units: 400, yen: 80_000 })
  })

  test.each<[string, StoredBox, 'partMonth' | 'daily', number]>([
    [
      'closed on the first of a month',
      { id: 'a', openedOn: year.from, closedOn: day('2026-05-01') },
      'partMonth',
      2,
    ],
    ['closed on the last', { id: 'a', openedOn: year.from, closedOn: day('2026-04-30') }, 'partMonth', 1],
    ['by days', { id: 'a', openedOn: year.from, closedOn: day('2026-04-30') }, 'daily', 30],
    ['opened within', { id: 'a', openedOn: day('2027-03-31') }, 'daily', 1],
    ['opened after', { id: 'a', openedOn: day('2027-04-01') }, 'daily', 0],
    ['closed before', { id: 'a', openedOn: day('2020-01-01'), closedOn: day('2026-03-31') }, 'partMonth', 0],
  ])('%s', (_, box, billing, units) => {
    expect(boxCharge([box], year, { billing, unitYen: 1 }).units).toBe(units)
  })

  test('three periods a month', () => {
    const none = { in: 0, out: 0 }
    expect(
      threePeriodQuantity(100, [
        { in: 20, out: 10 },
        { in: 0, out: 30 },
        { in: 15, out: 0 },
      ]),
    ).toBe(325)
    expect(() => threePeriodQuantity(1, [{ in: 0, out: 2 }, none, none])).toThrow(RangeError)
    expect(() => boxCharge([], { from: year.to, to: year.from }, { billing: 'daily', unitYen: 1 })).toThrow(
      RangeError,
    )
  })
})

describe('savings', () => {
  test('begin when a box is closed, by fiscal year', () => {
    const years = [2025, 2026, 2027].map((one) => fiscalYear(one))
    const saved = storageSavings([...boxes(10, '2026-07-15'), ...boxes(5)], years, 200)
    expect(saved.map((one) => [one.boxMonths, one.yen])).toEqual([
      [0, 0],
      [80, 16_000],
      [120, 24_000],
    ])
    expect(formatIsoDate(savesFrom(day('2026-07-15')))).toBe('2026-08-01')
  })

  test('a box that was closed before it was opened saves nothing', () => {
    const reversed = { id: 'r', openedOn: day('2026-07-01'), closedOn: day('2026-06-01') }
    expect(storageSavings([reversed], [fiscalYear(2026)], 200).map((one) => one.yen)).toEqual([0])
  })
})

test('boxes and contracts that do not fit are named', () => {
  const later = { from: day('2027-04-01'), to: day('2028-03-31') }
  const box = { id: 'B1', openedOn: day('2020-01-01') }
  const found = (held: readonly StoredBox[], ...contracts: object[]): readonly string[] =>
    checkBoxes(held, contracts as never).map((one) => one.code)
  expect(found([box], { id: 'K1', ...year, boxes: ['B1'] }, { id: 'K2', ...later, boxes: ['B1'] })).toEqual(
    [],
  )
  const overlap = { id: 'K2', from: year.to, to: later.to, boxes: ['B1'] }
  expect(found([box], { id: 'K1', ...year, boxes: ['B1'] }, overlap)).toEqual(['boxInTwoContracts'])
  expect(found([], { id: 'K1', ...year, boxes: ['B9'] })).toEqual(['noSuchBox'])
  expect(found([box, box])).toEqual(['duplicateId'])
  expect(found([{ ...box, closedOn: day('2019-01-01') }])).toEqual(['boxReversed'])
  expect(found([], { id: 'K1', from: year.to, to: year.from, boxes: [] })).toEqual(['contractReversed'])
})

test('values to plan with', () => {
  expect(imageBytes(imagesOfSheets(300 * 2000, 40), 577)).toBe(484_680_000_000)
  expect(() => imagesOfSheets(1, 101)).toThrow(RangeError)
  expect(planningValues.every(({ low, high }) => low > 0 && low <= high)).toBe(true)
})
