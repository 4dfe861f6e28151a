import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The fields of a package.json that the checks read. */
export interface Manifest {
  readonly name: string
  readonly version?: string
  readonly private?: boolean
  readonly description?: string
  readonly license?: string
  readonly sideEffects?: unknown
  readonly engines?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, unknown>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A member of the workspace: its folder relative to the root, and its manifest. */
export interface Member {
  readonly folder: string
  readonly manifest: Manifest
}

/** A door of a package: `.` or `./schema`, with the source file behind it; a door to JSON is data and has none. */
export interface EntryPoint {
  readonly subpath: string
  readonly source?: string
  readonly isData: boolean
}

/** The root folder of the repository. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** Every member of the workspace: those of the three groups by folder, then the site. */
export function readMembers(base: string): readonly Member[] {
  const members: Member[] = []
  for (const group of ['apps', 'packages', 'tooling']) {
    const folder = join(base, group)
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder).sort()) {
      const file = join(folder, name, 'package.json')
      if (existsSync(file)) members.push({ folder: `${group}/${name}`, manifest: readJson<Manifest>(file) })
    }
  }
  const docs = join(base, 'docs/package.json')
  if (existsSync(docs)) members.push({ folder: 'docs', manifest: readJson<Manifest>(docs) })
  return members
}

/** The libraries and commands that go to the registry. */
export function publishable(members: readonly Member[]): readonly Member[] {
  return members.filter(({ manifest }) => manifest.private !== true)
}

export function entryPoints(manifest: Manifest): readonly EntryPoint[] {
  return Object.entries(manifest.exports ?? {}).map(([subpath, target]) => {
    const source =
      typeof target === 'object' && target !== null ? Reflect.get(target, '@reform/source') : undefined
    const isData = typeof target === 'string' && target.endsWith('.json')
    return typeof source === 'string'
      ? { subpath, isData, source: source.replace(/^\.\//, '') }
      : { subpath, isData }
  })
}

/** Paths, relative to `base`, of all files that are or will be tracked: everything git does not ignore. */
export function listFiles(base: string): readonly string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: base,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return [...new Set(output.split('\0'))].filter((path) => path !== '' && existsSync(join(base, path))).sort()
}

/** The content of a file as text, or `undefined` when it is binary. */
export function readText(file: string): string | undefined {
  const bytes = readFileSync(file)
  return bytes.includes(0) ? undefined : bytes.toString('utf8')
}
