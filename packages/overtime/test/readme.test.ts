import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limitsTable } from './limits-table.ts'

test('the table of limits in the README is the one that the provisions make', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, table] = /<!-- limits -->\n\n([\s\S]*?)\n\n<!-- \/limits -->/.exec(readme) ?? []
  const cells = (text: string): readonly string[] =>
    text.split('\n').map((line) => line.replaceAll(/\s*\|\s*/g, '|').replaceAll(/-+/g, '-'))
  expect(cells(table ?? '')).toEqual(cells(limitsTable()))
})
