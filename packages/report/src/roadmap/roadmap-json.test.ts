import type { Roadmap } from '@reform/roadmap'
import { expect, test } from 'vitest'
import { hibari } from '../../test/hibari-roadmap.ts'
import { secondRoadmap } from '../../test/second-roadmap.ts'
import { roadmapJson } from './roadmap-json.ts'

/** The same roadmap with the keys of every object the other way round. */
function turned(roadmap: Roadmap): Roadmap {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, held]) => [key, turn(held)]),
    )
  }
  return turn(roadmap) as Roadmap
}

test.each([
  ['invented prefecture', hibari],
  ['second roadmap', secondRoadmap()],
] as const)('the JSON of the %s holds everything, in one order', (_name, roadmap) => {
  const text = roadmapJson(roadmap)
  expect(JSON.parse(text)).toEqual(roadmap)
  expect(roadmapJson(turned(roadmap))).toBe(text)
  expect(text.endsWith('}\n')).toBe(true)
})
