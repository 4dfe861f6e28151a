import { expect, test } from 'vitest'
import { fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { answersFromRows } from '../answers/read-rows.ts'
import { answersOf, bytesOf, groupColumnOf } from './answers.ts'

const questionnaire = questionnaireOf([
  fivePoint('a'),
  { id: 't', text: { ja: '文', en: 'T' }, kind: 'text' },
])
const column = (...bytes: number[]) => ({ kind: 'codes' as const, bytes: Uint8Array.from(bytes) })

test.each([
  ['another length', { columns: { a: column(0) } }],
  ['a byte that is no answer', { columns: { a: column(0, 5) } }],
  ['a column of no item', { columns: { z: column(0, 1) } }],
  ['words in columns', { columns: { t: column(0, 1) } }],
  ['a negative weight', { weights: Float64Array.of(1, -1) }],
  ['a weight that is no number', { weights: Float64Array.of(1, Number.NaN) }],
  ['a group that is not there', { groupings: { g: { groups: ['x'], index: Int32Array.of(0, 1) } } }],
  ['too few keys', { panelKeys: ['k'] }],
  ['too few times', { seconds: Float64Array.of(1) }],
])('%s is refused', (_, parts) => {
  expect(() => answersOf(questionnaire, 2, parts)).toThrow(RangeError)
})

test('an item without a column was not asked of anyone; unknown names are errors', () => {
  const answers = answersOf(questionnaireOf([fivePoint('a'), fivePoint('constructor')]), 1, {
    columns: { a: column(0) },
  })
  expect(Array.from(bytesOf(answers, 'constructor'))).toEqual([252])
  expect(() => bytesOf(answers, 'z')).toThrow(RangeError)
  expect(() => groupColumnOf(answers, 'constructor')).toThrow(RangeError)
})

test('scales and labels that do not fit are errors of the questionnaire', () => {
  const wide = questionnaireOf([fivePoint('a', { range: { min: 0, max: 250 } })])
  expect(() => answersFromRows(wide, [{ answers: { a: 1 } }])).toThrow(RangeError)
  const off = questionnaireOf([fivePoint('a', { labels: [{ code: 0, label: { ja: '零', en: 'None' } }] })])
  expect(() => answersFromRows(off, [{ answers: { a: 1 } }])).toThrow(RangeError)
})
