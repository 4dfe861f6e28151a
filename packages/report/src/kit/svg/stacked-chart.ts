import type { Language } from '@reform/quantities'
import { type Content, html, type Markup } from '../html/markup.ts'
import { advance } from '../text/advance.ts'
import { breakLines } from '../text/break-lines.ts'
import { hatchingId } from './patterns.ts'
import { at, textBlock } from './shapes.ts'

/** Shares of one whole, laid end to end, or words that stand in their place. */
export interface StackedRow {
  readonly label: string
  readonly shares: readonly number[] | string
}

/** Shares of rows below each other, all on one scale from 0 to 100. The first part is solid, the others are hatched. */
export interface StackedChart {
  readonly name: string
  readonly parts: readonly string[]
  readonly rows: readonly StackedRow[]
  readonly lang: Language
}

const width = 560
const labelWidth = 150
const endWidth = 12
const barHeight = 18
const gap = 8
const fontSize = 11.5
const lineHeight = 15
const top = 26
/** A share narrower than this has no room for its figure; the table beside the chart has it. */
const leastForText = 9

function linesOf(label: string): readonly string[] {
  return breakLines(label, labelWidth - 8, (part) => advance(part) * fontSize * 1.06)
}

function part(index: number, x: number, y: number, length: number, height: number): Content {
  if (length <= 0) return null
  const place = { x: at(x), y: at(y), width: at(length) }
  const rect = (kind: string): Markup =>
    html`<rect class="${kind}" x="${place.x}" y="${place.y}" width="${place.width}" height="${height}"/>`
  if (index === 0) return rect('solid')
  if (index === 1) return rect('bar')
  return html`${rect('bar')}<rect x="${place.x}" y="${place.y}" width="${place.width}" height="${height}" fill="url(#${hatchingId(index - 2)})"/>`
}

function sharesDrawn(shares: readonly number[], y: number): Markup {
  const scale = (width - labelWidth - endWidth) / 100
  let x = labelWidth
  return html`${shares.map((share, index) => {
    const length = share * scale
    const from = x
    x += length
    const figure =
      share < leastForText || index > 1
        ? null
        : html`<text class="${index === 0 ? 'on-solid' : 'label'}" x="${at(from + length / 2)}" y="${at(y + barHeight / 2 + fontSize * 0.36)}" font-size="${fontSize}" text-anchor="middle">${Math.round(share)}</text>`
    return html`${part(index, from, y, length, barHeight)}${figure}`
  })}`
}

function legend(parts: readonly string[], lang: Language): Markup {
  let x = labelWidth
  return html`${parts.map((name, index) => {
    const left = x
    x += 24 + advance(name) * fontSize * 1.06 + 16
    return html`${part(index, left, 4, 18, 11)}${textBlock([name], { x: left + 23, y: 2, lineHeight, fontSize }, lang)}`
  })}`
}

/** The shares as a drawing with its name for those who do not see it. */
export function stackedChart({ name, parts, rows, lang }: StackedChart): Markup {
  const heights = rows.map(({ label }) => Math.max(barHeight, linesOf(label).length * lineHeight) + gap)
  const height = top + heights.reduce((a, b) => a + b, 0)
  let y = top
  const drawn = rows.map(({ label, shares }, index) => {
    const from = y
    y += heights[index] ?? 0
    const words = textBlock(linesOf(label), { x: 0, y: from, lineHeight, fontSize }, lang)
    if (typeof shares !== 'string') return html`${words}${sharesDrawn(shares, from)}\n`
    return html`${words}${textBlock([shares], { x: labelWidth + 6, y: from, lineHeight, fontSize }, lang)}\n`
  })
  return html`<svg class="drawing chart" role="img" aria-label="${name}" viewBox="0 0 ${width} ${at(height)}">${legend(parts, lang)}<path class="axis-line" d="M${labelWidth} ${top - 4}V${at(height - gap + 3)}"/>${drawn}</svg>`
}
