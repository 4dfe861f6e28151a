import { ByteSink } from './byte-sink.ts'
import { escapeCellText, xmlDeclaration } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const keepsSpace = /^\s|\s$|[\n\t]| {2}/

/** The texts of a workbook, each kept once, in the order in which they first occur. */
export class SharedStrings {
  readonly #indexOf = new Map<string, number>()

  /** The number by which cells refer to this text. */
  index(text: string): number {
    const known = this.#indexOf.get(text)
    if (known !== undefined) return known
    this.#indexOf.set(text, this.#indexOf.size)
    return this.#indexOf.size - 1
  }

  /** The part `xl/sharedStrings.xml`. */
  toPart(): Uint8Array {
    const sink = new ByteSink()
    sink.add(`${xmlDeclaration}<sst xmlns="${main}" uniqueCount="${this.#indexOf.size}">`)
    for (const text of this.#indexOf.keys()) {
      const space = keepsSpace.test(text) ? ' xml:space="preserve"' : ''
      sink.add(`<si><t${space}>${escapeCellText(text)}</t></si>`)
    }
    sink.add('</sst>')
    return sink.finish()
  }
}
