import { GivenWords } from './column-words.ts'
import { type PlainResult, PlainRows } from './plain-rows.ts'
import type { Plan } from './plan.ts'
import { bytesOfStore, RowStore } from './row-store.ts'
import type { Slab } from './slabs.ts'

/** A place for a slab and for what is read from it. */
export type Berth = Slab & { readonly store: RowStore }

/** Something that reads slabs; `berth` makes places that it can reach. */
export type SlabReader = {
  readonly given: GivenWords
  readonly room: (bytes: number) => Uint8Array
  readonly berth: (bytes: number) => Berth
  readonly read: (berth: Berth) => Promise<PlainResult> | PlainResult
}

/** How many rows a slab may hold at most: those with the fewest bytes, but for a few that make no difference. */
export function capacityOf({ width }: Plan, bytes: number): number {
  return Math.ceil(bytes / Math.max(2, width)) + 1
}

/** Reads slabs here and now. */
export class LocalReader implements SlabReader {
  readonly given = new GivenWords()
  readonly #rows: PlainRows
  readonly #plan: Plan

  constructor(plan: Plan) {
    this.#rows = new PlainRows(plan)
    this.#plan = plan
  }

  room(bytes: number): Uint8Array {
    return new Uint8Array(bytes)
  }

  berth(bytes: number): Berth {
    return { bytes: new Uint8Array(bytes), length: 0, store: this.storeFor(bytes) }
  }

  storeFor(bytes: number): RowStore {
    const capacity = capacityOf(this.#plan, bytes)
    return new RowStore(this.#rows.slots, capacity, new ArrayBuffer(bytesOfStore(this.#rows.slots, capacity)))
  }

  read({ bytes, length, store }: Berth): PlainResult {
    return this.#rows.read(bytes, 0, length, store)
  }

  readFrom(bytes: Uint8Array, from: number, store: RowStore): PlainResult {
    return this.#rows.read(bytes, from, bytes.length, store)
  }
}
