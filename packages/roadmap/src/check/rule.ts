import type { Id, Text } from '../model/text.ts'
import type { RoadmapContext } from './context.ts'
import type { FactsByRule, RuleId } from './facts.ts'
import type { RemarkPlace, Severity } from './remark.ts'

/** What a rule found: where, and the facts that its sentences need. */
export interface Finding<Name extends RuleId> {
  readonly edition: Id
  readonly places: readonly RemarkPlace[]
  readonly facts: FactsByRule[Name]
}

/** One rule of the check. Its sentences stand in `text/`. */
export interface Rule<Name extends RuleId> {
  readonly id: Name
  readonly severity: Severity
  readonly find: (context: RoadmapContext) => readonly Finding<Name>[]
}

/** The sentences of a rule in one language. */
export interface RuleSentences<Name extends RuleId> {
  readonly title: string
  readonly why: string
  readonly message: (facts: FactsByRule[Name]) => string
  readonly action: (facts: FactsByRule[Name]) => string
}

/** The sentences of every rule in one language. */
export type Sentences = { readonly [Name in RuleId]: RuleSentences<Name> }

/** A text made in both languages by one function. */
export function inBoth(say: (lang: 'ja' | 'en') => string): Text {
  return { ja: say('ja'), en: say('en') }
}
