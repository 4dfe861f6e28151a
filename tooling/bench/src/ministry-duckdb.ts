import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { madeDays } from './made-days.ts'
import { type MonthSums, measured } from './ministry-run.ts'

type DuckDb = {
  readonly DuckDBInstance: {
    create(path: string, options: object): Promise<{ connect(): Promise<Connection> }>
  }
}
type Connection = {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Record<string, string>[] }>
}

/** Reads the file, adds up months and looks at windows: what is to be compared and nothing else. */
function query(path: string): string {
  const lengths = [2, 3, 4, 5, 6]
  const windows = lengths.map(
    (k) => `sum(s) over (partition by code order by m rows between ${k - 1} preceding and current row) s${k},
      count(*) over (partition by code order by m rows between ${k - 1} preceding and current row) n${k}`,
  )
  const beyond = lengths.map((k) => `(n${k} = ${k} and s${k} > ${80 * 60 * k})`)
  return `
    with days as (
      select * from read_csv('${path}', header = true, delim = ',', quote = '"', auto_detect = false,
        columns = { code: 'VARCHAR', day: 'DATE', start: 'VARCHAR', "end": 'VARCHAR', minutes: 'INTEGER' },
        dateformat = '%Y-%m-%d', new_line = '\\r\\n', ignore_errors = true)
    ), months as (
      select code, year(day) * 12 + month(day) - (2025 * 12 + 4) m, sum(minutes)::bigint s, count(*) n
      from days group by 1, 2
    ), windows as (
      select code, m, s, n, ${windows.join(', ')} from months
    ), people as (
      select code, sum(n) n, sum(s) s, sum(s * m) sm, max(s) most, bool_or(${beyond.join(' or ')}) mean,
        count(*) filter (s > ${45 * 60}) over45
      from windows group by 1
    )
    select sum(n)::double as rows, count(*)::double as people, sum(s)::double as minutes,
      sum(sm)::double as "minutesByMonth", (count(*) filter (most >= ${100 * 60}))::double as month100,
      (count(*) filter (mean))::double as average80, (count(*) filter (s > ${720 * 60}))::double as year720,
      (count(*) filter (over45 > 6))::double as months45
    from people`
}

const load = createRequire(fileURLToPath(new URL('../peers/package.json', import.meta.url)))
const { DuckDBInstance } = load('@duckdb/node-api') as DuckDb
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await instance.connect()
const sumsOf = async (people: number): Promise<MonthSums> => {
  const [row = {}] = (await connection.runAndReadAll(query(madeDays(people).path))).getRowObjectsJson()
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])) as MonthSums
}
await sumsOf(400)
let sums: MonthSums | undefined
const run = await measured(async () => {
  sums = await sumsOf(Number(process.argv[2]))
})
process.stdout.write(JSON.stringify({ ...run, sums }))
