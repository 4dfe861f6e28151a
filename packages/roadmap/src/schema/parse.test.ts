import { dump, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { brokenRoadmapText, secondRoadmapText } from '../../test/fixtures.ts'
import { checkRoadmap, type Roadmap } from '../index.ts'
import { parseRoadmap, parseRoadmapText, roadmapSchema } from './index.ts'

const sound = brokenRoadmapText('sound.yaml')
const soundValue = (): Record<string, unknown> => load(sound) as Record<string, unknown>

function roadmapOf(text: string, format?: 'json' | 'yaml'): Roadmap {
  const result = parseRoadmapText(text, format === undefined ? {} : { format })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.roadmap
}

describe('the second roadmap', () => {
  const roadmap = roadmapOf(secondRoadmapText)

  test('is read without an issue', () => {
    expect(parseRoadmapText(secondRoadmapText).issues).toEqual([])
  })

  test('is the same from YAML, JSON and an object', () => {
    expect(roadmapOf(JSON.stringify(load(secondRoadmapText)))).toEqual(roadmap)
    expect(roadmapOf(dump(roadmap))).toEqual(roadmap)
    expect(parseRoadmap(roadmap)).toEqual({ ok: true, roadmap, issues: [] })
  })

  test('has nothing that an editor would mind, except what is acknowledged', () => {
    expect(checkRoadmap(roadmap).filter((remark) => remark.acknowledged === undefined)).toEqual([])
  })

  test('holds every type of target, word of a result, type of measure, kind of plan entry and kind of fate', () => {
    const words = (key: string) =>
      new Set(
        [...JSON.stringify(roadmap).matchAll(new RegExp(`"${key}":"(\\w+)"`, 'g'))].map((match) => match[1]),
      )
    expect(words('type')).toEqual(
      new Set([
        'valueBy',
        'directionOnly',
        'thresholdToBeSet',
        'setThenReach',
        'stageBy',
        'recurring',
        'plannedCount',
        'toBeDecided',
        'count',
        'amount',
        'mean',
        'ratio',
        'share',
        'ordinal',
        'timeOfDay',
        'text',
      ]),
    )
    expect(words('state')).toEqual(
      new Set([
        'value',
        'planned',
        'notMeasured',
        'pending',
        'describedOnly',
        'awaiting',
        'wrongValuePrinted',
        'done',
        'ongoing',
        'onHold',
      ]),
    )
    expect(words('kind')).toEqual(
      new Set([
        'planAndResults',
        'plan',
        'stock',
        'flow',
        'ratio',
        'mean',
        'text',
        'work',
        'stage',
        'milestone',
        'recurring',
        'continued',
        'merged',
        'split',
        'redefined',
        'moved',
        'dropped',
        'new',
      ]),
    )
  })
})

describe('at the door only', () => {
  test('a plain string is the Japanese text, whatever language it is in', () => {
    const roadmap = roadmapOf(sound.replace('{ ja: 町の工程表, en: Roadmap of a town }', 'Roadmap'))
    expect(roadmap.title).toEqual({ ja: 'Roadmap' })
  })

  test('a bare year is a calendar year', () => {
    expect(roadmapOf(sound.replace('issued: 2025-10-01', 'issued: 2025')).editions[0]?.issued).toBe('2025')
  })

  test('`notDefined` stays the word that it is', () => {
    expect(roadmapOf(sound).editions[0]?.indicators[0]?.definition).toBe('notDefined')
    const [first] = parseRoadmapText(
      sound.replace('definition: notDefined', 'definition: not defined'),
    ).issues
    expect([first?.code, first?.severity, first?.line]).toEqual(['almost-not-defined', 'warning', 21])
  })
})

describe('an object', () => {
  test('is not changed', () => {
    const value = { ...soundValue(), title: '町の工程表' }
    const before = structuredClone(value)
    expect(parseRoadmap(value).ok).toBe(true)
    expect(value).toEqual(before)
  })

  test('may not hold `undefined` where a key may be absent', () => {
    const { issues } = parseRoadmap({ ...soundValue(), lineages: undefined })
    expect(issues.map(({ code, path, line }) => [code, path, line])).toEqual([
      ['wrong-type', ['lineages'], undefined],
    ])
  })

  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'not-a-roadmap'],
    ['null', null, 'not-a-roadmap'],
    ['a list', [], 'not-a-roadmap'],
    ['a text', 'schema: reform-roadmap/1', 'not-a-roadmap'],
    ['a function', () => 1, 'not-a-roadmap'],
    [
      'a getter that throws',
      {
        get schema() {
          throw new Error('secret')
        },
      },
      'unreadable-value',
    ],
    ['an unknown version', { schema: 'reform-roadmap/2' }, 'schema-version'],
    ['a version that is a number', { schema: 1 }, 'schema-version'],
    ['a key of the prototype', JSON.parse('{"__proto__": 1}'), 'forbidden-key'],
  ])('%s is refused with one issue', (_, value, code) => {
    const { ok, issues } = parseRoadmap(value)
    expect([ok, issues.map((issue) => issue.code)]).toEqual([false, [code]])
    expect(JSON.stringify(issues)).not.toContain('secret')
  })

  test('that contains itself is refused', () => {
    const value = soundValue()
    value.lineages = [value]
    expect(parseRoadmap(value).issues.map((issue) => issue.code)).toEqual(['too-deep'])
  })
})

test('the zod schema gives the same roadmap', () => {
  expect(roadmapSchema.parse(soundValue())).toEqual(roadmapOf(sound))
})
