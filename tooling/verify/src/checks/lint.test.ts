import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder.ts'
import { root } from '../workspace.ts'
import { lint, readReport } from './lint.ts'

/** Lints one line of code at `path` with the house configuration. */
function lintLine(path: string, code: string): readonly string[] {
  const folder = folderWith({
    [path]: `${code}\n`,
    'packages/x/src/b.ts': 'export const b = 1\n',
    '.gitignore': 'dist/\n',
  })
  const own = { filter: (from: string) => !from.includes('node_modules') }
  cpSync(join(root, 'tooling/config'), join(folder, 'tooling/config'), { recursive: true, ...own })
  return lint(folder, 'tooling/config').failures
}

describe('local time is forbidden in the sources and tests of the libraries', () => {
  test.each([
    'export const a = new Date(2025, 3)',
    'export const a = new Date(2025, 3, 1, 12)',
    "export const a = Date.parse('2025-04-01')",
    'export const a = Date()',
    'export const a = (date: Date) => date.getDay()',
    'export const a = (date: Date) => date.getFullYear()',
    'export const a = (date: Date) => date.getMonth()',
    'export const a = (date: Date) => date.getDate()',
    'export const a = (date: Date) => date.getHours()',
    'export const a = (date: Date) => date.getTimezoneOffset()',
    'export const a = (date?: Date) => date?.getDay()',
    'export const a = (date: Date) => date.setMonth(3)',
    'export const a = (date: Date) => date.toDateString()',
    'export const a = (value: number) => value.toLocaleString()',
  ])('%s', (code) => {
    for (const path of ['packages/x/src/a.ts', 'packages/x/src/a.test.ts']) {
      expect(lintLine(path, code)).toEqual([expect.stringContaining('Local time depends on')])
    }
  })
})

describe('clock, chance and locale are forbidden in the sources of the libraries, not in their tests', () => {
  test.each([
    'export const a = new Date()',
    'export const a = Date.now()',
    'export const a = Math.random()',
    'export const a = performance.now()',
    "export const a = new Intl.NumberFormat('ja')",
    'export const a = globalThis.Intl',
    "export const a = ['b', 'a'].sort((x, y) => x.localeCompare(y))",
  ])('%s', (code) => {
    expect(lintLine('packages/x/src/a.ts', code)).toHaveLength(1)
    expect(lintLine('packages/x/src/a.test.ts', code)).toEqual([])
    expect(lintLine('apps/x/src/a.ts', code)).toEqual([])
  })
})

describe('the rest of the house rules', () => {
  test.each([
    ['packages/x/src/a.ts', "export * from './b.ts'"],
    ['packages/x/src/a.ts', 'export const a = (b: any) => b'],
    ['packages/x/src/a.ts', 'export const a = (b?: string) => b!.length'],
    ['packages/x/src/a.ts', "export { b } from './b'"],
    ['packages/x/src/a.ts', "console.log('a')"],
    ['packages/x/src/a.test.ts', "import { test } from 'vitest'\n\ntest.skip('a', () => {})"],
    ['apps/x/src/a.ts', 'export const a = "double"'],
  ])('%s: %s', (path, code) => {
    expect(lintLine(path, code)).not.toEqual([])
  })

  test('what is fine passes', () => {
    const code = 'export const a = (date: Date): number => date.getUTCDay() + Date.UTC(2025, 3, 1)'
    expect(lintLine('packages/x/src/a.ts', code)).toEqual([])
  })
})

test('warnings count like errors, remarks for information do not', () => {
  const diagnostic = (severity: string): object => ({
    severity,
    category: 'lint/x',
    message: 'm',
    location: { path: 'a.ts', start: { line: 3 } },
  })
  const report = (severity: string): string =>
    JSON.stringify({ summary: { unchanged: 2, changed: 0 }, diagnostics: [diagnostic(severity)] })
  expect(readReport(report('warning'))).toEqual({ passed: 1, failures: ['a.ts:3 lint/x: m'] })
  expect(readReport(report('information'))).toEqual({ passed: 2, failures: [] })
})
