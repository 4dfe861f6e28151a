import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkFixture } from './fixtures.ts'

const data = 'a,b\n1,2\n'
const sum = createHash('sha256').update(data).digest('hex')
const readme = `# Things\n\nSource: the office. Terms: free use.\n\n| File | SHA-256 |\n|---|---|\n| \`things.csv\` | \`${sum}\` |\n`

const failuresOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkFixture({
    name: 'things',
    files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  }).failures

test.each([
  ['a table', readme],
  ['lines of sha256sum', `Source: x. Licence: y.\n\n    ${sum}  things.csv\n`],
  ['upper case', readme.replace(sum, sum.toUpperCase())],
])('a fixture with source, terms and sums passes: %s', (_name, text) => {
  expect(failuresOf({ 'README.md': text, 'things.csv': data })).toEqual([])
})

test('files in folders are named by their path', () => {
  const text = readme.replace('things.csv', 'deep/things.csv')
  expect(failuresOf({ 'README.md': text, 'deep/things.csv': data })).toEqual([])
})

describe('what is missing is named', () => {
  test.each<[string, Record<string, string>, string]>([
    ['README', { 'things.csv': data }, 'has no README.md'],
    [
      'source',
      { 'README.md': readme.replace('Source', 'From'), 'things.csv': data },
      'does not name the source',
    ],
    ['terms', { 'README.md': readme.replace('Terms', 'Use'), 'things.csv': data }, 'does not name the terms'],
    [
      'sum',
      { 'README.md': readme, 'things.csv': data, 'more.csv': data },
      'more.csv: the README states no SHA-256',
    ],
    ['right sum', { 'README.md': readme, 'things.csv': `${data}3,4\n` }, 'the README says'],
    ['file', { 'README.md': readme }, 'states a SHA-256 for things.csv, which is not there'],
  ])('the %s', (_name, files, reason) => {
    expect(failuresOf(files)).toEqual([expect.stringContaining(reason)])
  })
})
