import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['ＲＰＡ', 'rpa'],
  ['1on1 ミーティング', '1on1ミーティング'],
  ['ｻｰﾍﾞｲ', 'サーベイ'],
  ['が', 'が'],
  ['（１）広報\nＤＸ', '(1)広報dx'],
  ['文書の電子化率', '文書の電子化率'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('the short way gives what the long way gives', () => {
  const letter = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0x3000, max: 0x30ff }),
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0xff00, max: 0xffee }),
  )
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), (letters) => {
      const text = String.fromCodePoint(...letters)
      expect(fold(text)).toBe(text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ''))
    }),
    { numRuns: 1000 },
  )
})
