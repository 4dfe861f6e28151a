import { readFileSync } from 'node:fs'
import type { Roadmap } from '@reform/roadmap'
import { parseRoadmapText } from '@reform/roadmap/schema'

/** The invented roadmap that every package is tested on. */
export function secondRoadmap(): Roadmap {
  const file = new URL('../../../tooling/fixtures/second-roadmap/roadmap.yaml', import.meta.url)
  const read = parseRoadmapText(readFileSync(file, 'utf8'), { format: 'yaml' })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.roadmap
}
