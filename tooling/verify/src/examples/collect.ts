import { join } from 'node:path'
import ts from 'typescript'
import { entryPoints, listFiles, type Member, readMembers, readText } from '../workspace.ts'
import { type Example, fromMarkdown, fromSource } from './extract.ts'
import { type Prepared, type PublicNames, prepare } from './prepare.ts'

/** Compiler options of the examples: as strict as the libraries themselves. */
export function compilerOptions(base: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(base, 'tsconfig.base.json'), ts.sys.readFile) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, base)
  return {
    ...options,
    types: ['node'],
    typeRoots: [join(base, 'tooling/verify/node_modules/@types')],
    noEmit: true,
  }
}

/** What each package exports, by name. The first door that has a name gives it. */
function publicNames(base: string, members: readonly Member[]): ReadonlyMap<string, PublicNames> {
  const doors = members.flatMap(({ folder, manifest }) =>
    entryPoints(manifest).flatMap(({ subpath, source }) =>
      source === undefined
        ? []
        : [{ folder, specifier: manifest.name + subpath.slice(1), file: join(base, folder, source) }],
    ),
  )
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    compilerOptions(base),
  )
  const checker = program.getTypeChecker()
  const all = new Map<string, Map<string, { specifier: string; isValue: boolean }>>()
  for (const { folder, specifier, file } of doors) {
    const source = program.getSourceFile(file)
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    const names = all.get(folder) ?? new Map<string, { specifier: string; isValue: boolean }>()
    all.set(folder, names)
    for (const one of symbol === undefined ? [] : checker.getExportsOfModule(symbol)) {
      const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one
      const isValue = (target.flags & ts.SymbolFlags.Value) !== 0
      if (!names.has(one.name)) names.set(one.name, { specifier, isValue })
    }
  }
  return all
}

const isLibrarySource = (path: string): boolean =>
  /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts') && !path.endsWith('.d.ts')
const isReadme = (path: string): boolean =>
  path.endsWith('.md') &&
  !path.endsWith('CHANGELOG.md') &&
  !path.startsWith('.') &&
  !path.includes('/fixtures/')

/** Every example of the repository: doc comments of the libraries, `ts` blocks of all Markdown. */
function findExamples(base: string): readonly Example[] {
  return listFiles(base).flatMap((path) => {
    const text = isLibrarySource(path) || isReadme(path) ? readText(join(base, path)) : undefined
    if (text === undefined) return []
    return isReadme(path) ? fromMarkdown(path, text) : fromSource(path, text)
  })
}

export function prepareAll(base: string): readonly Prepared[] {
  const names = publicNames(
    base,
    readMembers(base).filter(({ folder }) => folder.startsWith('packages/')),
  )
  return findExamples(base).map((example) => {
    const folder = example.file.split('/').slice(0, 2).join('/')
    return prepare(example, names.get(folder) ?? new Map())
  })
}
