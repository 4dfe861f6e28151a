import { expect, test } from 'vitest'
import { makeRegistry, type Registry } from './registry.ts'

type Api = {
  beforeAll: (body: () => unknown) => void
  test: ((name: string, body: () => unknown) => void) & { each: Each }
  describe: ((name: string, body: () => unknown) => void) & { each: Each }
  expect: (value: unknown) => { toBe(other: unknown): void; toMatchSnapshot(): void }
}
type Each = (table: readonly unknown[]) => (name: string, body: (...values: never[]) => unknown) => void

function registry(known = new Map<string, unknown>()): Registry & { readonly api: Api } {
  const compare = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected)
  return makeRegistry(expect, { known, compare }) as Registry & { readonly api: Api }
}

test('tests are taken in with their rows and groups, and run later', () => {
  const { api, tests } = registry()
  const seen: unknown[] = []
  api.describe('group', () => {
    api.test('plain', () => seen.push('plain'))
    api.test.each([[1, 2], [3]])('row', (...values: unknown[]) => seen.push(values))
  })
  api.describe.each(['a', 'b'])('each', (value: string) => api.test('in it', () => seen.push(value)))
  expect(tests.map((one) => one.name)).toEqual([
    '0 group > plain',
    '1 group > row',
    '2 group > row',
    '3 each > in it',
    '4 each > in it',
  ])
  expect(seen).toEqual([])
  for (const { run } of tests) run()
  expect(seen).toEqual(['plain', [1, 2], [3], 'a', 'b'])
})

test('what has to be ready before is made once', async () => {
  const { api, tests } = registry()
  const seen: string[] = []
  api.beforeAll(async () => seen.push('ready'))
  api.test('one', () => seen.push('one'))
  api.test('two', () => seen.push('two'))
  for (const { run } of [...tests].reverse()) await run()
  expect(seen).toEqual(['ready', 'two', 'one'])
})

test('snapshots are what they were the first time', () => {
  const known = new Map<string, unknown>()
  const say = (value: unknown): void => {
    const { api, begin } = registry(known)
    begin('a test')
    api.expect(value).toMatchSnapshot()
  }
  say({ a: 1 })
  say({ a: 1 })
  expect(() => say({ a: 2 })).toThrow()
})

test('other expectations are the real ones', () => {
  const { api } = registry()
  api.expect(1).toBe(1)
  expect(() => api.expect(1).toBe(2)).toThrow()
})
