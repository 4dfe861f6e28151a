import type { ReadFile } from '@reform/indicators'
import type { Bilingual } from '../../../language.ts'

/** A row or a cell that could not be read, with its place and the reason. */
export interface RejectedRow {
  readonly file: string
  readonly line: number
  readonly code: string
  /** The whole row is lost, or one answer in it. */
  readonly effect: 'row' | 'cell'
  /** Place and reason as one text. */
  readonly message: Bilingual
}

/** What is said about a file and not about a row of it. */
export interface FileNote {
  readonly file: string
  readonly isRefusal: boolean
  readonly message: Bilingual
}

/** What a reader makes of a file, beside what the path says of it. */
export interface FileRead {
  readonly rows: ReadFile['rows']
  readonly rejected: ReadFile['rejected']
  readonly refused: boolean
  readonly material: ReadFile['material']
  readonly rejectedRows: readonly RejectedRow[]
  readonly notes: readonly FileNote[]
}
