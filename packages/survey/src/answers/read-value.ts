import type { MissingKind } from '../model/missing.ts'
import { missingBytes } from '../model/missing.ts'
import type { AnswerLabel, ChoiceItem, Item, NumberItem, RatedItem } from '../model/questionnaire.ts'
import type { SurveyIssueCode } from './issues.ts'

/** A cell of a row: a code, words, several words, or nothing. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[]

/** What a cell holds: a byte for the column, or what is wrong with it. */
export type Reading = { readonly byte: number } | { readonly code: SurveyIssueCode; readonly detail: string }

/**
 * Words as they are compared: NFKC (full-width digits and letters become plain), no spaces around, one space
 * between, lower case.
 *
 * @example
 * ```ts
 * normaliseWords('　どちら  ともいえない ５') // => 'どちら ともいえない 5'
 * ```
 */
export function normaliseWords(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

const isEmpty = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && normaliseWords(cell) === '')

/** Looks up what words and codes of one item mean. Built once per item. */
export type ItemReader = (cell: Cell) => Reading

/** The number that a text is, or `undefined`; never by partial reading. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string') return undefined
  const text = cell.normalize('NFKC').trim().replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

function missingByCode({ codes = {} }: Item, code: number): number | undefined {
  const kinds = Object.entries(codes) as [MissingKind, readonly number[] | undefined][]
  const found = kinds.find(([, declared]) => declared?.includes(code))
  return found && missingBytes[found[0]]
}

function wordTable(
  item: Item,
  labels: readonly AnswerLabel[],
  byteOf: (code: number) => number,
): Map<string, number> {
  const table = new Map<string, number>()
  for (const { code, label, also = [] } of labels) {
    for (const words of [label.ja, label.en, ...also]) table.set(normaliseWords(words), byteOf(code))
  }
  for (const [kind, words = []] of Object.entries(item.words ?? {}) as [MissingKind, readonly string[]][]) {
    for (const one of words) table.set(normaliseWords(one), missingBytes[kind])
  }
  return table
}

/** The words nearest to those given, when they are near. */
function nearest(words: string, table: ReadonlyMap<string, number>): string {
  const wanted = normaliseWords(words).slice(0, 60)
  let best = ''
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const known of table.keys()) {
    const distance = editDistance(wanted, known)
    if (distance < least) [best, least] = [known, distance]
  }
  return best
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Reads answers of a rated item: codes, or the words of its labels. */
export function ratedReader(item: RatedItem): ItemReader {
  const { min, max } = item.range
  const off = item.labels?.find(({ code }) => code < min || code > max)
  if (off !== undefined) throw new RangeError(`item ${item.id}: the label of ${off.code} is off its scale`)
  const table = wordTable(item, item.labels ?? [], (code) => code - min)
  return (cell) => {
    if (isEmpty(cell)) return { byte: missingBytes.skipped }
    if (typeof cell === 'string') {
      const byte = table.get(normaliseWords(cell))
      if (byte !== undefined) return { byte }
    }
    const code = numberIn(cell)
    if (code === undefined)
      return { code: 'labelUnknown', detail: typeof cell === 'string' ? nearest(cell, table) : '' }
    const declared = missingByCode(item, code)
    if (declared !== undefined) return { byte: declared }
    if (Number.isInteger(code) && code >= min && code <= max) return { byte: code - min }
    return { code: 'codeOutOfRange', detail: `${code}; ${min}–${max}` }
  }
}

/** Reads answers of a single choice: codes or words. */
export function singleReader(item: ChoiceItem): ItemReader {
  const places = new Map(item.options.map(({ code }, place) => [code, place]))
  const table = wordTable(item, item.options, (code) => places.get(code) ?? 0)
  return (cell) => {
    if (isEmpty(cell)) return { byte: missingBytes.skipped }
    if (typeof cell === 'string') {
      const byte = table.get(normaliseWords(cell))
      if (byte !== undefined) return { byte }
    }
    const code = numberIn(cell)
    const byte = code === undefined ? undefined : (missingByCode(item, code) ?? places.get(code))
    if (byte !== undefined) return { byte }
    return { code: 'optionUnknown', detail: String(cell).slice(0, 60) }
  }
}

/**
 * The ticks of a multiple choice, from several values or a text with `;`, `；`, `、` or `,` between them. A form
 * that was seen and has no tick is an answer with no tick when the file says so with an empty list.
 */
export function readTicks(item: ChoiceItem, cell: Cell): Reading & { readonly ticks?: number } {
  if (isEmpty(cell)) return { byte: missingBytes.skipped }
  const single = singleReader(item)
  if (typeof cell === 'string' || typeof cell === 'number') {
    const whole = single(cell)
    if ('byte' in whole) return whole.byte < 32 ? { byte: 0, ticks: 2 ** whole.byte } : whole
  }
  const parts = Array.isArray(cell) ? cell : String(cell).split(/[;；、,]/)
  let ticks = 0
  for (const part of parts as readonly (string | number)[]) {
    if (isEmpty(part)) continue
    const reading = single(part)
    if (!('byte' in reading)) return reading
    if (reading.byte >= 32) return { code: 'optionUnknown', detail: String(part).slice(0, 60) }
    ticks |= 1 << reading.byte
  }
  return { byte: 0, ticks: ticks >>> 0 }
}

/** The number in a cell; an empty cell is a skipped answer, not zero. */
export function readNumber(item: NumberItem, cell: Cell): Reading & { readonly value?: number } {
  if (isEmpty(cell)) return { byte: missingBytes.skipped }
  const value = numberIn(typeof cell === 'string' ? cell.replaceAll(',', '') : cell)
  if (value === undefined) return { code: 'notANumber', detail: '' }
  const declared = missingByCode(item, value)
  if (declared !== undefined) return { byte: declared }
  const { min = 0, max = Number.POSITIVE_INFINITY } = item
  if (value < min || value > max) return { code: 'numberOutOfBounds', detail: `${min}–${max}` }
  return { byte: 0, value }
}
