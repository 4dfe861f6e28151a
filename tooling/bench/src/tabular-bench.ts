import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freeeDaily } from '@reform/tabular/profiles'
import { readRecords } from '@reform/tabular/read'
import { parse } from 'csv-parse/sync'
import { type MadeAttendance, madeAttendance } from './made-attendance.ts'
import { type Measurement, mustEqual } from './measure.ts'
import type { AttendanceReading } from './read-attendance.ts'

const reader = fileURLToPath(new URL('read-attendance.ts', import.meta.url))
const runs = 3
const memoryRatio = 1.2

function write(path: string, rows: number): MadeAttendance {
  const file = openSync(path, 'w')
  try {
    const pieces = madeAttendance(rows)
    for (;;) {
      const { done, value } = pieces.next()
      if (done === true) return value
      writeSync(file, value)
    }
  } finally {
    closeSync(file)
  }
}

/** Readings in processes of their own; the answers are compared with what was written. */
function readings(path: string, made: MadeAttendance): readonly AttendanceReading[] {
  const results = Array.from({ length: runs }, () => {
    const output = execFileSync(process.execPath, [...process.execArgv, reader, path], { encoding: 'utf8' })
    return JSON.parse(output) as AttendanceReading
  })
  for (const { accepted, rejected, repeated, workedMinutes, encoding } of results) {
    mustEqual('rows and minutes read', { accepted, rejected, repeated, workedMinutes }, made)
    mustEqual('the encoding', encoding, 'cp932')
  }
  return results
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** What csv-parse makes of the same bytes: texts alone, no types and no diagnostics. */
function peer(bytes: Uint8Array): { readonly rows: number; readonly milliseconds: number } {
  const started = performance.now()
  const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
  const rows = parse(text, { relax_column_count: true, skip_empty_lines: true }).length
  return { rows, milliseconds: performance.now() - started }
}

async function own(bytes: Uint8Array): Promise<number> {
  const started = performance.now()
  for await (const entries of readRecords(bytes, freeeDaily).batches()) if (entries.length === 0) break
  return performance.now() - started
}

/** 1,000,000 rows of the freee daily profile in CP932 with full diagnostics; memory beside that of 100,000 rows. */
export async function benchTabular(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attendance-'))
  try {
    const [small, large] = [join(folder, 'small.csv'), join(folder, 'large.csv')]
    const hundredThousand = write(small, 100_000)
    const few = readings(small, hundredThousand)
    const many = readings(large, write(large, 1_000_000))
    const bytes = readFileSync(small)
    const parsed = peer(bytes)
    const { accepted, rejected, repeated } = hundredThousand
    mustEqual('rows that csv-parse finds', parsed.rows, accepted + rejected + repeated + 1)
    const [least, most] = [few, many].map((results) => median(results.map((one) => one.peakMegabytes)))
    const ratio = (most ?? Number.NaN) / (least ?? Number.NaN)
    process.stdout.write(
      `tabular    peak memory ${least?.toFixed(0)} MB for 100,000 rows, ${most?.toFixed(0)} MB for 1,000,000: ratio ${ratio.toFixed(2)}, promised ${memoryRatio}, ${ratio <= memoryRatio ? 'kept' : 'MISSED'}\n`,
    )
    if (ratio > memoryRatio) process.exitCode = 1
    return [
      {
        task: '1,000,000 rows, CP932, full diagnostics',
        milliseconds: median(many.map((one) => one.milliseconds)),
        promised: 4000,
      },
      {
        task: '  of these, time of the processor',
        milliseconds: median(many.map((one) => one.processorMilliseconds)),
      },
      { task: '100,000 rows: records and diagnostics', milliseconds: await own(bytes) },
      { task: '100,000 rows: csv-parse, texts alone', milliseconds: parsed.milliseconds },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
