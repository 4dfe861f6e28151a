import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'
import { textWidth } from './text-width.ts'

const measure = (text: string) => textWidth(text, { ambiguous: 'wide' })

test.each([
  ['', 10, ['']],
  ['業務の効率化', 8, ['業務の効', '率化']],
  ['業務を行う。次へ', 10, ['業務を行', 'う。次へ']],
  ['次は「業務」', 6, ['次は', '「業', '務」']],
  ['new ways of working', 9, ['new ways', 'of', 'working']],
  ['Teamsを使う', 6, ['Teams', 'を使う']],
  ['年720時間を超える', 8, ['年720時', '間を超え', 'る']],
  ['一行目\n二行目', 20, ['一行目', '二行目']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
])('%j is broken at %i', (text, limit, lines) => {
  expect(breakLines(text, limit, measure)).toEqual(lines)
})

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('改', '革', '「', '」', '。', 'ー', 'Teams', ' ', '12', '（', '）', 'ょ'))
      .map((all) => all.join('')),
  )

  test('loses nothing but spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const bare = (each: string) => each.replace(/\s/gu, '')
        expect(bare(breakLines(text, limit, measure).join(''))).toBe(bare(text))
      }),
    )
  })

  test('has no line wider than the limit, unless one character alone is', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, limit) => {
        for (const line of breakLines(text, limit, measure))
          if ([...line].length > 1) expect(measure(line)).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
