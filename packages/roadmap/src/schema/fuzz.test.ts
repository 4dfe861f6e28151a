import fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { expect, test } from 'vitest'
import { secondRoadmapText } from '../../test/fixtures.ts'
import { mutated } from '../../test/mutations.ts'
import { type ParseResult, parseRoadmap, parseRoadmapText, starterRoadmapYaml } from './index.ts'

const second: unknown = load(secondRoadmapText)
const starter: unknown = load(starterRoadmapYaml('en'))

/** Either there is a roadmap, or something is said about why not; and everything said has its words and, in a text, its place. */
function expectSound(result: ParseResult, isText: boolean): void {
  if (!result.ok) expect(result.issues.some((issue) => issue.severity === 'error')).toBe(true)
  else expect(result.issues.every((issue) => issue.severity === 'warning')).toBe(true)
  expect(result.issues.length).toBeLessThanOrEqual(101)
  for (const { message, action, line, column } of result.issues) {
    for (const words of [message.ja, message.en, action.ja, action.en]) expect(words).toMatch(/\S/)
    if (isText) expect([line, column].every((place) => Number(place) >= 1)).toBe(true)
  }
}

test('whatever a roadmap is turned into, it is read or refused with a reason', () => {
  fc.assert(
    fc.property(mutated(second), (value) => expectSound(parseRoadmap(value), false)),
    { numRuns: 100 },
  )
})

test('the same in JSON and in YAML, with the same words at the same paths', () => {
  fc.assert(
    fc.property(mutated(starter), (value) => {
      const json = parseRoadmapText(JSON.stringify(value, null, 1), { format: 'json' })
      const yaml = parseRoadmapText(dump(value, { noRefs: true }), { format: 'yaml' })
      expectSound(json, true)
      expectSound(yaml, true)
      const said = (result: ParseResult) =>
        result.issues.map(({ code, path }) => [code, ...path].join('/')).sort()
      expect(said(yaml)).toEqual(said(json))
      expect(yaml.ok).toBe(json.ok)
    }),
    { numRuns: 200 },
  )
})

test('a text with a part cut out, doubled or replaced is read or refused with a reason', () => {
  const text = starterRoadmapYaml('ja')
  const piece = fc.tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.constantFrom('', '\t', '"', '{', ']', ': ', '- ', '&a ', '*a ', '!', '%', '\n', '：', '\0', '\ufffd'),
  )
  fc.assert(
    fc.property(piece, fc.boolean(), ([from, length, insert], doubles) => {
      const part = doubles ? text.slice(from, from + length).repeat(2) : ''
      expectSound(
        parseRoadmapText(`${text.slice(0, from)}${insert}${part}${text.slice(from + length)}`),
        true,
      )
    }),
    { numRuns: 300 },
  )
})

test('any text at all is read or refused with a reason', () => {
  const characters = fc.constantFrom(...'{}[]":,-? &*!|>%@`#\'\n\t\\ a1\u3000あ\u0000\ufeff')
  fc.assert(
    fc.property(
      fc.string({ unit: characters, maxLength: 60 }),
      fc.constantFrom('json', 'yaml'),
      (text, format) => {
        expectSound(parseRoadmapText(text, { format }), true)
      },
    ),
    { numRuns: 1000 },
  )
})

test('any value at all is read or refused with a reason', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }),
      (value) => expectSound(parseRoadmap(value), false),
    ),
  )
})
