import { parseIsoDate } from '@reform/calendar'
import type { Id, Item, Language, Roadmap } from '@reform/roadmap'
import { foreign, plain } from '../../kit/html/language.ts'
import { attributes, type Content, html, styleElement } from '../../kit/html/markup.ts'
import { hatchingDefinitions } from '../../kit/svg/patterns.ts'
import { at, textBlock } from '../../kit/svg/shapes.ts'
import { advance } from '../../kit/text/advance.ts'
import { breakLines } from '../../kit/text/break-lines.ts'
import type { EditionView } from '../edition-view.ts'
import { itemMark, pillarMark, sectionMark } from '../numbering.ts'
import { openPaper, type Paper } from '../paper.ts'
import { drawingStyle } from '../style.ts'
import { axisDrawn, axisHeight, groundDrawn, layoutDrawn } from './plan-drawing.ts'
import { planLayout } from './plan-layout.ts'
import { timeAxis } from './time-axis.ts'

/** What a drawn plan is told beside the roadmap. */
export interface PlanSvgOptions {
  readonly lang: Language
  /** Id of the edition whose plan is drawn. */
  readonly edition: Id
  /** Id of the only pillar to draw; all when absent. */
  readonly pillar?: Id
  /** The day, `YYYY-MM-DD`, that a line marks. */
  readonly on?: string
}

const margin = 16
const labelWidth = 220
const titleSize = 13
const titleHeight = 19
const headingGap = 18

/** A stretch of the drawing from its upper edge down. */
interface Strip {
  readonly height: number
  readonly content: (y: number) => Content
}

function headingStrip(text: string, width: number, size: number, lang: Language): Strip {
  const lines = breakLines(text, width, (part) => advance(part) * size * 1.06)
  const lineHeight = size * 1.5
  return {
    height: lines.length * lineHeight + headingGap,
    content: (y) =>
      textBlock(
        lines,
        { x: margin, y: y + headingGap - 6, lineHeight, fontSize: size },
        lang,
        'label heading',
      ),
  }
}

function itemStrip(paper: Paper, view: EditionView, item: Item, width: number): Strip {
  const axis = timeAxis(view.edition)
  const layout = planLayout(item, { paper, view, axis }, view.tracks)
  const title = `${itemMark(item, paper.lang)}${plain(item.title, paper.lang)}`
  const lines = breakLines(title, labelWidth - 2 * 8, (part) => advance(part) * titleSize * 1.06)
  const height = Math.max(layout.height, lines.length * titleHeight + 12)
  const on = paper.on === undefined ? undefined : parseIsoDate(paper.on)
  return {
    height,
    content: (y) =>
      html`<path class="row-line" d="M${margin} ${at(y)}H${at(width - margin)}"/>${textBlock(lines, { x: margin, y: y + 6, lineHeight: titleHeight, fontSize: titleSize }, paper.lang, 'label title')}<g transform="translate(${margin + labelWidth} ${at(y)})">${groundDrawn(axis, height, on)}${layoutDrawn(layout, axis, paper.lang)}</g>\n`,
  }
}

function axisStrip(paper: Paper, view: EditionView): Strip {
  const { firstHalf, secondHalf } = paper.texts.plan
  const axis = timeAxis(view.edition)
  return {
    height: axisHeight,
    content: (y) =>
      html`<g transform="translate(${margin + labelWidth} ${at(y)})">${axisDrawn(axis, paper.lang, [firstHalf, secondHalf])}</g>\n`,
  }
}

function strips(paper: Paper, view: EditionView, only: Id | undefined, width: number): readonly Strip[] {
  const pillars = view.pillars.filter(({ pillar }) => only === undefined || pillar.id === only)
  const inner = width - 2 * margin
  return [
    headingStrip(plain(view.edition.title, paper.lang), inner, 19, paper.lang),
    ...pillars.flatMap(({ pillar, groups }) => [
      headingStrip(
        `${pillarMark(pillar, paper.lang)}${plain(pillar.title, paper.lang)}`,
        inner,
        15,
        paper.lang,
      ),
      axisStrip(paper, view),
      ...groups.flatMap(({ section, items }) => [
        ...(section
          ? [
              headingStrip(
                `${sectionMark(section, paper.lang)}${plain(section.title, paper.lang)}`,
                inner,
                13.5,
                paper.lang,
              ),
            ]
          : []),
        ...items.map(({ item }) => itemStrip(paper, view, item, width)),
      ]),
    ]),
  ]
}

/**
 * The plan of one edition as a drawing of its own: an SVG file with its look inside, light or dark as the reader's
 * screen is, that asks the network for nothing.
 *
 * @throws RangeError when the roadmap has no such edition or pillar, or `on` is no day.
 * @example
 * ```ts
 * const edition = {
 *   id: 'plan', title: { ja: '工程表' }, kind: 'plan', fiscalYears: { from: 2026, to: 2028 }, indicators: [], pillars: [],
 * } as const
 * const roadmap = {
 *   schema: 'reform-roadmap/1', id: 'city', title: { ja: '市の工程表' }, organisation: { ja: '市' }, editions: [edition],
 * } as const
 * renderPlanSvg(roadmap, { lang: 'ja', edition: 'plan' }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 * ```
 */
export function renderPlanSvg(roadmap: Roadmap, options: PlanSvgOptions): string {
  const { lang, on } = options
  if (on !== undefined) parseIsoDate(on)
  const paper = openPaper({ roadmap, lang, parts: new Set(), remarks: [], on })
  const view = paper.viewOf.get(options.edition)
  if (!view) throw new RangeError(`renderPlanSvg: no edition ${options.edition}`)
  if (options.pillar !== undefined && !view.pillars.some(({ pillar }) => pillar.id === options.pillar))
    throw new RangeError(`renderPlanSvg: no pillar ${options.pillar} in edition ${options.edition}`)
  const width = timeAxis(view.edition).width + labelWidth + 2 * margin
  let y = margin
  const drawnStrips = strips(paper, view, options.pillar, width).map(({ height, content }) => {
    const made = content(y)
    y += height
    return made
  })
  const height = at(y + margin)
  const title = `${paper.texts.plan.heading}${paper.texts.colon}${plain(view.edition.title, lang)}`
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" lang="${lang}" role="img" aria-labelledby="drawing-title" width="${at(width)}" height="${height}" viewBox="0 0 ${at(width)} ${height}">
<title id="drawing-title"${attributes({ lang: foreign(title, lang) })}>${title}</title>
${styleElement(drawingStyle)}
${hatchingDefinitions()}<rect class="ground" width="100%" height="100%"/>
${drawnStrips}</svg>`.markup
  }\n`
}
