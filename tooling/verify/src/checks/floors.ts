import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { type Import, reachable, readImports, type Sources, splitSpecifier } from '../imports.ts'
import { Ledger, type Outcome } from '../outcome.ts'
import { entryPoints, listFiles, type Manifest, readJson, readMembers, readText, root } from '../workspace.ts'

/** The house as data: which package stands on which floor, and what may be imported from outside at which door. */
export interface House {
  readonly floors: Readonly<Record<string, number>>
  readonly domainFloor: number
  /** The doors of a domain that may read and write spreadsheets. */
  readonly spreadsheets: { readonly package: string; readonly doors: readonly string[] }
  /** The door that may open files of Node, for applications alone. */
  readonly builtins: { readonly door: string }
  readonly externals: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly oneMinistry: { readonly package: string; readonly words: readonly string[] }
}

/** A library with all its files by path relative to its folder. */
export interface Library {
  readonly folder: string
  readonly manifest: Manifest
  readonly files: Sources
}

const isSource = (path: string): boolean => path.startsWith('src/') && /\.tsx?$/.test(path) && !isTest(path)
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isCode = (path: string): boolean => /\.(?:tsx?|mjs|cjs|js)$/.test(path)

/** Holds every library to the house, from its sources and from its manifest. */
export function checkFloors(libraries: readonly Library[], house: House): Outcome {
  const ledger = new Ledger()
  const byName = new Map(libraries.map((library) => [library.manifest.name, library]))
  for (const library of libraries) {
    const { name } = library.manifest
    ledger.expect(house.floors[name] !== undefined, `${name}: stands on no floor; add it to floors.json`)
    ledger.expectNone(upwardImports(library, house))
    for (const door of doors(library)) {
      ledger.expectNone(wrongImportsAt(library, door, house))
      ledger.expectNone(hiddenWeight(library, door, house, byName))
    }
    ledger.expectNone(manifestProblems(library))
    ledger.expectNone(ministryNames(library, house))
  }
  return ledger
}

interface Door {
  readonly subpath: string
  readonly source: string
}

function doors(library: Library): readonly Door[] {
  return entryPoints(library.manifest).flatMap(({ subpath, source }) =>
    source === undefined ? [] : [{ subpath, source }],
  )
}

const at = (library: Library, one: Import): string =>
  `${library.folder}/${one.file}: imports ${one.specifier}`

/** Every file of a package, tests and benchmarks too, imports only from floors below. */
function upwardImports(library: Library, house: House): readonly string[] {
  const own = house.floors[library.manifest.name] ?? 0
  const problems: string[] = []
  for (const [path, text] of library.files) {
    if (!isCode(path)) continue
    for (const one of readImports(path, text)) {
      const { name } = splitSpecifier(one.specifier)
      if (!name.startsWith('@reform/') || (name === library.manifest.name && !isSource(path))) continue
      const floor = house.floors[name]
      if (floor === undefined) problems.push(`${at(library, one)}, which stands on no floor`)
      else if (floor >= own)
        problems.push(`${at(library, one)} of floor ${floor} from floor ${own}; imports only point down`)
    }
  }
  return problems
}

/** What a door reaches directly: no Node built-ins except at their door, no spreadsheets except at the import door, no unlisted library. */
function wrongImportsAt(library: Library, door: Door, house: House): readonly string[] {
  const { name: own } = library.manifest
  const isDomain = house.floors[own] === house.domainFloor
  const allowed = new Set([
    ...(house.externals['*']?.[door.subpath] ?? []),
    ...(house.externals[own]?.[door.subpath] ?? []),
  ])
  const problems: string[] = []
  for (const one of reachable(library.files, door.source)) {
    const { name } = splitSpecifier(one.specifier)
    const where = `${at(library, one)}, reached from "${door.subpath}"`
    if (isBuiltin(one.specifier)) {
      if (door.subpath !== house.builtins.door) problems.push(`${where}; libraries run in browsers too`)
    } else if (
      name === house.spreadsheets.package &&
      isDomain &&
      !house.spreadsheets.doors.includes(door.subpath)
    ) {
      problems.push(`${where}; a domain opens files only at "${house.spreadsheets.doors.join('", "')}"`)
    } else if (!name.startsWith('@reform/') && !isBuiltin(one.specifier) && !allowed.has(name)) {
      problems.push(`${where}; floors.json does not allow it there`)
    }
  }
  return problems
}

/** What a door brings along through other packages: the heavy doors of others open only at the same door. */
function hiddenWeight(
  library: Library,
  door: Door,
  house: House,
  byName: ReadonlyMap<string, Library>,
): readonly string[] {
  // What some core uses anyway is no weight of another door.
  const light = new Set(Object.values(house.externals).flatMap((byDoor) => byDoor['.'] ?? []))
  const guarded = new Map(
    Object.values(house.externals).flatMap((byDoor) =>
      Object.entries(byDoor).flatMap(([subpath, names]) =>
        names.flatMap((name) => (light.has(name) ? [] : [[name, subpath] as const])),
      ),
    ),
  )
  const problems: string[] = []
  const seen = new Set<string>()
  const visit = (current: Library, subpath: string, path: readonly string[]): void => {
    const key = `${current.manifest.name}|${subpath}`
    const source = doors(current).find((one) => one.subpath === subpath)?.source
    if (seen.has(key) || source === undefined) return
    seen.add(key)
    for (const { specifier } of reachable(current.files, source)) {
      const target = splitSpecifier(specifier)
      const only = guarded.get(target.name)
      if (only !== undefined && only !== door.subpath && path.length > 0) {
        problems.push(
          `${library.manifest.name} "${door.subpath}" brings ${target.name} along through ${path.join(' → ')}`,
        )
      }
      const next = byName.get(target.name)
      if (next !== undefined) visit(next, target.subpath, [...path, specifier])
    }
  }
  visit(library, door.subpath, [])
  return problems
}

/** Manifest and sources say the same; what only a subpath needs is an optional peer. */
function manifestProblems(library: Library): readonly string[] {
  const { name, dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = library.manifest
  const users = new Map<string, Set<string>>()
  for (const door of doors(library)) {
    for (const { specifier } of reachable(library.files, door.source)) {
      if (isBuiltin(specifier)) continue
      const used = splitSpecifier(specifier).name
      users.set(used, (users.get(used) ?? new Set()).add(door.subpath))
    }
  }
  const problems: string[] = []
  for (const [used, subpaths] of users) {
    const inCore = subpaths.has('.')
    if (inCore && dependencies[used] === undefined)
      problems.push(`${name}: "." uses ${used}, which is not a dependency`)
    if (!inCore && peerDependencies[used] === undefined) {
      problems.push(`${name}: only ${[...subpaths].join(', ')} uses ${used}; make it an optional peer`)
    }
  }
  for (const declared of Object.keys(dependencies)) {
    if (!users.has(declared)) problems.push(`${name}: depends on ${declared}, which no source uses`)
    else if (!users.get(declared)?.has('.'))
      problems.push(`${name}: ${declared} is a dependency, but "." does not use it`)
  }
  for (const declared of Object.keys(peerDependencies)) {
    if (peerDependenciesMeta[declared]?.optional !== true)
      problems.push(`${name}: the peer ${declared} is not optional`)
    if (!users.has(declared)) problems.push(`${name}: has the peer ${declared}, which no source uses`)
  }
  return problems
}

/** Only one package knows its ministry. */
function ministryNames(library: Library, house: House): readonly string[] {
  if (library.manifest.name === house.oneMinistry.package) return []
  const words = new RegExp(house.oneMinistry.words.join('|'), 'i')
  const problems: string[] = []
  for (const [path, text] of library.files) {
    const line = text.split('\n').findIndex((one) => words.test(one))
    if (line >= 0)
      problems.push(
        `${library.folder}/${path}:${line + 1}: names a ministry that only ${house.oneMinistry.package} may know`,
      )
  }
  return problems
}

/** Reads the libraries of the repository at `base` with everything that is tracked in them. */
export function readLibraries(base: string): readonly Library[] {
  const all = listFiles(base)
  return readMembers(base)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .map(({ folder, manifest }) => {
      const files = new Map<string, string>()
      for (const path of all.filter((one) => one.startsWith(`${folder}/`))) {
        const text = readText(join(base, path))
        if (text !== undefined) files.set(path.slice(folder.length + 1), text)
      }
      return { folder, manifest, files }
    })
}

export function check(): Outcome {
  return checkFloors(readLibraries(root), readJson<House>(join(root, 'tooling/verify/floors.json')))
}
