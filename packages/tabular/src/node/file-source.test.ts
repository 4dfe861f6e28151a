import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { freeeDaily } from '../profiles/freee.ts'
import { readAllRecords, readRows } from '../read/read-records.ts'
import { fileSource } from './file-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'file-source-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a file is read as its bytes are', async () => {
  const path = join(folder, 'rows.csv')
  const lines = Array.from({ length: 30_000 }, (_, index) => `${index},髙橋,備考`)
  writeFileSync(path, lines.join('\n'))
  const read: string[] = []
  for await (const entry of readRows(fileSource(path)))
    if (entry.kind === 'row') read.push(entry.cells.join(','))
  expect(read).toEqual(lines)
})

test('issues name the file', async () => {
  const path = fileURLToPath(
    new URL('../../../../tooling/fixtures/attendance/freee-daily.csv', import.meta.url),
  )
  const { issues, report } = await readAllRecords(fileSource(path), freeeDaily)
  expect(issues[0]?.place.file).toBe(path)
  expect(report.file).toBe(path)
})

test('the file is closed when the reader stops early', async () => {
  const path = join(folder, 'long.csv')
  writeFileSync(path, 'a,b\n'.repeat(100_000))
  for await (const entry of readRows(fileSource(path))) {
    expect(entry.kind).toBe('row')
    break
  }
  writeFileSync(path, 'c\n')
  const read = []
  for await (const entry of readRows(fileSource(path))) if (entry.kind === 'row') read.push(entry.cells)
  expect(read).toEqual([['c']])
})

test('a file that is not there', async () => {
  await expect(readAllRecords(fileSource(join(folder, 'none.csv')), freeeDaily)).rejects.toThrow('ENOENT')
})
