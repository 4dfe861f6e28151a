import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textTable } from './text-table.ts'
import { textWidth } from './text-width.ts'

test('full-width characters take two places', () => {
  expect(
    textTable(
      [
        ['項目', '32'],
        ['モニタリング指標', '5'],
      ],
      { header: ['区分', '件数'], columns: [{}, { align: 'end' }] },
    ),
  ).toBe(
    [
      '区分              件数',
      '────────────────  ────',
      '項目                32',
      'モニタリング指標     5',
    ].join('\n'),
  )
})

test('long text is broken inside its column', () => {
  expect(textTable([['1', '業務の効率化を進める']], { columns: [{}, { maximum: 10 }] })).toBe(
    ['1  業務の効率', '   化を進める'].join('\n'),
  )
})

test.each([
  [[], ''],
  [[[]], ''],
  [[['a'], ['b', 'c']], 'a\nb  c'],
])('%j is set without missing cells', (rows, text) => {
  expect(textTable(rows)).toBe(text)
})

describe('a width for the whole table', () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )

  test('is kept as long as every column has room for a few characters', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 44, max: 100 }), (rows, width) => {
        for (const line of textTable(rows, { width }).split('\n'))
          expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('never leaves spaces at the end of a line', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        for (const line of textTable(rows).split('\n')) expect(line).toBe(line.trimEnd())
      }),
    )
  })
})
