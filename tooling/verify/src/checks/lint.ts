import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome } from '../outcome.ts'
import { root } from '../workspace.ts'

interface BiomeReport {
  readonly summary: { readonly unchanged: number; readonly changed: number }
  readonly diagnostics: readonly {
    readonly category: string
    readonly severity: string
    readonly message: string
    readonly location?: { readonly path?: string; readonly start?: { readonly line: number } }
  }[]
}

/** Turns Biome's report into an outcome: files without a remark passed; errors and warnings are failures alike. */
export function readReport(text: string): Outcome {
  const report = JSON.parse(text) as BiomeReport
  const failures: string[] = []
  const touched = new Set<string>()
  for (const { category, severity, message, location } of report.diagnostics) {
    if (severity === 'information' || severity === 'hint') continue
    const path = location?.path ?? '?'
    touched.add(path)
    failures.push(`${path}:${location?.start?.line ?? 0} ${category}: ${message}`)
  }
  const files = report.summary.unchanged + report.summary.changed
  return { passed: Math.max(0, files - touched.size), failures }
}

/** Lints and checks the format of the folder `base` with the house configuration. */
export function lint(base: string, configuration: string): Outcome {
  const biome = join(root, 'node_modules/.bin/biome')
  const flags = ['check', `--config-path=${configuration}`, '--reporter=json', '--max-diagnostics=none', '.']
  const run = spawnSync(biome, flags, { cwd: base, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (!run.stdout.startsWith('{')) {
    return { passed: 0, failures: [`Biome gave no report: ${run.stderr.trim().slice(0, 500)}`] }
  }
  return readReport(run.stdout)
}

export function check(): Outcome {
  return lint(root, 'tooling/config')
}
