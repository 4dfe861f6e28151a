import { exclusionReasons } from '../register/exclusion.ts'
import { type Medium, media } from '../register/medium.ts'
import { isWholeCount } from '../whole.ts'
import { type DayColumn, type DocumentColumns, noDay, type WordColumn } from './document-columns.ts'

/** What is wrong with a value of a row, by code; the row is used without the value. */
export type RowDoubt =
  | 'beforeCreation'
  | 'afterLeaving'
  | 'exclusionIncomplete'
  | 'unknownReason'
  | 'badCount'

/** One row, its words as numbers and what cannot be used left out; filled anew for each row. */
export type DocumentRow = {
  department: number
  madeOn: number
  isCreated: boolean
  /** Place among `media`. */
  medium: number
  scannedOn: number
  /** A decision that lacks nothing; `noDay` where there is none. */
  approvedOn: number
  isDeferred: boolean
  reincludedOn: number
  leftOn: number
  /** -1 where they are not known. */
  pages: number
  electronicPages: number
  underOneYear: boolean
}

/** For the words of one column what they mean, looked up once for each word. */
function meanings(
  column: WordColumn | undefined,
  meaning: (word: string) => number,
): (row: number) => number {
  if (column === undefined) return () => -1
  const { values, words } = column
  const known: number[] = []
  return (row) => {
    const place = values[row] ?? -1
    if (place < 0) return -1
    let found = known[place]
    if (found === undefined) {
      found = meaning(words[place] ?? '')
      known[place] = found
    }
    return found
  }
}

const mediumPlace = (word: string): number => {
  const place = media.indexOf(word as Medium)
  return place < 0 ? media.indexOf('unknown') : place
}

/** 0 leaves the denominator, 1 is deferred, -2 is no reason. */
function reasonKind(word: string): number {
  const found = exclusionReasons.find(({ reason }) => reason === word)
  if (found === undefined) return -2
  return found.kind === 'excluded' ? 0 : 1
}

const days = (column: DayColumn | undefined): ((row: number) => number) => {
  if (column === undefined) return () => noDay
  const { values } = column
  return (row) => values[row] ?? noDay
}

/** Reads the rows of a batch one by one into the same record; `doubt` is told what is left out. */
export function rowReader(
  { columns }: DocumentColumns,
  doubt: (code: RowDoubt, row: number) => void,
): (row: number) => DocumentRow {
  const acquisition = meanings(columns.acquisition, (word) => (word === 'obtained' ? 1 : 0))
  const medium = meanings(columns.medium, mediumPlace)
  const reason = meanings(columns.reason, reasonKind)
  const approver = meanings(columns.approver, (word) => (word === '' ? -1 : 1))
  const scope = meanings(columns.scope, () => 1)
  const [scannedOn, approvedOn, reviewOn] = [columns.scannedOn, columns.approvedOn, columns.reviewOn].map(
    days,
  )
  const [reincludedOn, leftOn] = [columns.reincludedOn, columns.leftOn].map(days)
  const unknown = media.indexOf('unknown')
  const record: DocumentRow = {
    department: -1,
    madeOn: 0,
    isCreated: true,
    medium: unknown,
    scannedOn: noDay,
    approvedOn: noDay,
    isDeferred: false,
    reincludedOn: noDay,
    leftOn: noDay,
    pages: -1,
    electronicPages: -1,
    underOneYear: false,
  }
  const count = (value: number | undefined, row: number): number => {
    if (value === undefined || Number.isNaN(value)) return -1
    if (isWholeCount(value)) return value
    doubt('badCount', row)
    return -1
  }
  const within = (on: number, row: number): number => {
    if (on === noDay || on >= record.madeOn) return on
    doubt('beforeCreation', row)
    return noDay
  }
  const decided = (row: number): number => {
    const on = approvedOn?.(row) ?? noDay
    const kind = reason(row)
    if (on === noDay && kind === -1) return noDay
    if (on === noDay || kind === -1 || approver(row) < 0 || scope(row) < 0 || reviewOn?.(row) === noDay) {
      doubt('exclusionIncomplete', row)
      return noDay
    }
    if (kind === -2) doubt('unknownReason', row)
    record.isDeferred = kind === 1
    return kind === -2 ? noDay : within(on, row)
  }
  return (row) => {
    record.department = columns.department.values[row] ?? -1
    record.madeOn = columns.madeOn.values[row] ?? noDay
    record.isCreated = acquisition(row) !== 1
    const found = medium(row)
    record.medium = found < 0 ? unknown : found
    record.leftOn = within(leftOn?.(row) ?? noDay, row)
    record.scannedOn = within(scannedOn?.(row) ?? noDay, row)
    record.approvedOn = decided(row)
    record.reincludedOn = within(reincludedOn?.(row) ?? noDay, row)
    record.pages = count(columns.pages?.values[row], row)
    record.electronicPages = count(columns.electronicPages?.values[row], row)
    if (record.pages >= 0 && record.electronicPages > record.pages) {
      doubt('badCount', row)
      record.electronicPages = -1
    }
    record.underOneYear = columns.underOneYear?.values[row] === 1
    return record
  }
}
