import { ArchiveFault } from './archive-fault.ts'

/** What a scanner tells of an XML text. Names come without their prefix. */
export type XmlHandler = {
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const longestToken = 1 << 22
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}

/** Text with its five named entities and its numbered characters; there are no others without a DTD. */
function decodeXml(text: string, part: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));|&/gi, (whole, hex, number, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16))
    if (number !== undefined) return character(Number(number))
    const known = typeof name === 'string' ? entities[name] : undefined
    if (known === undefined) throw new ArchiveFault('xml-forbidden', `${part}: ${whole}`)
    return known
  })
}

/** The value of an attribute, from what stands behind the name of an element. */
export function attribute(attributes: string, name: string, part = 'XML'): string | undefined {
  let from = 0
  for (;;) {
    const at = attributes.indexOf(`${name}=`, from)
    if (at < 0) return undefined
    const before = attributes.charCodeAt(at - 1)
    const quote = attributes[at + name.length + 1] ?? ''
    const end = attributes.indexOf(quote, at + name.length + 2)
    if ((at === 0 || before <= 32 || before === 58) && (quote === '"' || quote === "'") && end >= 0) {
      return decodeXml(attributes.slice(at + name.length + 2, end), part)
    }
    from = at + 1
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/**
 * Reads XML piece by piece. There is no DTD here, hence no entity that could grow: a declaration of one is refused.
 * Elements must be closed in the order in which they were opened.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #part: string
  readonly #opened: string[] = []
  #rest = ''
  #begun = false

  constructor(part: string, handler: XmlHandler) {
    this.#part = part
    this.#handler = handler
  }

  push(text: string): void {
    const all = this.#rest === '' ? text : this.#rest + text
    let at = 0
    for (;;) {
      const open = all.indexOf('<', at)
      if (open < 0) break
      const next = this.#token(all, open)
      if (next < 0) {
        if (open > at) this.#text(all.slice(at, open))
        at = open
        break
      }
      if (open > at) this.#text(all.slice(at, open))
      this.#tag(all, open, next)
      at = next
    }
    this.#rest = all.slice(at)
    if (this.#rest.length > longestToken) throw new ArchiveFault('xml-broken', this.#part)
  }

  finish(): void {
    if (this.#opened.length > 0 || !this.#begun || this.#rest.trim() !== '') {
      throw new ArchiveFault('xml-broken', this.#part)
    }
  }

  /** Where the markup that begins at `open` ends; −1 when it has not come yet. */
  #token(all: string, open: number): number {
    const second = all.charCodeAt(open + 1)
    if (second === 33) return this.#declaration(all, open)
    if (second === 63) return endOf(all, '?>', open)
    // A `>` may stand inside of an attribute's value.
    let quote = 0
    for (let at = open + 1; at < all.length; at++) {
      const code = all.charCodeAt(at)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === 62) return at + 1
      else if (code === 34 || code === 39) quote = code
    }
    return -1
  }

  #declaration(all: string, open: number): number {
    const head = all.slice(open, open + 9)
    if (head.length < 9 && ('<!--'.startsWith(head.slice(0, 4)) || '<![CDATA['.startsWith(head))) return -1
    if (head.startsWith('<!--')) return endOf(all, '-->', open + 4)
    if (head === '<![CDATA[') return endOf(all, ']]>', open)
    if (head.length < 9 && '<!DOCTYPE'.startsWith(head)) return -1
    throw new ArchiveFault('xml-forbidden', `${this.#part}: ${head}`)
  }

  #text(text: string): void {
    if (this.#opened.length > 0) this.#handler.text(decodeXml(text, this.#part))
  }

  #tag(all: string, open: number, next: number): void {
    const second = all.charCodeAt(open + 1)
    if (second === 63) return
    if (second === 33) {
      if (all.startsWith('<![CDATA[', open)) this.#handler.text(all.slice(open + 9, next - 3))
      return
    }
    if (second === 47) {
      const name = localName(all.slice(open + 2, next - 1).trim())
      if (this.#opened.pop() !== name) throw new ArchiveFault('xml-broken', this.#part)
      this.#handler.close(name)
      return
    }
    const isEmpty = all.charCodeAt(next - 2) === 47
    const inside = all.slice(open + 1, isEmpty ? next - 2 : next - 1)
    const space = inside.search(/\s/)
    const name = localName(space < 0 ? inside : inside.slice(0, space))
    if (name === '' || this.#opened.length > 200) throw new ArchiveFault('xml-broken', this.#part)
    this.#begun = true
    this.#handler.open(name, space < 0 ? '' : inside.slice(space))
    if (isEmpty) this.#handler.close(name)
    else this.#opened.push(name)
  }
}

function endOf(all: string, mark: string, from: number): number {
  const end = all.indexOf(mark, from)
  return end < 0 ? -1 : end + mark.length
}
