import type { IssueText } from './both.ts'
import type { RoadmapIssueCode } from './issue-codes.ts'
import { meaningTexts } from './meaning-texts.ts'
import { shapeTexts } from './shape-texts.ts'
import { textTexts } from './text-texts.ts'

const texts = { ...textTexts, ...shapeTexts, ...meaningTexts } satisfies {
  readonly [Code in RoadmapIssueCode]: (...facts: never[]) => IssueText
}

/** The facts that the words about a code need. */
export type FactsOf<Code extends RoadmapIssueCode> = Parameters<(typeof texts)[Code]>

const warnings: ReadonlySet<RoadmapIssueCode> = new Set<RoadmapIssueCode>([
  'damaged-characters',
  'repeated-reference',
  'stale-acknowledgement',
  'unknown-rule',
  'exclusion-outside-period',
  'outside-edition',
  'ratio-above-one',
  'percent-out-of-range',
  'almost-not-defined',
])

/** Whether an issue of this code keeps the roadmap out. */
export function severityOf(code: RoadmapIssueCode): 'error' | 'warning' {
  return warnings.has(code) ? 'warning' : 'error'
}

/** The words about one issue. */
export function issueText<Code extends RoadmapIssueCode>(code: Code, ...facts: FactsOf<Code>): IssueText {
  const say = texts[code] as (...facts: FactsOf<Code>) => IssueText
  return say(...facts)
}
