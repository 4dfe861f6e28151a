import type { CellStyle } from '../cell.ts'
import { alignmentXml, borderXml, fillXml, fontXml } from './style-parts.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const firstOwnFormat = 164
const noStyle: CellStyle = {}

/** Keeps each different element once and numbers them in the order of first use. */
class ElementList {
  readonly #numbers = new Map<string, number>()

  constructor(first: readonly string[]) {
    for (const element of first) this.number(element)
  }

  number(element: string): number {
    const known = this.#numbers.get(element)
    if (known !== undefined) return known
    this.#numbers.set(element, this.#numbers.size)
    return this.#numbers.size - 1
  }

  toXml(name: string): string {
    return `<${name} count="${this.#numbers.size}">${[...this.#numbers.keys()].join('')}</${name}>`
  }
}

/** The looks of a workbook's cells, each kept once, in the order in which they first occur. */
export class StyleTable {
  readonly #base: { readonly name: string; readonly size: number }
  readonly #fonts: ElementList
  readonly #fills = new ElementList([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ])
  readonly #borders = new ElementList([borderXml(noStyle)])
  readonly #formats = new Map<string, number>([['General', 0]])
  readonly #cells: ElementList
  readonly #known = new Map<CellStyle, Map<string, number>>()

  constructor(base: { readonly name: string; readonly size: number }) {
    this.#base = base
    this.#fonts = new ElementList([fontXml(noStyle, base)])
    this.#cells = new ElementList([this.#cellXml(noStyle, 'General', false)])
  }

  /**
   * The number by which cells refer to this look. `quotePrefix` marks text that looks like a formula, so that
   * it stays text when the cell is edited.
   */
  index(style: CellStyle = noStyle, format = 'General', quotePrefix = false): number {
    const key = quotePrefix ? `'${format}` : format
    const byFormat = this.#known.get(style) ?? new Map<string, number>()
    const known = byFormat.get(key)
    if (known !== undefined) return known
    const number = this.#cells.number(this.#cellXml(style, format, quotePrefix))
    this.#known.set(style, byFormat.set(key, number))
    return number
  }

  #formatNumber(format: string): number {
    const known = this.#formats.get(format)
    if (known !== undefined) return known
    const number = firstOwnFormat + this.#formats.size - 1
    this.#formats.set(format, number)
    return number
  }

  #cellXml(style: CellStyle, format: string, quotePrefix: boolean): string {
    const fill = fillXml(style)
    const alignment = alignmentXml(style)
    const attributes = [
      ` numFmtId="${this.#formatNumber(format)}"`,
      ` fontId="${this.#fonts.number(fontXml(style, this.#base))}"`,
      ` fillId="${fill === undefined ? 0 : this.#fills.number(fill)}"`,
      ` borderId="${this.#borders.number(borderXml(style))}" xfId="0"`,
      quotePrefix ? ' quotePrefix="1"' : '',
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    ].join('')
    return alignment === '' ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}</xf>`
  }

  /** The part `xl/styles.xml`. */
  toXml(): string {
    const own = [...this.#formats].slice(1)
    const formats = own.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
    return [
      `${xmlDeclaration}<styleSheet xmlns="${main}">`,
      own.length === 0 ? '' : `<numFmts count="${own.length}">${formats.join('')}</numFmts>`,
      this.#fonts.toXml('fonts'),
      this.#fills.toXml('fills'),
      this.#borders.toXml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#cells.toXml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('')
  }
}
