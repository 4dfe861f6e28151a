import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { type Provision, provisionInForce, type Ruleset } from '@reform/rules'

/**
 * The version of a provision on a day.
 *
 * @throws RangeError when none was in force: what the law was then is not held here.
 */
export function provisionOn(rules: Ruleset, id: string, on: PlainDate, scope?: string): Provision {
  const found = provisionInForce(rules, id, scope === undefined ? { on } : { on, scope })
  if (found === undefined) throw new RangeError(`${rules.id}: no ${id} on ${formatIsoDate(on)}`)
  return found
}

/** The figure of a provision on a day; throws as {@link provisionOn} does. */
export function figureOn(rules: Ruleset, id: string, on: PlainDate, scope?: string): number {
  return provisionOn(rules, id, on, scope).value
}
