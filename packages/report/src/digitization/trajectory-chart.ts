import { formatIsoDate, type PlainDate } from '@reform/calendar'
import { expectedOn, figureValue, type TargetCourse } from '@reform/digitization'
import type { TrajectoryPoint } from '@reform/digitization/papers'
import type { Language } from '@reform/quantities'
import { html, type Markup } from '../kit/html/markup.ts'
import { at, diamond, textBlock } from '../kit/svg/shapes.ts'
import { advance } from '../kit/text/advance.ts'

/** A trajectory to draw. */
export interface TrajectoryChart {
  readonly name: string
  readonly planned: string
  readonly measured: string
  readonly points: readonly TrajectoryPoint[]
  readonly course: TargetCourse | undefined
  readonly lang: Language
}

const width = 560
const height = 270
const left = 42
const right = 18
const top = 30
const bottom = 28
const fontSize = 11.5
/** Places at which the course is looked at: enough that curves look round. */
const samples = 48

type Scale = { readonly x: (on: number) => number; readonly y: (percent: number) => number }

function scaleOf(first: number, last: number): Scale {
  const days = Math.max(1, last - first)
  return {
    x: (on) => left + ((on - first) / days) * (width - left - right),
    y: (percent) => top + (1 - percent / 100) * (height - top - bottom),
  }
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent))

function coursePath(course: TargetCourse, { x, y }: Scale): string {
  const place = (on: number, value: number): string => `${at(x(on))} ${at(y(within(value)))}`
  const { from, to } = course
  if (course.shape === 'stages') {
    const steps = [...course.stages, to].map(({ on, value }) => `H${at(x(on))}V${at(y(within(value)))}`)
    return `M${place(from.on, from.value)}${steps.join('')}`
  }
  const days = Array.from({ length: samples + 1 }, (_, index) =>
    Math.round(from.on + ((to.on - from.on) * index) / samples),
  )
  return `M${[...new Set(days)].map((on) => place(on, expectedOn(course, on as PlainDate))).join('L')}`
}

/** The days that are written below: the first, the last, and as many between as there is room for. */
function labelled(days: readonly number[], { x }: Scale): readonly number[] {
  // The first and the last stand beside their place, so that they need half as much again.
  const room = advance('0000-00-00') * fontSize * 1.06 + 10
  const [first, last] = [days[0], days.at(-1)]
  const kept: number[] = []
  for (const on of days) {
    const before = kept.at(-1)
    const needed = (one: number): number => (one === first || one === last ? room * 1.5 : room)
    const fits = before === undefined || x(on) - x(before) >= needed(before)
    const leavesRoom = last === undefined || on === last || x(last) - x(on) >= needed(last)
    if (fits && leavesRoom) kept.push(on)
  }
  return kept
}

function axes(days: readonly number[], scale: Scale): Markup {
  const { x, y } = scale
  const lines = [0, 25, 50, 75, 100].map(
    (percent) =>
      html`<path class="grid-line" d="M${left} ${at(y(percent))}H${width - right}"/><text class="label" x="${left - 6}" y="${at(y(percent) + 4)}" font-size="${fontSize}" text-anchor="end">${percent}%</text>`,
  )
  const chosen = labelled(days, scale)
  const names = chosen.map((on, index) => {
    const anchor = index === 0 ? 'start' : index === chosen.length - 1 ? 'end' : 'middle'
    return html`<path class="axis-line" d="M${at(x(on))} ${height - bottom}v4"/><text class="label" x="${at(x(on))}" y="${height - 8}" font-size="${fontSize}" text-anchor="${chosen.length === 1 ? 'middle' : anchor}">${formatIsoDate(on as PlainDate)}</text>`
  })
  return html`${lines}<path class="axis-line" d="M${left} ${top}V${height - bottom}H${width - right}"/>${names}`
}

function legend({ planned, measured, course, lang }: TrajectoryChart): Markup {
  const second = left + (course === undefined ? 0 : 30 + advance(planned) * fontSize * 1.06 + 20)
  const text = (words: string, x: number): Markup =>
    textBlock([words], { x, y: 2, lineHeight: 15, fontSize }, lang)
  const plan =
    course === undefined ? null : html`<path class="mark" d="M${left} 10h24"/>${text(planned, left + 30)}`
  return html`${plan}<path class="measured" d="M${at(second)} 10h24"/>${diamond(second + 12, 10, 4.5, 'solid')}${text(measured, second + 30)}`
}

/** The bar between the bounds that unknown media leave open. */
function boundsBar({ on, rate }: TrajectoryPoint, { x, y }: Scale): Markup | null {
  const [low, high] = [rate?.bounds.low, rate?.bounds.high].map((one) =>
    one === undefined ? null : figureValue(one),
  )
  if (low === null || high === null || low === undefined || high === undefined || low === high) return null
  return html`<path class="bounds" d="M${at(x(on) - 4)} ${at(y(high * 100))}h8m-4 0V${at(y(low * 100))}m-4 0h8"/>`
}

/** Planned and measured rates over time; the same figures stand in the table beside it. */
export function trajectoryChart(chart: TrajectoryChart): Markup {
  const { name, points, course } = chart
  const days = points.map(({ on }) => on as number)
  const first = Math.min(...days, course?.from.on ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...days, course?.to.on ?? Number.NEGATIVE_INFINITY)
  const scale = scaleOf(first, last)
  const { x, y } = scale
  const measured = points.flatMap(({ on, rate }) => {
    const value = rate === undefined ? null : figureValue(rate.headline)
    return value === null ? [] : [{ x: x(on), y: y(within(value * 100)) }]
  })
  const line = measured.map((one) => `${at(one.x)} ${at(one.y)}`).join('L')
  return html`<svg class="drawing chart" role="img" aria-label="${name}" viewBox="0 0 ${width} ${height}">${legend(chart)}${axes(
    [...new Set([first, ...days, last])].sort((a, b) => a - b),
    scale,
  )}${course === undefined ? null : html`<path class="mark" d="${coursePath(course, scale)}"/>`}${points.map((point) => boundsBar(point, scale))}${measured.length > 1 ? html`<path class="measured" d="M${line}"/>` : null}${measured.map((one) => diamond(one.x, one.y, 4.5, 'solid'))}</svg>`
}
