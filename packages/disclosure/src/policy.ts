/** What is asked of a release. */
export type Policy = {
  /** The least number of people that a figure may rest on, unweighted. Default: 10. */
  readonly minimum: number
  /** Shares, counts, distributions and bounded means that say that all people are alike. Default: `hide`. */
  readonly unanimity: 'hide' | 'show'
  /** Counts of people of at least 1 and below this are withheld. Default: 1, which withholds none. */
  readonly minimumCases: number
  /** Withholds a sum of which so few people make more than that share: `{ people: 1, share: 0.7 }`. Default: none. */
  readonly dominance: { readonly people: number; readonly share: number } | null
  /**
   * How closely a withheld sum or mean may be worked out: the width of what it can be, as a share of the possible
   * width (with a `range`), else of the value. Counts must always leave two possible values. Default: 0.1.
   */
  readonly protection: number
}

/**
 * The policy with 10 people, no unanimous answers, and 10 % protection.
 *
 * @example
 * ```ts
 * defaultPolicy.minimum // => 10
 * ```
 */
export const defaultPolicy: Policy = {
  minimum: 10,
  unanimity: 'hide',
  minimumCases: 1,
  dominance: null,
  protection: 0.1,
}

/**
 * The default policy with some parts changed.
 *
 * @throws RangeError when a number is out of bounds.
 * @example
 * ```ts
 * policyWith({ minimum: 5 }).minimum // => 5
 * ```
 */
export function policyWith(changes: Partial<Policy>): Policy {
  const policy = { ...defaultPolicy, ...changes }
  const { minimum, minimumCases, protection, dominance } = policy
  if (!Number.isInteger(minimum) || minimum < 1) throw new RangeError(`policyWith: minimum ${minimum}`)
  if (!Number.isInteger(minimumCases) || minimumCases < 1) {
    throw new RangeError(`policyWith: minimumCases ${minimumCases}`)
  }
  if (!(protection >= 0 && protection <= 1)) throw new RangeError(`policyWith: protection ${protection}`)
  if (dominance !== null && !(dominance.people >= 1 && dominance.share > 0 && dominance.share < 1)) {
    throw new RangeError(`policyWith: dominance ${dominance.people}, ${dominance.share}`)
  }
  return policy
}
