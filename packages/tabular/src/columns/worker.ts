import { PlainRows } from './plain-rows.ts'
import type { Plan } from './plan.ts'
import { RowStore } from './row-store.ts'
import type { Job } from './threads.ts'

type Threads = {
  readonly workerData: Plan
  readonly parentPort: {
    on(event: 'message', take: (job: Job) => void): void
    postMessage(message: unknown): void
  } | null
}
type Node = { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } }

const threads = (globalThis as Node).process?.getBuiltinModule?.('node:worker_threads') as Threads | undefined
const port = threads?.parentPort

/**
 * Whether this copy of the module was started as a thread of `readColumns` and answers it; `false` wherever else it is
 * imported, where it does nothing. It is an entry point because a thread is started from a file.
 *
 * @example
 * ```ts
 * isColumnsWorker // => false
 * ```
 */
export const isColumnsWorker: boolean = threads !== undefined && threads.parentPort !== null

if (threads !== undefined && port) {
  const rows = new PlainRows(threads.workerData)
  const rooms: { readonly bytes: Uint8Array; readonly store: RowStore }[] = []
  port.on('message', ({ place, room, length }) => {
    if (room !== undefined) {
      rooms[place] = { bytes: room.bytes, store: new RowStore(rows.slots, room.capacity, room.memory) }
    }
    const known = rooms[place]
    if (known !== undefined) port.postMessage(rows.read(known.bytes, 0, length, known.store))
  })
}
