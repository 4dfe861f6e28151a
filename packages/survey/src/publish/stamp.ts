import type { HiddenReason } from '@reform/disclosure'
import type { Bilingual } from '@reform/quantities'
import type { FigureMeaning } from './sealed.ts'

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
      /** Of `n`, those who answered in the fresh wave, when answers are carried forward. */
      readonly fresh?: number
      /** Of `n`, those whose answers are of earlier waves. */
      readonly carried?: number
      /** Rounded once to `decimals`; for a distribution absent. */
      readonly value?: number
      readonly counts?: Readonly<Record<string, number>>
      readonly low?: number
      readonly high?: number
    })
  | { readonly suppression: 'withheld'; readonly reason: HiddenReason }
)

type WithoutBrand<T> = T extends PublishedFigure ? Omit<T, typeof published> : never

const known = new WeakSet<object>()

/** Marks a figure as gone through disclosure control; only this package does. */
export function stamp(figure: WithoutBrand<PublishedFigure>): PublishedFigure {
  const made = Object.freeze({ ...figure }) as PublishedFigure
  known.add(made)
  return made
}

/** Whether the figure went through {@link publishFigures}; for callers without types. */
export function isPublishedFigure(figure: unknown): figure is PublishedFigure {
  return typeof figure === 'object' && figure !== null && known.has(figure)
}
