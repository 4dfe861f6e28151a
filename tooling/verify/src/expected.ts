import { join } from 'node:path'
import type { Expected } from './tally.ts'
import type { Manifest, Member } from './workspace.ts'

export interface TurboConfig {
  readonly tasks: Readonly<Record<string, { readonly outputs?: readonly string[] }>>
}

/** Tasks of turbo.json that leave `.results/<task>.json`; `//#lint` belongs to the root, `unit` to who has the script. */
export function expectedResults(
  turbo: TurboConfig,
  rootManifest: Manifest,
  members: readonly Member[],
): readonly Expected[] {
  const owners = [{ folder: '.', manifest: { ...rootManifest, name: '//' } }, ...members]
  const expected: Expected[] = []
  for (const [key, task] of Object.entries(turbo.tasks)) {
    const [only, check] = key.includes('#') ? splitKey(key) : [undefined, key]
    const result = `.results/${check}.json`
    if (!(task.outputs ?? []).includes(result)) continue
    for (const { folder, manifest } of owners) {
      const concerned = only === undefined ? manifest.name !== '//' : manifest.name === only
      if (concerned && manifest.scripts?.[check] !== undefined) {
        expected.push({ check, member: manifest.name, file: join(folder, result) })
      }
    }
  }
  return expected
}

function splitKey(key: string): [string, string] {
  const at = key.lastIndexOf('#')
  return [key.slice(0, at), key.slice(at + 1)]
}
