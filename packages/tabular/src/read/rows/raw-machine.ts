import type { RowView } from '../csv/row-view.ts'
import { rowFault } from '../csv/row-view.ts'
import type { Machine, Opening } from '../drive.ts'
import type { ReadLimits } from '../options.ts'
import { type ReadFacts, type ReadIssueCode, readIssue } from '../read-issue.ts'
import type { RowEntry } from '../reading.ts'
import type { Tally } from './tally.ts'
import { textsOf } from './texts-of.ts'

const faults: Record<number, ReadIssueCode> = {
  [rowFault.quoteOpen]: 'quote-open',
  [rowFault.quoteMalformed]: 'quote-malformed',
  [rowFault.nul]: 'nul-byte',
}

/** Gives rows as texts, without a profile. */
export class RawMachine implements Machine<RowEntry> {
  readonly columns = []
  readonly missingFields = []
  refused = false
  readonly #opening: Opening
  readonly #tally: Tally
  readonly #limits: ReadLimits
  #out: RowEntry[] = []
  #rows = 0

  constructor(opening: Opening, tally: Tally, limits: ReadLimits) {
    this.#opening = opening
    this.#tally = tally
    this.#limits = limits
  }

  get waiting(): number {
    return this.#out.length
  }

  take(): readonly RowEntry[] {
    const out = this.#out
    this.#out = []
    return out
  }

  put(view: RowView): void {
    if (++this.#rows > this.#limits.rows) {
      this.refuse('too-many-rows', { place: { line: view.line }, expected: String(this.#limits.rows) })
      return
    }
    const { line } = view
    const cells = textsOf(view, this.#opening.text)
    const code = faults[view.fault] ?? (this.#hasStrangeBytes(view) ? 'bytes-not-in-encoding' : undefined)
    if (code === undefined) {
      if (cells.every((cell) => cell === '')) {
        this.#tally.skipped.blank++
        return
      }
      this.#tally.accepted++
      this.#out.push({ kind: 'row', line, cells })
      return
    }
    this.#tally.rejected++
    this.#out.push({ kind: 'rejected', line, cells, issues: this.#issues(code, { place: { line } }) })
  }

  finish(): void {
    if (this.#tally.accepted + this.#tally.rejected > 0) return
    this.#out.push({ kind: 'file', issues: this.#issues('no-rows', { place: {} }) })
  }

  refuse(code: ReadIssueCode, facts: ReadFacts): void {
    this.refused = true
    this.#out.push({ kind: 'file', issues: this.#issues(code, facts) })
  }

  #issues(code: ReadIssueCode, facts: ReadFacts) {
    const { place, encodingName } = this.#opening
    const expected = code === 'bytes-not-in-encoding' ? { expected: encodingName } : {}
    const issues = [readIssue(code, 'error', { ...facts, ...expected, place: { ...place, ...facts.place } })]
    this.#tally.countIssues(issues)
    return issues
  }

  #hasStrangeBytes({ bytes, starts, ends, count }: RowView): boolean {
    const { text } = this.#opening
    for (let cell = 0; cell < count; cell++) {
      if (text.of(bytes, starts[cell] as number, ends[cell] as number) === undefined) return true
    }
    return false
  }
}
