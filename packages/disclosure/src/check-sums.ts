import type { Known } from './attack/quantities.ts'
import type { Draft, Relation } from './draft.ts'

/** How far sums may be off, as a share of what is added. */
const margin = 1e-6

/**
 * Refuses figures that do not add up where the relations say that they must: the audit would reason from what is not
 * so. What does not add up by its nature is no sum or mean, but `other`, or a `weighted` mean.
 *
 * @throws RangeError with the topic, the whole and the figure.
 */
export function checkSums(draft: Draft, known: readonly (readonly Known[])[]): void {
  const places = new Map(draft.cells.map((cell, index) => [JSON.stringify([cell.group, cell.topic]), index]))
  const topics = new Set(draft.cells.map((cell) => cell.topic))
  for (const relation of draft.relations ?? []) {
    for (const topic of topics) {
      const at = (group: string): number | undefined => places.get(JSON.stringify([group, topic]))
      const whole = at(relation.whole)
      const parts = relation.parts.flatMap((part) => at(part) ?? [])
      if (whole === undefined || parts.length < relation.parts.length) continue
      checkPeople(draft, relation, topic, whole, parts)
      if (relation.rest !== true) checkFigures(known, `topic ${topic}: ${relation.whole}`, whole, parts)
    }
  }
}

function checkPeople(
  draft: Draft,
  { whole, rest = false }: Relation,
  topic: string,
  place: number,
  parts: readonly number[],
): void {
  const n = draft.cells[place]?.n ?? 0
  const sum = parts.reduce((total, part) => total + (draft.cells[part]?.n ?? 0), 0)
  if (sum > n || (sum < n && !rest)) {
    throw new RangeError(
      `draft: topic ${topic}: n of the parts of ${whole} come to ${sum}, n of ${whole} is ${n}`,
    )
  }
}

function checkFigures(
  known: readonly (readonly Known[])[],
  where: string,
  whole: number,
  parts: readonly number[],
): void {
  for (const { key, lowest, highest } of known[whole] ?? []) {
    const found = parts.map((part) => known[part]?.find((one) => one.key === key))
    if (found.some((one) => one === undefined)) continue
    const least = found.reduce((sum, one) => sum + (one?.lowest ?? 0), 0)
    const most = found.reduce((sum, one) => sum + (one?.highest ?? 0), 0)
    const slack = margin * Math.max(1, Math.abs(least), Math.abs(most))
    if (least - slack <= highest && lowest <= most + slack) continue
    throw new RangeError(
      `draft: ${where}: "${key}" of the parts comes to ${least} to ${most}, of the whole to ${lowest} to ${highest}; what does not add up is "other", or a weighted mean`,
    )
  }
}
