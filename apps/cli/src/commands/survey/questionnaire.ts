import { readSurveyJs } from '@reform/survey/schema'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { decodeUtf8, readWhole } from '../../io/read-input.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { surveyMessages } from '../../text/survey.ts'

/** A questionnaire out of a SurveyJS definition, with what could not be taken over. */
export const questionnaire: CommandWork = async (io, language, [file = ''], options) => {
  const read = readSurveyJs(
    definitionIn(decodeUtf8(await readWhole(io, file), file), file),
    String(options.id),
  )
  const say = (one: Language): string =>
    read.issues
      .map(({ path, message }) => surveyMessages[one].at(file, path.join('.'), message[one]))
      .join('\n')
  if (!read.ok) throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues: read.issues })
  if (read.issues.length > 0) io.err(`${say(language)}\n`)
  const data = `${JSON.stringify(read.questionnaire, undefined, 2)}\n`
  if (options.out === undefined) await io.out(data)
  else {
    await writeWhole(io, String(options.out), data)
    const written = surveyMessages[language].taken(read.questionnaire.items.length, String(options.out))
    await io.out(
      options.json
        ? `${JSON.stringify({ items: read.questionnaire.items.length, written: options.out, issues: read.issues })}\n`
        : `${written}\n`,
    )
  }
  return read.issues.length > 0 ? exitCode.partial : exitCode.done
}

function definitionIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RefusedInput(
      { ja: surveyMessages.ja.noJson(file), en: surveyMessages.en.noJson(file) },
      { file },
    )
  }
}
