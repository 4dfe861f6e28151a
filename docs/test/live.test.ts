import { expect, test } from 'vitest'
import { answer, minutesOf } from '../src/live/headroom-answer.ts'
import { isRunnable, runnable } from '../src/live/transform.ts'

async function shown(code: string, libraries: Record<string, unknown> = {}): Promise<readonly unknown[]> {
  const values: unknown[] = []
  const AsyncFunction = (async () => undefined).constructor as new (
    ...texts: string[]
  ) => (...given: unknown[]) => Promise<unknown>
  const show = (line: number, value: unknown): void => void values.push([line, value])
  await new AsyncFunction('libraries', 'show', runnable(code))((name: string) => libraries[name], show)
  return values
}

test('results are shown by line; imports keep the numbers of the lines', async () => {
  const code =
    "import {\n  one,\n  two as second,\n  type Three,\n} from '@reform/x'\n\none + second // => 3\n// a comment\nsecond\n// => 2"
  expect(await shown(code, { '@reform/x': { one: 1, two: 2 } })).toEqual([
    [7, 3],
    [9, 2],
  ])
})

test('declarations are no results', async () => {
  expect(await shown('const a = { kind: 1 as const } // => 1\na.kind // => 1')).toEqual([[2, 1]])
})

test.each([
  ["import { a } from '@reform/x'", true],
  ["import { a } from '@reform/x'\nimport { readFileSync } from 'node:fs'", false],
  ['1 + 1 // => 2', false],
])('%j can be run on a page: %s', (code, expected) => {
  expect(isRunnable(code)).toBe(expected)
})

test.each([
  ['45:30', 2730],
  ['４５', 2700],
  ['', null],
  ['45:60', undefined],
  ['x', undefined],
])('%j is %s minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes)
})

test.each([
  ['npa', 'ja', /2026年11月/],
  ['npa', 'en', /November 2026/],
  ['lsa36', 'ja', /2026年11月/],
] as const)('the calculator answers under %s in %s', (regime, language, expected) => {
  const months = ['30', '45:00', '', '10']
  const sentences = answer({ regime, departmentKind: 'autonomous', today: '2026-11-21', months }, language)
  expect(sentences.join('')).toMatch(expected)
})

test('what is no time is refused', () => {
  const form = { regime: 'npa', departmentKind: 'autonomous', today: '2026-11-21', months: ['abc'] } as const
  expect(() => answer(form, 'ja')).toThrow(RangeError)
})
