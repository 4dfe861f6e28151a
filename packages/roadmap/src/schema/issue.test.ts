import { expect, test } from 'vitest'
import { formatPath } from './format-path.ts'
import { describeIssue, parseRoadmap, parseRoadmapText, roadmapIssueCodes } from './index.ts'

test.each<[readonly (string | number)[], string]>([
  [[], ''],
  [['editions', 0, 'pillars', 1, 'title'], 'editions[0].pillars[1].title'],
  [[0, 'a'], '[0].a'],
  [['x'.repeat(200)], `["${'x'.repeat(80)}…"]`],
  [['a b', 'c-d', '項目', ''], '["a b"]["c-d"]["項目"][""]'],
])('the path %j is written %s', (path, written) => {
  expect(formatPath(path)).toBe(written)
})

test('an issue of a file names file, line, column and path', () => {
  const [issue] = parseRoadmapText('schema: reform-roadmap/9', { file: 'roadmap.yaml' }).issues
  expect(issue && describeIssue(issue, 'en')).toBe(
    'roadmap.yaml:1:9 schema: Version “reform-roadmap/9” of the format cannot be read. This software reads “reform-roadmap/1”. Update @reform/roadmap when the file is newer; otherwise change schema to “reform-roadmap/1”.',
  )
  expect(issue && describeIssue(issue, 'ja')).toBe(
    'roadmap.yaml:1:9 schema: 形式の版「reform-roadmap/9」は読めません。このソフトウェアが読めるのは「reform-roadmap/1」です。新しい版のファイルなら @reform/roadmap を更新し、そうでなければ schema を「reform-roadmap/1」に書き換えてください。',
  )
})

test('an issue of a text without a name keeps its line, an issue of an object its path', () => {
  const [ofText] = parseRoadmapText('schema: reform-roadmap/9').issues
  const [ofObject] = parseRoadmap({ schema: 'reform-roadmap/9' }).issues
  expect(ofText && describeIssue(ofText, 'en')).toMatch(/^-:1:9 schema: Version/)
  expect(ofObject && describeIssue(ofObject, 'en')).toMatch(/^schema: Version/)
})

test('what the stranger wrote is cut and made visible in messages', () => {
  const [issue] = parseRoadmap({ schema: `a\n\u0007${'x'.repeat(100)}` }).issues
  expect(issue?.message.en).toContain(`“a↵\\u0007${'x'.repeat(57)}…”`)
})

test('the codes are words in kebab case, each once', () => {
  for (const code of roadmapIssueCodes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(new Set(roadmapIssueCodes).size).toBe(roadmapIssueCodes.length)
})
