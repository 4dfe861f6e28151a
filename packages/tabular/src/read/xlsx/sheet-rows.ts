import { LimitExceeded } from '../csv/row-scanner.ts'
import { cellKind, type RowView, rowFault } from '../csv/row-view.ts'
import type { ReadLimits } from '../options.ts'
import { decodeCellText } from './book.ts'
import type { FormatKind } from './number-formats.ts'
import { numberText } from './number-text.ts'
import { attribute, type XmlHandler } from './xml-scanner.ts'

/** The column, from 0, of a reference such as `AB12`; −1 when it is none. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) return column - 1
    column = column * 26 + letter - 64
    if (column > 1 << 20) return column
  }
  return column - 1
}

/** Cells of a sheet as rows of bytes in UTF-8, the same view that the scanner of CSV gives. */
export class SheetRows implements RowView, XmlHandler {
  bytes = new Uint8Array(1 << 14)
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  kinds = new Uint8Array(64)
  count = 0
  line = 0
  readonly fault = rowFault.none
  readonly #strings: readonly string[]
  readonly #formats: readonly FormatKind[]
  readonly #system: 1900 | 1904
  readonly #limits: ReadLimits
  readonly #onRow: () => void
  readonly #encoder = new TextEncoder()
  #used = 0
  #type = 'n'
  #style = 0
  #column = 0
  #value = ''
  #part: '' | 'v' | 't' = ''
  #inReading = false
  #hasValue = false
  #inData = false

  constructor(
    book: {
      readonly strings: readonly string[]
      readonly formats: readonly FormatKind[]
      readonly dateSystem: 1900 | 1904
    },
    limits: ReadLimits,
    onRow: () => void,
  ) {
    this.#strings = book.strings
    this.#formats = book.formats
    this.#system = book.dateSystem
    this.#limits = limits
    this.#onRow = onRow
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === 'sheetData') this.#inData = true
    else if (!this.#inData) return
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'row') {
      const number = Number(attribute(attributes, 'r') ?? this.line + 1)
      this.line = Number.isInteger(number) && number > 0 ? number : this.line + 1
      this.count = 0
      this.#used = 0
    } else if (name === 'v') this.#part = 'v'
    else if (name === 'rPh') this.#inReading = true
    else if (name === 't' && !this.#inReading) this.#part = 't'
  }

  readonly text = (text: string): void => {
    if (this.#part === '') return
    this.#value += text
    this.#hasValue = true
  }

  readonly close = (name: string): void => {
    if (!this.#inData) return
    if (name === 'v' || name === 't') this.#part = ''
    else if (name === 'rPh') this.#inReading = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#onRow()
    else if (name === 'sheetData') this.#inData = false
  }

  #openCell(attributes: string): void {
    const reference = attribute(attributes, 'r')
    this.#column = reference === undefined ? this.count : columnOf(reference)
    if (this.#column < this.count) this.#column = this.count
    if (this.#column >= this.#limits.columns) throw new LimitExceeded('too-many-columns', this.line)
    this.#type = attribute(attributes, 't') ?? 'n'
    this.#style = Number(attribute(attributes, 's') ?? 0)
    this.#value = ''
    this.#hasValue = false
  }

  #closeCell(): void {
    while (this.count < this.#column) this.#add('', cellKind.plain)
    if (!this.#hasValue) this.#add('', cellKind.plain)
    else if (this.#type === 's') this.#add(this.#strings[Number(this.#value)] ?? '', cellKind.plain)
    else if (this.#type === 'b') this.#add(this.#value.trim() === '1' ? 'TRUE' : 'FALSE', cellKind.plain)
    else if (this.#type === 'n') this.#addNumber()
    else this.#add(this.#type === 'e' ? this.#value : decodeCellText(this.#value), cellKind.plain)
  }

  #addNumber(): void {
    const value = Number(this.#value)
    if (this.#value.trim() === '' || !Number.isFinite(value)) {
      this.#add(this.#value, cellKind.plain)
      return
    }
    const { text, isClock } = numberText(value, this.#formats[this.#style] ?? 'number', this.#system)
    this.#add(text, isClock ? cellKind.clock : cellKind.number)
  }

  #add(text: string, kind: number): void {
    const at = this.count
    if (at === this.starts.length) this.#widen()
    const needed = this.#used + text.length * 3
    if (needed > this.bytes.length) {
      if (this.#used + text.length > this.#limits.rowBytes) throw new LimitExceeded('row-too-long', this.line)
      const larger = new Uint8Array(needed * 2)
      larger.set(this.bytes.subarray(0, this.#used))
      this.bytes = larger
    }
    this.starts[at] = this.#used
    if (text !== '') this.#used += this.#encoder.encodeInto(text, this.bytes.subarray(this.#used)).written
    this.ends[at] = this.#used
    this.kinds[at] = kind
    this.count = at + 1
  }

  #widen(): void {
    const length = this.starts.length * 2
    const { starts, ends, kinds } = this
    this.starts = new Int32Array(length)
    this.starts.set(starts)
    this.ends = new Int32Array(length)
    this.ends.set(ends)
    this.kinds = new Uint8Array(length)
    this.kinds.set(kinds)
  }
}
