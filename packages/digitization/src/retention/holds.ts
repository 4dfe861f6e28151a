import { addDays, type PlainDate } from '@reform/calendar'
import { recordsFigure } from '../provisions/retention.ts'
import { expiryOf } from './expiry.ts'

/** Why a record must be kept beyond its period. `null` where the end is not known yet: the hold is open. */
export type Hold =
  /** Under audit or inspection (監査・検査): until it ends. */
  | { readonly kind: 'audit'; readonly endsOn: PlainDate | null; readonly note?: string }
  /** Needed for pending litigation (係属中の訴訟): until the case ends. */
  | { readonly kind: 'litigation'; readonly endsOn: PlainDate | null; readonly note?: string }
  /** Needed for an administrative appeal (不服申立て): one year from the day after the decision. */
  | { readonly kind: 'appeal'; readonly decidedOn: PlainDate | null; readonly note?: string }
  /** A disclosure request (開示請求): one year from the day after each decision. */
  | { readonly kind: 'disclosure'; readonly decidedOn: PlainDate | null; readonly note?: string }
  /** Needed for duties (職務の遂行上必要): until a fixed day, repeatable. */
  | { readonly kind: 'duties'; readonly endsOn: PlainDate; readonly note?: string }

/**
 * The last day of a hold, or `null` while it is open.
 *
 * @source Order for Enforcement of the Public Records and Archives Management Act art. 9
 * @example
 * ```ts
 * const end = holdEnd({ kind: 'disclosure', decidedOn: parseIsoDate('2027-02-28') })
 * end === null ? null : formatIsoDate(end) // => '2028-02-29'
 * ```
 */
export function holdEnd(hold: Hold): PlainDate | null {
  if (!('decidedOn' in hold)) return hold.endsOn
  if (hold.decidedOn === null) return null
  return expiryOf(addDays(hold.decidedOn, 1), recordsFigure(`records.hold.${hold.kind}`))
}

/** Until when a record is kept, and what decides that. */
export type EffectiveExpiry = {
  /** The last day; `null` while nothing fixes it: no expiry of its own, or an open hold. */
  readonly on: PlainDate | null
  /** The hold that ends last, where it decides. */
  readonly decidedBy?: Hold
  readonly open: readonly Hold[]
}

/**
 * Until when a record is kept: its own expiry or the last of its holds, whichever is later; open while a hold is
 * open or the record has no expiry. A hold that ends before the expiry changes nothing.
 *
 * @example
 * ```ts
 * const expiry = parseIsoDate('2027-03-31')
 * effectiveExpiry(expiry, [{ kind: 'audit', endsOn: null }]).on // => null
 * const { on } = effectiveExpiry(expiry, [{ kind: 'audit', endsOn: parseIsoDate('2027-09-30') }])
 * on === null ? null : formatIsoDate(on) // => '2027-09-30'
 * ```
 */
export function effectiveExpiry(expiresOn: PlainDate | null, holds: readonly Hold[]): EffectiveExpiry {
  const open = holds.filter((hold) => holdEnd(hold) === null)
  if (expiresOn === null || open.length > 0) return { on: null, open }
  let on = expiresOn
  let decidedBy: Hold | undefined
  for (const hold of holds) {
    const end = holdEnd(hold)
    if (end === null || end <= on) continue
    on = end
    decidedBy = hold
  }
  return decidedBy === undefined ? { on, open } : { on, decidedBy, open }
}
