import type { Finding } from './finding.ts'
import type { Ruleset } from './ruleset.ts'
import { type VerdictWord, worstWord } from './word.ts'

/** All findings together. */
export type Verdict = {
  readonly word: VerdictWord
  /** What is not `within`, in the order in which it was found. */
  readonly findings: readonly Finding[]
  readonly ruleset: Pick<Ruleset, 'id' | 'version' | 'asOf'>
}

/**
 * The verdict on all findings: the word that outranks the others, the findings that are not `within`, and
 * the ruleset with its version and date. Without findings nothing applied: `outOfScope`.
 *
 * @example
 * ```ts
 * const loans: Judgeable = { id: 'loans', effect: 'limit', value: 10, comparison: 'lte' }
 * const window = { from: '2026-06-01', to: '2026-06-01' }
 * const finding = findingOf(loans, { observed: 11, window, lawOn: '2026-06-01' })
 * const library = ruleset({ id: 'library', version: '1.0.0', asOf: '2026-04-01', provisions: [] })
 * verdict([finding], library).word // => 'breached'
 * verdict([finding], library).ruleset // => { id: 'library', version: '1.0.0', asOf: '2026-04-01' }
 * ```
 */
export function verdict(
  findings: readonly Finding[],
  { id, version, asOf }: Pick<Ruleset, 'id' | 'version' | 'asOf'>,
): Verdict {
  return {
    word: worstWord(findings.map((finding) => finding.word)),
    findings: findings.filter((finding) => finding.word !== 'within'),
    ruleset: { id, version, asOf },
  }
}
