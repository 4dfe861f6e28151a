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

if (threads !== undefined && port) {
  const rows = new PlainRows(threads.workerData)
  port.on('message', ({ bytes, length, memory, capacity }) => {
    port.postMessage(rows.read(bytes, 0, length, new RowStore(rows.slots, capacity, memory)))
  })
}
