/** What one going-through of the file came to, as a process tells it. */
export type MinistryRun = {
  readonly milliseconds: number
  readonly processorMilliseconds: number
  readonly peakMegabytes: number
  readonly sums: MonthSums
}

/** What all contestants have to agree upon. */
export type MonthSums = {
  readonly rows: number
  readonly people: number
  readonly minutes: number
  /** Minutes times the number of the month, from 0: minutes in the wrong month show here. */
  readonly minutesByMonth: number
  /** People beyond each line, by what is known of their months. */
  readonly month100: number
  readonly average80: number
  readonly year720: number
  readonly months45: number
}

/** The time of a task, and the most memory that the process ever had. */
export async function measured(work: () => Promise<void>): Promise<Omit<MinistryRun, 'sums'>> {
  const cpu = process.cpuUsage()
  const started = performance.now()
  await work()
  const milliseconds = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  const processorMilliseconds = (user + system) / 1000
  return { milliseconds, processorMilliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
}
