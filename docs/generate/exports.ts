import { join } from 'node:path'
import ts from 'typescript'
import { doorsOf, type Package } from './packages.ts'
import { root } from './pages.ts'

/** The public names of every door. */
export function publicNames(packages: readonly Package[]): ReadonlyMap<string, ReadonlySet<string>> {
  const doors = packages.flatMap(doorsOf)
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    doors.map(({ source }) => source),
    { ...options, noEmit: true },
  )
  const checker = program.getTypeChecker()
  return new Map(
    doors.map(({ specifier, source }) => {
      const file = program.getSourceFile(source)
      const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file)
      const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name)
      return [specifier, new Set(names)]
    }),
  )
}
