import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrased, phrasesOf } from './phrases.ts'

test.each([
  ['職場の上司によるキャリア支援', ['職場の', '上司による', 'キャリア支援']],
  ['柔軟な働き方の推進', ['柔軟な', '働き方の', '推進']],
  ['取り組み', ['取り組み']],
  ['相談しやすい仕組みや環境整備', ['相談しやすい', '仕組みや', '環境整備']],
  ['多様な機会（省内公募）', ['多様な', '機会', '（省内公募）']],
  ['国会・質問主意書', ['国会・', '質問主意書']],
  ['省内LANの更改', ['省内LANの', '更改']],
  ['', []],
])('%s', (title, phrases) => {
  expect(phrasesOf(title)).toEqual(phrases)
})

test('phrases give the title again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(phrasesOf(title).join('')).toBe(title)
    }),
  )
})

test('a title is escaped between its breaks', () => {
  expect(phrased('<b>を使う').markup).toBe('&lt;b&gt;を<wbr>使う')
})
