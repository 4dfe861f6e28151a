import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  hasSpaceForLooks,
  isDittoMark,
  isNoteworthy,
  isNumberLike,
  lineBreakOrTab,
  platformDependentCharacters,
  singleLine,
} from './tidy-text.ts'

test.each([
  ['100', true],
  ['1,234', true],
  ['１，２３４', true],
  ['-5', true],
  ['△5', true],
  ['▲1,000円', true],
  ['98.5%', true],
  ['９８．５％', true],
  ['12人', true],
  ['3か所', true],
  ['10 件', true],
  ['2025', true],
  ['約100人', false],
  ['100人以上', false],
  ['2025-04-01', false],
  ['令和7年度', false],
  ['1-2', false],
  ['第2四半期', false],
  ['10:30', false],
  ['人', false],
  ['', false],
])('%s is a number written as text: %s', (text, expected) => {
  expect(isNumberLike(text)).toBe(expected)
})

test.each([
  [' 総務課', true],
  ['総務課　', true],
  ['合　計', true],
  ['氏　　名', true],
  ['人 事 課', true],
  ['a  b', true],
  ['総務課 企画係', false],
  ['working hours', false],
  ['山田　太郎', false],
])('%s holds spaces for its looks: %s', (text, expected) => {
  expect(hasSpaceForLooks(text)).toBe(expected)
})

test.each(['〃', '″', '"', '”', '々', '同上', '同左'])('%s stands for another value', (text) => {
  expect(isDittoMark(text)).toBe(true)
})

test.each(['同上の理由', '佐々木', '"a"', '-'])('%s stands for itself', (text) => {
  expect(isDittoMark(text)).toBe(false)
})

test('platform-dependent characters are found one by one', () => {
  expect(platformDependentCharacters('①㈱第Ⅲ期㌔№①')).toEqual(['①', '㈱', 'Ⅲ', '㌔', '№', '①'])
  expect(platformDependentCharacters('※１（株）第3期㎥')).toEqual([])
})

test('no text that any question is answered yes for escapes the first look', () => {
  const unit = fc.constantFrom(...'合計 　\n\t\u0085\u2028〃″"”々同上左①ⅢⅪ㈱0９,.%人-△a\ud842')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      const answers = [
        lineBreakOrTab.test(text),
        hasSpaceForLooks(text),
        isNumberLike(text),
        isDittoMark(text),
        platformDependentCharacters(text).length > 0,
        /\p{Surrogate}/u.test(text),
      ]
      if (answers.includes(true)) expect(isNoteworthy(text)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['勤務時間の\n状況', '勤務時間の状況'],
  ['勤務時間の  \r\n　状況', '勤務時間の状況'],
  ['working\nhours', 'working hours'],
  ['FY2025\n実績', 'FY2025 実績'],
  ['  a\t\tb  ', 'a b'],
  ['\n\n', ''],
  ['a  b', 'a b'],
])('%j on one line is %j', (text, expected) => {
  expect(singleLine(text)).toBe(expected)
})

test('one line is one line, without spaces for its looks at the ends or in runs, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab課 　\n\r\t\u2028') }), (text) => {
      const line = singleLine(text)
      expect(lineBreakOrTab.test(line)).toBe(false)
      expect(line).not.toMatch(/^[ \u3000]|[ \u3000]$|[ \u3000]{2}/)
      expect(singleLine(line)).toBe(line)
    }),
  )
})
