import type { RowView } from '../csv/row-view.ts'
import type { RowIssues } from './row-issues.ts'
import { hashOfBytes, mix, mixText, SeenKeys } from './seen-keys.ts'
import type { Slot, SlotValue } from './slots.ts'

/** Finds rows that repeat the key of an earlier one. */
export class RowKeys {
  readonly #slots: readonly Slot[]
  readonly #issues: RowIssues
  readonly #seen = new SeenKeys()

  constructor(slots: readonly Slot[], issues: RowIssues) {
    this.#slots = slots
    this.#issues = issues
  }

  /** `repeats`: the row says the same as an earlier one, with a warning; else a contradiction is an error. */
  judge(view: RowView, values: readonly SlotValue[]): 'new' | 'repeats' {
    let [key, check] = [0x9747b28c, 0x1b873593]
    for (const { index } of this.#slots) {
      const value = values[index]
      if (value === null || value === undefined) return 'new'
      const text = typeof value === 'string' ? value : undefined
      const number = text === undefined ? Number(value) : 0
      key = text === undefined ? mix(key, number) : mixText(key, text)
      check = text === undefined ? mix(check ^ 0x5bd1e995, number) : mixText(check ^ 0x5bd1e995, text)
    }
    const content = hashOfBytes(view.bytes, view.starts[0] ?? 0, view.ends[view.count - 1] ?? 0)
    const earlier = this.#seen.put(key, check, view.line, content)
    if (earlier === undefined) return 'new'
    if (earlier.same) {
      this.#issues.warn('row-repeats', null, undefined, undefined, earlier.line)
      return 'repeats'
    }
    const names = this.#slots.map(({ header, name }) => header || name).join('・')
    this.#issues.error('row-contradicts', null, undefined, names, earlier.line)
    return 'new'
  }
}
