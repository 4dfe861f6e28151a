import { join } from 'node:path'
import ts from 'typescript'
import { doorsOf, type Package } from './packages.ts'
import { root } from './pages.ts'

/** What the compiler knows of every door; read once for whoever asks. */
export function readProgram(packages: readonly Package[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const sources = packages.flatMap(doorsOf).map(({ source }) => source)
  return ts.createProgram(sources, { ...options, noEmit: true })
}

/** What a door exports. */
export function symbolsOf(program: ts.Program, source: string): readonly ts.Symbol[] {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(source)
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  return module === undefined ? [] : checker.getExportsOfModule(module)
}

/** The public names of every door. */
export function publicNames(packages: readonly Package[]): ReadonlyMap<string, ReadonlySet<string>> {
  const program = readProgram(packages)
  const doors = packages.flatMap(doorsOf)
  return new Map(
    doors.map(({ specifier, source }) => [
      specifier,
      new Set(symbolsOf(program, source).map(({ name }) => name)),
    ]),
  )
}
