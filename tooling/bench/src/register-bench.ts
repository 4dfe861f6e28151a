import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { flowContract, parseIsoDate, type Rate, type RateContract } from '@reform/digitization'
import { rateSql, ratesOfColumns } from '@reform/digitization/columns'
import { documentProfile } from '@reform/digitization/import'
import { readColumns } from '@reform/tabular/columns'
import { fileSource } from '@reform/tabular/node'
import { documentFields, writeDocuments } from './made-documents.ts'
import { type Measurement, mustEqual } from './measure.ts'

const peers = fileURLToPath(new URL('../peers/package.json', import.meta.url))
const databasePackage = '@duckdb/node-api'
const runs = 5
/** What is promised: no slower than so many times the database. */
const mostRatio = 1.5
const mostMegabytes = 500

/** Five fiscal years at two as-of dates. */
const contracts: readonly RateContract[] = [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
  ['03-31', '06-30'].map((end) =>
    flowContract({ year, origin: 'created', hybrid: 'strict', asOf: parseIsoDate(`${year + 1}-${end}`) }),
  ),
)

type Answer = {
  readonly rates: ReadonlyMap<string, readonly Rate[]>
  readonly bad: number
  readonly rows: number
}

/** What both ways must agree on: every figure of every department, and the rows that cannot be used. */
function inWords({ rates, bad, rows }: Answer): object {
  const figures = [...rates].map(([department, all]) => [
    department,
    ...all.flatMap(({ net, gross, bounds, excluded, counts }) => [
      ...[net, gross, bounds.high, excluded].flatMap((one) => [one.numerator, one.denominator]),
      ...[counts.deferred, counts.records],
    ]),
  ])
  return { figures, bad, rows }
}

const fieldsRead = documentFields.filter((field) => field !== 'id')

async function byColumns(file: string): Promise<Answer> {
  const table = ratesOfColumns(contracts)
  const fields = fieldsRead
  const reading = readColumns(fileSource(file), documentProfile, { encoding: 'utf-8', fields, threads: 2 })
  for await (const batch of reading) table.add(batch)
  const { counts } = reading.report()
  return { rates: table.rates(), bad: counts.rejected, rows: counts.read }
}

type Connection = {
  readonly run: (sql: string) => Promise<unknown>
  readonly runAndReadAll: (sql: string) => Promise<{ getRows: () => readonly (readonly unknown[])[] }>
}

const types: Readonly<Record<string, string>> = {
  madeOn: 'DATE',
  scannedOn: 'DATE',
  approvedOn: 'DATE',
  reviewOn: 'DATE',
  reincludedOn: 'DATE',
  leftOn: 'DATE',
  pages: 'INTEGER',
  electronicPages: 'INTEGER',
  underOneYear: 'BOOLEAN',
}

/** A database in memory on two cores; `undefined` where the peers are not installed. */
async function connect(): Promise<Connection | undefined> {
  if (!existsSync(fileURLToPath(new URL(`../peers/node_modules/${databasePackage}`, import.meta.url)))) return
  const load = createRequire(peers)
  const { DuckDBInstance } = await import(pathToFileURL(load.resolve(databasePackage)).href)
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  return instance.connect()
}

async function byDatabase(connection: Connection, file: string): Promise<Answer> {
  const columns = documentFields.map((field) => `'${field}': '${types[field] ?? 'VARCHAR'}'`).join(', ')
  const read = `read_csv('${file}', header = true, columns = {${columns}}, store_rejects = true)`
  const query = rateSql(contracts, read)
  await connection.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans')
  const rows = (await connection.runAndReadAll(query.sql)).getRows()
  const rejected = await connection.runAndReadAll('SELECT COUNT(DISTINCT line) FROM reject_errors')
  const bad = Number(rejected.getRows()[0]?.[0] ?? 0)
  return { rates: query.rates(rows), bad, rows: -1 }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** The most memory of the process so far, in megabytes. */
const mostMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/**
 * From a CSV of documents to the rates of 1,000 departments for five fiscal years at two as-of dates: through columns,
 * and by the generated query in an embedded database, in turns. 1,900,000 rows; `REGISTER_ROWS=19000000` for the
 * whole government's stock.
 */
export async function benchRegister(): Promise<readonly Measurement[]> {
  const rows = Number(process.env.REGISTER_ROWS ?? 1_900_000)
  const folder = mkdtempSync(join(tmpdir(), 'reform-register-'))
  const file = join(folder, 'documents.csv')
  try {
    await writeDocuments(file, rows)
    const own = await byColumns(file)
    const memory = mostMemory()
    const size = Math.round(statSync(file).size / 1e6)
    process.stdout.write(`register   ${rows} rows, ${size} MB, ${own.bad} bad rows named; `)
    process.stdout.write(`${memory} MB at most (promised ${mostMegabytes} MB)\n`)
    if (memory > mostMegabytes) process.exitCode = 1
    const times: { own: number[]; database: number[] } = { own: [], database: [] }
    const connection = await connect()
    if (connection === undefined) {
      process.stdout.write(
        'Peers are not installed; run: pnpm --filter @reform-tooling/bench install-peers\n',
      )
    } else {
      const theirs = await byDatabase(connection, file)
      mustEqual('register', { ...inWords(own), rows: 0 }, { ...inWords(theirs), rows: 0 })
    }
    for (let run = 0; run < runs; run += 1) {
      times.own.push(await timed(() => byColumns(file)))
      if (connection !== undefined) times.database.push(await timed(() => byDatabase(connection, file)))
    }
    const task = `${rows} rows to rates by columns`
    if (connection === undefined) return [{ task, milliseconds: median(times.own), count: rows }]
    const database = median(times.database)
    return [
      { task, milliseconds: median(times.own), promised: database * mostRatio, count: rows },
      { task: 'the same by a query in DuckDB', milliseconds: database, count: rows },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
