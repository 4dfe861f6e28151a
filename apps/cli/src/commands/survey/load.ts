import type { Answers, Questionnaire } from '@reform/survey'
import { type AnswersFile, type ImportIssue, readAnswers } from '@reform/survey/import'
import { readQuestionnaireText } from '@reform/survey/schema'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, readChunks, readWhole, standardInput } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { rakedAnswers } from './margins.ts'

/** A file of answers that was read, with what was found on the way. */
export type Loaded = Extract<AnswersFile, { ok: true }>

/** @throws RefusedInput when the file holds no questionnaire. @throws FileFailure when it cannot be read. */
export async function loadQuestionnaire(io: Io, file: string): Promise<Questionnaire> {
  const read = readQuestionnaireText(decodeUtf8(await readWhole(io, file), file))
  if (read.ok) return read.questionnaire
  const say = (language: Language): string =>
    read.issues
      .map(({ path, message }) => surveyMessages[language].at(file, path.join('.'), message[language]))
      .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.issues })
}

/**
 * The answers in a file; everything that was not read as it stands is named on standard error.
 * @throws RefusedInput when the file is refused. @throws FileFailure when it cannot be read.
 */
export async function loadAnswers(
  io: Io,
  language: Language,
  questionnaire: Questionnaire,
  file: string,
  options: Options,
): Promise<Loaded> {
  const source =
    file === standardInput ? await readWhole(io, file) : { name: file, open: () => readChunks(io, file) }
  const read = await readAnswers(source, questionnaire, readingOptions(questionnaire, options))
  const text = surveyMessages[language]
  if (!read.ok) {
    const refusing = read.issues.filter(({ effect }) => effect === 'fileRefused')
    const say = (one: Language): string => refusing.map((issue) => issueText(file, issue, one)).join('\n')
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.issues })
  }
  const listed = read.issues.slice(0, mostIssues)
  const all = Object.values(read.counts).reduce((sum, count) => sum + count, 0)
  for (const issue of listed) io.err(`${issueText(file, issue, language)}\n`)
  if (all > listed.length) io.err(`${text.moreIssues(file, all - listed.length)}\n`)
  if (read.rows.rejected > 0) io.err(`${text.rows(file, read.rows)}\n`)
  if (read.answers.size === 0) {
    throw new RefusedInput(
      { ja: surveyMessages.ja.nobody(file), en: surveyMessages.en.nobody(file) },
      { file, issues: read.issues },
    )
  }
  if (options.margins === undefined) return read
  return { ...read, answers: await rakedAnswers(io, language, read.answers, options) }
}

/** Issues that are listed for a file; all are counted. */
const mostIssues = 20

function issueText(
  file: string,
  { line, header, field, value, message }: ImportIssue,
  language: Language,
): string {
  const what = header ?? field
  const place = [what, value === undefined || value === what ? undefined : `"${value}"`]
  const text = surveyMessages[language]
  return text.issue(file, line, place.filter((one) => one !== undefined).join(' '), message[language])
}

function readingOptions(questionnaire: Questionnaire, options: Options): Parameters<typeof readAnswers>[2] {
  const { respondent, column = [], layout, encoding, sheet, wave } = options
  const known = [...questionnaire.items, ...(questionnaire.groupings ?? [])].map(({ id }) => id)
  const columns = (column as readonly string[]).map((word): [string, string] => {
    const at = word.lastIndexOf('=')
    const id = word.slice(at + 1)
    if (at < 1 || !known.includes(id))
      throw invalidOption('--column', word, `見出し=${known.slice(0, 5).join('|')}`)
    return [word.slice(0, at), id]
  })
  return {
    columns: Object.fromEntries(columns),
    ...(respondent === undefined ? {} : { roles: { respondent: String(respondent) } }),
    ...(layout === 'wide' || layout === 'long' ? { layout } : {}),
    ...(encoding === undefined ? {} : { encoding: encoding as 'utf-8' }),
    ...(sheet === undefined ? {} : { sheet: String(sheet) }),
    ...(wave === undefined ? {} : { wave: String(wave) }),
  }
}

/** Whether a row or a cell was refused: then only a part of the input was worked. */
export function somethingRefused({ issues, rows }: Pick<Loaded, 'issues' | 'rows'>): boolean {
  return rows.rejected > 0 || issues.some(({ effect }) => effect === 'cellRefused')
}

/** The least number of people behind a figure. @throws RefusedInput when it is no whole number of at least 1. */
export function minimumOption(options: Options): number {
  const text = String(options.minimum)
  if (!/^[1-9]\d{0,5}$/.test(text)) throw invalidOption('--minimum', text, '10')
  return Number(text)
}

/** The groupings and crossings that `--by` asks for. @throws RefusedInput when there is no such grouping. */
export function byOption(options: Options, { groupings }: Answers): readonly (readonly string[])[] {
  const known = Object.keys(groupings)
  return ((options.by as readonly string[] | undefined) ?? []).map((word) => {
    const names = word.split('+')
    if (names.some((name) => !known.includes(name)) || new Set(names).size < names.length)
      throw invalidOption('--by', word, known.join(', '))
    return names
  })
}
