import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '../workspace.ts'
import type { Installed } from './installed.ts'
import type { Packed } from './pack.ts'
import { cleanEnvironment, type Runtime } from './runtimes.ts'

/** Installs tarballs and packages of the registry into an empty project with npm; gives back what is there then. */
export function installInto(
  folder: string,
  wanted: readonly Packed[],
  all: readonly Packed[],
  extra: Readonly<Record<string, string>> = {},
): readonly Installed[] {
  mkdirSync(folder, { recursive: true })
  const files = Object.fromEntries(all.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
  const dependencies = Object.fromEntries(wanted.map(({ manifest }) => [manifest.name, files[manifest.name]]))
  const project = {
    name: 'empty',
    private: true,
    dependencies: { ...dependencies, ...extra },
    overrides: files,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  const flags = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ]
  execFileSync('npm', flags, {
    cwd: folder,
    env: cleanEnvironment(process.env),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const lock = readJson<{ packages: Record<string, Partial<Installed>> }>(
    join(folder, 'node_modules/.package-lock.json'),
  )
  const start = 'node_modules/'
  return Object.entries(lock.packages).map(([path, { dependencies = {} }]) => ({
    name: path.slice(path.lastIndexOf(start) + start.length),
    dependencies,
  }))
}

/** The names that each specifier exports, or why it could not be loaded. */
export type Loaded = Readonly<Record<string, readonly string[] | string>>

const report = `const loaded = {}
const names = (module) => Object.keys(module).filter((name) => !['default', '__esModule', 'module.exports'].includes(name)).sort()
const attempt = async (specifier, load) => {
  try { loaded[specifier] = names(await load(specifier)) } catch (error) { loaded[specifier] = String(error) }
}`

/** Loads every specifier in a fresh process, as an ES module or as CommonJS. */
export function load(
  folder: string,
  { binary }: Runtime,
  kind: 'esm' | 'cjs',
  specifiers: readonly string[],
): Loaded {
  const file = join(folder, kind === 'esm' ? 'load.mjs' : 'load.cjs')
  const one =
    kind === 'esm'
      ? `(s) => import.meta.resolve(s).endsWith('.json') ? import(s, { with: { type: 'json' } }).then((m) => m.default) : import(s)`
      : 'async (s) => require(s)'
  const list = JSON.stringify(specifiers)
  writeFileSync(
    file,
    `${report}\n;(async () => { for (const s of ${list}) await attempt(s, ${one}); console.log(JSON.stringify(loaded)) })()\n`,
  )
  const run = spawnSync(binary, [file], { cwd: folder, env: cleanEnvironment(process.env), encoding: 'utf8' })
  if (run.status !== 0)
    return Object.fromEntries(specifiers.map((specifier) => [specifier, run.stderr.trim()]))
  return JSON.parse(run.stdout) as Loaded
}
