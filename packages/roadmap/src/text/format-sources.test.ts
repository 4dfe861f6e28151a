import { expect, test } from 'vitest'
import type { SourceReference } from '../model/source.ts'
import { citedLines, formatSources } from './format-sources.ts'

const documents = [
  { id: 'a', title: { ja: '令和５年度実績（会議の参考資料）' }, short: { ja: '実績', en: 'Results' } },
  { id: 'b', title: { ja: '計画', en: 'Plan' } },
]
const at = (document: string, line: number, lastLine?: number): SourceReference =>
  lastLine === undefined ? { document, line } : { document, line, lastLine }

test.each<[readonly SourceReference[], string, string]>([
  [[], '', ''],
  [[at('a', 7)], '実績 7行目', 'Results, line 7'],
  [[at('a', 7), at('a', 7)], '実績 7行目', 'Results, line 7'],
  [[at('a', 9), at('a', 7), at('a', 8)], '実績 7～9行目', 'Results, lines 7–9'],
  [[at('a', 7, 12), at('a', 9, 10), at('a', 20)], '実績 7～12、20行目', 'Results, lines 7–12, 20'],
  [[at('b', 3), at('a', 1)], '計画 3行目／実績 1行目', 'Plan, line 3; Results, line 1'],
  [[at('c', 3)], 'c 3行目', 'c, line 3'],
])('%j reads %s, %s', (references, ja, en) => {
  expect(formatSources(references, { lang: 'ja', documents })).toBe(ja)
  expect(formatSources(references, { lang: 'en', documents })).toBe(en)
})

test('documents are called by their ids when nobody names them', () => {
  expect(formatSources([at('a', 7)], { lang: 'en' })).toBe('a, line 7')
})

test('stretches that touch are one', () => {
  expect(citedLines([at('a', 5, 6), at('a', 7), at('a', 9)])).toEqual([
    {
      document: 'a',
      stretches: [
        [5, 7],
        [9, 9],
      ],
    },
  ])
})
