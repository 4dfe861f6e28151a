export type { Bilingual, Language } from '@reform/quantities'
export { type Comparison, comparisons } from './comparison.ts'
export {
  type BreachedFinding,
  type ConditionalFinding,
  type ExemptFinding,
  type Facts,
  type Findable,
  type Finding,
  type FindingBase,
  type FindingWindow,
  findingOf,
  type JudgementFinding,
  type MissingFinding,
  type OutOfScopeFinding,
  type WithinFinding,
} from './finding.ts'
export { type InForce, inForceOn, type Moment } from './in-force.ts'
export { allowedBy, holds, isSettledBy, type Judgeable, judge, type Limit, limitOf } from './judge.ts'
export { lawWatch, type WatchEntry } from './law-watch.ts'
export {
  type Certainty,
  type Citation,
  type Counts,
  type Effect,
  type Provision,
  type ProvisionInput,
  type ProvisionWindow,
  provision,
} from './provision.ts'
export { provisionInForce, provisionsInForce, type Ruleset, ruleset } from './ruleset.ts'
export { describeFinding, explain } from './text/describe-finding.ts'
export { type StandardUnit, standardUnits, type Units, type UnitText, type UnitWords } from './text/units.ts'
export { type Verdict, verdict } from './verdict.ts'
export { outranks, type VerdictWord, verdictWords, worstWord } from './word.ts'
