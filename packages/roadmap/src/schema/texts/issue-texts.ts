import type { IssueText } from './both.ts'
import { meaningTexts } from './meaning-texts.ts'
import { shapeTexts } from './shape-texts.ts'
import { textTexts } from './text-texts.ts'

const texts = { ...textTexts, ...shapeTexts, ...meaningTexts }

/** What is wrong, from a closed list. */
export type IssueCode = keyof typeof texts

/** The facts that the words about a code need. */
export type FactsOf<Code extends IssueCode> = Parameters<(typeof texts)[Code]>

/** Every code that an issue may have. */
export const roadmapIssueCodes = Object.keys(texts) as readonly IssueCode[]

const warnings: ReadonlySet<IssueCode> = new Set<IssueCode>([
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
export function severityOf(code: IssueCode): 'error' | 'warning' {
  return warnings.has(code) ? 'warning' : 'error'
}

/** The words about one issue. */
export function issueText<Code extends IssueCode>(code: Code, ...facts: FactsOf<Code>): IssueText {
  const say = texts[code] as (...facts: FactsOf<Code>) => IssueText
  return say(...facts)
}
