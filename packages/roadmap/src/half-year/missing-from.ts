import type { Id, Text } from '../model/text.ts'
import type { HalfYearReport } from './report.ts'
import { asRevised } from './revise-half-year.ts'

/** One thing that a report still lacks, and who owes it. */
export interface MissingThing {
  readonly entry: Id
  /** Id of the unit that answers; `null` when nobody does, which is itself missing. */
  readonly owner: Id | null
  readonly kind: 'owner' | 'value' | 'report' | 'words'
  /** Id of the indicator, the planned step or target; the field for words. */
  readonly about: Id
  readonly what: Text
}

const wordLabels = {
  done: { ja: '実施したこと', en: 'what was done' },
  next: { ja: '今後の予定', en: 'what is next' },
} as const

/**
 * What a report still lacks and from whom: owners, values, reports on what was due, words. A risk need not be
 * written.
 *
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [{ id: 'a', title: { ja: '窓口' }, owner: null, due: [], done: '試行した。', next: null, risk: null, values: [] }],
 *   followUps: [], revisions: [],
 * }
 * missingFrom(report).map(({ kind, about }) => [kind, about]) // => [['owner', 'a'], ['words', 'next']]
 * ```
 */
export function missingFrom(report: HalfYearReport): readonly MissingThing[] {
  return asRevised(report).entries.flatMap((entry) => {
    const thing = (kind: MissingThing['kind'], about: Id, what: Text): MissingThing => ({
      entry: entry.id,
      owner: entry.owner,
      kind,
      about,
      what,
    })
    const words = (['done', 'next'] as const).filter((field) => entry[field] === null)
    return [
      ...(entry.owner === null ? [thing('owner', entry.id, entry.title)] : []),
      ...entry.values
        .filter(({ state }) => state === 'none' || state === 'notMeasured' || state === 'pending')
        .map(({ indicator, name }) => thing('value', indicator, name)),
      ...entry.due
        .filter(({ word }) => word === 'unreported')
        .map(({ about, what }) => thing('report', about, what)),
      ...words.map((field) => thing('words', field, wordLabels[field])),
    ]
  })
}
