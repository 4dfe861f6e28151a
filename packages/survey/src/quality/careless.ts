import { type Answers, bytesOf } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import { firstMissingByte } from '../model/missing.ts'
import { ratedItemOf } from '../model/rated.ts'
import { chiSquaredQuantile } from '../statistics/distributions.ts'
import { at, solveSymmetric } from '../statistics/linear.ts'

/** The longest run of identical answers, as given, in the order of presentation. */
export type RunRule =
  /** A missing answer ends the run. */
  | 'missingEnds'
  /** A missing answer is stepped over. */
  | 'missingSkipped'

/**
 * The longest run of one answer in a form (longstring). Missing answers are `undefined`.
 *
 * @example
 * ```ts
 * longestRun([4, 4, 4, 3, 3, 3, 3, 3, 4, 4]) // => 5
 * longestRun([4, 4, undefined, 4], 'missingEnds') // => 2
 * ```
 */
export function longestRun(codes: readonly (number | undefined)[], rule: RunRule = 'missingEnds'): number {
  let [longest, run] = [0, 0]
  let last: number | undefined
  for (const code of codes) {
    if (code === undefined) {
      if (rule === 'missingEnds') [run, last] = [0, undefined]
      continue
    }
    run = code === last ? run + 1 : 1
    last = code
    longest = Math.max(longest, run)
  }
  return longest
}

/**
 * The spread of one person's answers (intra-individual response variability), as given.
 *
 * @example
 * ```ts
 * const spread = responseVariability([4, 4, 4, 3, 3, 3, 3, 3, 4, 4])
 * spread.state === 'value' ? spread.value.toFixed(6) : '' // => '0.527046'
 * ```
 */
export function responseVariability(
  codes: readonly (number | undefined)[],
): Computed<{ readonly value: number }> {
  const given = codes.filter((code) => code !== undefined)
  if (given.length < 2) return notComputable(given.length === 0 ? 'noAnswers' : 'tooFew')
  const mean = given.reduce((sum, code) => sum + code, 0) / given.length
  const squares = given.reduce((sum, code) => sum + (code - mean) ** 2, 0)
  return { state: 'value', value: Math.sqrt(squares / (given.length - 1)) }
}

/** Squared Mahalanobis distances of complete forms. */
export type Mahalanobis = Computed<{
  /** Places of people with complete answers. */
  readonly places: Int32Array
  readonly distances: Float64Array
  /** The .999 quantile of chi-squared. */
  readonly line: number
}>

/**
 * How far each complete form lies from the middle of all, given how items go together. Needs more people than
 * items, and no item made up of others.
 */
export function mahalanobisOf(answers: Answers, items: readonly string[], quantile = 0.999): Mahalanobis {
  const columns = items.map((id) => bytesOf(answers, id))
  const places = Int32Array.from({ length: answers.size }, (_, place) => place).filter((place) =>
    columns.every((bytes) => (bytes[place] ?? 255) < firstMissingByte),
  )
  const [n, k] = [places.length, items.length]
  if (k === 0) return notComputable('tooFewItems')
  if (n <= k) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const means = columns.map((bytes) => places.reduce((sum, place) => sum + (bytes[place] ?? 0), 0) / n)
  const centred = columns.map((bytes, j) =>
    Float64Array.from(places, (place) => (bytes[place] ?? 0) - (means[j] ?? 0)),
  )
  const matrix = centred.map((a) =>
    centred.map((b) => a.reduce((sum, one, person) => sum + one * (b[person] ?? 0), 0) / (n - 1)),
  )
  const units = items.map((_, place) =>
    solveSymmetric(
      matrix,
      items.map((_one, other) => (other === place ? 1 : 0)),
    ),
  )
  const dropped = units[0]?.dropped ?? []
  if (dropped.length > 0)
    return notComputable(
      'singular',
      dropped.map((place) => items[place] ?? ''),
    )
  const inverse = units.map(({ solution }) => solution)
  const distances = Float64Array.from(places, (_, person) => {
    let sum = 0
    for (const [i, a] of centred.entries()) {
      for (const [j, b] of centred.entries()) sum += (a[person] ?? 0) * at(inverse, i, j) * (b[person] ?? 0)
    }
    return sum
  })
  return { state: 'value', places, distances, line: chiSquaredQuantile(quantile, k) }
}

/** A sign of careless answering. One alone proves nothing. */
export type CarelessSign = 'longRun' | 'noVariability' | 'farOut' | 'tooFast'

/** What is looked for. */
export type CarelessRules = {
  /** Shortest run that counts. Default: half of the items, rounded up. */
  readonly run?: number
  readonly runRule?: RunRule
  /** Spread up to which answers count as without variability. Default: 0. */
  readonly variability?: number
  /** Seconds per item below which a form is too fast. Default: 2. */
  readonly secondsPerItem?: number
}

/** The forms that show signs. Flag, never delete, and never show flags of persons to managers. */
export type CarelessAnswers = {
  /** The signs of each person. */
  readonly signs: readonly (readonly CarelessSign[])[]
  /** Places of people with at least two signs. */
  readonly flagged: Int32Array
  readonly counts: Readonly<Record<CarelessSign, number>>
  /** Signs that could not be looked for, and why. */
  readonly notLooked: readonly { readonly sign: CarelessSign; readonly reason: string }[]
}

/**
 * Signs of careless answering (不注意回答) in forms as they were given, in the order of presentation. A person who
 * answers everything alike on items that point the same way may be honest; score with and without the flagged.
 *
 * @source Meade and Craig 2012; Curran 2016.
 * @throws RangeError when an item is not a rated item of the questionnaire.
 */
export function carelessAnswers(
  answers: Answers,
  items: readonly string[],
  rules: CarelessRules = {},
): CarelessAnswers {
  const {
    run = Math.ceil(items.length / 2),
    runRule = 'missingEnds',
    variability = 0,
    secondsPerItem = 2,
  } = rules
  const columns = items.map((id) => ({
    min: ratedItemOf(answers.questionnaire, id).range.min,
    bytes: bytesOf(answers, id),
  }))
  const far = new Set<number>()
  const distances = mahalanobisOf(answers, items)
  if (distances.state === 'value') {
    for (const [index, place] of distances.places.entries()) {
      if ((distances.distances[index] ?? 0) > distances.line) far.add(place)
    }
  }
  const signs = Array.from({ length: answers.size }, (_, place): readonly CarelessSign[] => {
    const codes = columns.map(({ min, bytes }) => {
      const byte = bytes[place] ?? 255
      return byte < firstMissingByte ? min + byte : undefined
    })
    const given = codes.filter((code) => code !== undefined).length
    const spread = responseVariability(codes)
    return [
      ...(given > 1 && longestRun(codes, runRule) >= run ? ['longRun' as const] : []),
      ...(spread.state === 'value' && spread.value <= variability ? ['noVariability' as const] : []),
      ...(far.has(place) ? ['farOut' as const] : []),
      ...(answers.seconds !== undefined && given > 0 && (answers.seconds[place] ?? 0) < secondsPerItem * given
        ? ['tooFast' as const]
        : []),
    ]
  })
  const count = (sign: CarelessSign): number => signs.filter((one) => one.includes(sign)).length
  return {
    signs,
    // A run over everything and no variability are one sign seen twice.
    flagged: Int32Array.from(signs.keys()).filter((place) => independentSigns(signs[place] ?? []) >= 2),
    counts: {
      longRun: count('longRun'),
      noVariability: count('noVariability'),
      farOut: count('farOut'),
      tooFast: count('tooFast'),
    },
    notLooked: [
      ...(distances.state === 'value' ? [] : [{ sign: 'farOut' as const, reason: distances.reason }]),
      ...(answers.seconds === undefined ? [{ sign: 'tooFast' as const, reason: 'noTimes' }] : []),
    ],
  }
}

function independentSigns(signs: readonly CarelessSign[]): number {
  const alike = signs.includes('longRun') && signs.includes('noVariability') ? 1 : 0
  return signs.length - alike
}
