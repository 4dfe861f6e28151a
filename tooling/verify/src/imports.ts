import { dirname, join, normalize } from 'node:path/posix'
import ts from 'typescript'

/** Files of one package by path relative to its folder. */
export type Sources = ReadonlyMap<string, string>

/** One import statement as written: types, values, dynamic and re-exports alike. */
export interface Import {
  readonly file: string
  readonly specifier: string
}

export function readImports(file: string, text: string): readonly Import[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName }))
}

/** `@reform/roadmap/schema` is the package `@reform/roadmap` and the door `./schema`. */
export function splitSpecifier(specifier: string): { name: string; subpath: string } {
  const parts = specifier.split('/')
  const length = specifier.startsWith('@') ? 2 : 1
  const rest = parts.slice(length).join('/')
  return { name: parts.slice(0, length).join('/'), subpath: rest === '' ? '.' : `./${rest}` }
}

/** All imports of other packages that are reached from `entry` through relative imports. */
export function reachable(sources: Sources, entry: string): readonly Import[] {
  const seen = new Set<string>()
  const found: Import[] = []
  const queue = [entry]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const text = sources.get(file)
    if (seen.has(file) || text === undefined) continue
    seen.add(file)
    for (const one of readImports(file, text)) {
      if (one.specifier.startsWith('.')) queue.push(normalize(join(dirname(file), one.specifier)))
      else found.push(one)
    }
  }
  return found
}
