import type { ReadLimits } from './options.ts'

const mebibyte = 1 << 20

const standard: ReadLimits = {
  rowBytes: 4 * mebibyte,
  columns: 16_384,
  rows: 50_000_000,
  headerRows: 30,
  transposedCells: 5_000_000,
  archiveBytes: 256 * mebibyte,
  unpackedBytes: 2048 * mebibyte,
  unpackedRatio: 200,
  sharedTextBytes: 512 * mebibyte,
}

/**
 * The limits of a reading.
 *
 * @throws RangeError when one is no positive whole number.
 */
export function limitsOf(given: Partial<ReadLimits> = {}): ReadLimits {
  for (const [name, limit] of Object.entries(given)) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`limits.${name}: ${limit}`)
  }
  return { ...standard, ...given }
}
