import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder.ts'
import { runExamples } from '../checks/examples.ts'
import { root } from '../workspace.ts'
import { canonical } from './canonical.mjs'
import { type Example, fromMarkdown, fromSource } from './extract.ts'
import { type PublicNames, prepare } from './prepare.ts'

const names: PublicNames = new Map([
  ['parse', { specifier: 'node:path', isValue: true }],
  ['ParsedPath', { specifier: 'node:path', isValue: false }],
])

/** Runs examples as the check does; `names` stand for a package's exports. */
function failuresOf(...examples: readonly Example[]): readonly string[] {
  const prepared = examples.map((example) => prepare(example, names))
  return runExamples(prepared, join(folderWith({}), 'examples'), root).failures
}

const docstring = (code: string): Example => ({ file: 'a.ts', line: 10, code, origin: 'docstring' })
const readme = (code: string): Example => ({ file: 'README.md', line: 5, code, origin: 'readme' })

describe('finding examples', () => {
  test('a doc comment: fenced, bare, with a caption, up to the next tag', () => {
    const text = [
      '/**',
      ' * One. `@example` in a sentence is none.',
      ' *',
      ' * @example Twice',
      ' * ```ts',
      ' * one(2)',
      ' * // => 4',
      ' * ```',
      ' * @example',
      ' * one(1) // => 2',
      ' * @returns two',
      ' */',
      'export const one = (n: number) => n * 2',
    ].join('\n')
    expect(fromSource('a.ts', text)).toEqual([
      { file: 'a.ts', line: 6, code: 'one(2)\n// => 4', origin: 'docstring' },
      { file: 'a.ts', line: 9, code: '\none(1) // => 2', origin: 'docstring' },
    ])
  })

  test('a tag inside a fence is code, and text that looks like a comment in a string is none', () => {
    const text =
      "/**\n * @example\n * ```ts\n * '@a'\n *\n * @b\n * ```\n */\nexport const a = '/** @example no */'\n"
    expect(fromSource('a.ts', text).map(({ code }) => code)).toEqual(["'@a'\n\n@b"])
  })

  test('members of an interface have examples too', () => {
    const text = 'export interface A {\n  /** @example one() // => 1 */\n  one(): number\n}\n'
    expect(fromSource('a.ts', text).map(({ line, code }) => [line, code])).toEqual([[2, 'one() // => 1']])
  })

  test('Markdown: ts blocks only', () => {
    const text = '# A\n\n```ts\nconst a = 1\n```\n\n```sh\nrun\n```\n\n```typescript\na // => 1\n```\n'
    expect(fromMarkdown('README.md', text).map(({ line, code }) => [line, code])).toEqual([
      [4, 'const a = 1'],
      [12, 'a // => 1'],
    ])
  })
})

/** Many examples are type-checked and run as one program, as the check does; each failure names its case. */
function failuresOfCases(codes: readonly string[]): readonly (readonly string[])[] {
  const failures = failuresOf(
    ...codes.map((code, index) => ({ ...docstring(code), file: `case-${index}.ts` })),
  )
  return codes.map((_code, index) => {
    const file = `case-${index}.ts:`
    return failures.filter((one) => one.startsWith(file)).map((one) => one.slice(file.length))
  })
}

describe('examples that are true', () => {
  const codes = [
    "parse('/a/b.txt').name // => 'b'",
    "parse('/a/b.txt').name\n// => 'b'",
    "const found: ParsedPath = parse('/a/b.txt')\nfound.base // => 'b.txt'",
    "const name = parse('b.txt').name // => 'b'\nname.length // => 1",
    '[{ b: 1, a: undefined }] // => [{ "b": 1 }]',
    "const list = ['a', 'b']\nlist\n// => [\n//   'a',\n//   'b'\n// ]\nlist.length // => 2",
    'undefined // => undefined',
    '0 / 0 // => NaN',
    'new Map([[1, 2]]) // => [[1, 2]]',
    "console.log('a', 1) // => 'a 1'",
    'for (const n of [1, 1]) {\n  n // => 1\n}',
    'await Promise.resolve(3) // => 3',
  ]

  test('pass, whatever their shape', () => {
    expect(failuresOfCases(codes)).toEqual(codes.map(() => []))
  })

  test('a README imports what it uses and may show no result', () => {
    const one = readme("import { parse } from 'node:path'\nparse('a').name // => 'a'")
    expect(failuresOf(one, readme('const a: number = 1'))).toEqual([])
  })
})

describe('examples that are not true are found at their line', () => {
  const cases: readonly (readonly [code: string, failure: string])[] = [
    ["parse('/a/b.txt').name // => 'c'", '10: expected "c", got "b"'],
    ["const a = 1\nparse('b.txt').ext\n// => 'txt'", '11: expected "txt", got ".txt"'],
    ["console.log('a') // => 'b'", '10: expected "b", got "a"'],
    ["if (parse('a').name === 'b') {\n  1 // => 1\n}", '11: the result was never reached'],
    ['for (const n of [1, 2]) {\n  n // => 1\n}', '11: expected 1, got 2'],
    ['const a = 1', '10: the example shows no result (// => …)'],
    ['1 // => one and a bit', '10: "one and a bit" is not a literal'],
    [
      'const a = [\n  1, // => 1\n]',
      '10: a result comment stands behind something that is not an expression',
    ],
    [
      "parse('a')\n\nif (parse('a').name === 'a') throw new RangeError('no')\n1 // => 1",
      '12: RangeError: no',
    ],
    [
      "const a: string = 1\nparse('a').name // => 'a'",
      "10: Type 'number' is not assignable to type 'string'.",
    ],
    ["parse('a').nothing // => undefined", "10: Property 'nothing' does not exist"],
  ]
  const found = (): readonly (readonly string[])[] => failuresOfCases(cases.map(([code]) => code))

  test('each with its reason, and none hides the next', () => {
    for (const [index, failures] of found().entries()) {
      expect(failures).toEqual([expect.stringContaining(cases[index]?.[1] ?? '')])
    }
  })

  test('an import of nothing, and a README that forgets one', () => {
    const absent = docstring("import { nothing } from 'node:nothing'\nnothing // => 1")
    const forgetful = readme("const a = 1\nparse('a').name // => 'a'")
    const failures = failuresOf(absent, forgetful)
    expect(failures).toContainEqual(expect.stringContaining("a.ts:10: Cannot find module 'node:nothing'"))
    expect(failures).toContainEqual(expect.stringContaining("README.md:6: Cannot find name 'parse'"))
  })
})

test.each([
  [{ b: 1, a: [2, { d: 1, c: 2 }] }, '{"a":[2,{"c":2,"d":1}],"b":1}'],
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [[Number.POSITIVE_INFINITY], '["Infinity"]'],
  [10n, '10n'],
  [new Set([1]), '[1]'],
  [new Uint8Array([1, 2]), '[1,2]'],
])('%o is written as %s', (value, text) => {
  expect(canonical(value)).toBe(text)
})
