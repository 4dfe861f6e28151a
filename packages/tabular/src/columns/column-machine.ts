import type { RowView } from '../read/csv/row-view.ts'
import type { Machine } from '../read/drive.ts'
import type { ReadFacts, ReadIssueCode } from '../read/read-issue.ts'
import type { ColumnReport } from '../read/reading.ts'
import type { RecordMachine } from '../read/rows/record-machine.ts'
import { BatchMaker } from './batch-maker.ts'
import type { ColumnBatch } from './column.ts'

/** The ordinary reader, which gives columns instead of entries. */
export class ColumnMachine implements Machine<ColumnBatch> {
  readonly records: RecordMachine
  readonly #fields: readonly string[] | undefined
  #maker: BatchMaker | undefined

  constructor(records: RecordMachine, fields: readonly string[] | undefined) {
    this.records = records
    this.#fields = fields
  }

  /** Makes the batches, once it is known which columns there are. */
  get maker(): BatchMaker {
    if (this.#maker === undefined || this.#maker.slots !== this.records.slots) {
      this.#maker = new BatchMaker(this.records.slots, this.#fields)
    }
    return this.#maker
  }

  get waiting(): number {
    return this.records.waiting
  }

  get refused(): boolean {
    return this.records.refused
  }

  get columns(): readonly ColumnReport[] {
    return this.records.columns
  }

  get missingFields(): readonly string[] {
    return this.records.missingFields
  }

  take(): readonly ColumnBatch[] {
    return [this.maker.ordinary(this.records.take())]
  }

  put(view: RowView): void {
    this.records.put(view)
  }

  finish(): void {
    this.records.finish()
  }

  refuse(code: ReadIssueCode, facts: ReadFacts): void {
    this.records.refuse(code, facts)
  }
}
