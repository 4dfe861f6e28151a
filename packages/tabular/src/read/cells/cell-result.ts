import type { ReadIssueCode } from '../read-issue.ts'

/** Something worth knowing about a cell that was read; `expected` is what it was read as. */
export type CellWarning = { readonly code: ReadIssueCode; readonly expected?: string }

/**
 * What a cell says, or why it is rejected. `null` is a cell without a value; when it holds a mark for that (`-`,
 * `#N/A`, `未入力`), a warning says so.
 */
export type CellResult<Value> =
  | { readonly ok: true; readonly value: Value | null; readonly warnings: readonly CellWarning[] }
  | { readonly ok: false; readonly code: ReadIssueCode; readonly expected?: string }

const none: readonly CellWarning[] = Object.freeze([])

/** A value, with or without warnings. */
export function value<Value>(of: Value | null, warnings: readonly CellWarning[] = none): CellResult<Value> {
  return { ok: true, value: of, warnings }
}

/** A cell that is rejected. */
export function refused(code: ReadIssueCode, expected?: string): CellResult<never> {
  return expected === undefined ? { ok: false, code } : { ok: false, code, expected }
}
