import type { Language } from '@reform/quantities'
import { type Content, html, type Markup } from '../html/markup.ts'
import { advance } from '../text/advance.ts'
import { breakLines } from '../text/break-lines.ts'
import { at, textBlock } from './shapes.ts'

/** A point of a series: a value or none, and whether a line may lead to it from the point before. */
export interface LinePoint {
  readonly value: number | undefined
  readonly joined: boolean
}

/** Series from left to right on one scale; each has a sign and a dash of its own, so that they stay apart in black and white. */
export interface LineChart {
  readonly name: string
  readonly labels: readonly string[]
  readonly series: readonly { readonly name: string; readonly points: readonly LinePoint[] }[]
  readonly bounds: { readonly min: number; readonly max: number }
  readonly lang: Language
}

/** As many series as there are signs and dashes. */
export const mostLines = 4

const width = 560
const left = 44
const right = 24
const fontSize = 11.5
const lineHeight = 15
const plotHeight = 170
const steps = 4
const dashes = ['', '7 4', '2 3', '9 3 2 3']
const radius = 4.2

function sign(index: number, x: number, y: number): Markup {
  const r = radius
  const paths = [
    `M${at(x - r)} ${at(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
    `M${at(x - r)} ${at(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`,
    `M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y + r)}H${at(x - r)}Z`,
    `M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y)}L${at(x)} ${at(y + r)}L${at(x - r)} ${at(y)}Z`,
  ]
  return html`<path class="point" d="${paths[index % mostLines] ?? ''}"/>`
}

function line(index: number, path: string): Content {
  if (path === '') return null
  const dash = dashes[index % mostLines] ?? ''
  return dash === ''
    ? html`<path class="series" d="${path}"/>`
    : html`<path class="series" stroke-dasharray="${dash}" d="${path}"/>`
}

/** One entry below the other, so that long names have room. */
function legend(series: LineChart['series'], top: number, lang: Language): Markup {
  return html`${series.map(({ name }, index) => {
    const y = top + index * lineHeight
    return html`${line(index, `M${left} ${at(y + 7)}H${left + 30}`)}${sign(index, left + 15, y + 7)}${textBlock([name], { x: left + 38, y, lineHeight, fontSize }, lang)}`
  })}`
}

/** The series as a drawing with its name for those who do not see it. */
export function lineChart({ name, labels, series, bounds, lang }: LineChart): Markup {
  const room = (width - left - right) / labels.length
  const xOf = (index: number): number => left + room * (index + 0.5)
  const yOf = (value: number): number =>
    10 + plotHeight * (1 - (value - bounds.min) / (bounds.max - bounds.min))
  const wide = (text: string): number => advance(text) * fontSize * 1.06
  const lines = labels.map((label) => breakLines(label, room - 6, wide))
  const deepest = Math.max(1, ...lines.map(({ length }) => length))
  const legendTop = 10 + plotHeight + 8 + deepest * lineHeight + 8
  const height = legendTop + series.length * lineHeight + 4
  const grid = Array.from({ length: steps + 1 }, (_, step) => {
    const value = bounds.min + ((bounds.max - bounds.min) * step) / steps
    return html`<path class="grid" d="M${left} ${at(yOf(value))}H${width - right}"/><text class="label" x="${left - 6}" y="${at(yOf(value) + 4)}" font-size="${fontSize}" text-anchor="end">${at(value)}</text>`
  })
  const below = lines.map((words, index) => {
    const start = xOf(index) - Math.max(...words.map(wide)) / 2
    return textBlock(words, { x: start, y: 10 + plotHeight + 8, lineHeight, fontSize }, lang)
  })
  const drawn = series.map(({ points }, index) => {
    const path = points.map(({ value, joined }, place) => {
      if (value === undefined) return ''
      const before = points[place - 1]?.value
      return `${joined && before !== undefined ? 'L' : 'M'}${at(xOf(place))} ${at(yOf(value))}`
    })
    const signs = points.map(({ value }, place) =>
      value === undefined ? null : sign(index, xOf(place), yOf(value)),
    )
    return html`${line(index, path.join(''))}${signs}\n`
  })
  return html`<svg class="drawing chart" role="img" aria-label="${name}" viewBox="0 0 ${width} ${at(height)}">${grid}${below}${drawn}${legend(series, legendTop, lang)}</svg>`
}
