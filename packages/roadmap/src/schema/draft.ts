import type { RoadmapIssue } from './issue.ts'
import type { RoadmapIssueCode } from './texts/issue-codes.ts'
import { type FactsOf, issueText, severityOf } from './texts/issue-texts.ts'

/** Keys and positions from the roadmap down. */
export type Path = readonly (string | number)[]

/** An issue before anybody has looked up its line. */
export interface Draft extends Omit<RoadmapIssue, 'file' | 'line' | 'column'> {
  /** Which end of the pair is meant when the path ends with a key: the key itself, or its value. */
  readonly at: 'key' | 'value'
  /** Where it stands in the text, when that is known without looking for the path. */
  readonly offset?: number
}

/** An issue about the value at a path. */
export function draft<Code extends RoadmapIssueCode>(code: Code, path: Path, ...facts: FactsOf<Code>): Draft {
  return { code, severity: severityOf(code), path: [...path], at: 'value', ...issueText(code, ...facts) }
}

/** An issue about a place in the text. */
export function draftAtOffset<Code extends RoadmapIssueCode>(
  code: Code,
  offset: number,
  ...facts: FactsOf<Code>
): Draft {
  return { ...draft(code, [], ...facts), offset }
}

/** An issue about the key with which a path ends. */
export function draftAtKey<Code extends RoadmapIssueCode>(
  code: Code,
  path: Path,
  ...facts: FactsOf<Code>
): Draft {
  return { ...draft(code, path, ...facts), at: 'key' }
}
