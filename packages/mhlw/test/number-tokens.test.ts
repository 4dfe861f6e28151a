import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberTokens } from './number-tokens.ts'

describe('the numbers of a line', () => {
  test.each([
    ['1,349回', [['1,349', 1349, 0, 'plain']]],
    ['平均点8.98', [['8.98', 8.98, 2, 'plain']]],
    ['80.0％', [['80.0％', 80, 1, 'percent']]],
    ['100%とする', [['100%', 100, 0, 'percent']]],
    ['約９割', [['９割', 90, 0, 'tenths']]],
    ['26万人', [['26万', 260_000, 0, 'plain']]],
    [
      '※２ ③',
      [
        ['２', 2, 0, 'plain'],
        ['③', 3, 0, 'circled'],
      ],
    ],
    [
      'R６.３.18まで',
      [
        ['６', 6, 0, 'plain'],
        ['３', 3, 0, 'plain'],
        ['18', 18, 0, 'plain'],
      ],
    ],
    ['五号館', [['五', 5, 0, 'kanji']]],
    ['一般職の統一、第四半期、多岐', []],
  ])('%s', (line, expected) => {
    expect(
      numberTokens(line).map(({ text, value, decimals, form }) => [text, value, decimals, form]),
    ).toEqual(expected)
  })

  test('a whole number is read back from half- and full-width digits, with and without separators', () => {
    const widen = (digits: string): string =>
      digits.replace(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const written = [
          String(value),
          widen(String(value)),
          String(value).replace(/\B(?=(?:\d{3})+$)/gu, ','),
        ]
        expect(written.flatMap((text) => numberTokens(`${text}人`).map((token) => token.value))).toEqual([
          value,
          value,
          value,
        ])
      }),
    )
  })
})
