import type { CellPlace } from '@reform/roadmap'
import type { People } from '../calculators/calculator.ts'
import type {
  Figure,
  FigureCoverage,
  FigureMark,
  FigureResult,
  FigureState,
  LeftOut,
  Question,
  RoleRows,
} from '../model/figure.ts'
import type { CellBinding, FigureBinding } from '../model/ministry.ts'

/** A figure on its way: computed, and not yet looked at for people, questions and words. */
export interface MadeFigure {
  readonly id: string
  readonly cell: CellBinding
  readonly binding: FigureBinding
  readonly place: CellPlace
  readonly state: FigureState
  readonly figure?: Figure
  readonly n?: number
  readonly people?: People
  readonly excluded?: FigureResult['excluded']
  readonly marks: readonly FigureMark[]
  readonly coverage: FigureCoverage
  readonly leftOut: readonly LeftOut[]
  readonly provenance: readonly RoleRows[]
  readonly files: readonly string[]
  readonly questions: readonly Question[]
}

/** The figure without what tells about it: what is left of one that is withheld. */
export function emptied(made: MadeFigure, state: FigureState): MadeFigure {
  const { figure: _figure, n: _n, people: _people, ...rest } = made
  return { ...rest, state, provenance: [], leftOut: [] }
}
