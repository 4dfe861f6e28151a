import { formatIsoDate, isIsoDate } from '@reform/calendar'
import { freezeDeeply } from './freeze.ts'
import { collide, coversDay, coversScope, inForceOn, type Moment } from './in-force.ts'
import type { Provision } from './provision.ts'

/**
 * Provisions that are published together. One id may stand for several versions of a rule over time, so
 * that past law stays: they do not meet on any day in any scope.
 */
export type Ruleset<Scope extends string = string, Counted extends string = string> = {
  readonly id: string
  /** The version of this data, which changes whenever a provision does. */
  readonly version: string
  /** The day, `YYYY-MM-DD`, whose law it holds. */
  readonly asOf: string
  readonly provisions: readonly Provision<Scope, Counted>[]
}

/**
 * The ruleset, checked and frozen.
 *
 * @throws RangeError when id or version is empty, `asOf` is not a day, or two provisions of one id are in
 * force on the same day for the same scope.
 * @example
 * ```ts
 * ruleset({ id: 'library', version: '1.0.0', asOf: '2026-04-01', provisions: [] }).provisions.length // => 0
 * ```
 */
export function ruleset<Scope extends string = never, Counted extends string = never>(
  given: Ruleset<Scope, Counted>,
): Ruleset<Scope, Counted> {
  const { id, version, asOf, provisions } = given
  if (id.trim() === '' || version.trim() === '') throw new RangeError('ruleset: id or version is empty')
  if (!isIsoDate(asOf)) throw new RangeError(`ruleset ${id}: asOf is not a day: ${asOf}`)
  for (const [index, provision] of provisions.entries()) {
    if (provisions.slice(0, index).some((earlier) => overlap(earlier, provision))) {
      throw new RangeError(`ruleset ${id}: two versions of ${provision.id} are in force on the same day`)
    }
  }
  return freezeDeeply({ id, version, asOf, provisions })
}

function overlap(a: Provision, b: Provision): boolean {
  return a.id === b.id && a.inForce.some((span) => b.inForce.some((other) => collide(span, other)))
}

/**
 * The provisions in force on a day, for a scope; without a scope, for any. In the order of the ruleset.
 *
 * @throws RangeError when the day is none of the years 1–9999.
 * @example
 * ```ts
 * import { parseIsoDate } from '@reform/calendar'
 *
 * const library = ruleset({ id: 'library', version: '1.0.0', asOf: '2026-04-01', provisions: [] })
 * provisionsInForce(library, { on: parseIsoDate('2026-04-01') }) // => []
 * ```
 */
export function provisionsInForce<Scope extends string, Counted extends string>(
  rules: Ruleset<Scope, Counted>,
  moment: Moment<NoInfer<Scope>>,
): readonly Provision<Scope, Counted>[] {
  return rules.provisions.filter((provision) => inForceOn(provision, moment))
}

/**
 * The version of a rule that is in force on a day for a scope, or `undefined` when there is none.
 *
 * @throws RangeError when the day is none of the years 1–9999, or when without a scope several versions are
 * in force, so that the scope decides.
 * @example
 * ```ts
 * import { parseIsoDate } from '@reform/calendar'
 *
 * const library = ruleset({ id: 'library', version: '1.0.0', asOf: '2026-04-01', provisions: [] })
 * provisionInForce(library, 'library.loans', { on: parseIsoDate('2026-04-01') }) // => undefined
 * ```
 */
export function provisionInForce<Scope extends string, Counted extends string>(
  rules: Ruleset<Scope, Counted>,
  id: string,
  { on, scope }: Moment<NoInfer<Scope>>,
): Provision<Scope, Counted> | undefined {
  return versionOn(rules, id, formatIsoDate(on), scope)
}

/** As {@link provisionInForce}, for a day written `YYYY-MM-DD`. */
export function versionOn<Scope extends string, Counted extends string>(
  rules: Ruleset<Scope, Counted>,
  id: string,
  day: string,
  scope: string | undefined,
): Provision<Scope, Counted> | undefined {
  const [version, ...others] = rules.provisions.filter(
    (provision) =>
      provision.id === id &&
      provision.inForce.some((span) => coversScope(span, scope) && coversDay(span, day)),
  )
  if (others.length > 0) throw new RangeError(`${id} on ${day}: the scope decides which version applies`)
  return version
}
