import type { Language } from '@reform/roadmap'
import { foreign } from '../html/language.ts'
import { attributes, type Content, html, type Markup } from '../html/markup.ts'

/** A coordinate as it is written: hundredths are enough for any screen and keep the bytes the same everywhere. */
export const at = (value: number): number => Math.round(value * 100) / 100

/** A text over several lines; `y` is the top of the first line. */
export function textBlock(
  lines: readonly string[],
  place: { readonly x: number; readonly y: number; readonly lineHeight: number; readonly fontSize: number },
  lang: Language,
  className = 'label',
): Markup {
  const baseline = place.y + place.lineHeight / 2 + place.fontSize * 0.36
  const spans: Content[] = lines.map(
    (line, index) =>
      html`<tspan x="${at(place.x)}" y="${at(baseline + index * place.lineHeight)}">${line}</tspan>`,
  )
  return html`<text class="${className}" font-size="${place.fontSize}"${attributes({ lang: foreign(lines.join(''), lang) })}>${spans}</text>`
}

/** A box, with a point on the right when what it stands for goes on beyond its end, and on the left when it began before. */
export function box(
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  className: string,
  open: { readonly left?: boolean; readonly right?: boolean } = {},
): Markup {
  const { x, y, width, height } = place
  if (!open.left && !open.right)
    return html`<rect class="${className}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="3"/>`
  const notch = Math.min(8, width / 3)
  const right = open.right
    ? `L${at(x + width - notch)} ${at(y)}L${at(x + width)} ${at(y + height / 2)}L${at(x + width - notch)} ${at(y + height)}`
    : `L${at(x + width)} ${at(y)}L${at(x + width)} ${at(y + height)}`
  const left = open.left
    ? `L${at(x)} ${at(y + height)}L${at(x + notch)} ${at(y + height / 2)}Z`
    : `L${at(x)} ${at(y + height)}Z`
  return html`<path class="${className}" d="M${at(x)} ${at(y)}${right}${left}"/>`
}

/** A square standing on its corner: a point in time. */
export function diamond(x: number, y: number, radius: number, className = 'point'): Markup {
  return html`<path class="${className}" d="M${at(x)} ${at(y - radius)}L${at(x + radius)} ${at(y)}L${at(x)} ${at(y + radius)}L${at(x - radius)} ${at(y)}Z"/>`
}

/** A ring: one turn of something that comes back. */
export function ring(x: number, y: number, radius: number, className = 'turn'): Markup {
  return html`<circle class="${className}" cx="${at(x)}" cy="${at(y)}" r="${at(radius)}"/>`
}

/** Upright lines through the whole height, as one path. */
export function uprights(places: readonly number[], height: number, className: string): Markup {
  return html`<path class="${className}" d="${places.map((x) => `M${at(x)} 0V${at(height)}`).join('')}"/>`
}
