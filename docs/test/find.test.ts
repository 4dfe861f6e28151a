import { expect, test } from 'vitest'
import { find, type SearchIndex } from '../src/search/find.ts'

const section = (address: string, page: string, text: string, heading = '') => ({
  address,
  page,
  heading,
  text,
})
const index: SearchIndex = {
  sections: [
    section('/a/', '時間外労働の上限', '1か月45時間以下とする。'),
    section('/b/', '勤務間のインターバル', '勤務間インターバルは11時間以上を目安とする。'),
    section('/c/', '用語集', '超過勤務命令とは、正規の勤務時間以外に勤務を命ずること。電子化率も説明する。'),
    section('/d/', 'Overtime', 'Ｒｕｌｅ 15―14 and the Labour Standards Act'),
    section('/e/', '36協定', '時間外・休日労働協定'),
  ],
  synonyms: [['超過勤務命令', '超勤命令']],
}
const addresses = (query: string): readonly string[] => find(index, query).map((hit) => hit.section.address)

test.each([
  ['時間外労働', '/a/'],
  ['勤務間インターバル', '/b/'],
  ['超過勤務命令', '/c/'],
  ['超勤命令', '/c/'],
  ['電子化率', '/c/'],
  ['rule 15-14', '/d/'],
  ['ＬＡＢＯＵＲ', '/d/'],
  ['上限 45時間', '/a/'],
])('%s finds %s first', (query, address) => {
  expect(addresses(query)[0]).toBe(address)
})

test('a word that stands nowhere as a whole finds what has most of its letters', () => {
  expect(addresses('時間外労働の上限規制')).toEqual(['/a/'])
})

test('a title outweighs the text', () => {
  expect(addresses('36協定')[0]).toBe('/e/')
})

test.each(['', '   ', '存在しない語句', 'zz'])('%j finds nothing', (query) => {
  expect(addresses(query)).toEqual([])
})
