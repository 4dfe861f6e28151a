import type { PlainDate } from '@reform/calendar'
import type { Language } from '@reform/roadmap'
import { type Content, html, type Markup } from '../../kit/html/markup.ts'
import { hatchingId } from '../../kit/svg/patterns.ts'
import { at, box, diamond, ring, textBlock, uprights } from '../../kit/svg/shapes.ts'
import { type DrawnEntry, drawn } from './drawn-entry.ts'
import { type PlanBand, type PlanLayout, type PlanLine, trackHeight } from './plan-layout.ts'
import { fiscalYearName, halfPlaces, placeOf, type TimeAxis, yearPlaces } from './time-axis.ts'

const words = { lineHeight: drawn.lineHeight, fontSize: drawn.fontSize }
const small = { lineHeight: drawn.smallHeight, fontSize: drawn.smallSize }

/** Height of the heading of the axis: the fiscal years, and their halves below. */
export const axisHeight = 40

function turnsDrawn(each: DrawnEntry, top: number, lang: Language): Content {
  const { turns } = each
  if (!turns) return null
  const [left, right] = [each.x + drawn.padX, each.x + each.width - drawn.padX]
  const rail = (y: number, className: string) =>
    html`<path class="${className}" d="M${at(left)} ${at(y)}H${at(right)}"/>`
  const pieces: Content[] = []
  let y = top + drawn.turnHeight / 2
  if (turns.known.length > 0) {
    pieces.push(
      rail(y, 'rail'),
      turns.known.map((x) => ring(x, y, turns.radius)),
    )
    y += drawn.turnHeight
  }
  if (turns.unknown > 0) {
    const step = (right - left) / turns.unknown
    const places = Array.from({ length: turns.unknown }, (_, index) => left + step * (index + 0.5))
    pieces.push(
      rail(y, 'rail undated'),
      places.map((x) => ring(x, y, turns.radius, 'turn undated')),
    )
    pieces.push(
      textBlock(turns.note, { x: left, y: y + drawn.turnHeight / 2, ...small }, lang, 'label faint'),
    )
  }
  return pieces
}

function stripDrawn(each: DrawnEntry, y: number, height: number): Content {
  if (!each.stage) return null
  const x = each.x + (each.open.left ? drawn.notch : 0)
  return html`<rect class="strip" x="${at(x + 1)}" y="${at(y + 1)}" width="${drawn.strip}" height="${at(height - 2)}" fill="url(#${hatchingId(each.stage.position)})"/>`
}

function entryDrawn(each: DrawnEntry, line: PlanLine, lang: Language): Markup {
  const { entry } = each
  const height = each.words.inside ? line.height : Math.min(each.height, drawn.lineHeight + 2 * drawn.padY)
  const place = { x: each.x, y: line.y, width: each.width, height }
  const pointX = each.words.inside ? each.x + drawn.padX + drawn.point : each.x + each.width / 2
  const pointY = line.y + drawn.padY + drawn.lineHeight / 2
  const shape: Content =
    entry.kind === 'milestone' && !each.words.inside ? null : box(place, `bar ${entry.kind}`, each.open)
  const stageTop = line.y + drawn.padY
  const wordsTop = stageTop + (each.words.inside ? (each.stage?.lines.length ?? 0) * drawn.smallHeight : 0)
  const turnsTop = each.words.inside ? wordsTop + each.words.lines.length * drawn.lineHeight : stageTop
  return html`<g>${shape}${stripDrawn(each, line.y, height)}${
    entry.kind === 'milestone' ? diamond(pointX, pointY, drawn.point) : null
  }${each.stage && each.words.inside ? textBlock(each.stage.lines, { x: each.words.x, y: stageTop, ...small }, lang, 'label stage') : null}${textBlock(each.words.lines, { x: each.words.x, y: wordsTop, ...words }, lang)}${turnsDrawn(each, turnsTop, lang)}</g>`
}

function bandDrawn(band: PlanBand, axis: TimeAxis, lang: Language): Content {
  const name =
    band.track === undefined
      ? null
      : [
          html`<path class="track" d="M0 ${at(band.y - 2)}H${at(axis.width)}"/>`,
          textBlock(
            [band.track],
            { x: drawn.inset + 2, y: band.y, lineHeight: trackHeight, fontSize: drawn.smallSize + 0.5 },
            lang,
            'label track-name',
          ),
        ]
  return [name, band.lines.map((line) => line.entries.map((each) => entryDrawn(each, line, lang)))]
}

/** The lines of years, half-years and the day of the paper through a drawing of this height. */
export function groundDrawn(axis: TimeAxis, height: number, on: PlainDate | undefined): Content {
  const years = yearPlaces(axis)
  const today = on === undefined ? undefined : placeOf(axis, on)
  return [
    uprights(halfPlaces(axis), height, 'half-line'),
    uprights(years, height, 'year-line'),
    today !== undefined && today >= 0 && today <= axis.width ? uprights([today], height, 'as-of-line') : null,
  ]
}

/** The drawn plan of one item, without the element around it and without the lines of the years. */
export function layoutDrawn(layout: PlanLayout, axis: TimeAxis, lang: Language): Markup {
  return html`${layout.bands.map((band) => bandDrawn(band, axis, lang))}`
}

/** The heading of the axis: fiscal years and halves, without the element around it. */
export function axisDrawn(axis: TimeAxis, lang: Language, halves: readonly [string, string]): Markup {
  const yearWidth = axis.width / axis.years.length
  const centred = (text: string, x: number, y: number, className: string, fontSize: number) =>
    html`<text class="${className}" x="${at(x)}" y="${at(y)}" font-size="${fontSize}" text-anchor="middle">${text}</text>`
  const labels = axis.years.map((year, index) => [
    centred(fiscalYearName(year, lang), (index + 0.5) * yearWidth, 16, 'label year', 13.5),
    halves.map((half, part) => centred(half, (index + 0.25 + part / 2) * yearWidth, 34, 'label faint', 11.5)),
  ])
  return html`${uprights(yearPlaces(axis), axisHeight, 'year-line')}${halfPlaces(axis).map((x) => html`<path class="half-line" d="M${at(x)} 22V${axisHeight}"/>`)}${labels}`
}

/** A drawing inside a page: named for those who do not see it. */
export function drawing(
  spec: { readonly width: number; readonly height: number; readonly name: string },
  content: Content,
): Markup {
  return html`<svg class="drawing" role="img" aria-label="${spec.name}" viewBox="0 0 ${at(spec.width)} ${at(spec.height)}">${content}</svg>`
}
