import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a check found: how many statements held, and one line for each that did not. */
export interface Outcome {
  readonly passed: number
  readonly failures: readonly string[]
}

/** Collects statements one by one, so that a check counts what it looked at and not only what it disliked. */
export class Ledger implements Outcome {
  passed = 0
  readonly failures: string[] = []

  expect(holds: boolean, failure: string | (() => string)): void {
    if (holds) this.passed += 1
    else this.failures.push(typeof failure === 'string' ? failure : failure())
  }

  /** One statement that holds when `problems` is empty; otherwise every problem is a failure of its own. */
  expectNone(problems: readonly string[]): void {
    if (problems.length === 0) this.passed += 1
    else this.failures.push(...problems)
  }

  add(other: Outcome): void {
    this.passed += other.passed
    this.failures.push(...other.failures)
  }
}

/** Writes `.results/<check>.json` in `folder`, the file that the last line of the test command is made from. */
export function writeOutcome(folder: string, check: string, outcome: Outcome): void {
  mkdirSync(join(folder, '.results'), { recursive: true })
  const { passed, failures } = outcome
  const record = { check, passed, failed: failures.length, failures }
  writeFileSync(join(folder, '.results', `${check}.json`), `${JSON.stringify(record, null, 2)}\n`)
}
