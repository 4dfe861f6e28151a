import { formatIsoDate } from '@reform/calendar'
import type { CellPlace, Edition } from '@reform/roadmap'
import type { CellResult, FigureResult, FigureState } from '../model/figure.ts'
import type { CellBinding, FigureUse, Ministry } from '../model/ministry.ts'
import type { Frame } from './frame.ts'
import type { MadeFigure } from './made-figure.ts'
import { observationOf } from './observation.ts'

/** The id under which a cell is bound. */
export function keyOfCell({ cell, place }: CellPlace): string {
  return cell.id ?? `${place.item.id}/${cell.indicator}`
}

/** A figure as it leaves. */
export function resultOf(
  made: MadeFigure,
  {
    ministry,
    edition,
    frame,
  }: { readonly ministry: Ministry; readonly edition: Edition; readonly frame: Frame },
): FigureResult {
  const { id, binding, state, marks, figure, n, coverage, leftOut, provenance, files, questions } = made
  const tracks = (edition.tracks ?? []).map((track) => track.id)
  const { calculator } = binding
  const use = (
    'with' in binding && binding.with !== undefined ? { calculator, with: binding.with } : { calculator }
  ) as FigureUse
  return {
    id,
    ...(binding.label === undefined ? {} : { label: binding.label }),
    use,
    ...(binding.scope === undefined ? {} : { scope: binding.scope }),
    state,
    marks,
    ...(figure === undefined ? {} : { figure }),
    ...(n === undefined ? {} : { n }),
    ...(made.excluded === undefined ? {} : { excluded: made.excluded }),
    coverage,
    leftOut,
    provenance,
    files,
    questions,
    asOf: formatIsoDate(frame.until),
    observation: observationOf(made, ministry, frame, tracks),
  }
}

/** What has to be done first, first. */
const urgency: readonly FigureState[] = [
  'refused',
  'questioned',
  'notReceived',
  'unbound',
  'withheld',
  'empty',
  'notBegun',
  'value',
]

/** A cell with its figures and its word. */
export function cellResult(
  place: CellPlace,
  binding: CellBinding | undefined,
  results: ReadonlyMap<string, FigureResult>,
): CellResult {
  const cell = keyOfCell(place)
  const figures = (binding?.figures ?? []).flatMap(({ id }) => results.get(`${cell}/${id}`) ?? [])
  const words = new Set(figures.map(({ state }) => state))
  return {
    cell,
    item: place.place.item.id,
    indicator: place.cell.indicator,
    ...(binding?.owner === undefined ? {} : { owner: binding.owner }),
    state: figures.length === 0 ? 'unbound' : (urgency.find((word) => words.has(word)) ?? 'unbound'),
    figures,
  }
}
