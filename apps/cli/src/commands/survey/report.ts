import { join } from 'node:path'
import type { Bilingual } from '@reform/quantities'
import {
  renderSurveyHtml,
  type SurveyForPaper,
  type SurveyPaperOptions,
  surveyWorkbook,
} from '@reform/report/survey'
import { type Answers, describeRate, describeReason, framesOf, responseRate } from '@reform/survey'
import { writeWorkbook } from '@reform/tabular'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { dayOption, listOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, minimumOption, somethingRefused } from './load.ts'
import { loadLedger, paperTopicsOf, published, record, releaseName, sealedOf } from './publish.ts'
import { changesBetween, earlierWaves, waveLabel } from './waves.ts'

/** The papers of a survey: a page and a workbook in each language. */
export const report: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const minimum = minimumOption(options)
  const papers = listOption('--papers', options.papers, ['ja', 'en'])
  const formats = listOption('--format', options.format, ['html', 'xlsx'])
  const on = dayOption(options.on) ?? io.today()
  const text = surveyMessages[language]
  const questionnaire = await loadQuestionnaire(io, file)
  const recorded = await loadLedger(io, options)
  const release = releaseName(options, questionnaire, recorded)
  io.progress(text.reading)
  const { waves, ledger } = await earlierWaves(io, language, questionnaire, paperTopicsOf, recorded, options)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const { answers } = loaded
  const sealed = sealedOf(answers, paperTopicsOf(questionnaire), release, options)
  const out = published(sealed, ledger, options)
  const last = waves.at(-1)
  const name = options.wave === undefined ? release : String(options.wave)
  const survey: SurveyForPaper = {
    questionnaire,
    waves: [
      ...waves.map((wave) => ({ label: wave.label, figures: wave.out.figures })),
      { label: waveLabel(questionnaire, name), figures: out.figures },
    ],
    ...(last === undefined ? {} : { changes: changesBetween(last, { answers, out }, options) }),
    response: responseOf(answers, minimum),
  }
  const organisation = String(options.organisation ?? '')
  const written: string[] = []
  for (const lang of papers) {
    for (const format of formats) {
      const target = join(String(options.out), `survey-${fileName(release)}.${lang}.${format}`)
      io.progress(text.making(target))
      const paper = { lang, organisation: { ja: organisation, en: organisation }, on }
      await writeWhole(
        io,
        target,
        format === 'html' ? renderSurveyHtml(survey, paper) : workbook(survey, paper),
      )
      written.push(target)
    }
  }
  io.progress('')
  if (options.record) await record(io, recorded, out, options)
  const { cells, shown } = out.summary
  if (options.json) {
    await io.out(
      `${JSON.stringify({ release, minimum, rows: loaded.rows, cells, shown, written }, undefined, 2)}\n`,
    )
  } else {
    await io.out(`${text.reported(shown, cells)}\n${written.map((one) => `  ${one}\n`).join('')}`)
  }
  const partial = somethingRefused(loaded) || waves.some((wave) => somethingRefused(wave.loaded))
  return partial ? exitCode.partial : exitCode.done
}

/** A name that every system takes as part of a file's. */
function fileName(release: string): string {
  return release.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'report'
}

function workbook(survey: SurveyForPaper, paper: SurveyPaperOptions): Uint8Array {
  const result = writeWorkbook(surveyWorkbook(survey, paper))
  if (result.ok) return result.bytes
  const say = (language: Language): string => result.issues.map(({ message }) => message[language]).join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { issues: result.issues })
}

/** How many of everybody answered, where the questionnaire says how many there are. */
function responseOf(answers: Answers, minimum: number): readonly Bilingual[] {
  const { questionnaire, size, wave } = answers
  const { all } = framesOf(questionnaire, wave)
  if (all === undefined || size < minimum) return []
  if (size > all) {
    const above = { state: 'notComputable', reason: 'moreThanFrame' } as const
    return [{ ja: describeReason(above, 'ja'), en: describeReason(above, 'en') }]
  }
  const rate = responseRate({ complete: size, nonContact: all - size }, 'RR1')
  return [{ ja: describeRate(rate, 'ja'), en: describeRate(rate, 'en') }]
}
