import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expectedResults, type TurboConfig } from './expected.ts'
import { type Expected, lastLine, type Row, readOutcome, type TaskEnd, tally } from './tally.ts'
import { turbo } from './turbo.ts'
import { type Manifest, readJson, readMembers, root } from './workspace.ts'

/**
 * The test command. Runs every check through turbo, each to its end whatever the others say; then counts the
 * result files and prints the sum alone on the last line.
 */
const runs = join(root, '.turbo/runs')
/** The last line again, for whoever has to print it after pnpm's own words about a failure. */
const total = join(root, '.results/total')
const read = (file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined

/** A file that is still being written is looked at again later. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Prints each result as its file appears; turbo itself stays silent about what passes. */
function announce(expected: readonly Expected[]): () => void {
  const waiting = new Map(expected.map((entry) => [entry.file, entry]))
  const started = Date.now()
  const look = (): void => {
    for (const [file, entry] of waiting) {
      const text = read(file)
      if (text === undefined || !isWhole(text)) continue
      waiting.delete(file)
      const { passed, failures } = readOutcome(text)
      const seconds = String(Math.round((Date.now() - started) / 1000)).padStart(4)
      const mark = failures.length === 0 ? 'ok  ' : 'FAIL'
      const owner = entry.member === '//' ? 'workspace' : entry.member
      console.log(`${seconds} s  ${mark}  ${entry.check.padEnd(10)} ${owner.padEnd(26)} ${passed} passed`)
    }
  }
  const timer = setInterval(look, 400)
  return () => {
    clearInterval(timer)
    look()
  }
}

/** How turbo's tasks ended, from the summary that the run leaves behind. */
function readEnds(): readonly TaskEnd[] {
  const file = existsSync(runs) ? readdirSync(runs).find((name) => name.endsWith('.json')) : undefined
  if (file === undefined) return [{ task: '//#turbo', exitCode: undefined }]
  const summary = readJson<{
    tasks: { taskId: string; command: string; execution?: { exitCode?: number | null } }[]
  }>(join(runs, file))
  return summary.tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, execution }) => ({ task: taskId, exitCode: execution?.exitCode ?? undefined }))
}

function printTable(rows: readonly Row[]): void {
  const checks = [...new Set(rows.map(({ check }) => check))].sort()
  console.log(`\n${'check'.padEnd(12)}${'passed'.padStart(8)}${'failed'.padStart(8)}`)
  for (const check of checks) {
    const own = rows.filter((row) => row.check === check)
    const passed = own.reduce((sum, row) => sum + row.passed, 0)
    const failed = own.reduce((sum, row) => sum + row.failures.length, 0)
    console.log(`${check.padEnd(12)}${String(passed).padStart(8)}${String(failed).padStart(8)}`)
  }
  const failing = rows.filter((row) => row.failures.length > 0)
  if (failing.length > 0) console.log('')
  for (const { check, member, failures } of failing) {
    for (const failure of failures.slice(0, 20)) console.log(`FAIL ${check} ${member}: ${failure}`)
    if (failures.length > 20) console.log(`FAIL ${check} ${member}: … and ${failures.length - 20} more`)
  }
}

const members = readMembers(root)
const expected = expectedResults(
  readJson<TurboConfig>(join(root, 'turbo.json')),
  readJson<Manifest>(join(root, 'package.json')),
  members,
)
// What an earlier run left must not be counted: turbo puts back what is still true from its cache.
for (const { file } of expected) rmSync(join(root, file), { force: true })
rmSync(total, { force: true })
rmSync(runs, { recursive: true, force: true })
mkdirSync(runs, { recursive: true })
mkdirSync(dirname(total), { recursive: true })

const tasks = [...new Set(['build', ...expected.map(({ check }) => check)])]
const stop = announce(expected)
const flags = ['--continue=always', '--output-logs=errors-only', '--log-order=grouped', '--summarize']
const { code } = await turbo(tasks, [...flags, '--concurrency=100%'])
stop()

const rows = tally(expected, read, readEnds())
printTable(rows)
const failed = rows.some(({ failures }) => failures.length > 0)
const crashed = code !== 0 && !failed
const all: readonly Row[] = crashed
  ? [...rows, { check: 'turbo', member: '//', file: '', passed: 0, failures: [`exit code ${code}`] }]
  : rows
process.exitCode = failed || crashed ? 1 : 0
writeFileSync(total, `${lastLine(all)}\n`)
console.log(`\n${lastLine(all)}`)
