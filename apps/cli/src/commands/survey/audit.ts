import { describeLeak, policyWith } from '@reform/disclosure'
import { textTable } from '@reform/report'
import { carelessAnswers, publishFigures } from '@reform/survey'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption } from './load.ts'
import { isScored, loadLedger, published, releaseName, sealedOf, topicsOf } from './publish.ts'

/** Sentences on what would follow from figures that are withheld; all are counted. */
const mostLeaks = 20

/** What is to be looked at before anything is published: what was read, how it was answered, what must be withheld. */
export const audit: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const questionnaire = await loadQuestionnaire(io, file)
  const ledger = await loadLedger(io, options)
  const release = releaseName(options, questionnaire, ledger)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const sealed = sealedOf(loaded.answers, topicsOf(questionnaire), release, options)
  const out = published(sealed, ledger, options)
  const keep = out.figures.map(({ group, topic }) => ({ group, topic }))
  const all = publishFigures(sealed, policyWith({ minimum }), { ledger, keep })
  const leaks = all.ok ? [] : all.leaks
  const rated = questionnaire.items.filter(isScored).map(({ id }) => id)
  const { counts, flagged, notLooked } = carelessAnswers(loaded.answers, rated)
  const text = surveyMessages[language]
  if (options.json) {
    const careless = { counts, flagged: flagged.length, notLooked }
    const found = { rows: loaded.rows, issues: loaded.counts, careless, withholding: out.summary, leaks }
    await io.out(`${JSON.stringify({ release, minimum, ...found }, undefined, 2)}\n`)
  } else {
    const groups = out.figures.map(({ group, label }) => ({ id: group, label }))
    const rows = [
      [text.audit.read, String(loaded.rows.read)],
      [text.audit.rejected, String(loaded.rows.rejected)],
      ...Object.entries(loaded.counts).map(([code, count]) => [code, String(count)]),
      ...Object.entries(counts).map(([sign, count]) => [
        text.careless[sign as keyof typeof counts],
        String(count),
      ]),
      [text.audit.flagged, String(flagged.length)],
      [text.audit.cells, String(out.summary.cells)],
      [text.audit.shown, String(out.summary.shown)],
      ...(['belowMinimum', 'protects', 'earlierRelease'] as const).map((reason) => [
        text.withheld[reason],
        String(out.summary[reason]),
      ]),
      [text.audit.leaks, String(leaks.length)],
    ]
    const table = textTable(rows, { columns: [{}, { align: 'end' }] })
    const sentences = leaks.slice(0, mostLeaks).map((leak) => describeLeak(leak, { groups }, language))
    await io.out(`${[table, ...sentences, text.ownEyes].join('\n')}\n`)
  }
  const doubt =
    flagged.length > 0 || leaks.length > 0 || loaded.issues.some(({ effect }) => effect !== 'notice')
  return doubt ? exitCode.attention : exitCode.done
}
