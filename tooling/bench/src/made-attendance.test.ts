import { createHash } from 'node:crypto'
import { freeeDaily } from '@reform/tabular/profiles'
import { readAllRecords } from '@reform/tabular/read'
import { expect, test } from 'vitest'
import { madeAttendance } from './made-attendance.ts'

function made(rows: number) {
  const pieces = madeAttendance(rows)
  const bytes: number[] = []
  for (;;) {
    const { done, value } = pieces.next()
    if (done === true) return { bytes: Uint8Array.from(bytes), holds: value }
    for (const byte of value) bytes.push(byte)
  }
}

test('the made rows are the same every time, and hold what they say', async () => {
  const { bytes, holds } = made(2000)
  const sum = createHash('sha256').update(bytes).digest('hex')
  expect(createHash('sha256').update(made(2000).bytes).digest('hex')).toBe(sum)
  const { records, report } = await readAllRecords(bytes, freeeDaily)
  const { accepted, rejected, skipped } = report.counts
  const workedMinutes = records.reduce((total, { worked }) => total + (worked ?? 0), 0)
  expect({ accepted, rejected, repeated: skipped.repeated, workedMinutes }).toEqual(holds)
  expect(report.codes).toMatchObject({ 'date-impossible': 2, 'row-repeats': 2 })
})
