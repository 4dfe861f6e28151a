import type { Outcome } from './outcome.ts'

/** A result file that the run must leave behind. */
export interface Expected {
  readonly check: string
  readonly member: string
  readonly file: string
}

/** Where turbo ran a task and how it ended. */
export interface TaskEnd {
  readonly task: string
  readonly exitCode: number | undefined
}

/** One expected result with what was found in its file. */
export interface Row extends Expected, Outcome {}

interface VitestReport {
  readonly success?: boolean
  readonly numPassedTests?: number
  readonly testResults?: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults?: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

const firstLine = (text: string | undefined): string => (text ?? '').split('\n')[0] ?? ''

function fromVitest(report: VitestReport): Outcome {
  const failures: string[] = []
  let passed = 0
  for (const file of report.testResults ?? []) {
    const tests = file.assertionResults ?? []
    for (const test of tests) {
      if (test.status === 'passed') passed += 1
      else failures.push(`${test.fullName}: ${firstLine(test.failureMessages?.[0]) || test.status}`)
    }
    if (file.status !== 'passed' && tests.every((test) => test.status === 'passed')) {
      failures.push(`${file.name}: ${firstLine(file.message) || file.status}`)
    }
  }
  if (report.success !== true && failures.length === 0) failures.push('the test run ended with an error')
  return { passed, failures }
}

/** Reads one result file. A file that is missing, broken or that counted nothing is a failure, never silence. */
export function readOutcome(text: string | undefined): Outcome {
  if (text === undefined) return { passed: 0, failures: ['left no result'] }
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch {
    return { passed: 0, failures: ['left a result that is not JSON'] }
  }
  if (typeof record !== 'object' || record === null) return { passed: 0, failures: ['left a broken result'] }
  const outcome = 'testResults' in record ? fromVitest(record as VitestReport) : fromRecord(record)
  if (outcome.passed + outcome.failures.length === 0) return { passed: 0, failures: ['looked at nothing'] }
  return outcome
}

function fromRecord(record: object): Outcome {
  const { passed, failed, failures } = record as { passed?: unknown; failed?: unknown; failures?: unknown }
  if (typeof passed !== 'number' || typeof failed !== 'number' || !Array.isArray(failures)) {
    return { passed: 0, failures: ['left a broken result'] }
  }
  const lines = failures.map(String)
  while (lines.length < failed) lines.push('failed without a word')
  return { passed, failures: lines }
}

/**
 * Joins the result files with how the tasks ended. A task that failed although its result is clean, or that has
 * no result at all (a build), adds one failure.
 */
export function tally(
  expected: readonly Expected[],
  read: (file: string) => string | undefined,
  ends: readonly TaskEnd[],
): readonly Row[] {
  const rows: Row[] = expected.map((entry) => ({ ...entry, ...readOutcome(read(entry.file)) }))
  for (const end of ends) {
    if (end.exitCode === 0) continue
    const index = rows.findIndex((row) => `${row.member}#${row.check}` === end.task)
    const row = rows[index]
    const failure = `ended with exit code ${end.exitCode ?? 'unknown'}`
    if (row === undefined) {
      const [member = '', check = ''] = end.task.split('#')
      rows.push({ check, member, file: '', passed: 0, failures: [failure] })
    } else if (row.failures.length === 0) {
      rows[index] = { ...row, failures: [failure] }
    }
  }
  return rows
}

/** The last line of the test command. */
export function lastLine(rows: readonly Row[]): string {
  const passed = rows.reduce((sum, row) => sum + row.passed, 0)
  const failed = rows.reduce((sum, row) => sum + row.failures.length, 0)
  return `${passed} passed, ${failed} failed`
}
