import type { SourceDocument, SourceReference } from '../model/source.ts'
import type { Id, Language } from '../model/text.ts'
import { inLanguage } from './format-measure.ts'

/** The lines of one document that references name. */
export interface CitedLines {
  readonly document: Id
  /** Stretches in the order of the document, both ends inside; those that touch or overlap are one. */
  readonly stretches: readonly (readonly [from: number, to: number])[]
}

/**
 * The lines that references name, document by document, each line once.
 *
 * @example
 * ```ts
 * citedLines([{ document: 'a', line: 7 }, { document: 'a', line: 5, lastLine: 6 }, { document: 'a', line: 7 }])
 * // => [{ document: 'a', stretches: [[5, 7]] }]
 * ```
 */
export function citedLines(references: readonly SourceReference[]): readonly CitedLines[] {
  const documents = [...new Set(references.map(({ document }) => document))]
  return documents.map((document) => ({
    document,
    stretches: stretchesOf(references.filter((each) => each.document === document)),
  }))
}

function stretchesOf(references: readonly SourceReference[]): CitedLines['stretches'] {
  const inOrder = references
    .map(({ line, lastLine }): [number, number] => [line, lastLine ?? line])
    .sort(([left], [right]) => left - right)
  const stretches: [number, number][] = []
  for (const [from, to] of inOrder) {
    const last = stretches.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else stretches.push([from, to])
  }
  return stretches
}

/** How references are written. */
export interface SourceTextOptions {
  readonly lang: Language
  /** The documents of the roadmap; one that is not among them is called by its id. */
  readonly documents?: readonly SourceDocument[]
}

/**
 * Where something was read, in words: the title of each document (its short one, where it has one) and the lines.
 *
 * @example
 * ```ts
 * const documents = [{ id: 'a', title: { ja: '令和５年度実績', en: 'Results of FY2023' } }]
 * const references = [{ document: 'a', line: 745 }, { document: 'a', line: 745 }, { document: 'a', line: 30 }]
 * formatSources(references, { lang: 'ja', documents }) // => '令和５年度実績 30、745行目'
 * formatSources(references, { lang: 'en', documents }) // => 'Results of FY2023, lines 30, 745'
 * ```
 */
export function formatSources(
  references: readonly SourceReference[],
  { lang, documents = [] }: SourceTextOptions,
): string {
  const dash = lang === 'ja' ? '～' : '–'
  return citedLines(references)
    .map(({ document, stretches }) => {
      const lines = stretches.map(([from, to]) => (from === to ? String(from) : `${from}${dash}${to}`))
      const title = documentName(document, { lang, documents })
      if (lang === 'ja') return `${title} ${lines.join('、')}行目`
      const isOne = stretches.length === 1 && stretches[0]?.[0] === stretches[0]?.[1]
      return `${title}, ${isOne ? 'line' : 'lines'} ${lines.join(', ')}`
    })
    .join(lang === 'ja' ? '／' : '; ')
}

/** What a document is called where it is cited. */
function documentName(id: Id, { lang, documents = [] }: SourceTextOptions): string {
  const found = documents.find((document) => document.id === id)
  return found === undefined ? id : inLanguage(found.short ?? found.title, lang)
}
