import { type Draft, draft } from './draft.ts'
import type { RoadmapIssue } from './issue.ts'
import { issuesPerList } from './shape/blocks.ts'
import { locate, type TextSink } from './source/locate.ts'

/** How many issues are listed; the rest is counted. */
const mostIssues = 100

/** What a text adds to its issues. */
export interface TextPlaces {
  readonly file?: string
  readonly text: string
  /** Tells what stands where in the text. */
  readonly walk: (sink: TextSink) => void
}

/** The issues in the order of the text, at most a hundred, and then how many more there are. */
export function finishIssues(drafts: readonly Draft[], places?: TextPlaces): readonly RoadmapIssue[] {
  const collected = drafts.slice(0, mostIssues * 10)
  const located = places === undefined ? [] : locate(collected, places.text, places.walk)
  const issues = collected.map(({ at: _at, offset: _offset, ...found }, index): RoadmapIssue => {
    return { ...found, ...(places?.file !== undefined && { file: places.file }), ...located[index] }
  })
  issues.sort(
    (left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0),
  )
  return issues.length <= mostIssues ? issues : shortened(issues, drafts.length, places?.file)
}

function shortened(issues: readonly RoadmapIssue[], found: number, file?: string): readonly RoadmapIssue[] {
  const shown = issues.slice(0, mostIssues)
  const hidden = issues.slice(mostIssues)
  const severity = hidden.some((issue) => issue.severity === 'error') ? 'error' : 'warning'
  // Lists hand up a bounded number of issues, so a full hand means that there may be more.
  const facts = { hidden: found - mostIssues, atLeast: found >= issuesPerList }
  const { at: _at, ...more } = draft('more-issues', [], facts)
  return [...shown, { ...more, severity, ...(file !== undefined && { file }) }]
}
