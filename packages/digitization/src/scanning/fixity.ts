import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { sha256 } from './sha256.ts'

/** One file of a manifest: its digest when it was captured or last found right. */
export type ManifestEntry = {
  readonly path: string
  readonly algorithm: 'sha256'
  /** Lower-case hexadecimal. */
  readonly digest: string
  readonly bytes: number
  /** YYYY-MM-DD. */
  readonly recordedOn: string
  readonly tool: string
}

/** The parts of a file, one after the other, from wherever it is stored. */
export type FileParts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * The manifest entry of one file, read part by part.
 *
 * @example
 * ```ts
 * const made = await manifestEntry('a.pdf', [], { on: parseIsoDate('2026-11-20'), tool: 'reform' })
 * made.digest // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 * ```
 */
export async function manifestEntry(
  path: string,
  parts: FileParts,
  made: { readonly on: PlainDate; readonly tool: string },
): Promise<ManifestEntry> {
  const { digest, bytes } = await digestOf(parts)
  return { path, algorithm: 'sha256', digest, bytes, recordedOn: formatIsoDate(made.on), tool: made.tool }
}

async function digestOf(parts: FileParts): Promise<{ readonly digest: string; readonly bytes: number }> {
  const digest = sha256()
  let bytes = 0
  for await (const part of parts) {
    digest.add(part)
    bytes += part.length
  }
  return { digest: digest.hex(), bytes }
}

/**
 * What became of one file: `matching`; `differing` when it is there with another digest; `missing` when it is not
 * there; `notChecked` when it was not asked for or could not be read; `unexpected` when no manifest knows it.
 */
export type FixityState = 'matching' | 'differing' | 'missing' | 'notChecked' | 'unexpected'

/** One file of a fixity check. */
export type FixityLine = { readonly path: string; readonly state: FixityState }

/** A fixity check. The numbers are counted from the very list beside them. */
export type FixityReport = {
  readonly checkedOn: string
  readonly lines: readonly FixityLine[]
  readonly counts: Readonly<Record<FixityState, number>>
}

/** Files that are checked: below these folders, and not found right since that day. */
export type FixitySelection = { readonly under?: readonly string[]; readonly notSince?: PlainDate }

function isSelected(entry: ManifestEntry, { under, notSince }: FixitySelection): boolean {
  const isThere = under === undefined || under.some((folder) => entry.path.startsWith(`${folder}/`))
  return isThere && (notSince === undefined || entry.recordedOn < formatIsoDate(notSince))
}

/**
 * Checks files against a manifest. `open` gives the parts of a file, `undefined` when it is not there, and
 * `'unreadable'` when it is but cannot be read now: that is not checked, neither right nor wrong. `present` are all
 * paths that are stored, so that files which no manifest knows are named too.
 *
 * @example
 * ```ts
 * const on = parseIsoDate('2026-11-20')
 * const entry = await manifestEntry('a.pdf', [], { on, tool: 'reform' })
 * const report = await checkFixity([entry], { on, open: () => undefined })
 * report.lines // => [{ path: 'a.pdf', state: 'missing' }]
 * ```
 */
export async function checkFixity(
  manifest: readonly ManifestEntry[],
  check: {
    readonly on: PlainDate
    readonly open: (path: string) => FileParts | 'unreadable' | undefined
    readonly select?: FixitySelection
    readonly present?: Iterable<string>
  },
): Promise<FixityReport> {
  const lines: FixityLine[] = []
  const known = new Set<string>()
  for (const entry of manifest) {
    known.add(entry.path)
    const state = isSelected(entry, check.select ?? {})
      ? await stateOf(entry, check.open(entry.path))
      : 'notChecked'
    lines.push({ path: entry.path, state })
  }
  for (const path of check.present ?? []) {
    if (!known.has(path)) lines.push({ path, state: 'unexpected' })
  }
  const counts = { matching: 0, differing: 0, missing: 0, notChecked: 0, unexpected: 0 }
  for (const { state } of lines) counts[state] += 1
  return { checkedOn: formatIsoDate(check.on), lines, counts }
}

async function stateOf(
  entry: ManifestEntry,
  parts: FileParts | 'unreadable' | undefined,
): Promise<FixityState> {
  if (parts === undefined) return 'missing'
  if (parts === 'unreadable') return 'notChecked'
  const { digest, bytes } = await digestOf(parts)
  return digest === entry.digest && bytes === entry.bytes ? 'matching' : 'differing'
}
