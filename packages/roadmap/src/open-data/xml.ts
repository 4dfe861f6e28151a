/** An element before it is text: name, attributes, and children or text. Absent children are left out. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | undefined>>
  readonly children?: readonly (XmlElement | undefined)[]
  readonly text?: string
}

// Characters that XML 1.0 cannot hold at all.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escapeText(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
}

/** An element with text, or nothing for an absent text. */
export function leaf(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined ? undefined : { name, text }
}

/** The document with its declaration, two spaces a level. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}\n`
}

function print({ name, attributes = {}, children = [], text }: XmlElement, indent: string): string {
  const attached = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`]))
    .join('')
  const inside = children.filter((child) => child !== undefined)
  if (inside.length > 0) {
    const lines = inside.map((child) => print(child, `${indent}  `)).join('\n')
    return `${indent}<${name}${attached}>\n${lines}\n${indent}</${name}>`
  }
  return text === undefined || text === ''
    ? `${indent}<${name}${attached}/>`
    : `${indent}<${name}${attached}>${escapeText(text)}</${name}>`
}

/** A number without an exponent, as `xs:decimal` wants it. */
export function decimalText(value: number): string {
  const plain = String(value)
  if (!plain.includes('e')) return plain
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : BigInt(value).toString()
}
