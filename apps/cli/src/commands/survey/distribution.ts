import { describeMinimum } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { type Item, measureWords, type PublishedFigure, type Questionnaire, type Topic } from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { listOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption, somethingRefused } from './load.ts'
import { isScored, loadLedger, published, record, releaseName, sealedOf } from './publish.ts'

/** How answers are spread over codes and options, of everybody and by group. */
export const distribution: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const countable = questionnaire.items.filter(({ kind }) => kind !== 'text')
  const ids = countable.map(({ id }) => id)
  const asked = options.items === undefined ? ids : listOption('--items', options.items, ids)
  const items = countable.filter(({ id }) => asked.includes(id))
  const ledger = await loadLedger(io, options)
  const release = releaseName(options, questionnaire, ledger)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const out = published(sealedOf(loaded.answers, items.flatMap(topicsOf), release, options), ledger, options)
  if (options.json) {
    const { figures } = out
    await io.out(`${JSON.stringify({ release, minimum, rows: loaded.rows, figures }, undefined, 2)}\n`)
  } else {
    const table = spreadTable(out.figures, questionnaire, language)
    await io.out(`${table}\n\n${describeMinimum(minimum, language)}\n`)
  }
  if (options.record) await record(io, ledger, out, options)
  return somethingRefused(loaded) ? exitCode.partial : exitCode.done
}

function topicsOf(item: Item): readonly Topic[] {
  if (isScored(item)) return [{ item: item.id, measures: ['distribution'] }, { dontKnow: item.id }]
  return item.kind === 'number' ? [{ number: item.id }] : [{ choices: item.id }]
}

function spreadTable(
  figures: readonly PublishedFigure[],
  { items }: Questionnaire,
  language: Language,
): string {
  const text = surveyMessages[language]
  const seen = new Set<string>()
  const rows = figures.flatMap((figure): readonly (readonly string[])[] => {
    const item = items.find(({ id }) => id === figure.topic || `dontKnow/${id}` === figure.topic)
    const head = [figure.label[language], item?.text[language] ?? figure.topic]
    if (figure.suppression === 'withheld') {
      const key = `${figure.group} ${figure.topic}`
      if (seen.has(key)) return []
      seen.add(key)
      return [[...head, text.withheld[figure.reason], '', '']]
    }
    const { n, counts, value, decimals, unit } = figure
    if (counts !== undefined) {
      return Object.entries(counts).map(([code, count]) => [
        ...head,
        labelOf(item, Number(code), language),
        String(count),
        n === 0 ? '' : `${printDecimal((100 * count) / n, 1)}${text.percent}`,
      ])
    }
    if (value === undefined) return []
    const shown = `${printDecimal(value, decimals)}${unit === 'percent' ? text.percent : ''}`
    return [[...head, nameOf(figure.name, figure.measure, item, language), text.ofN(n), shown]]
  })
  return textTable(rows, {
    header: text.distributionHeader,
    columns: [{}, {}, {}, { align: 'end' }, { align: 'end' }],
  })
}

function labelOf(item: Item | undefined, code: number, language: Language): string {
  const labels =
    item === undefined ? [] : 'options' in item ? item.options : 'labels' in item ? item.labels : []
  const label = labels?.find((one) => one.code === code)?.label[language]
  return label === undefined ? String(code) : `${code} ${label}`
}

function nameOf(
  name: string,
  measure: keyof typeof measureWords,
  item: Item | undefined,
  language: Language,
): string {
  if (name === 'dontKnow') return surveyMessages[language].dontKnow
  if (name.startsWith('option/')) return labelOf(item, Number(name.slice('option/'.length)), language)
  return measureWords[measure][language]
}
