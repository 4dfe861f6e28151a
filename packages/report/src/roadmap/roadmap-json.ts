import type { Roadmap } from '@reform/roadmap'

/** Keys that a reader wants to meet first, in this order; the others follow by name. */
const first = [
  'schema',
  'id',
  'number',
  'mark',
  'kind',
  'type',
  'state',
  'title',
  'label',
  'name',
  'ja',
  'en',
  'from',
  'to',
]
const rank = new Map(first.map((key, index) => [key, index]))

function byRank(left: string, right: string): number {
  const [a, b] = [rank.get(left) ?? first.length, rank.get(right) ?? first.length]
  if (a !== b) return a - b
  return left < right ? -1 : left > right ? 1 : 0
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(
    entries.sort(([left], [right]) => byRank(left, right)).map(([key, held]) => [key, ordered(held)]),
  )
}

/**
 * The whole model as JSON text with a fixed order of keys, so that two texts differ only where two roadmaps do.
 *
 * Indented by two spaces; ends with a line break. Nothing is left out and nothing is added.
 *
 * @example
 * ```ts
 * const roadmap = {
 *   id: 'city', schema: 'reform-roadmap/1', editions: [], organisation: { ja: '市' }, title: { ja: '工程表' },
 * } as const
 * Object.keys(JSON.parse(roadmapJson(roadmap)))
 * // => ['schema', 'id', 'title', 'editions', 'organisation']
 * ```
 */
export function roadmapJson(roadmap: Roadmap): string {
  return `${JSON.stringify(ordered(roadmap), null, 2)}\n`
}
