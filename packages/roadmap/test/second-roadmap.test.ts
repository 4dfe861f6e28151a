import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkLineage, checkRoadmap, coverage, diffEditions, traceLineage } from '../src/index.ts'
import { parseRoadmapText } from '../src/schema/index.ts'

const file = new URL('../../../tooling/fixtures/second-roadmap/roadmap.yaml', import.meta.url)
const read = parseRoadmapText(readFileSync(file, 'utf8'), { format: 'yaml' })
if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 2))
const { roadmap } = read

test('the check has nothing to say but what its authors know', () => {
  expect(checkRoadmap(roadmap).filter(({ acknowledged }) => acknowledged === undefined)).toEqual([])
  expect(checkRoadmap(roadmap)).toHaveLength(roadmap.acknowledgements?.length ?? 0)
})

test('every item and indicator has a fate and an origin', () => {
  const first = roadmap.editions[0]?.id
  const last = roadmap.editions.at(-1)?.id
  const { items, indicators } = traceLineage(roadmap)
  const open = [...items, ...indicators].filter(
    ({ edition, origins, fates }) =>
      (edition !== first && origins.length === 0) || (edition !== last && fates.length === 0),
  )
  expect(open).toEqual([])
  expect(checkLineage(roadmap)).toEqual([])
})

test('its editions differ from each other and not from themselves', () => {
  const [first, second] = roadmap.editions
  if (first === undefined || second === undefined) throw new Error('two editions are expected')
  const options = { lineages: roadmap.lineages ?? [] }
  expect(diffEditions(first, first, options).changes).toEqual([])
  const kinds = new Set(diffEditions(first, second, options).changes.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['added', 'changed', 'removed']))
})

test('something is measured and something is not', () => {
  const counts = roadmap.editions.map((edition) => coverage(edition).counts)
  expect(counts.some(({ cellsByState }) => cellsByState.value > 0)).toBe(true)
  expect(counts.every(({ items, itemsWithTarget }) => items > 0 && itemsWithTarget > 0)).toBe(true)
})
