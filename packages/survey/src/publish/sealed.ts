import type { Draft } from '@reform/disclosure'
import type { FigureFrame } from '../model/figure.ts'

declare const sealed: unique symbol

/**
 * Figures of groups before disclosure control. Nothing can be read from them, not even by `JSON.stringify`; the one
 * thing to do with them is {@link publishFigures}.
 */
export type SealedFigures = { readonly [sealed]: true; readonly id: string }

/** What a figure of a cell says beside its value. */
export type FigureMeaning = Omit<FigureFrame, 'n' | 'people' | 'base'> & {
  /** Names of the figures that hold its bounds, when it has an interval. */
  readonly interval?: { readonly level: number; readonly method: string; readonly frame?: number }
}

/** A draft with the meaning of each figure, by topic and name. */
export type SealedContents = {
  readonly draft: Draft
  readonly meanings: Readonly<Record<string, Readonly<Record<string, FigureMeaning>>>>
  /** The same for a cell by {@link cellKey}, where cells differ, such as in the method of their intervals. */
  readonly inCells?: ReadonlyMap<string, Readonly<Record<string, FigureMeaning>>>
  /** Cells that have no figure for another reason than too few people. */
  readonly labels: Readonly<Record<string, { readonly ja: string; readonly en: string }>>
}

/** The name of a cell. */
export const cellKey = (group: string, topic: string): string => JSON.stringify([group, topic])

/** The figure of a cell that counts fresh answers. */
export const freshName = 'fresh'

const contents = new WeakMap<SealedFigures, SealedContents>()

/** Seals; only this package opens. */
export function seal(id: string, inside: SealedContents): SealedFigures {
  const box = Object.freeze({ id }) as SealedFigures
  contents.set(box, inside)
  return box
}

/** @throws TypeError when it was not sealed here. */
export function open(box: SealedFigures): SealedContents {
  const inside = contents.get(box)
  if (inside === undefined) throw new TypeError('these figures were not sealed by this package')
  return inside
}
