import type { WeightScheme } from './figure.ts'
import { missingBytes } from './missing.ts'
import type { Questionnaire } from './questionnaire.ts'
import { isRated, itemOf, ratedItemOf, stepsOf } from './rated.ts'

/**
 * The answers to one item, one place per person. `bytes` of a rated or single-choice item hold the code minus
 * the lowest code (or the place of the option), or one of {@link missingBytes}; they are as given, never turned
 * round. A multiple choice keeps its ticks as bits, a number its values; their `bytes` say answered (0) or why
 * not.
 */
export type Column =
  | { readonly kind: 'codes'; readonly bytes: Uint8Array }
  | { readonly kind: 'ticks'; readonly bytes: Uint8Array; readonly ticks: Uint32Array }
  | { readonly kind: 'numbers'; readonly bytes: Uint8Array; readonly values: Float64Array }

/** Which group each person is in: a place in `groups`, or −1 when it is not known. */
export type GroupColumn = {
  readonly groups: readonly string[]
  readonly index: Int32Array
}

/** The answers of all people to a questionnaire in columns; the same place is the same person everywhere. */
export type Answers = {
  readonly questionnaire: Questionnaire
  /** How many people sent a form. */
  readonly size: number
  readonly columns: Readonly<Record<string, Column>>
  readonly groupings: Readonly<Record<string, GroupColumn>>
  /** One weight per person; finite and not negative. Absent: everyone counts once. */
  readonly weights?: Float64Array
  /** Where the weights come from. Default: `given`. */
  readonly weightScheme?: WeightScheme
  /** Keys that link one person over waves. */
  readonly panelKeys?: readonly (string | undefined)[]
  /** Seconds that the form took. */
  readonly seconds?: Float64Array
  readonly wave?: string
}

/**
 * Checks columns and puts them together as answers. Items without a column were not asked.
 *
 * @throws RangeError when lengths differ, a column belongs to no item or has a byte that is neither an answer
 * nor a missing kind, or a weight is negative or not finite.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [{ id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } }] } as const
 * answersOf(questionnaire, 3, { columns: { a: { kind: 'codes', bytes: Uint8Array.of(4, 0, missingBytes.skipped) } } }).size // => 3
 * ```
 */
export function answersOf(
  questionnaire: Questionnaire,
  size: number,
  parts: Partial<Omit<Answers, 'questionnaire' | 'size'>>,
): Answers {
  const { columns = {}, groupings = {}, ...rest } = parts
  for (const [id, column] of Object.entries(columns)) checkColumn(questionnaire, size, id, column)
  for (const [id, { groups, index }] of Object.entries(groupings)) {
    mustFit(`grouping ${id}`, index.length, size)
    for (const place of index) {
      if (place < -1 || place >= groups.length)
        throw new RangeError(`grouping ${id}: no group has place ${place}`)
    }
  }
  if (rest.weights !== undefined) checkWeights(rest.weights, size)
  if (rest.panelKeys !== undefined) mustFit('panelKeys', rest.panelKeys.length, size)
  if (rest.seconds !== undefined) mustFit('seconds', rest.seconds.length, size)
  return { questionnaire, size, columns, groupings, ...rest }
}

/** @throws RangeError when a weight is negative or not finite, or their number is not the people's. */
export function checkWeights(weights: Float64Array, size: number): void {
  mustFit('weights', weights.length, size)
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`a weight must be finite and at least 0, not ${weight}`)
    }
  }
}

function mustFit(what: string, length: number, size: number): void {
  if (length !== size) throw new RangeError(`${what}: has ${length} places for ${size} people`)
}

/** More would run into the bytes of missing answers. */
const mostCodes = 250

function checkColumn(questionnaire: Questionnaire, size: number, id: string, column: Column): void {
  const item = itemOf(questionnaire, id)
  mustFit(`column ${id}`, column.bytes.length, size)
  const kind =
    isRated(item) || item.kind === 'single' ? 'codes' : item.kind === 'multiple' ? 'ticks' : 'numbers'
  if (item.kind === 'text' || column.kind !== kind) {
    throw new RangeError(
      `column ${id}: a column of ${column.kind} cannot hold answers to a ${item.kind} item`,
    )
  }
  const answers = isRated(item) ? stepsOf(item.range) : item.kind === 'single' ? item.options.length : 1
  if (answers > mostCodes) throw new RangeError(`item ${id}: has ${answers} codes, more than ${mostCodes}`)
  const seen = new Uint8Array(256)
  for (const byte of column.bytes) seen[byte] = 1
  for (let byte = answers; byte < missingBytes.refused; byte += 1) {
    if (seen[byte] === 1) throw new RangeError(`column ${id}: byte ${byte} is not an answer`)
  }
}

/** The column of an item, when it has one. */
export function columnOf({ columns }: Answers, id: string): Column | undefined {
  return Object.hasOwn(columns, id) ? columns[id] : undefined
}

/**
 * The bytes of a rated item; for an item without a column everyone counts as not asked.
 *
 * @throws RangeError when the questionnaire has no such rated item.
 */
export function bytesOf(answers: Answers, id: string): Uint8Array {
  ratedItemOf(answers.questionnaire, id)
  const column = columnOf(answers, id)
  return column === undefined ? new Uint8Array(answers.size).fill(missingBytes.notAsked) : column.bytes
}

/**
 * Which group of the grouping each person is in.
 *
 * @throws RangeError when the answers have no such grouping.
 */
export function groupColumnOf(answers: Answers, grouping: string): GroupColumn {
  const column = Object.hasOwn(answers.groupings, grouping) ? answers.groupings[grouping] : undefined
  if (column === undefined) throw new RangeError(`the answers have no grouping ${grouping}`)
  return column
}

/**
 * The answers of the people for whom `keep` says yes, in the same order.
 *
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [{ id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } }] } as const
 * const answers = answersOf(questionnaire, 3, { columns: { a: { kind: 'codes', bytes: Uint8Array.of(4, 0, 3) } } })
 * selectPeople(answers, (place) => place !== 1).size // => 2
 * ```
 */
export function selectPeople(answers: Answers, keep: (place: number) => boolean): Answers {
  const places = Int32Array.from({ length: answers.size }, (_, place) => place).filter(keep)
  return orderPeople(answers, places)
}

/** The answers of the people at these places, in this order. */
export function orderPeople(answers: Answers, places: Int32Array): Answers {
  const pick = <T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(from: T, into: T): T => {
    for (let to = 0; to < places.length; to += 1) into[to] = from[places[to] ?? 0] ?? 0
    return into
  }
  const size = places.length
  const bytes = (from: Uint8Array): Uint8Array => pick(from, new Uint8Array(size))
  const columns = Object.entries(answers.columns).map(([id, column]): [string, Column] => {
    const kept = bytes(column.bytes)
    if (column.kind === 'codes') return [id, { kind: 'codes', bytes: kept }]
    if (column.kind === 'ticks') {
      return [id, { kind: 'ticks', bytes: kept, ticks: pick(column.ticks, new Uint32Array(size)) }]
    }
    return [id, { kind: 'numbers', bytes: kept, values: pick(column.values, new Float64Array(size)) }]
  })
  const groupings = Object.entries(answers.groupings).map(
    ([id, { groups, index }]): [string, GroupColumn] => [
      id,
      { groups, index: pick(index, new Int32Array(size)) },
    ],
  )
  const { weights, panelKeys, seconds } = answers
  return {
    ...answers,
    size,
    columns: Object.fromEntries(columns),
    groupings: Object.fromEntries(groupings),
    ...(weights === undefined ? {} : { weights: pick(weights, new Float64Array(size)) }),
    ...(panelKeys === undefined ? {} : { panelKeys: Array.from(places, (place) => panelKeys[place]) }),
    ...(seconds === undefined ? {} : { seconds: pick(seconds, new Float64Array(size)) }),
  }
}
