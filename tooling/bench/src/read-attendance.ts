import { fileSource } from '@reform/tabular/node'
import { freeeDaily } from '@reform/tabular/profiles'
import { readRecords } from '@reform/tabular/read'

/** What one reading in a process of its own came to. */
export type AttendanceReading = {
  readonly accepted: number
  readonly rejected: number
  readonly repeated: number
  readonly workedMinutes: number
  readonly warnings: number
  readonly encoding: string | undefined
  readonly milliseconds: number
  readonly processorMilliseconds: number
  readonly peakMegabytes: number
}

// Run as a process of its own, so that its memory is that of the reading alone.
const [path = ''] = process.argv.slice(2)
const started = performance.now()
const reading = readRecords(fileSource(path), freeeDaily)
let [workedMinutes, warnings] = [0, 0]
for await (const entries of reading.batches()) {
  for (const entry of entries) {
    if (entry.kind !== 'record') continue
    workedMinutes += entry.record.worked ?? 0
    warnings += entry.warnings.length
  }
}
const milliseconds = performance.now() - started
const { counts, encoding } = reading.report()
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const result: AttendanceReading = {
  accepted: counts.accepted,
  rejected: counts.rejected,
  repeated: counts.skipped.repeated,
  workedMinutes,
  warnings,
  encoding,
  milliseconds,
  processorMilliseconds: (userCPUTime + systemCPUTime) / 1000,
  peakMegabytes: maxRSS / 1024,
}
process.stdout.write(JSON.stringify(result))
