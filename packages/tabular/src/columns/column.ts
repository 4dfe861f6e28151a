import type { Field, Profile } from '../read/profile.ts'
import type { ReadIssue } from '../read/read-issue.ts'
import type { ReadEntry, ReadReport } from '../read/reading.ts'
import type { TimeRange } from '../read/record.ts'

/** Stands in a column of whole numbers or flags for a cell without a value. */
export const missing = -2_147_483_648

/** Stands in a column of words for a cell without a value. */
export const noWord = -1

/** Days, months, minutes: whole numbers, or {@link missing}. */
export type WholeColumn = { readonly kind: 'whole'; readonly values: Int32Array }

/** Numbers and stamps; `NaN` where there is none. */
export type NumberColumn = { readonly kind: 'number'; readonly values: Float64Array }

/** Words by their places in `words`; {@link noWord} where there is none. */
export type WordColumn = {
  readonly kind: 'word'
  readonly values: Int32Array
  /**
   * Each word once. Of codes and words the same array in every batch, which grows as the file goes on, so that a
   * place means the same in all batches; of free texts those of the batch alone.
   */
  readonly words: readonly string[]
}

/** Yes 1, no 0, or {@link missing}. */
export type FlagColumn = { readonly kind: 'flag'; readonly values: Int32Array }

/** Stretches of the day; `null` where there are none. */
export type RangesColumn = {
  readonly kind: 'ranges'
  readonly values: readonly (readonly TimeRange[] | null)[]
}

/** The values of one field, row by row. */
export type Column = WholeColumn | NumberColumn | WordColumn | FlagColumn | RangesColumn

/** The column that a field gives. */
export type ColumnOf<F extends Field> = F extends { readonly type: 'text' | 'code' | 'mark' | 'word' }
  ? WordColumn
  : F extends { readonly type: 'number' | 'stamp' }
    ? NumberColumn
    : F extends { readonly type: 'flag' }
      ? FlagColumn
      : F extends { readonly type: 'ranges' }
        ? RangesColumn
        : WholeColumn

/** The columns of the fields of a profile. */
export type ColumnsOf<P extends Profile> = {
  readonly [Name in keyof P['fields']]: ColumnOf<P['fields'][Name]>
}

/** What there is to say beside the values: rejected rows, the file as a whole, and accepted rows with warnings. */
export type ColumnEntry =
  | Exclude<ReadEntry<never>, { readonly kind: 'record' }>
  | {
      readonly kind: 'warned'
      readonly line: number
      /** The place of the row in the batch. */
      readonly row: number
      readonly warnings: readonly ReadIssue[]
    }

/**
 * Some of the accepted rows of a file as columns, in the order of the file. The arrays are used again: they hold
 * these values until the next batch is asked for.
 */
export type ColumnBatch<Columns = { readonly [field: string]: Column }> = {
  readonly rows: number
  /** The physical line on which each row begins. */
  readonly lines: Int32Array
  readonly columns: Columns
  /** In the order of the file. */
  readonly entries: readonly ColumnEntry[]
}

/** Batches as they come; `report` may be asked at any time. A reading can be gone through once. */
export type ColumnReading<Columns = { readonly [field: string]: Column }> = AsyncIterable<
  ColumnBatch<Columns>
> & {
  /** What is known of the file so far. */
  readonly report: () => ReadReport
}

/** The kind of column that a field of a type gives. */
export function columnKind(type: Field['type']): Column['kind'] {
  if (type === 'text' || type === 'code' || type === 'mark' || type === 'word') return 'word'
  if (type === 'number' || type === 'stamp') return 'number'
  return type === 'flag' || type === 'ranges' ? type : 'whole'
}

/** Whether the places of words mean the same in every batch. */
export function hasWordsOfFile(type: Field['type']): boolean {
  return type === 'code' || type === 'word' || type === 'mark'
}
