import { formatIsoDate } from '@reform/calendar'
import { type DataIssue, type DataIssueCode, issueOf } from '../issue.ts'
import { expiryOf, mayStartOn } from '../retention/expiry.ts'
import { totalYears } from '../retention/retention.ts'
import { isWholeCount } from '../whole.ts'
import type { RegisterRow, SideRow } from './row.ts'

/** A register after its check: rows given = accepted + rejected. */
export type CheckedRegister = {
  readonly accepted: readonly RegisterRow[]
  readonly rejected: readonly RegisterRow[]
  readonly side: ReadonlyMap<string, SideRow>
  readonly issues: readonly DataIssue[]
}

/**
 * A register with its side table, checked row by row and across rows: ids that repeat, 常用 with an expiry, expiry
 * dates that are not those of start and period, page counts that are none, side rows that belong to no row.
 *
 * The first of rows with one id is accepted, the others are rejected; everything else stays and is named.
 *
 * @example
 * ```ts
 * checkRegister([], [{ id: 'x' }]).issues.map((one) => one.code) // => ['unknownDocument']
 * ```
 */
export function checkRegister(
  rows: readonly RegisterRow[],
  sideRows: readonly SideRow[] = [],
): CheckedRegister {
  const issues: DataIssue[] = []
  const accepted = new Map<string, RegisterRow>()
  const rejected: RegisterRow[] = []
  const side = new Map<string, SideRow>()
  for (const [index, one] of sideRows.entries()) {
    if (side.has(one.id)) issues.push(at('duplicateId', ['side', index, 'id'], one.id, 'rejected', one.id))
    else side.set(one.id, one)
  }
  for (const [index, row] of rows.entries()) {
    if (accepted.has(row.id)) {
      rejected.push(row)
      issues.push(at('duplicateId', ['rows', index, 'id'], row.id, 'rejected', row.id))
      continue
    }
    accepted.set(row.id, row)
    issues.push(...rowIssues(row, side.get(row.id), index))
  }
  for (const [index, one] of sideRows.entries()) {
    if (!accepted.has(one.id)) issues.push(at('unknownDocument', ['side', index, 'id'], one.id, 'rejected'))
    issues.push(...sideIssues(one, index))
  }
  return { accepted: [...accepted.values()], rejected, side, issues }
}

function at(
  code: DataIssueCode,
  path: DataIssue['path'],
  id: string,
  effect: DataIssue['effect'] = 'doubt',
  detail = '',
): DataIssue {
  return issueOf(code, { path, id, effect }, detail)
}

function rowIssues(row: RegisterRow, side: SideRow | undefined, index: number): readonly DataIssue[] {
  const { id, startsOn, expiresOn, retention, disposition } = row
  const found: DataIssue[] = []
  const doubt = (code: DataIssueCode, field: string, detail = ''): void => {
    found.push(at(code, ['rows', index, field], id, 'doubt', detail))
  }
  if (retention.kind === 'permanentUse' && expiresOn !== null) doubt('permanentWithExpiry', 'expiresOn')
  if (startsOn !== null && expiresOn !== null && expiresOn < startsOn) doubt('expiryBeforeStart', 'expiresOn')
  if (side?.historical === true && disposition === 'dispose') doubt('historicalDisposed', 'disposition')
  if (side?.madeOn !== undefined && startsOn !== null && !mayStart(row, side.madeOn)) {
    doubt('startOutOfRange', 'startsOn')
  }
  if (startsOn === null || !('years' in retention)) return found
  const expected = formatIsoDate(expiryOf(startsOn, totalYears(retention)))
  if (expiresOn === null) doubt('expiryMissing', 'expiresOn', expected)
  else if (formatIsoDate(expiresOn) !== expected) doubt('expiryMismatch', 'expiresOn', expected)
  return found
}

/** Event-based periods start when the event says so. */
function mayStart({ startsOn, retention }: RegisterRow, madeOn: SideRow['madeOn']): boolean {
  if (madeOn === undefined || startsOn === null || retention.kind === 'afterEvent') return true
  return mayStartOn(madeOn, startsOn)
}

function sideIssues(side: SideRow, index: number): readonly DataIssue[] {
  const { id, pages, electronicPages, madeOn, scannedOn } = side
  const found: DataIssue[] = []
  for (const [field, count] of Object.entries({ pages, electronicPages })) {
    if (count === undefined || isWholeCount(count)) continue
    const code = count < 0 ? 'negativePages' : 'notANumber'
    found.push(at(code, ['side', index, field], id, 'valueUnknown', String(count)))
  }
  if (pages !== undefined && electronicPages !== undefined && electronicPages > pages) {
    found.push(at('morePagesThanAll', ['side', index, 'electronicPages'], id, 'valueUnknown'))
  }
  if (madeOn !== undefined && scannedOn !== undefined && scannedOn < madeOn) {
    found.push(at('beforeCreation', ['side', index, 'scannedOn'], id, 'valueUnknown'))
  }
  return found
}
