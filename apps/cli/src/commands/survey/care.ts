import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { type CareAccessRecord, careAccess, careWords } from '@reform/survey'
import type { CommandWork, Options } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { FileFailure, RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { decodeUtf8, readWhole } from '../../io/read-input.ts'
import { invalidOption, listOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire } from './load.ts'
import { isScored } from './publish.ts'

/** People with low scores who agreed to be contacted, for those who were announced to see them; each access is recorded. */
export const care: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const {
    requestedBy: by,
    role,
    purpose,
    agreed,
    accessLog,
  } = options as Readonly<Record<string, string | undefined>>
  if (options.announcedFollowUp !== true)
    throw new RefusedInput({ ja: surveyMessages.ja.careUnsaid, en: surveyMessages.en.careUnsaid })
  if (!by?.trim() || !role?.trim() || !purpose?.trim() || !agreed || !accessLog)
    throw new RefusedInput({ ja: surveyMessages.ja.careNeeds, en: surveyMessages.en.careNeeds })
  const atMost = scoreOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const rated = questionnaire.items.filter(isScored).map(({ id }) => id)
  const items = options.items === undefined ? rated : listOption('--items', options.items, rated)
  const keys = decodeUtf8(await readWhole(io, agreed), agreed).split(/\r?\n/)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const access = careAccess(loaded.answers, {
    by,
    role,
    purpose,
    at: io.today(),
    items,
    missing: 'half',
    atMost,
    agreed: new Set(keys.map((key) => key.trim()).filter((key) => key !== '')),
  })
  await append(io, accessLog, access.record)
  const text = surveyMessages[language]
  if (!access.ok) {
    const { reason } = access
    throw new RefusedInput(careWords[reason], { file: accessLog })
  }
  if (options.json) {
    await io.out(`${JSON.stringify({ people: access.people, record: access.record }, undefined, 2)}\n`)
  } else {
    const rows = access.people.map(({ key, score }) => [key, printDecimal(score, 2)])
    const table = textTable(rows, { header: text.careHeader, columns: [{}, { align: 'end' }] })
    await io.out(`${rows.length === 0 ? text.nobodyToCall : table}\n${text.recorded(accessLog)}\n`)
  }
  return exitCode.done
}

/** Names are shown only once the record stands in the file. @throws FileFailure when it cannot be written. */
async function append(io: Io, log: string, record: CareAccessRecord): Promise<void> {
  try {
    await appendFile(resolve(io.cwd, log), jsonLine(record))
  } catch (error) {
    throw new FileFailure('write', log, error)
  }
}

function scoreOption({ atMost }: Options): number {
  const text = String(atMost ?? '')
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw invalidOption('--at-most', text, '2')
  return Number(text)
}
