import { clockText } from '../cells/clock-text.ts'
import type { RowIssues } from './row-issues.ts'
import type { Slot, SlotValue } from './slots.ts'

const day = 1440

/** A time that depends on an earlier one. */
export type Span = {
  readonly slot: Slot
  readonly before: Slot
  readonly flag: Slot | undefined
  readonly isStretch: boolean
  readonly keepsEqual: boolean
  readonly longest: number
}

/**
 * The whole days after which a time comes that stands before an earlier one. The end of a stretch comes after its
 * start; where another stretch begins, the nearer of the two days is meant, so that stretches may overlap.
 */
export function minutesLater(time: number, earlier: number, isStretch: boolean): number {
  if (time >= earlier) return 0
  const days = (earlier - time) / day
  return (isStretch ? Math.ceil(days) : Math.round(days)) * day
}

/** The times of the profile that depend on an earlier one. */
export function spansOf(slots: readonly Slot[]): readonly Span[] {
  const byName = new Map(slots.map((slot) => [slot.name, slot]))
  return slots.flatMap((slot): Span[] => {
    const { field } = slot
    if (field.type !== 'time') return []
    const before = byName.get(field.endOf ?? field.after ?? '')
    const flag = field.nextDayFlag === undefined ? undefined : byName.get(field.nextDayFlag)
    if (before === undefined && flag === undefined) return []
    const isStretch = field.endOf !== undefined && before !== undefined
    const keepsEqual = field.equal === 'keep'
    return [{ slot, before: before ?? slot, flag, isStretch, keepsEqual, longest: field.longest ?? day }]
  })
}

/** Moves times past midnight to where they belong, and looks at the stretches between them. */
export class RowSpans {
  readonly #spans: readonly Span[]
  readonly #issues: RowIssues

  constructor(slots: readonly Slot[], issues: RowIssues) {
    this.#spans = spansOf(slots)
    this.#issues = issues
  }

  apply(values: SlotValue[], dated: ReadonlySet<Slot>): void {
    for (const span of this.#spans) {
      const { slot, before } = span
      let end = values[slot.index]
      if (typeof end === 'number') {
        const isMarked = span.flag !== undefined && values[span.flag.index] === true
        if (isMarked && end < day) end += day
        const start = before === slot ? null : values[before.index]
        if (typeof start === 'number') {
          if (end < start && dated.has(slot)) {
            this.#issues.error('span-reversed', slot, clockText(end), clockText(start))
            continue
          }
          end += minutesLater(end, start, span.isStretch)
          if (span.isStretch) this.#judge(span, start, end)
          else if (end < start) this.#issues.warn('span-overlaps', slot, clockText(end), clockText(start))
        } else if (span.isStretch && before.column >= 0) this.#lacks(before, slot)
        values[slot.index] = end
      } else if (span.isStretch && slot.column >= 0 && typeof values[before.index] === 'number') {
        this.#lacks(slot, before)
      }
    }
  }

  #lacks(lacking: Slot, other: Slot): void {
    if (!this.#issues.isAbout(lacking) && !this.#issues.isAbout(other)) {
      this.#issues.warn('stamp-missing', lacking, undefined, lacking.header || lacking.name)
    }
  }

  #judge({ slot, keepsEqual, longest }: Span, start: number, end: number): void {
    if (end === start && !keepsEqual) this.#issues.error('span-empty', slot, undefined, clockText(start))
    if (end - start > longest) {
      this.#issues.error('span-too-long', slot, clockText(end - start), clockText(longest))
    }
  }
}
