import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combineMeans, combineQuantities, combineRatios, sumQuantities } from './combine.ts'
import { mean } from './mean.ts'
import { type Quantity, value } from './quantity.ts'
import { ratio } from './ratio.ts'

const awaiting = (en: string): Quantity<number> => ({ state: 'awaiting', body: { ja: en, en } })

describe('combining parts', () => {
  test.each<[string, Quantity<number>[], Quantity<number>]>([
    [
      'all present',
      [value(1), value(2)],
      { state: 'value', value: 3, coverage: { reporting: 2, expected: 2 } },
    ],
    [
      'zero is present',
      [value(0), value(0)],
      { state: 'value', value: 0, coverage: { reporting: 2, expected: 2 } },
    ],
    [
      'one missing',
      [value(1), { state: 'notReported' }],
      { state: 'partial', value: 1, coverage: { reporting: 1, expected: 2 } },
    ],
    [
      'a planned figure is not added',
      [value(1), { state: 'planned', intended: 100 }],
      { state: 'partial', value: 1, coverage: { reporting: 1, expected: 2 } },
    ],
    [
      'a wrong value is not added',
      [value(1), { state: 'wrongValuePrinted', printed: '100' }],
      { state: 'partial', value: 1, coverage: { reporting: 1, expected: 2 } },
    ],
    [
      'what does not apply is not expected',
      [value(1), { state: 'notApplicable' }],
      { state: 'value', value: 1, coverage: { reporting: 1, expected: 1 } },
    ],
    [
      'all missing alike',
      [
        { state: 'pending', until: '2026-12' },
        { state: 'pending', until: '2026-12' },
      ],
      { state: 'pending', until: '2026-12', coverage: { reporting: 0, expected: 2 } },
    ],
    [
      'all missing, details differ',
      [awaiting('council'), awaiting('committee')],
      { state: 'missing', states: ['awaiting'], coverage: { reporting: 0, expected: 2 } },
    ],
    [
      'all missing, words differ',
      [
        { state: 'suppressed' },
        { state: 'notMeasured' },
        { state: 'missing', states: ['pending', 'suppressed'] },
      ],
      {
        state: 'missing',
        states: ['notMeasured', 'pending', 'suppressed'],
        coverage: { reporting: 0, expected: 3 },
      },
    ],
    [
      'all planned: nothing is observed, and intentions are not passed on as one',
      [{ state: 'planned', intended: 1 }],
      { state: 'missing', states: ['planned'], coverage: { reporting: 0, expected: 1 } },
    ],
    ['nothing expected', [{ state: 'notApplicable' }], { state: 'notApplicable' }],
    ['no parts', [], { state: 'notApplicable' }],
  ])('%s', (_, parts, whole) => {
    expect(sumQuantities(parts)).toEqual(whole)
  })

  test('a sum of sums keeps the coverage of the smallest parts', () => {
    const bureau = sumQuantities([value(1), value(2), { state: 'notReported' }])
    const office = sumQuantities([value(4), value(8)])
    const silent = sumQuantities([{ state: 'notReported' }, { state: 'notReported' }])
    expect(sumQuantities([bureau, office, silent])).toEqual({
      state: 'partial',
      value: 15,
      coverage: { reporting: 4, expected: 7 },
    })
  })

  test('decimals are added as decimals', () => {
    expect(sumQuantities([value(0.1), value(0.2), value(-0.3)])).toMatchObject({ value: 0 })
  })

  test('a sum that no number can hold is refused', () => {
    expect(() => sumQuantities([value(1.7e308), value(1.7e308)])).toThrow(RangeError)
  })

  test('the grouping of parts does not matter', () => {
    const part = fc.oneof<fc.Arbitrary<Quantity<number>>[]>(
      fc.integer({ min: -1000, max: 1000 }).map((n) => value(n / 10)),
      fc.constant({ state: 'notReported' }),
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (left, right) => {
        const whole = sumQuantities([...left, ...right])
        const grouped = sumQuantities([sumQuantities(left), sumQuantities(right)])
        expect(grouped).toEqual(whole)
      }),
    )
  })

  test('missing is never zero: a sum is a value only when every part is', () => {
    const part = fc.boolean().map((there): Quantity<number> => (there ? value(1) : { state: 'notMeasured' }))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(sumQuantities(parts).state === 'value').toBe(parts.every((one) => one.state === 'value'))
      }),
    )
  })
})

test('ratios combine to the ratio of sums; 0/0 is a report', () => {
  expect(combineRatios([value(ratio(1, 10)), value(ratio(0, 0)), { state: 'pending' }])).toEqual({
    state: 'partial',
    value: ratio(1, 10),
    coverage: { reporting: 2, expected: 3 },
  })
})

test('means combine by count', () => {
  expect(combineMeans([value(mean(10, 4)), value(mean(5, 1))])).toMatchObject({
    state: 'value',
    value: mean(15, 5),
  })
})

test('any other way of combining may change the type', () => {
  const names = combineQuantities([value(2), value(3)], (counts) => counts.join('+'))
  expect(names).toMatchObject({ state: 'value', value: '2+3' })
})
