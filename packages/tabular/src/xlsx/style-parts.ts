import type { BorderLine, CellStyle } from '../cell.ts'
import { escapeXml } from './xml.ts'

type Font = { readonly name: string; readonly size: number }

function color(value: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(value)) throw new RangeError(`a colour must be written #RRGGBB: ${value}`)
  return `FF${value.slice(1).toUpperCase()}`
}

function between(name: string, value: number, low: number, high: number): number {
  if (!(value >= low && value <= high))
    throw new RangeError(`${name} must be from ${low} to ${high}: ${value}`)
  return value
}

/** The colour of a sheet's tab. */
export function tabColorXml(value: string): string {
  return `<tabColor rgb="${color(value)}"/>`
}

/** The `font` element of a style over the font of the workbook. */
export function fontXml(style: CellStyle, base: Font): string {
  const size = between('a font size', style.fontSize ?? base.size, 1, 409)
  return [
    '<font>',
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.strikethrough ? '<strike/>' : '',
    style.underline ? '<u/>' : '',
    `<sz val="${size}"/>`,
    style.color === undefined ? '' : `<color rgb="${color(style.color)}"/>`,
    `<name val="${escapeXml(style.fontName ?? base.name)}"/>`,
    // 128 is the Japanese character set: without it some programs fall back to a font without kanji.
    '<family val="3"/><charset val="128"/></font>',
  ].join('')
}

/** The `fill` element of a style; nothing when it has no fill. */
export function fillXml(style: CellStyle): string | undefined {
  if (style.fill === undefined) return undefined
  const rgb = color(style.fill)
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`
}

function sideXml(side: string, line: BorderLine | undefined): string {
  if (line === undefined) return `<${side}/>`
  return `<${side} style="${line.line}"><color rgb="${color(line.color ?? '#000000')}"/></${side}>`
}

/** The `border` element of a style. */
export function borderXml({ border = {} }: CellStyle): string {
  const { top, right, bottom, left } =
    'line' in border ? { top: border, right: border, bottom: border, left: border } : border
  const sides = [
    sideXml('left', left),
    sideXml('right', right),
    sideXml('top', top),
    sideXml('bottom', bottom),
  ]
  return `<border>${sides.join('')}<diagonal/></border>`
}

/** The `alignment` element of a style; nothing when every part of it is the spreadsheet's default. */
export function alignmentXml(style: CellStyle): string {
  const attributes = [
    style.align === undefined ? '' : ` horizontal="${style.align}"`,
    style.verticalAlign === undefined ? '' : ` vertical="${style.verticalAlign}"`,
    style.topToBottom ? ' textRotation="255"' : '',
    style.wrap ? ' wrapText="1"' : '',
    style.indent === undefined ? '' : ` indent="${between('an indent', style.indent, 0, 15)}"`,
  ].join('')
  return attributes === '' ? '' : `<alignment${attributes}/>`
}
