import { expect, test } from 'vitest'
import type { LineageKind } from '../model/roadmap.ts'
import { formatLineageKind } from './format-lineage-kind.ts'

test.each<[LineageKind, 'stated' | 'inferred', string, string]>([
  ['dropped', 'stated', '終了', 'ended'],
  ['dropped', 'inferred', '次の版に記載なし（推定）', 'no longer mentioned (inferred)'],
  ['continued', 'stated', '継続', 'continued'],
  ['continued', 'inferred', '継続', 'continued'],
  ['new', 'inferred', '新規', 'new'],
])('%s, %s, reads %s, %s', (kind, basis, ja, en) => {
  expect(formatLineageKind({ kind, basis }, 'ja')).toBe(ja)
  expect(formatLineageKind({ kind, basis }, 'en')).toBe(en)
})
