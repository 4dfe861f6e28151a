import type { OvertimeRules, PersonMonths } from '@reform/overtime'
import type { Options } from '../../domain.ts'
import { type ExitCode, exitCode } from '../../exit-code.ts'
import { FileFailure, RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { printerTo } from '../../io/printer.ts'
import type { Language } from '../../language.ts'
import { fileFailureText } from '../../text/frame.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import type { InputIssue, PersonRead } from './people/person-read.ts'
import { readPeople } from './people/read-people.ts'
import { openRules, type RuleBook } from './rules.ts'

/** What is said about one person. */
export interface Judgement {
  readonly json: object
  readonly attention: boolean
  /** Only asked for when a person reads. */
  readonly text: () => string | Promise<string>
}

/** What a command does with one person; issues when the question makes no sense for this one. */
export type Judge = (
  person: PersonMonths,
  rules: OvertimeRules,
) => Judgement | { readonly issues: readonly InputIssue[] }

/** How a command works through people. */
export interface Judging {
  readonly judge: Judge
  readonly choices?: Parameters<typeof openRules>[2]
  /** What a person reads after all people. */
  readonly ending?: () => string | Promise<string>
}

/**
 * Judges every person of the files, one after another as they are read, and prints each; what is refused is named
 * on standard error and counted, the others are judged.
 * @throws RefusedInput or FileFailure when nobody could be judged.
 */
export async function judgePeople(
  io: Io,
  language: Language,
  files: readonly string[],
  options: Options,
  { judge, choices = {}, ending }: Judging,
): Promise<ExitCode> {
  const book = await openRules(io, options, choices)
  const refuse = refuser(io, language, options.json === true)
  const printer = printerTo(io)
  const counts = { judged: 0, refused: 0, attention: false }
  for (const file of files) {
    try {
      for await (const read of readPeople(io, file)) {
        const judged = await judgeOne(read, book, judge)
        if ('issues' in judged) {
          counts.refused += 1
          refuse(read, judged.issues)
          continue
        }
        counts.judged += 1
        counts.attention ||= judged.attention
        await printer.print(options.json ? jsonLine(judged.json) : await judged.text())
        if (counts.judged % 1000 === 0) io.progress(overtimeMessages[language].peopleSoFar(counts.judged))
      }
    } catch (error) {
      if (!isRefusal(error) || (counts.judged === 0 && files.length === 1)) throw error
      counts.refused += 1
      io.err(`${refusalText(error, language)}\n`)
    }
  }
  await printer.flush()
  io.progress('')
  if (counts.judged === 0) throw nobody(counts.refused)
  if (!options.json && ending !== undefined) await io.out(await ending())
  if (counts.refused === 0) return counts.attention ? exitCode.attention : exitCode.done
  const { judged, refused } = counts
  const text = overtimeMessages[language]
  io.err(options.json ? jsonLine({ counts: { judged, refused } }) : `${text.counts(judged, refused)}\n`)
  return exitCode.partial
}

async function judgeOne(
  read: PersonRead,
  book: RuleBook,
  judge: Judge,
): Promise<Judgement | { readonly issues: readonly InputIssue[] }> {
  if (!read.read) return read
  const { person } = read
  const rules = await book.rulesOf(person.regime)
  if (rules === undefined) {
    const say = (language: Language): string =>
      overtimeMessages[language].unknownRegime(person.regime, book.regimes)
    return {
      issues: [{ code: 'unknownRegime', path: ['regime'], message: { ja: say('ja'), en: say('en') } }],
    }
  }
  const issues = missingKinds(person, rules)
  return issues.length > 0 ? { issues } : judge(person, rules)
}

/** Rules that rest on the kind of the department need it, whichever body's they are. */
function missingKinds({ months }: PersonMonths, { form }: OvertimeRules): readonly InputIssue[] {
  if (form !== 'departments') return []
  return months.flatMap(({ departmentKind }, index) =>
    departmentKind === undefined ? [kindMissing(['months', index, 'departmentKind'])] : [],
  )
}

/** That the kind of a department is needed and absent. */
export function kindMissing(path: InputIssue['path']): InputIssue {
  const say = (language: Language): string => overtimeMessages[language].kindMissing
  return { code: 'kindMissing', path, message: { ja: say('ja'), en: say('en') } }
}

function isRefusal(error: unknown): error is RefusedInput | FileFailure {
  return error instanceof RefusedInput || error instanceof FileFailure
}

function refusalText(error: RefusedInput | FileFailure, language: Language): string {
  if (error instanceof RefusedInput) return error.explanation[language]
  return fileFailureText(error.doing, error.file, error.reason, language)
}

function nobody(refused: number): RefusedInput {
  const say = (language: Language): string =>
    refused === 0 ? overtimeMessages[language].nobody : overtimeMessages[language].nobodyJudged(refused)
  return new RefusedInput({ ja: say('ja'), en: say('en') })
}

/** Issues that are listed for one person; a broken file may have thousands. */
const mostIssues = 20

/** Names a refused person: for people a sentence for each issue, for programs a line of JSON. */
function refuser(
  io: Io,
  language: Language,
  json: boolean,
): (read: PersonRead, issues: readonly InputIssue[]) => void {
  const text = overtimeMessages[language]
  return (read, issues) => {
    const id = read.read ? read.person.id : read.id
    if (json) {
      io.err(jsonLine({ refused: { ...read.place, ...(id !== undefined && { id }), issues } }))
      return
    }
    const where = text.place(read.place, id)
    const lines = issues
      .slice(0, mostIssues)
      .map(({ path, message }) => text.issue(where, pathText(path), message[language]))
    if (issues.length > mostIssues) lines.push(text.moreIssues(where, issues.length - mostIssues))
    io.err(`${lines.join('\n')}\n`)
  }
}

/** `months[0].overtimeMinutes` */
function pathText(path: InputIssue['path']): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
}
