import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { instrument, type Mutant } from './instrument.ts'

/** All tests of a package in one piece of code, in which every place can be switched to its changed form. */
export type Bundle = { readonly code: string; readonly mutants: readonly Mutant[] }

const isProvided = (path: string): boolean =>
  path === 'vitest' || path === 'fast-check' || path.startsWith('node:')

/**
 * Bundles the tests with the sources they reach. `wanted` are the sources that are changed, relative to the folder;
 * the other packages of the workspace come along as they are, libraries of the package are asked for when it runs.
 */
export async function bundle(
  folder: string,
  tests: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<Bundle> {
  const mutants: Mutant[] = []
  const read = (path: string): string => {
    const file = relative(folder, path).replaceAll('\\', '/')
    const code = readFileSync(path, 'utf8')
    if (!wanted.has(file)) return code
    const { code: switched, mutants: found } = instrument(file, code, mutants.length + 1)
    mutants.push(...found)
    return switched
  }
  const entry = tests.map((test) => `require(${JSON.stringify(join(folder, test))})`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    conditions: ['@reform/source'],
    logLevel: 'error',
    plugins: [
      {
        name: 'switch',
        setup(host) {
          // Files are read one after another, so that ids are the same in every run.
          host.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
            isProvided(path) || (importer.startsWith(folder) && !path.startsWith('@reform/'))
              ? { path, external: true }
              : undefined,
          )
          host.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: read(resolve(path)).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: 'ts',
          }))
        },
      },
    ],
  })
  return { code: outputFiles[0]?.text ?? '', mutants }
}
