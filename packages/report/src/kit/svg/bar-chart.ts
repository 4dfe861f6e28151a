import type { Language } from '@reform/quantities'
import { type Content, html, type Markup } from '../html/markup.ts'
import { advance } from '../text/advance.ts'
import { breakLines } from '../text/break-lines.ts'
import { hatchingId } from './patterns.ts'
import { at, textBlock } from './shapes.ts'

/** One bar: a value, or words that stand in its place. */
export interface Bar {
  readonly value: number | undefined
  readonly text: string
}

/** Bars that belong together under one label, one for each series. */
export interface BarGroup {
  readonly label: string
  readonly bars: readonly Bar[]
}

/** Bars drawn side by side. The first series is solid, the others are hatched: they stay apart in black and white. */
export interface BarChart {
  readonly name: string
  readonly series: readonly string[]
  readonly groups: readonly BarGroup[]
  /** Lines that bars are held against. */
  readonly marks: readonly { readonly value: number; readonly label: string }[]
  readonly lang: Language
}

const width = 560
const labelWidth = 132
const valueWidth = 74
const barHeight = 13
const gap = 9
const fontSize = 11.5
const lineHeight = 15
const top = 22
const markHeight = 16

function linesOf(label: string): readonly string[] {
  return breakLines(label, labelWidth - 8, (part) => advance(part) * fontSize * 1.06)
}

function groupHeight({ label, bars }: BarGroup): number {
  return Math.max(bars.length * (barHeight + 2), linesOf(label).length * lineHeight) + gap
}

function barDrawn(bar: Bar, series: number, y: number, scale: number): Markup {
  const length = bar.value === undefined ? 0 : Math.max(0, bar.value) * scale
  const middle = y + barHeight / 2 + fontSize * 0.36
  const rect = (fill: string): Content =>
    length === 0
      ? null
      : html`<rect class="${fill}" x="${labelWidth}" y="${at(y)}" width="${at(length)}" height="${barHeight}"/>`
  const hatched =
    series === 0 || length === 0
      ? null
      : html`<rect x="${labelWidth}" y="${at(y)}" width="${at(length)}" height="${barHeight}" fill="url(#${hatchingId(series - 1)})"/>`
  return html`${rect(series === 0 ? 'solid' : 'bar')}${hatched}<text class="label" x="${at(labelWidth + length + 5)}" y="${at(middle)}" font-size="${fontSize}">${bar.text}</text>`
}

function legend(series: readonly string[], lang: Language): Markup {
  let x = labelWidth
  return html`${series.map((name, index) => {
    const left = x
    x += 24 + advance(name) * fontSize * 1.06 + 16
    return html`${index === 0 ? html`<rect class="solid" x="${at(left)}" y="4" width="18" height="11"/>` : html`<rect class="bar" x="${at(left)}" y="4" width="18" height="11"/><rect x="${at(left)}" y="4" width="18" height="11" fill="url(#${hatchingId(index - 1)})"/>`}${textBlock([name], { x: left + 23, y: 2, lineHeight, fontSize }, lang)}`
  })}`
}

/** The bars as a drawing with its name for those who do not see it; the scale begins at 0. */
export function barChart({ name, series, groups, marks, lang }: BarChart): Markup {
  const values = [
    ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)),
    ...marks.map((one) => one.value),
  ]
  const longest = values.reduce((a, b) => Math.max(a, b), 0)
  const scale = longest === 0 ? 0 : (width - labelWidth - valueWidth) / longest
  const start = top + marks.length * markHeight
  const heights = groups.map(groupHeight)
  const height = start + heights.reduce((a, b) => a + b, 0)
  let y = start
  const drawn = groups.map((group, index) => {
    const from = y
    y += heights[index] ?? 0
    const label = textBlock(linesOf(group.label), { x: 0, y: from - 1, lineHeight, fontSize }, lang)
    return html`${label}${group.bars.map((bar, which) => barDrawn(bar, which, from + which * (barHeight + 2), scale))}\n`
  })
  const lines = marks.map(({ value, label }, index) => {
    const x = labelWidth + value * scale
    const room = advance(label) * fontSize * 1.06
    const anchor = x + room + 4 > width ? 'end' : 'start'
    const textY = top + index * markHeight + 11
    return html`<path class="mark" d="M${at(x)} ${at(textY - 9)}V${at(height - gap + 3)}"/><text class="label" x="${at(anchor === 'end' ? x - 4 : x + 4)}" y="${at(textY)}" font-size="${fontSize}" text-anchor="${anchor}">${label}</text>`
  })
  return html`<svg class="drawing chart" role="img" aria-label="${name}" viewBox="0 0 ${width} ${at(height)}">${legend(series, lang)}<path class="axis-line" d="M${labelWidth} ${start - 4}V${at(height - gap + 3)}"/>${drawn}${lines}</svg>`
}
