import type { Language, Text } from '../model/text.ts'
import { formatPath } from './format-path.ts'
import type { RoadmapIssueCode } from './texts/issue-codes.ts'

/** One thing that is wrong with a file or an object, or worth a second look, where, and what to do about it. */
export interface RoadmapIssue {
  /** From a closed list: `roadmapIssueCodes`. */
  readonly code: RoadmapIssueCode
  /** `error` keeps the roadmap out; a `warning` lets it in. */
  readonly severity: 'error' | 'warning'
  /** The way to the place: `['editions', 0, 'pillars', 1, 'title']`. Empty for the whole. */
  readonly path: readonly (string | number)[]
  /** The name that the caller gave the text. */
  readonly file?: string
  /** Counted from 1. Absent when the roadmap was no text. */
  readonly line?: number
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column?: number
  readonly message: Text
  readonly action: Text
}

/**
 * The issue in one line: place, path, what is wrong, what to do.
 *
 * @example
 * ```ts
 * const parsed = parseRoadmapText('schema: reform-roadmap/9', { file: 'roadmap.yaml' })
 * const [issue] = parsed.issues
 * issue && describeIssue(issue, 'en').slice(0, 28) // => 'roadmap.yaml:1:9 schema: Ver'
 * ```
 */
export function describeIssue(issue: RoadmapIssue, language: Language): string {
  const place = [issue.file ?? (issue.line === undefined ? [] : '-'), issue.line ?? [], issue.column ?? []]
  const where = [place.flat().join(':'), formatPath(issue.path)].filter((part) => part !== '').join(' ')
  const said =
    language === 'ja'
      ? `${issue.message.ja}${issue.action.ja}`
      : `${issue.message.en ?? issue.message.ja} ${issue.action.en ?? issue.action.ja}`
  return where === '' ? said : `${where}: ${said}`
}
