import { readdirSync, readFileSync } from 'node:fs'

const fixtures = new URL('../../../tooling/fixtures/', import.meta.url)

/** The text of the invented second roadmap. */
export const secondRoadmapText: string = readFileSync(
  new URL('second-roadmap/roadmap.yaml', fixtures),
  'utf8',
)

/** Names of the files of the broken roadmaps. */
export const brokenRoadmaps: readonly string[] = readdirSync(new URL('broken-roadmaps/', fixtures))
  .filter((name) => name !== 'README.md')
  .sort()

/** The text of one broken roadmap. */
export function brokenRoadmapText(name: string): string {
  return readFileSync(new URL(`broken-roadmaps/${name}`, fixtures), 'utf8')
}
