import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome } from '../outcome.ts'
import { readMembers, root } from '../workspace.ts'

interface KnipReport {
  readonly issues: readonly Readonly<Record<string, string | readonly { name: string; line?: number }[]>>[]
}

/** One failure per unused file, export, dependency …; the members of the workspace without any have passed. */
export function readReport(text: string, folders: readonly string[]): Outcome {
  const report = JSON.parse(text) as KnipReport
  const failures: string[] = []
  const touched = new Set<string>()
  for (const { file, ...kinds } of report.issues) {
    for (const [kind, found] of Object.entries(kinds)) {
      if (!Array.isArray(found)) continue
      for (const { name, line } of found as { name: string; line?: number }[]) {
        failures.push(`${String(file)}${line === undefined ? '' : `:${line}`}: knip ${kind}: ${name}`)
        touched.add(folders.find((folder) => String(file).startsWith(`${folder}/`)) ?? '.')
      }
    }
  }
  return { passed: folders.filter((folder) => !touched.has(folder)).length, failures }
}

/** Looks for files, exports and dependencies that nobody uses in the workspace at `base`. */
export function knip(base: string, configuration: string, folders: readonly string[]): Outcome {
  const binary = join(root, 'tooling/verify/node_modules/.bin/knip')
  const flags = ['--config', configuration, '--reporter', 'json', '--no-progress', '--no-config-hints']
  const run = spawnSync(binary, flags, { cwd: base, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (!run.stdout.startsWith('{')) {
    return { passed: 0, failures: [`knip gave no report: ${run.stderr.trim().slice(0, 500)}`] }
  }
  return readReport(run.stdout, folders)
}

export function check(): Outcome {
  const folders = readMembers(root).map(({ folder }) => folder)
  return knip(root, 'tooling/config/knip.json', ['.', ...folders])
}
