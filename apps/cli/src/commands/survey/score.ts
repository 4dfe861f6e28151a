import { describeMinimum } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { measureWords, type PublishedFigure, type Questionnaire } from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption, somethingRefused } from './load.ts'
import {
  isScored,
  loadLedger,
  published,
  record,
  releaseName,
  sealedOf,
  topicName,
  topicsOf,
} from './publish.ts'

/** The scores that may be shown, of everybody and by group. */
export const score: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const ledger = await loadLedger(io, options)
  const release = releaseName(options, questionnaire, ledger)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const out = published(sealedOf(loaded.answers, topicsOf(questionnaire), release, options), ledger, options)
  const unscored = questionnaire.items.filter((item) => !isScored(item)).map(({ id }) => id)
  if (options.json) {
    const { figures } = out
    await io.out(
      `${JSON.stringify({ release, minimum, rows: loaded.rows, unscored, figures }, undefined, 2)}\n`,
    )
  } else {
    const text = surveyMessages[language]
    const note = unscored.length === 0 ? '' : `${text.unscored(unscored)}\n`
    const table = figuresTable(out.figures, questionnaire, language, io.columns)
    await io.out(`${table}\n\n${describeMinimum(minimum, language)}\n${note}`)
  }
  if (options.record) await record(io, ledger, out, options)
  return somethingRefused(loaded) ? exitCode.partial : exitCode.done
}

function figuresTable(
  figures: readonly PublishedFigure[],
  questionnaire: Questionnaire,
  language: Language,
  width: number | undefined,
): string {
  const text = surveyMessages[language]
  const seen = new Set<string>()
  const rows = figures.flatMap((figure) => {
    const head = [figure.label[language], topicName(questionnaire, figure.topic, language)]
    if (figure.suppression === 'withheld') {
      const key = `${figure.group} ${figure.topic}`
      if (seen.has(key)) return []
      seen.add(key)
      return [[...head, text.withheld[figure.reason], '', '', '']]
    }
    if (figure.value === undefined) return []
    const print = (value: number): string => printDecimal(value, figure.decimals)
    const { low, high } = figure
    const range = low === undefined || high === undefined ? '' : text.range(print(low), print(high))
    return [[...head, measureWords[figure.measure][language], print(figure.value), String(figure.n), range]]
  })
  return textTable(rows, {
    header: text.scoreHeader,
    columns: [{}, {}, {}, { align: 'end' }, { align: 'end' }, {}],
    ...(width === undefined ? {} : { width }),
  })
}
