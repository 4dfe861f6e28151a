import { expect, test } from 'vitest'
import { answer, readLines } from '../src/live/small-cells-answer.ts'

const lines = readLines('第一課, 240\n第二課、３６\n第四課, 4, x\n第五課\t12\n\n') ?? []

test('lines are read with any of the usual separators and widths', () => {
  expect(lines).toEqual([
    { name: '第一課', count: 240, withheld: false },
    { name: '第二課', count: 36, withheld: false },
    { name: '第四課', count: 4, withheld: true },
    { name: '第五課', count: 12, withheld: false },
  ])
})

test.each(['第一課', '第一課, many', 'a, 1\na, 2'])('%j cannot be read', (text) => {
  expect(readLines(text)).toBeUndefined()
})

test('one hidden cell is found by subtraction, and a second one is proposed', () => {
  const { own, proposed } = answer(lines, 'ja')
  expect(own.join('')).toMatch(/第四課/)
  expect(proposed.length).toBeGreaterThanOrEqual(2)
  expect(answer(lines, 'en').own.join('')).toMatch(/4 people/)
})

test('where all groups are large, nothing is said', () => {
  const large = readLines('a, 100\nb, 200') ?? []
  expect(answer(large, 'en')).toEqual({ own: [], proposed: [] })
})
