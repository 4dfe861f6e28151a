import fc from 'fast-check'
import { dump } from 'js-yaml'
import { expect, test } from 'vitest'
import { draft, draftAtKey, type Path } from '../draft.ts'
import { walkJson } from './json-walk.ts'
import { locate } from './locate.ts'
import { countPairs } from './read-json.ts'
import { readYaml, walkYaml } from './read-yaml.ts'

const key = fc.stringMatching(/^[a-z]{1,4}$/)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string({ maxLength: 8 }),
      fc.constant('a "b": [c]'),
    ),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

function pathsOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  const here: readonly [Path, unknown] = [path, value]
  if (typeof value !== 'object' || value === null) return [here]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [here, ...entries.flatMap(([part, child]) => pathsOf(child, [...path, part]))]
}

/** The rest of the text from a place on. */
function restAt(text: string, { line, column }: { line: number; column: number }): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)
}

test('in JSON every value and every key stands where it is said to stand', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      for (const [path, part] of pathsOf(value)) {
        const [at, atKey] = locate(
          [draft('empty-text', path), draftAtKey('empty-text', path)],
          text,
          (sink) => void walkJson(text, sink),
        )
        const start =
          typeof part === 'object' && part !== null ? (Array.isArray(part) ? '[' : '{') : JSON.stringify(part)
        expect(at && restAt(text, at).startsWith(start)).toBe(true)
        const last = path.at(-1)
        if (typeof last === 'string')
          expect(atKey && restAt(text, atKey).startsWith(`${JSON.stringify(last)}:`)).toBe(true)
      }
    }),
  )
})

test('in YAML every key stands where it is said to stand', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      fc.constantFrom(-1, 0, 2),
      (value, flowLevel) => {
        const text = dump(value, { flowLevel, lineWidth: -1 })
        const read = readYaml(text)
        if ('fault' in read) throw new Error(read.fault.message.en)
        for (const [path] of pathsOf(value)) {
          const last = path.at(-1)
          if (typeof last !== 'string') continue
          const [at] = locate([draftAtKey('empty-text', path)], text, (sink) =>
            walkYaml(text, read.events, sink),
          )
          expect(at && /^"?'?([a-z]+)/.exec(restAt(text, at))?.[1]).toBe(last)
        }
      },
    ),
  )
})

test('a place that the text does not have is the nearest around it', () => {
  const text = '{\n  "a": {\n    "b": [1, 2]\n  }\n}'
  const drafts = [
    draft('empty-text', ['a', 'x', 'y']),
    draft('empty-text', ['a', 'b', 7]),
    draft('empty-text', ['z']),
  ]
  expect(locate(drafts, text, (sink) => void walkJson(text, sink))).toEqual([
    { line: 2, column: 8 },
    { line: 3, column: 10 },
    { line: 1, column: 1 },
  ])
})

test('the walk refuses exactly what JSON.parse refuses', () => {
  const characters = fc.constantFrom(...'{}[]":,-+.eE0123 \n\t\\/utrfalsn\u0001あ'.split(''))
  const sink = { open() {}, key() {}, scalar() {}, close() {} }
  const isJson = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const noise = fc.string({ unit: characters, maxLength: 20 })
  const almost = fc.tuple(fc.json(), fc.nat(200), noise).map(([text, at, insert]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + insert.slice(0, 1) + text.slice(place)
  })
  fc.assert(
    fc.property(fc.oneof(noise, almost, fc.json()), (text) => {
      expect(walkJson(text, sink) === undefined).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

test('a text has as many colons outside of strings as its objects have keys', () => {
  const keysOf = (value: unknown): number =>
    typeof value !== 'object' || value === null
      ? 0
      : Object.values(value).reduce<number>(
          (sum, child) => sum + keysOf(child),
          Array.isArray(value) ? 0 : Object.keys(value).length,
        )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(countPairs(JSON.stringify(value))).toBe(keysOf(JSON.parse(JSON.stringify(value))))
    }),
  )
})
