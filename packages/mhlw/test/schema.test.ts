import { parseRoadmap } from '@reform/roadmap/schema'
import { expect, test } from 'vitest'
import { mhlwRoadmap } from '../src/index.ts'

test('both editions pass the door that every roadmap file has to pass, unchanged and without a warning', () => {
  const asFile: unknown = JSON.parse(JSON.stringify(mhlwRoadmap))
  const result = parseRoadmap(asFile)
  expect(result.issues).toEqual([])
  expect(result.ok && result.roadmap).toEqual(mhlwRoadmap)
})
