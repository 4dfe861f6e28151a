import type { Finding } from '@reform/rules'
import type { Assessment, Interview } from './assessment.ts'

/** One finding as it stands in a line of JSON. */
export type FindingJson = {
  readonly provision: string
  readonly word: Finding['word']
  readonly because?: 'missing' | 'judgement'
  readonly window: { readonly from: string; readonly to: string }
  /** What was observed; absent when nothing is known of it. */
  readonly observed?: number
  readonly allowed: number
  readonly comparison: Finding['comparison']
  /** The months that would settle it. */
  readonly needs?: readonly string[]
}

/** One person's verdict as it stands in a line of JSON. */
export type AssessmentJson = {
  readonly id: string
  readonly word: Assessment['word']
  readonly findings: readonly FindingJson[]
  readonly interviews: readonly Interview[]
}

function findingJson(finding: Finding): FindingJson {
  const { provision, word, window, observed, allowed, comparison } = finding
  return {
    provision,
    word,
    ...('because' in finding ? { because: finding.because } : {}),
    window,
    ...(observed === undefined ? {} : { observed }),
    allowed,
    comparison,
    ...('needs' in finding ? { needs: finding.needs } : {}),
  }
}

/**
 * The verdict in its stable form for JSON, with nothing but what a reader of another language needs.
 *
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2701 },
 * ]
 * assessmentJson(assess({ id: 'p1', regime: 'npa', months }, npaRules)).findings
 * // => [{ provision: 'npa.autonomous.month45', word: 'breached', window: { from: '2026-06', to: '2026-06' }, observed: 2701, allowed: 2700, comparison: 'lte' }]
 * ```
 */
export function assessmentJson({ id, word, findings, interviews }: Assessment): AssessmentJson {
  return { id, word, findings: findings.map(findingJson), interviews }
}
