import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder.ts'
import { manifest, packed } from '../../test/packed.ts'
import { judgeInstalled } from '../packing/installed.ts'
import { installInto, load } from '../packing/project.ts'
import { cleanEnvironment } from '../packing/runtimes.ts'
import type { House } from './floors.ts'
import { checkDeclarations, judgeLoaded } from './smoke.ts'

const node = { label: 'this Node', binary: process.execPath }

/** Installs the sample, changed or not, into an empty project. */
function installed(changed: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = folderWith({})
  const exports = { ...manifest.exports, './data': './dist/data.json' }
  const data = { 'package.json': JSON.stringify({ ...manifest, exports }), 'dist/data.json': '{ "a": 1 }' }
  const one = { folder: 'packages/sample', manifest, tarball: packed({ ...data, ...changed }) }
  expect(installInto(folder, [one], [one])).toEqual([{ name: '@reform/sample', dependencies: {} }])
  return folder
}

const doors = ['@reform/sample', '@reform/sample/package.json', '@reform/sample/data']
const loadBoth = (folder: string) =>
  judgeLoaded('sample', load(folder, node, 'esm', doors), load(folder, node, 'cjs', doors))

describe('an installed package loads as ES module and as CommonJS', () => {
  test('one in order does', () => {
    expect(loadBoth(installed())).toEqual({ passed: 12, failures: [] })
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'a missing import',
      { 'dist/index.js': "import 'zod'\nexport const one = 1\n" },
      "Cannot find package 'zod'",
    ],
    [
      'a missing require',
      { 'dist/index.cjs': "require('zod')\nexports.one = 1\n" },
      "Cannot find module 'zod'",
    ],
    [
      'a name that CommonJS lacks',
      { 'dist/index.cjs': 'exports.two = 1\n' },
      'exports other names as CommonJS',
    ],
    [
      'no exports',
      { 'dist/index.js': 'export {}\n', 'dist/index.cjs': '' },
      '@reform/sample exports nothing',
    ],
    ['an error at load', { 'dist/index.js': "throw new Error('early')\n" }, 'early'],
  ])('%s is found', (_name, changed, reason) => {
    expect(loadBoth(installed(changed)).failures).toContainEqual(expect.stringContaining(reason))
  })
})

describe('declarations as a strict user sees them', () => {
  test('whole ones pass', () => {
    expect(checkDeclarations(installed(), ['@reform/sample']).failures).toEqual([])
  })

  test('a type from a package that is not there is found', () => {
    const types = "import type { ZodType } from 'zod'\nexport declare const one: ZodType\n"
    const folder = installed({ 'dist/index.d.ts': types })
    expect(checkDeclarations(folder, ['@reform/sample']).failures).toEqual([
      expect.stringContaining("Cannot find module 'zod'"),
    ])
  })
})

describe('what one package brings when it is installed alone', () => {
  const house: House = {
    floors: {
      '@reform/ground': 0,
      '@reform/sheets': 1,
      '@reform/domain': 2,
      '@reform/other': 2,
      '@reform/top': 4,
    },
    domainFloor: 2,
    spreadsheets: { package: '@reform/sheets', doors: ['./import'] },
    builtins: { door: './node' },
    externals: { '*': { './schema': ['zod'] }, '@reform/ground': { '.': ['date-fns'] } },
    oneMinistry: { package: '@reform/city', words: [] },
  }
  const there = (tree: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(tree).map(([name, needs]) => ({
      name,
      dependencies: Object.fromEntries(needs.map((need) => [need, '^1.0.0'])),
    }))
  const failuresOf = (name: string, tree: Readonly<Record<string, readonly string[]>>): readonly string[] =>
    judgeInstalled(name, there(tree), house).failures

  test('what stands below it is fine', () => {
    const tree = { '@reform/domain': ['@reform/ground'], '@reform/ground': ['date-fns'], 'date-fns': [] }
    expect(failuresOf('@reform/domain', tree)).toEqual([])
    expect(failuresOf('@reform/top', { '@reform/top': ['@reform/sheets'], '@reform/sheets': [] })).toEqual([])
  })

  test.each<[string, Record<string, string[]>, string]>([
    ['a stray package', { '@reform/domain': [], stray: [] }, 'brings stray, which it does not depend on'],
    ['an optional peer', { '@reform/domain': [], zod: [] }, 'brings zod, which it does not depend on'],
    [
      'a sibling',
      { '@reform/domain': ['@reform/other'], '@reform/other': [] },
      'which does not stand below it',
    ],
    [
      'spreadsheets',
      { '@reform/domain': ['@reform/sheets'], '@reform/sheets': [] },
      'brings @reform/sheets, which only a door of its own may need',
    ],
    ['zod', { '@reform/domain': ['zod'], zod: [] }, 'brings zod, which only a door of its own may need'],
    ['a hole', { '@reform/domain': ['@reform/ground'] }, 'needs @reform/ground, which was not installed'],
  ])('%s is found', (_name, tree, reason) => {
    expect(failuresOf('@reform/domain', tree)).toContainEqual(expect.stringContaining(reason))
  })
})

test('npm is started as a stranger would, with the way to the registry kept', () => {
  const clean = cleanEnvironment({
    PATH: 'p',
    npm_config_cafile: 'c',
    npm_config_package: 'node@24',
    npm_config_local_prefix: 'x',
    npm_package_name: 'reform',
    npm_lifecycle_event: 'test',
    NODE_OPTIONS: '--conditions=@reform/source',
  })
  expect(clean).toEqual({ PATH: 'p', npm_config_cafile: 'c' })
})
