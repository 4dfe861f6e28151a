import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { cleanEnvironment } from '../src/packing/runtimes.ts'
import { folderWith } from './folder.ts'

export const manifest = {
  name: '@reform/sample',
  version: '1.0.0',
  description: 'sample',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  main: './dist/index.cjs',
  module: './dist/index.js',
  types: './dist/index.d.ts',
  exports: {
    '.': {
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
      require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
    },
    './package.json': './package.json',
  },
  files: ['dist'],
}

/** The files of a small package that is in order, for ES modules and CommonJS. */
export const sample: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify(manifest),
  'README.md': '# sample\n',
  LICENSE: 'MIT\n',
  'dist/index.js': 'export const one = () => 1\n',
  'dist/index.cjs': "'use strict'\nexports.one = () => 1\n",
  'dist/index.d.ts': 'export declare const one: () => number\n',
  'dist/index.d.cts': 'export declare const one: () => number\n',
}

/** Packs the sample with some files changed or, when `undefined`, left out. */
export function packed(changed: Readonly<Record<string, string | undefined>> = {}): string {
  const files = Object.entries({ ...sample, ...changed }).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined
  })
  const folder = folderWith(Object.fromEntries(files))
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--silent'], {
    cwd: folder,
    env: cleanEnvironment(process.env),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const list: unknown = JSON.parse(output)
  const [first] = Array.isArray(list) ? list : Object.values(list as object)
  return join(folder, (first as { filename: string }).filename)
}
