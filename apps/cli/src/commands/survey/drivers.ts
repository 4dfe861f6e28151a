import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { describeReason, driversOf, driverWords } from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { invalidOption, listOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption, somethingRefused } from './load.ts'
import { isScored, topicName } from './publish.ts'

const mostExact = 16

/** Which items go along with an outcome, over everybody. */
export const drivers: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const rated = questionnaire.items.filter(isScored).map(({ id }) => id)
  const outcome = rated.find((id) => id === options.outcomeItem)
  if (outcome === undefined)
    throw invalidOption('--outcome-item', String(options.outcomeItem ?? ''), rated.join(', '))
  const others = rated.filter((id) => id !== outcome)
  const predictors =
    options.predictors === undefined ? others : listOption('--predictors', options.predictors, others)
  const method = options.method === 'lmg' ? 'lmg' : 'johnson'
  if (method === 'lmg' && predictors.length > mostExact) throw invalidOption('--method', 'lmg', 'johnson')
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const found = driversOf(loaded.answers, outcome, predictors, method)
  const text = surveyMessages[language]
  const enough = found.state !== 'value' || found.n >= minimum
  if (options.json) {
    const shown = enough ? found : { withheld: true, minimum }
    await io.out(`${JSON.stringify({ rows: loaded.rows, drivers: shown }, undefined, 2)}\n`)
  } else if (found.state !== 'value') {
    await io.out(`${describeReason(found, language)}\n`)
  } else if (!enough) {
    await io.out(`${text.tooFewPeople(minimum)}\n`)
  } else {
    const rows = [...found.drivers]
      .sort((a, b) => b.importance - a.importance)
      .map(({ item, correlation, beta, importance, share }) => [
        topicName(questionnaire, item, language),
        printDecimal(correlation, 2),
        printDecimal(beta, 2),
        printDecimal(importance, 3),
        share === undefined ? '－' : `${printDecimal(100 * share, 1)}${text.percent}`,
      ])
    const table = textTable(rows, {
      header: text.driversHeader,
      columns: [{}, ...Array.from({ length: 4 }, () => ({ align: 'end' as const }))],
    })
    const head = text.driversHead(
      topicName(questionnaire, outcome, language),
      found.n,
      printDecimal(found.rSquared, 3),
      method,
    )
    const warnings = found.warnings.map(({ code, items }) => {
      const about = items.length === 0 ? '' : ` (${items.join(', ')})`
      return `${driverWords[code][language]}${about}\n`
    })
    await io.out(`${head}\n${table}\n${warnings.join('')}${text.noEffect}\n`)
  }
  return somethingRefused(loaded) ? exitCode.partial : exitCode.done
}
