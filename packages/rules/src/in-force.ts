import { formatIsoDate, type PlainDate } from '@reform/calendar'

/** A span of time in which a provision is in force, for one scope or for all. */
export type InForce<Scope extends string = string> = {
  /** To whom it applies, in the regime's own words; absent: to everyone in the regime. */
  readonly scope?: Scope
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string
  /** The last day, `YYYY-MM-DD`; absent while no end is known. */
  readonly until?: string
}

/** A day and, where wanted, a scope. */
export type Moment<Scope extends string = string> = { readonly on: PlainDate; readonly scope?: Scope }

/**
 * Whether a provision is in force on a day, for a scope. Without a scope: for any.
 *
 * @throws RangeError when the day is none of the years 1–9999.
 * @example
 * ```ts
 * import { parseIsoDate } from '@reform/calendar'
 *
 * const rule: { inForce: InForce<'large' | 'small'>[] } = {
 *   inForce: [
 *     { scope: 'large', from: '2019-04-01' },
 *     { scope: 'small', from: '2020-04-01' },
 *   ],
 * }
 * const on = parseIsoDate('2019-10-31')
 * inForceOn(rule, { on, scope: 'large' }) // => true
 * inForceOn(rule, { on, scope: 'small' }) // => false
 * ```
 */
export function inForceOn<Scope extends string>(
  provision: { readonly inForce: readonly InForce<Scope>[] },
  { on, scope }: Moment<NoInfer<Scope>>,
): boolean {
  const day = formatIsoDate(on)
  return provision.inForce.some((span) => coversScope(span, scope) && coversDay(span, day))
}

/** Days written `YYYY-MM-DD` order as texts. */
export function coversDay({ from, until }: InForce, day: string): boolean {
  return from <= day && (until === undefined || day <= until)
}

export function coversScope(span: InForce, scope: string | undefined): boolean {
  return scope === undefined || span.scope === undefined || span.scope === scope
}

/** Whether two spans name the same scope, or one names all, and share a day. */
export function collide(a: InForce, b: InForce): boolean {
  return coversScope(a, b.scope) && startsWithin(a, b)
}

function startsWithin(a: InForce, b: InForce): boolean {
  return coversDay(a, b.from) || coversDay(b, a.from)
}
