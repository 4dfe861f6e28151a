import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { coversDay, coversScope, type InForce } from './in-force.ts'
import type { Provision } from './provision.ts'
import type { Ruleset } from './ruleset.ts'

/** A provision that someone should look at. */
export type WatchEntry<Scope extends string = string> = {
  readonly provision: Provision<Scope>
  readonly reason: 'ended' | 'reviewDue'
  /** The last day in force, or the day of review, `YYYY-MM-DD`. */
  readonly date: string
  /** The scope for which it ended; absent where the span of force named none, and for a review. */
  readonly scope?: Scope
  /** Another version of the rule has taken its place, so that only a record of past law is left. */
  readonly superseded: boolean
}

/**
 * The provisions of which someone should see what became of them, by date: those whose last day is before
 * `on`, for each scope, and those whose day of review is `on` or before.
 *
 * @throws RangeError when the day is none of the years 1–9999.
 * @example
 * ```ts
 * import { parseIsoDate } from '@reform/calendar'
 *
 * const library = ruleset({ id: 'library', version: '1.0.0', asOf: '2026-04-01', provisions: [] })
 * lawWatch(library, parseIsoDate('2026-04-01')) // => []
 * ```
 */
export function lawWatch<Scope extends string>(
  rules: Ruleset<Scope>,
  on: PlainDate,
): readonly WatchEntry<Scope>[] {
  const day = formatIsoDate(on)
  const entries = rules.provisions.flatMap((provision) => [
    ...ended(rules, provision, day),
    ...reviewDue(rules, provision, day),
  ])
  return entries.sort((a, b) => orderOf(a.date, b.date) || orderOf(a.provision.id, b.provision.id))
}

function ended<Scope extends string>(rules: Ruleset<Scope>, provision: Provision<Scope>, day: string) {
  return provision.inForce.flatMap((span): WatchEntry<Scope>[] => {
    if (span.until === undefined || span.until >= day) return []
    const entry = { provision, reason: 'ended' as const, date: span.until }
    const superseded = hasVersionOn(rules, provision, day, span)
    return [span.scope === undefined ? { ...entry, superseded } : { ...entry, scope: span.scope, superseded }]
  })
}

function reviewDue<Scope extends string>(rules: Ruleset<Scope>, provision: Provision<Scope>, day: string) {
  if (provision.reviewOn === undefined || provision.reviewOn > day) return []
  const over = provision.inForce.every((span) => span.until !== undefined && span.until < day)
  const superseded = over && provision.inForce.every((span) => hasVersionOn(rules, provision, day, span))
  const entry: WatchEntry<Scope> = { provision, reason: 'reviewDue', date: provision.reviewOn, superseded }
  return [entry]
}

/** Whether some version of the rule is in force on the day for the span's scope. */
function hasVersionOn(rules: Ruleset, provision: Provision, day: string, { scope }: InForce): boolean {
  return rules.provisions.some(
    (other) =>
      other.id === provision.id &&
      other.inForce.some((span) => coversScope(span, scope) && coversDay(span, day)),
  )
}

function orderOf(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
