import { describe, expect, test } from 'vitest'
import { expectedResults } from './expected.ts'
import { lastLine, readOutcome, tally } from './tally.ts'

const result = (passed: number, failures: readonly string[] = []): string =>
  JSON.stringify({ check: 'x', passed, failed: failures.length, failures })

describe('one result file', () => {
  test('a clean result is read as it stands', () => {
    expect(readOutcome(result(3))).toEqual({ passed: 3, failures: [] })
  })

  test.each([
    ['missing', undefined, 'left no result'],
    ['not JSON', '{"passed": 1', 'left a result that is not JSON'],
    ['null', 'null', 'left a broken result'],
    ['without counts', '{"check":"x"}', 'left a broken result'],
    ['empty', result(0), 'looked at nothing'],
  ])('a result that is %s counts as failed', (_name, text, failure) => {
    expect(readOutcome(text)).toEqual({ passed: 0, failures: [failure] })
  })

  test('failures that are counted but not told are still counted', () => {
    const text = JSON.stringify({ passed: 1, failed: 2, failures: ['a'] })
    expect(readOutcome(text).failures).toHaveLength(2)
  })
})

describe('a report of the unit tests', () => {
  const report = (status: string, extra: object = {}): string =>
    JSON.stringify({
      success: status === 'passed',
      testResults: [
        {
          name: 'a.test.ts',
          status,
          assertionResults: [{ fullName: 'adds', status, failureMessages: ['Error: 1'] }],
        },
      ],
      ...extra,
    })

  test.each([
    ['passed', { passed: 1, failures: [] }],
    ['failed', { passed: 0, failures: ['adds: Error: 1'] }],
    ['skipped', { passed: 0, failures: ['adds: Error: 1'] }],
  ])('a test that is %s', (status, outcome) => {
    expect(readOutcome(report(status))).toEqual(outcome)
  })

  test('a file that does not load is a failure though it holds no tests', () => {
    const text = report('passed', {
      success: false,
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: 'SyntaxError: x\nat', assertionResults: [] },
      ],
    })
    expect(readOutcome(text)).toEqual({ passed: 0, failures: ['a.test.ts: SyntaxError: x'] })
  })

  test('an error outside any test is a failure', () => {
    expect(readOutcome(report('passed', { success: false })).failures).toEqual([
      'the test run ended with an error',
    ])
  })
})

describe('the sum', () => {
  const expected = [
    { check: 'lint', member: '//', file: 'lint.json' },
    { check: 'unit', member: '@reform/a', file: 'a/unit.json' },
  ]
  const read = (file: string): string => result(file === 'lint.json' ? 2 : 5)

  test('adds up what the files say', () => {
    const rows = tally(expected, read, [{ task: '//#lint', exitCode: 0 }])
    expect(lastLine(rows)).toBe('7 passed, 0 failed')
  })

  test('a task that failed over a clean result adds one failure', () => {
    expect(lastLine(tally(expected, read, [{ task: '@reform/a#unit', exitCode: 1 }]))).toBe(
      '7 passed, 1 failed',
    )
  })

  test('a task without a result, such as a build, adds one failure', () => {
    expect(lastLine(tally(expected, read, [{ task: '@reform/a#build', exitCode: 2 }]))).toBe(
      '7 passed, 1 failed',
    )
  })

  test('a task that never ran adds one failure', () => {
    const rows = tally(expected, read, [{ task: '@reform/a#build', exitCode: undefined }])
    expect(rows.at(-1)?.failures).toEqual(['ended with exit code unknown'])
  })

  test('a missing file is a failure of its own, and its exit code is not counted twice', () => {
    const rows = tally(expected, () => undefined, [{ task: '//#lint', exitCode: 1 }])
    expect(lastLine(rows)).toBe('0 passed, 2 failed')
  })
})

describe('which results are expected', () => {
  const turbo = {
    tasks: {
      build: { outputs: ['dist/**'] },
      unit: { outputs: ['.results/unit.json'] },
      '//#lint': { outputs: ['.results/lint.json'] },
      '@reform/a#extra': { outputs: ['.results/extra.json'] },
    },
  }
  const scripts = { lint: 'x', unit: 'x', extra: 'x', build: 'x' }
  const members = [
    { folder: 'packages/a', manifest: { name: '@reform/a', scripts } },
    { folder: 'packages/b', manifest: { name: '@reform/b', scripts } },
    { folder: 'packages/c', manifest: { name: '@reform/c', scripts: { build: 'x' } } },
  ]

  test('every member that has the script of a task with a result', () => {
    expect(expectedResults(turbo, { name: 'root', scripts }, members)).toEqual([
      { check: 'unit', member: '@reform/a', file: 'packages/a/.results/unit.json' },
      { check: 'unit', member: '@reform/b', file: 'packages/b/.results/unit.json' },
      { check: 'lint', member: '//', file: '.results/lint.json' },
      { check: 'extra', member: '@reform/a', file: 'packages/a/.results/extra.json' },
    ])
  })
})
