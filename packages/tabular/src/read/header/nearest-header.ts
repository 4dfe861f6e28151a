/** How many letters have to be put in, taken out or exchanged to turn one text into the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      here.push(
        Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same),
      )
    }
    above = here
  }
  return above[other.length] ?? 0
}

/** The header that is nearest to one of the names; undefined when none is near. Both are normalised. */
export function nearestHeader(names: readonly string[], headers: readonly string[]): number | undefined {
  let best: { index: number; share: number } | undefined
  for (const [index, header] of headers.entries()) {
    if (header === '' || header.length > 40) continue
    for (const name of names) {
      const longer = Math.max(name.length, header.length)
      const share = distance(name, header) / longer
      if (share <= 0.5 && (best === undefined || share < best.share)) best = { index, share }
    }
  }
  return best?.index
}
