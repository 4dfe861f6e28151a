import type { ItemPlace } from '@reform/roadmap'
import { expect, test } from 'vitest'
import { itemMark, pillarMark, placeMark, sectionMark } from './numbering.ts'

const title = { ja: '題' }

test.each([
  [1, '①', '① '],
  [20, '⑳', '⑳ '],
  [21, '(21)', '(21) '],
  [undefined, '', ''],
])('an item numbered %j', (number, ja, en) => {
  const item = number === undefined ? {} : { number }
  expect(itemMark(item, 'ja')).toBe(ja)
  expect(itemMark(item, 'en')).toBe(en)
})

test.each([
  [1, '１．', '1. ', '（１）', '(1) '],
  [12, '１２．', '12. ', '（１２）', '(12) '],
])('a pillar and a section numbered %i', (number, pillarJa, pillarEn, sectionJa, sectionEn) => {
  expect(pillarMark({ number }, 'ja')).toBe(pillarJa)
  expect(pillarMark({ number }, 'en')).toBe(pillarEn)
  expect(sectionMark({ number }, 'ja')).toBe(sectionJa)
  expect(sectionMark({ number }, 'en')).toBe(sectionEn)
})

test('the marks that lead to an item', () => {
  const item = { id: 'i', number: 3, title }
  const pillar = { id: 'p', number: 1, title }
  const section = { id: 's', number: 2, title, items: [item] }
  const place: ItemPlace = { item, pillar, section, path: [] }
  expect(placeMark(place, 'ja')).toBe('１（２）③')
  expect(placeMark(place, 'en')).toBe('1(2)③')
  expect(placeMark({ item, pillar, path: [] }, 'ja')).toBe('１③')
  expect(placeMark({ ...place, item: { id: 'i', title } }, 'ja')).toBe('')
})
