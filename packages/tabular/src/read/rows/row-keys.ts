import type { RowView } from '../csv/row-view.ts'
import type { RowIssues } from './row-issues.ts'
import { hashOfBytes, SeenDays, SeenTexts } from './seen-keys.ts'
import type { Slot, SlotValue } from './slots.ts'

const between = '\u0000'

/** Finds rows that repeat the key of an earlier one. */
export class RowKeys {
  readonly #slots: readonly Slot[]
  readonly #day: Slot | undefined
  readonly #others: readonly Slot[]
  readonly #issues: RowIssues
  readonly #days = new SeenDays()
  readonly #texts = new SeenTexts()

  constructor(slots: readonly Slot[], issues: RowIssues) {
    this.#slots = slots
    this.#day = slots.find(({ type }) => type === 'date' || type === 'month')
    this.#others = slots.filter((slot) => slot !== this.#day)
    this.#issues = issues
  }

  /** `repeats`: the row says the same as an earlier one, with a warning; else a contradiction is an error. */
  judge(view: RowView, values: readonly SlotValue[]): 'new' | 'repeats' {
    const other = this.#otherKey(values)
    const day = this.#day === undefined ? null : values[this.#day.index]
    const content = hashOfBytes(view.bytes, view.starts[0] ?? 0, view.ends[view.count - 1] ?? 0)
    const earlier =
      typeof day === 'number'
        ? this.#days.put(other, day, view.line, content)
        : this.#texts.put(other, view.line, content)
    if (earlier === undefined) return 'new'
    if (earlier.same) {
      this.#issues.warn('row-repeats', null, undefined, undefined, earlier.line)
      return 'repeats'
    }
    const names = this.#slots.map(({ header, name }) => header || name).join('・')
    this.#issues.error('row-contradicts', null, undefined, names, earlier.line)
    return 'new'
  }

  /** The other parts of the key as one text. */
  #otherKey(values: readonly SlotValue[]): string {
    let key = ''
    for (const { index } of this.#others) {
      const value = values[index] ?? null
      const text = typeof value === 'string' ? value : String(value)
      key = key === '' ? text : key + between + text
    }
    return key
  }
}
