import { type Answers, bytesOf } from '../model/answers.ts'
import { firstMissingByte } from '../model/missing.ts'
import { ratedItemOf, scoredCode, stepsOf } from '../model/rated.ts'

/** Covariances of items with the number of people behind each of them. */
export type Covariances = {
  readonly items: readonly string[]
  /** Row by row, divisor n − 1; 0 where fewer than two people answered both. */
  readonly matrix: readonly Float64Array[]
  /** People who answered both items of each pair. */
  readonly pairs: readonly Float64Array[]
  readonly missing: 'pairwise' | 'listwise'
  /** People with at least one answer (pairwise) or with all of them (listwise). */
  readonly n: number
}

/**
 * Covariances of rated items, reverse items turned round. `pairwise` uses for each pair everyone who answered
 * both, `listwise` only people who answered all. Counted in whole numbers, so that the order of people cannot
 * matter.
 *
 * @throws RangeError when an item is not a rated item of the questionnaire.
 * @example
 * ```ts
 * const item = (id: string) => ({ id, text: { ja: '問', en: 'Q' }, kind: 'likert' as const, range: { min: 1, max: 5 } })
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item('a'), item('b')] }
 * const column = (...codes: number[]) => ({ kind: 'codes' as const, bytes: Uint8Array.from(codes, (code) => code - 1) })
 * const answers = answersOf(questionnaire, 5, { columns: { a: column(1, 2, 3, 4, 5), b: column(2, 2, 3, 5, 5) } })
 * covariancesOf(answers, ['a', 'b'], 'pairwise').matrix.map((row) => Array.from(row)) // => [[2.5, 2.25], [2.25, 2.3]]
 * ```
 */
export function covariancesOf(
  answers: Answers,
  items: readonly string[],
  missing: 'pairwise' | 'listwise',
): Covariances {
  const coded = items.map((id) => codedColumn(answers, id))
  const answered = answeredMask(coded, answers.size, missing)
  if (missing === 'listwise') for (const one of coded) blank(one, answered.mask)
  const size = items.length
  const sums: Sums = {
    n: square(size),
    first: square(size),
    product: square(size),
  }
  for (const [place, one] of coded.entries()) addSingle(sums, place, one)
  addPairs(sums, coded, answers.size)
  return { items, matrix: matrixOf(sums), pairs: sums.n, missing, n: answered.count }
}

/** Steps of the scale, `none` for no answer. */
type Coded = { readonly steps: Uint8Array; readonly none: number }

/** Sums per ordered pair: people, the first item, and the product. */
type Sums = {
  readonly n: readonly Float64Array[]
  readonly first: readonly Float64Array[]
  readonly product: readonly Float64Array[]
}

const square = (size: number): readonly Float64Array[] =>
  Array.from({ length: size }, () => new Float64Array(size))

function add(rows: readonly Float64Array[], row: number, column: number, amount: number): void {
  const target = rows[row]
  if (target !== undefined) target[column] = (target[column] ?? 0) + amount
}

function codedColumn(answers: Answers, id: string): Coded {
  const item = ratedItemOf(answers.questionnaire, id)
  const none = stepsOf(item.range)
  const table = new Uint8Array(256).fill(none)
  for (let step = 0; step < none; step += 1)
    table[step] = scoredCode(item, item.range.min + step) - item.range.min
  const bytes = bytesOf(answers, id)
  const steps = new Uint8Array(bytes.length)
  for (let place = 0; place < bytes.length; place += 1)
    steps[place] = table[bytes[place] ?? firstMissingByte] ?? none
  return { steps, none }
}

function answeredMask(
  coded: readonly Coded[],
  size: number,
  missing: 'pairwise' | 'listwise',
): { readonly mask: Uint8Array; readonly count: number } {
  const given = new Uint16Array(size)
  for (const { steps, none } of coded) {
    for (let place = 0; place < size; place += 1) {
      if (steps[place] !== none) given[place] = (given[place] ?? 0) + 1
    }
  }
  const least = missing === 'listwise' ? coded.length : 1
  const mask = new Uint8Array(size)
  let count = 0
  for (let place = 0; place < size; place += 1) {
    if ((given[place] ?? 0) < least) continue
    mask[place] = 1
    count += 1
  }
  return { mask, count }
}

function blank({ steps, none }: Coded, mask: Uint8Array): void {
  for (let place = 0; place < steps.length; place += 1) if (mask[place] === 0) steps[place] = none
}

function addSingle(sums: Sums, place: number, { steps, none }: Coded): void {
  const counts = new Float64Array(256)
  for (let person = 0; person < steps.length; person += 1) {
    const step = steps[person] ?? none
    counts[step] = (counts[step] ?? 0) + 1
  }
  for (let step = 0; step < none; step += 1) {
    const count = counts[step] ?? 0
    add(sums.n, place, place, count)
    add(sums.first, place, place, count * step)
    add(sums.product, place, place, count * step * step)
  }
}

/** Below this many people a small table per pair is cheaper than a large one per two pairs of items. */
const manyPeople = 20_000

/**
 * Joint counts of pairs of items. With many people and few codes, two items share a byte and one pass counts
 * four pairs at once: adding one to a cell costs the same however many items the cell stands for.
 */
function addPairs(sums: Sums, coded: readonly Coded[], people: number): void {
  const base = Math.max(1, ...coded.map(({ none }) => none + 1))
  const together = base <= 16 && people >= manyPeople ? 2 : 1
  const groups: Packed[] = []
  for (let place = 0; place < coded.length; place += together) {
    groups.push(pack(coded.slice(place, place + together), place, together, base))
  }
  const width = base ** together
  const counts = new Uint32Array(width * width)
  for (const [index, left] of groups.entries()) {
    if (left.members.length === 2) addWithin(sums, left, base)
    for (const right of groups.slice(index + 1)) {
      counts.fill(0)
      countJoint(counts, left.bytes, right.bytes, width)
      spread(sums, counts, left, right, base, width)
    }
  }
}

type Member = { readonly place: number; readonly none: number; readonly weight: number }
type Packed = { readonly bytes: Uint8Array; readonly members: readonly Member[] }

function pack(coded: readonly Coded[], from: number, together: number, base: number): Packed {
  const [high, low] = coded
  if (high === undefined) return { bytes: new Uint8Array(), members: [] }
  if (together === 1) return { bytes: high.steps, members: [{ place: from, none: high.none, weight: 1 }] }
  const bytes = new Uint8Array(high.steps.length)
  const second = low?.steps
  for (let person = 0; person < bytes.length; person += 1) {
    bytes[person] = (high.steps[person] ?? 0) * base + (second?.[person] ?? 0)
  }
  const members = coded.map(({ none }, place) => ({
    place: from + place,
    none,
    weight: place === 0 ? base : 1,
  }))
  return { bytes, members }
}

function countJoint(counts: Uint32Array, left: Uint8Array, right: Uint8Array, width: number): void {
  const people = left.length
  for (let person = 0; person < people; person += 1) {
    const cell = (left[person] as number) * width + (right[person] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
}

function addWithin(sums: Sums, { bytes, members }: Packed, base: number): void {
  const [high, low] = members
  if (high === undefined || low === undefined) return
  const counts = new Float64Array(256)
  for (let person = 0; person < bytes.length; person += 1) {
    const cell = bytes[person] ?? 0
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  for (let cell = 0; cell < base * base; cell += 1) {
    addCell(sums, high, low, Math.floor(cell / base), cell % base, counts[cell] ?? 0)
  }
}

function spread(
  sums: Sums,
  counts: Uint32Array,
  left: Packed,
  right: Packed,
  base: number,
  width: number,
): void {
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] ?? 0
    if (count === 0) continue
    const [a, b] = [Math.floor(cell / width), cell % width]
    for (const one of left.members) {
      const first = Math.floor(a / one.weight) % base
      for (const other of right.members) {
        addCell(sums, one, other, first, Math.floor(b / other.weight) % base, count)
      }
    }
  }
}

function addCell(sums: Sums, one: Member, other: Member, first: number, second: number, count: number): void {
  if (count === 0 || first >= one.none || second >= other.none) return
  add(sums.n, one.place, other.place, count)
  add(sums.n, other.place, one.place, count)
  add(sums.first, one.place, other.place, count * first)
  add(sums.first, other.place, one.place, count * second)
  add(sums.product, one.place, other.place, count * first * second)
  add(sums.product, other.place, one.place, count * first * second)
}

function matrixOf({ n, first, product }: Sums): readonly Float64Array[] {
  return n.map((row, i) =>
    row.map((count, j) => {
      if (count < 2) return 0
      const crossed = (first[i]?.[j] ?? 0) * (first[j]?.[i] ?? 0)
      return (count * (product[i]?.[j] ?? 0) - crossed) / (count * (count - 1))
    }),
  )
}
