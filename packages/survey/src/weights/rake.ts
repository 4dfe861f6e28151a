import { type Answers, checkWeights } from '../model/answers.ts'
import { type NotComputable, type NotComputableReason, notComputable } from '../model/figure.ts'
import {
  type CrossTable,
  crossTable,
  type NumberedMargin,
  numberedMargin,
  type UnknownRule,
  type WeightMargin,
} from './margins.ts'
import { type TrimBounds, type Trimmed, trimWeights } from './trim.ts'

/** How raking is done. */
export type RakeOptions = {
  /** The weights to start from. Default: those of the answers, else 1. */
  readonly start?: Float64Array
  /** Largest relative distance from a target at the end. Default: 1e-10. */
  readonly tolerance?: number
  /** Most rounds. Default: 1000. */
  readonly rounds?: number
  /** People whose group is not known in a margin that has no target for them. Default: `refuse`. */
  readonly unknown?: UnknownRule
  /** Totals of margins that differ are an error unless they are scaled to the first. Default: `refuse`. */
  readonly totals?: 'refuse' | 'scale'
  /** Caps on weights: trimmed, raked again, and so on. */
  readonly trim?: TrimBounds
}

/** A category whose weighted total still differs from its target. */
export type Gap = {
  readonly grouping: string
  readonly group: string
  readonly target: number
  readonly total: number
}

/** Raked weights, one per person. */
export type Raked = {
  readonly state: 'value'
  readonly weights: Float64Array
  readonly rounds: number
  /** People left out because a group is not known; their weight is 0. */
  readonly excluded: number
  /** Gaps that trimming leaves; none without trimming. */
  readonly gaps: readonly Gap[]
  readonly trimming?: Pick<Trimmed, 'trimmed' | 'low' | 'high'> & { readonly repetitions: number }
}

/** Why there are no weights, with the categories that are farthest from their targets. */
export type NotRaked = NotComputable & { readonly gaps: readonly Gap[]; readonly rounds: number }

/**
 * Weights that meet several margins at once (レイキング, iterative proportional fitting), from the weights that
 * people start with. It works on the cells of the cross table, drops nobody in silence, and says which category
 * cannot be met or did not settle.
 *
 * @source Deming and Stephan 1940.
 * @throws RangeError when a target or weight is negative or not finite, a group does not exist, or there are no
 * margins.
 * @example
 * ```ts
 * const counts = [[30, 20], [10, 40]].flatMap((row, r) => row.flatMap((n, c) => Array(n).fill([r, c])))
 * const group = (id: string) => ({ id, label: { ja: id, en: id } })
 * const groupings = ['row', 'column'].map((id) => ({ ...group(id), groups: [group('1'), group('2')] }))
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [], groupings }
 * const index = (which: number) => ({ groups: ['1', '2'], index: Int32Array.from(counts, (pair) => pair[which]) })
 * const answers = answersOf(questionnaire, 100, { groupings: { row: index(0), column: index(1) } })
 * const raked = rake(answers, [{ grouping: 'row', targets: { 1: 60, 2: 40 } }, { grouping: 'column', targets: { 1: 45, 2: 55 } }])
 * raked.state === 'value' ? [0, 30, 50, 60].map((place) => raked.weights[place]?.toFixed(4)) : [] // => ['1.2229', '1.1656', '0.8312', '0.7922']
 * ```
 */
export function rake(
  answers: Answers,
  margins: readonly WeightMargin[],
  options: RakeOptions = {},
): Raked | NotRaked {
  if (margins.length === 0) throw new RangeError('raking needs at least one margin')
  const start = options.start ?? answers.weights ?? new Float64Array(answers.size).fill(1)
  checkWeights(start, answers.size)
  const numbered = margins.map((margin) => numberedMargin(answers, margin))
  const scaled = sameTotals(numbered, options.totals ?? 'refuse')
  if ('state' in scaled) return scaled
  const table = crossTable(scaled, answers.size)
  const excluded = table.cellOf.reduce((count, cell) => count + (cell < 0 ? 1 : 0), 0)
  if (excluded > 0 && (options.unknown ?? 'refuse') === 'refuse') {
    const about = scaled.filter(({ categoryOf }) => categoryOf.includes(-1)).map(({ grouping }) => grouping)
    return refused('infeasibleTarget', about)
  }
  const fitted = fit(table, scaled, start, options)
  if (fitted.state !== 'value') return fitted
  if (options.trim === undefined) return { ...fitted, excluded, gaps: [] }
  return rakeTrimmed(table, scaled, fitted, options.trim, excluded, options)
}

function refused(
  reason: NotComputableReason,
  about: readonly string[],
  gaps: readonly Gap[] = [],
  rounds = 0,
): NotRaked {
  return { ...notComputable(reason, about), gaps, rounds }
}

/** Margins must speak of the same number of people. */
function sameTotals(
  margins: readonly NumberedMargin[],
  rule: 'refuse' | 'scale',
): readonly NumberedMargin[] | NotRaked {
  const totals = margins.map(({ targets }) => targets.reduce((sum, target) => sum + target, 0))
  const first = totals[0] ?? 0
  if (!(first > 0)) return refused('infeasibleTarget', [margins[0]?.grouping ?? ''])
  const other = margins.filter((_, place) => Math.abs((totals[place] ?? 0) - first) > 1e-9 * first)
  if (other.length > 0 && (rule === 'refuse' || totals.some((total) => !(total > 0)))) {
    return refused(
      'infeasibleTarget',
      other.map(({ grouping }) => grouping),
    )
  }
  return margins.map((margin, place) => {
    const factor = first / (totals[place] ?? first)
    return factor === 1 ? margin : { ...margin, targets: margin.targets.map((target) => target * factor) }
  })
}

type Fitted = Pick<Raked, 'state' | 'weights' | 'rounds'>

/** Fits cell totals, then hands each person the factor of its cell. */
function fit(
  table: CrossTable,
  margins: readonly NumberedMargin[],
  start: Float64Array,
  { tolerance = 1e-10, rounds = 1000 }: RakeOptions,
): Fitted | NotRaked {
  const from = new Float64Array(table.size)
  for (let place = 0; place < start.length; place += 1) {
    const cell = table.cellOf[place] ?? -1
    if (cell >= 0) from[cell] = (from[cell] ?? 0) + (start[place] ?? 0)
  }
  const infeasible = emptyCategories(table, margins, from)
  if (infeasible.length > 0) {
    const about = infeasible.map(({ grouping, group }) => `${grouping}/${group}`)
    return refused('infeasibleTarget', about, infeasible)
  }
  const cells = Float64Array.from(from)
  for (let round = 1; round <= rounds; round += 1) {
    let worst = 0
    for (const [place, margin] of margins.entries()) {
      worst = Math.max(worst, adjust(cells, table.categories[place] ?? new Int32Array(), margin.targets))
    }
    if (worst <= tolerance)
      return { state: 'value', weights: weightsOf(table, start, from, cells), rounds: round }
  }
  const gaps = gapsOf(table, margins, cells).slice(0, 10)
  const about = gaps.map(({ grouping, group }) => `${grouping}/${group}`)
  return refused('notConverged', about, gaps, rounds)
}

/** One pass over one margin; the largest relative distance of a total from its target before it. */
function adjust(cells: Float64Array, categories: Int32Array, targets: readonly number[]): number {
  const totals = totalsOf(cells, categories, targets.length)
  let worst = 0
  const factors = targets.map((target, category) => {
    const total = totals[category] ?? 0
    if (total === 0) return 0
    worst = Math.max(worst, target === 0 ? Math.abs(total) : Math.abs(total / target - 1))
    return target / total
  })
  for (let cell = 0; cell < cells.length; cell += 1)
    cells[cell] = (cells[cell] ?? 0) * (factors[categories[cell] ?? 0] ?? 0)
  return worst
}

function totalsOf(cells: Float64Array, categories: Int32Array, count: number): Float64Array {
  const totals = new Float64Array(count)
  for (let cell = 0; cell < cells.length; cell += 1) {
    const category = categories[cell] ?? 0
    totals[category] = (totals[category] ?? 0) + (cells[cell] ?? 0)
  }
  return totals
}

/** Categories with a target and nobody to carry it, or with people and no target. */
function emptyCategories(
  table: CrossTable,
  margins: readonly NumberedMargin[],
  cells: Float64Array,
): readonly Gap[] {
  return margins.flatMap(({ grouping, names, targets }, place) => {
    const totals = totalsOf(cells, table.categories[place] ?? new Int32Array(), names.length)
    return names.flatMap((group, category) => {
      const [target, total] = [targets[category] ?? 0, totals[category] ?? 0]
      return target > 0 === total > 0 ? [] : [{ grouping, group, target, total }]
    })
  })
}

/** Every category whose total is off, the worst first. */
function gapsOf(table: CrossTable, margins: readonly NumberedMargin[], cells: Float64Array): readonly Gap[] {
  const gaps = margins.flatMap(({ grouping, names, targets }, place) => {
    const totals = totalsOf(cells, table.categories[place] ?? new Int32Array(), names.length)
    return names.map((group, category) => ({
      grouping,
      group,
      target: targets[category] ?? 0,
      total: totals[category] ?? 0,
    }))
  })
  const off = ({ target, total }: Gap): number => Math.abs(total - target) / Math.max(target, 1e-300)
  return gaps.filter((gap) => off(gap) > 1e-9).sort((a, b) => off(b) - off(a))
}

function weightsOf(
  table: CrossTable,
  start: Float64Array,
  from: Float64Array,
  to: Float64Array,
): Float64Array {
  return start.map((weight, place) => {
    const cell = table.cellOf[place] ?? -1
    const total = cell < 0 ? 0 : (from[cell] ?? 0)
    return total === 0 ? 0 : weight * ((to[cell] ?? 0) / total)
  })
}

const mostRepetitions = 50

/** Trims and rakes in turns until nothing is trimmed any more; what cannot be met at last is reported. */
function rakeTrimmed(
  table: CrossTable,
  margins: readonly NumberedMargin[],
  first: Fitted,
  bounds: TrimBounds,
  excluded: number,
  options: RakeOptions,
): Raked | NotRaked {
  let { weights, rounds } = first
  let trimmed = 0
  let used = trimWeights(weights, bounds)
  for (let repetition = 1; ; repetition += 1) {
    if (used.state !== 'value') return refused(used.reason, used.about ?? [], [], rounds)
    trimmed = Math.max(trimmed, used.trimmed)
    weights = used.weights
    if (used.trimmed === 0 || repetition === mostRepetitions) {
      const cells = new Float64Array(table.size)
      for (let place = 0; place < weights.length; place += 1) {
        const cell = table.cellOf[place] ?? -1
        if (cell >= 0) cells[cell] = (cells[cell] ?? 0) + (weights[place] ?? 0)
      }
      const trimming = { trimmed, low: used.low, high: used.high, repetitions: repetition }
      return { state: 'value', weights, rounds, excluded, gaps: gapsOf(table, margins, cells), trimming }
    }
    const again = fit(table, margins, weights, options)
    if (again.state !== 'value') return again
    rounds += again.rounds
    used = trimWeights(again.weights, { low: used.low, high: used.high })
  }
}
