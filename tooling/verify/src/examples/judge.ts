import { Ledger, type Outcome } from '../outcome.ts'
import type { Prepared } from './prepare.ts'

/** What running one module gave back. */
export interface RunResult {
  readonly values: readonly { readonly id: number; readonly value: string }[]
  readonly error?: { readonly message: string; readonly stack: string }
}

/** Compares what an example promised with what it did. */
export function judge({ example, promises, problems }: Prepared, result: RunResult, label = ''): Outcome {
  const ledger = new Ledger()
  ledger.failures.push(...problems)
  const place = (line: number): string => `${example.file}:${line}:${label === '' ? '' : ` (${label})`}`
  if (example.origin === 'docstring' && promises.length === 0 && problems.length === 0) {
    ledger.expect(false, `${place(example.line)} the example shows no result (// => …)`)
  }
  if (result.error !== undefined) {
    ledger.expect(false, `${place(thrownAt(example.line, result.error.stack))} ${result.error.message}`)
  }
  for (const [id, { line, expected }] of promises.entries()) {
    const got = result.values.filter((one) => one.id === id)
    const wrong = got.find(({ value }) => value !== expected)
    if (wrong !== undefined) ledger.expect(false, `${place(line)} expected ${expected}, got ${wrong.value}`)
    else if (got.length > 0) ledger.expect(true, '')
    else if (result.error === undefined) ledger.expect(false, `${place(line)} the result was never reached`)
  }
  if (promises.length === 0 && ledger.failures.length === 0) ledger.expect(true, '')
  return ledger
}

/** Line n of an example is line n + 1 of its module. */
function thrownAt(firstLine: number, stack: string): number {
  const line = /example-\d+\.\w+:(\d+)/.exec(stack)?.[1]
  return line === undefined ? firstLine : firstLine + Math.max(0, Number(line) - 2)
}
