import type { PlainDate } from '@reform/calendar'
import {
  type Bilingual,
  type Citation,
  type InForce,
  type Provision,
  provision,
  provisionInForce,
  type Ruleset,
  ruleset,
} from '@reform/rules'
import type { Retention } from './retention.ts'

/** What is done when the period is over (保存期間が満了したときの措置): transfer to the archives, or disposal. */
export type Disposition = 'transfer' | 'dispose' | 'undetermined'

/** One line of a retention table (別表): what is kept how long, and what becomes of it, while it is in force. */
export type TableEntry = {
  /** The category by a stable name; several entries may share it over time. */
  readonly category: string
  readonly label: Bilingual
  readonly retention: Retention
  readonly disposition: Disposition
  readonly inForce: readonly InForce[]
  readonly citation: Citation
  /** When someone should see whether it still says this. */
  readonly reviewOn?: string
}

/** A retention table with its disposition criteria, as dated provisions. */
export type RetentionTable = {
  readonly ruleset: Ruleset
  readonly entries: readonly TableEntry[]
}

/** What a table says about one category on one day. */
export type TableAnswer = {
  readonly entry: TableEntry
  readonly provision: Provision
}

/**
 * A retention table out of dated entries, checked: one category has one answer on any day. When tables are replaced,
 * give the old entries their last day and add the new ones with their first; both stay.
 *
 * @throws RangeError when an entry is incomplete or two entries of one category are in force on the same day.
 * @example
 * ```ts
 * retentionTable({ id: 'own', version: '1', asOf: '2026-11-20', entries: [] }).entries // => []
 * ```
 */
export function retentionTable(given: {
  readonly id: string
  readonly version: string
  readonly asOf: string
  readonly entries: readonly TableEntry[]
}): RetentionTable {
  const provisions = given.entries.map(provisionOf)
  const { id, version, asOf } = given
  return { ruleset: ruleset({ id, version, asOf, provisions } as Ruleset), entries: given.entries }
}

const counted = { id: 'retention', label: { ja: '保存期間', en: 'time kept' } }

/** Periods without a number of years stand as 0 of their own unit. */
function provisionOf(entry: TableEntry): Provision {
  const { category, label, retention, inForce, citation, reviewOn } = entry
  return provision({
    id: category,
    regime: 'retentionTable',
    label,
    effect: 'figure',
    value: 'years' in retention ? retention.years : 0,
    unit: retention.kind,
    comparison: 'gte',
    counts: counted,
    inForce,
    citation,
    certainty: 'confirmed',
    ...(reviewOn === undefined ? {} : { reviewOn }),
  }) as Provision
}

/**
 * What the table says about a category on a day, or `undefined` when it says nothing. Which day decides, that of
 * the document or that of the decision, is for the transitional rules to say: the caller gives it.
 *
 * @example
 * ```ts
 * const table = retentionTable({ id: 'own', version: '1', asOf: '2026-11-20', entries: [] })
 * retentionFor(table, 'contracts', parseIsoDate('2027-04-01')) // => undefined
 * ```
 */
export function retentionFor(
  table: RetentionTable,
  category: string,
  on: PlainDate,
): TableAnswer | undefined {
  const found = provisionInForce(table.ruleset, category, { on })
  if (found === undefined) return undefined
  const index = table.ruleset.provisions.indexOf(found)
  const entry = table.entries[index]
  return entry === undefined ? undefined : { entry, provision: found }
}
