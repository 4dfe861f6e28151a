import type { RowView } from '../csv/row-view.ts'
import type { RowIssues } from './row-issues.ts'
import { type Earlier, hashOfBytes, SeenDays, SeenTexts } from './seen-keys.ts'
import type { Slot, SlotValue } from './slots.ts'

const between = '\u0000'

/** Finds rows that repeat the key of an earlier one. */
export class RowKeys {
  readonly #slots: readonly Slot[]
  /** Keys with a day: by the number of their other parts. */
  readonly days = new SeenDays()
  readonly #day: Slot | undefined
  readonly #others: readonly Slot[]
  readonly #issues: RowIssues
  readonly #texts = new SeenTexts()
  /** The bytes of the last row, which seldom change their place, and a view of them. */
  #bytes: Uint8Array = new Uint8Array(0)
  #view: DataView = new DataView(new ArrayBuffer(0))

  constructor(slots: readonly Slot[], issues: RowIssues) {
    this.#slots = slots
    this.#day = slots.find(({ type }) => type === 'date' || type === 'month')
    this.#others = slots.filter((slot) => slot !== this.#day)
    this.#issues = issues
  }

  /** The fields of the key: the day, and all others. */
  get parts(): { readonly day: Slot | undefined; readonly others: readonly Slot[] } {
    return { day: this.#day, others: this.#others }
  }

  /** `repeats`: the row says the same as an earlier one, with a warning; else a contradiction is an error. */
  judge(view: RowView, values: readonly SlotValue[]): 'new' | 'repeats' {
    const content = this.#contentOf(view)
    const earlier = this.earlier(values, view.line, content)
    return earlier === undefined ? 'new' : this.tell(earlier)
  }

  /** The earlier row with the key of these values; otherwise the key is kept. */
  earlier(values: readonly SlotValue[], line: number, content: number): Earlier | undefined {
    const other = this.#otherKey(values)
    const day = this.#day === undefined ? null : values[this.#day.index]
    return typeof day === 'number'
      ? this.days.put(this.days.numberOf(other), day, line, content)
      : this.#texts.put(other, line, content)
  }

  /** Says what it means that there is an earlier row. */
  tell(earlier: Earlier): 'new' | 'repeats' {
    if (earlier.same) {
      this.#issues.warn('row-repeats', null, undefined, undefined, earlier.line)
      return 'repeats'
    }
    const names = this.#slots.map(({ header, name }) => header || name).join('・')
    this.#issues.error('row-contradicts', null, undefined, names, earlier.line)
    return 'new'
  }

  #contentOf({ bytes, starts, ends, count }: RowView): number {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
    return hashOfBytes(this.#view, starts[0] ?? 0, ends[count - 1] ?? 0)
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
