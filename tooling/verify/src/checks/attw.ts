import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Ledger, type Outcome } from '../outcome.ts'
import { readPacked } from '../packing/pack.ts'
import { entryPoints, root } from '../workspace.ts'

interface AttwReport {
  readonly analysis?: {
    readonly problems?: readonly Readonly<Record<string, unknown>>[]
    readonly types?: unknown
  }
}

/** The ways of finding types that our `engines` allow: Node's own, from ESM and from CommonJS, and bundlers'. */
const profile = 'node16'

/** What "are the types wrong" finds in a tarball at these doors. */
export function judge(name: string, tarball: string, subpaths: readonly string[]): Outcome {
  const ledger = new Ledger()
  const binary = join(root, 'tooling/verify/node_modules/.bin/attw')
  const flags = [
    tarball,
    '--format',
    'json',
    '--profile',
    profile,
    '--no-emoji',
    '--entrypoints',
    ...subpaths,
  ]
  const run = spawnSync(binary, flags, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (!run.stdout.trimStart().startsWith('{')) {
    return {
      passed: 0,
      failures: [`${name}: attw gave no report: ${(run.stdout + run.stderr).trim().slice(0, 500)}`],
    }
  }
  const { analysis } = JSON.parse(run.stdout) as AttwReport
  const problems = (analysis?.problems ?? []).filter(({ resolutionKind }) => resolutionKind !== 'node10')
  ledger.expect(analysis?.types !== undefined && analysis.types !== false, `${name}: attw finds no types`)
  ledger.expectNone(problems.map((problem) => `${name}: attw: ${describe(problem)}`))
  ledger.expect(run.status === 0 || problems.length > 0, `${name}: attw ended with ${run.status}`)
  return ledger
}

function describe({ kind, entrypoint, resolutionKind, fileName }: Readonly<Record<string, unknown>>): string {
  return [kind, entrypoint, resolutionKind, fileName].filter((part) => part !== undefined).join(' ')
}

export function check(): Outcome {
  const ledger = new Ledger()
  for (const { manifest, tarball } of readPacked()) {
    // Data such as a JSON Schema has no types that could be wrong.
    const typed = entryPoints(manifest).filter(({ isData }) => !isData)
    const subpaths = typed.map(({ subpath }) => subpath)
    if (subpaths.length > 0) ledger.add(judge(manifest.name, tarball, subpaths))
  }
  return ledger
}
