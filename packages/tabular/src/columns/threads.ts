import { makeSlots } from '../read/rows/slots.ts'
import { GivenWords } from './column-words.ts'
import type { PlainResult } from './plain-rows.ts'
import type { Plan } from './plan.ts'
import { type Berth, capacityOf, type SlabReader } from './readers.ts'
import { bytesOfStore, RowStore } from './row-store.ts'

type Port = {
  on(event: 'message', take: (message: never) => void): void
  on(event: 'error', take: (error: Error) => void): void
  postMessage(message: unknown): void
  unref(): void
  terminate(): Promise<number>
}
type Builtins = {
  readonly 'node:worker_threads': { readonly Worker: new (file: string, options: object) => Port }
  readonly 'node:module': {
    readonly createRequire: (base: string) => { readonly resolve: (specifier: string) => string }
  }
  readonly 'node:os': { readonly availableParallelism: () => number }
}
type Node = {
  readonly process?: {
    readonly getBuiltinModule?: <Name extends keyof Builtins>(name: Name) => Builtins[Name]
  }
}

declare const __filename: string | undefined

/** Memory that a thread shares: a slab and where to put its rows. */
export type Room = {
  readonly bytes: Uint8Array
  readonly memory: SharedArrayBuffer
  readonly capacity: number
}

/** A job for a thread: the number of a room, the memory of it when it is a new one, and how long the slab is. */
export type Job = { readonly place: number; readonly room: Room | undefined; readonly length: number }

// Asked for at run time, so that the same module stands in a browser, where there is none.
function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  return (globalThis as Node).process?.getBuiltinModule?.(name)
}

/** How many threads are worth having here; 1 when there can be none beside this one. */
export function threadsHere(): number {
  return Math.min(4, builtin('node:os')?.availableParallelism() ?? 1)
}

/** The file that a thread runs, as the package itself names it. */
function workerFile(): string | undefined {
  const base = typeof __filename === 'string' ? __filename : (import.meta as { readonly url?: string }).url
  if (base === undefined) return undefined
  try {
    return builtin('node:module')?.createRequire(base).resolve('@reform/tabular/columns-worker')
  } catch {
    // An application that was bundled into one file has no such door: everything is read in its own thread.
    return undefined
  }
}

/** A thread that reads slabs in the order in which it is given them. */
class ThreadReader implements SlabReader {
  readonly given = new GivenWords()
  readonly #worker: Port
  readonly #plan: Plan
  readonly #waiting: {
    readonly take: (result: PlainResult) => void
    readonly fail: (error: Error) => void
  }[] = []
  #failure: Error | undefined
  /** The rooms that the thread knows, by their bytes. */
  readonly #places = new Map<Uint8Array, number>()

  constructor(worker: Port, plan: Plan) {
    this.#worker = worker
    this.#plan = plan
    worker.on('message', (result: PlainResult) => this.#waiting.shift()?.take(result))
    worker.on('error', (error) => {
      this.#failure = error
      for (const { fail } of this.#waiting.splice(0)) fail(error)
    })
  }

  room(bytes: number): Uint8Array {
    return new Uint8Array(new SharedArrayBuffer(bytes))
  }

  berth(bytes: number): Berth {
    const slots = makeSlots(this.#plan.profile, this.#plan.binding, this.#plan.options)
    const capacity = capacityOf(this.#plan, bytes)
    const store = new RowStore(slots, capacity, new SharedArrayBuffer(bytesOfStore(slots, capacity)))
    return { bytes: this.room(bytes), length: 0, store }
  }

  read({ bytes, length, store }: Berth): Promise<PlainResult> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const result = new Promise<PlainResult>((take, fail) => this.#waiting.push({ take, fail }))
    // Whoever waits for an earlier slab hears of a failure there.
    result.catch(() => undefined)
    const known = this.#places.get(bytes)
    const place = known ?? this.#places.size
    this.#places.set(bytes, place)
    const memory = store.lines.buffer as unknown as SharedArrayBuffer
    const room = known === undefined ? { bytes, memory, capacity: store.capacity } : undefined
    this.#worker.postMessage({ place, room, length } satisfies Job)
    return result
  }

  close(): void {
    void this.#worker.terminate()
  }
}

/** Threads that read slabs. */
export type Threads = { readonly readers: readonly SlabReader[]; readonly close: () => void }

/** So many threads for a plan; undefined where there are none. */
export function openThreads(plan: Plan, count: number): Threads | undefined {
  const file = workerFile()
  const workers = builtin('node:worker_threads')
  if (file === undefined || workers === undefined || typeof SharedArrayBuffer === 'undefined')
    return undefined
  const readers = Array.from({ length: count }, () => {
    const worker = new workers.Worker(file, { workerData: plan })
    return new ThreadReader(worker, plan)
  })
  return {
    readers,
    close: () => {
      for (const reader of readers) reader.close()
    },
  }
}
