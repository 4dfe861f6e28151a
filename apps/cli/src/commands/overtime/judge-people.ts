import { monthsOfDays, type OvertimeRules, type PersonMonths } from '@reform/overtime'
import type { Options } from '../../domain.ts'
import { type ExitCode, exitCode } from '../../exit-code.ts'
import { FileFailure, RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { printerTo } from '../../io/printer.ts'
import type { Language } from '../../language.ts'
import { fileFailureText } from '../../text/frame.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import type { Daily, InputIssue, PersonRead } from './people/person-read.ts'
import { readPeople } from './people/read-people.ts'
import { sortInputs } from './people/table-files.ts'
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
  daily: Daily | undefined,
) => Judgement | { readonly issues: readonly InputIssue[] }

/** How a command works through people. */
export interface Judging {
  readonly judge: Judge
  readonly choices?: Parameters<typeof openRules>[2]
  /** Whether people may be without the kind of department that their rules need. */
  readonly withoutKinds?: boolean
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
  inputs: readonly string[],
  options: Options,
  judging: Judging,
): Promise<ExitCode> {
  const book = await openRules(io, options, judging.choices ?? {})
  const { json, tables, passedOver } = await sortInputs(io, inputs, options)
  const refuse = refuser(io, language, options.json === true)
  const printer = printerTo(io)
  const text = overtimeMessages[language]
  const counts = { judged: 0, refused: 0, attention: false }
  const takeOne = async (read: PersonRead): Promise<void> => {
    const judged = await judgeOne(read, book, judging)
    if ('issues' in judged) {
      counts.refused += 1
      refuse(read, judged.issues)
      return
    }
    counts.judged += 1
    counts.attention ||= judged.attention
    await printer.print(options.json ? jsonLine(judged.json) : await judged.text())
    if (counts.judged % 1000 === 0) io.progress(text.peopleSoFar(counts.judged))
  }
  for (const file of json) {
    try {
      for await (const read of readPeople(io, file)) await takeOne(read)
    } catch (error) {
      if (!isRefusal(error) || (counts.judged === 0 && inputs.length === 1)) throw error
      counts.refused += 1
      io.err(`${refusalText(error, language)}\n`)
    }
  }
  if (passedOver.length > 0)
    io.err(options.json ? jsonLine({ passedOver }) : `${text.filesPassedOver(passedOver)}\n`)
  if (tables.length > 0) {
    const read = await takeTables(io, language, tables, options, book)
    counts.refused += read.refused
    for (const one of read.people) await takeOne(one)
  }
  await printer.flush()
  io.progress('')
  if (counts.judged === 0) throw nobody(counts.refused, tables.length > 0)
  if (!options.json && judging.ending !== undefined) await io.out(await judging.ending())
  if (counts.refused === 0) return counts.attention ? exitCode.attention : exitCode.done
  const { judged, refused } = counts
  io.err(options.json ? jsonLine({ counts: { judged, refused } }) : `${text.counts(judged, refused)}\n`)
  return exitCode.partial
}

/** People out of tables, with what was found told; `refused` counts rows, and files of which no row was read. */
async function takeTables(
  io: Io,
  language: Language,
  files: readonly string[],
  options: Options,
  book: RuleBook,
): Promise<{ readonly people: readonly PersonRead[]; readonly refused: number }> {
  const [{ readTables }, { tellTables }] = await Promise.all([
    import('./people/tables.ts'),
    import('./people/tell-tables.ts'),
  ])
  const read = await readTables(io, files, options, book)
  await tellTables(io, language, options, read)
  const rows = read.files.reduce((sum, { report, refused }) => sum + report.counts.rejected + refused, 0)
  const broken = read.files.filter(({ report, form }) => !report.complete || form === undefined).length
  const errors = read.issues.filter(({ severity }) => severity === 'error')
  if (options.strict === true && errors.length > 0) throw strictly(errors.length)
  return { people: read.people, refused: rows + broken }
}

function strictly(errors: number): RefusedInput {
  return new RefusedInput({
    ja: overtimeMessages.ja.strictly(errors),
    en: overtimeMessages.en.strictly(errors),
  })
}

async function judgeOne(
  read: PersonRead,
  book: RuleBook,
  { judge, withoutKinds = false }: Judging,
): Promise<Judgement | { readonly issues: readonly InputIssue[] }> {
  if (!read.read) return read
  const rules = await book.rulesOf(read.person.regime)
  if (rules === undefined) {
    const say = (language: Language): string =>
      overtimeMessages[language].unknownRegime(read.person.regime, book.regimes)
    return {
      issues: [{ code: 'unknownRegime', path: ['regime'], message: { ja: say('ja'), en: say('en') } }],
    }
  }
  const { person, daily } = withMonths(read, rules)
  const issues = withoutKinds ? [] : missingKinds(person, rules)
  return issues.length > 0 ? { issues } : judge(person, rules, daily)
}

/** Days that were given in place of months, added up by the rules. */
function withMonths(
  { person, daily, days }: Extract<PersonRead, { readonly read: true }>,
  rules: OvertimeRules,
): { readonly person: PersonMonths; readonly daily: Daily | undefined } {
  if (days === undefined) return { person, daily }
  const months = monthsOfDays(days.days, rules, days.options)
  return {
    person: { ...person, months: months.map(({ record }) => record) },
    daily: { months, days: days.days, presence: [] },
  }
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

function nobody(refused: number, fromTables: boolean): RefusedInput {
  const say = (language: Language): string => {
    const text = overtimeMessages[language]
    return refused > 0 ? text.nobodyJudged(refused) : fromTables ? text.nobodyInTables : text.nobody
  }
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
