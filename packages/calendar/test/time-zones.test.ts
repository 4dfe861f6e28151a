import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('print-key-results.ts', import.meta.url))

function keyResultsIn(timeZone: string): { readonly offset: number; readonly results: unknown } {
  const output = execFileSync(process.execPath, ['--conditions=@reform/source', script], {
    env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  return JSON.parse(output)
}

const inUtc = keyResultsIn('UTC')

test('the results are those that the other tests know', () => {
  const results = inUtc.results as readonly unknown[]
  expect(results.slice(-2)).toEqual([96, 36])
  expect(results.at(-3)).toEqual(Array.from({ length: 1067 }, () => true))
})

/** With the minutes by which each differs from UTC at the start of 1970, to see that it was in force. */
test.each([
  ['Asia/Tokyo', -540],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', 660],
])('the same in %s as in UTC', (timeZone, offset) => {
  const there = keyResultsIn(timeZone)
  expect(there.offset).toBe(offset)
  expect(there.results).toEqual(inUtc.results)
})
