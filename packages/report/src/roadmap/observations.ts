import type { IndicatorCell, ItemPlace, Observation, Qualifier, Result } from '@reform/roadmap'
import { printed, said } from '../kit/html/language.ts'
import { type Content, html, identified, isNothing, joined, type Markup } from '../kit/html/markup.ts'
import type { EditionView } from './edition-view.ts'
import { anchorAt, measureText, type Paper, timeText } from './paper.ts'
import { cited, inBrackets, labelled, linked, resultSign, signed } from './pieces.ts'

function reasonOf(
  paper: Paper,
  view: EditionView,
  result: Exclude<Result, { state: 'value' }>,
  qualifiers: readonly Qualifier[],
): readonly Content[] {
  const { lang, texts } = paper
  const { results } = texts
  switch (result.state) {
    case 'planned':
      return [result.note && said(result.note, lang)]
    case 'notMeasured':
      return [result.because && said(result.because, lang)]
    case 'pending':
      return [
        result.until !== undefined && results.until(timeText(paper, result.until)),
        result.because && said(result.because, lang),
      ]
    case 'describedOnly':
      return [said(result.summary, lang)]
    case 'awaiting':
      return [
        labelled(paper, results.awaiting, said(result.body, lang)),
        result.since !== undefined && results.since(timeText(paper, result.since)),
        result.nextCheck !== undefined && results.nextCheck(timeText(paper, result.nextCheck)),
        result.because && said(result.because, lang),
      ]
    case 'wrongValuePrinted':
      return [
        labelled(
          paper,
          results.printedInstead,
          printed(
            result.printed.map((measure) => measureText(paper, measure, qualifiers)).join(texts.list),
            lang,
          ),
        ),
        said(result.because, lang),
        result.belongsTo !== undefined &&
          labelled(paper, results.belongsTo, linked(paper, view, result.belongsTo)),
      ]
  }
}

/** One measured value, or the word for why there is none with what is known about it. */
function observationMarkup(paper: Paper, view: EditionView, observation: Observation): Markup {
  const { lang, texts } = paper
  const { result, qualifiers = [] } = observation
  const measure = result.state === 'value' || result.state === 'planned' ? result.measure : undefined
  const about: Content[] = [
    observation.breakdown && said(observation.breakdown, lang),
    observation.track !== undefined &&
      said(view.tracks.get(observation.track) ?? { ja: observation.track }, lang),
    observation.unit !== undefined &&
      said(paper.units.get(observation.unit) ?? { ja: observation.unit }, lang),
    observation.period !== undefined && timeText(paper, observation.period),
    observation.asOf !== undefined && texts.results.asOf(timeText(paper, observation.asOf)),
    measure && 'n' in measure && measure.n !== undefined ? texts.results.answers(String(measure.n)) : null,
  ]
  const value = measure
    ? html`<b class="value">${printed(measureText(paper, measure, qualifiers), lang)}</b>`
    : null
  const sign = result.state === 'value' ? null : resultSign(paper, result.state)
  const reasons = result.state === 'value' ? [] : reasonOf(paper, view, result, qualifiers)
  return html`<li${identified(anchorAt(paper, view, observation.id, view.showsResults ? 'results' : 'plan'))}>${joined([value, sign], ' ')}<span class="meta">${inBrackets(paper, about)}</span>${reasons.map((reason) => (isNothing(reason) ? null : html`<span class="reason">${reason}</span>`))}${observation.note ? html`<span class="reason">${said(observation.note, lang)}</span>` : null}${cited(paper, observation.source)}</li>`
}

/** An indicator as an item prints it, with its values. */
function cellMarkup(paper: Paper, view: EditionView, cell: IndicatorCell, withValues: boolean): Markup {
  const indicator = view.indicators.get(cell.indicator)
  const observations = cell.observations ?? []
  const name =
    cell.printedName !== undefined && cell.printedName !== indicator?.name.ja ? cell.printedName : undefined
  const values =
    observations.length > 0
      ? html`<ul class="values">${observations.map((each) => observationMarkup(paper, view, each))}</ul>`
      : html`<p class="values">${signed('none', paper.texts.results.noValue, 'quiet')}</p>`
  return html`<div class="cell"${identified(anchorAt(paper, view, cell.id, view.showsResults ? 'results' : 'plan'))}><p class="cell-name">${linked(paper, view, cell.indicator, indicator?.name)}${cited(paper, cell.source)}</p>${
    name === undefined
      ? null
      : html`<p class="meta">${labelled(paper, paper.texts.results.printedName, printed(name, paper.lang))}</p>`
  }${withValues ? values : null}</div>`
}

/** The indicators of an item, or the word for why there is none. */
export function cellsMarkup(paper: Paper, view: EditionView, place: ItemPlace, withValues: boolean): Content {
  const cells = place.item.indicators ?? []
  const { noIndicator } = place.item
  const { results } = paper.texts
  if (cells.length > 0) return cells.map((cell) => cellMarkup(paper, view, cell, withValues))
  if (noIndicator)
    return html`<p>${signed('none', results.noIndicator, 'quiet')}${cited(paper, noIndicator.source)}</p>`
  return html`<p>${signed('none', results.nothingPrinted, 'quiet')}</p>`
}
