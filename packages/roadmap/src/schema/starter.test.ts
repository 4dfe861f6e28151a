import { describe, expect, test } from 'vitest'
import { checkRoadmap } from '../index.ts'
import { parseRoadmapText, starterRoadmapYaml } from './index.ts'

describe.each(['ja', 'en'] as const)('the starter with comments in %s', (language) => {
  const text = starterRoadmapYaml(language)
  const result = parseRoadmapText(text)

  test('is read without an issue and gives the check nothing to remark', () => {
    expect(result.issues).toEqual([])
    expect(result.ok && checkRoadmap(result.roadmap)).toEqual([])
  })

  test('shows every type of target, tracks, stages, themes and units of measure', () => {
    const targets = new Set(
      [
        ...text.matchAll(
          /type: (valueBy|directionOnly|thresholdToBeSet|setThenReach|stageBy|recurring|plannedCount|toBeDecided)/g,
        ),
      ].map((match) => match[1]),
    )
    expect(targets.size).toBe(8)
    const roadmap = result.ok ? result.roadmap : undefined
    expect(roadmap?.unitsOfMeasure).toHaveLength(1)
    expect(
      [roadmap?.editions[0]?.tracks, roadmap?.editions[0]?.stages, roadmap?.editions[0]?.themes].every(
        (list) => (list ?? []).length > 0,
      ),
    ).toBe(true)
  })

  test('tells editors where the schema is', () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/@reform/roadmap/roadmap.schema.json',
    )
    expect(starterRoadmapYaml(language, { schema: './roadmap.schema.json' }).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./roadmap.schema.json',
    )
  })

  test('speaks one language in its comments', () => {
    const comments = [...text.matchAll(/#(.*)$/gm)].map(
      (match) => match[1]?.replace(/title: .*|- \{.*|reason: .*/g, '') ?? '',
    )
    const japanese = comments.filter((comment) => /[ぁ-ん]/.test(comment))
    expect(language === 'ja' ? japanese.length > 20 : japanese.length === 0).toBe(true)
  })
})

test('both hold the same roadmap', () => {
  expect(parseRoadmapText(starterRoadmapYaml('ja'))).toEqual(parseRoadmapText(starterRoadmapYaml('en')))
})
