import { formatIsoDate, type PlainDate } from '@reform/calendar'
import type { RateContract } from '../rate/contract.ts'
import { type Rate, rateFromCounts } from '../rate/rate.ts'
import { type MediumCounts, openTally, type RateCounts } from '../rate/tally.ts'
import { exclusionReasons } from '../register/exclusion.ts'
import { media } from '../register/medium.ts'

/** A query for a database, and how its answer becomes rates. */
export type RateSql = {
  readonly sql: string
  /** The rates of each department, by name, in the order of the contracts, from the rows of the answer. */
  readonly rates: (rows: Iterable<readonly unknown[]>) => ReadonlyMap<string, readonly Rate[]>
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const date = (on: PlainDate): string => `DATE ${quoted(formatIsoDate(on))}`

/** What makes contracts one query: everything but the year, the as-of date and how figures are read afterwards. */
function commonOf(contracts: readonly RateContract[]): RateContract {
  const [first] = contracts
  if (first === undefined) throw new RangeError('rateSql: there is no contract')
  const unlike = (one: RateContract): boolean =>
    one.unit !== first.unit ||
    one.origin !== first.origin ||
    one.underOneYear !== first.underOneYear ||
    one.population.kind !== first.population.kind ||
    (one.population.kind === 'flow' &&
      first.population.kind === 'flow' &&
      one.population.yearKind !== first.population.yearKind)
  if (contracts.some(unlike)) throw new RangeError('rateSql: the contracts do not go into one query')
  if (first.unit !== 'file' && first.unit !== 'page')
    throw new RangeError(`rateSql: rows hold no ${first.unit}s`)
  if (contracts.some(({ hybrid }) => hybrid === 'proportional')) {
    throw new RangeError('rateSql: a database adds shares of pages inexactly; take ratesOfColumns')
  }
  return first
}

/** The years of flows, each once, as a place for each row; a stock is one. */
function spanOf(contracts: readonly RateContract[]): {
  readonly sql: string
  readonly keys: readonly string[]
} {
  const spans = new Map<string, string>()
  for (const contract of contracts) {
    if (contract.population.kind === 'stock') spans.set('stock', 'TRUE')
    else {
      const { year, yearKind } = contract.population
      const first = yearKind === 'fiscal' ? `${year}-04-01` : `${year}-01-01`
      const last = yearKind === 'fiscal' ? `${year + 1}-03-31` : `${year}-12-31`
      spans.set(String(year), `"madeOn" BETWEEN DATE ${quoted(first)} AND DATE ${quoted(last)}`)
    }
  }
  const cases = [...spans.values()].map((is, index) => `WHEN ${is} THEN ${index}`)
  return { sql: `CASE ${cases.join(' ')} ELSE -1 END`, keys: [...spans.keys()] }
}

const spanKey = ({ population }: RateContract): string =>
  population.kind === 'stock' ? 'stock' : String(population.year)

const reasonsOf = (kind: 'excluded' | 'deferred'): string =>
  exclusionReasons
    .filter((one) => one.kind === kind)
    .map(({ reason }) => quoted(reason))
    .join(', ')

/** On a day: -1 where it was not there, else the medium, with 5 added where left out and 10 where deferred. */
function classOn(contract: RateContract): string {
  const on = date(contract.asOf)
  const cases = media.map((medium, place) => `WHEN ${quoted(medium)} THEN ${place}`)
  const there = contract.population.kind === 'stock' ? `WHEN "left" <= ${on} THEN -1` : ''
  return `CASE WHEN "madeOn" > ${on} THEN -1 ${there} ELSE
    (CASE WHEN "scanned" <= ${on} THEN 0 ELSE CASE "medium" ${cases.join(' ')} ELSE ${media.indexOf('unknown')} END END)
    + (CASE WHEN "decided" <= ${on} AND NOT COALESCE("back" <= ${on} AND "back" >= "decided", FALSE)
      THEN (CASE WHEN "reason" IN (${reasonsOf('deferred')}) THEN 10 ELSE 5 END) ELSE 0 END) END`
}

/** A day that is used: not before the document was made, not after it left. */
const usable = (field: string): string =>
  `CASE WHEN "${field}" >= "madeOn" AND ("leftOn" IS NULL OR "leftOn" < "madeOn" OR "${field}" <= "leftOn") THEN "${field}" END`

/**
 * One query that asks a database for the rates of departments under several contracts, from a table with the columns
 * of {@link DocumentColumns} by name: days as DATE, the rest as texts and whole numbers. It gives what
 * {@link ratesOfColumns} gives, without the counts that only proportional rates need. Its answer is small: a row for
 * each department, year and state.
 *
 * @param table how the query names the table, such as `documents` or `read_csv('documents.csv')`.
 * @throws RangeError when the contracts differ in more than year, as-of date, hybrid mode and exclusions, or one is
 * proportional.
 * @example
 * ```ts
 * import { flowContract } from '@reform/digitization'
 *
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * const query = rateSql([contract], 'documents')
 * query.sql.startsWith('SELECT department') // => true
 * query.rates([['soumu', 0, 0, 3, 3, 0], ['soumu', 0, 2, 1, 1, 0]]).get('soumu')?.[0]?.headline // => { numerator: 3, denominator: 4, complete: false }
 * ```
 */
export function rateSql(contracts: readonly RateContract[], table: string): RateSql {
  const common = commonOf(contracts)
  const span = spanOf(contracts)
  const days = [...new Map(contracts.map((one) => [one.asOf, one])).values()]
  const classes = days.map((one, index) => `${classOn(one)} AS class${index}`)
  const names = days.map((_, index) => `class${index}`)
  const where = [
    ...(common.origin === 'created' ? [`COALESCE("acquisition", 'created') <> 'obtained'`] : []),
    ...(common.underOneYear === 'leaveOut' ? ['COALESCE("underOneYear", FALSE) = FALSE'] : []),
  ]
  const weight = common.unit === 'file' ? 'COUNT(*)' : 'COALESCE(SUM("pages"), 0)'
  const unweighed = common.unit === 'file' ? '0' : 'COUNT(*) - COUNT("pages")'
  const sql = `SELECT department, span, ${names.join(', ')}, ${weight}, COUNT(*), ${unweighed} FROM (
  SELECT department, ${span.sql} AS span, ${classes.join(',\n  ')}, "pages" FROM (
    SELECT COALESCE("department", '') AS department, "madeOn", "medium", "reason",
    CASE WHEN "pages" >= 0 THEN "pages" END AS "pages",
    CASE WHEN "leftOn" >= "madeOn" THEN "leftOn" END AS "left",
    ${usable('scannedOn')} AS "scanned", ${usable('reincludedOn')} AS "back",
    CASE WHEN "approver" <> '' AND "scope" <> '' AND "reviewOn" IS NOT NULL
      AND "reason" IN (${reasonsOf('excluded')}, ${reasonsOf('deferred')}) THEN ${usable('approvedOn')} END AS "decided"
    FROM ${table}${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}
  )
) WHERE span >= 0 GROUP BY ALL`
  const rates = (rows: Iterable<readonly unknown[]>): ReadonlyMap<string, readonly Rate[]> =>
    ratesIn(rows, contracts, span.keys, days)
  return { sql, rates }
}

type Open = { -readonly [K in keyof RateCounts]: RateCounts[K] } & { readonly media: number[] }

function ratesIn(
  rows: Iterable<readonly unknown[]>,
  contracts: readonly RateContract[],
  spans: readonly string[],
  days: readonly RateContract[],
): ReadonlyMap<string, readonly Rate[]> {
  const byDepartment = new Map<string, Open[]>()
  const placeOf = contracts.map((one) => ({
    span: spans.indexOf(spanKey(one)),
    day: days.findIndex(({ asOf }) => asOf === one.asOf),
  }))
  for (const row of rows) {
    const department = String(row[0])
    let open = byDepartment.get(department)
    if (open === undefined) {
      open = contracts.map(openCounts)
      byDepartment.set(department, open)
    }
    for (const [index, { span, day }] of placeOf.entries()) {
      const into = open[index]
      if (into !== undefined && Number(row[1]) === span) addRow(into, row, Number(row[2 + day]), days.length)
    }
  }
  const sorted = [...byDepartment].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([department, open]) => [department, closed(open, contracts)]))
}

function openCounts(contract: RateContract): Open {
  const { inScope, excluded } = openTally(contract)
  return { inScope, excluded, deferred: 0, unweighed: 0, records: 0, media: new Array(10).fill(0) }
}

function addRow(into: Open, row: readonly unknown[], state: number, days: number): void {
  if (state < 0) return
  const [weight, records, unweighed] = [2, 3, 4].map((place) => Number(row[place + days]))
  const isDeferred = state >= 10
  const place = isDeferred ? state - 10 : state
  into.media[place] = (into.media[place] ?? 0) + (weight ?? 0)
  if (isDeferred) into.deferred += weight ?? 0
  into.records += records ?? 0
  into.unweighed += unweighed ?? 0
}

function closed(open: readonly Open[], contracts: readonly RateContract[]): readonly Rate[] {
  return open.flatMap(({ media: sums, deferred, unweighed, records }, index) => {
    const contract = contracts[index]
    const side = (first: number): MediumCounts => ({
      electronic: sums[first] ?? 0,
      hybrid: sums[first + 1] ?? 0,
      paper: sums[first + 2] ?? 0,
      other: sums[first + 3] ?? 0,
      unknown: sums[first + 4] ?? 0,
      hybridUnknown: 0,
      hybridUnfinished: sums[first + 1] ?? 0,
      shares: [],
    })
    const counts = { inScope: side(0), excluded: side(5), deferred, unweighed, records }
    return contract === undefined ? [] : [rateFromCounts(counts, contract)]
  })
}
