import { describe, expect, test } from 'vitest'
import { brokenRoadmapText } from '../../test/fixtures.ts'
import { parseRoadmapText } from './index.ts'

const sound = brokenRoadmapText('sound.yaml')
const codes = (text: string, options = {}) =>
  parseRoadmapText(text, options).issues.map(({ code, line, column }) => [code, line, column])

describe('the form of the text', () => {
  test.each([
    ['a byte order mark', `\ufeff${sound}`],
    ['Windows line ends', sound.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', sound.replaceAll('\n', '\r')],
    ['a mark at the start of the document', `---\n${sound}`],
    [
      'anchors, aliases and merge keys',
      sound
        .replace('title: { ja: 窓口, en: Counters }', 'title: &t { ja: 窓口, en: Counters }')
        .replace('title: { ja: オンライン申請, en: Online applications }', 'title: { <<: *t, en: Online }'),
    ],
    ['tabs inside of a line', sound.replace('kind: ratio', 'kind:\tratio\t# note')],
  ])('%s is accepted', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  test.each([
    ['\n', 18],
    ['\r\n', 18],
    ['\r', 18],
  ])('lines are counted across %j', (end, line) => {
    const text = `\ufeff${sound.replace('kind: ratio', 'kind: rato').replaceAll('\n', end)}`
    expect(codes(text)).toEqual([['unknown-word', line, 15]])
  })

  test('columns count UTF-16 units, as editors do', () => {
    expect(codes(sound.replace('{ ja: 例の町, en: A town }', '{ ja: 𠮷の町, en: "" }'))).toEqual([
      ['empty-text', 4, 31],
    ])
  })

  test('the format comes from the name of the file, else from the first bracket', () => {
    expect(codes('{', { file: 'a.json' })).toEqual([['json-syntax', 1, 2]])
    expect(codes('{', { file: 'a.yml' })).toEqual([['yaml-syntax', 1, 2]])
    expect(codes('  {')).toEqual([['json-syntax', 1, 4]])
    expect(codes('a: "')).toEqual([['yaml-syntax', 1, 5]])
  })

  test('issues carry the name of the file', () => {
    expect(parseRoadmapText('', { file: 'roadmap.yaml' }).issues[0]?.file).toBe('roadmap.yaml')
  })
})

/** The value that a YAML text in place of `A town` is read as, or the issue about it. */
function readAs(written: string): unknown {
  const result = parseRoadmapText(sound.replace('en: A town', `en: ${written}`))
  return result.ok ? result.roadmap.organisation.en : result.issues[0]?.code
}

describe('what other versions of YAML read as something else stays a text', () => {
  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['2025-04-01', '2025-04-01'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['"010"', '010'],
    ['!!str 2025', '2025'],
  ])('%s', (written, expected) => {
    expect(readAs(written)).toBe(expected)
  })

  test('under a directive for YAML 1.1 too', () => {
    const text = `%YAML 1.1\n---\n${sound.replace('en: A town', 'en: yes')}`
    const result = parseRoadmapText(text)
    expect(result.ok && result.roadmap.organisation.en).toBe('yes')
  })
})

describe('what YAML reads as another type is named with what to do', () => {
  test.each([
    ['true', 'wrong-type'],
    ['010', 'wrong-type'],
    ['0x1f', 'wrong-type'],
    ['1e3', 'wrong-type'],
    ['~', 'empty-value'],
    ['!!timestamp 2025-04-01', 'unknown-tag'],
    ['!重要', 'unknown-tag'],
    ['!!binary aGk=', 'unknown-tag'],
    ['*注', 'unknown-alias'],
    ['"\\uD800"', 'unusable-character'],
    ['"\\a"', 'unusable-character'],
    ['"窓口\\u200B"', 'unusable-character'],
    ['"\\u202E窓口"', 'unusable-character'],
  ])('%s', (written, code) => {
    expect(readAs(written)).toBe(code)
  })
})

describe('YAML that is none', () => {
  test.each([
    ['a: "b', 'yaml-syntax', 1],
    ['a: [b', 'yaml-syntax', 1],
    ['a: b: c', 'yaml-syntax', 1],
    ['a:\n  b: 1\n c: 2', 'yaml-syntax', 3],
    ['a: @b', 'yaml-syntax', 1],
    ['a: %b', 'yaml-syntax', 1],
    ['? [a, b]\n: c', 'yaml-syntax', 1],
    ['%YAML 2.0\n---\na: b', 'yaml-syntax', 2],
    ['a: \u0007', 'yaml-syntax', 1],
    ['a: \0', 'yaml-syntax', 1],
    ['a: "\\q"', 'yaml-syntax', 1],
    ['a: b\n---\nc: d', 'several-documents', 2],
    [`${'['.repeat(100)}${']'.repeat(100)}`, 'too-deep', 1],
    ['- '.repeat(100), 'too-deep', 1],
    ['', 'empty-input', 1],
    [' \n\t\n', 'empty-input', 1],
    ['# note', 'empty-input', 1],
  ])('%j', (text, code, line) => {
    const { ok, issues } = parseRoadmapText(text, { format: 'yaml' })
    expect(ok).toBe(false)
    expect(issues.map((issue) => [issue.code, issue.line])).toEqual([[code, line]])
  })

  test('aliases and merged keys are bounded', () => {
    const aliases = `a: &a 1\nb: [${'*a,'.repeat(10_001)}]`
    const merges = `a: &a { x: 1 }\n${Array.from({ length: 10_001 }, (_, index) => `b${index}: { <<: *a }`).join('\n')}`
    expect(codes(aliases).map(([code]) => code)).toEqual(['too-many-aliases'])
    expect(codes(merges).map(([code]) => code)).toEqual(['too-many-aliases'])
  })
})

describe('JSON that is none', () => {
  test.each([
    ['{"a": 1,}', 9, 'カンマ'],
    ['{"a": 1 "b": 2}', 9, 'カンマ'],
    ['{"a" 1}', 6, 'ここには書けません'],
    ["{'a': 1}", 2, 'ここには書けません'],
    ['{"a": NaN}', 7, 'ここには書けません'],
    ['{"a": 01}', 8, 'カンマか閉じ括弧'],
    ['{"a": "b\nc"}', 9, '改行や制御文字'],
    ['{"a": "\\x"}', 8, '「\\」の後'],
    ['{"a": "b', 7, '閉じる引用符'],
    ['{"a": 1', 8, '途中で終わっています'],
    ['[1, 2', 6, '途中で終わっています'],
    ['{"a": 1} x', 10, '終わりの後'],
    ['{"a": 1}]', 9, '終わりの後'],
    ['// note\n{}', 1, 'ここには書けません'],
    ['[1}', 3, 'カンマか閉じ括弧'],
  ])('%j', (text, column, words) => {
    const { issues } = parseRoadmapText(text, { format: 'json' })
    expect(issues.map((issue) => [issue.code, issue.line, issue.column])).toEqual([
      ['json-syntax', 1, column],
    ])
    expect(issues[0]?.message.ja).toContain(words)
  })
})

describe('a key written twice in JSON', () => {
  test.each([
    ['{"a":1,"a":2}', 1, 8],
    ['{"a":{"b":1},\n"c":[{"d":1,"d":{"e":2}}]}', 2, 13],
    ['{"a\\u0062":1,"ab":2}', 1, 14],
    ['{"x":":\\"{:","x":":"}', 1, 14],
  ])('%s', (text, line, column) => {
    expect(codes(text)).toEqual([['duplicate-key', line, column]])
  })
})

test('a character that was lost in reading is a warning with its place', () => {
  const { ok, issues } = parseRoadmapText(sound.replace('例の町', '例\ufffd町'))
  expect(ok).toBe(true)
  expect(issues.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
    ['damaged-characters', 'warning', 4, 22],
  ])
})
