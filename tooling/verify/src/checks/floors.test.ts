import { describe, expect, test } from 'vitest'
import type { Manifest } from '../workspace.ts'
import { checkFloors, type House, type Library } from './floors.ts'

const house: House = {
  floors: {
    '@reform/ground': 0,
    '@reform/ruler': 1,
    '@reform/sheets': 1,
    '@reform/domain': 2,
    '@reform/other': 2,
    '@reform/city': 3,
    '@reform/paper': 4,
  },
  domainFloor: 2,
  spreadsheets: { package: '@reform/sheets', doors: ['./import'] },
  builtins: { door: './node' },
  externals: {
    '*': { './schema': ['zod'] },
    '@reform/ground': { '.': ['date-fns'] },
    '@reform/sheets': { '.': ['fflate'], './read': ['fflate'] },
  },
  oneMinistry: { package: '@reform/city', words: ['市役所', 'cityhall'] },
}

const doors = {
  '.': 'src/index.ts',
  './schema': 'src/schema/index.ts',
  './import': 'src/import/index.ts',
  './node': 'src/node/index.ts',
}

/** A library whose doors are the files given; the rest of its manifest is as stated. */
function library(name: string, files: Record<string, string>, manifest: Partial<Manifest> = {}): Library {
  const exports = Object.fromEntries(
    Object.entries(doors)
      .filter(([, source]) => files[source] !== undefined)
      .map(([door, source]) => [door, { '@reform/source': `./${source}` }]),
  )
  return {
    folder: `packages/${name.split('/')[1]}`,
    manifest: { name, exports: { ...exports, './package.json': './package.json' }, ...manifest },
    files: new Map(Object.entries(files)),
  }
}

const needs = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, 'workspace:^']))
const optional = (...names: string[]): Partial<Manifest> => ({
  peerDependencies: needs(...names),
  peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
})

const ground = library(
  '@reform/ground',
  { 'src/index.ts': "import { add } from 'date-fns'\nexport const a = add" },
  { dependencies: { 'date-fns': 'catalog:' } },
)
const sheets = library(
  '@reform/sheets',
  { 'src/index.ts': "export { zipSync } from 'fflate'" },
  { dependencies: { fflate: 'catalog:' } },
)
const domain = library(
  '@reform/domain',
  {
    'src/index.ts': "export { a } from './one.ts'",
    'src/one.ts': "import type { a } from '@reform/ground'\nexport type { a }",
    'src/schema/index.ts': "import * as z from 'zod'\nimport { a } from '../one.ts'\nexport { a, z }",
    'src/import/index.ts': "export { zipSync } from '@reform/sheets'",
    'src/one.test.ts': "import { readFileSync } from 'node:fs'\nimport { a } from '@reform/domain'",
  },
  { dependencies: needs('@reform/ground'), ...optional('zod', '@reform/sheets') },
)

const failuresOf = (...libraries: Library[]): readonly string[] => checkFloors(libraries, house).failures

test('a house in order passes, and everything in it was looked at', () => {
  const { passed, failures } = checkFloors([ground, sheets, domain], house)
  expect(failures).toEqual([])
  expect(passed).toBeGreaterThan(15)
})

describe('imports point down', () => {
  test.each([
    ['@reform/ground', '@reform/ruler', 'of floor 1 from floor 0'],
    ['@reform/domain', '@reform/other', 'of floor 2 from floor 2'],
    ['@reform/domain', '@reform/paper', 'of floor 4 from floor 2'],
    ['@reform/domain', '@reform/attic', 'which stands on no floor'],
    ['@reform/domain', '@reform/domain', 'of floor 2 from floor 2'],
  ])('%s may not import %s', (name, target, reason) => {
    const files = { 'src/index.ts': `export { a } from '${target}'` }
    const found = failuresOf(library(name, files, { dependencies: needs(target) }))
    expect(found).toContainEqual(expect.stringContaining(reason))
  })

  test.each(['src/a.test.ts', 'bench/a.ts', 'test/a.ts'])('not even in %s', (path) => {
    const files = { 'src/index.ts': 'export const a = 1', [path]: "import { a } from '@reform/paper'" }
    expect(failuresOf(library('@reform/ruler', files))).toContainEqual(
      expect.stringContaining('only point down'),
    )
  })

  test.each([
    "import type { a } from '@reform/paper'\nexport type { a }",
    "export * from '@reform/paper'",
    "export const a = async () => import('@reform/paper')",
    "export type A = import('@reform/paper').A",
  ])('however it is written: %s', (code) => {
    const found = failuresOf(
      library('@reform/ruler', { 'src/index.ts': code }, { dependencies: needs('@reform/paper') }),
    )
    expect(found).toContainEqual(expect.stringContaining('only point down'))
  })

  test('a package on no floor is named', () => {
    expect(failuresOf(library('@reform/attic', { 'src/index.ts': 'export const a = 1' }))).toEqual([
      '@reform/attic: stands on no floor; add it to floors.json',
    ])
  })
})

describe('entry points', () => {
  test.each([
    ['a Node built-in', 'node:fs', 'libraries run in browsers too'],
    ['a bare Node built-in', 'fs', 'libraries run in browsers too'],
    ['zod', 'zod', 'floors.json does not allow it there'],
    ['a library of another package', 'date-fns', 'floors.json does not allow it there'],
    ['spreadsheet bytes', 'fflate', 'floors.json does not allow it there'],
    ['spreadsheets', '@reform/sheets', 'a domain opens files only at "./import"'],
  ])('the core of a domain reaches no %s, not even through a file', (_name, target, reason) => {
    const files = {
      'src/index.ts': "export { a } from './b/c.ts'",
      'src/b/c.ts': `export { a } from '${target}'`,
    }
    const declared = target.endsWith('fs') ? {} : { dependencies: needs(target) }
    const found = failuresOf(library('@reform/domain', files, declared))
    expect(found).toEqual([`packages/domain/src/b/c.ts: imports ${target}, reached from "."; ${reason}`])
  })

  test('the door for Node opens files, and no other door through it', () => {
    const files = {
      'src/index.ts': 'export const a = 1',
      'src/node/index.ts': "export { open } from 'node:fs/promises'",
    }
    expect(failuresOf(library('@reform/domain', files))).toEqual([])
  })

  test('what the schema door may use, the import door may not', () => {
    const files = {
      'src/index.ts': 'export const a = 1',
      'src/import/index.ts': "import * as z from 'zod'\nexport { z }",
    }
    expect(failuresOf(library('@reform/domain', files, optional('zod')))).toHaveLength(1)
  })

  test('a core that imports the schema door of a lower package brings its weight along', () => {
    const paper = library(
      '@reform/paper',
      { 'src/index.ts': "export { a } from '@reform/domain/schema'" },
      { dependencies: needs('@reform/domain') },
    )
    expect(failuresOf(ground, sheets, domain, paper)).toEqual([
      '@reform/paper "." brings zod along through @reform/domain/schema',
    ])
  })
})

describe('manifest and sources agree', () => {
  const use = "import { a } from '@reform/ground'\nexport { a }"
  test.each<[string, Record<string, string>, Partial<Manifest>, string]>([
    ['used, not declared', { 'src/index.ts': use }, {}, '"." uses @reform/ground, which is not a dependency'],
    [
      'used by the core, only a peer',
      { 'src/index.ts': use },
      optional('@reform/ground'),
      'which is not a dependency',
    ],
    [
      'declared, not used',
      { 'src/index.ts': 'export const a = 1' },
      { dependencies: needs('@reform/ground') },
      'depends on @reform/ground, which no source uses',
    ],
    [
      'a dependency that only a subpath uses',
      { 'src/index.ts': 'export const a = 1', 'src/schema/index.ts': use },
      { dependencies: needs('@reform/ground') },
      'make it an optional peer',
    ],
    [
      'a peer that is not optional',
      { 'src/index.ts': 'export const a = 1', 'src/schema/index.ts': use },
      { peerDependencies: needs('@reform/ground') },
      'the peer @reform/ground is not optional',
    ],
    [
      'a peer that nothing uses',
      { 'src/index.ts': 'export const a = 1' },
      optional('zod'),
      'has the peer zod, which no source uses',
    ],
  ])('%s', (_name, files, manifest, reason) => {
    expect(failuresOf(library('@reform/domain', files, manifest))).toContainEqual(
      expect.stringContaining(reason),
    )
  })
})

describe('only one package knows its ministry', () => {
  test.each(['src/index.ts', 'src/a.test.ts', 'README.md'])('the name is found in %s', (path) => {
    const files = { 'src/index.ts': 'export const a = 1', [path]: 'export const a = 1\n// as at CityHall' }
    expect(failuresOf(library('@reform/domain', files))).toEqual([
      `packages/domain/${path}:2: names a ministry that only @reform/city may know`,
    ])
  })

  test('that package itself may', () => {
    expect(failuresOf(library('@reform/city', { 'src/index.ts': "export const a = '市役所'" }))).toEqual([])
  })
})
