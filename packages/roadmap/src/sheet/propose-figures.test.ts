import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposeFigures } from './propose-figures.ts'

test.each([
  ['183件対応（依頼件数は247件）', ['183件対応（依頼件数は247件）', 'ratio 183/247', '']],
  ['２４７件のうち１８３件に対応', ['２４７件のうち１８３件', 'ratio 183/247', '']],
  ['約9割', ['約9割', 'share 90', 'about']],
  ['８割超が参加', ['８割超', 'share 80', 'moreThan']],
  ['9割5分', ['9割5分', 'share 95', '']],
  ['満足度は80.0％', ['80.0％', 'share 80', '']],
  ['のべ56人が参加', ['のべ56人', 'count 56 people', 'personTimes']],
  ['1,349回（7月除く）', ['1,349回', 'count 1349 times', '']],
  ['100件以上', ['100件以上', 'count 100 cases', 'atLeast']],
  ['平均12.5時間', ['平均12.5時間', 'amount 12.5 hours', 'average']],
])('%s', (text, expected) => {
  const found = proposeFigures(text)[0]
  if (found === undefined) throw new Error('nothing was proposed')
  const { measure, qualifiers } = found
  const said =
    measure.type === 'ratio'
      ? `ratio ${measure.numerator}/${measure.denominator}`
      : measure.type === 'share'
        ? `share ${measure.percent}`
        : measure.type === 'count' || measure.type === 'amount'
          ? `${measure.type} ${measure.value} ${measure.unit}`
          : measure.type
  expect([found.text, said, qualifiers.join(' ')]).toEqual(expected)
})

test.each([
  '令和8年3月18日に実施',
  'R6.3.18まで',
  '第11回会議',
  '9:30から10時',
  '特になし',
  '',
  '令和８年度上期',
])('%j holds no figure', (text) => {
  expect(proposeFigures(text)).toEqual([])
})

test('two counts that do not say so are no ratio', () => {
  expect(proposeFigures('研修12回、247人が受講').map(({ measure }) => measure.type)).toEqual([
    'count',
    'count',
  ])
  expect(proposeFigures('300件対応（依頼件数は247件）').map(({ measure }) => measure.type)).toEqual([
    'count',
    'count',
  ])
})

test.each([
  ['FY2026-H1', '2026-07'],
  ['FY2024-H1', '2024-07'],
])('months left out take the year of %s', (half, month) => {
  expect(proposeFigures('1,349回（７月除く）', { half })[0]?.excluding).toEqual([month])
})

test('for any text: proposals are in order, apart, and quote it exactly', () => {
  const word = fc.constantFrom(
    '約',
    '9',
    '割',
    '183',
    '件',
    '（',
    '）',
    '依頼',
    '7月除く',
    '％',
    '、',
    '.',
    ',',
    '人',
    '第',
    'うち',
    'の',
    '1,349',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 20 }).map((words) => words.join('')),
      ),
      (text) => {
        let last = 0
        for (const { text: quoted, from, to } of proposeFigures(text)) {
          expect(text.slice(from, to)).toBe(quoted)
          expect(from).toBeGreaterThanOrEqual(last)
          last = to
        }
      },
    ),
  )
})
