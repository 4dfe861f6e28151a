import { formatIsoDate } from '@reform/calendar'
import { type CellPlace, cellsOf, type Edition, type When } from '@reform/roadmap'
import type { Made } from '../calculators/calculator.ts'
import { Lens } from '../calculators/lens.ts'
import { RowBook } from '../calculators/row-book.ts'
import { run } from '../calculators/run.ts'
import { type IndicatorIssue, issueOf } from '../issue.ts'
import type { Answered, CellResult, FigureMark, FigureState, LeftOut } from '../model/figure.ts'
import type { CellBinding, FigureBinding, Ministry } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'
import { asked } from '../questions/ask.ts'
import { coverageOf } from './coverage.ts'
import { disclosed } from './disclose.ts'
import { filesFor, neededSpan } from './files-for.ts'
import { type Frame, frameOf, yearStartOf } from './frame.ts'
import { bindingKeysOf, impossibilityOf, issuesAbout, quietReasons } from './issues-about.ts'
import type { MadeFigure } from './made-figure.ts'
import { cellResult, keyOfCell, resultOf } from './results.ts'
import { type FileUseWord, type Selection, type SoundFile, selectFiles } from './select-files.ts'

/** Which time is calculated, on which day, and what is known beside the files. */
export interface CalculateOptions {
  readonly period: When
  /** `YYYY-MM-DD`. What is later is not looked at. */
  readonly asOf: string
  /** The period before, to ask about jumps. */
  readonly earlier?: Calculation
  /** Answers to questions of earlier runs. */
  readonly answers?: readonly Answered[]
}

/** What became of one file. */
export interface FileUse {
  readonly path: string
  readonly sheet?: string
  readonly source: string
  readonly sha256?: string
  readonly departments?: readonly string[]
  readonly period?: When
  readonly rows: ReadFile['rows']
  readonly use: FileUseWord
  /** Figures that depend on it. */
  readonly figures: readonly string[]
}

/** The figures of every cell of an edition for one period, with what they rest on. Plain data. */
export interface Calculation {
  readonly ministry: string
  readonly edition: string
  readonly period: When
  readonly asOf: string
  /** In the order of the edition. */
  readonly cells: readonly CellResult[]
  readonly files: readonly FileUse[]
  readonly issues: readonly IndicatorIssue[]
}

interface Run {
  readonly ministry: Ministry
  readonly edition: Edition
  readonly frame: Frame
  readonly yearStartMonth: number
  readonly selection: Selection
  readonly received: readonly ReadFile[]
}

/**
 * The figures of all cells of an edition, from files that were read. Nothing stops it: what cannot be used is named
 * in `issues`, touches the figures that depend on it, and every other figure is as it would be without it.
 *
 * @throws RangeError when the period is no `When` or the as-of day no day.
 */
export function calculateIndicators(
  ministry: Ministry,
  edition: Edition,
  files: readonly ReadFile[],
  options: CalculateOptions,
): Calculation {
  const yearStartMonth = yearStartOf(ministry, edition)
  const frame = frameOf(options.period, options.asOf, yearStartMonth)
  const selection = selectFiles(ministry, files, yearStartMonth)
  const work: Run = { ministry, edition, frame, yearStartMonth, selection, received: files }
  const bindings = bindingKeysOf(ministry.cells)
  const places = cellsOf(edition)
  const made = places.flatMap((place) => {
    const cell = bindingOf(bindings, place)
    return cell === undefined ? [] : cell.figures.map((binding) => makeFigure(work, place, cell, binding))
  })
  const earlier = new Map(
    (options.earlier?.cells ?? []).flatMap(({ figures }) => figures.map((one) => [one.id, one] as const)),
  )
  const safe = disclosed(made, ministry.disclosure?.minimum ?? 10)
  const final = asked(safe, {
    earlier,
    contradictions: ministry.contradictions ?? [],
    answers: options.answers ?? [],
  })
  const results = new Map(final.map((one) => [one.id, resultOf(one, work)]))
  return {
    ministry: ministry.id,
    edition: edition.id,
    period: options.period,
    asOf: formatIsoDate(frame.asOf),
    cells: places.map((place) => cellResult(place, bindingOf(bindings, place), results)),
    files: filesOf(work, final),
    issues: issuesOf(work, places, bindings, made, final, options.answers ?? []),
  }
}

function bindingOf(bindings: ReadonlyMap<string, CellBinding>, place: CellPlace): CellBinding | undefined {
  return bindings.get(keyOfCell(place))
}

function makeFigure(work: Run, place: CellPlace, cell: CellBinding, binding: FigureBinding): MadeFigure {
  const { ministry, frame, yearStartMonth, received } = work
  const lens = new Lens(ministry, binding.scope)
  const span = neededSpan(binding, frame)
  const used = filesFor(work.selection, binding, lens, span)
  const sources = ministry.sources.filter(({ id }) => binding.sources.includes(id))
  const coverage = coverageOf(ministry, sources, binding.scope, span, frame, used, received, yearStartMonth)
  const rows = new RowBook()
  const bySource = new Map(used.map(({ file, source }) => [file, source]))
  const made = runOn(binding, used, {
    lens,
    rows,
    frame,
    sourceOf: (file) => bySource.get(file) ?? work.ministry.sources[0] ?? unknownSource(file),
  })
  const state = made.state === 'value' && impossibilityOf(binding, made.figure) ? 'refused' : made.state
  const leftOut = rows.leftOut()
  return {
    id: `${cell.cell}/${binding.id}`,
    cell,
    binding,
    place,
    ...made,
    state,
    marks: marksOf(work, made, coverage.missing.length > 0, coverage.rows.rejected, leftOut),
    coverage,
    leftOut,
    provenance: rows.provenance(),
    files: used.map(({ file }) => file.path),
    questions: [],
  }
}

function unknownSource(file: ReadFile): never {
  throw new RangeError(`calculateIndicators: no source ${file.source}`)
}

type Surroundings = Parameters<typeof run>[1]

function runOn(
  binding: FigureBinding,
  used: readonly SoundFile[],
  rest: Omit<Surroundings, 'files'>,
): Made | { readonly state: 'notBegun' } {
  if (rest.frame.asOf < rest.frame.from) return { state: 'notBegun' }
  if (used.length === 0) return { state: 'notReceived' }
  return run(binding, { ...rest, files: used.map(({ file }) => file) })
}

function marksOf(
  { frame }: Run,
  made: { readonly state: FigureState; readonly marks?: readonly FigureMark[] },
  isPartial: boolean,
  rejected: number,
  leftOut: readonly LeftOut[],
): readonly FigureMark[] {
  if (made.state === 'notReceived' || made.state === 'notBegun') return []
  const isLeft = leftOut.some(({ reason }) => !quietReasons.has(reason))
  return [
    ...(made.marks ?? []),
    ...(isPartial ? (['partial'] as const) : []),
    ...(frame.asOf < frame.to ? (['provisional'] as const) : []),
    ...(rejected > 0 ? (['rowsRejected'] as const) : []),
    ...(isLeft ? (['rowsLeftOut'] as const) : []),
  ]
}

function filesOf({ selection, received }: Run, made: readonly MadeFigure[]): readonly FileUse[] {
  const figures = new Map<string, string[]>()
  for (const { id, files } of made) {
    for (const path of new Set(files)) figures.set(path, [...(figures.get(path) ?? []), id])
  }
  const bound = new Set(made.flatMap(({ binding }) => binding.sources))
  return [...received]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.sheet ?? '') < (b.sheet ?? '') ? -1 : 1))
    .map((file): FileUse => {
      const { path, sheet, source, sha256, departments, period, rows } = file
      const own = figures.get(path) ?? []
      const word = selection.words.get(file)
      const use = word ?? (own.length > 0 ? 'used' : bound.has(source) ? 'notOfThisTime' : 'notBound')
      return {
        path,
        ...(sheet === undefined ? {} : { sheet }),
        source,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(departments === undefined ? {} : { departments }),
        ...(period === undefined ? {} : { period }),
        rows,
        use,
        figures: word === undefined ? own : [],
      }
    })
}

function issuesOf(
  { selection, frame }: Run,
  places: readonly CellPlace[],
  bindings: ReadonlyMap<string, CellBinding>,
  made: readonly MadeFigure[],
  final: readonly MadeFigure[],
  answers: readonly Answered[],
): readonly IndicatorIssue[] {
  const known = new Set(places.map(keyOfCell))
  const unknown = [...bindings.keys()].filter((cell) => !known.has(cell))
  const unbound = places.filter((place) => bindingOf(bindings, place) === undefined)
  const asks = new Set(final.flatMap(({ questions }) => questions.map(({ id }) => id)))
  return [
    ...unknown.map((cell) => issueOf('unknownCell', { cell, names: [cell] })),
    ...unbound.map((place) => issueOf('unboundCell', { cell: keyOfCell(place) })),
    ...(frame.asOf < frame.to && frame.asOf >= frame.from ? [issueOf('notOver', {})] : []),
    ...selection.issues,
    ...issuesAbout(made, final),
    ...answers
      .filter(({ question }) => !asks.has(question))
      .map(({ question }) => issueOf('unknownAnswer', { names: [question] })),
  ]
}
