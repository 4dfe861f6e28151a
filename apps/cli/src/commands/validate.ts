import type { Language } from '@reform/roadmap'
import { itemsOf } from '@reform/roadmap'
import type { ParseResult } from '@reform/roadmap/schema'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { FileFailure, type Io, readBytes } from '../io.ts'
import type { CommandWork } from '../program.ts'
import { describeIssue, parseRoadmapBytes } from '../read-roadmap.ts'
import { usualSource } from '../source.ts'
import { messages } from '../text/messages.ts'

type Outcome = { readonly file: string } & (
  | { readonly read: true; readonly parsed: ParseResult }
  | { readonly read: false; readonly failure: FileFailure }
)

/** Checks the shape of every named file; each is judged by itself. */
export const validate: CommandWork = async (io, language, inputs, options) => {
  const files = inputs.length > 0 ? inputs : [await usualSource(io)]
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(await judge(io, file))
  if (options.json) io.out(`${JSON.stringify(outcomes.map(asJson), undefined, 2)}\n`)
  else for (const outcome of outcomes) io.out(asText(outcome, language))
  return codeOf(outcomes)
}

async function judge(io: Io, file: string): Promise<Outcome> {
  try {
    return { file, read: true, parsed: parseRoadmapBytes(await readBytes(io, file), file) }
  } catch (error) {
    if (error instanceof FileFailure) return { file, read: false, failure: error }
    throw error
  }
}

const accepted = (outcome: Outcome): boolean => outcome.read && outcome.parsed.ok

function codeOf(outcomes: readonly Outcome[]): ExitCode {
  const good = outcomes.filter(accepted).length
  if (good === 0) return exitCode.refused
  if (good < outcomes.length) return exitCode.partial
  const warned = outcomes.some((outcome) => outcome.read && outcome.parsed.issues.length > 0)
  return warned ? exitCode.attention : exitCode.done
}

function asText(outcome: Outcome, language: Language): string {
  const text = messages[language]
  if (!outcome.read) return `${text.fileFailure('read', outcome.file, outcome.failure.reason)}\n`
  const { parsed, file } = outcome
  const lines = parsed.issues.map((issue) => describeIssue(issue, language))
  if (parsed.ok) {
    const { editions } = parsed.roadmap
    const items = editions.reduce((sum, edition) => sum + itemsOf(edition).length, 0)
    const indicators = editions.reduce((sum, edition) => sum + edition.indicators.length, 0)
    lines.push(text.fileValid(file, editions.length, items, indicators))
  } else {
    lines.push(text.fileRefused(file, parsed.issues.filter((issue) => issue.severity === 'error').length))
  }
  return `${lines.join('\n')}\n`
}

function asJson(outcome: Outcome): object {
  if (!outcome.read) return { file: outcome.file, ok: false, failure: outcome.failure.reason, issues: [] }
  return { file: outcome.file, ok: outcome.parsed.ok, issues: outcome.parsed.issues }
}
