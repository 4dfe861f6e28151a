import { expect, test } from 'vitest'
import { fillRecord } from './fill-record.ts'

test.each([0, 1, 3, 4, 5, 31, 32, 33, 37, 100])('%i fields', (count) => {
  const names = Array.from({ length: count }, (_, index) => `field${index}`)
  const values = names.map((_, index) => (index % 3 === 0 ? null : index))
  const record = Object.fromEntries(names.map((name) => [name, null]))
  fillRecord(record, names, values)
  expect(record).toEqual(Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])))
})
