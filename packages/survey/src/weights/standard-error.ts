import type { Answers } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import { solveSymmetric } from '../statistics/linear.ts'
import { CompensatedSum } from '../statistics/sum.ts'
import { crossTable, numberedMargin, type WeightMargin } from './margins.ts'

/** A weighted mean with its standard error. */
export type WeightedMean = Computed<{
  readonly mean: number
  readonly standardError: number
  readonly n: number
}>

/** What the error of a weighted mean is taken from. */
export type WeightedMeanInput = {
  /** One value per person; people with `used` 0 are left out. */
  readonly values: Float64Array
  readonly used: Uint8Array
  /** The final weights. */
  readonly weights: Float64Array
  /** The weights before calibration. Default: 1 for everyone. */
  readonly start?: Float64Array
  /** The margins that the weights were fitted to; one margin is post-stratification. */
  readonly margins: readonly WeightMargin[]
  /** The size of the frame, for the finite population correction. */
  readonly frame?: number
}

/**
 * The standard error of a mean under calibrated weights: the values are regressed on the margins with the
 * starting weights, and what is left over is what varies. Treating such weights as fixed gives wrong errors.
 *
 * @source Deville, Särndal and Sautory 1993; agrees with `svymean` of the R package survey after `rake` and
 * `postStratify`.
 * @throws RangeError when lengths differ or a margin does not exist.
 */
export function weightedMean(answers: Answers, input: WeightedMeanInput): WeightedMean {
  const { values, used, weights, margins, frame } = input
  const start = input.start ?? new Float64Array(answers.size).fill(1)
  if ([values, used, weights, start].some(({ length }) => length !== answers.size)) {
    throw new RangeError('values, weights and answers must have the same length')
  }
  const numbered = margins.map((margin) => numberedMargin(answers, margin))
  const table = crossTable(numbered, answers.size)
  const [total, sum] = [new CompensatedSum(), new CompensatedSum()]
  let n = 0
  for (let place = 0; place < answers.size; place += 1) {
    if (used[place] !== 1 || (weights[place] ?? 0) === 0) continue
    n += 1
    total.add(weights[place] ?? 0)
    sum.add((weights[place] ?? 0) * (values[place] ?? 0))
  }
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  if (frame !== undefined && n > frame) return notComputable('moreThanFrame')
  const mean = sum.total / total.total
  // A person who did not answer is in the sample all the same and has the influence of a distance of zero.
  const influence = Float64Array.from(values, (value, place) =>
    used[place] === 1 ? (value - mean) / total.total : 0,
  )
  const predicted = cellPredictions(
    table,
    numbered.map(({ names }) => names.length),
    influence,
    start,
  )
  const sample = countOf(table.cellOf, (cell) => cell >= 0)
  const squares = new CompensatedSum()
  const plain = new CompensatedSum()
  for (let place = 0; place < answers.size; place += 1) {
    const cell = table.cellOf[place] ?? -1
    if (cell < 0) continue
    const left = (weights[place] ?? 0) * ((influence[place] ?? 0) - (predicted[cell] ?? 0))
    squares.add(left * left)
    plain.add(left)
  }
  const spread = squares.total - plain.total ** 2 / sample
  const factor = frame === undefined ? 1 : 1 - sample / frame
  const variance = ((factor * sample) / (sample - 1)) * spread
  return { state: 'value', mean, standardError: Math.sqrt(Math.max(0, variance)), n }
}

function countOf(cells: Int32Array, holds: (cell: number) => boolean): number {
  let count = 0
  for (const cell of cells) if (holds(cell)) count += 1
  return count
}

/** What the margins predict per cell, from a weighted regression on their dummies. */
function cellPredictions(
  table: ReturnType<typeof crossTable>,
  sizes: readonly number[],
  values: Float64Array,
  start: Float64Array,
): Float64Array {
  const mass = new Float64Array(table.size)
  const sums = new Float64Array(table.size)
  for (let place = 0; place < values.length; place += 1) {
    const cell = table.cellOf[place] ?? -1
    if (cell < 0) continue
    mass[cell] = (mass[cell] ?? 0) + (start[place] ?? 0)
    sums[cell] = (sums[cell] ?? 0) + (start[place] ?? 0) * (values[place] ?? 0)
  }
  // One column for all, then every category but the first of each margin.
  const offsets: number[] = []
  let width = 1
  for (const size of sizes) {
    offsets.push(width - 1)
    width += size - 1
  }
  const columnsOf = (cell: number): readonly number[] => [
    0,
    ...offsets.flatMap((offset, place) => {
      const category = table.categories[place]?.[cell] ?? 0
      return category === 0 ? [] : [offset + category]
    }),
  ]
  const matrix = Array.from({ length: width }, () => new Float64Array(width))
  const right = new Float64Array(width)
  for (let cell = 0; cell < table.size; cell += 1) {
    const columns = columnsOf(cell)
    for (const i of columns) {
      right[i] = (right[i] ?? 0) + (sums[cell] ?? 0)
      const row = matrix[i]
      if (row !== undefined) for (const j of columns) row[j] = (row[j] ?? 0) + (mass[cell] ?? 0)
    }
  }
  const { solution } = solveSymmetric(matrix, right)
  return Float64Array.from({ length: table.size }, (_, cell) =>
    columnsOf(cell).reduce((sum, column) => sum + (solution[column] ?? 0), 0),
  )
}
