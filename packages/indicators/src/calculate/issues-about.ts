import { type IndicatorIssue, type IndicatorIssueCode, issueOf } from '../issue.ts'
import type { Figure, LeftOut } from '../model/figure.ts'
import type { CellBinding, FigureBinding } from '../model/ministry.ts'
import { printFigure } from '../text/print-figure.ts'
import type { MadeFigure } from './made-figure.ts'

/** Reasons that are no fault of the records: rules of counting leave these rows out. */
export const quietReasons: ReadonlySet<string> = new Set(['excluded'])

/** Bindings by the cell that they are of. */
export function bindingKeysOf(cells: readonly CellBinding[]): ReadonlyMap<string, CellBinding> {
  return new Map(cells.map((cell) => [cell.cell, cell]))
}

/** Whether the figure cannot be: below zero, more than all, outside of its scale. */
export function impossibilityOf({ expects }: FigureBinding, figure: Figure): boolean {
  switch (figure.kind) {
    case 'count':
    case 'amount':
      return !(figure.value >= 0)
    case 'mean': {
      const { sum, count, scale } = figure
      if (!(sum >= 0) && scale === undefined) return true
      return scale !== undefined && (sum < scale.minimum * count || sum > scale.maximum * count)
    }
    case 'ratio':
      return (
        !(figure.numerator >= 0) || (figure.numerator > figure.denominator && expects?.atMost === undefined)
      )
  }
}

const codesOfRows: Readonly<Record<string, IndicatorIssueCode>> = {
  unknownDepartment: 'rowsOfUnknownDepartment',
  duplicate: 'repeatedRows',
  contradictory: 'contradictoryRows',
  impossible: 'impossibleRows',
}

/** What there is to say about figures: as they were made, and as they left. */
export function issuesAbout(
  made: readonly MadeFigure[],
  final: readonly MadeFigure[],
): readonly IndicatorIssue[] {
  const owned = new Set<string>()
  return final.flatMap((one, index) => {
    const first = made[index] ?? one
    const { cell } = one.cell
    const isNew = !owned.has(cell)
    owned.add(cell)
    return [
      ...(isNew && one.cell.owner === undefined ? [issueOf('noOwner', { cell })] : []),
      ...missingIssues(one),
      ...stateIssues(first, one),
      ...kindIssues(one),
      ...first.leftOut.flatMap((rows) => rowIssues(one, rows)),
    ]
  })
}

function missingIssues({ id, coverage }: MadeFigure): readonly IndicatorIssue[] {
  const names = coverage.missing.map(({ source, department, period }) =>
    [source, department, period].filter((part) => part !== undefined).join(' '),
  )
  return names.length === 0 ? [] : [issueOf('missingDelivery', { figure: id, names })]
}

function stateIssues(first: MadeFigure, one: MadeFigure): readonly IndicatorIssue[] {
  const { id, state } = one
  if (state === 'withheld' || state === 'questioned') return [issueOf(state, { figure: id })]
  if (first.state !== 'refused') return []
  const { figure } = first
  if (figure === undefined) return [issueOf('unsuitedFiles', { figure: id })]
  return [issueOf('impossibleFigure', { figure: id, names: [printFigure(figure)] })]
}

/** Kinds that the roadmap's words stand for. `text` asks for words and takes any figure. */
const kinds: Readonly<Record<string, readonly Figure['kind'][]>> = {
  stock: ['count', 'amount'],
  flow: ['count', 'amount', 'ratio'],
  count: ['count', 'amount'],
  ratio: ['ratio'],
  mean: ['mean'],
  text: ['count', 'amount', 'ratio', 'mean'],
}

function kindIssues({ id, figure, place }: MadeFigure): readonly IndicatorIssue[] {
  const kind = place.indicator?.kind
  if (kind === undefined || figure === undefined || kinds[kind]?.includes(figure.kind) !== false) return []
  return [issueOf('kindDiffers', { figure: id, names: [kind, figure.kind] })]
}

function rowIssues({ id }: MadeFigure, { reason, file, count }: LeftOut): readonly IndicatorIssue[] {
  const code = codesOfRows[reason]
  return code === undefined ? [] : [issueOf(code, { figure: id, file, count })]
}
