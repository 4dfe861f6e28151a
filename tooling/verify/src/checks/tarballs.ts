import { dirname, join, normalize } from 'node:path/posix'
import { Ledger, type Outcome } from '../outcome.ts'
import { packAll } from '../packing/pack.ts'
import { readTarball } from '../packing/tarball.ts'

const allowed = /^package\/(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|(?:dist|src|vectors)\/.+)$/
const unwanted = /\.test\.[cm]?[jt]sx?$|(?:^|\/)(?:test|tests|fixtures|__snapshots__|bench|\.results)\//

/** What a tarball holds: the fixed rooms, no tests, no fixtures, whole source maps, nothing left of the workspace. */
export function checkContents(name: string, files: ReadonlyMap<string, Uint8Array>): Outcome {
  const ledger = new Ledger()
  const need = (holds: boolean, what: string): void => ledger.expect(holds, `${name}: ${what}`)
  const manifest = new TextDecoder().decode(files.get('package/package.json'))
  const exported = exportedFiles(manifest)
  for (const [path, bytes] of files) {
    const isDoor = exported.some((one) => path === `package/${one}`)
    need(!path.includes('..') && (isDoor || allowed.test(path)), `packs ${path}`)
    need(!unwanted.test(path), `packs the test material ${path}`)
    if (path.endsWith('.map'))
      need(mapLeadsToSources(path, bytes, files), `${path} points at sources that are not in the package`)
  }
  for (const path of ['package.json', 'README.md', 'LICENSE'])
    need(files.has(`package/${path}`), `packs no ${path}`)
  need(!/"(?:workspace|catalog):/.test(manifest), 'the packed package.json still says workspace: or catalog:')
  for (const path of exported) {
    need(files.has(`package/${path}`), `exports ${path}, which is not packed`)
  }
  return ledger
}

function mapLeadsToSources(path: string, bytes: Uint8Array, files: ReadonlyMap<string, unknown>): boolean {
  const map = JSON.parse(new TextDecoder().decode(bytes)) as { sources?: readonly string[] }
  return (map.sources ?? []).every((source) => files.has(normalize(join(dirname(path), source))))
}

function exportedFiles(manifest: string): readonly string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.replace(/^\.\//, ''))
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk((JSON.parse(manifest === '' ? '{}' : manifest) as { exports?: unknown }).exports)
  return found
}

export function check(): Outcome {
  const ledger = new Ledger()
  for (const { manifest, tarball } of packAll())
    ledger.add(checkContents(manifest.name, readTarball(tarball)))
  return ledger
}
