import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder.ts'
import { knip } from './knip.ts'

const check = (files: Readonly<Record<string, string>>) => {
  const manifest = { name: 'a', type: 'module', exports: { '.': './src/index.ts' } }
  const base = {
    'package.json': JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] }),
    'knip.json': JSON.stringify({ workspaces: { 'packages/*': { project: ['src/**/*.ts'] } } }),
    'packages/a/package.json': JSON.stringify(manifest),
    'packages/a/src/index.ts': "export { one } from './one.ts'\n",
    'packages/a/src/one.ts': 'export const one = 1\n',
  }
  return knip(folderWith({ ...base, ...files }), 'knip.json', ['.', 'packages/a'])
}

test('a workspace where everything is used passes', () => {
  expect(check({})).toEqual({ passed: 2, failures: [] })
})

test.each([
  ['an unused file', { 'packages/a/src/two.ts': 'export const two = 2\n' }, 'two.ts'],
  ['an unused export', { 'packages/a/src/one.ts': 'export const one = 1\nexport const two = 2\n' }, 'two'],
  [
    'an unused dependency',
    {
      'packages/a/package.json': JSON.stringify({
        name: 'a',
        exports: { '.': './src/index.ts' },
        dependencies: { zod: '1.0.0' },
      }),
    },
    'zod',
  ],
])('%s is found', (_name, files, reason) => {
  const { passed, failures } = check(files)
  expect(failures).toEqual([expect.stringContaining(reason)])
  expect(passed).toBe(1)
})
