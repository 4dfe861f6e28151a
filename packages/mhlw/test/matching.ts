/**
 * Gives each of some seekers one place of its own, as many as possible.
 *
 * @param candidates for each seeker, the places that suit it.
 * @returns for each seeker its place, or -1.
 */
export function matchEach(candidates: readonly (readonly number[])[]): readonly number[] {
  const holderOf = new Map<number, number>()
  const seat = (seeker: number, seen: Set<number>): boolean =>
    (candidates[seeker] ?? []).some((place) => {
      if (seen.has(place)) return false
      seen.add(place)
      const holder = holderOf.get(place)
      if (holder !== undefined && !seat(holder, seen)) return false
      holderOf.set(place, seeker)
      return true
    })
  candidates.forEach((_, seeker) => {
    seat(seeker, new Set())
  })
  const places = candidates.map(() => -1)
  for (const [place, seeker] of holderOf) places[seeker] = place
  return places
}

/** The positions of what suits. */
export function positions<Value>(
  values: readonly Value[],
  suits: (value: Value) => boolean,
): readonly number[] {
  return values.flatMap((value, position) => (suits(value) ? [position] : []))
}
