import { printDecimal } from '@reform/quantities'
import { textTable } from '@reform/report'
import { feedbackFigures, measureWords, type PublishedFigure, selfOtherGap } from '@reform/survey'
import type { CommandWork, Options } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { surveyMessages } from '../../text/survey.ts'
import { loadAnswers, loadQuestionnaire, somethingRefused } from './load.ts'
import { loadLedger, published, record, releaseName } from './publish.ts'

const raters = ['self', 'manager', 'peers', 'reports', 'others']

/** Multi-rater feedback: each person rated, by group of raters, as far as raters stay unknown. */
export const feedback: CommandWork = async (io, language, [file = '', answersFile = ''], options) => {
  const questionnaire = await loadQuestionnaire(io, file)
  const competencies = questionnaire.scales ?? []
  const text = surveyMessages[language]
  if (competencies.length === 0)
    throw new RefusedInput({ ja: surveyMessages.ja.noScales, en: surveyMessages.en.noScales })
  const ledger = await loadLedger(io, options)
  const release = releaseName(options, questionnaire, ledger)
  const band = bandOption(options)
  const loaded = await loadAnswers(io, language, questionnaire, answersFile, options)
  const { ratee, relation } = groupingsOf(options, Object.keys(loaded.answers.groupings))
  const strangers = loaded.answers.groupings[relation]?.groups.filter((id) => !raters.includes(id)) ?? []
  if (strangers.length > 0) {
    const say = (one: Language): string => surveyMessages[one].noRaters(relation, strangers, raters)
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, known: raters })
  }
  const minimum = Number(minimumRaters(options))
  const sealed = feedbackFigures(loaded.answers, {
    release,
    ratee,
    relation,
    competencies,
    others: options.others === 'meanOfGroups' ? 'meanOfGroups' : 'pooledRaters',
    minimum,
    ...(options.mergeInto === 'others' ? { mergeInto: 'others' as const } : {}),
  })
  const out = published(sealed, ledger, { ...options, minimum: String(minimum) })
  const gaps = gapsOf(out.figures, band)
  if (options.json) {
    const { figures } = out
    await io.out(`${JSON.stringify({ release, minimum, rows: loaded.rows, figures, gaps }, undefined, 2)}\n`)
  } else {
    const labels = new Map(competencies.map(({ id, label }) => [id, label[language]]))
    await io.out(
      `${feedbackTable(out.figures, labels, language)}\n\n${text.ratersNote(minimum)}\n${gapText(gaps, labels, language)}`,
    )
  }
  if (options.record) await record(io, ledger, out, options)
  return somethingRefused(loaded) ? exitCode.partial : exitCode.done
}

function groupingsOf(options: Options, known: readonly string[]): { ratee: string; relation: string } {
  const ratee = String(options.ratee ?? '')
  const relation = String(options.relation ?? '')
  if (!known.includes(ratee)) throw invalidOption('--ratee', ratee, known.join(', '))
  if (!known.includes(relation) || relation === ratee)
    throw invalidOption('--relation', relation, known.join(', '))
  return { ratee, relation }
}

function minimumRaters({ minimum }: Options): string {
  const text = String(minimum)
  if (!/^[1-9]\d{0,5}$/.test(text)) throw invalidOption('--minimum', text, '3')
  return text
}

function bandOption({ band }: Options): number {
  const text = String(band)
  if (!/^\d+(\.\d+)?$/.test(text)) throw invalidOption('--band', text, '0.5')
  return Number(text)
}

type Gap = { readonly ratee: string; readonly topic: string } & ReturnType<typeof selfOtherGap>

/** Gaps between self and others, from figures that were published. */
function gapsOf(figures: readonly PublishedFigure[], band: number): readonly Gap[] {
  const means = figures.flatMap((one) =>
    one.name === 'mean' && one.suppression === 'published' && one.value !== undefined
      ? [{ group: one.group, topic: one.topic, value: one.value }]
      : [],
  )
  return means
    .filter(({ group }) => group.endsWith('/self'))
    .flatMap(({ group, topic, value }) => {
      const ratee = group.slice(0, -'/self'.length)
      const others = means.find((one) => one.group === `${ratee}/allOthers` && one.topic === topic)
      return others === undefined ? [] : [{ ratee, topic, ...selfOtherGap(value, others.value, band) }]
    })
}

function gapText(gaps: readonly Gap[], labels: ReadonlyMap<string, string>, language: Language): string {
  const text = surveyMessages[language]
  if (gaps.length === 0) return ''
  const rows = gaps.map(({ ratee, topic, gap, word }) => [
    ratee,
    labels.get(topic) ?? topic,
    printDecimal(gap, 2),
    text.gap[word],
  ])
  return `\n${textTable(rows, { header: text.gapHeader, columns: [{}, {}, { align: 'end' }, {}] })}\n`
}

function feedbackTable(
  figures: readonly PublishedFigure[],
  labels: ReadonlyMap<string, string>,
  language: Language,
): string {
  const text = surveyMessages[language]
  const seen = new Set<string>()
  const rows = figures.flatMap((figure) => {
    const ratee = figure.group.slice(0, figure.group.lastIndexOf('/'))
    const head = [ratee, figure.label[language], labels.get(figure.topic) ?? figure.topic]
    if (figure.suppression === 'withheld') {
      const key = `${figure.group} ${figure.topic}`
      if (seen.has(key)) return []
      seen.add(key)
      return [[...head, text.withheld[figure.reason], '', '']]
    }
    if (figure.value === undefined) return []
    const value = printDecimal(figure.value, figure.decimals)
    return [[...head, measureWords[figure.measure][language], value, String(figure.n)]]
  })
  return textTable(rows, {
    header: text.feedbackHeader,
    columns: [{}, {}, {}, {}, { align: 'end' }, { align: 'end' }],
  })
}
