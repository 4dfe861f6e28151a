import { columnLetters } from '../../address.ts'
import { CellText } from '../bytes/cell-text.ts'
import type { RowView } from '../csv/row-view.ts'
import { rowFault } from '../csv/row-view.ts'
import { type FoundHeader, HeaderSeeker, isSound } from '../header/header-seeker.ts'
import { matchHeaders, namesOf } from '../header/match-headers.ts'
import type { ReadLimits } from '../options.ts'
import { type ReadFacts, type ReadIssueCode, readIssue } from '../read-issue.ts'
import type { ColumnReport, ReadEntry } from '../reading.ts'
import { DataRows, type FileContext } from './data-rows.ts'
import { columnReports, type Slot, type SlotValue } from './slots.ts'
import type { Tally } from './tally.ts'
import { textsOf } from './texts-of.ts'
import { TurnedTable } from './turned-table.ts'

type Entry = ReadEntry<Record<string, SlotValue>>

/**
 * From rows to entries: looks for the header, binds the columns, reads the data. Knows nothing of where rows come
 * from; whoever has a `RowView` can push it.
 */
export class RecordMachine {
  columns: readonly ColumnReport[] = []
  missingFields: readonly string[] = []
  /** Whether nothing more is to be read. */
  refused = false
  readonly #context: FileContext
  readonly #tally: Tally
  readonly #limits: ReadLimits
  readonly #seeker: HeaderSeeker
  readonly #turned: TurnedTable | undefined
  #data: DataRows | undefined
  #leading: number
  #rows = 0
  readonly #sink: { entries: Entry[] } = { entries: [] }

  constructor(context: FileContext, tally: Tally, limits: ReadLimits) {
    const { profile } = context
    this.#context = context
    this.#tally = tally
    this.#limits = limits
    this.#seeker = new HeaderSeeker(profile)
    this.#turned =
      profile.orientation === 'columns' ? new TurnedTable(profile, limits.transposedCells) : undefined
    this.#leading = profile.header.kind === 'none' ? (profile.header.leading ?? 0) : 0
    if (profile.header.kind === 'none') this.#bindByPosition(profile.header.columns)
  }

  /** Whether entries are waiting. */
  get waiting(): number {
    return this.#sink.entries.length
  }

  /** What reads the rows of data; undefined until the columns are known, and for a table on its side. */
  get data(): DataRows | undefined {
    return this.#turned === undefined && this.#leading === 0 ? this.#data : undefined
  }

  /** The fields of the records; none until the columns are known. */
  get slots(): readonly Slot[] {
    return this.#data?.slots ?? []
  }

  /** How many more rows may come. */
  get room(): number {
    return this.#limits.rows - this.#rows
  }

  /** Counts rows that were read elsewhere, and those of them that are records. */
  countRows(rows: number, accepted: number): void {
    this.#rows += rows
    this.#tally.accepted += accepted
  }

  /** The entries so far; they are handed over. */
  take(): readonly Entry[] {
    const { entries } = this.#sink
    this.#sink.entries = []
    return entries
  }

  /** Takes the next row of the file. */
  put(view: RowView): void {
    if (this.refused) return
    if (++this.#rows > this.#limits.rows) {
      this.refuse('too-many-rows', { place: { line: view.line }, expected: String(this.#limits.rows) })
      return
    }
    if (isBlank(view)) this.#tally.skipped.blank++
    else if (this.#turned !== undefined) this.#putTurned(this.#turned, view)
    else if (this.#leading > 0) {
      this.#leading--
      this.#tally.skipped.aboveHeader++
    } else if (this.#data !== undefined) {
      this.#data.put(view)
    } else this.#seek(view)
  }

  /** Says that there are no more rows. */
  finish(): void {
    if (this.refused) return
    if (this.#turned !== undefined) this.#finishTurned(this.#turned)
    else if (this.#data === undefined) this.#lackHeader()
    if (this.refused) return
    this.#data?.finish()
    const { accepted, rejected } = this.#tally
    if (accepted + rejected === 0) this.#tell('no-rows', 'error', { place: {} })
  }

  /** Stops the reading for a reason that is about the file. */
  refuse(code: ReadIssueCode, facts: ReadFacts): void {
    this.refused = true
    this.#tell(code, 'error', facts)
  }

  #tell(code: ReadIssueCode, severity: 'error' | 'warning', facts: ReadFacts): void {
    const place = { ...this.#context.place, ...facts.place }
    const issues = [readIssue(code, severity, { ...facts, place })]
    this.#tally.countIssues(issues)
    this.#sink.entries.push({ kind: 'file', issues })
  }

  #bindByPosition(names: readonly (string | null)[]): void {
    const headers = names.map((name) => name ?? '')
    const columns: Record<string, readonly number[]> = {}
    for (const [index, name] of names.entries()) if (name !== null) columns[name] = [index]
    this.#bind({ headers, columns, missing: [] })
  }

  #bind(found: {
    readonly headers: readonly string[]
    readonly columns: { readonly [field: string]: readonly number[] }
    readonly missing: readonly string[]
  }): DataRows {
    const { headers, columns } = found
    // A turned table is held as texts.
    const text = this.#turned === undefined ? this.#context.text : new CellText('utf-8')
    const data = new DataRows({ ...this.#context, text }, { headers, columns }, this.#tally, this.#sink)
    this.columns = columnReports(data.slots, headers)
    this.missingFields = found.missing
    this.#data = data
    return data
  }

  #seek(view: RowView): void {
    if (view.fault !== rowFault.none && view.fault !== rowFault.quoteMalformed) {
      const code = view.fault === rowFault.nul ? 'nul-byte' : 'quote-open'
      this.refuse(code, { place: { line: view.line } })
      return
    }
    const found = this.#seeker.put({ line: view.line, cells: textsOf(view, this.#context.text) })
    if (found !== undefined) this.#takeHeader(found)
    else if (this.#seeker.rows.length >= this.#limits.headerRows) this.#lackHeader()
  }

  #takeHeader(found: FoundHeader): void {
    const { headers, match, rows } = found
    const data = this.#bind({ headers, columns: match.columns, missing: match.missing })
    const above = this.#seeker.rows.slice(0, -rows)
    for (const { cells } of above) {
      if (data.putAbove(cells)) this.#tally.skipped.block++
      else this.#tally.skipped.aboveHeader++
    }
    this.#tally.skipped.header += rows
  }

  #lackHeader(): void {
    const { rows, best } = this.#seeker
    if (rows.length === 0) {
      this.#tell('no-rows', 'error', { place: {} })
      this.refused = true
      return
    }
    this.#tally.skipped.aboveHeader += rows.length
    this.#nameHeaderProblems(best)
  }

  #nameHeaderProblems(best: FoundHeader | undefined): void {
    const { profile } = this.#context
    if (best === undefined || best.match.matched === 0) {
      const needed = Object.values(profile.fields).filter(({ required }) => required !== undefined)
      const names = needed.flatMap((field) => namesOf(field).map(([name]) => name ?? '')).join('、')
      this.refuse('header-not-found', { place: {}, expected: names })
      return
    }
    for (const { code, name, field, expected } of matchHeaders(best.headers, profile).problems) {
      const place = { line: best.line, header: name, field }
      this.refuse(code, { place, value: name, ...(expected === undefined ? {} : { expected }) })
    }
  }

  #putTurned(turned: TurnedTable, view: RowView): void {
    if (turned.put({ line: view.line, cells: textsOf(view, this.#context.text) })) return
    this.refuse('too-many-cells', {
      place: { line: view.line },
      expected: String(this.#limits.transposedCells),
    })
  }

  #finishTurned(turned: TurnedTable): void {
    const found = turned.find()
    if (found === undefined || !isSound(found.match)) {
      this.#tally.skipped.aboveHeader += turned.rows.length
      if (turned.rows.length === 0) this.refuse('no-rows', { place: {} })
      else this.#nameHeaderProblems(found)
      return
    }
    const { headers, match } = found
    const data = this.#bind({ headers, columns: match.columns, missing: match.missing })
    this.columns = this.columns.map((column, index) => ({
      ...column,
      letters: columnLetters(found.column + 1),
      header: headers[index] ?? '',
    }))
    this.#tally.skipped.header++
    for (const { view, column } of turned.records(found.column)) {
      if (isBlank(view)) this.#tally.skipped.blank++
      else data.put(view, { lines: turned.rows.map(({ line }) => line), column })
    }
  }
}

function isBlank(view: RowView): boolean {
  if (view.fault !== rowFault.none) return false
  for (let cell = 0; cell < view.count; cell++) {
    if ((view.starts[cell] as number) < (view.ends[cell] as number)) return false
  }
  return true
}
