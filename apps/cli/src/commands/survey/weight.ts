import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { designEffect } from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, somethingRefused } from './load.ts'
import { rakedWeights } from './margins.ts'

/** What weights after the margins would be: how unequal, what they cost, and what trimming leaves open. */
export const weight: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  if (options.margins === undefined)
    throw new RefusedInput({ ja: surveyMessages.ja.noMargins, en: surveyMessages.en.noMargins })
  const questionnaire = await loadQuestionnaire(io, file)
  const { margins: _margins, ...plain } = options
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, plain)
  const { raked } = await rakedWeights(io, loaded.answers, options)
  const used = raked.weights.filter((one) => one > 0)
  const low = used.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  const high = used.reduce((most, one) => Math.max(most, one), 0)
  const effect = designEffect(raked.weights)
  const { rounds, excluded, gaps, trimming } = raked
  if (options.json) {
    const found = { rows: loaded.rows, rounds, excluded, low, high, effect, gaps, trimming }
    await io.out(`${JSON.stringify(found, undefined, 2)}\n`)
  } else {
    const text = surveyMessages[language]
    const rows = [
      [text.weight.people, String(used.length)],
      [text.weight.excluded, String(excluded)],
      [text.weight.rounds, String(rounds)],
      [text.weight.low, printDecimal(low, 3)],
      [text.weight.high, printDecimal(high, 3)],
      ...(trimming === undefined ? [] : [[text.weight.trimmed, String(trimming.trimmed)]]),
      ...(effect.state === 'value'
        ? [
            [text.weight.effect, printDecimal(effect.designEffect, 3)],
            [text.weight.effective, printDecimal(effect.effectiveN, 1)],
          ]
        : []),
      ...gaps.map(({ grouping, group, target, total }) => [
        `${grouping}/${group}`,
        text.weight.gap(printDecimal(total, 1), printDecimal(target, 1)),
      ]),
    ]
    await io.out(`${textTable(rows, { columns: [{}, { align: 'end' }] })}\n${text.ownEyes}\n`)
  }
  if (somethingRefused(loaded)) return exitCode.partial
  return gaps.length > 0 ? exitCode.attention : exitCode.done
}
