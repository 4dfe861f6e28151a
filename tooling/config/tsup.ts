import { defineConfig } from 'tsup'

/** One build for every library: ESM + CJS + declarations, one file per entry point of `exports`. */
export function library(entry: Record<string, string>): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    splitting: true,
    sourcemap: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    tsconfig: 'tsconfig.json',
  })
}
