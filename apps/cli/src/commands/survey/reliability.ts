import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import {
  type Answers,
  covariancesOf,
  cronbachAlpha,
  describeAlpha,
  describeReason,
  mcdonaldOmega,
  type NotComputable,
  type Scale,
} from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption, somethingRefused } from './load.ts'

/** Whether the items of each scale hold together, over everybody. */
export const reliability: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const found = (questionnaire.scales ?? []).map((scale) => reliabilityOf(loaded.answers, scale, minimum))
  if (options.json) {
    await io.out(`${JSON.stringify({ minimum, rows: loaded.rows, scales: found }, undefined, 2)}\n`)
  } else {
    const parts = found.map((one) => asText(one, language, minimum))
    await io.out(`${parts.length === 0 ? surveyMessages[language].noScales : parts.join('\n\n')}\n`)
  }
  return somethingRefused(loaded) ? exitCode.partial : exitCode.done
}

type Found = Pick<Scale, 'id' | 'label'> &
  (
    | { readonly withheld: true }
    | { readonly alpha: ReturnType<typeof cronbachAlpha>; readonly omega: ReturnType<typeof mcdonaldOmega> }
  )

/** Nothing is said of fewer than the minimum, counted as the pair of items that fewest people answered. */
function reliabilityOf(answers: Answers, { id, label, items }: Scale, minimum: number): Found {
  const { matrix, pairs } = covariancesOf(answers, items, 'pairwise')
  const least = Math.min(...pairs.flatMap((row) => Array.from(row)))
  if (least < minimum) return { id, label, withheld: true }
  return { id, label, alpha: cronbachAlpha(answers, items), omega: mcdonaldOmega(matrix) }
}

function asText(found: Found, language: Language, minimum: number): string {
  const text = surveyMessages[language]
  const title = text.heading(found.label[language])
  if ('withheld' in found) return `${title}\n${text.tooFewPeople(minimum)}`
  const { alpha, omega } = found
  const print = (value: number | NotComputable): string =>
    typeof value === 'number' ? printDecimal(value, 3) : '－'
  const lines = [title, ...describeAlpha(alpha, language)]
  lines.push(
    omega.state === 'value' ? text.omega(print(omega.omega)) : `ω ${describeReason(omega, language)}`,
  )
  if (alpha.state !== 'value') return lines.join('\n')
  const table = textTable(
    alpha.items.map(({ item, itemRest, alphaIfDropped }) => [item, print(itemRest), print(alphaIfDropped)]),
    { header: text.reliabilityHeader, columns: [{}, { align: 'end' }, { align: 'end' }] },
  )
  return [...lines, table].join('\n')
}
