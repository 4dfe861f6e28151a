import { describe, expect, test } from 'vitest'
import { brokenRoadmaps, brokenRoadmapText } from '../../test/fixtures.ts'
import { describeIssue, parseRoadmapText, type RoadmapIssue, roadmapIssueCodes } from './index.ts'

/** Every file of broken roadmaps: whether it is let in, and each issue with its line and column. */
const table: readonly (readonly [string, boolean, readonly (readonly [string, number, number])[]])[] = [
  [
    'above-the-whole.yaml',
    true,
    [
      ['ratio-above-one', 31, 101],
      ['percent-out-of-range', 32, 99],
    ],
  ],
  ['alias-bomb.yaml', false, [['too-many-values', 1, 1]]],
  ['broken-json.json', false, [['json-syntax', 4, 1]]],
  ['broken-yaml.yaml', false, [['yaml-syntax', 5, 1]]],
  ['cyclic-lineage.yaml', false, [['lineage-cycle', 49, 5]]],
  [
    'dangling-references.yaml',
    false,
    [
      ['unknown-reference', 29, 28],
      ['unknown-reference', 33, 39],
      ['unknown-reference', 34, 34],
    ],
  ],
  ['duplicate-ids.yaml', false, [['duplicate-id', 26, 17]]],
  ['duplicate-key.json', false, [['duplicate-key', 4, 46]]],
  ['duplicate-key.yaml', false, [['duplicate-key', 19, 9]]],
  ['editions-out-of-order.yaml', false, [['edition-order', 38, 13]]],
  ['empty.yaml', false, [['empty-input', 1, 1]]],
  ['formulas-in-titles.yaml', true, []],
  ['full-width-colon.yaml', false, [['yaml-syntax', 3, 6]]],
  ['html-in-titles.yaml', true, []],
  [
    'impossible-numbers.yaml',
    false,
    [
      ['number-not-whole', 32, 97],
      ['number-not-finite', 33, 98],
      ['number-out-of-range', 36, 47],
    ],
  ],
  [
    'impossible-periods.yaml',
    false,
    [
      ['impossible-date', 11, 13],
      ['impossible-date', 31, 31],
    ],
  ],
  [
    'missing-keys.yaml',
    false,
    [
      ['missing-key', 16, 9],
      ['missing-key', 32, 17],
    ],
  ],
  ['not-a-roadmap.yaml', false, [['not-a-roadmap', 1, 1]]],
  ['other-version.yaml', false, [['schema-version', 1, 9]]],
  [
    'prototype-keys.json',
    false,
    [
      ['forbidden-key', 3, 3],
      ['forbidden-key', 5, 29],
    ],
  ],
  [
    'reversed-period.yaml',
    false,
    [
      ['period-reversed', 33, 84],
      ['outside-edition', 34, 72],
    ],
  ],
  ['self-alias.yaml', false, [['too-deep', 15, 19]]],
  ['sound.yaml', true, []],
  ['tab.yaml', false, [['yaml-syntax', 10, 1]]],
  ['two-documents.yaml', false, [['several-documents', 35, 1]]],
  [
    'unknown-keys.yaml',
    false,
    [
      ['missing-key', 1, 1],
      ['unknown-key', 4, 1],
      ['unknown-key', 32, 13],
    ],
  ],
  [
    'unknown-words.yaml',
    false,
    [
      ['unknown-word', 18, 15],
      ['unknown-word', 31, 59],
    ],
  ],
  [
    'wrong-types.yaml',
    false,
    [
      ['wrong-type', 4, 15],
      ['wrong-type', 24, 16],
      ['wrong-type', 31, 101],
      ['wrong-type', 34, 21],
    ],
  ],
]

function read(name: string): ReturnType<typeof parseRoadmapText> {
  return parseRoadmapText(brokenRoadmapText(name), { file: name })
}

test('the table names every file', () => {
  expect(table.map(([name]) => name)).toEqual(brokenRoadmaps)
})

test.each(table)('%s', (name, ok, expected) => {
  const result = read(name)
  expect(result.issues.map(({ code, line, column }) => [code, line, column])).toEqual(expected)
  expect(result.ok).toBe(ok)
})

describe('what is said about each of them', () => {
  const issues: readonly RoadmapIssue[] = table.flatMap(([name]) => read(name).issues)

  test('stands in both languages, says what to do, and shows no inside of the program', () => {
    for (const issue of issues) {
      for (const words of [issue.message.ja, issue.message.en, issue.action.ja, issue.action.en]) {
        expect(words).toMatch(/\S/)
        expect(words).not.toMatch(/undefined|\[object|node_modules|Error:|\bat .*:\d+:\d+/)
      }
      expect(issue.message.ja).toMatch(/[ぁ-ん]/)
      expect(issue.message.en).not.toMatch(/[ぁ-んァ-ン].*[ぁ-ん]{3}/)
    }
  })

  test('has a code of the closed list and a place', () => {
    for (const issue of issues) {
      expect(roadmapIssueCodes).toContain(issue.code)
      expect(issue.line).toBeGreaterThan(0)
      expect(issue.column).toBeGreaterThan(0)
    }
  })

  test('fits one line', () => {
    for (const issue of issues) {
      expect(describeIssue(issue, 'ja')).not.toContain('\n')
      expect(describeIssue(issue, 'en')).toMatch(/^[a-z-]+\.(yaml|json):\d+:\d+/)
    }
  })
})

test('keys that could change how programs behave change nothing', () => {
  read('prototype-keys.json')
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
})

test('titles are kept as written, HTML and formulas included', () => {
  const html = read('html-in-titles.yaml')
  const formulas = read('formulas-in-titles.yaml')
  const titleOf = (result: typeof html) =>
    result.ok && result.roadmap.editions[0]?.pillars[0]?.items?.[0]?.title
  expect(titleOf(html)).toEqual({
    ja: '<script>alert(1)</script>オンライン申請',
    en: '<img src=x onerror=alert(1)> & "applications"',
  })
  expect(titleOf(formulas)).toEqual({ ja: "=cmd|'/C calc'!A0", en: '+1+1' })
})
