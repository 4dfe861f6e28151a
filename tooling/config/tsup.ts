import { readdirSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** Every source file of the package, as entry points beside its doors. */
function modules(): Record<string, string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(file))
  return Object.fromEntries(files.map((file) => [`facades/${file.slice(0, -3)}`, `src/${file}`]))
}

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.json',
  sourcemap: true,
  esbuildOptions(options) {
    options.chunkNames = 'modules/[name]-[hash]'
    // The sources are published beside the maps.
    options.sourcesContent = false
  },
}

/**
 * One build for every library: ESM + CommonJS + declarations, one file per door of `exports`.
 *
 * As ESM each source file stays a module of its own behind the doors, so that a bundler which trusts
 * `sideEffects: false` leaves out whatever an application does not use, tables of rules and texts included.
 */
export function library(doors: Record<string, string>): ReturnType<typeof defineConfig> {
  rmSync('dist', { recursive: true, force: true })
  return defineConfig([
    {
      ...common,
      name: 'esm',
      silent: true,
      format: 'esm',
      entry: { ...doors, ...modules() },
      splitting: true,
      // The modules are reached through the doors; the entry points that kept them apart are not needed.
      onSuccess: async () => rmSync('dist/facades', { recursive: true, force: true }),
    },
    { ...common, name: 'cjs', format: 'cjs', entry: doors, splitting: true, treeshake: true },
    { ...common, name: 'types', format: ['esm', 'cjs'], entry: doors, dts: { only: true } },
  ])
}
