import type { CellText } from '../bytes/cell-text.ts'
import { type RowView, rowFault } from '../csv/row-view.ts'
import { normaliseHeader } from '../header/normalise-header.ts'
import type { ReadOptions } from '../options.ts'
import type { Profile } from '../profile.ts'
import type { ReadPlace } from '../read-issue.ts'
import { readIssue } from '../read-issue.ts'
import type { ReadEntry } from '../reading.ts'
import { fillRecord } from './fill-record.ts'
import { firstFilled, isTotalWord, repeatsHeader } from './no-data.ts'
import { rowChecks } from './row-checks.ts'
import { RowIssues } from './row-issues.ts'
import { RowKeys } from './row-keys.ts'
import { RowSpans } from './row-spans.ts'
import { RowValues } from './row-values.ts'
import type { Earlier } from './seen-keys.ts'
import { type Binding, makeSlots, type Slot, type SlotValue } from './slots.ts'
import type { Tally } from './tally.ts'
import { textsOf } from './texts-of.ts'

/** What the rows of one file have in common. */
export type FileContext = {
  readonly profile: Profile
  readonly options: ReadOptions
  readonly place: ReadPlace
  readonly encodingName: string
  readonly text: CellText
  /** A workbook leaves out empty cells at the end of a row, and its texts have no guard. */
  readonly isWorkbook: boolean
}

type Entry = ReadEntry<Record<string, SlotValue>>
type Turned = { readonly lines: readonly number[]; readonly column: number }

const faults: Record<number, 'quote-open' | 'quote-malformed' | 'nul-byte'> = {
  [rowFault.quoteOpen]: 'quote-open',
  [rowFault.quoteMalformed]: 'quote-malformed',
  [rowFault.nul]: 'nul-byte',
}

/** Turns rows of data into records and rejections, once it is known which column is which. */
export class DataRows {
  readonly slots: readonly Slot[]
  readonly #context: FileContext
  readonly binding: Binding
  /** How many cells a row has at least, and how many may hold something. */
  readonly width: number
  readonly widest: number
  readonly #issues: RowIssues
  readonly #values: RowValues
  readonly #spans: RowSpans
  readonly #checks: ReturnType<typeof rowChecks>
  readonly keys: RowKeys | undefined
  readonly #tally: Tally
  readonly #sink: { entries: Entry[] }
  readonly #template: Record<string, SlotValue>
  readonly #names: readonly string[]
  /** Whether a row without a readable day cannot be data; else every row is looked at for sums and headers. */
  readonly daysTell: boolean
  readonly #blocks: readonly { readonly slot: Slot; readonly names: readonly string[] }[]

  constructor(context: FileContext, binding: Binding, tally: Tally, sink: { entries: Entry[] }) {
    const { profile, options, text } = context
    this.#context = context
    this.binding = binding
    this.#tally = tally
    this.#sink = sink
    this.slots = makeSlots(profile, binding, options)
    this.width = lastNamed(binding.headers) + 1
    this.widest = binding.headers.length
    this.#issues = new RowIssues(context.place, context.encodingName, tally.codes)
    this.#values = new RowValues(this.slots, text, this.#issues, options, !context.isWorkbook)
    this.#spans = new RowSpans(this.slots, this.#issues)
    this.#checks = rowChecks(profile, this.slots)
    const unique = (profile.unique ?? []).flatMap(
      (name) => this.slots.find((slot) => slot.name === name) ?? [],
    )
    const isBound =
      unique.length > 0 && unique.every(({ column, field }) => column >= 0 || field.from === 'block')
    this.keys = isBound ? new RowKeys(unique, this.#issues) : undefined
    this.#names = this.slots.map(({ name }) => name)
    this.#template = Object.fromEntries(this.#names.map((name) => [name, null]))
    const days = this.slots.filter(({ type }) => type === 'date' || type === 'stamp' || type === 'month')
    this.daysTell = days.some(({ needsValue, column }) => needsValue && column >= 0)
    this.#blocks = this.slots
      .filter(({ field }) => field.from === 'block')
      .map((slot) => ({ slot, names: slot.field.aliases.map(normaliseHeader) }))
  }

  /** Takes one row that is not empty. */
  put(view: RowView, turned?: Turned): void {
    this.#issues.begin(view.line, turned)
    const fault = faults[view.fault]
    if (fault !== undefined) {
      this.#issues.error(fault, null)
      this.#reject(view)
      return
    }
    const fits = this.#fits(view)
    if (fits && (this.daysTell || !this.#passOver(view))) {
      this.#values.read(view)
      const { values } = this.#values
      this.#spans.apply(values, this.#values.dated)
      if (this.#issues.errors === 0) this.#accept(view, values)
      else if (!this.#passOver(view)) this.#reject(view)
    } else if (!fits && !this.#passOver(view)) {
      this.#issues.error('cell-count', null, String(view.count), String(this.width))
      this.#reject(view)
    }
  }

  /** Takes a row that was read elsewhere and has the key of an earlier one. */
  putRepeated(view: RowView, earlier: Earlier): void {
    this.#issues.begin(view.line)
    if (this.keys?.tell(earlier) !== 'repeats') this.#reject(view)
    else this.#passRepeated()
  }

  #passRepeated(): void {
    this.#tally.skipped.repeated++
    this.#sink.entries.push({ kind: 'file', issues: this.#issues.take() })
  }

  /** Keeps the values of a line above the header, when it has any; whether it did. */
  putAbove(cells: readonly string[]): boolean {
    let found = false
    for (const [at, cell] of cells.entries()) {
      const key = normaliseHeader(cell)
      if (key === '') continue
      const block = this.#blocks.find(({ names }) => names.includes(key.replace(/:$/, '')))
      const value = cells[at + 1] ?? ''
      if (block === undefined || value.trim() === '') continue
      this.#values.keepAbove(block.slot, value)
      found = true
    }
    return found
  }

  #fits(view: RowView): boolean {
    if (view.count === this.width || this.#context.isWorkbook) return true
    if (view.count < this.width) return false
    for (let cell = this.widest; cell < view.count; cell++) {
      if ((view.starts[cell] as number) < (view.ends[cell] as number)) return false
    }
    return true
  }

  #accept(view: RowView, values: readonly SlotValue[]): void {
    for (const check of this.#checks) check(values, this.#issues)
    if (this.keys !== undefined) {
      if (this.keys.judge(view, values) === 'repeats') {
        this.#passRepeated()
        return
      }
      if (this.#issues.errors > 0) {
        this.#reject(view)
        return
      }
    }
    const record = { ...this.#template }
    fillRecord(record, this.#names, values)
    this.#tally.accepted++
    this.#sink.entries.push({ kind: 'record', line: view.line, record, warnings: this.#issues.take() })
  }

  #reject(view: RowView): void {
    this.#tally.rejected++
    this.#sink.entries.push({
      kind: 'rejected',
      line: view.line,
      cells: textsOf(view, this.#context.text),
      issues: this.#issues.take(),
    })
  }

  /** Whether the row is no data: sums, the header again, a block's name, nothing but spaces. Then it is counted. */
  #passOver(view: RowView): boolean {
    const cells = textsOf(view, this.#context.text)
    const { skipped } = this.#tally
    const first = firstFilled(cells)
    if (first < 0) skipped.blank++
    else if (this.#isTotal(cells, first)) skipped.total++
    else if (repeatsHeader(cells, this.binding.headers)) this.#skipHeader()
    else if (this.#blocks.length > 0 && this.putAbove(cells)) skipped.block++
    else return false
    return true
  }

  #isTotal(cells: readonly string[], first: number): boolean {
    if (isTotalWord(cells[first] ?? '')) return true
    return this.slots.some(
      ({ type, column, needsValue }) =>
        column >= 0 &&
        needsValue &&
        type !== 'number' &&
        type !== 'duration' &&
        isTotalWord(cells[column] ?? ''),
    )
  }

  #skipHeader(): void {
    this.#tally.skipped.header++
    if (this.#blocks.length > 0) return
    const place = { ...this.#context.place, line: this.#issues.line }
    const issues = [readIssue('header-repeated', 'warning', { place })]
    this.#tally.countIssues(issues)
    this.#sink.entries.push({ kind: 'file', issues })
  }

  /** What the columns as wholes are worth telling at the end. */
  finish(): void {
    for (const slot of this.slots) {
      const { evidence } = slot
      const doubt = slot.type === 'duration' && slot.column >= 0 ? evidence.contradiction() : undefined
      this.#issues.begin(0)
      if (slot.unitInHeader !== undefined) {
        this.#issues.warnColumn('notation-in-header', slot, slot.header, slot.unitInHeader)
      }
      if (doubt !== undefined)
        this.#issues.warnColumn('notation-contradicted', slot, doubt.value, doubt.expected)
      if (slot.type === 'duration' && evidence.isCoarse()) this.#issues.warnColumn('duration-coarse', slot)
      const issues = this.#issues.take()
      if (issues.length > 0) this.#sink.entries.push({ kind: 'file', issues })
    }
  }
}

/** The place of the last header that is not empty. */
function lastNamed(headers: readonly string[]): number {
  return headers.findLastIndex((header) => header.trim() !== '')
}
