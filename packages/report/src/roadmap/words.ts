import {
  activityStateLabels,
  type DatedFact,
  type Figure,
  formatResult,
  formatThreshold,
  type Item,
  type Observation,
  resultStateLabels,
  type Text,
} from '@reform/roadmap'
import { plain } from '../kit/html/language.ts'
import type { EditionView } from './edition-view.ts'
import { itemMark } from './numbering.ts'
import { measureText, type Paper, timeText } from './paper.ts'
import { dateText } from './pieces.ts'

/** Pieces of text with the list sign of the language between them; empty pieces are left out. */
export function listed(paper: Pick<Paper, 'texts'>, pieces: readonly (string | undefined | false)[]): string {
  return pieces
    .filter((piece) => piece !== undefined && piece !== false && piece !== '')
    .join(paper.texts.list)
}

/** The mark and the title of an item. */
export const itemText = (paper: Pick<Paper, 'lang'>, item: Item): string =>
  `${itemMark(item, paper.lang)}${plain(item.title, paper.lang)}`

/** A figure of an account as one line of text. */
function figureText(paper: Paper, figure: Figure): string {
  const value = figure.comparison
    ? formatThreshold(
        { comparison: figure.comparison, measure: figure.measure },
        { lang: paper.lang, units: paper.roadmap.unitsOfMeasure ?? [] },
      )
    : measureText(paper, figure.measure, figure.qualifiers)
  const about = listed(paper, [
    figure.breakdown && plain(figure.breakdown, paper.lang),
    figure.period !== undefined && timeText(paper, figure.period),
  ])
  const part = figure.partOf === undefined ? '' : `${paper.texts.results.partOf} `
  return `${part}${plain(figure.what, paper.lang)}${about === '' ? '' : paper.texts.brackets(about)} ${value}`
}

/** Figures and dates of an account, a line each. */
export function factsText(
  paper: Paper,
  facts: { readonly figures?: readonly Figure[]; readonly dates?: readonly DatedFact[] },
): string {
  return [
    ...(facts.dates ?? []).map((date) => `${plain(date.what, paper.lang)} ${dateText(paper, date)}`),
    ...(facts.figures ?? []).map((figure) => figureText(paper, figure)),
  ].join('\n')
}

/** The name of the track, the unit or the theme with this id; the id where nobody declares it. */
export function nameIn(
  names: ReadonlyMap<string, Text>,
  id: string | undefined,
  lang: Paper['lang'],
): string {
  if (id === undefined) return ''
  const found = names.get(id)
  return found ? plain(found, lang) : id
}

/** What a value is about beyond its indicator: breakdown, track, unit, period, as-of. */
export function aboutText(paper: Paper, view: EditionView, observation: Observation): string {
  return listed(paper, [
    observation.breakdown && plain(observation.breakdown, paper.lang),
    nameIn(view.tracks, observation.track, paper.lang),
    nameIn(paper.units, observation.unit, paper.lang),
    observation.period !== undefined && timeText(paper, observation.period),
    observation.asOf !== undefined && paper.texts.results.asOf(timeText(paper, observation.asOf)),
  ])
}

/** A result as text: the value, or the words for why there is none. */
export function resultText(paper: Paper, { result, qualifiers = [] }: Observation): string {
  if (result.state === 'value') return measureText(paper, result.measure, qualifiers)
  const words = formatResult(result, {
    lang: paper.lang,
    units: paper.roadmap.unitsOfMeasure ?? [],
    qualifiers,
  })
  const because = result.state === 'wrongValuePrinted' ? ` ${plain(result.because, paper.lang)}` : ''
  return `${words}${because}`
}

/** The word for the state of a result. */
export const resultWord = (paper: Pick<Paper, 'lang'>, state: Observation['result']['state']): string =>
  plain(resultStateLabels[state], paper.lang)

/** The word for the state of an activity. */
export const activityWord = (paper: Pick<Paper, 'lang'>, state: keyof typeof activityStateLabels): string =>
  plain(activityStateLabels[state], paper.lang)
