import {
  type HiddenReason,
  type Leak,
  type Policy,
  type PublishedRelease,
  type PublishOptions,
  publish,
  type SuppressionSummary,
} from '@reform/disclosure'
import type { Bilingual } from '@reform/quantities'
import type { FigureMeaning, SealedFigures } from './sealed.ts'
import { open } from './sealed.ts'

declare const published: unique symbol

/** A figure that may go out: the only kind that sentences and papers are made of. */
export type PublishedFigure = {
  readonly [published]: true
  readonly group: string
  readonly label: Bilingual
  readonly topic: string
  readonly name: string
  /** The least number of people that a figure may rest on; print it with the figure. */
  readonly minimum: number
} & (
  | (FigureMeaning & {
      readonly suppression: 'published'
      readonly n: number
      /** Rounded once to `decimals`; for a distribution absent. */
      readonly value?: number
      readonly counts?: Readonly<Record<string, number>>
      readonly low?: number
      readonly high?: number
    })
  | { readonly suppression: 'withheld'; readonly reason: HiddenReason }
)

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

const known = new WeakSet<PublishedFigure>()

/** Whether the figure went through {@link publishFigures}; for callers without types. */
export function isPublishedFigure(figure: unknown): figure is PublishedFigure {
  return typeof figure === 'object' && figure !== null && known.has(figure as PublishedFigure)
}

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
  const { draft, meanings, labels } = open(sealed)
  const result = publish(draft, policy, options)
  if (!result.ok) return { ok: false, leaks: result.audit.leaks }
  const figures = result.release.cells.flatMap((cell): readonly PublishedFigure[] => {
    const { group, topic, minimum } = cell
    const label = labels[group] ?? { ja: group, en: group }
    return Object.entries(meanings[topic] ?? {}).flatMap(([name, meaning]) => {
      const face = { group, label, topic, name, minimum }
      if (cell.state === 'hidden') return [stamp({ ...face, suppression: 'withheld', reason: cell.reason })]
      const figure = cell.figures[name]
      if (figure === undefined) return []
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
          ...value,
          ...bound('low'),
          ...bound('high'),
        }),
      ]
    })
  })
  return { ok: true, figures, release: result.release, summary: result.summary }
}

type WithoutBrand<T> = T extends PublishedFigure ? Omit<T, typeof published> : never

function stamp(figure: WithoutBrand<PublishedFigure>): PublishedFigure {
  const made = Object.freeze({ ...figure }) as PublishedFigure
  known.add(made)
  return made
}
