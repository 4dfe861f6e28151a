import type { RateContract } from '../rate/contract.ts'
import { type Rate, rateFromCounts } from '../rate/rate.ts'
import { type MediumCounts, openTally, type RateCounts } from '../rate/tally.ts'
import { media } from '../register/medium.ts'
import type { DocumentColumns } from './document-columns.ts'
import { noDay } from './document-columns.ts'
import { type DocumentRow, type RowDoubt, rowReader } from './document-row.ts'

/** Places of one department's counts: the media in scope, the media left out, then the rest. */
const at = { hybridUnknown: 10, hybridUnfinished: 12, deferred: 14, unweighed: 15, records: 16 } as const
const width = 17
const [electronic, hybrid] = [media.indexOf('electronic'), media.indexOf('hybrid')]

/** A value that was left out: what is wrong, and in which line; the first thousand of each code are kept. */
export type ColumnDoubt = { readonly code: RowDoubt; readonly line: number }
const mostDoubts = 1000

type Table = {
  readonly contract: RateContract
  readonly from: number
  readonly to: number
  counts: Float64Array
  readonly shares: Map<number, Map<number, number>>
}

/** The rates of departments under several contracts at once, while columns of documents come in. */
export type ColumnRates = {
  /** Adds a batch. The words of its departments must go on from batch to batch, as those of a code column do. */
  readonly add: (batch: DocumentColumns) => void
  /** The rates of each department so far, in the order of the contracts; departments by name. */
  readonly rates: () => ReadonlyMap<string, readonly Rate[]>
  /** How often a value was left out, by what is wrong. */
  readonly doubts: () => Readonly<Record<RowDoubt, number>>
  /** The first of them, with their lines where the batches have lines. */
  readonly firstDoubts: () => readonly ColumnDoubt[]
}

/**
 * The rates of departments under several contracts in one pass over columns of documents: what `replay` and
 * `ratesBy` say of the same documents, for registers of millions of rows. A row whose department is blank
 * counts under the empty name. Duplicate ids are for the reader of the file to find.
 *
 * @throws RangeError when a contract counts documents or file metres: a row holds neither.
 * @example
 * ```ts
 * import { flowContract, parseIsoDate, printFigure } from '@reform/digitization'
 *
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * const words = (all: readonly string[], ...values: readonly number[]) => ({ words: all, values: Int32Array.from(values) })
 * const table = ratesOfColumns([contract])
 * const madeOn = { values: new Int32Array(2).fill(parseIsoDate('2026-06-01')) }
 * table.add({ rows: 2, columns: { department: words(['soumu'], 0, 0), madeOn, medium: words(['paper', 'electronic'], 0, 1) } })
 * table.rates().get('soumu')?.map((rate) => printFigure(rate.headline)) // => ['50.0']
 * ```
 */
export function ratesOfColumns(contracts: readonly RateContract[]): ColumnRates {
  const tables = contracts.map(openTable)
  const doubts = { beforeCreation: 0, afterLeaving: 0, exclusionIncomplete: 0, unknownReason: 0, badCount: 0 }
  const first: ColumnDoubt[] = []
  let names: readonly string[] = []
  return {
    add(batch) {
      names = batch.columns.department.words
      for (const table of tables) makeRoom(table, names.length + 1)
      const doubt = (code: RowDoubt, row: number): void => {
        doubts[code] += 1
        if (doubts[code] <= mostDoubts) first.push({ code, line: batch.lines?.[row] ?? -1 })
      }
      const read = rowReader(batch, doubt)
      for (let row = 0; row < batch.rows; row += 1) {
        const record = read(row)
        afterLeaving(record, () => doubt('afterLeaving', row))
        for (const table of tables) count(table, record)
      }
    },
    rates: () => ratesIn(tables, names),
    doubts: () => ({ ...doubts }),
    firstDoubts: () => [...first],
  }
}

/** What is dated after the document left is left out, whatever the as-of date. */
function afterLeaving(record: DocumentRow, tell: () => void): void {
  const { leftOn } = record
  if (leftOn === noDay) return
  for (const field of ['scannedOn', 'approvedOn', 'reincludedOn'] as const) {
    if (record[field] <= leftOn) continue
    record[field] = noDay
    tell()
  }
}

function openTable(contract: RateContract): Table {
  if (contract.unit !== 'file' && contract.unit !== 'page') {
    throw new RangeError(`ratesOfColumns: columns hold no ${contract.unit}s`)
  }
  const { from, to } = openTally(contract)
  return { contract, from, to, counts: new Float64Array(0), shares: new Map() }
}

function makeRoom(table: Table, departments: number): void {
  if (table.counts.length >= departments * width) return
  const counts = new Float64Array(departments * 2 * width)
  counts.set(table.counts)
  table.counts = counts
}

function count(table: Table, record: DocumentRow): void {
  const { contract, from, to, counts } = table
  if (record.madeOn < from || record.madeOn > to) return
  if (contract.origin === 'created' && !record.isCreated) return
  if (contract.underOneYear === 'leaveOut' && record.underOneYear) return
  const { asOf } = contract
  if (contract.population.kind === 'stock' && record.leftOn !== noDay && record.leftOn <= asOf) return
  // Place 0 is for rows without a department.
  const start = (record.department + 1) * width
  counts[start + at.records] = (counts[start + at.records] ?? 0) + 1
  const weight = contract.unit === 'file' ? 1 : record.pages
  if (weight < 0) {
    counts[start + at.unweighed] = (counts[start + at.unweighed] ?? 0) + 1
    return
  }
  const isExcluded =
    record.approvedOn !== noDay &&
    record.approvedOn <= asOf &&
    !(
      record.reincludedOn !== noDay &&
      record.reincludedOn <= asOf &&
      record.reincludedOn >= record.approvedOn
    )
  const isOut = isExcluded && !record.isDeferred
  if (isExcluded && !isOut) counts[start + at.deferred] = (counts[start + at.deferred] ?? 0) + weight
  const isScanned = record.scannedOn !== noDay && record.scannedOn <= asOf
  const medium = isScanned ? electronic : record.medium
  const place = start + (isOut ? media.length : 0) + medium
  counts[place] = (counts[place] ?? 0) + weight
  if (medium === hybrid) addShare(table, record, weight, isOut ? 1 : 0, start)
}

function addShare(table: Table, record: DocumentRow, weight: number, side: 0 | 1, start: number): void {
  const { counts, shares } = table
  const { pages, electronicPages } = record
  const unfinished = start + at.hybridUnfinished + side
  if (pages <= 0 || electronicPages < 0) {
    const unknown = start + at.hybridUnknown + side
    counts[unknown] = (counts[unknown] ?? 0) + weight
    counts[unfinished] = (counts[unfinished] ?? 0) + weight
    return
  }
  if (electronicPages < pages) counts[unfinished] = (counts[unfinished] ?? 0) + weight
  const key = start + side
  let sums = shares.get(key)
  if (sums === undefined) {
    sums = new Map()
    shares.set(key, sums)
  }
  sums.set(pages, (sums.get(pages) ?? 0) + weight * electronicPages)
}

function mediaOf({ counts, shares }: Table, start: number, side: 0 | 1): MediumCounts {
  const value = (place: number): number => counts[start + place] ?? 0
  const of = (medium: number): number => value(side * media.length + medium)
  return {
    electronic: of(0),
    hybrid: of(1),
    paper: of(2),
    other: of(3),
    unknown: of(4),
    hybridUnknown: value(at.hybridUnknown + side),
    hybridUnfinished: value(at.hybridUnfinished + side),
    shares: [...(shares.get(start + side) ?? [])].sort(([a], [b]) => a - b),
  }
}

function countsOf(table: Table, department: number): RateCounts {
  const start = (department + 1) * width
  const value = (place: number): number => table.counts[start + place] ?? 0
  return {
    inScope: mediaOf(table, start, 0),
    excluded: mediaOf(table, start, 1),
    deferred: value(at.deferred),
    unweighed: value(at.unweighed),
    records: value(at.records),
  }
}

function ratesIn(tables: readonly Table[], names: readonly string[]): ReadonlyMap<string, readonly Rate[]> {
  const found: [string, readonly Rate[]][] = []
  for (let department = -1; department < names.length; department += 1) {
    const counts = tables.map((table) => countsOf(table, department))
    if (department === -1 && counts.every(({ records }) => records === 0)) continue
    const rates = tables.map(({ contract }, index) => {
      return rateFromCounts(counts[index] ?? countsOf(openTable(contract), -1), contract)
    })
    found.push([names[department] ?? '', rates])
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}
