import { columnLetters } from '../../address.ts'
import { quoted } from '../../issue.ts'
import {
  type ReadFacts,
  type ReadIssue,
  type ReadIssueCode,
  type ReadPlace,
  readIssue,
} from '../read-issue.ts'
import type { Slot } from './slots.ts'

const none: readonly ReadIssue[] = Object.freeze([])

/** What is wrong with, or worth knowing about, the present row. */
export class RowIssues {
  readonly encodingName: string
  readonly #base: ReadPlace
  readonly #codes: Partial<Record<ReadIssueCode, number>>
  #found: ReadIssue[] = []
  #errors = 0
  #line = 0
  /** Set where records stand in columns: the lines of the fields and the column of the record. */
  #transposed: { readonly lines: readonly number[]; readonly column: number } | undefined

  constructor(base: ReadPlace, encodingName: string, codes: Partial<Record<ReadIssueCode, number>>) {
    this.#base = base
    this.encodingName = encodingName
    this.#codes = codes
  }

  get line(): number {
    return this.#line
  }

  get errors(): number {
    return this.#errors
  }

  begin(line: number, transposed?: { readonly lines: readonly number[]; readonly column: number }): void {
    this.#line = line
    this.#transposed = transposed
    if (this.#found.length === 0) return
    this.#found = []
    this.#errors = 0
  }

  /** The issues of the row; counted from now on. */
  take(): readonly ReadIssue[] {
    if (this.#found.length === 0) return none
    for (const { code } of this.#found) this.#codes[code] = (this.#codes[code] ?? 0) + 1
    return this.#found
  }

  isAbout(slot: Slot): boolean {
    return this.#found.some(({ severity, place }) => severity === 'error' && place.field === slot.name)
  }

  error(code: ReadIssueCode, slot: Slot | null, value?: string, expected?: string, otherLine?: number): void {
    this.#errors++
    this.#add(code, 'error', slot, value, expected, otherLine)
  }

  warn(code: ReadIssueCode, slot: Slot | null, value?: string, expected?: string, otherLine?: number): void {
    this.#add(code, 'warning', slot, value, expected, otherLine)
  }

  /** About a column as a whole. */
  warnColumn(code: ReadIssueCode, slot: Slot, value?: string, expected?: string): void {
    const { line: _, ...place } = this.#place(slot)
    const facts = {
      place,
      ...(value === undefined ? {} : { value }),
      ...(expected === undefined ? {} : { expected }),
    }
    this.#found.push(readIssue(code, 'warning', facts))
  }

  #add(
    code: ReadIssueCode,
    severity: ReadIssue['severity'],
    slot: Slot | null,
    value: string | undefined,
    expected: string | undefined,
    otherLine: number | undefined,
  ): void {
    const facts: ReadFacts = {
      place: this.#place(slot),
      ...(value === undefined ? {} : { value: quoted(value) }),
      ...(expected === undefined ? {} : { expected }),
      ...(otherLine === undefined ? {} : { otherLine }),
    }
    this.#found.push(readIssue(code, severity, facts))
  }

  #place(slot: Slot | null): ReadPlace {
    const turned = this.#transposed
    if (turned !== undefined) {
      const line = slot === null || slot.column < 0 ? this.#line : (turned.lines[slot.column] ?? this.#line)
      const column = { column: turned.column + 1, letters: columnLetters(turned.column + 1) }
      return {
        ...this.#base,
        line,
        ...column,
        ...(slot === null ? {} : { header: slot.header, field: slot.name }),
      }
    }
    if (slot === null) return { ...this.#base, line: this.#line }
    if (slot.column < 0) return { ...this.#base, line: this.#line, field: slot.name }
    const at = { column: slot.column + 1, letters: columnLetters(slot.column + 1) }
    return { ...this.#base, line: this.#line, ...at, header: slot.header, field: slot.name }
  }
}
