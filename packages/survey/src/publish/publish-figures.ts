import {
  type Leak,
  type Policy,
  type PublishedRelease,
  type PublishOptions,
  publish,
  type SuppressionSummary,
} from '@reform/disclosure'
import { cellKey, freshName, open, type SealedFigures } from './sealed.ts'
import { type PublishedFigure, stamp } from './stamp.ts'

/** Figures after disclosure control, or the leaks that stand in the way of cells that had to be kept. */
export type FiguresPublished =
  | {
      readonly ok: true
      readonly figures: readonly PublishedFigure[]
      readonly release: PublishedRelease
      /** Not for publication. */
      readonly summary: SuppressionSummary
    }
  | { readonly ok: false; readonly leaks: readonly Leak[] }

/**
 * What may be published of sealed figures under a policy: small groups are withheld, then others until nothing
 * withheld can be worked out, here or together with the earlier releases of the ledger.
 *
 * @throws TypeError when the figures were not sealed by this package.
 * @example
 * ```ts
 * const item = { id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const group = (id: string) => ({ id, label: { ja: id, en: id } })
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item], groupings: [{ ...group('unit'), groups: [group('x'), group('y')] }] }
 * const answers = answersOf(questionnaire, 24, {
 *   columns: { a: { kind: 'codes', bytes: Uint8Array.from({ length: 24 }, (_, person) => person % 5) } },
 *   groupings: { unit: { groups: ['x', 'y'], index: Int32Array.from({ length: 24 }, (_, person) => (person < 20 ? 0 : 1)) } },
 * })
 * const sealed = groupFigures(answers, { release: '2026', topics: [{ item: 'a', measures: ['percentPositive'] }], by: ['unit'] })
 * const out = publishFigures(sealed, policyWith({ minimum: 10 }))
 * out.ok ? out.figures.map((one) => [one.group, one.suppression]) : [] // => [['all', 'published'], ['unit/x', 'withheld'], ['unit/y', 'withheld']]
 * ```
 */
export function publishFigures(
  sealed: SealedFigures,
  policy: Policy,
  options: PublishOptions = {},
): FiguresPublished {
  const { draft, meanings, inCells, labels } = open(sealed)
  const result = publish(draft, policy, options)
  if (!result.ok) return { ok: false, leaks: result.audit.leaks }
  const figures = result.release.cells.flatMap((cell): readonly PublishedFigure[] => {
    const { group, topic, minimum } = cell
    const label = labels[group] ?? { ja: group, en: group }
    const own = inCells?.get(cellKey(group, topic)) ?? {}
    return Object.entries(meanings[topic] ?? {}).flatMap(([name, shared]) => {
      const face = { group, label, topic, name, minimum }
      if (cell.state === 'hidden') return [stamp({ ...face, suppression: 'withheld', reason: cell.reason })]
      const figure = cell.figures[name]
      if (figure === undefined) return []
      const meaning = own[name] ?? shared
      const counted = cell.figures[freshName]
      const fresh =
        counted !== undefined && 'value' in counted && counted.value !== null
          ? { fresh: counted.value, carried: cell.n - counted.value }
          : {}
      const bound = (end: 'low' | 'high'): object => {
        const one = cell.figures[`${name}.${end}`]
        return one !== undefined && 'value' in one && one.value !== null ? { [end]: one.value } : {}
      }
      const value =
        figure.kind === 'distribution'
          ? { counts: figure.counts }
          : figure.value === null
            ? {}
            : { value: figure.value }
      return [
        stamp({
          ...face,
          ...meaning,
          suppression: 'published',
          n: cell.n,
          ...fresh,
          ...value,
          ...bound('low'),
          ...bound('high'),
        }),
      ]
    })
  })
  return { ok: true, figures, release: result.release, summary: result.summary }
}
