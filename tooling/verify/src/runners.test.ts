import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../test/folder.ts'
import { readJson, root } from './workspace.ts'

const here = join(root, 'tooling/verify')

/** Runs one of the scripts in a folder of its own, with the compiler on the path as pnpm puts it there. */
function run(script: string, folder: string, ...words: readonly string[]): number | null {
  const path = [join(here, 'node_modules/.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  const environment = { ...process.env, PATH: path }
  return spawnSync(process.execPath, [join(here, 'src', script), ...words], { cwd: folder, env: environment })
    .status
}

describe('types.ts', () => {
  const tsconfig = JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, types: [], module: 'ESNext', target: 'ES2022' },
  })

  test.each([
    ['export const a: number = 1\n', 0, { passed: 1, failed: 0 }],
    ["export const a: number = 'one'\n", 1, { passed: 0, failed: 1 }],
  ])('%j', (code, status, counts) => {
    const folder = folderWith({ 'tsconfig.json': tsconfig, 'a.ts': code })
    expect(run('types.ts', folder)).toBe(status)
    expect(readJson(join(folder, '.results/types.json'))).toMatchObject({ check: 'types', ...counts })
  })
})

describe('check.ts', () => {
  test('a name that no check has is refused', () => {
    expect(run('check.ts', folderWith({}), 'nothing')).not.toBe(0)
  })

  test('a check leaves its result where it was started', () => {
    const folder = folderWith({})
    const status = run('check.ts', folder, 'fixtures')
    const result = readJson<{ failed: number }>(join(folder, '.results/fixtures.json'))
    expect(status).toBe(result.failed === 0 ? 0 : 1)
  })
})
