import { addMonths, firstDayOfMonth, type PlainDate, yearMonthOf } from '@reform/calendar'
import type { Lens } from '../calculators/lens.ts'
import type { FigureBinding, FigureUse } from '../model/ministry.ts'
import type { NeededSpan } from './coverage.ts'
import type { Frame } from './frame.ts'
import type { Selection, SoundFile } from './select-files.ts'

/** From which day on a figure needs records. */
export function neededSpan(use: FigureUse, frame: Frame): NeededSpan {
  const { from, to, yearFrom } = frame
  if (use.calculator === 'overtime.beyond' && use.with.per === 'year') return { from: yearFrom, to }
  if (use.calculator !== 'overtime.breaches') return { from, to }
  const back = firstDayOfMonth(addMonths(yearMonthOf(from), -5))
  return { from: Math.min(back, yearFrom) as PlainDate, to }
}

/** The sound files of a figure's sources, departments and time. Of documents, which pile up, only the latest. */
export function filesFor(
  { sound }: Selection,
  binding: FigureBinding,
  lens: Lens,
  span: NeededSpan,
): readonly SoundFile[] {
  const within = new Set(lens.departments)
  const fitting = sound.filter(
    ({ file, span: own }) =>
      binding.sources.includes(file.source) &&
      (own === undefined || (own.from <= span.to && own.to >= span.from)) &&
      (file.departments === undefined || file.departments.some((id) => within.has(id))),
  )
  return fitting.filter((one) => !isPassed(one, fitting))
}

function isPassed({ file, span, source }: SoundFile, all: readonly SoundFile[]): boolean {
  if (source.kind !== 'documents' || span === undefined) return false
  const own = JSON.stringify(file.departments ?? null)
  return all.some(
    (other) =>
      other.source.id === source.id &&
      JSON.stringify(other.file.departments ?? null) === own &&
      other.span !== undefined &&
      other.span.to > span.to,
  )
}
