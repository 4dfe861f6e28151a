import type { Figure as DraftFigure } from '@reform/disclosure'
import type { Frame } from '../calculate/frame.ts'
import type { Figure, FigureMark, FigureResult } from '../model/figure.ts'
import type { CalculatorId, FigureUse, Source } from '../model/ministry.ts'
import type { Material, ReadFile } from '../model/read-file.ts'
import type { Lens } from './lens.ts'
import type { RowBook } from './row-book.ts'

/** What a calculator is given: files that may be used, and where to note their rows. */
export interface Given {
  readonly files: readonly ReadFile[]
  readonly sourceOf: (file: ReadFile) => Source
  readonly frame: Frame
  readonly lens: Lens
  readonly rows: RowBook
}

/** The people behind a figure, for disclosure control. Keys mean nothing outside of one figure's sources. */
export interface People {
  readonly n: number
  readonly members?: readonly string[]
  readonly figure: DraftFigure
}

/** What a calculator comes to. */
export type Made =
  | {
      readonly state: 'value'
      readonly figure: Figure
      readonly n?: number
      readonly marks?: readonly FigureMark[]
      readonly people?: People
      readonly excluded?: FigureResult['excluded']
    }
  | { readonly state: 'empty' | 'notReceived' | 'refused' }

/** The options of one calculator. */
export type OptionsOf<Id extends CalculatorId> = (FigureUse & { readonly calculator: Id })['with']

/** The files that hold one kind of material, with it. */
export function filesOf<Kind extends Material['kind']>(
  { files }: Given,
  kind: Kind,
): readonly { readonly file: ReadFile; readonly material: Material & { readonly kind: Kind } }[] {
  return files.flatMap((file) => {
    const { material } = file
    return material.kind === kind ? [{ file, material: material as Material & { readonly kind: Kind } }] : []
  })
}

/** A ratio, or nothing to divide by. */
export function ratioMade(
  numerator: number,
  denominator: number,
  rest: Omit<Made & { state: 'value' }, 'state' | 'figure'> & { readonly unit?: string } = {},
): Made {
  const { unit, ...others } = rest
  if (denominator === 0) return { state: 'empty' }
  const figure = { kind: 'ratio', numerator, denominator, ...(unit === undefined ? {} : { unit }) } as const
  return { state: 'value', figure, n: denominator, ...others }
}
