import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { breaksBetween, breakWords, type PublishedFigure } from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import type { Language } from '../../language.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption, somethingRefused } from './load.ts'
import { loadLedger, published, releaseName, sealedOf, topicName, topicsOf } from './publish.ts'
import { changesBetween, earlierWaves, waveLabel } from './waves.ts'

type Shown = Extract<PublishedFigure, { suppression: 'published' }>

/** Figures over several fieldings, with what stands between two that cannot be compared. */
export const trend: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const recorded = await loadLedger(io, options)
  const release = releaseName(options, questionnaire, recorded)
  const { waves, ledger } = await earlierWaves(io, language, questionnaire, topicsOf, recorded, options)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const { answers } = loaded
  const out = published(sealedOf(answers, topicsOf(questionnaire), release, options), ledger, options)
  const last = waves.at(-1)
  const changes = last === undefined ? [] : changesBetween(last, { answers, out }, options)
  const name = options.wave === undefined ? release : String(options.wave)
  const all = [
    ...waves.map((wave) => ({ label: wave.label, figures: wave.out.figures })),
    { label: waveLabel(questionnaire, name), figures: out.figures },
  ]
  const series = seriesOf(all.map(({ figures }) => figures))
  if (options.json) {
    const labels = all.map(({ label }) => label)
    await io.out(`${JSON.stringify({ minimum, waves: labels, series, changes }, undefined, 2)}\n`)
  } else {
    const text = surveyMessages[language]
    const rows = series.map(({ group, topic, points, breaks }) => {
      const change = changes.find((one) => one.group === group && one.topic === topic)
      const word =
        change?.suppression === 'published' && change.change.state === 'value'
          ? text.change[change.change.word]
          : ''
      return [
        points.at(-1)?.label[language] ?? '',
        topicName(questionnaire, topic, language),
        ...points.map((point) => pointText(point, language)),
        word,
        breaks.map((one) => breakWords[one][language]).join(language === 'ja' ? '、' : ', '),
      ]
    })
    const header = text.trendHeader(all.map(({ label }) => label[language]))
    await io.out(`${textTable(rows, { header })}\n\n${text.holm}\n`)
  }
  const partial = somethingRefused(loaded) || waves.some((wave) => somethingRefused(wave.loaded))
  return partial ? exitCode.partial : exitCode.done
}

/** The means of each group and topic of the last fielding, in all of them. */
function seriesOf(waves: readonly (readonly PublishedFigure[])[]) {
  const means = (waves.at(-1) ?? []).filter(({ name }) => name === 'mean')
  return means.map(({ group, topic }) => {
    const points = waves.flatMap((figures) => {
      const found = figures.find((one) => one.group === group && one.topic === topic && one.name === 'mean')
      return found === undefined ? [undefined] : [found]
    })
    const shown = points.filter((one): one is Shown => one?.suppression === 'published')
    const breaks = shown.flatMap((one, index) => {
      const before = shown[index - 1]
      return before === undefined ? [] : breaksBetween(before, one)
    })
    return { group, topic, points: points.map((one) => one ?? null), breaks: [...new Set(breaks)] }
  })
}

function pointText(point: PublishedFigure | null, language: Language): string {
  const text = surveyMessages[language]
  if (point === null) return text.notAsked
  if (point.suppression === 'withheld') return text.withheld[point.reason]
  return point.value === undefined ? text.notAsked : text.withN(printDecimal(point.value, 2), point.n)
}
