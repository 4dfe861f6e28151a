import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pages.ts'

/** A library of the workspace. */
export type Package = {
  readonly folder: string
  readonly name: string
  readonly description: string
  readonly exports: Readonly<Record<string, unknown>>
}

/** One entry point of a library: what `import … from '@reform/x/y'` names. */
export type Door = {
  readonly folder: string
  readonly subpath: string
  readonly specifier: string
  /** Absolute path of its source file. */
  readonly source: string
}

/** Every library, in the order of its folders' names. */
export function packagesOf(): readonly Package[] {
  const folders = readdirSync(join(root, 'packages')).sort()
  return folders.flatMap((folder) => {
    const file = join(root, 'packages', folder, 'package.json')
    if (!existsSync(file)) return []
    const { name, description, exports } = JSON.parse(readFileSync(file, 'utf8')) as Package
    return [{ folder, name, description, exports }]
  })
}

/** The doors of a package that lead to code. */
export function doorsOf({ folder, name, exports }: Package): readonly Door[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const source =
      typeof target === 'object' && target !== null ? Reflect.get(target, '@reform/source') : undefined
    if (typeof source !== 'string') return []
    const specifier = name + subpath.slice(1)
    return [{ folder, subpath, specifier, source: join(root, 'packages', folder, source) }]
  })
}
