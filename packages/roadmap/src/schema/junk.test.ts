import { expect, test } from 'vitest'
import { parseRoadmapText } from './index.ts'

const megabytes = 10_000_000
const start = '{"schema":"reform-roadmap/1","id":"a","title":"a","organisation":"a","editions":['

/** Ten megabytes of what is no roadmap: how many issues are listed at most, and what the first says. */
test.each<[string, string, 'json' | 'yaml', string]>([
  ['empty objects', `${start}${'{},'.repeat(megabytes / 3)}{}]}`, 'json', 'missing-key'],
  ['numbers', `${start}${'1,'.repeat(megabytes / 2)}1]}`, 'json', 'too-many-values'],
  [
    'nested lists of wrong items',
    `${start}{"pillars":[${`{"items":[${'{"id":"","x":1},'.repeat(1000)}{}]},`.repeat(600)}{}]}]}`,
    'json',
    'missing-key',
  ],
  [
    'unknown keys',
    `{${Array.from({ length: 700_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    'json',
    'missing-key',
  ],
  [
    'one key again and again',
    `{${Array.from({ length: 1_200_000 }, () => '"k":1').join(',')}}`,
    'json',
    'duplicate-key',
  ],
  ['brackets that never close', '['.repeat(megabytes), 'json', 'json-syntax'],
  ['brackets that close', `${'['.repeat(megabytes / 2)}${']'.repeat(megabytes / 2)}`, 'json', 'too-deep'],
  ['one long string', `"${'a'.repeat(megabytes)}"`, 'json', 'not-a-roadmap'],
  ['brackets in YAML', '['.repeat(megabytes), 'yaml', 'too-deep'],
  ['a list in YAML', '- a\n'.repeat(megabytes / 4), 'yaml', 'not-a-roadmap'],
  [
    'wrong entries in YAML',
    `schema: reform-roadmap/1\neditions:\n${'- id: a\n'.repeat(megabytes / 20)}`,
    'yaml',
    'missing-key',
  ],
  ['line ends', '\n'.repeat(megabytes), 'yaml', 'empty-input'],
  ['zeros', '\0'.repeat(megabytes), 'yaml', 'yaml-syntax'],
  ['letters', 'abc '.repeat(megabytes / 4), 'yaml', 'not-a-roadmap'],
])('%s are refused with a list that ends', (_, text, format, code) => {
  const { ok, issues } = parseRoadmapText(text, { format })
  expect(ok).toBe(false)
  expect(issues[0]?.code).toBe(code)
  expect(issues.length).toBeLessThanOrEqual(101)
  if (issues.length === 101) expect(issues.at(-1)?.code).toBe('more-issues')
})

test('too large a text is not read at all', () => {
  const { issues } = parseRoadmapText('a'.repeat(16_000_001))
  expect(issues.map(({ code, message }) => [code, message.en])).toEqual([
    ['text-too-large', 'The file is too large (16000001 characters; the limit is 16000000).'],
  ])
})

test('what is not listed is counted', () => {
  const text = `schema: reform-roadmap/1\n${Array.from({ length: 150 }, (_, index) => `- bad${index}`).join('\n')}`
  const list = `schema: reform-roadmap/1\nid: a\ntitle: a\norganisation: a\neditions:\n${'  - 1\n'.repeat(150)}`
  expect(parseRoadmapText(text).issues).toHaveLength(1)
  expect(parseRoadmapText(list).issues.at(-1)?.message).toEqual({
    ja: 'ほかに50件あります。',
    en: 'There are 50 more.',
  })
})
