import { zipSync } from 'fflate'

// fflate reads the fields of the local clock. A text without a zone names the same fields in every zone, and
// noon is never skipped by a change of clocks.
const fixedTime = '1980-01-01T12:00:00'

/** The parts as a zip file: sorted by name, one fixed time, deflated in JavaScript. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => (a < b ? -1 : 1))
  const entries: Record<string, Uint8Array> = {}
  for (const name of names) entries[name] = parts.get(name) ?? new Uint8Array()
  return zipSync(entries, { mtime: fixedTime, level: 4, os: 0, attrs: 0 })
}
