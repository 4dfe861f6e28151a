import type { Ledger, LedgerCell, LedgerEntry } from '../ledger.ts'
import { fromSchemaIssue, issueOf, type LedgerIssue } from './issues.ts'
import { type LedgerJson, ledgerSchema } from './ledger.ts'

/** A ledger, or everything that is wrong with the input. */
export type LedgerResult =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly issues: readonly LedgerIssue[] }

type EntryJson = LedgerJson['releases'][number]

function entryOf({ release, people, blocks, cells }: EntryJson): LedgerEntry {
  return {
    release,
    people,
    blocks: blocks.map(({ people: inside, ...block }) =>
      inside === undefined ? block : { ...block, people: inside },
    ),
    cells: cells.map(cellOf),
  }
}

function cellOf({ sums, extremes, ...cell }: EntryJson['cells'][number]): LedgerCell {
  return {
    ...cell,
    ...(sums === undefined ? {} : { sums }),
    ...(extremes === undefined ? {} : { extremes }),
  }
}

/** What holds between fields. */
function crossIssues({ releases }: LedgerJson): readonly LedgerIssue[] {
  const issues: LedgerIssue[] = []
  const seen = new Set<string>()
  for (const [index, entry] of releases.entries()) {
    const at = ['releases', index]
    if (seen.has(entry.release)) issues.push(issueOf('releaseTwice', [...at, 'release'], entry.release))
    seen.add(entry.release)
    for (const [place, { size, people }] of entry.blocks.entries()) {
      const path = [...at, 'blocks', place, 'people']
      const missing = people?.find((person) => person >= entry.people.length)
      if (missing !== undefined) issues.push(issueOf('noSuchPerson', path, String(missing)))
      const count = people === undefined ? size : new Set(people).size
      if (count !== size) issues.push(issueOf('sizeDiffers', path, `${size}, ${count}`))
    }
    for (const [place, { blocks }] of entry.cells.entries()) {
      const missing = blocks.find((block) => block >= entry.blocks.length)
      if (missing !== undefined) {
        issues.push(issueOf('noSuchBlock', [...at, 'cells', place, 'blocks'], String(missing)))
      }
    }
  }
  return issues
}

/**
 * A ledger out of unknown input, in the form of the published JSON Schema, or all that is wrong with it.
 *
 * @example
 * ```ts
 * const read = readLedger({ releases: [{ release: '2026-09', people: [], blocks: [] }] })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['missing', 'releases.0.cells']]
 * ```
 */
export function readLedger(input: unknown): LedgerResult {
  const parsed = ledgerSchema.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(fromSchemaIssue) }
  const issues = crossIssues(parsed.data)
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, ledger: { releases: parsed.data.releases.map(entryOf) } }
}

/**
 * A ledger out of a text.
 *
 * @example
 * ```ts
 * const read = readLedgerText('{"releases":')
 * read.ok ? [] : read.issues.map((one) => one.code) // => ['notJson']
 * ```
 */
export function readLedgerText(text: string): LedgerResult {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { ok: false, issues: [issueOf('notJson', [])] }
  }
  return readLedger(input)
}
