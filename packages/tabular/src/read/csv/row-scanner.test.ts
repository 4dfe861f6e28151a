import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LimitExceeded, RowScanner } from './row-scanner.ts'
import { rowFault } from './row-view.ts'

const limits = { rowBytes: 1 << 20, columns: 1000 }
const encoder = new TextEncoder()
const decoder = new TextDecoder()

type Row = { readonly line: number; readonly cells: readonly string[]; readonly fault: number }

/** The rows of a text that comes in pieces of these sizes. */
function scan(text: string, sizes: readonly number[] = [1 << 20], delimiter = ','): readonly Row[] {
  const scanner = new RowScanner(delimiter.charCodeAt(0), limits)
  const rows: Row[] = []
  const bytes = encoder.encode(text)
  const take = (final: boolean): void => {
    while (scanner.next(final)) {
      const cells = Array.from({ length: scanner.count }, (_, cell) =>
        decoder.decode(scanner.bytes.slice(scanner.starts[cell], scanner.ends[cell])),
      )
      rows.push({ line: scanner.line, cells, fault: scanner.fault })
    }
  }
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1
    scanner.push(bytes.subarray(at, at + size))
    take(false)
    at += size
  }
  take(true)
  return rows
}

const cellsOf = (text: string): readonly (readonly string[])[] => scan(text).map(({ cells }) => cells)

test.each<[string, readonly (readonly string[])[]]>([
  ['', []],
  ['a', [['a']]],
  ['a,b\n', [['a', 'b']]],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb\rc', [['a'], ['b'], ['c']]],
  ['a,\n', [['a', '']]],
  ['a,', [['a', '']]],
  [',', [['', '']]],
  ['\n\na\n', [[''], [''], ['a']]],
  ['"a,b",c', [['a,b', 'c']]],
  ['"a\r\nb",c', [['a\r\nb', 'c']]],
  ['"a ""b""",""', [['a "b"', '']]],
  ['"""",x', [['"', 'x']]],
  ['a"b,c""d', [['a"b', 'c""d']]],
  ['"a"\n"b"', [['a'], ['b']]],
])('%j', (text, rows) => {
  expect(cellsOf(text)).toEqual(rows)
})

test('lines are physical', () => {
  expect(scan('a,"1\r\n2\r3\n4"\r\n\r\nb\rc').map(({ line }) => line)).toEqual([1, 5, 6, 7])
})

test.each([
  ['"a', rowFault.quoteOpen],
  ['a,"b\nc', rowFault.quoteOpen],
  ['"a"b,c', rowFault.quoteMalformed],
  ['a\0b', rowFault.nul],
  ['"a\0b"', rowFault.nul],
])('the fault of %j', (text, fault) => {
  expect(scan(text).map((row) => row.fault)).toEqual([fault])
})

describe('limits', () => {
  test.each(['"never closed', 'without a line break'])('a row that is too long: %s', (start) => {
    const scanner = new RowScanner(44, { rowBytes: 1000, columns: 10 })
    const push = (): void => {
      for (let count = 0; count < 1000; count++) {
        scanner.push(encoder.encode(start))
        scanner.next(false)
      }
    }
    expect(push).toThrow(new LimitExceeded('row-too-long', 1))
    expect(scanner.bytes.length).toBeLessThan(1 << 19)
  })

  test('too many cells', () => {
    const scanner = new RowScanner(44, { rowBytes: 1000, columns: 100 })
    scanner.push(encoder.encode(','.repeat(200)))
    expect(() => scanner.next(true)).toThrow(new LimitExceeded('too-many-columns', 1))
  })
})

const pieces = fc.array(fc.constantFrom('a', '髙', '"', '""', ',', '\n', '\r', '\r\n', '\t', ' '), {
  maxLength: 40,
})

test('where a file is cut changes nothing', () => {
  fc.assert(
    fc.property(
      pieces,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
      (parts, sizes) => {
        const text = parts.join('')
        expect(scan(text, sizes)).toEqual(scan(text))
      },
    ),
    { numRuns: 3000 },
  )
})

test('well-formed tables are read as csv-parse reads them', () => {
  const cell = fc.array(fc.constantFrom('a', '1', '髙', '"', ',', '\n', '\r\n', ' '), { maxLength: 5 })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, newline, ends) => {
      const line = (cells: readonly (readonly string[])[]): string =>
        cells.map((parts) => `"${parts.join('').replaceAll('"', '""')}"`).join(',')
      const text = rows.map(line).join(newline) + (ends ? newline : '')
      const expected = parse(text, { record_delimiter: newline, relax_column_count: true })
      expect(cellsOf(text)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})
