/**
 * What can be said about a provision, or about all of them together.
 *
 * - `within`: it is kept to.
 * - `breached`: it is not, for certain.
 * - `exempt`: the figure is beyond it, and an exception covers that.
 * - `conditional`: the figure is beyond it, which is allowed if a condition is met.
 * - `undetermined`: it cannot be said, because something is missing or a person has to judge.
 * - `outOfScope`: it does not apply.
 */
export type VerdictWord = 'within' | 'breached' | 'exempt' | 'conditional' | 'undetermined' | 'outOfScope'

/**
 * The words in the order in which they outrank each other, the strongest first.
 *
 * A breach is certain and stays, whatever is still missing. What is undetermined may yet turn out a breach,
 * so it outranks everything that is known to be allowed: first what is allowed on a condition still to be
 * shown, then what an exception covers, then what is within. What does not apply says least.
 */
export const verdictWords = [
  'breached',
  'undetermined',
  'conditional',
  'exempt',
  'within',
  'outOfScope',
] as const satisfies readonly VerdictWord[]

/**
 * Whether the first word outranks the second. No word outranks itself.
 *
 * @example
 * ```ts
 * outranks('breached', 'undetermined') // => true
 * outranks('within', 'exempt') // => false
 * ```
 */
export function outranks(a: VerdictWord, b: VerdictWord): boolean {
  return verdictWords.indexOf(a) < verdictWords.indexOf(b)
}

/**
 * The word that outranks all others; `outOfScope` when there is none, since nothing applied.
 *
 * @example
 * ```ts
 * worstWord(['within', 'undetermined', 'exempt']) // => 'undetermined'
 * worstWord([]) // => 'outOfScope'
 * ```
 */
export function worstWord(words: Iterable<VerdictWord>): VerdictWord {
  let worst: VerdictWord = 'outOfScope'
  for (const word of words) if (outranks(word, worst)) worst = word
  return worst
}
