import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { dirname, normalize } from 'node:path/posix'
import { load } from 'js-yaml'
import { Ledger, type Outcome } from '../outcome.ts'
import {
  listFiles,
  type Manifest,
  type Member,
  publishable,
  readJson,
  readMembers,
  readText,
  root,
} from '../workspace.ts'

const topLevel = new Set([
  'apps',
  'docs',
  'packages',
  'tooling',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
])

/** The top level holds the fixed names and dot-folders, nothing else. */
export function checkTopLevel(paths: readonly string[]): Outcome {
  const ledger = new Ledger()
  for (const name of new Set(paths.map((path) => path.split('/')[0] ?? path))) {
    ledger.expect(name.startsWith('.') || topLevel.has(name), `${name}: does not belong at the top level`)
  }
  return ledger
}

const machineFolders = ['work', 'tmp', 'root', 'home', 'Users']
const machinePath = new RegExp(`(?<![\\w.~@/:*-])/(?:${machineFolders.join('|')})/[\\w.-]`)
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.[a-z]+\.[a-z]+/

/** No file knows the machine it was written on, nor the registry its packages came from. */
export function checkPlaces(path: string, text: string): Outcome {
  const ledger = new Ledger()
  const problems: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const where = `${path}:${index + 1}`
    if (machinePath.test(line)) problems.push(`${where}: holds a path of one machine`)
    if (registryHost.test(line)) problems.push(`${where}: names a registry`)
    if (path === 'pnpm-lock.yaml') continue
    for (const [climb] of line.matchAll(/(?:\.\.\/)+[\w.@-]*/g)) {
      const target = normalize(`${dirname(path)}/${climb}`)
      if (target === '..' || target.startsWith('../'))
        problems.push(`${where}: ${climb} leads out of the repository`)
    }
  }
  ledger.expectNone(problems)
  return ledger
}

/** Names that pnpm takes for itself, except the two that exist to run a script. */
export function checkScriptNames(members: readonly Member[], isBuiltIn: (name: string) => boolean): Outcome {
  const ledger = new Ledger()
  const known = new Map<string, boolean>()
  for (const { folder, manifest } of members) {
    for (const name of Object.keys(manifest.scripts ?? {})) {
      if (['start', 'test'].includes(name)) continue
      if (!known.has(name)) known.set(name, isBuiltIn(name))
      ledger.expect(
        known.get(name) !== true,
        `${folder}/package.json: the script "${name}" has the name of a pnpm command`,
      )
    }
  }
  return ledger
}

/** One version of everything: members take it from the catalog, and the catalog is exact, sorted and used. */
export function checkVersions(
  members: readonly Member[],
  catalog: Readonly<Record<string, string>>,
): Outcome {
  const ledger = new Ledger()
  const used = new Set<string>()
  const peers = new Map<string, string>()
  for (const { folder, manifest } of members) {
    const declared = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, range] of Object.entries(declared)) {
      used.add(name)
      const fits = range.startsWith('workspace:') || range === 'catalog:'
      ledger.expect(fits, `${folder}/package.json: ${name} is "${range}"; take it from the catalog`)
    }
    for (const [name, range] of Object.entries(manifest.peerDependencies ?? {})) {
      const earlier = peers.get(name) ?? range
      peers.set(name, earlier)
      ledger.expect(
        earlier === range,
        `${folder}/package.json: the peer ${name} is "${range}", elsewhere "${earlier}"`,
      )
    }
  }
  const names = Object.keys(catalog)
  ledger.expect(names.join() === [...names].sort().join(), 'pnpm-workspace.yaml: the catalog is not sorted')
  for (const [name, version] of Object.entries(catalog)) {
    ledger.expect(
      /^\d+\.\d+\.\d+[\w.-]*$/.test(version),
      `pnpm-workspace.yaml: ${name} is "${version}", not exact`,
    )
    ledger.expect(used.has(name), `pnpm-workspace.yaml: nobody uses ${name} of the catalog`)
  }
  return ledger
}

/** What every library must have before it may be packed. */
export function checkLibrary({ folder, manifest }: Member, files: ReadonlySet<string>): Outcome {
  const ledger = new Ledger()
  const need = (holds: boolean, what: string): void => ledger.expect(holds, `${folder}: ${what}`)
  const doors = Object.keys(manifest.exports ?? {})
  need(files.has(`${folder}/README.md`), 'has no README.md')
  need(files.has(`${folder}/LICENSE`), 'has no LICENSE')
  need(manifest.license === 'MIT', 'states no MIT license')
  need((manifest.description ?? '') !== '', 'has no description')
  need(manifest.engines?.node !== undefined, 'does not say which Node it needs')
  need((manifest.files ?? []).length > 0, 'does not say which files it publishes')
  if (!folder.startsWith('packages/')) return ledger
  need(manifest.sideEffects === false, 'does not say "sideEffects": false')
  need(doors.includes('.'), 'has no "." in exports')
  need(doors.length > 0 && !doors.some((door) => door.includes('*')), 'has an open wildcard in exports')
  return ledger
}

/** The packaging checks run on what this folder depends on, so it must depend on everything that is published. */
export function checkVerified(members: readonly Member[]): Outcome {
  const ledger = new Ledger()
  const verify = members.find(({ manifest }) => manifest.name === '@reform-tooling/verify')
  for (const { manifest } of members) {
    if (manifest.private === true) continue
    const listed = verify?.manifest.devDependencies?.[manifest.name] !== undefined
    ledger.expect(listed, `tooling/verify/package.json: does not list ${manifest.name}`)
  }
  return ledger
}

/** A change note that tools cannot read is lost: front matter first, with packages that are published. */
export function checkChangeNote(path: string, text: string, published: ReadonlySet<string>): Outcome {
  const ledger = new Ledger()
  const [, front, note] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  if (front === undefined || note === undefined)
    return { passed: 0, failures: [`${path}: has no front matter`] }
  for (const line of front.split('\n')) {
    const name = /^['"]([^'"]+)['"]: (?:patch|minor|major)$/.exec(line)?.[1]
    ledger.expect(
      name !== undefined && published.has(name),
      `${path}: "${line}" names no published package and step`,
    )
  }
  ledger.expect(note.trim() !== '', `${path}: says nothing`)
  return ledger
}

/** `pnpm help <name>` answers "No results" exactly when pnpm has no such command. */
function isPnpmCommand(name: string): boolean {
  const run = spawnSync('pnpm', ['help', name], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (run.error !== undefined) throw run.error
  return !`${run.stdout}${run.stderr}`.includes('No results for')
}

export function check(): Outcome {
  const ledger = new Ledger()
  const paths = listFiles(root)
  const members = readMembers(root)
  const files = new Set(paths)
  ledger.add(checkTopLevel(paths))
  for (const path of paths) {
    const text = readText(join(root, path))
    if (text !== undefined) ledger.add(checkPlaces(path, text))
  }
  const own: Member = { folder: '.', manifest: readJson<Manifest>(join(root, 'package.json')) }
  ledger.add(checkScriptNames([own, ...members], isPnpmCommand))
  const workspace = load(readText(join(root, 'pnpm-workspace.yaml')) ?? '') as {
    catalog?: Record<string, string>
  }
  ledger.add(checkVersions([own, ...members], workspace.catalog ?? {}))
  for (const member of members.filter(({ manifest }) => manifest.private !== true)) {
    ledger.add(checkLibrary(member, files))
  }
  ledger.add(checkVerified(members))
  const published = new Set(publishable(members).map(({ manifest }) => manifest.name))
  for (const path of paths.filter((one) => /^\.changeset\/(?!README).*\.md$/.test(one))) {
    ledger.add(checkChangeNote(path, readText(join(root, path)) ?? '', published))
  }
  return ledger
}
