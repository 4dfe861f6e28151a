import { expect, test } from 'vitest'
import { parseRoadmapText } from './index.ts'

/** Ten megabytes where size is the point, two megabytes where the form is. */
const large = 10_000_000
const small = 2_000_000
const start = '{"schema":"reform-roadmap/1","id":"a","title":"a","organisation":"a","editions":['

/** What is no roadmap: at most so many issues are listed, and the first says what is wrong. */
test.each<[string, string, 'json' | 'yaml', string]>([
  ['empty objects', `${start}${'{},'.repeat(large / 3)}{}]}`, 'json', 'missing-key'],
  ['numbers', `${start}${'1,'.repeat(large / 2)}1]}`, 'json', 'too-many-values'],
  [
    'nested lists of wrong items',
    `${start}{"pillars":[${`{"items":[${'{"id":"","x":1},'.repeat(200)}{}]},`.repeat(600)}{}]}]}`,
    'json',
    'missing-key',
  ],
  [
    'unknown keys',
    `{${Array.from({ length: 150_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    'json',
    'too-many-keys',
  ],
  [
    'one key again and again',
    `{${Array.from({ length: 300_000 }, () => '"k":1').join(',')}}`,
    'json',
    'duplicate-key',
  ],
  ['brackets that never close', '['.repeat(small), 'json', 'json-syntax'],
  ['brackets that close', `${'['.repeat(small / 2)}${']'.repeat(small / 2)}`, 'json', 'too-deep'],
  ['one long string', `"${'a'.repeat(small)}"`, 'json', 'not-a-roadmap'],
  ['brackets in YAML', '['.repeat(large), 'yaml', 'too-deep'],
  ['a list in YAML', '- a\n'.repeat(small / 4), 'yaml', 'not-a-roadmap'],
  [
    'wrong entries in YAML',
    `schema: reform-roadmap/1\neditions:\n${'- id: a\n'.repeat(small / 8)}`,
    'yaml',
    'missing-key',
  ],
  ['line ends', '\n'.repeat(small), 'yaml', 'empty-input'],
  ['zeros', '\0'.repeat(small), 'yaml', 'yaml-syntax'],
  ['letters', 'abc '.repeat(large / 4), 'yaml', 'not-a-roadmap'],
])('%s are refused with a list that ends', (_, text, format, code) => {
  const { ok, issues } = parseRoadmapText(text, { format })
  expect(ok).toBe(false)
  expect(issues[0]?.code).toBe(code)
  expect(issues.length).toBeLessThanOrEqual(101)
  if (issues.length === 101) expect(issues.at(-1)?.code).toBe('more-issues')
})

test('a mapping of junk is named once, where it stands, however many keys it has', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `      k${index}: 1\n`).join('')
  const text = (count: number) => `schema: reform-roadmap/1\neditions:\n  - title:\n${keys(count)}`
  const found = (count: number) => parseRoadmapText(text(count), { format: 'yaml' }).issues
  expect(found(60_000).map(({ code, path, line }) => [code, path, line])).toEqual([
    ['too-many-keys', ['editions', 0, 'title'], 4],
  ])
  expect(found(1001).map(({ code }) => code)).toEqual(['too-many-keys'])
  expect(found(1000).map(({ code }) => code)).not.toContain('too-many-keys')
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
