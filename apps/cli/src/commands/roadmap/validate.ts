import { itemsOf } from '@reform/roadmap'
import type { ParseResult } from '@reform/roadmap/schema'
import type { CommandWork } from '../../domain.ts'
import { type ExitCode, exitCode } from '../../exit-code.ts'
import { FileFailure, RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readWhole } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { fileFailureText } from '../../text/frame.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { describeIssue, isEmpty, parseRoadmapBytes } from './read-roadmap.ts'
import { builtInRoadmap, usualSource } from './source.ts'

type Outcome = { readonly file: string } & (
  | { readonly read: true; readonly parsed: ParseResult; readonly empty: boolean }
  | { readonly read: false; readonly failure: FileFailure | RefusedInput }
)

/** Checks the shape of every named file; each is judged by itself. */
export const validate: CommandWork = async (io, language, inputs, options) => {
  const files = inputs.length > 0 ? inputs : [await usualSource(io, language)]
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(await judge(io, file))
  if (options.json) await io.out(`${JSON.stringify(outcomes.map(asJson), undefined, 2)}\n`)
  else for (const outcome of outcomes) await io.out(asText(outcome, language))
  return codeOf(outcomes)
}

async function judge(io: Io, file: string): Promise<Outcome> {
  try {
    const bytes = await bytesOf(io, file)
    return {
      file,
      read: true,
      parsed: parseRoadmapBytes(bytes.bytes, bytes.name),
      empty: isEmpty(bytes.bytes),
    }
  } catch (error) {
    if (error instanceof FileFailure || error instanceof RefusedInput) {
      return { file, read: false, failure: error }
    }
    throw error
  }
}

/** A built-in roadmap goes through the same door as a file, as the JSON that it would be. */
async function bytesOf(io: Io, file: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const builtIn = await builtInRoadmap(file)
  if (builtIn === undefined) return { name: file, bytes: await readWhole(io, file) }
  return { name: `${file}.json`, bytes: new TextEncoder().encode(JSON.stringify(builtIn.roadmap)) }
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
  const text = roadmapMessages[language]
  const { file } = outcome
  if (!outcome.read) return `${failureText(outcome.failure, language)}\n`
  const { parsed } = outcome
  if (outcome.empty) return `${text.emptyFile(file)}\n`
  const lines = parsed.issues.map((issue) => describeIssue(issue, language))
  if (parsed.ok) {
    const { editions } = parsed.roadmap
    const items = editions.reduce((sum, edition) => sum + itemsOf(edition).length, 0)
    const indicators = editions.reduce((sum, edition) => sum + edition.indicators.length, 0)
    const sizes = [editions.length, items, indicators] as const
    lines.push(
      lines.length > 0 ? text.fileDoubted(file, lines.length, ...sizes) : text.fileValid(file, ...sizes),
    )
  } else {
    lines.push(text.fileRefused(file, parsed.issues.filter((issue) => issue.severity === 'error').length))
  }
  return `${lines.join('\n')}\n`
}

function failureText(failure: FileFailure | RefusedInput, language: Language): string {
  if (failure instanceof RefusedInput) return failure.explanation[language]
  return fileFailureText('read', failure.file, failure.reason, language)
}

function asJson(outcome: Outcome): object {
  const { file } = outcome
  if (outcome.read) return { file, ok: outcome.parsed.ok, issues: outcome.parsed.issues }
  const message = { ja: failureText(outcome.failure, 'ja'), en: failureText(outcome.failure, 'en') }
  const reason = outcome.failure instanceof FileFailure ? outcome.failure.reason : 'input'
  return { file, ok: false, failure: reason, message, issues: [] }
}
