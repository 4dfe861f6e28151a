import { isIsoDate } from '@reform/calendar'
import type { Bilingual } from '@reform/quantities'
import { type Comparison, comparisons } from './comparison.ts'
import { freezeDeeply } from './freeze.ts'
import { collide, type InForce } from './in-force.ts'

/** What a provision does with its figure. */
export type Effect =
  /** The figure must be kept to; otherwise the provision is breached. */
  | 'limit'
  /** There is a duty to make an effort; missing the figure is for a person to judge, never a breach. */
  | 'effort'
  /** When the comparison holds, something follows: an interview, a count, a raised rate. */
  | 'trigger'
  /** A figure that law gives for calculating with: a rate, a divisor, a term. */
  | 'figure'

/** Where a provision is written, and where to look it up. */
export type Citation = {
  readonly act: Bilingual
  /** The place in the act as it is cited: `第36条第6項第2号`, `art. 36(6)(ii)`. */
  readonly article: Bilingual
  /** The few words that carry the figure, in the language of the act; at most 120 characters. */
  readonly quote?: string
  /** An https or http address of the text. */
  readonly address?: string
  /** The day on which the text was read, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** How sure it is that the provision says this. */
export type Certainty = 'confirmed' | { readonly unconfirmed: Bilingual }

/** What an observed figure has to count to be held against a provision. */
export type Counts<Counted extends string = string> = {
  readonly id: Counted
  /** As it stands in a sentence: `時間外・休日労働`, `overtime and holiday work`. */
  readonly label: Bilingual
}

/** The stretch of time that is looked at. Absent where the provision is about one act or one thing. */
export type ProvisionWindow = {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** How many units are taken together, each number tested by itself; `[1]` when absent. */
  readonly lengths?: readonly number[]
  /** The figure is a mean for each unit: the sum is compared with the figure times the length. */
  readonly mean?: boolean
}

/** What a rule says: one dated figure with its comparison, unit, scope and citation. Plain data. */
export type Provision<Scope extends string = string, Counted extends string = string> = {
  readonly id: string
  /** The body of rules that it belongs to, such as an act or a body's ordinance. */
  readonly regime: string
  readonly label: Bilingual
  readonly effect: Effect
  /** In whole units where possible: minutes rather than hours. */
  readonly value: number
  readonly unit: string
  readonly comparison: Comparison
  readonly counts: Counts<Counted>
  readonly window?: ProvisionWindow
  readonly inForce: readonly InForce<Scope>[]
  /** The day, `YYYY-MM-DD`, on which someone should see whether it still says this. */
  readonly reviewOn?: string
  readonly citation: Citation
  readonly certainty: Certainty
}

/** What {@link provision} takes: a provision whose effect is `limit` unless it says otherwise. */
export type ProvisionInput<Scope extends string = string, Counted extends string = string> = Omit<
  Provision<Scope, Counted>,
  'effect'
> & { readonly effect?: Effect }

/**
 * The provision, checked and frozen. For figures of law that stand in the code or come through a schema.
 *
 * @throws RangeError when a part is empty, not a number, not a date, none of the words it may be or out of
 * order, or when two of its own spans of force meet in one scope. The message begins with the provision's id.
 * @example
 * ```ts
 * const loans = provision({
 *   id: 'library.loans',
 *   regime: 'library-rules',
 *   label: { ja: '貸出冊数の上限', en: 'Books on loan at a time' },
 *   value: 10,
 *   unit: 'count',
 *   comparison: 'lte',
 *   counts: { id: 'books', label: { ja: '貸出中の図書', en: 'books on loan' } },
 *   inForce: [{ from: '2020-04-01' }],
 *   citation: {
 *     act: { ja: '図書館規則', en: 'Library Rules' },
 *     article: { ja: '第5条', en: 'art. 5' },
 *     asOf: '2026-04-01',
 *   },
 *   certainty: 'confirmed',
 * })
 * loans.effect // => 'limit'
 * judge(loans, 10) // => 'within'
 * judge(loans, 11) // => 'breached'
 * ```
 */
export function provision<Scope extends string = never, Counted extends string = string>(
  given: ProvisionInput<Scope, Counted>,
): Provision<Scope, Counted> {
  const problem = problemOf(given)
  if (problem !== undefined) throw new RangeError(`provision ${given.id}: ${problem}`)
  return freezeDeeply({ ...given, effect: given.effect ?? 'limit' })
}

const effects: readonly Effect[] = ['limit', 'effort', 'trigger', 'figure']
const windowUnits: readonly ProvisionWindow['unit'][] = ['day', 'week', 'month', 'year']

function problemOf(given: ProvisionInput): string | undefined {
  const { id, regime, label, effect = 'limit', value, unit, comparison, counts, reviewOn } = given
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
    return 'the id is not made of letters, digits, ".", "_" and "-"'
  if ([regime, unit, counts.id].some(isBlank)) return 'regime, unit or what is counted is empty'
  if ([label, counts.label].some(lacksLanguage)) return 'a label lacks Japanese or English'
  if (!effects.includes(effect)) return `no such effect: ${effect}`
  if (!Number.isFinite(value)) return `the value is not a number: ${value}`
  if (!comparisons.includes(comparison)) return `no such comparison: ${comparison}`
  if (reviewOn !== undefined && !isIsoDate(reviewOn)) return `reviewOn is not a day: ${reviewOn}`
  return (
    certaintyProblem(given.certainty) ??
    windowProblem(given.window) ??
    forceProblem(given.inForce) ??
    citationProblem(given.citation)
  )
}

/** Data that comes through a schema of someone else's may hold what the type forbids. */
function certaintyProblem(certainty: Certainty | null | undefined): string | undefined {
  if (certainty === 'confirmed') return undefined
  const note: Bilingual | undefined = typeof certainty === 'object' ? certainty?.unconfirmed : undefined
  if (typeof note !== 'object' || note === null) {
    return "certainty is neither 'confirmed' nor { unconfirmed: … }"
  }
  return lacksLanguage(note) ? 'certainty lacks its note' : undefined
}

function windowProblem(window: ProvisionWindow | undefined): string | undefined {
  if (window !== undefined && !windowUnits.includes(window.unit)) return `no such window unit: ${window.unit}`
  const lengths = window?.lengths ?? [1]
  const rising = lengths.every((n, i) => Number.isInteger(n) && n > (lengths[i - 1] ?? 0))
  return lengths.length > 0 && rising ? undefined : `window lengths are not rising whole numbers: ${lengths}`
}

function forceProblem(spans: readonly InForce[]): string | undefined {
  if (spans.length === 0) return 'it is never in force'
  for (const [index, span] of spans.entries()) {
    const { from, until } = span
    if (!isIsoDate(from)) return `from is not a day: ${from}`
    if (until !== undefined && !isIsoDate(until)) return `until is not a day: ${until}`
    if (until !== undefined && until < from) return `until ${until} is before from ${from}`
    if (spans.slice(0, index).some((earlier) => collide(earlier, span))) {
      return `two spans of force meet on ${from}`
    }
  }
  return undefined
}

function citationProblem({ act, article, quote, address, asOf }: Citation): string | undefined {
  if (lacksLanguage(act) || lacksLanguage(article)) return 'act or article lacks Japanese or English'
  if (quote !== undefined && (isBlank(quote) || quote.length > 120)) return 'the quote is empty or not short'
  if (address !== undefined && !/^https?:\/\/\S+$/.test(address)) return `not an address: ${address}`
  return isIsoDate(asOf) ? undefined : `asOf is not a day: ${asOf}`
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function lacksLanguage({ ja, en }: Partial<Bilingual>): boolean {
  return ja === undefined || en === undefined || isBlank(ja) || isBlank(en)
}
