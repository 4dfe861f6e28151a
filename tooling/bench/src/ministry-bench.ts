import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeDays } from './made-days.ts'
import { type Measurement, mustEqual } from './measure.ts'
import { mustEqualOrdinary } from './ministry-ordinary.ts'
import type { MinistryRun } from './ministry-run.ts'
import { ministryYear } from './ministry-year.ts'

const people = 33_000
const few = 400
const runs = 5
const promisedMegabytes = 400
/** Up to the first we are faster, up to the second as fast. */
const ratios = { faster: 1, equal: 1.15 }

const scripts = { own: 'ministry-own.ts', duckdb: 'ministry-duckdb.ts' } as const
const peers = fileURLToPath(new URL('../peers/node_modules', import.meta.url))

/** One going-through in a process of its own. */
function run(name: keyof typeof scripts): MinistryRun {
  const script = fileURLToPath(new URL(scripts[name], import.meta.url))
  const output = execFileSync(process.execPath, [...process.execArgv, script, String(people)])
  return JSON.parse(output.toString()) as MinistryRun
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function say(text: string): void {
  process.stdout.write(`ministry   ${text}\n`)
}

function sayMemory(own: readonly MinistryRun[]): void {
  const most = Math.max(...own.map((one) => one.peakMegabytes))
  const isKept = most <= promisedMegabytes
  say(`peak memory ${most.toFixed(0)} MB, promised ${promisedMegabytes}, ${isKept ? 'kept' : 'MISSED'}`)
  if (!isKept) process.exitCode = 1
}

function sayRatio(own: readonly MinistryRun[], others: readonly MinistryRun[]): void {
  const ratioOf = (time: 'milliseconds' | 'processorMilliseconds'): number =>
    median(own.map((one) => one[time])) / median(others.map((one) => one[time]))
  const ratio = ratioOf('milliseconds')
  const word = ratio <= ratios.faster ? 'kept' : ratio <= ratios.equal ? 'equal' : 'MISSED'
  say(`time beside DuckDB's: ${ratio.toFixed(2)}, promised ${ratios.faster}, ${word}`)
  say(`time of the processor beside DuckDB's: ${ratioOf('processorMilliseconds').toFixed(2)}`)
  if (word === 'MISSED') process.exitCode = 1
}

/**
 * 33,000 people with a row for every working day of a year: from the file, over months and verdicts, to the figures
 * of a meeting per department, with two threads. Beside it DuckDB with two threads, which reads the same file, adds up
 * months and looks at windows. Answers are compared first: a small ministry with the ordinary path, the large one with
 * DuckDB, and the malformed lines with those that were made.
 */
export async function benchMinistry(): Promise<readonly Measurement[]> {
  const small = madeDays(few)
  await mustEqualOrdinary(small.path, few, await ministryYear(small.path, few, 2))
  const { rows } = madeDays(people)
  const hasPeer = existsSync(join(peers, '@duckdb'))
  if (!hasPeer) say('DuckDB is not installed; run: pnpm --filter @reform-tooling/bench install-peers')
  const own: MinistryRun[] = []
  const others: MinistryRun[] = []
  for (let each = 0; each < runs; each++) {
    own.push(run('own'))
    if (hasPeer) others.push(run('duckdb'))
  }
  for (const { sums } of others) mustEqual('months and people beyond lines', own[0]?.sums, sums)
  sayMemory(own)
  if (hasPeer) sayRatio(own, others)
  const taken = (name: string, all: readonly MinistryRun[]): readonly Measurement[] =>
    all.length === 0
      ? []
      : [
          {
            task: `${rows} rows: ${name}`,
            milliseconds: median(all.map((one) => one.milliseconds)),
            count: rows,
          },
        ]
  return [...taken('days to meeting figures', own), ...taken('DuckDB: months, windows', others)]
}
