import { type Outcome, writeOutcome } from './outcome.ts'

/**
 * `node check.ts <name>`: runs one check, prints what failed and leaves `.results/<name>.json` in the current
 * folder. A check that throws has failed.
 */
const checks: Readonly<Record<string, () => Promise<{ check: () => Outcome | Promise<Outcome> }>>> = {
  apidoc: () => import('./checks/apidoc.ts'),
  attw: () => import('./checks/attw.ts'),
  examples: () => import('./checks/examples.ts'),
  fixtures: () => import('./checks/fixtures.ts'),
  floors: () => import('./checks/floors.ts'),
  hygiene: () => import('./checks/hygiene.ts'),
  knip: () => import('./checks/knip.ts'),
  lint: () => import('./checks/lint.ts'),
  publint: () => import('./checks/publint.ts'),
  schemas: () => import('./checks/schemas.ts'),
  size: () => import('./checks/size.ts'),
  smoke: () => import('./checks/smoke.ts'),
  tarballs: () => import('./checks/tarballs.ts'),
}

const name = process.argv[2] ?? ''
const load = checks[name]
if (load === undefined)
  throw new RangeError(`No check is called "${name}". Known: ${Object.keys(checks).join(', ')}`)

let outcome: Outcome
try {
  outcome = await (await load()).check()
} catch (error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  outcome = { passed: 0, failures: [`${name} crashed: ${reason}`] }
}
writeOutcome('.', name, outcome)
for (const failure of outcome.failures) console.log(failure)
console.log(`${name}: ${outcome.passed} passed, ${outcome.failures.length} failed`)
process.exitCode = outcome.failures.length > 0 ? 1 : 0
