/** One measured task against what was promised for it. */
export interface Measurement {
  readonly task: string
  readonly milliseconds: number
  readonly promised?: number
  /** How many things the task does, where a rate says more than a time. */
  readonly count?: number
}

/** The median time of `runs` runs after one that is not counted, in milliseconds. */
export function medianTime(work: () => unknown, runs = 5): number {
  work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}

/**
 * The median processor time of `runs` runs after some that are not counted, in milliseconds: other work on the
 * machine stretches the clock's time, and this one less.
 */
export function medianProcessorTime(work: () => unknown, runs = 15, before = 5): number {
  for (let run = 0; run < before; run += 1) work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}

/** Stops the script when two ways to the same answer differ: a fast wrong answer is not measured. */
export function mustEqual(what: string, actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (left !== right)
    throw new Error(`${what}: answers differ\n  ${left?.slice(0, 300)}\n  ${right?.slice(0, 300)}`)
}
