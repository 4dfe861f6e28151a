import { isPaired } from '../../lineage/trace-lineage.ts'
import type { Lineage } from '../../model/roadmap.ts'
import type { RoadmapContext } from '../context.ts'
import { type LineageThing, thingFinder } from '../lineage-things.ts'
import type { Finding, Rule } from '../rule.ts'

/** Lineages lead in a circle: a thing is its own successor. */
export const lineageCycle: Rule<'lineage-cycle'> = {
  id: 'lineage-cycle',
  severity: 'error',
  find: (context) => (['item', 'indicator'] as const).flatMap((of) => findCycles(context, of)),
}

function findCycles(context: RoadmapContext, of: Lineage['of']): Finding<'lineage-cycle'>[] {
  const find = thingFinder(context)
  const circles = circlesIn(stepsOf((context.roadmap.lineages ?? []).filter((lineage) => lineage.of === of)))
  return circles.flatMap((circle) => {
    const things = circle.flatMap((node): readonly LineageThing[] => {
      const [edition = '', id = ''] = node.split(' ')
      const thing = find(of, edition, id)
      return thing === undefined ? [] : [thing]
    })
    const [first] = things
    if (first === undefined) return []
    const facts = { labels: things.map(({ label }) => label) }
    return [{ edition: first.edition.edition.id, places: things.map(({ at }) => at()), facts }]
  })
}

/** From each thing, as `edition id`, to those that follow it. */
type Steps = ReadonlyMap<string, ReadonlySet<string>>

function stepsOf(lineages: readonly Lineage[]): Steps {
  const steps = new Map<string, Set<string>>()
  for (const lineage of lineages) {
    lineage.from.ids.forEach((id, position) => {
      const node = `${lineage.from.edition} ${id}`
      const ids = isPaired(lineage) ? lineage.to.ids.slice(position, position + 1) : lineage.to.ids
      const next = steps.get(node) ?? new Set<string>()
      for (const to of ids) next.add(`${lineage.to.edition} ${to}`)
      steps.set(node, next)
    })
  }
  return steps
}

/** One circle for each knot of things that lead to one another. Walks without recursion: chains may be long. */
function circlesIn(steps: Steps): readonly (readonly string[])[] {
  const done = new Set<string>()
  const circles: (readonly string[])[] = []
  for (const start of steps.keys()) {
    const path: { readonly node: string; readonly rest: string[] }[] = []
    const onPath = new Map<string, number>()
    const enter = (node: string): void => {
      onPath.set(node, path.length)
      path.push({ node, rest: [...(steps.get(node) ?? [])] })
    }
    if (!done.has(start)) enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.shift()
      if (next === undefined) {
        done.add(top.node)
        onPath.delete(top.node)
        path.pop()
      } else if (onPath.has(next)) {
        circles.push(path.slice(onPath.get(next)).map(({ node }) => node))
      } else if (!done.has(next)) enter(next)
    }
  }
  return circles
}
