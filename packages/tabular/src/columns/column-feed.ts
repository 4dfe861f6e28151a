import { RowScanner } from '../read/csv/row-scanner.ts'
import { type OpenText, refuseOverLimit } from '../read/drive.ts'
import type { ReadLimits, ReadOptions } from '../read/options.ts'
import type { Profile } from '../read/profile.ts'
import type { ColumnBatch } from './column.ts'
import type { ColumnMachine } from './column-machine.ts'
import type { PlainResult } from './plain-rows.ts'
import { type Plan, planOf } from './plan.ts'
import { type Berth, LocalReader, type SlabReader } from './readers.ts'
import { RowMerge } from './row-merge.ts'
import { SlabCutter } from './slabs.ts'
import { openThreads } from './threads.ts'

/** How a text is cut and who reads it. */
export type FeedOptions = {
  readonly profile: Profile
  readonly options: ReadOptions
  readonly limits: ReadLimits
  readonly threads: number
  readonly slabBytes: number
}

type Batches = AsyncGenerator<readonly ColumnBatch[]>
/** Where a slab is read, and by whom. */
type Place = { readonly berth: Berth; readonly reader: SlabReader }
type Sent = Place & { readonly result: Promise<PlainResult> | PlainResult; isDone: boolean }

const rowsOfBatch = 4096
/** What a file has to be longer than to be worth threads. */
const firstBytes = 1 << 16

/** Reads a text: the rows up to the header one by one, then slab by slab where the columns allow it. */
export class ColumnFeed {
  readonly #machine: ColumnMachine
  readonly #text: OpenText
  readonly #feed: FeedOptions
  readonly #scanner: RowScanner

  constructor(machine: ColumnMachine, text: OpenText, feed: FeedOptions) {
    this.#machine = machine
    this.#text = text
    this.#feed = feed
    this.#scanner = new RowScanner(text.delimiter, feed.limits)
  }

  async *run(): Batches {
    const machine = this.#machine
    for (;;) {
      const { done, value } = await this.#text.chunks.next()
      if (done !== true) this.#scanner.push(value)
      while (this.#rowByRow(done === true)) {
        this.#choosePlan()
        if (machine.waiting > 0) yield machine.take()
        if (this.#plan) return yield* this.#slabBySlab(this.#plan)
      }
      if (done === true || machine.refused) return
    }
  }

  /** `null` when every row has to be read in the ordinary way. */
  #plan: Plan | null | undefined

  #choosePlan(): void {
    const { data } = this.#machine.records
    if (data === undefined || this.#plan !== undefined) return
    const { profile, options, limits } = this.#feed
    const { delimiter, encoding } = this.#text
    const { rowBytes, columns } = limits
    this.#plan = planOf(data, { profile, options, encoding, delimiter, rowBytes, columns }) ?? null
  }

  /** Puts rows until a batch is full or the columns become known; `false` when there are no more. */
  #rowByRow(final: boolean): boolean {
    const machine = this.#machine
    try {
      while (!machine.refused && this.#scanner.next(final)) {
        machine.put(this.#scanner)
        if (this.#plan === undefined && machine.records.data !== undefined) return true
        if (machine.waiting >= rowsOfBatch) return true
      }
    } catch (error) {
      refuseOverLimit(error, machine, this.#feed.limits)
    }
    return false
  }

  async *#slabBySlab(plan: Plan): Batches {
    const { limits, slabBytes } = this.#feed
    const { delimiter } = plan
    const machine = this.#machine
    const { data } = machine.records
    if (data === undefined) return
    const merge = new RowMerge(machine.records, data, machine.maker, {
      line: this.#scanner.nextLine,
      delimiter,
      limits,
    })
    const cutter = new SlabCutter(this.#text.chunks, this.#scanner.rest(), limits.rowBytes + slabBytes)
    const reading = new SlabReading(plan, merge, machine, this.#feed)
    try {
      yield* reading.run(cutter)
    } finally {
      reading.close()
    }
    if (machine.refused) return
    merge.finish(reading.rest(cutter.carry))
  }
}

/** Sends slabs to readers and takes them back in the order of the file. */
class SlabReading {
  readonly #merge: RowMerge
  readonly #machine: ColumnMachine
  readonly #feed: FeedOptions
  readonly #local: LocalReader
  /** Reads what has to be read again; apart from the other, whose words may be on their way. */
  readonly #again: LocalReader
  readonly #plan: Plan
  #close: () => void = () => undefined
  /** Places of threads, and the one of this thread. */
  readonly #free: Place[] = []
  #own: Place | undefined
  readonly #sent: Sent[] = []
  /** The beginning of a row that has not ended with its slab. */
  #unfinished: Uint8Array = new Uint8Array(0)

  constructor(plan: Plan, merge: RowMerge, machine: ColumnMachine, feed: FeedOptions) {
    this.#plan = plan
    this.#merge = merge
    this.#machine = machine
    this.#feed = feed
    this.#local = new LocalReader(plan)
    this.#again = new LocalReader(plan)
  }

  close(): void {
    this.#close()
  }

  /** All bytes that no row has taken. */
  rest(carry: Uint8Array): Uint8Array {
    return joined(this.#unfinished, carry)
  }

  async *run(cutter: SlabCutter): Batches {
    const { slabBytes } = this.#feed
    const first = this.#local.berth(Math.min(slabBytes, firstBytes))
    if (!(await this.#send(cutter, { berth: first, reader: this.#local }))) return
    yield* this.#takeBack()
    this.#own = { berth: this.#local.berth(slabBytes), reader: this.#local }
    this.#openThreads()
    for (let hasMore = true; hasMore && !this.#machine.refused; ) {
      const place = this.#nextPlace()
      if (place === undefined) yield* this.#takeBack()
      else hasMore = await this.#send(cutter, place)
    }
    while (this.#sent.length > 0 && !this.#machine.refused) yield* this.#takeBack()
  }

  /** Has a slab read; `false` when there is none. */
  async #send(cutter: SlabCutter, { berth, reader }: Place): Promise<boolean> {
    if (!(await cutter.fill(berth, (bytes) => reader.room(bytes)))) return false
    const result = reader.read(berth)
    const sent = { berth, reader, result, isDone: !(result instanceof Promise) }
    if (result instanceof Promise) {
      const done = (): void => {
        sent.isDone = true
      }
      result.then(done, done)
    }
    this.#sent.push(sent)
    return true
  }

  /** The next place to read a slab; nothing when the first one that was sent has to be, or can be, taken back. */
  #nextPlace(): Place | undefined {
    const free = this.#free.shift()
    if (free !== undefined) return free
    if (this.#sent[0]?.isDone === true) return undefined
    // Rather than wait for the others, this thread reads too.
    const own = this.#own
    this.#own = undefined
    return own
  }

  /** Each thread has several slabs, so that it need not wait. */
  #openThreads(): void {
    const { threads, slabBytes } = this.#feed
    const opened = threads > 1 ? openThreads(this.#plan, threads - 1) : undefined
    if (opened === undefined) return
    this.#close = opened.close
    for (let depth = 0; depth < 3; depth++) {
      for (const reader of opened.readers) this.#free.push({ berth: reader.berth(slabBytes), reader })
    }
  }

  async *#takeBack(): Batches {
    const sent = this.#sent.shift()
    if (sent === undefined) return
    const { berth, reader } = sent
    const result = await sent.result
    if (this.#unfinished.length === 0) {
      const bytes = berth.bytes.subarray(0, berth.length)
      yield [this.#merge.merge({ bytes, store: berth.store, result, given: reader.given })]
      yield* this.#readOn(bytes, result.end)
    } else {
      // It did not begin with a row: what its reader made of it is not asked.
      this.#merge.takeWords(reader.given, result)
      const bytes = joined(this.#unfinished, berth.bytes.subarray(0, berth.length))
      yield* this.#readOn(bytes, 0)
    }
    if (reader === this.#local) this.#own = { berth, reader }
    else this.#free.push({ berth, reader })
  }

  /** Reads in this thread what a reader left at the end of its slab. */
  *#readOn(bytes: Uint8Array, from: number) {
    this.#unfinished = new Uint8Array(0)
    let at = from
    while (at < bytes.length && !this.#machine.refused) {
      const store = this.#again.storeFor(bytes.length - at)
      const result = this.#again.readFrom(bytes, at, store)
      if (result.end === at) {
        this.#keep(bytes.slice(at))
        return
      }
      yield [this.#merge.merge({ bytes, store, result, given: this.#again.given })]
      at = result.end
    }
  }

  #keep(bytes: Uint8Array): void {
    const { rowBytes } = this.#feed.limits
    this.#unfinished = bytes
    if (bytes.length <= rowBytes) return
    this.#machine.refuse('row-too-long', { place: { line: this.#merge.line }, expected: String(rowBytes) })
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
