import type { Lineage } from '../model/roadmap.ts'
import type { Language } from '../model/text.ts'
import { inLanguage } from './format-measure.ts'
import { lineageKindLabels } from './labels.ts'

/**
 * What became of the things of one lineage, in words that say no more than is known: that something *ended* only where
 * the papers say so; where the author concluded it, that the later edition does not mention it.
 *
 * @example
 * ```ts
 * formatLineageKind({ kind: 'dropped', basis: 'stated' }, 'ja') // => '終了'
 * formatLineageKind({ kind: 'dropped', basis: 'inferred' }, 'ja') // => '次の版に記載なし（推定）'
 * formatLineageKind({ kind: 'merged', basis: 'inferred' }, 'en') // => 'merged'
 * ```
 */
export function formatLineageKind({ kind, basis }: Pick<Lineage, 'kind' | 'basis'>, lang: Language): string {
  if (kind !== 'dropped') return inLanguage(lineageKindLabels[kind], lang)
  if (basis === 'stated') return lang === 'ja' ? '終了' : 'ended'
  return lang === 'ja' ? '次の版に記載なし（推定）' : 'no longer mentioned (inferred)'
}
