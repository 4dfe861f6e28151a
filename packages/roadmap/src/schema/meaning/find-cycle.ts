/**
 * The first way that leads back to where it starts, its start named again at the end; nothing when there is none.
 * Walks without recursion, as ways may be long.
 */
export function findCycle(
  nodes: Iterable<string>,
  nextOf: (node: string) => readonly string[],
): readonly string[] | undefined {
  const finished = new Set<string>()
  for (const start of nodes) {
    const way: { readonly node: string; readonly next: readonly string[]; taken: number }[] = []
    const onWay = new Set<string>()
    const enter = (node: string) => {
      way.push({ node, next: nextOf(node), taken: 0 })
      onWay.add(node)
    }
    if (!finished.has(start)) enter(start)
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const next = top.next[top.taken]
      top.taken += 1
      if (next === undefined) {
        finished.add(top.node)
        onWay.delete(top.node)
        way.pop()
      } else if (onWay.has(next)) {
        const nodesOfWay = way.map(({ node }) => node)
        return [...nodesOfWay.slice(nodesOfWay.indexOf(next)), next]
      } else if (!finished.has(next)) enter(next)
    }
  }
  return undefined
}
