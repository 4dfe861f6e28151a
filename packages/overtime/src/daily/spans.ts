import type { TimeSpan } from './day.ts'

/** The spans in order, those that touch or overlap joined, empty ones left out. */
export function joined(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const result: { from: number; to: number }[] = []
  for (const { from, to } of spans.filter((one) => one.to > one.from).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** What both have in common. */
export function common(a: readonly TimeSpan[], b: readonly TimeSpan[]): readonly TimeSpan[] {
  const pieces = joined(a).flatMap((one) =>
    joined(b).map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
  )
  return joined(pieces)
}

/** What the first have and the others do not. */
export function except(a: readonly TimeSpan[], b: readonly TimeSpan[]): readonly TimeSpan[] {
  let left = joined(a)
  for (const cut of joined(b)) {
    left = left.flatMap(({ from, to }) => [
      { from, to: Math.min(to, cut.from) },
      { from: Math.max(from, cut.to), to },
    ])
    left = joined(left)
  }
  return left
}

/** How many minutes they hold, each counted once. */
export function minutesOf(spans: readonly TimeSpan[]): number {
  return joined(spans).reduce((sum, { from, to }) => sum + to - from, 0)
}

/** The last so many minutes of the spans: what lies beyond allotted hours. */
export function lastMinutes(spans: readonly TimeSpan[], minutes: number): readonly TimeSpan[] {
  let left = minutes
  const result: TimeSpan[] = []
  for (const { from, to } of [...joined(spans)].reverse()) {
    if (left <= 0) break
    const taken = Math.min(left, to - from)
    result.push({ from: to - taken, to })
    left -= taken
  }
  return joined(result)
}
