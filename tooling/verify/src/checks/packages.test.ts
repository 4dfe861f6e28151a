import { describe, expect, test } from 'vitest'
import { manifest, packed, sample } from '../../test/packed.ts'
import { readTarball } from '../packing/tarball.ts'
import { judge as attw } from './attw.ts'
import { judge as publint } from './publint.ts'
import { checkContents } from './tarballs.ts'

describe('what a tarball holds', () => {
  const contents = (
    changed: Readonly<Record<string, string | undefined>> = {},
  ): ReadonlyMap<string, Uint8Array> => {
    const files = Object.entries({ ...sample, ...changed })
    return new Map(
      files.flatMap(([path, text]) =>
        text === undefined ? [] : [[`package/${path}`, Buffer.from(text)] as const],
      ),
    )
  }
  const failuresOf = (changed: Readonly<Record<string, string | undefined>>): readonly string[] =>
    checkContents('sample', contents(changed)).failures

  test('a real tarball is read back file by file, long paths too', () => {
    const long = `dist/${'deep/'.repeat(24)}file.js`
    const files = readTarball(packed({ [long]: 'export {}\n' }))
    expect(files.get(`package/${long}`)?.toString()).toBe('export {}\n')
    expect(files.get('package/LICENSE')?.toString()).toBe('MIT\n')
    expect(checkContents('sample', files).failures).toEqual([])
  })

  test.each<[string, Record<string, string | undefined>, string]>([
    ['a test', { 'src/a.test.ts': '' }, 'packs the test material package/src/a.test.ts'],
    ['a fixture', { 'src/fixtures/a.csv': '' }, 'packs the test material package/src/fixtures/a.csv'],
    ['something else', { 'notes.txt': '' }, 'packs package/notes.txt'],
    ['a way out', { 'dist/../../a.js': '' }, 'packs package/dist/../../a.js'],
    ['no README', { 'README.md': undefined }, 'packs no README.md'],
    ['no license', { LICENSE: undefined }, 'packs no LICENSE'],
    ['a missing door', { 'dist/index.cjs': undefined }, 'exports dist/index.cjs, which is not packed'],
    [
      'a map that points outside',
      { 'dist/index.js.map': '{"sources":["../../other/src/a.ts"]}' },
      'package/dist/index.js.map points at sources that are not in the package',
    ],
    [
      'a map that points at nothing',
      { 'dist/index.js.map': '{"sources":["../src/b.ts"]}' },
      'package/dist/index.js.map points at sources that are not in the package',
    ],
    [
      'a workspace range',
      { 'package.json': JSON.stringify({ ...manifest, dependencies: { a: 'workspace:^' } }) },
      'the packed package.json still says workspace: or catalog:',
    ],
  ])('%s is found', (_name, changed, reason) => {
    expect(failuresOf(changed)).toEqual([`sample: ${reason}`])
  })

  test('a data file with a door of its own is fine', () => {
    const exports = { ...manifest.exports, './a.schema.json': './a.schema.json' }
    const changed = { 'a.schema.json': '{}', 'package.json': JSON.stringify({ ...manifest, exports }) }
    expect(failuresOf(changed)).toEqual([])
  })

  test('a map that stays inside is fine', () => {
    expect(failuresOf({ 'src/a.ts': '', 'dist/index.js.map': '{"sources":["../src/a.ts"]}' })).toEqual([])
  })
})

describe('publint', () => {
  test('a package in order passes', async () => {
    expect((await publint(manifest, packed())).failures).toEqual([])
  })

  test('CommonJS behind the import condition is found', async () => {
    const tarball = packed({ 'dist/index.js': "'use strict'\nexports.one = () => 1\n" })
    expect((await publint(manifest, tarball)).failures).toContainEqual(
      expect.stringContaining('written in CJS'),
    )
  })

  test('a door that leads nowhere is found', async () => {
    const { failures } = await publint(manifest, packed({ 'dist/index.d.cts': undefined }))
    expect(failures).toEqual([expect.stringContaining('does not exist')])
  })
})

describe('are the types wrong', () => {
  test('a package in order passes', () => {
    expect(attw(manifest.name, packed(), ['.'])).toEqual({
      passed: 3,
      failures: [],
    })
  })

  test('ES module types for CommonJS are found', () => {
    const { exports } = manifest
    const require = { types: './dist/index.d.ts', default: './dist/index.cjs' }
    const wrong = { ...manifest, exports: { ...exports, '.': { ...exports['.'], require } } }
    const { failures } = attw(manifest.name, packed({ 'package.json': JSON.stringify(wrong) }), ['.'])
    expect(failures).toEqual([expect.stringContaining('FalseESM')])
  })

  test('missing types are found', () => {
    const { failures } = attw(manifest.name, packed({ 'dist/index.d.ts': undefined }), ['.'])
    expect(failures).not.toEqual([])
  })
})
