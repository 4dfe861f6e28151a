/** What has the same key together, keys and members in the order in which they came. */
export function groupBy<T>(
  all: Iterable<T>,
  keyOf: (each: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups
}
