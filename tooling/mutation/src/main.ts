import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { type Tried, tableOf, unnoticedIn } from './score.ts'
import type { Outcome } from './trial.ts'

type Part = { readonly sources: readonly string[]; readonly tests: readonly string[] }
type Parts = Readonly<Record<string, Readonly<Record<string, Part>>>>

/**
 * `node src/main.ts <package> [part | globs of sources …]`: changes the sources of a package, or of a part of it in
 * `parts.json`, one place at a time and runs the tests that reach the place. Prints what went unnoticed; a run of a
 * package or part also writes its table to `reports/`.
 */
const [name = '', ...asked] = process.argv.slice(2)
const here = fileURLToPath(new URL('..', import.meta.url))
const folder = join(here, '../../packages', name)
if (name === '' || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('Name a package: node src/main.ts overtime [core | src/assess/*.ts …]\n')
  process.exit(2)
}

/** Random cases for each property: they are many times as many in the tests themselves. */
const mostRuns = 200

const find = (patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

const parts = JSON.parse(readFileSync(join(here, 'parts.json'), 'utf8')) as Parts
const whole: Part = { sources: ['src/**/*.ts'], tests: ['src/**/*.test.ts', 'test/**/*.test.ts'] }
const named = asked.length === 0 ? whole : parts[name]?.[asked[0] ?? '']
const part = named ?? { ...whole, sources: asked }
const tests = find(part.tests)
const isSource = (path: string): boolean => !path.endsWith('.test.ts') && !path.includes('/text/')
const sources = find(part.sources).filter(isSource)

const results = join(here, '.results')
mkdirSync(results, { recursive: true })
const work = join(results, `${name}-work.json`)
const made = await bundle(folder, tests, new Set(sources))
// A run that was stopped goes on where it was, as long as sources and tests are the same.
const hash = createHash('sha256').update(made.code).digest('hex').slice(0, 16)
const result = join(results, `${name}-${hash}.jsonl`)
writeFileSync(work, JSON.stringify({ folder, result, mostRuns, bundle: made }))
process.stdout.write(`${made.mutants.length} places in ${sources.length} files\n`)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
execFileSync(process.execPath, [vitest, 'run', '--config', 'host/vitest.config.ts'], {
  cwd: here,
  env: { ...process.env, MUTATION_WORK: work },
  stdio: ['ignore', 'ignore', 'inherit'],
})

const outcomes = new Map(
  readFileSync(result, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: number; readonly outcome: Outcome })
    .map(({ id, outcome }) => [id, outcome] as const),
)
const tried = made.mutants.map(
  (mutant): Tried => ({ mutant, outcome: outcomes.get(mutant.id) ?? 'unreached' }),
)
process.stdout.write(`${unnoticedIn(tried).join('\n')}\n\n${tableOf(tried)}\n`)
if (named !== undefined) {
  const title = [name, ...asked].join('-')
  writeFileSync(join(here, 'reports', `${title}.md`), `# ${title}\n\n${tableOf(tried)}\n`)
}
rmSync(work)
rmSync(result)
