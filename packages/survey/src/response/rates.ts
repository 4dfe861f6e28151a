import { type Computed, notComputable } from '../model/figure.ts'

/** What became of everyone who was asked, as whole counts. */
export type Dispositions = {
  /** Complete forms (回答完了). */
  readonly complete: number
  /** Partial forms: enough to count, by a line drawn before the survey. */
  readonly partial?: number
  /** Refused or broke off. */
  readonly refusal?: number
  /** Not reached. */
  readonly nonContact?: number
  /** Eligible and not answering for another reason, such as long leave where it counts as eligible. */
  readonly other?: number
  /** Not known whether they belong to the frame. With a clean roster: none. */
  readonly unknown?: number
  /** The share of the unknown taken as eligible, 0 to 1; for rates 3 and 4. */
  readonly eligibleShare?: number
}

/** The six response rates of the American Association for Public Opinion Research. */
export type ResponseRateName = 'RR1' | 'RR2' | 'RR3' | 'RR4' | 'RR5' | 'RR6'

/** A rate with both of its parts. */
export type ResponseRate = Computed<{
  readonly name: ResponseRateName
  readonly value: number
  readonly numerator: number
  readonly denominator: number
}>

/**
 * A response rate (回答率) by the standard definitions of AAPOR: even numbers count partial forms, 1 and 2 take
 * all unknown cases as eligible, 3 and 4 a stated share of them, 5 and 6 none.
 *
 * @source AAPOR, Standard Definitions.
 * @throws RangeError when a count is not whole or below 0, or the share is not from 0 to 1 or missing for
 * rates 3 and 4 although cases are unknown.
 * @example
 * ```ts
 * const counts = { complete: 936, partial: 24, refusal: 40, nonContact: 120, other: 10, unknown: 40, eligibleShare: 0.8 }
 * const rates = (['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6'] as const).map((name) => {
 *   const rate = responseRate(counts, name)
 *   return rate.state === 'value' ? rate.value.toFixed(4) : ''
 * })
 * rates // => ['0.8000', '0.8205', '0.8055', '0.8262', '0.8283', '0.8496']
 * ```
 */
export function responseRate(dispositions: Dispositions, name: ResponseRateName): ResponseRate {
  const {
    complete,
    partial = 0,
    refusal = 0,
    nonContact = 0,
    other = 0,
    unknown = 0,
    eligibleShare,
  } = dispositions
  for (const count of [complete, partial, refusal, nonContact, other, unknown]) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`${count} is not a whole count of at least 0`)
  }
  const share = shareOfUnknown(name, unknown, eligibleShare)
  const numerator = name === 'RR1' || name === 'RR3' || name === 'RR5' ? complete : complete + partial
  const denominator = complete + partial + refusal + nonContact + other + share * unknown
  if (denominator === 0) return notComputable('zeroDenominator')
  return { state: 'value', name, value: numerator / denominator, numerator, denominator }
}

function shareOfUnknown(name: ResponseRateName, unknown: number, share: number | undefined): number {
  if (name === 'RR1' || name === 'RR2') return 1
  if (name === 'RR5' || name === 'RR6' || unknown === 0) return 0
  if (share === undefined || !(share >= 0 && share <= 1)) {
    throw new RangeError(`${name} needs the share of unknown cases taken as eligible, from 0 to 1`)
  }
  return share
}

/** A line between complete, partial and broken-off forms, by the share of core items answered. */
export type CompletenessRule = { readonly complete: number; readonly partial: number }

/**
 * Whether a form counts as complete, partial or broken off. Draw the line before the survey opens; customary
 * are 80 and 50 per cent of the core items.
 *
 * @throws RangeError when the rule or the counts make no sense.
 * @example
 * ```ts
 * completenessOf(16, 20, { complete: 0.8, partial: 0.5 }) // => 'complete'
 * completenessOf(9, 20, { complete: 0.8, partial: 0.5 }) // => 'brokenOff'
 * ```
 */
export function completenessOf(
  answered: number,
  items: number,
  rule: CompletenessRule,
): 'complete' | 'partial' | 'brokenOff' {
  if (!(rule.partial >= 0 && rule.partial <= rule.complete && rule.complete <= 1)) {
    throw new RangeError('a rule needs 0 ≤ partial ≤ complete ≤ 1')
  }
  if (!(items > 0 && answered >= 0 && answered <= items))
    throw new RangeError(`${answered} of ${items} items`)
  const share = answered / items
  if (share >= rule.complete) return 'complete'
  return share >= rule.partial ? 'partial' : 'brokenOff'
}

/** Answers of one month or group against its frame. */
export type RatePart = { readonly responded: number; readonly frame: number }

/**
 * The two averages of several rates, which differ when the frames do: all answers over all people, and the mean
 * of the rates. "80 per cent on average" should say which.
 *
 * @throws RangeError when a count is not whole or below 0.
 * @example
 * ```ts
 * const rates = averageRates([{ responded: 900, frame: 1200 }, { responded: 940, frame: 1000 }])
 * rates.state === 'value' ? [rates.pooled.toFixed(4), rates.meanOfRates.toFixed(4)] : [] // => ['0.8364', '0.8450']
 * ```
 */
export function averageRates(parts: readonly RatePart[]): Computed<{
  readonly pooled: number
  readonly meanOfRates: number
  readonly responded: number
  readonly frame: number
}> {
  const whole = (count: number): boolean => Number.isSafeInteger(count) && count >= 0
  if (!parts.every(({ responded, frame }) => whole(responded) && whole(frame))) {
    throw new RangeError('counts must be whole and at least 0')
  }
  const empty = parts.flatMap(({ frame }, place) => (frame === 0 ? [String(place)] : []))
  if (parts.length === 0 || empty.length > 0) return notComputable('zeroDenominator', empty)
  const above = parts.flatMap(({ responded, frame }, place) => (responded > frame ? [String(place)] : []))
  if (above.length > 0) return notComputable('moreThanFrame', above)
  const responded = parts.reduce((sum, one) => sum + one.responded, 0)
  const frame = parts.reduce((sum, one) => sum + one.frame, 0)
  const meanOfRates = parts.reduce((sum, one) => sum + one.responded / one.frame, 0) / parts.length
  return { state: 'value', pooled: responded / frame, meanOfRates, responded, frame }
}
