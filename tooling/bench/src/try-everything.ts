/** Sums over sets of parts, attacked by trying everything: slow, and without a line of the package that it checks. */

/** The rank of a small matrix of zeros and ones. */
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9)
    const pivot = rows[at]
    if (pivot === undefined) continue
    rows[at] = rows[found] ?? pivot
    rows[found] = pivot
    for (let index = found + 1; index < rows.length; index += 1) {
      const factor = (rows[index]?.[column] ?? 0) / (pivot[column] ?? 1)
      rows[index] = (rows[index] ?? []).map((value, place) => value - factor * (pivot[place] ?? 0))
    }
    found += 1
  }
  return found
}

/** Whether a sum over fewer than `minimum` people follows from the sums over the shown sets. */
export function tellsFew(
  sizes: readonly number[],
  shown: readonly (readonly number[])[],
  minimum: number,
): boolean {
  const rows = shown.map((parts) => sizes.map((_, part) => (parts.includes(part) ? 1 : 0)))
  const whole = rank(rows)
  for (let choice = 1; choice < 2 ** sizes.length; choice += 1) {
    const isTaken = (part: number): boolean => Math.floor(choice / 2 ** part) % 2 === 1
    const people = sizes.reduce((sum, size, part) => sum + (isTaken(part) ? size : 0), 0)
    if (people >= minimum) continue
    if (rank(rows.map((row) => row.filter((_, part) => !isTaken(part)))) < whole) return true
  }
  return false
}

/** What the count of each wanted set can be when those of the shown sets are known. */
export function possibleSums(
  sizes: readonly number[],
  shown: readonly { readonly parts: readonly number[]; readonly value: number }[],
  wanted: readonly (readonly number[])[],
): readonly ReadonlySet<number>[] {
  const found = wanted.map(() => new Set<number>())
  const values = sizes.map(() => 0)
  const sum = (parts: readonly number[]): number =>
    parts.reduce((total, part) => total + (values[part] ?? 0), 0)
  const visit = (part: number): void => {
    if (part < sizes.length) {
      for (let value = 0; value <= (sizes[part] ?? 0); value += 1) {
        values[part] = value
        visit(part + 1)
      }
    } else if (shown.every((one) => sum(one.parts) === one.value)) {
      for (const [index, parts] of wanted.entries()) found[index]?.add(sum(parts))
    }
  }
  visit(0)
  return found
}
