import { type ExitCode, exitCode } from '../../exit-code.ts'
import type { Io } from '../../io/io.ts'
import { jsonLine } from '../../io/json-lines.ts'
import type { Language } from '../../language.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import type { Input, InputIssue } from './input.ts'

/** Issues that a person is shown one by one; the others are counted. */
const mostIssues = 20

/** What a command comes to, in both forms. */
export interface Outcome {
  readonly json: object
  readonly text: string
  readonly attention: boolean
}

/**
 * Prints the result, then what was wrong with the input on standard error: for people the first issues and their
 * number, for programs a line of JSON each. Rejected rows make the result partial.
 */
export async function finish(
  io: Io,
  language: Language,
  json: boolean,
  { counts, issues }: Pick<Input, 'counts' | 'issues'>,
  outcome: Outcome,
): Promise<ExitCode> {
  await io.out(
    json ? jsonLine({ ...outcome.json, input: { ...counts, issues: byCode(issues) } }) : outcome.text,
  )
  if (json) for (const issue of issues) io.err(jsonLine({ issue }))
  else tell(io, language, counts, issues)
  if (counts.rejected > 0 || issues.some(({ effect }) => effect === 'rejected')) return exitCode.partial
  return outcome.attention || issues.length > 0 ? exitCode.attention : exitCode.done
}

function tell(io: Io, language: Language, counts: Input['counts'], issues: readonly InputIssue[]): void {
  const text = digitizationMessages[language]
  for (const issue of issues.slice(0, mostIssues)) {
    const where = 'path' in issue ? text.of(issue.id || issue.path.join(' ')) : ''
    io.err(`${where}${issue.message[language]}\n`)
  }
  if (issues.length > mostIssues) io.err(`${text.moreIssues(issues.length - mostIssues)}\n`)
  if (issues.length > 0) io.err(`${text.counts(counts.read, counts.accepted, counts.rejected)}\n`)
}

function byCode(issues: readonly InputIssue[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
