/** What is found about many people as numbers; person `p` has the places from `offsets[p]` up to `offsets[p + 1]`. */
export type InterviewColumns = {
  readonly offsets: Uint32Array
  /** Which of the verdict's provisions. */
  readonly provisions: Uint8Array
  /** For a finding what is said, by `findingCodes`; for an interview 1 on request, 2 required. */
  readonly codes: Uint8Array
  /** The first and the last month of the window. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** How many units the figure stands for: the months of a mean. */
  readonly times: Uint8Array
  /** The figure; -1 where nothing is known of it. */
  readonly observed: Float64Array
}

/** Findings of many people as numbers. */
export type FindingColumns = InterviewColumns & {
  /** How much of an exempt figure special duty accounts for; 0 in all others. */
  readonly excused: Float64Array
}

/** A log that findings are added to; its arrays have more places than are used. */
export type Log = {
  count: number
  capacity: number
  cells: Omit<FindingColumns, 'offsets'>
}

function makeCells(size: number): Log['cells'] {
  return {
    provisions: new Uint8Array(size),
    codes: new Uint8Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    times: new Uint8Array(size),
    observed: new Float64Array(size),
    excused: new Float64Array(size),
  }
}

/** An empty log with room for so many lines. */
export function makeLog(capacity: number): Log {
  return { count: 0, capacity, cells: makeCells(capacity) }
}

function grow(log: Log): void {
  const { cells } = log
  log.capacity *= 2
  const wider = makeCells(log.capacity)
  wider.provisions.set(cells.provisions)
  wider.codes.set(cells.codes)
  wider.from.set(cells.from)
  wider.to.set(cells.to)
  wider.times.set(cells.times)
  wider.observed.set(cells.observed)
  wider.excused.set(cells.excused)
  log.cells = wider
}

/** Adds one line to the log. */
export function addTo(
  log: Log,
  provision: number,
  code: number,
  from: number,
  to: number,
  times: number,
  observed: number,
  excused: number,
): void {
  if (log.count === log.capacity) grow(log)
  const { cells, count } = log
  cells.provisions[count] = provision
  cells.codes[count] = code
  cells.from[count] = from
  cells.to[count] = to
  cells.times[count] = times
  cells.observed[count] = observed
  cells.excused[count] = excused
  log.count = count + 1
}

/** The log with as many places as it has lines. */
export function closeLog({ cells, count }: Log, offsets: Uint32Array): FindingColumns {
  return {
    offsets,
    provisions: cells.provisions.slice(0, count),
    codes: cells.codes.slice(0, count),
    from: cells.from.slice(0, count),
    to: cells.to.slice(0, count),
    times: cells.times.slice(0, count),
    observed: cells.observed.slice(0, count),
    excused: cells.excused.slice(0, count),
  }
}
