/** How many letters differ: insertions, deletions, replacements and swaps of neighbours count one each. */
function distance(left: string, right: string): number {
  let twoBack: number[] = []
  let before: number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    twoBack = before
    before = row
    row = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (before[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      const swapped = isSwap ? (twoBack[j - 2] ?? 0) + 1 : replaced
      row.push(Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
  }
  return row[right.length] ?? 0
}

/**
 * The candidate that was probably meant, or nothing when none is near. Case and the signs between words do not
 * count; otherwise one letter in three may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '')
  const wanted = plain(word)
  if (wanted === '' || word.length > 64) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const other = plain(candidate)
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue
    const found = distance(wanted, other)
    if (found < bestDistance) [best, bestDistance] = [candidate, found]
  }
  return best
}
