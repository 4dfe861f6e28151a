import { type Answers, bytesOf } from '../model/answers.ts'
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
  const coded = items.map((id) => codedItem(answers, id))
  const size = items.length
  const sums: Sums = { n: square(size), first: square(size), product: square(size) }
  const groups = packAll(coded, answers.size)
  if (missing === 'listwise') keepComplete(groups, answers.size)
  for (const [index, left] of groups.entries()) {
    addWithin(sums, left)
    for (const right of groups.slice(index + 1)) addBetween(sums, left, right)
  }
  return { items, matrix: matrixOf(sums), pairs: sums.n, missing, n: answeringAny(groups, answers.size) }
}

/** The bytes of an item and what each is: a step of the scale, or `none`. */
type Coded = { readonly bytes: Uint8Array; readonly steps: Uint8Array; readonly none: number }

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

function codedItem(answers: Answers, id: string): Coded {
  const item = ratedItemOf(answers.questionnaire, id)
  const none = stepsOf(item.range)
  const steps = new Uint8Array(256).fill(none)
  for (let step = 0; step < none; step += 1) {
    steps[step] = scoredCode(item, item.range.min + step) - item.range.min
  }
  return { bytes: bytesOf(answers, id), steps, none }
}

/** One item of a packed byte: its place in the matrix and its step by the value of the byte. */
type Member = { readonly place: number; readonly none: number; readonly digits: Uint8Array }

/** Several items in one byte per person; `nothing` is the value of somebody who answered none of them. */
type Packed = {
  readonly bytes: Uint8Array
  readonly members: readonly Member[]
  readonly width: number
  readonly base: number
  readonly nothing: number
}

/**
 * Two or three items share a byte where their codes fit: one pass over the people then counts four or nine pairs
 * of items at once, as adding one to a cell costs the same however many items the cell stands for. With few people
 * the tables would be larger than the data.
 */
function packAll(coded: readonly Coded[], people: number): readonly Packed[] {
  const base = Math.max(2, ...coded.map(({ none }) => none + 1))
  const fits = (together: number): boolean => base ** together <= 256 && base ** (2 * together) <= 2 * people
  const together = fits(3) ? 3 : fits(2) ? 2 : 1
  const groups: Packed[] = []
  for (let place = 0; place < coded.length; place += together) {
    groups.push(pack(coded.slice(place, place + together), place, base, people))
  }
  return groups
}

function pack(coded: readonly Coded[], from: number, base: number, people: number): Packed {
  const bytes = new Uint8Array(people)
  for (const [place, one] of coded.entries()) {
    const weight = base ** place
    const worth = one.steps.map((step) => step * weight)
    for (let person = 0; person < people; person += 1) {
      bytes[person] = (bytes[person] as number) + (worth[one.bytes[person] as number] as number)
    }
  }
  const width = base ** coded.length
  const members = coded.map(({ none }, place) => ({
    place: from + place,
    none,
    digits: Uint8Array.from({ length: width }, (_, value) => Math.floor(value / base ** place) % base),
  }))
  const nothing = coded.reduce((sum, { none }, place) => sum + none * base ** place, 0)
  return { bytes, members, width, base, nothing }
}

/** Makes everyone with a gap somebody who answered nothing. */
function keepComplete(groups: readonly Packed[], people: number): void {
  const gap = new Uint8Array(people)
  for (const { bytes, members, width } of groups) {
    const gappy = Uint8Array.from({ length: width }, (_, value) =>
      members.some(({ digits, none }) => digits[value] === none) ? 1 : 0,
    )
    for (let person = 0; person < people; person += 1) {
      gap[person] = (gap[person] as number) | (gappy[bytes[person] as number] as number)
    }
  }
  for (const { bytes, nothing } of groups) {
    for (let person = 0; person < people; person += 1) if (gap[person] === 1) bytes[person] = nothing
  }
}

/** How many people answered any of the items. */
function answeringAny(groups: readonly Packed[], people: number): number {
  const any = new Uint8Array(people)
  for (const { bytes, nothing } of groups) {
    for (let person = 0; person < people; person += 1) {
      any[person] = (any[person] as number) | (bytes[person] === nothing ? 0 : 1)
    }
  }
  return any.reduce((count, one) => count + one, 0)
}

/** Single items, and pairs within one byte. */
function addWithin(sums: Sums, { bytes, members, width, base }: Packed): void {
  const counts = new Float64Array(width)
  for (let person = 0; person < bytes.length; person += 1) {
    const value = bytes[person] as number
    counts[value] = (counts[value] as number) + 1
  }
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index)) {
      const pair = new Float64Array(base * base)
      for (const [value, count] of counts.entries()) {
        const cell = (one.digits[value] ?? 0) * base + (other.digits[value] ?? 0)
        pair[cell] = (pair[cell] ?? 0) + count
      }
      addPair(sums, one, other, pair, base)
    }
  }
}

/** Pairs of one item of each byte: joint counts, then summed down to each pair in two steps. */
function addBetween(sums: Sums, left: Packed, right: Packed): void {
  const { base } = left
  const width = right.width
  const counts = new Uint32Array(left.width * width)
  const [a, b] = [left.bytes, right.bytes]
  for (let person = 0; person < a.length; person += 1) {
    const cell = (a[person] as number) * width + (b[person] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
  for (const one of left.members) {
    const half = new Float64Array(base * width)
    for (let value = 0; value < left.width; value += 1) {
      const row = (one.digits[value] as number) * width
      const from = value * width
      for (let other = 0; other < width; other += 1) {
        half[row + other] = (half[row + other] as number) + (counts[from + other] as number)
      }
    }
    for (const other of right.members) {
      const pair = new Float64Array(base * base)
      for (const [cell, count] of half.entries()) {
        const target = Math.floor(cell / width) * base + (other.digits[cell % width] ?? 0)
        pair[target] = (pair[target] ?? 0) + count
      }
      addPair(sums, one, other, pair, base)
    }
  }
}

function addPair(sums: Sums, one: Member, other: Member, pair: Float64Array, base: number): void {
  for (let first = 0; first < one.none; first += 1) {
    for (let second = 0; second < other.none; second += 1) {
      const count = pair[first * base + second] ?? 0
      if (count === 0) continue
      add(sums.n, one.place, other.place, count)
      add(sums.first, one.place, other.place, count * first)
      add(sums.product, one.place, other.place, count * first * second)
      if (one.place === other.place) continue
      add(sums.n, other.place, one.place, count)
      add(sums.first, other.place, one.place, count * second)
      add(sums.product, other.place, one.place, count * first * second)
    }
  }
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
