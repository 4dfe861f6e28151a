import { describe, expect, test } from 'vitest'
import type { Manifest, Member } from '../workspace.ts'
import {
  checkChangeNote,
  checkLibrary,
  checkPlaces,
  checkScriptNames,
  checkTopLevel,
  checkVerified,
  checkVersions,
} from './hygiene.ts'

const member = (manifest: Partial<Manifest>, folder = 'packages/a'): Member => ({
  folder,
  manifest: { name: '@reform/a', ...manifest },
})
const slash = '/'

test('the top level holds only the fixed names and dot-folders', () => {
  expect(checkTopLevel(['README.md', '.ci/run', 'packages/a/b.ts']).failures).toEqual([])
  expect(checkTopLevel(['README.md', 'notes.txt', 'src/a.ts']).failures).toEqual([
    'notes.txt: does not belong at the top level',
    'src: does not belong at the top level',
  ])
})

describe('places', () => {
  test.each([
    ['a home folder', `const a = '${slash}home/someone/data.csv'`],
    ['the folder of the administrator', `see ${slash}root/x`],
    ['a temporary file', `read('${slash}tmp/x.json')`],
    ['a working folder', `"${slash}work/main/packages"`],
    ['a registry', `registry=https://${['registry', 'example', 'org'].join('.')}/`],
    ['a way out of the repository', `import a from '${'../'.repeat(4)}shared/a.ts'`],
    ['a way out in the middle', `'./x/${'../'.repeat(5)}a'`],
  ])('%s is found', (_name, line) => {
    expect(checkPlaces('packages/a/src/a.ts', `\n${line}\n`).failures).toEqual([
      expect.stringMatching(/^packages\/a\/src\/a\.ts:2: /),
    ])
  })

  test.each([
    `https://www.example.go.jp${slash}work/a.html`,
    `import { a } from '${'../'.repeat(3)}tsconfig.base.json'`,
    `packages/*${slash}work/a`,
    `./home${slash}work/a`,
  ])('%s is fine', (line) => {
    expect(checkPlaces('packages/a/src/a.ts', line).failures).toEqual([])
  })
})

test('a script with the name of a pnpm command is found; start and test are what they are for', () => {
  const isBuiltIn = (name: string): boolean => ['start', 'test', 'docs'].includes(name)
  expect(
    checkScriptNames([member({ scripts: { start: '', test: '', build: '' } })], isBuiltIn).failures,
  ).toEqual([])
  expect(checkScriptNames([member({ scripts: { docs: '' } })], isBuiltIn).failures).toEqual([
    'packages/a/package.json: the script "docs" has the name of a pnpm command',
  ])
})

describe('versions', () => {
  const clean = member({ dependencies: { '@reform/b': 'workspace:^', zod: 'catalog:' } })
  test('everything from the catalog passes', () => {
    expect(checkVersions([clean], { zod: '4.0.0' }).failures).toEqual([])
  })

  test.each<[string, Member, Record<string, string>, string]>([
    [
      'a version of its own',
      member({ devDependencies: { zod: '^4.0.0' } }),
      { zod: '4.0.0' },
      'take it from the catalog',
    ],
    ['a range in the catalog', clean, { zod: '^4.0.0' }, 'not exact'],
    ['an unused entry', clean, { yaml: '2.0.0', zod: '4.0.0' }, 'nobody uses yaml'],
    [
      'no order',
      member({ dependencies: { a: 'catalog:', b: 'catalog:' } }),
      { b: '1.0.0', a: '1.0.0' },
      'not sorted',
    ],
  ])('%s is found', (_name, one, catalog, reason) => {
    expect(checkVersions([one], catalog).failures).toEqual([expect.stringContaining(reason)])
  })

  test('two ranges of one peer are found', () => {
    const found = checkVersions(
      [
        member({ peerDependencies: { zod: '^4.0.0' } }),
        member({ peerDependencies: { zod: '^4.1.0' } }, 'packages/b'),
      ],
      {},
    )
    expect(found.failures).toEqual(['packages/b/package.json: the peer zod is "^4.1.0", elsewhere "^4.0.0"'])
  })
})

describe('a library before it is packed', () => {
  const whole: Manifest = {
    name: '@reform/a',
    description: 'a',
    license: 'MIT',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: ['dist'],
    exports: { '.': {} },
  }
  const files = new Set(['packages/a/README.md', 'packages/a/LICENSE'])
  const failures = (changed: Partial<Manifest>, present: ReadonlySet<string> = files): readonly string[] =>
    checkLibrary({ folder: 'packages/a', manifest: { ...whole, ...changed } }, present).failures

  test('a whole one passes', () => {
    expect(failures({})).toEqual([])
  })

  test.each<[Partial<Manifest>, string]>([
    [{ license: 'ISC' }, 'states no MIT license'],
    [{ description: '' }, 'has no description'],
    [{ sideEffects: true }, 'does not say "sideEffects": false'],
    [{ files: [] }, 'does not say which files it publishes'],
    [{ engines: {} }, 'does not say which Node it needs'],
    [{ exports: { '.': {}, './*': {} } }, 'has an open wildcard in exports'],
    [{ exports: { './a': {} } }, 'has no "." in exports'],
  ])('%o: %s', (changed, reason) => {
    expect(failures(changed)).toEqual([`packages/a: ${reason}`])
  })

  test('missing papers are named', () => {
    expect(failures({}, new Set())).toEqual(['packages/a: has no README.md', 'packages/a: has no LICENSE'])
  })
})

test('what is published must stand in the manifest of the packaging checks', () => {
  const verify = member({
    name: '@reform-tooling/verify',
    private: true,
    devDependencies: { '@reform/a': '' },
  })
  expect(checkVerified([verify, member({})]).failures).toEqual([])
  expect(checkVerified([verify, member({ name: '@reform/b' })]).failures).toEqual([
    'tooling/verify/package.json: does not list @reform/b',
  ])
})

describe('change notes', () => {
  const published = new Set(['@reform/a'])
  const failuresOf = (text: string): readonly string[] =>
    checkChangeNote('.changeset/x.md', text, published).failures

  test('one that can be read passes', () => {
    expect(failuresOf("---\n'@reform/a': minor\n---\n\nNew: b.\n")).toEqual([])
  })

  test.each([
    ['no front matter', "---\n\n## '@reform/a': minor\n\nNew: b.\n", 'has no front matter'],
    [
      'an unknown package',
      "---\n'@reform/b': minor\n---\n\nNew: b.\n",
      'names no published package and step',
    ],
    ['an unknown step', "---\n'@reform/a': some\n---\n\nNew: b.\n", 'names no published package and step'],
    ['no words', "---\n'@reform/a': minor\n---\n\n", 'says nothing'],
  ])('%s is found', (_name, text, reason) => {
    expect(failuresOf(text)).toEqual([expect.stringContaining(reason)])
  })
})
