import { expect, test } from 'vitest'
import {
  hasValue,
  isMissing,
  isValue,
  type MissingQuantity,
  mapQuantity,
  type Quantity,
  type QuantityState,
  quantityStates,
  value,
} from './quantity.ts'

const body = { ja: '審議会', en: 'the council' }
const missing: readonly MissingQuantity<number>[] = [
  { state: 'notMeasured' },
  { state: 'notReported' },
  { state: 'noIndicator' },
  { state: 'notApplicable' },
  { state: 'describedOnly', note: { ja: '記述', en: 'words' } },
  { state: 'suppressed' },
  { state: 'pending', until: '2026-12' },
  { state: 'planned', intended: 3, by: '2026-10-01' },
  { state: 'awaiting', body, since: '2026-04-01', nextCheck: '2026-10-01' },
  { state: 'wrongValuePrinted', printed: '2.61' },
  { state: 'undefined', reason: 'zeroDenominator' },
  { state: 'missing', states: ['pending', 'suppressed'] },
]
const partial: Quantity<number> = { state: 'partial', value: 5, coverage: { reporting: 1, expected: 2 } }

test('every word of the list has a shape, and every shape a word', () => {
  const shapes = [value(1), partial, ...missing].map((quantity) => quantity.state)
  expect(shapes).toEqual(quantityStates)
})

test.each([[value(0)], [value('')], [value(undefined)]])('%j is a value', (quantity) => {
  expect([isValue<unknown>(quantity), hasValue<unknown>(quantity), isMissing<unknown>(quantity)]).toEqual([
    true,
    true,
    false,
  ])
})

test('a partial quantity has a value but is not one', () => {
  expect([isValue(partial), hasValue(partial), isMissing(partial)]).toEqual([false, true, false])
})

test.each(missing.map((quantity) => [quantity.state, quantity] as const))('%s is missing', (_, quantity) => {
  expect([isValue(quantity), hasValue(quantity), isMissing(quantity)]).toEqual([false, false, true])
})

test('mapping changes values and leaves words alone', () => {
  const double = (n: number) => n * 2
  expect(mapQuantity(partial, double)).toEqual({ ...partial, value: 10 })
  expect(mapQuantity({ state: 'planned', intended: 3, by: '2026-10' }, double)).toEqual({
    state: 'planned',
    intended: 6,
    by: '2026-10',
  })
  expect(mapQuantity({ state: 'planned', by: '2026-10' }, double)).toEqual({
    state: 'planned',
    by: '2026-10',
  })
  const others = missing.filter((quantity) => quantity.state !== 'planned')
  expect(others.map((quantity) => mapQuantity(quantity, double))).toEqual(others)
})

test('types keep a missing value from being read', () => {
  const quantity: Quantity<number> = { state: 'planned', intended: 3 }
  // @ts-expect-error a quantity may have no value
  const read: number = (quantity as Quantity<number>).value
  // @ts-expect-error a body must be named in both languages
  const awaiting: Quantity<number> = { state: 'awaiting' }
  // @ts-expect-error not a word of the list
  const word: QuantityState = 'unknown'
  expect([read, awaiting.state, word]).toEqual([undefined, 'awaiting', 'unknown'])
})
