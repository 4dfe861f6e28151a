import { type ExitCode, exitCode } from './exit-code.ts'
import type { Io } from './io/io.ts'
import type { Bilingual, Language } from './language.ts'
import { fileFailureText, frameTexts } from './text/frame.ts'

/** What was refused, for a program that reads `--json`. */
export interface RefusalDetail {
  readonly file?: string
  /** Every issue as the reader of the file gives it. */
  readonly issues?: readonly unknown[]
  /** What is known, where an unknown name was given. */
  readonly known?: readonly string[]
}

/** The command line or a file cannot be worked with; says where, what and what to do. */
export class RefusedInput extends Error {
  readonly explanation: Bilingual
  readonly detail: RefusalDetail
  constructor(explanation: Bilingual, detail: RefusalDetail = {}) {
    super(explanation.en)
    this.explanation = explanation
    this.detail = detail
  }
}

/** A file could not be read or written; `reason` is the system's code. */
export class FileFailure extends Error {
  readonly file: string
  readonly reason: string
  readonly doing: 'read' | 'write'
  constructor(doing: 'read' | 'write', file: string, cause: unknown) {
    super(`${doing} ${file}`, { cause })
    this.doing = doing
    this.file = file
    this.reason = (cause as NodeJS.ErrnoException).code ?? 'EUNKNOWN'
  }
}

/** The command was used wrongly: `code` and `detail` are those of the parser of arguments. */
export class UsageFailure extends Error {
  readonly code: string
  constructor(code: string, detail: string) {
    super(detail)
    this.code = code
  }
}

/** A refusal as a program reads it on standard output. */
function refusalOf(error: RefusedInput | FileFailure | UsageFailure): object {
  if (error instanceof RefusedInput) return { code: 'input', message: error.explanation, ...error.detail }
  if (error instanceof FileFailure) {
    const { doing, file, reason } = error
    const say = (language: Language): string => fileFailureText(doing, file, reason, language)
    return { code: doing, message: { ja: say('ja'), en: say('en') }, file, reason }
  }
  const say = (language: Language): string => frameTexts[language].usageError(error.code, error.message)
  return { code: 'usage', message: { ja: say('ja'), en: say('en') } }
}

/** Says what went wrong, as a sentence and where asked for as JSON, and gives back the exit code. */
export async function explainFailure(
  error: unknown,
  io: Io,
  language: Language,
  json: boolean,
): Promise<ExitCode> {
  if (error instanceof RefusedInput || error instanceof FileFailure || error instanceof UsageFailure) {
    const refused = refusalOf(error) as { readonly message: Bilingual }
    // The help has been printed where no command was named.
    if (!(error instanceof UsageFailure && error.code === 'commander.help')) {
      io.err(`${refused.message[language]}\n`)
    }
    if (json) await io.out(`${JSON.stringify({ refused })}\n`)
    return exitCode.refused
  }
  const detail = error instanceof Error ? error.message : String(error)
  io.err(`${frameTexts[language].defect(detail)}\n`)
  if (io.env.REFORM_DEBUG && error instanceof Error) io.err(`${error.stack}\n`)
  if (json) {
    const message = { ja: frameTexts.ja.defect(detail), en: frameTexts.en.defect(detail) }
    await io.out(`${JSON.stringify({ refused: { code: 'defect', message } })}\n`)
  }
  return exitCode.defect
}
