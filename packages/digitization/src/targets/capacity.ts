import { addWorkingDays, type PlainDate } from '@reform/calendar'
import type { Ratio } from '@reform/quantities'
import { ceilDivide, checkAmount, checkCount } from '../whole.ts'

/** A backlog and what works against it, in pages or files a working day. */
export type Workload = {
  readonly backlog: number
  readonly throughput: number
  readonly inflow: number
  /** The share of scans that have to be made again. */
  readonly rework?: Ratio
}

/** When a backlog is done. */
export type Clearance = {
  /** Working days, rounded up; `null`: never, because as much comes in as is done. */
  readonly days: number | null
  /** What the backlog shrinks by in a working day; below 0 it grows. */
  readonly netPerDay: number
  /** Scans that will be made, those made again included; without what comes in. */
  readonly scans: number
}

/**
 * In how many working days a backlog is done, with what comes in and what has to be scanned again.
 *
 * @throws RangeError when a number is not whole, or everything has to be scanned again.
 * @example
 * ```ts
 * clearance({ backlog: 500000, throughput: 6000, inflow: 1000 }).days // => 100
 * const rework = { numerator: 4, denominator: 100 }
 * clearance({ backlog: 500000, throughput: 6000, inflow: 1000, rework }).days // => 106
 * clearance({ backlog: 500000, throughput: 6000, inflow: 6000 }).days // => null
 * ```
 */
export function clearance({ backlog, throughput, inflow, rework }: Workload): Clearance {
  checkCount('clearance backlog', backlog)
  checkCount('clearance throughput', throughput)
  checkCount('clearance inflow', inflow)
  const { numerator, denominator } = rework ?? { numerator: 0, denominator: 1 }
  if (!(numerator >= 0 && numerator < denominator))
    throw new RangeError('clearance: rework is a share below the whole')
  const good = denominator - numerator
  // All in units of one `denominator`th, so that nothing is rounded before the end.
  const net = throughput * good - inflow * denominator
  const days = backlog === 0 ? 0 : null
  return {
    days: net > 0 ? ceilDivide(backlog * denominator, net) : days,
    netPerDay: net / denominator,
    scans: ceilDivide(backlog * denominator, good),
  }
}

/** One step of a scanning line: people or devices, and what each does in an hour. */
export type LineStep = {
  readonly step: 'preparation' | 'scanning' | 'checking' | 'indexing'
  readonly perHour: number
  readonly workers: number
  readonly hours: number
}

/** What a line does in a day, and what holds it back. */
export type LineRate = {
  readonly perDay: number
  readonly bottleneck: LineStep['step']
  readonly steps: readonly { readonly step: LineStep['step']; readonly perDay: number }[]
}

/**
 * What a line of steps does in a day: as much as its slowest step, rounded down.
 *
 * @throws RangeError when there is no step or a number is negative.
 * @example
 * ```ts
 * const line = lineRate([
 *   { step: 'preparation', perHour: 500, workers: 2, hours: 7 },
 *   { step: 'scanning', perHour: 3000, workers: 1, hours: 6 },
 * ])
 * line.perDay // => 7000
 * line.bottleneck // => 'preparation'
 * ```
 */
export function lineRate(line: readonly LineStep[]): LineRate {
  const steps = line.map(({ step, perHour, workers, hours }) => {
    for (const amount of [perHour, workers, hours]) checkAmount(`lineRate ${step}`, amount)
    return { step, perDay: Math.floor(perHour * workers * hours + 1e-9) }
  })
  const [first, ...others] = steps
  if (first === undefined) throw new RangeError('lineRate: a line has at least one step')
  const slowest = others.reduce((least, one) => (one.perDay < least.perDay ? one : least), first)
  return { perDay: slowest.perDay, bottleneck: slowest.step, steps }
}

/** The day on which a backlog is done, if all goes well, as planned, and if it does not; `null`: never. */
export type CompletionRange = {
  readonly earliest: PlainDate | null
  readonly planned: PlainDate | null
  readonly latest: PlainDate | null
}

/**
 * The day on which a backlog is done, with a range from three throughputs. Work begins on the first open day after
 * `after`; Saturdays, Sundays, holidays and the turn of the year are no working days.
 *
 * @throws RangeError when the throughputs are out of order or the days outside of the known calendar.
 * @example
 * ```ts
 * const work = { backlog: 10000, inflow: 0, throughput: { low: 500, planned: 1000, high: 2000 } }
 * const range = completionRange(work, parseIsoDate('2026-11-20'))
 * range.planned === null ? null : formatIsoDate(range.planned) // => '2026-12-07'
 * ```
 */
export function completionRange(
  work: Omit<Workload, 'throughput'> & {
    readonly throughput: { readonly low: number; readonly planned: number; readonly high: number }
  },
  after: PlainDate,
): CompletionRange {
  const { low, planned, high } = work.throughput
  if (low > planned || planned > high) throw new RangeError('completionRange: throughputs are out of order')
  const dayFor = (throughput: number): PlainDate | null => {
    const { days } = clearance({ ...work, throughput })
    return days === null ? null : addWorkingDays(after, days)
  }
  return { earliest: dayFor(high), planned: dayFor(planned), latest: dayFor(low) }
}
